### The words of the frame.

site-name = Varde
exit = غادر الصفحة
machine = ترجمتها آلة.
fallback = الصفحة غير مترجمة.
current-label = هذا جديد.
contact-phone = هاتف
call-label = اتصل بـ { $navn }
updated = حُدّث في { $date }
chooser-title = اختر لغة
chooser-greeting = أهلا
not-found-title = لم نجد الصفحة
moved-title = انتقلت الصفحة
language-uk = الأوكرانية

callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = انتبه
callout-caution = احذر

contact-kind-emergency = عند الضرورة
contact-kind-help = مساعدة
need-pay = الأجر
need-health = طبيب
category-background = الخلفية
category-place = المكان
indicator-notice = لاحظ:
statistic-source = المصدر: { $source }
