### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

# One and two are said by the noun itself. The texts are made so that the nominative fits.
unit-hour =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
unit-day =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
unit-week =
    { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
unit-month =
    { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
unit-year =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
unit-nok =
    { $n ->
        [zero] { $n } كرونة
        [one] كرونة واحدة
        [two] كرونتان
        [few] { $n } كرونات
        [many] { $n } كرونة
       *[other] { $n } كرونة
    }
unit-percent = { $n } في المئة
# The age of a person.
unit-person-age =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
unit-count = { $n }

hours-always = طوال اليوم والليل
hours-mon-fri = من الاثنين إلى الجمعة، من الساعة { $open } إلى الساعة { $close }
hours-mon-fri-unstated = من الاثنين إلى الجمعة
hours-mon-thu = من الاثنين إلى الخميس، من الساعة { $open } إلى الساعة { $close }
hours-mon-thu-unstated = من الاثنين إلى الخميس
hours-daily = كل يوم، من الساعة { $open } إلى الساعة { $close }
hours-daily-unstated = كل يوم
