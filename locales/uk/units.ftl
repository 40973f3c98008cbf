### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### All forms are in the nominative, as after «триває», «щонайменше», «менше ніж». `other` is for fractions.

unit-hour =
    { $n ->
        [one] { $n } година
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }
unit-day =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
unit-week =
    { $n ->
        [one] { $n } тиждень
        [few] { $n } тижні
        [many] { $n } тижнів
       *[other] { $n } тижня
    }
unit-month =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
unit-year =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
unit-nok =
    { $n ->
        [one] { $n } крона
        [few] { $n } крони
        [many] { $n } крон
       *[other] { $n } крони
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
unit-count = { $n }

hours-always = Цілодобово
hours-mon-fri = З понеділка до п’ятниці, з { $open } до { $close }
hours-mon-fri-unstated = З понеділка до п’ятниці
hours-mon-thu = З понеділка до четверга, з { $open } до { $close }
hours-mon-thu-unstated = З понеділка до четверга
hours-daily = Щодня з { $open } до { $close }
hours-daily-unstated = Щодня
