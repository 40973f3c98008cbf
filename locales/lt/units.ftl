### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

unit-hour =
    { $n ->
        [one] { $n } valanda
        [few] { $n } valandos
        [many] { $n } valandos
       *[other] { $n } valandų
    }
unit-day =
    { $n ->
        [one] { $n } diena
        [few] { $n } dienos
        [many] { $n } dienos
       *[other] { $n } dienų
    }
unit-week =
    { $n ->
        [one] { $n } savaitė
        [few] { $n } savaitės
        [many] { $n } savaitės
       *[other] { $n } savaičių
    }
unit-month =
    { $n ->
        [one] { $n } mėnuo
        [few] { $n } mėnesiai
        [many] { $n } mėnesio
       *[other] { $n } mėnesių
    }
unit-year =
    { $n ->
        [one] { $n } metai
        [few] { $n } metai
        [many] { $n } metų
       *[other] { $n } metų
    }
unit-nok =
    { $n ->
        [one] { $n } krona
        [few] { $n } kronos
        [many] { $n } kronos
       *[other] { $n } kronų
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } metai
        [few] { $n } metai
        [many] { $n } metų
       *[other] { $n } metų
    }
unit-count = { $n }

hours-always = Visą parą
hours-mon-fri = Pirmadienį–penktadienį nuo { $open } iki { $close }
hours-mon-fri-unstated = Pirmadienį–penktadienį
hours-mon-thu = Pirmadienį–ketvirtadienį nuo { $open } iki { $close }
hours-mon-thu-unstated = Pirmadienį–ketvirtadienį
hours-daily = Kasdien nuo { $open } iki { $close }
hours-daily-unstated = Kasdien
