### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### `few` is 2 to 19 and fractions, `other` is from 20 on and takes “de”.

unit-hour =
    { $n ->
        [one] { $n } oră
        [few] { $n } ore
       *[other] { $n } de ore
    }
unit-day =
    { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
unit-week =
    { $n ->
        [one] { $n } săptămână
        [few] { $n } săptămâni
       *[other] { $n } de săptămâni
    }
unit-month =
    { $n ->
        [one] { $n } lună
        [few] { $n } luni
       *[other] { $n } de luni
    }
unit-year =
    { $n ->
        [one] { $n } an
        [few] { $n } ani
       *[other] { $n } de ani
    }
unit-nok =
    { $n ->
        [one] { $n } coroană
        [few] { $n } coroane
       *[other] { $n } de coroane
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } an
        [few] { $n } ani
       *[other] { $n } de ani
    }
unit-count = { $n }

hours-always = Zi și noapte
hours-mon-fri = De luni până vineri, între { $open } și { $close }
hours-mon-fri-unstated = De luni până vineri
hours-mon-thu = De luni până joi, între { $open } și { $close }
hours-mon-thu-unstated = De luni până joi
hours-daily = În fiecare zi, între { $open } și { $close }
hours-daily-unstated = În fiecare zi
