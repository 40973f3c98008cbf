### Texts of the questionnaire of this bad site.

check-how-person = نص
check-outcomes-person = نص
check-choice-yes = نص
check-choice-no = نص
check-choice-not-sure = نص
check-choice-skip = نص
check-to-outcomes = نص
check-show-all = نص
check-contacts = نص
check-more = نص
check-reset = نص
small-section-work = العمل
small-question-pay = سؤال
small-outcome-call = مساعدة
    .right = نص
    .next = نص
small-outcome-help = مساعدة
    .right = نص
    .next = نص
