### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Я сейчас в опасности
need-pay = Мне не платят зарплату
need-papers = У меня нет документов, или их кто-то забрал
need-stay = Мне нужно жильё
need-health = Мне нужен врач или другая медицинская помощь
need-control = Кто-то решает всё за меня
need-under-18 = Мне меньше { FACT("adult-age") }
need-going-home = Я хочу вернуться домой
need-talk = Я хочу с кем-то поговорить
need-worried = Я беспокоюсь за другого человека
# For those who help others in their work.
need-advice = Я помогаю другим, и мне нужен совет
