### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Я зараз у небезпеці
need-pay = Мені не платять зарплату
need-papers = Я не маю документів, або хтось їх забрав
need-stay = Мені потрібне житло
need-health = Мені потрібен лікар або інша медична допомога
need-control = Хтось керує моїм життям
need-under-18 = Мені менше ніж { FACT("adult-age") }
need-going-home = Я хочу повернутися додому
need-talk = Я хочу з кимось поговорити
need-worried = Я хвилююся за іншу людину
# For those who help others in their work.
need-advice = Я допомагаю іншим, і мені потрібна порада
