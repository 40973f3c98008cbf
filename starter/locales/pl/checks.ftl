### Texts of the questionnaire `my-room-…`, and the words that all questionnaires share: `check-…`.
### A yes must always point towards help: never turn a question around.

check-how-person = Rady, które mogą pasować, pojawią się pod pytaniami. Odpowiedz „tak” także wtedy, gdy to było wcześniej. Możesz zadzwonić bez odpowiadania na pytania.
check-choice-yes = Tak
check-choice-no = Nie
check-choice-not-sure = Nie wiem
check-choice-skip = Pomiń
check-outcomes-person = Rady, które mogą pasować
check-to-outcomes = Przejdź do rad
check-show-all = Pokaż wszystkie rady
check-contacts = Tu możesz zapytać
check-more = Czytaj więcej:

my-room-section-room = Twój pokój
my-room-question-cold = Czy w twoim pokoju jest zimno albo wilgotno?
my-room-question-deposit = Czekasz na zwrot kaucji?
my-room-outcome-repairs = Naprawy
    .right = Możesz prosić właściciela o naprawę.
    .next = Napisz do właściciela i zachowaj kopię.
my-room-outcome-deposit = Twoja kaucja
    .right = Możesz o nią poprosić na piśmie.
    .next = Zapytaj, co dalej.
my-room-outcome-call = Możesz zadzwonić mimo to
    .right = Możesz zapytać także wtedy, gdy nic tutaj nie pasuje.
    .next = Możesz powiedzieć tylko trochę.
