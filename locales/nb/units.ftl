### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

unit-hour =
    { $n ->
        [one] { $n } time
       *[other] { $n } timer
    }
unit-day =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
unit-week =
    { $n ->
        [one] { $n } uke
       *[other] { $n } uker
    }
unit-month =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }
unit-year = { $n } år
unit-nok =
    { $n ->
        [one] { $n } krone
       *[other] { $n } kroner
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age = { $n } år
unit-count = { $n }

hours-always = Hele døgnet
hours-mon-fri = Mandag til fredag fra { $open } til { $close }
hours-mon-fri-unstated = Mandag til fredag
hours-mon-thu = Mandag til torsdag fra { $open } til { $close }
hours-mon-thu-unstated = Mandag til torsdag
hours-daily = Hver dag fra { $open } til { $close }
hours-daily-unstated = Hver dag
