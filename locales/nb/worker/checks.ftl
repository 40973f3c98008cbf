### Texts of the checklist for workers: `for-someone-…`. The signs themselves are in indicators.ftl, by name.
### Which ticks lead to which step stands in content/data/checks/for-someone.toml.
### No verdict and no score: ticks lead to the guide's four steps, and the list decides nothing.

# --- The frame
check-how-worker = Kryss av for det du har sett eller hørt. Trinnene som passer, kommer fram under listen. Skriv aldri navn.
check-outcomes-worker = Hva du kan gjøre videre
# Stands on paper only, at the top.
check-paper = Sjekkliste for fagfolk. Dette er ikke en avgjørelse. Skriv ikke navn, fødselsdato eller annet som kan spores.

# --- for-someone: headings. Most are taken from indicators.ftl.
for-someone-section-minors = Barn og unge: se etter dette i tillegg

# --- for-someone: what comes next
# Always shown, also with nothing ticked.
for-someone-outcome-whole = Dette er ikke en avgjørelse
    .right = Listen gir ingen poeng. Tegnene er ikke rangert, og ett tegn alene trenger ikke bety noe. Ingen tegn er heller ikke bevis for at alt er bra.
    .next = Drøft det du ser med en kollega eller ROSA, uten å si hvem det gjelder. Er noen i fare nå, ring politiet på { PHONE("police") }.
for-someone-outcome-several = Tegn av ulike slag
    .right = Du har krysset av på flere steder i listen. Se tegnene i sammenheng, og spør deg selv om de peker samme vei.
    .next = Som regel trengs det en samtale. Forbered den, bruk kvalifisert tolk, og la aldri en som følger med, tolke.
for-someone-outcome-notify = Trinn én: Vurder om du skal varsle
    .right = Alle skal prøve å hindre visse alvorlige lovbrudd, blant dem grov menneskehandel. Plikten følger av { FACT("law-duty-avert") } og går foran taushetsplikten.
    .next = Les når plikten gjelder. Spør lederen din, politiet eller barnevernet om råd hvis du er i tvil.
for-someone-outcome-urgent = Trinn to: Vurder om det haster
    .right = Noe av det du har krysset av, kan bety skade, trusler eller fare.
    .next = Spør om det er trygt akkurat nå. Ring politiet på { PHONE("police") } ved fare. Ring { PHONE("ambulance") } når det står om liv.
for-someone-outcome-minors = Trinn tre: Sørg for at barn blir ivaretatt
    .right = Arbeider du for det offentlige, kan du ha plikt til å melde fra til barnevernet etter { FACT("law-duty-report") }. Er alderen usikker, behandler du den unge som et barn.
    .next = Gå ikke fra barnet før barnevernet eller politiet kan ta over. Si ikke fra til de voksne rundt barnet først.
for-someone-outcome-adults = Trinn fire: Sett voksne i kontakt med rett hjelp
    .right = Den som kan være utsatt, har rett til hjelp og beskyttelse. Det trengs ikke lovlig opphold for å be om hjelp.
    .next = Tilby deg å ta kontakt sammen. Ring ROSA på { PHONE("rosa") }, dag og natt. Gi i hvert fall nummeret på en trygg måte.
for-someone-outcome-papers = Papirer og opphold
    .right = Den utsatte kan ha rett til minst { FACT("legal-aid") } gratis hjelp fra advokat, og kan søke om { FACT("reflection-period") } for å hvile og tenke.
    .next = Hjelp personen til en advokat før noen søker. ROSA kan få oppnevnt en.
for-someone-outcome-labour = Arbeid
    .right = Lønn og trygge vilkår gjelder også for dem som kommer fra andre land. Dårlige vilkår alene er ikke det samme som tvang.
    .next = Arbeidstilsynet samarbeider med politiet. Spør derfor personen før du varsler om arbeidsplassen, hvis ikke en plikt eller en fare krever noe annet.
for-someone-outcome-prostitution = Salg av sex
    .right = Det er ikke straffbart å selge sex. Personen kan trenge helsehjelp og råd uten å fortelle noe mer.
    .next = Vis til et hjelpetiltak der personen er, eller ring det selv og spør om råd.
