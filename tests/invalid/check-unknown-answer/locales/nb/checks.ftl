### Texts of the questionnaire of this bad site.

check-how-person = Tekst
check-outcomes-person = Tekst
check-choice-yes = Tekst
check-choice-no = Tekst
check-choice-not-sure = Tekst
check-choice-skip = Tekst
check-to-outcomes = Tekst
check-show-all = Tekst
check-contacts = Tekst
check-more = Tekst
check-reset = Tekst
small-section-work = Jobb
small-question-pay = Spørsmål
small-outcome-call = Hjelp
    .right = Tekst
    .next = Tekst
small-outcome-help = Hjelp
    .right = Tekst
    .next = Tekst
