### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Ring dit når noen er i fare akkurat nå.
    .for = Alle som er i fare eller ser at andre er det.
contact-ambulance = Ring dit når noen er så syk eller skadet at livet er i fare.
    .for = Alle.

# --- Help
contact-rosa = ROSA svarer på telefon hele døgnet. Du kan spørre om rettigheter, advokat og et trygt sted å bo. Du kan være anonym. De kontakter ikke politiet eller andre hvis du ikke vil det. Loven har noen få unntak.
    .for = Voksne fra { FACT("adult-age") }, uansett kjønn og papirer. Venner og hjelpere kan også ringe.
contact-child-line = Her kan du snakke med noen. Ring når voksne skader deg, truer deg eller ikke passer på deg.
    .for = Barn og unge under { FACT("adult-age") }. Voksne som er bekymret for et barn, kan også ringe.
contact-vo-line = Linjen gir støtte og råd når noen i familien eller en kjæreste gjør deg vondt. Du kan ringe eller bruke chat. Nettsiden forteller hvordan.
    .for = Den det gjelder, familie, venner og hjelpere.
contact-nadheim = Nadheim gir helsehjelp og råd, og kan følge deg opp over tid.
    .for = Folk som selger eller bytter sex, eller som blir utnyttet av andre.
contact-salvation-army = Frelsesarmeen gir råd, har et trygt bosted for menn og møter folk i fengsel.
    .for = Menn som er utnyttet i arbeid, innsatte, og utlendinger med få rettigheter i Norge.
contact-migration-centre = Her kan du hvile, spise, vaske deg og få råd om arbeid og lønn.
    .for = Utlendinger som mangler bosted eller har få rettigheter i Norge.
contact-marita = Maritastiftelsen gir råd og følger deg opp. Noen kan få arbeidstrening eller et trygt bosted. Bostedet er for kvinner.
    .for = Folk i Oslo som selger sex eller blir utnyttet.
contact-caritas = Caritas gir råd, kurs og juridisk hjelp. De som arbeider der, kan flere språk.
    .for = Innvandrere, au pairer, og folk som blir utnyttet på jobben.
contact-caritas-ukraine = På denne telefonen får du råd på ukrainsk eller russisk.
    .for = Folk fra Ukraina.
contact-pro-sentret = Pro Sentret gir helsehjelp, råd og hjelp med rettigheter. De gir også råd til hjelpere i hele landet.
    .for = Folk som selger eller bytter sex, eller har gjort det før.
contact-shalam = Her kan du få mat, klær og noen å snakke med. De kan også hjelpe deg videre til andre.
    .for = Kvinner som selger sex.
contact-pion = PION arbeider for god helse og gode rettigheter, og kan gi juridiske råd.
    .for = Alle som selger sex i Norge.
contact-red-cross = En frivillig kan møte deg, støtte deg eller øve norsk sammen med deg.
    .for = Kvinner fra andre land i Bergen og Stavanger. I Oslo: folk som er nye i Norge.
contact-noas = NOAS gir råd og juridisk hjelp når du søker asyl.
    .for = Asylsøkere.
contact-iom = IOM hjelper deg som vil reise hjem. De kan hjelpe med reisepapirer, billett og en plan for tiden etterpå.
    .for = Folk som vil tilbake til hjemlandet.
contact-a21 = { NAME("a21") } lager kampanjer og materiell til undervisning.
    .for = Skoler, organisasjoner og andre som vil lære mer.
contact-lightup = Lightup er en organisasjon for ungdom. Den lager kampanjer, rapporter og materiell til undervisning på nett.
    .for = Ungdom, lærere og andre som arbeider med unge.

# --- Public bodies
contact-police-local = Ring dit når det ikke haster. Du kan spørre, gi et tips eller anmelde noen.
    .for = Alle.
contact-doctor = Ring dit når du trenger lege og det ikke kan vente.
    .for = Alle som trenger lege raskt.
contact-child-welfare = Barnevernet skal beskytte barn i Norge. Nettsiden viser hvem du kan ringe der du er.
    .for = Barn og unge under { FACT("adult-age") }, og alle som er bekymret for et barn.
