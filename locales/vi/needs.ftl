### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Tôi đang gặp nguy hiểm
need-pay = Tôi không được trả lương
need-papers = Tôi không có giấy tờ, hoặc có người đã lấy giấy tờ của tôi
need-stay = Tôi cần chỗ ở
need-health = Tôi cần bác sĩ hoặc giúp đỡ khác về sức khỏe
need-control = Có người kiểm soát cuộc sống của tôi
need-under-18 = Tôi dưới { FACT("adult-age") }
need-going-home = Tôi muốn về nước
need-talk = Tôi muốn nói chuyện với ai đó
need-worried = Tôi lo cho một người khác
# For those who help others in their work.
need-advice = Tôi giúp người khác và cần lời khuyên
