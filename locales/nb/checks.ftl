### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Råd som kan passe, kommer fram under spørsmålene. Svar ja også hvis det skjedde før. Du kan ringe uten å svare.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Ja
check-choice-no = Nei
check-choice-not-sure = Vet ikke
check-choice-skip = Hopp over
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Råd som kan passe
check-to-outcomes = Gå til rådene
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Vis alle rådene
# Stands before the telephone numbers under a piece of advice.
check-contacts = Du kan spørre
# Stands before a link to the page that tells more.
check-more = Les mer:

# --- for-me: headings
for-me-section-work = Jobb og penger
for-me-section-life = Papirer, bolig og helse
for-me-section-others = Når andre bestemmer
    .note = Nå kommer noen spørsmål som kan gjøre vondt. De handler om det andre gjør. Ta en pause når du vil. Du kan hoppe over alle.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Får du for lite lønn, eller ingen lønn?
for-me-question-hard-work = Er jobben farlig, eller får du nesten aldri hvile?
for-me-question-debt = Tar noen lønna di, eller sier de at du skylder dem penger?
for-me-question-papers = Mangler du papirer, eller har noen andre dem?
for-me-question-stay = Trenger du et trygt sted å bo?
for-me-question-health = Er du syk eller skadd uten å få hjelp?
for-me-question-under-18 = Er du under { FACT("adult-age") }?
for-me-question-children = Har du barn som kan trenge hjelp?
for-me-question-going-home = Vil du reise hjem, men får det ikke til?
# From here on the questions are hard.
for-me-question-watched = Følger noen med på deg, eller leser de det du skriver på telefonen?
for-me-question-decided = Bestemmer andre når du får gå ut, eller hvem du får treffe?
for-me-question-cannot-leave = Vil du slutte eller dra, men tør ikke eller får ikke lov?
for-me-question-unlawful = Får noen deg til å gjøre noe ulovlig?
for-me-question-body = Får noen deg til å gjøre ting med kroppen som du ikke vil?
for-me-question-threats = Truer eller skader noen deg, eller noen i familien din?
for-me-question-danger = Er du i fare akkurat nå?

# --- for-me: advice
for-me-outcome-danger = Er du i fare?
    .right = Du kan be om hjelp nå, også uten papirer.
    .next = Du kan ringe politiet på { PHONE("police") }. Er noen svært syk eller skadd? Ring { PHONE("ambulance") }. ROSA svarer dag og natt.
# This advice is always shown, with no answer given.
for-me-outcome-call = Du kan ringe uansett
    .right = Du kan spørre om hjelp, også når ingenting her passer. Du trenger ikke oppholdstillatelse for å spørre. Du kan være anonym.
    .next = ROSA svarer dag og natt. De kontakter ikke politiet eller andre hvis du ikke vil det. Loven har noen få unntak.
for-me-outcome-under-18 = Du som er under { FACT("adult-age") }
    .right = Barnevernet skal beskytte alle barn i Norge. Landet ditt og papirene dine har ikke noe å si.
    .next = Du kan ringe Alarmtelefonen. Du kan også snakke med en lærer eller en lege. Spør først hva de må si videre.
for-me-outcome-watched = Å bestemme selv
    .right = Du kan be om hjelp, også om du sa ja først. Det er ikke din skyld.
    .next = Å dra kan være farlig. Snakk gjerne med ROSA først. Lån en telefon som de aldri holder i. Si ikke til dem at du vil dra.
for-me-outcome-stay = Et trygt sted å bo
    .right = Du kan be om et trygt sted å bo. Hvor det blir, kommer an på alder, papirer og behov.
    .next = ROSA kan spørre for deg som er { FACT("adult-age") } eller eldre. Er du yngre, kan barnevernet hjelpe.
for-me-outcome-health = Lege og helse
    .right = Når det haster, kan du få hjelp også uten papirer. Det kan koste penger.
    .next = Står det om livet? Ring { PHONE("ambulance") }. Haster det ellers? Ring legevakten på { PHONE("doctor") }. Du kan be om en tolk som du ikke kjenner.
for-me-outcome-pay = Lønn og arbeid
    .right = Du kan ha krav på lønn for jobben du har gjort. Jobben skal være trygg.
    .next = Skriv ned dager, timer og lønn, hvis det er trygt. Mangler du lov til å jobbe? Spør ROSA eller Caritas først.
for-me-outcome-debt = Når de sier at du skylder penger
    .right = Ikke alle slike krav er lovlige. Du kan be om hjelp selv om du skylder penger.
    .next = En advokat kan si om kravet er lovlig. Du kan ha rett til minst { FACT("legal-aid") } gratis. Spør ROSA hvordan.
for-me-outcome-papers = Papirer
    .right = Du kan be om hjelp uten papirer. Noen kan søke om { FACT("reflection-period") } i Norge for å hvile og tenke.
    .next = Snakk helst med ROSA og en advokat før du søker. Har noen tatt passet ditt? Fortell det til ROSA og advokaten.
for-me-outcome-law = Redd for straff?
    .right = Styrte noen deg? Da skal det vurderes om du kan slippe straff. Ingen kan love svaret.
    .next = Snakk helst med en advokat før du forklarer deg. ROSA kan hjelpe deg med å finne en.
for-me-outcome-children = Barna dine
    .right = Barn har egne rettigheter, også uten papirer. Du kan be om hjelp til dere alle.
    .next = Er barna truet? Si det tidlig. Er de i et annet land? Spør ROSA hva som er mulig.
for-me-outcome-going-home = Å reise hjem
    .right = Du kan søke om hjelp til en trygg reise hjem.
    .next = Snakk gjerne med ROSA eller en advokat først. Er du redd for noen hjemme? Si det før du reiser.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Når mye skjer på en gang
    .right = Du kan ha rett til gratis advokat, tid til å tenke og bolig. Noe av hjelpen har egne krav.
    .next = Du trenger ikke finne et ord for det som skjer. Fortell ROSA hvordan du har det.
