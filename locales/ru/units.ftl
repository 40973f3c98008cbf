### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### All forms are in the nominative, as after «длится», «минимум на». `other` is for fractions.

unit-hour =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
unit-day =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
unit-week =
    { $n ->
        [one] { $n } неделя
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    }
unit-month =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
unit-year =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
unit-nok =
    { $n ->
        [one] { $n } крона
        [few] { $n } кроны
        [many] { $n } крон
       *[other] { $n } кроны
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
unit-count = { $n }

hours-always = Круглосуточно
hours-mon-fri = С понедельника по пятницу, с { $open } до { $close }
hours-mon-fri-unstated = С понедельника по пятницу
hours-mon-thu = С понедельника по четверг, с { $open } до { $close }
hours-mon-thu-unstated = С понедельника по четверг
hours-daily = Каждый день с { $open } до { $close }
hours-daily-unstated = Каждый день
