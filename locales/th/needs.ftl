### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = ตอนนี้ฉันอยู่ในอันตราย
need-pay = ฉันไม่ได้รับค่าจ้าง
need-papers = ฉันไม่มีเอกสาร หรือมีคนเอาเอกสารของฉันไป
need-stay = ฉันต้องการที่พัก
need-health = ฉันต้องการพบหมอหรือต้องการการรักษาอย่างอื่น
need-control = มีคนคุมชีวิตฉัน
need-under-18 = ฉันอายุต่ำกว่า { FACT("adult-age") }
need-going-home = ฉันอยากกลับประเทศ
need-talk = ฉันอยากคุยกับใครสักคน
need-worried = ฉันเป็นห่วงคนอื่น
# For those who help others in their work.
need-advice = ฉันช่วยเหลือผู้อื่นและต้องการคำแนะนำ
