### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = I consigli che possono essere adatti compaiono sotto le domande. Rispondi sì anche se è successo in passato. Puoi chiamare senza rispondere.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Sì
check-choice-no = No
check-choice-not-sure = Non so
check-choice-skip = Salta
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Consigli che possono essere adatti
check-to-outcomes = Vai ai consigli
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Mostra tutti i consigli
# Stands before the telephone numbers under a piece of advice.
check-contacts = Puoi chiedere qui
# Stands before a link to the page that tells more.
check-more = Leggi di più:

# --- for-me: headings
for-me-section-work = Lavoro e soldi
for-me-section-life = Documenti, alloggio e salute
for-me-section-others = Quando decidono altri
    .note = Ora arrivano alcune domande che possono fare male. Parlano di quello che fanno altre persone. Fai una pausa quando vuoi. Puoi saltarle tutte.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Ricevi una paga troppo bassa, o nessuna paga?
for-me-question-hard-work = Il lavoro è pericoloso, o non puoi quasi mai riposare?
for-me-question-debt = Qualcuno prende la tua paga, o dice che gli devi dei soldi?
for-me-question-papers = Ti mancano i documenti, o li ha qualcun altro?
for-me-question-stay = Ti serve un posto sicuro dove stare?
for-me-question-health = Stai male o hai una ferita, e non ricevi aiuto?
for-me-question-under-18 = Hai meno di { FACT("adult-age") }?
for-me-question-children = Hai figli che possono avere bisogno di aiuto?
for-me-question-going-home = Vuoi tornare nel tuo paese, ma non ci riesci?
# From here on the questions are hard.
for-me-question-watched = Qualcuno ti sorveglia, o legge quello che scrivi sul telefono?
for-me-question-decided = Altri decidono quando puoi uscire, o chi puoi incontrare?
for-me-question-cannot-leave = Vuoi smettere o andare via, ma hai paura o non te lo permettono?
for-me-question-unlawful = Qualcuno ti fa fare qualcosa di illegale?
for-me-question-body = Qualcuno ti fa fare con il corpo cose che non vuoi?
for-me-question-threats = Qualcuno ti minaccia o ti fa del male, o lo fa a qualcuno della tua famiglia?
for-me-question-danger = Sei in pericolo proprio adesso?

# --- for-me: advice
for-me-outcome-danger = Sei in pericolo?
    .right = Puoi chiedere aiuto adesso, anche senza documenti.
    .next = Puoi chiamare la polizia al numero { PHONE("police") }. Qualcuno sta molto male o ha ferite gravi? Chiama l’ambulanza al numero { PHONE("ambulance") }. ROSA risponde giorno e notte.
# This advice is always shown, with no answer given.
for-me-outcome-call = Puoi chiamare in ogni caso
    .right = Puoi chiedere aiuto anche quando qui niente è adatto a te. Non ti serve il permesso di soggiorno per chiedere. Puoi chiamare in modo anonimo.
    .next = ROSA risponde giorno e notte. ROSA non contatta la polizia né altri se tu non vuoi. La legge prevede poche eccezioni.
for-me-outcome-under-18 = Se hai meno di { FACT("adult-age") }
    .right = Il servizio di tutela dei minori (Barnevernet) deve proteggere tutti i minorenni in Norvegia. Il tuo paese e i tuoi documenti non contano.
    .next = Puoi chiamare Alarmtelefonen (la linea per bambini e ragazzi). Puoi anche parlare con un insegnante o un medico. Prima chiedi cosa devono dire ad altri.
for-me-outcome-watched = Decidere della propria vita
    .right = Puoi chiedere aiuto, anche se prima hai detto di sì. Non è colpa tua.
    .next = Andare via può essere pericoloso. Se puoi, parla prima con ROSA. Chiedi in prestito un telefono che loro non hanno mai in mano. Non dire a loro che vuoi andare via.
for-me-outcome-stay = Un posto sicuro dove stare
    .right = Puoi chiedere un posto sicuro dove stare. Dove sarà dipende da età, documenti e bisogni.
    .next = ROSA può chiedere per te se hai { FACT("adult-age") } o più. Se hai meno anni, può aiutarti il servizio di tutela dei minori (Barnevernet).
for-me-outcome-health = Medico e salute
    .right = Quando è urgente, puoi ricevere aiuto anche senza documenti. Può essere a pagamento.
    .next = La vita è in pericolo? Chiama l’ambulanza al numero { PHONE("ambulance") }. È urgente, ma la vita non è in pericolo? Chiama la guardia medica (legevakt) al numero { PHONE("doctor") }. Puoi chiedere un interprete che non conosci.
for-me-outcome-pay = Paga e lavoro
    .right = Potresti avere diritto alla paga per il lavoro che hai fatto. Il lavoro deve essere sicuro.
    .next = Scrivi i giorni, le ore e la paga, se è sicuro. Non hai il permesso di lavorare? Chiedi prima a ROSA o a Caritas.
for-me-outcome-debt = Quando dicono che devi dei soldi
    .right = Non tutte queste richieste sono legali. Puoi chiedere aiuto anche se devi dei soldi.
    .next = Un avvocato può dire se la richiesta è legale. Potresti avere diritto ad almeno { FACT("legal-aid") } di aiuto gratis di un avvocato. Chiedi a ROSA come fare.
for-me-outcome-papers = Documenti
    .right = Puoi chiedere aiuto senza documenti. Alcune persone possono fare domanda per stare { FACT("reflection-period") } in Norvegia, per riposare e pensare.
    .next = È meglio parlare con ROSA e con un avvocato prima di fare domanda. Qualcuno ha preso il tuo passaporto? Dillo a ROSA e all’avvocato.
for-me-outcome-law = Paura di una punizione?
    .right = Qualcuno ti controllava? Allora si deve valutare se puoi evitare la punizione. Nessuno può promettere quale sarà la risposta.
    .next = È meglio parlare con un avvocato prima di dare spiegazioni. ROSA può aiutarti a trovarne uno.
for-me-outcome-children = I tuoi figli
    .right = I bambini hanno i loro diritti, anche senza documenti. Puoi chiedere aiuto per tutti voi.
    .next = Qualcuno minaccia i tuoi figli? Dillo presto. Sono in un altro paese? Chiedi a ROSA cosa è possibile.
for-me-outcome-going-home = Tornare nel tuo paese
    .right = Puoi fare domanda per avere aiuto a tornare in modo sicuro.
    .next = Se puoi, parla prima con ROSA o con un avvocato. Hai paura di qualcuno nel tuo paese? Dillo prima di partire.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Quando succedono molte cose insieme
    .right = Potresti avere diritto a un avvocato gratis, a tempo per pensare e a un alloggio. Per alcuni aiuti ci sono condizioni particolari.
    .next = Non è necessario trovare una parola per quello che succede. Racconta a ROSA come stai.
