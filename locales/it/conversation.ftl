### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Come ti trovi al lavoro?
    .follow-1 = C’è qualcosa di difficile?
    .follow-2 = Puoi andare via quando vuoi?
ask-home = Com’è il posto dove abiti?
    .follow-1 = Chi abita lì con te?
    .follow-2 = Puoi uscire quando vuoi?
ask-pay = Puoi raccontare come ti pagano?
    .follow-1 = Chi ti dà i soldi?
    .follow-2 = Ogni quanto ti pagano?
    .follow-3 = I soldi arrivano su un conto che è solo tuo?
    .follow-4 = Altre persone possono usare il conto?
ask-money = Come va con i tuoi soldi?
    .follow-1 = Hai debiti con qualcuno?
    .follow-2 = Devi lavorare o fare qualcosa per altri qui per restituire i soldi?
ask-customers = Come incontri i tuoi clienti?
    .follow-1 = Puoi dire di no a un cliente?
    .follow-2 = Sei tu che scegli chi incontri?
    .follow-3 = Sei tu che dici cosa fai e cosa non fai?
ask-phone = Da dove viene il tuo numero di telefono?
    .follow-1 = Hai comprato tu la carta SIM?
    .follow-2 = Puoi prendere un nuovo numero, se vuoi?
ask-accounts = Chi controlla la tua posta, le tue e-mail e i tuoi account su internet?
    .follow-1 = Sei tu che apri la posta e le e-mail?
    .follow-2 = Sei tu che scrivi negli annunci e sui social?
    .follow-3 = Altre persone possono entrare nei tuoi account, o dire cosa devi scrivere?
ask-health = Cosa fai quando stai male e hai bisogno di un medico?
    .follow-1 = Qualcun altro deve dire di sì prima che tu possa andare?
    .follow-2 = Puoi andarci senza altre persone?
ask-shopping = Come fai ad avere il cibo e le altre cose che ti servono?
    .follow-1 = Devi chiedere a qualcuno prima di andare al negozio?
ask-journey = Vuoi raccontare il tuo viaggio verso la Norvegia?
    .follow-1 = Chi ha organizzato il viaggio, e chi ha pagato?
    .follow-2 = Hai deciso tu quando partire e dove andare?
ask-passport = Come hai avuto il passaporto per il viaggio?
    .follow-1 = Avevi con te il passaporto o i documenti durante il viaggio?
    .follow-2 = Li hai con te adesso?
ask-help = C’è qualcosa per cui vuoi aiuto?

# --- Tell

tell-safe-to-ask = Puoi chiedere aiuto. Non ti serve il permesso di soggiorno per chiedere.
tell-police = Se sei in pericolo, la polizia può aiutarti. Puoi chiamare il numero { PHONE("police") }. Scegli tu se vuoi denunciare qualcuno.
tell-lawyer = Potresti avere diritto a un avvocato gratis per almeno { FACT("legal-aid") }. L’avvocato può spiegare cosa puoi scegliere.
tell-health = Se stai male, puoi ricevere cure. Quali cure puoi avere dipende dai tuoi documenti. Se è urgente, puoi chiamare la guardia medica (legevakt) al numero { PHONE("doctor") }. Se la vita è in pericolo, chiama l’ambulanza al numero { PHONE("ambulance") }.
tell-place = Puoi chiedere un posto sicuro dove stare. Se hai meno di { FACT("adult-age") }, il servizio di tutela dei minori (Barnevernet) può aiutarti.
tell-helpline = Puoi chiamare { NAME("rosa") } al numero { PHONE("rosa") }, giorno e notte. Puoi chiamare in modo anonimo. ROSA non contatta la polizia né altri se tu non vuoi. La legge prevede poche eccezioni.
tell-others = Anche altri possono aiutare gli adulti, per esempio { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } e { NAME("marita") }.
tell-child-welfare = Il servizio di tutela dei minori (Barnevernet) deve proteggere i minorenni in Norvegia. Bambini e ragazzi possono chiamare il numero { PHONE("child-line") }.
tell-guardian = Alcune persone hanno bisogno di aiuto per proteggere i loro diritti. Allora possono avere un tutore o un rappresentante.
tell-residence = Non hai un permesso di soggiorno? Puoi fare domanda per restare { FACT("reflection-period") }, per riposare e pensare. Puoi anche chiedere asilo. { NAME("udi") } o un avvocato possono dirti come.
tell-return = Vuoi tornare nel tuo paese? Allora puoi chiedere aiuto a { NAME("udi") } o a { NAME("iom") }.
tell-work-rights = Hai dei diritti quando lavori in Norvegia. { NAME("labour-inspection") } (l’Ispettorato del lavoro) li spiega su internet, in varie lingue.
