### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### `many` is for whole millions: un milione di corone.

unit-hour =
    { $n ->
        [one] { $n } ora
        [many] { $n } di ore
       *[other] { $n } ore
    }
unit-day =
    { $n ->
        [one] { $n } giorno
        [many] { $n } di giorni
       *[other] { $n } giorni
    }
unit-week =
    { $n ->
        [one] { $n } settimana
        [many] { $n } di settimane
       *[other] { $n } settimane
    }
unit-month =
    { $n ->
        [one] { $n } mese
        [many] { $n } di mesi
       *[other] { $n } mesi
    }
unit-year =
    { $n ->
        [one] { $n } anno
        [many] { $n } di anni
       *[other] { $n } anni
    }
# The Norwegian currency: una corona, due corone.
unit-nok =
    { $n ->
        [one] { $n } corona norvegese
        [many] { $n } di corone norvegesi
       *[other] { $n } corone norvegesi
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } anno
        [many] { $n } di anni
       *[other] { $n } anni
    }
unit-count = { $n }

hours-always = Giorno e notte
hours-mon-fri = Dal lunedì al venerdì, dalle { $open } alle { $close }
hours-mon-fri-unstated = Dal lunedì al venerdì
hours-mon-thu = Dal lunedì al giovedì, dalle { $open } alle { $close }
hours-mon-thu-unstated = Dal lunedì al giovedì
hours-daily = Ogni giorno dalle { $open } alle { $close }
hours-daily-unstated = Ogni giorno