contact-bufdir = Her får du råd i saker der et barn kan være utnyttet. Du kan drøfte saken uten å si hvem den gjelder.
    .for = Ansatte i barnevern og andre tjenester.
contact-udi = UDI svarer på spørsmål om opphold, asyl, utvisning og hjelp til å reise hjem.
    .for = Alle som trenger svar om oppholdet sitt i Norge.
contact-nav = NAV kan gi råd, penger til det du trenger og hjelp til bolig. Papirene dine avgjør hva du kan få. Råd kan du be om uansett.
    .for = Folk som trenger råd, penger eller et sted å bo.
contact-nav-htso = HTSO gir råd til NAV i hele landet og følger opp voksne i Oslo.
    .for = Ansatte i NAV og andre hjelpere.
contact-support-centre = Støttesenteret hører til politiet. Det forklarer hva en anmeldelse er, og støtter deg før, under og etter en rettssak. De kan også hjelpe deg å søke erstatning.
    .for = Folk som har opplevd vold eller overgrep, eller som ikke fikk være fri.
contact-compensation = Kontoret behandler søknader om erstatning fra staten. Du må søke selv, men du kan få hjelp til det. Som regel må saken være anmeldt, og fristene kan være korte.
    .for = Folk som har vært utsatt for vold eller overgrep.
contact-sua = Her møter du skatteetaten, UDI, Arbeidstilsynet og politiet på samme sted. De hjelper med skattekort, registrering og oppholdskort.
    .for = Arbeidstakere fra utlandet, familien deres og arbeidsgivere.
contact-labour-inspection = Arbeidstilsynet passer på at arbeidsgivere følger loven. De samarbeider med politiet. Nettsiden forklarer rettighetene dine på flere språk, og du kan sende inn et tips.
    .for = Alle som arbeider i Norge.
contact-imdi = IMDi har kunnskap om bosetting, norskopplæring og bruk av tolk.
    .for = Ansatte i kommuner og tjenester.
contact-kom = KOM gir råd om regelverk og om hvem som har ansvar for hva. De tar ikke imot saker om enkeltpersoner.
    .for = Ansatte i tjenester og organisasjoner.

# --- Web pages
contact-helsenorge = Nettsiden forteller hvilken helsehjelp du kan ha rett til i Norge.
    .for = Folk fra andre land.
contact-work-in-norway = Nettsiden samler det norske myndigheter forteller om arbeid i Norge.
    .for = Arbeidstakere fra utlandet og de som ansetter dem.
contact-dinutvei = Nettsiden forteller om vold og overgrep og viser hvor du kan få hjelp. Du kan også sende inn et spørsmål.
    .for = Den det gjelder, familie, venner og hjelpere.
contact-udi-rules = Her finner du UDIs retningslinjer og siden deres om utnytting.
    .for = Ansatte, advokater og andre hjelpere.
contact-utnyttelse = Nettsiden gir kunnskap, råd til samtaler og tips om oppfølging.
    .for = Ansatte i helse- og sosialtjenester og andre hjelpere.
contact-plik = Nettsiden forklarer når du har plikt til å hindre et alvorlig lovbrudd, og hvordan du kan gjøre det.
    .for = Alle, særlig ansatte som er usikre på plikten.
contact-rvts = RVTS holder kurs og gir veiledning om vold og traumer.
    .for = Ansatte i helse- og omsorgstjenester.

# --- International
contact-greta = GRETA følger med på at landene holder det de har lovet i Europarådets konvensjon. Rapportene om Norge ligger på nettsiden.
    .for = Fagfolk.
contact-osce = Et kontor i OSCE hjelper medlemslandene med opplæring og forskning.
    .for = Fagfolk.
contact-ilo = ILO lager regler for arbeidslivet i verden og skriver rapporter om dem.
    .for = Fagfolk.
contact-unodc = UNODC følger opp den internasjonale avtalen om handel med mennesker og lager rapporter om hele verden.
    .for = Fagfolk.
contact-cbss = Landene rundt Østersjøen samarbeider her om prosjekter, rapporter og veiledere. En egen nettside viser hvem som hjelper i landene.
    .for = Fagfolk.
