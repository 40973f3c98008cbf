### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

unit-hour =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
unit-day =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
unit-week =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
unit-month =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
unit-year =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
# The Norwegian currency: one krone, two kroner.
unit-nok =
    { $n ->
        [one] { $n } krone
       *[other] { $n } kroner
    }
unit-percent = { $n }%
# The age of a person. English says "under" and the bare number.
unit-person-age = { $n }
unit-count = { $n }

hours-always = Day and night
hours-mon-fri = Monday to Friday from { $open } to { $close }
hours-mon-fri-unstated = Monday to Friday
hours-mon-thu = Monday to Thursday from { $open } to { $close }
hours-mon-thu-unstated = Monday to Thursday
hours-daily = Every day from { $open } to { $close }
hours-daily-unstated = Every day
