### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### `many` is for a million and the like, where French says “de”; `one` is also for nothing at all.

unit-hour =
    { $n ->
        [one] { $n } heure
        [many] { $n } d’heures
       *[other] { $n } heures
    }
unit-day =
    { $n ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }
unit-week =
    { $n ->
        [one] { $n } semaine
        [many] { $n } de semaines
       *[other] { $n } semaines
    }
unit-month =
    { $n ->
        [one] { $n } mois
        [many] { $n } de mois
       *[other] { $n } mois
    }
unit-year =
    { $n ->
        [one] { $n } an
        [many] { $n } d’années
       *[other] { $n } ans
    }
# The Norwegian currency. Other countries have crowns too, so the country is named.
unit-nok =
    { $n ->
        [one] { $n } couronne norvégienne
        [many] { $n } de couronnes norvégiennes
       *[other] { $n } couronnes norvégiennes
    }
unit-percent = { $n } %
# The age of a person.
unit-person-age =
    { $n ->
        [one] { $n } an
        [many] { $n } d’années
       *[other] { $n } ans
    }
unit-count = { $n }

hours-always = Jour et nuit
hours-mon-fri = Du lundi au vendredi, de { $open } à { $close }
hours-mon-fri-unstated = Du lundi au vendredi
hours-mon-thu = Du lundi au jeudi, de { $open } à { $close }
hours-mon-thu-unstated = Du lundi au jeudi
hours-daily = Tous les jours, de { $open } à { $close }
hours-daily-unstated = Tous les jours
