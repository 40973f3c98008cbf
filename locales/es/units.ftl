### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### `many` is for whole millions, which Spanish joins to the noun with “de”.

unit-hour =
    { $n ->
        [one] { $n } hora
        [many] { $n } de horas
       *[other] { $n } horas
    }
unit-day =
    { $n ->
        [one] { $n } día
        [many] { $n } de días
       *[other] { $n } días
    }
unit-week =
    { $n ->
        [one] { $n } semana
        [many] { $n } de semanas
       *[other] { $n } semanas
    }
unit-month =
    { $n ->
        [one] { $n } mes
        [many] { $n } de meses
       *[other] { $n } meses
    }
unit-year =
    { $n ->
        [one] { $n } año
        [many] { $n } de años
       *[other] { $n } años
    }
# The Norwegian currency.
unit-nok =
    { $n ->
        [one] { $n } corona noruega
        [many] { $n } de coronas noruegas
       *[other] { $n } coronas noruegas
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } año
        [many] { $n } de años
       *[other] { $n } años
    }
unit-count = { $n }

hours-always = Día y noche
hours-mon-fri = De lunes a viernes, de { $open } a { $close }
hours-mon-fri-unstated = De lunes a viernes
hours-mon-thu = De lunes a jueves, de { $open } a { $close }
hours-mon-thu-unstated = De lunes a jueves
hours-daily = Todos los días, de { $open } a { $close }
hours-daily-unstated = Todos los días
