### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Hvordan har du det på jobben?
    .follow-1 = Er det noe som er vanskelig?
    .follow-2 = Kan du gå derfra når du vil?
ask-home = Hvordan bor du?
    .follow-1 = Hvem bor der sammen med deg?
    .follow-2 = Kan du gå ut når du vil?
ask-pay = Kan du fortelle hvordan du får betalt?
    .follow-1 = Hvem gir deg pengene?
    .follow-2 = Hvor ofte får du betalt?
    .follow-3 = Kommer pengene inn på en konto som er bare din?
    .follow-4 = Er det andre som kan bruke kontoen?
ask-money = Hvordan går det med pengene dine?
    .follow-1 = Er det noen du skylder penger?
    .follow-2 = Må du arbeide eller gjøre noe for andre her for å betale tilbake?
ask-customers = Hvordan møter du kundene dine?
    .follow-1 = Kan du si nei til en kunde?
    .follow-2 = Er det du som velger hvem du møter?
    .follow-3 = Er det du som sier hva du gjør, og hva du ikke gjør?
ask-phone = Hvor kommer telefonnummeret ditt fra?
    .follow-1 = Er det du som kjøpte SIM-kortet?
    .follow-2 = Kan du skaffe deg et nytt nummer om du ønsker det?
ask-accounts = Hvem styrer posten, e-posten og kontoene dine på nett?
    .follow-1 = Er det du som åpner post og e-post?
    .follow-2 = Er det du som skriver i annonser og på sosiale medier?
    .follow-3 = Kan andre komme inn på kontoene, eller si hva du skal skrive?
ask-health = Hva gjør du når du er syk og trenger lege?
    .follow-1 = Må noen andre si ja før du kan gå?
    .follow-2 = Får du gå alene?
ask-shopping = Hvordan får du tak i mat og det du ellers trenger?
    .follow-1 = Må du spørre noen før du går i butikken?
ask-journey = Vil du fortelle om reisen din til Norge?
    .follow-1 = Hvem ordnet reisen, og hvem betalte?
    .follow-2 = Var det du som bestemte når og hvor du reiste?
ask-passport = Hvordan fikk du pass til reisen?
    .follow-1 = Hadde du passet eller papirene hos deg på veien?
    .follow-2 = Har du dem hos deg nå?
ask-help = Er det noe du vil ha hjelp med?

# --- Tell

tell-safe-to-ask = Du kan spørre om hjelp. Du trenger ikke oppholdstillatelse for å spørre.
tell-police = Er du i fare, kan politiet hjelpe. Du kan ringe { PHONE("police") }. Du velger selv om du vil anmelde noen.
tell-lawyer = Du kan ha rett til gratis advokat i minst { FACT("legal-aid") }. Advokaten kan forklare hva du kan velge.
tell-health = Er du syk, kan du få helsehjelp. Papirene dine avgjør hvor mye. Haster det, kan du ringe legevakten på { PHONE("doctor") }. Er det fare for livet, ring { PHONE("ambulance") }.
tell-place = Du kan spørre om et trygt sted å bo. Er du under { FACT("adult-age") }, kan barnevernet hjelpe deg.
tell-helpline = Du kan ringe { NAME("rosa") } på { PHONE("rosa") }, dag og natt. Du kan være anonym. De kontakter ikke politiet eller andre hvis du ikke vil. Loven har noen få unntak.
tell-others = Andre kan også hjelpe voksne. Det er for eksempel { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } og { NAME("marita") }.
tell-child-welfare = Barnevernet skal beskytte barn i Norge. Barn og unge kan ringe { PHONE("child-line") }.
tell-guardian = Noen trenger hjelp til å passe på rettighetene sine. Da kan de få en verge eller representant.
tell-residence = Mangler du oppholdstillatelse? Du kan søke om å bli i { FACT("reflection-period") } for å hvile og tenke. Du kan også søke asyl. { NAME("udi") } eller en advokat kan si deg hvordan.
tell-return = Vil du reise hjem? Da kan du spørre { NAME("udi") } eller { NAME("iom") } om hjelp.
tell-work-rights = Du har rettigheter når du arbeider i Norge. { NAME("labour-inspection") } forklarer dem på nett, på flere språk.
