### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.
### After a number the noun stays in the singular, so there is one form.

unit-hour =
    { $n ->
       *[other] { $n } ساعت
    }
unit-day =
    { $n ->
       *[other] { $n } روز
    }
unit-week =
    { $n ->
       *[other] { $n } هفته
    }
unit-month =
    { $n ->
       *[other] { $n } ماه
    }
unit-year = { $n } سال
unit-nok =
    { $n ->
       *[other] { $n } کرون
    }
unit-percent = { $n } درصد
# The age of a person.
unit-person-age = { $n } سال
unit-count = { $n }

hours-always = شبانه‌روزی
hours-mon-fri = دوشنبه تا جمعه از ساعت { $open } تا { $close }
hours-mon-fri-unstated = دوشنبه تا جمعه
hours-mon-thu = دوشنبه تا پنجشنبه از ساعت { $open } تا { $close }
hours-mon-thu-unstated = دوشنبه تا پنجشنبه
hours-daily = هر روز از ساعت { $open } تا { $close }
hours-daily-unstated = هر روز
