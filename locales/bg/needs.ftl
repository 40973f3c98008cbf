### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Сега съм в опасност
need-pay = Не ми плащат заплатата
need-papers = Нямам документи или някой ги е взел
need-stay = Трябва ми място за живеене
need-health = Трябва ми лекар или друга медицинска помощ
need-control = Друг решава вместо мен
need-under-18 = Под { FACT("adult-age") } съм
need-going-home = Искам да се върна у дома
need-talk = Искам да говоря с някого
need-worried = Тревожа се за друг човек
# For those who help others in their work.
need-advice = Помагам на други и имам нужда от съвет
