### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### `many` is for a million and more: “um milhão de horas”.

unit-hour =
    { $n ->
        [one] { $n } hora
        [many] { $n } de horas
       *[other] { $n } horas
    }
unit-day =
    { $n ->
        [one] { $n } dia
        [many] { $n } de dias
       *[other] { $n } dias
    }
unit-week =
    { $n ->
        [one] { $n } semana
        [many] { $n } de semanas
       *[other] { $n } semanas
    }
unit-month =
    { $n ->
        [one] { $n } mês
        [many] { $n } de meses
       *[other] { $n } meses
    }
unit-year =
    { $n ->
        [one] { $n } ano
        [many] { $n } de anos
       *[other] { $n } anos
    }
unit-nok =
    { $n ->
        [one] { $n } coroa norueguesa
        [many] { $n } de coroas norueguesas
       *[other] { $n } coroas norueguesas
    }
unit-percent = { $n }%
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } ano
        [many] { $n } de anos
       *[other] { $n } anos
    }
unit-count = { $n }

hours-always = Dia e noite
hours-mon-fri = De segunda a sexta-feira, das { $open } às { $close }
hours-mon-fri-unstated = De segunda a sexta-feira
hours-mon-thu = De segunda a quinta-feira, das { $open } às { $close }
hours-mon-thu-unstated = De segunda a quinta-feira
hours-daily = Todos os dias, das { $open } às { $close }
hours-daily-unstated = Todos os dias
