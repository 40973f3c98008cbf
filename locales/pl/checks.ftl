### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Rady, które mogą pasować, pojawią się pod pytaniami. Odpowiedz „tak” także wtedy, gdy to było wcześniej. Możesz zadzwonić bez odpowiadania na pytania.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Tak
check-choice-no = Nie
check-choice-not-sure = Nie wiem
check-choice-skip = Pomiń
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Rady, które mogą pasować
check-to-outcomes = Przejdź do rad
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Pokaż wszystkie rady
# Stands before the telephone numbers under a piece of advice.
check-contacts = Tu możesz zapytać
# Stands before a link to the page that tells more.
check-more = Czytaj więcej:

# --- for-me: headings
for-me-section-work = Praca i pieniądze
for-me-section-life = Dokumenty, mieszkanie i zdrowie
for-me-section-others = Gdy decydują inni
    .note = Teraz będzie kilka pytań, które mogą zaboleć. Dotyczą tego, co robią inni. Zrób przerwę, kiedy chcesz. Możesz pominąć wszystkie.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Czy dostajesz za małą wypłatę albo nie dostajesz jej wcale?
for-me-question-hard-work = Czy praca jest niebezpieczna albo prawie nigdy nie możesz odpocząć?
for-me-question-debt = Czy ktoś zabiera twoją wypłatę albo mówi, że masz u niego dług?
for-me-question-papers = Czy brakuje ci dokumentów albo ma je ktoś inny?
for-me-question-stay = Czy potrzebujesz bezpiecznego miejsca do mieszkania?
for-me-question-health = Czy chorujesz lub masz obrażenia, a nie dostajesz pomocy?
for-me-question-under-18 = Czy masz mniej niż { FACT("adult-age") }?
for-me-question-children = Czy masz dzieci, które mogą potrzebować pomocy?
for-me-question-going-home = Czy chcesz wrócić do swojego kraju, ale ci się to nie udaje?
# From here on the questions are hard.
for-me-question-watched = Czy ktoś cię pilnuje albo czyta to, co piszesz w telefonie?
for-me-question-decided = Czy inni decydują, kiedy możesz wyjść lub z kim możesz się spotkać?
for-me-question-cannot-leave = Czy chcesz przestać lub odejść, ale boisz się albo ci nie wolno?
for-me-question-unlawful = Czy ktoś namawia cię do robienia czegoś nielegalnego albo ci to każe?
for-me-question-body = Czy ktoś każe ci robić ze swoim ciałem rzeczy, których nie chcesz?
for-me-question-threats = Czy ktoś grozi tobie lub komuś z twojej rodziny albo krzywdzi kogoś z was?
for-me-question-danger = Czy jesteś w niebezpieczeństwie w tej chwili?

# --- for-me: advice
for-me-outcome-danger = Jesteś w niebezpieczeństwie?
    .right = Możesz prosić o pomoc teraz, także bez dokumentów.
    .next = Możesz zadzwonić na policję: { PHONE("police") }. Ktoś jest bardzo chory lub ranny? Dzwoń: { PHONE("ambulance") }. ROSA odbiera w dzień i w nocy.
# This advice is always shown, with no answer given.
for-me-outcome-call = Zawsze możesz zadzwonić
    .right = Możesz zapytać o pomoc, także gdy nic tu nie pasuje. Żeby zapytać, nie potrzebujesz zezwolenia na pobyt. Możesz zachować anonimowość.
    .next = ROSA odbiera w dzień i w nocy. Nie kontaktuje się z policją ani z nikim innym, jeśli tego nie chcesz. Prawo przewiduje kilka wyjątków.
for-me-outcome-under-18 = Jeśli masz mniej niż { FACT("adult-age") }
    .right = Urząd ochrony dzieci (Barnevernet) ma chronić wszystkie dzieci w Norwegii. Twój kraj i twoje dokumenty nie mają znaczenia.
    .next = Możesz zadzwonić do Alarmtelefonen (telefon dla dzieci i młodzieży). Możesz też porozmawiać z nauczycielem lub lekarzem. Najpierw zapytaj, co muszą przekazać dalej.
