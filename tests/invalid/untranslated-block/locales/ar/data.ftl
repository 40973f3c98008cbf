### The words of what stands in content/data.

unit-month =
    { $n ->
        [zero] لا أشهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
hours-always = طوال اليوم
hours-mon-fri = من الاثنين إلى الجمعة من { $open } إلى { $close }

contact-line = يجيب عن أسئلة الأجر، أيضا بعد { FACT("period") }.
    .for = الجميع
contact-ambulance = عند خطر الموت.
source-book-note = قُرئ على { PHONE("line") }.

indicator-no-pay = لا يتلقى أجرا
indicator-no-school = لا يذهب إلى المدرسة
ask-work = كيف العمل؟
    .follow-1 = متى تتلقى أجرك؟
tell-rights = Du kan ha rettigheter.

statistic-callers = المتصلون
    .description = أعمدة لكل سنة
    .trap = قد يتصل أحدهم أكثر من مرة.
column-year = سنة
column-women = نساء
column-men = رجال
