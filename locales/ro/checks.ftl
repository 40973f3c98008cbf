### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Sfaturile care s-ar putea potrivi apar sub întrebări. Răspundeți da și dacă s-a întâmplat în trecut. Puteți suna și fără să răspundeți.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Da
check-choice-no = Nu
check-choice-not-sure = Nu știu
check-choice-skip = Sar peste
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Sfaturi care s-ar putea potrivi
check-to-outcomes = Mergeți la sfaturi
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Afișați toate sfaturile
# Stands before the telephone numbers under a piece of advice.
check-contacts = Puteți întreba aici
# Stands before a link to the page that tells more.
check-more = Citiți mai mult:

# --- for-me: headings
for-me-section-work = Muncă și bani
for-me-section-life = Acte, locuință și sănătate
for-me-section-others = Când hotărăsc alții
    .note = Urmează câteva întrebări care pot durea. Ele sunt despre ce fac alții. Faceți o pauză când vreți. Puteți sări peste toate.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Primiți un salariu prea mic sau nu primiți deloc salariu?
for-me-question-hard-work = Munca este periculoasă sau aproape niciodată nu vă puteți odihni?
for-me-question-debt = Vă ia cineva salariul sau vă spune cineva că îi datorați bani?
for-me-question-papers = Vă lipsesc actele sau sunt la altcineva?
for-me-question-stay = Aveți nevoie de un loc sigur unde să stați?
for-me-question-health = Aveți o boală sau o rană și nu primiți ajutor?
for-me-question-under-18 = Aveți sub { FACT("adult-age") }?
for-me-question-children = Aveți copii care pot avea nevoie de ajutor?
for-me-question-going-home = Vreți să vă întoarceți acasă, dar nu reușiți?
# From here on the questions are hard.
for-me-question-watched = Vă urmărește cineva sau citește ce scrieți pe telefon?
for-me-question-decided = Hotărăsc alții când aveți voie să ieșiți sau cu cine aveți voie să vă vedeți?
for-me-question-cannot-leave = Vreți să renunțați la muncă sau să plecați, dar nu îndrăzniți sau nu aveți voie?
for-me-question-unlawful = Vă pune cineva să faceți ceva ilegal?
for-me-question-body = Vă pune cineva să faceți cu corpul lucruri pe care nu le vreți?
for-me-question-threats = Vă amenință sau vă rănește cineva, pe dumneavoastră ori pe cineva din familie?
for-me-question-danger = Sunteți în pericol chiar acum?

# --- for-me: advice
for-me-outcome-danger = Sunteți în pericol?
    .right = Puteți cere ajutor acum, și fără acte.
    .next = Puteți suna la poliție: { PHONE("police") }. Este cineva foarte bolnav sau grav rănit? Sunați la { PHONE("ambulance") }. ROSA răspunde zi și noapte.
# This advice is always shown, with no answer given.
for-me-outcome-call = Puteți suna oricum
    .right = Puteți cere ajutor și dacă nimic de aici nu se potrivește. Nu e nevoie să aveți permis de ședere ca să întrebați. Puteți suna anonim.
    .next = ROSA răspunde zi și noapte. ROSA nu ia legătura cu poliția sau cu alții dacă nu vreți. Legea are câteva excepții.
for-me-outcome-under-18 = Dacă aveți sub { FACT("adult-age") }
    .right = Serviciul pentru protecția copilului (Barnevernet) trebuie să protejeze toți copiii din Norvegia. Nu contează din ce țară sunteți și ce acte aveți.
    .next = Puteți suna la linia pentru copii și tineri (Alarmtelefonen). Puteți vorbi și cu un profesor sau cu un medic. Întrebați întâi ce trebuie să spună mai departe.
for-me-outcome-watched = Să hotărâți dumneavoastră
    .right = Puteți cere ajutor și dacă la început ați spus da. Nu este vina dumneavoastră.
    .next = Poate fi periculos să plecați. E bine să vorbiți întâi cu ROSA. Împrumutați un telefon pe care ei nu pun niciodată mâna. Nu le spuneți că vreți să plecați.
for-me-outcome-stay = Un loc sigur unde să stați
    .right = Puteți cere un loc sigur unde să stați. Locul depinde de vârstă, de acte și de nevoi.
    .next = ROSA poate întreba pentru dumneavoastră dacă aveți { FACT("adult-age") } sau mai mult. Dacă aveți mai puțin, vă poate ajuta serviciul pentru protecția copilului (Barnevernet).
for-me-outcome-health = Medic și sănătate
    .right = Când este urgent, puteți primi ajutor și fără acte. Ajutorul poate costa bani.
    .next = Viața este în pericol? Sunați la { PHONE("ambulance") }. Este urgent, dar viața nu este în pericol? Sunați la medicul de gardă (legevakt): { PHONE("doctor") }. Puteți cere un interpret pe care nu îl cunoașteți.
for-me-outcome-pay = Salariu și muncă
    .right = Puteți avea dreptul la salariu pentru munca pe care ați făcut-o. La muncă trebuie să fiți în siguranță.
    .next = Notați zilele, orele și salariul, dacă asta nu vă pune în pericol. Nu aveți voie să lucrați? Întrebați întâi ROSA sau Caritas.
for-me-outcome-debt = Când vi se spune că datorați bani
    .right = Nu este întotdeauna legal să vi se ceară acești bani. Puteți cere ajutor chiar dacă datorați bani.
    .next = Un avocat poate spune dacă este legal să vi se ceară banii. Puteți avea dreptul la cel puțin { FACT("legal-aid") } gratuite. Întrebați ROSA cum.
for-me-outcome-papers = Acte
    .right = Puteți cere ajutor fără acte. Unele persoane pot depune o cerere ca să stea { FACT("reflection-period") } în Norvegia, să se odihnească și să se gândească.
    .next = Cel mai bine e să vorbiți cu ROSA și cu un avocat înainte să faceți cererea. V-a luat cineva pașaportul? Spuneți-le celor de la ROSA și avocatului.
for-me-outcome-law = Vă e frică de pedeapsă?
    .right = V-a controlat cineva? Atunci trebuie să se analizeze dacă puteți scăpa de pedeapsă. Nimeni nu poate promite răspunsul.
    .next = Cel mai bine e să vorbiți cu un avocat înainte să dați declarații. ROSA vă poate ajuta să găsiți unul.
for-me-outcome-children = Copiii dumneavoastră
    .right = Copiii au drepturile lor, și fără acte. Puteți cere ajutor pentru dumneavoastră și pentru copii.
    .next = Sunt copiii amenințați? Spuneți asta din timp. Sunt în altă țară? Întrebați ROSA ce este posibil.
for-me-outcome-going-home = Întoarcerea acasă
    .right = Puteți depune o cerere de ajutor pentru un drum sigur spre casă.
    .next = E bine să vorbiți întâi cu ROSA sau cu un avocat. Vă e frică de cineva de acasă? Spuneți asta înainte să plecați.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Când se întâmplă multe deodată
    .right = Puteți avea dreptul la avocat gratuit, timp de gândire și locuință. Unele forme de ajutor au condițiile lor.
    .next = Nu e nevoie să găsiți un cuvânt pentru ce se întâmplă. Spuneți-le celor de la ROSA prin ce treceți.