for-me-outcome-watched = Decydować o sobie
    .right = Możesz prosić o pomoc, nawet jeśli na początku twoja odpowiedź brzmiała „tak”. To nie twoja wina.
    .next = Odejście może być niebezpieczne. Dobrze jest najpierw porozmawiać z ROSA. Pożycz telefon, którego oni nigdy nie biorą do ręki. Nie mów im, że chcesz odejść.
for-me-outcome-stay = Bezpieczne miejsce do mieszkania
    .right = Możesz prosić o bezpieczne miejsce do mieszkania. To, gdzie będzie, zależy od wieku, dokumentów i potrzeb.
    .next = ROSA może zapytać w twoim imieniu, jeśli masz { FACT("adult-age") } lub więcej. Jeśli masz mniej, może pomóc urząd ochrony dzieci (Barnevernet).
for-me-outcome-health = Lekarz i zdrowie
    .right = W pilnej sprawie możesz dostać pomoc także bez dokumentów. Pomoc może być płatna.
    .next = Zagrożone jest życie? Dzwoń: { PHONE("ambulance") }. Sprawa jest pilna z innego powodu? Zadzwoń do lekarza dyżurnego (legevakt): { PHONE("doctor") }. Możesz poprosić o tłumacza, którego nie znasz.
for-me-outcome-pay = Praca i wypłata
    .right = Możesz mieć prawo do wypłaty za wykonaną pracę. Praca ma być bezpieczna.
    .next = Zapisuj dni, godziny i wypłatę, jeśli to bezpieczne. Nie masz pozwolenia na pracę? Najpierw zapytaj ROSA lub Caritas.
for-me-outcome-debt = Gdy mówią, że masz dług
    .right = Nie wszystkie takie żądania są zgodne z prawem. Możesz prosić o pomoc, nawet jeśli masz dług.
    .next = Adwokat może powiedzieć, czy żądanie jest zgodne z prawem. Możesz mieć prawo do bezpłatnej pomocy: co najmniej { FACT("legal-aid") }. Zapytaj ROSA, jak to zrobić.
for-me-outcome-papers = Dokumenty
    .right = Możesz prosić o pomoc bez dokumentów. Niektórzy mogą złożyć wniosek o { FACT("reflection-period") } pobytu w Norwegii, żeby odpocząć i pomyśleć.
    .next = Przed złożeniem wniosku najlepiej porozmawiaj z ROSA i z adwokatem. Ktoś zabrał twój paszport? Powiedz o tym ROSA i adwokatowi.
for-me-outcome-law = Boisz się kary?
    .right = Ktoś miał nad tobą kontrolę? Wtedy władze mają ocenić, czy możesz uniknąć kary. Nikt nie może obiecać, jaka będzie odpowiedź.
    .next = Najlepiej porozmawiaj z adwokatem, zanim złożysz wyjaśnienia. ROSA może pomóc ci go znaleźć.
for-me-outcome-children = Twoje dzieci
    .right = Dzieci mają własne prawa, także bez dokumentów. Możesz prosić o pomoc dla was wszystkich.
    .next = Ktoś grozi dzieciom? Powiedz o tym jak najwcześniej. Są w innym kraju? Zapytaj ROSA, co jest możliwe.
for-me-outcome-going-home = Powrót do kraju
    .right = Możesz złożyć wniosek o pomoc w bezpiecznym powrocie do kraju.
    .next = Dobrze jest najpierw porozmawiać z ROSA lub z adwokatem. Boisz się kogoś w swoim kraju? Powiedz o tym przed wyjazdem.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Gdy wiele dzieje się naraz
    .right = Możesz mieć prawo do bezpłatnego adwokata, czasu na zastanowienie i mieszkania. Niektóre rodzaje pomocy mają własne warunki.
    .next = Nie musisz szukać słowa na to, co się dzieje. Opowiedz ROSA o swojej sytuacji.
