### Figures with charts: `statistic-<id>` is the title, `.description` what is seen, `.trap` what the figures do not say.
### `column-<name>` and `row-<label>` are the words in the tables of content/data/statistics/.

statistic-helped-adults = Voksne som fikk hjelp
    .description = Tallet gikk ned fra { FACT("helped-2021") } i { FACT("year-2021") } til { FACT("helped-2022") } året etter, og opp til { FACT("helped-2023") } i { FACT("year-2023") }.
    .trap = Tallene teller hjelpetiltak, ikke mennesker. Den samme personen kan stå flere ganger. De sier ikke hvor mange som er utsatt i Norge.
statistic-helped-2023-by-form = Voksne som fikk hjelp i { FACT("year-2023") }, etter hva de var utsatt for
    .description = Litt over halvparten gjaldt salg av sex og annen seksuell utnytting, og nesten tre av ti gjaldt arbeid.
    .trap = Tallene teller hjelpetiltak, ikke mennesker. Noen former er vanskeligere å oppdage enn andre, og noen dro før formen var klar.
statistic-helped-2023-by-region = Voksne som fikk hjelp i { FACT("year-2023") }, etter hvor de kom fra
    .description = Hver tredje kom fra Øst-Europa, og hver fjerde fra Afrika.
    .trap = Tallene teller hjelpetiltak, ikke mennesker. Tiltakenes egne tall gir litt andre summer for noen områder. De sier ikke hvem som er mest utsatt.
statistic-reports = Anmeldelser, etter hva de gjaldt
    .description = Tallet svinger fra år til år og er lavest i { FACT("year-2023") }. I tre av de fem årene gjelder flest saker seksuell utnytting.
    .trap = En anmeldelse er ikke en dom, og mye blir aldri anmeldt. Tilrettelegging er en egen gruppe i registeret, der formen ikke alltid er kjent.
statistic-case-handling = Anmeldte, avgjorte og oppklarte saker
    .description = Antallet avgjorte saker svinger, mens antallet oppklarte er mye lavere enn for noen år siden.
    .trap = En sak blir ofte avgjort et annet år enn den ble anmeldt. Oppklart betydde i { FACT("year-2023") } som oftest at ingenting straffbart var bevist. Tallene er små og delvis ført for hånd.
statistic-case-days = Dager fra anmeldelse til avgjørelse i oppklarte saker
    .description = Oppklarte saker tok i snitt mye lengre tid i { FACT("year-2022") } og { FACT("year-2023") } enn i årene før.
    .trap = Få saker ligger bak, så én lang sak flytter snittet mye. Saker som ikke ble oppklart, er ikke med.
statistic-permits = Vedtak i UDI
    .description = Antallet vedtak er jevnt etter { FACT("year-2020") }, mens flere enn før får begrenset opphold.
    .trap = Én person kan ha flere vedtak, i samme år eller i ulike år. En del er registrert for hånd og usikkert. Barn som kom sammen med noen, er ikke med.
statistic-minors = Saker om barn i nemndene
    .description = Flest saker kom i det andre året, og fra { FACT("year-2019") } er de svært få.
    .trap = Fra { FACT("year-2023") } gjelder en ny lov, så tallet kan ikke sammenlignes med årene før. Det første året er bare fra august. Tallet for { FACT("year-2016") } er et anslag. Kilden sier at tallene egentlig viser vedtak, og ett barn kan ha flere. Barn som fikk hjelp på andre måter, er ikke med.
statistic-rosa-new-2024 = Nye i ROSA i { FACT("year-2024") }
    .description = Halvparten av de { FACT("rosa-new-2024") } nye var utnyttet i salg av sex, og de fleste er kvinner.
    .trap = Dette gjelder bare nye voksne som ROSA hjalp. Mange er utsatt for flere former, og en del får hjelp andre steder eller ikke i det hele tatt.
statistic-rosa-2024-by-region = Alle i ROSA i { FACT("year-2024") }, etter hvor de kom fra
    .description = Flest kom fra Sør- og Mellom-Amerika, mest blant de nye.
    .trap = Tallene er små og gjelder bare voksne som ROSA hjalp. De sier ikke hvem som er mest utsatt.
statistic-rosa-helpline = Henvendelser til hjelpetelefonen
    .description = Telefonen fikk flere henvendelser i { FACT("year-2024") } enn året før.
    .trap = En henvendelse er ikke en person. Flere kan bety at telefonen er blitt bedre kjent. ROSA sier selv at ikke alt ble registrert.
statistic-rosa-callers = Hvem som tok kontakt med ROSA
    .description = Flere utsatte tok kontakt selv, mens politiet tok kontakt sjeldnere.
    .trap = Andre som tok kontakt, er ikke med, for de er ikke tallfestet. Rapporten sier ikke tydelig hva tallene er regnet av.

# --- Heads of the columns

column-year = År
column-form = Hva det gjaldt
column-region = Område
column-adults = Voksne
column-sexual = Seksuell utnytting
column-labour = Arbeid eller tjenester
column-organ = Fjerning av organ
column-war = Krigstjeneste
column-facilitation = Tilrettelegging
column-reports = Anmeldt
column-decisions = Avgjort
column-cleared = Oppklart
column-days = Dager i snitt
column-all-decisions = Alle vedtak
# Decisions on the reflection period and on the limited permit.
column-reflection-track = Refleksjonsperiode eller begrenset opphold
column-limited-granted = Begrenset opphold gitt
column-asylum = Asyl
column-board-cases = Saker
column-women = Kvinner
column-men = Menn
column-trans = Transpersoner
column-new = Nye
column-earlier = Fra tidligere år
column-contacts = Henvendelser
# Calls that were the first about a person.
column-first-time = Første henvendelse om en mulig utsatt
column-self = Utsatte selv
column-police = Politiet

# --- Labels of the rows

row-sexual = Salg av sex og annen seksuell utnytting
row-labour = Arbeid eller tjenester
row-combined = Flere former
row-organ = Fjerning av organ
row-unclear = Ikke klart
row-eastern-europe = Øst-Europa
row-western-southern-europe = Vest- og Sør-Europa
row-other-europe = Resten av Europa
row-africa = Afrika
row-south-america = Sør-Amerika
row-south-central-america = Sør- og Mellom-Amerika
row-north-america = Nord-Amerika
row-asia = Asia
row-middle-east = Midtøsten
