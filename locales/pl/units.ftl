### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### All forms are in the nominative, as after „trwa”, „co najmniej”, „mniej niż”. `other` is for fractions.

unit-hour =
    { $n ->
        [one] { $n } godzina
        [few] { $n } godziny
        [many] { $n } godzin
       *[other] { $n } godziny
    }
unit-day =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
unit-week =
    { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodnia
    }
unit-month =
    { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
unit-year =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
unit-nok =
    { $n ->
        [one] { $n } korona
        [few] { $n } korony
        [many] { $n } koron
       *[other] { $n } korony
    }
unit-percent = { $n }%
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
unit-count = { $n }

hours-always = Całą dobę
hours-mon-fri = Od poniedziałku do piątku, od { $open } do { $close }
hours-mon-fri-unstated = Od poniedziałku do piątku
hours-mon-thu = Od poniedziałku do czwartku, od { $open } do { $close }
hours-mon-thu-unstated = Od poniedziałku do czwartku
hours-daily = Codziennie od { $open } do { $close }
hours-daily-unstated = Codziennie
