### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = الان در خطر هستم
need-pay = دستمزدم را نمی‌گیرم
need-papers = مدارک ندارم، یا کسی آن‌ها را گرفته است
need-stay = جایی برای زندگی لازم دارم
need-health = دکتر یا کمک درمانی دیگری لازم دارم
need-control = کسی برای من تصمیم می‌گیرد
need-under-18 = کمتر از { FACT("adult-age") } دارم
need-going-home = می‌خواهم به کشورم برگردم
need-talk = می‌خواهم با کسی حرف بزنم
need-worried = نگران کس دیگری هستم
# For those who help others in their work.
need-advice = به دیگران کمک می‌کنم و راهنمایی لازم دارم
