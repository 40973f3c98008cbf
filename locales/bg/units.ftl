### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### After a number masculine nouns stand in the counting form («часа», «дни», «месеца»).

unit-hour =
    { $n ->
        [one] { $n } час
       *[other] { $n } часа
    }
unit-day =
    { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    }
unit-week =
    { $n ->
        [one] { $n } седмица
       *[other] { $n } седмици
    }
unit-month =
    { $n ->
        [one] { $n } месец
       *[other] { $n } месеца
    }
unit-year =
    { $n ->
        [one] { $n } година
       *[other] { $n } години
    }
unit-nok =
    { $n ->
        [one] { $n } крона
       *[other] { $n } крони
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } година
       *[other] { $n } години
    }
unit-count = { $n }

hours-always = Денонощно
hours-mon-fri = От понеделник до петък, от { $open } до { $close }
hours-mon-fri-unstated = От понеделник до петък
hours-mon-thu = От понеделник до четвъртък, от { $open } до { $close }
hours-mon-thu-unstated = От понеделник до четвъртък
hours-daily = Всеки ден от { $open } до { $close }
hours-daily-unstated = Всеки ден
