### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = La polizia. Chiama quando qualcuno è in pericolo proprio adesso.
    .for = Chiunque sia in pericolo o veda che altri lo sono.
contact-ambulance = L’ambulanza. Chiama quando qualcuno sta così male, o ha ferite così gravi, che la vita è in pericolo.
    .for = Tutti.

# --- Help
contact-rosa = ROSA risponde al telefono giorno e notte. Puoi fare domande su diritti, avvocato e un posto sicuro dove stare. Puoi chiamare in modo anonimo. ROSA non contatta la polizia né altri se tu non vuoi. La legge prevede poche eccezioni.
    .for = Adulti da { FACT("adult-age") } in su, di ogni genere e con o senza documenti. Possono chiamare anche gli amici e chi aiuta.
contact-child-line = La linea per bambini e ragazzi. Qui puoi parlare con qualcuno. Chiama quando degli adulti ti fanno del male, ti minacciano o non si prendono cura di te.
    .for = Bambini e ragazzi con meno di { FACT("adult-age") }. Possono chiamare anche gli adulti in pensiero per un bambino.
contact-vo-line = Questa linea dà sostegno e consigli quando qualcuno in famiglia o un partner ti fa del male. Puoi chiamare o usare la chat. Il sito spiega come.
    .for = La persona che vive questa situazione, familiari, amici e chi aiuta.
contact-nadheim = Nadheim dà cure e consigli, e può seguirti per un periodo più lungo.
    .for = Persone che vendono o scambiano sesso, o che altri sfruttano.
contact-salvation-army = Frelsesarmeen (l’Esercito della Salvezza) dà consigli, ha un alloggio sicuro per uomini e incontra persone in carcere.
    .for = Uomini sfruttati sul lavoro, persone in carcere e stranieri con pochi diritti in Norvegia.
contact-migration-centre = Qui puoi riposare, mangiare, lavarti e avere consigli su lavoro e paga.
    .for = Stranieri che non hanno un alloggio o hanno pochi diritti in Norvegia.
contact-marita = Maritastiftelsen dà consigli e ti segue nel tempo. Alcune persone possono fare pratica di lavoro o avere un alloggio sicuro. L’alloggio è per donne.
    .for = Persone a Oslo che vendono sesso o che altri sfruttano.
contact-caritas = Caritas dà consigli, corsi e aiuto legale. Chi ci lavora parla varie lingue.
    .for = Migranti, ragazzi e ragazze alla pari, e persone sfruttate sul lavoro.
contact-caritas-ukraine = A questo telefono ricevi consigli in ucraino o in russo.
    .for = Persone che vengono dall’Ucraina.
contact-pro-sentret = Pro Sentret dà cure, consigli e aiuto con i diritti. Dà consigli anche a chi aiuta, in tutto il paese.
    .for = Persone che vendono o scambiano sesso, o lo hanno fatto prima.
contact-shalam = Qui puoi avere cibo, vestiti e qualcuno con cui parlare. Possono anche aiutarti a trovare altri servizi.
    .for = Donne che vendono sesso.
contact-pion = PION si impegna per la salute e per i diritti, e può dare consigli legali.
    .for = Tutte le persone che vendono sesso in Norvegia.
contact-red-cross = Røde Kors (la Croce Rossa). Un volontario può incontrarti, darti sostegno o esercitare il norvegese con te.
    .for = Donne di altri paesi a Bergen e Stavanger. A Oslo: persone da poco in Norvegia.
contact-noas = NOAS dà consigli e aiuto legale quando chiedi asilo.
    .for = Richiedenti asilo.
contact-iom = IOM (l’organizzazione per le migrazioni) aiuta chi vuole tornare nel proprio paese. Può aiutare con documenti di viaggio, biglietto e un piano per dopo.
    .for = Persone che vogliono tornare nel loro paese.
contact-a21 = { NAME("a21") } prepara campagne e materiale per l’insegnamento.
    .for = Scuole, organizzazioni e altri che vogliono sapere di più.
contact-lightup = Lightup è un’organizzazione per giovani. Prepara campagne, rapporti e materiale per l’insegnamento su internet.
    .for = Giovani, insegnanti e altri che lavorano con i giovani.

# --- Public bodies
contact-police-local = La polizia. Chiama quando non è urgente. Puoi fare domande, dare un’informazione o denunciare qualcuno.
    .for = Tutti.
contact-doctor = La guardia medica. Chiama quando ti serve un medico e non puoi aspettare.
    .for = Chiunque abbia bisogno presto di un medico.
contact-child-welfare = Barnevernet è il servizio di tutela dei minori. Deve proteggere i minorenni in Norvegia. Il sito mostra chi puoi chiamare nel luogo dove sei.
    .for = Bambini e ragazzi con meno di { FACT("adult-age") }, e chiunque sia in pensiero per un bambino.
contact-bufdir = Qui ricevi consigli nei casi in cui qualcuno può avere sfruttato un minorenne. Puoi parlare del caso senza dire di chi si tratta.
    .for = Chi lavora nella tutela dei minori e in altri servizi.
contact-udi = UDI è l’ufficio per l’immigrazione. Risponde a domande su soggiorno, asilo, espulsione e aiuto per tornare nel proprio paese.
    .for = Chiunque abbia bisogno di risposte sul suo soggiorno in Norvegia.
contact-nav = NAV (l’ufficio per il lavoro e l’aiuto sociale) può dare consigli, soldi per quello che ti serve e aiuto per un alloggio. Cosa puoi avere dipende dai tuoi documenti. Consigli puoi chiederli in ogni caso.
    .for = Persone che hanno bisogno di consigli, soldi o un posto dove stare.
contact-nav-htso = HTSO dà consigli a NAV in tutto il paese e segue adulti a Oslo.
    .for = Chi lavora in NAV e altri che aiutano.
contact-support-centre = Questo centro di sostegno fa parte della polizia. Spiega cosa è una denuncia, e ti sostiene prima, durante e dopo un processo. Può anche aiutarti a chiedere un risarcimento.
    .for = Persone che hanno vissuto violenza o abusi, o che non potevano essere libere.
contact-compensation = Questo ufficio esamina le domande di risarcimento da parte dello Stato. Devi fare domanda tu, ma puoi avere aiuto per farla. Di regola ci deve essere una denuncia, e le scadenze possono essere brevi.
    .for = Persone che hanno subito violenza o abusi.
contact-sua = Qui trovi nello stesso posto l’ufficio delle tasse, UDI, l’Ispettorato del lavoro (Arbeidstilsynet) e la polizia. Aiutano con scheda fiscale (skattekort), registrazione e carta di soggiorno.
    .for = Lavoratori stranieri, le loro famiglie e i datori di lavoro.
contact-labour-inspection = Arbeidstilsynet è l’Ispettorato del lavoro. Controlla che i datori di lavoro rispettino la legge. Collabora con la polizia. Il sito spiega i tuoi diritti in varie lingue, e puoi mandare una segnalazione.
    .for = Chiunque lavori in Norvegia.
contact-imdi = IMDi ha conoscenze su alloggio dei nuovi arrivati, corsi di norvegese e uso di interpreti.
    .for = Chi lavora nei comuni e nei servizi.
contact-kom = KOM dà consigli sulle regole e su chi è responsabile di cosa. Non si occupa di casi di singole persone.
    .for = Chi lavora nei servizi e nelle organizzazioni.

# --- Web pages
contact-helsenorge = Il sito spiega a quali cure potresti avere diritto in Norvegia.
    .for = Persone di altri paesi.
contact-work-in-norway = Il sito raccoglie quello che le autorità norvegesi spiegano sul lavoro in Norvegia.
    .for = Lavoratori stranieri e chi li assume.
contact-dinutvei = Il sito parla di violenza e abusi e mostra dove puoi avere aiuto. Puoi anche mandare una domanda.
    .for = La persona che vive questa situazione, familiari, amici e chi aiuta.
contact-udi-rules = Qui trovi le linee guida di UDI e la sua pagina sullo sfruttamento.
    .for = Chi lavora nei servizi, avvocati e altri che aiutano.
contact-utnyttelse = Il sito dà conoscenze, consigli per i colloqui e indicazioni su come seguire la persona.
    .for = Chi lavora nei servizi sanitari e sociali e altri che aiutano.
contact-plik = Il sito spiega quando hai l’obbligo di impedire un reato grave, e come puoi farlo.
    .for = Tutti, soprattutto chi per lavoro ha dubbi su questo obbligo.
contact-rvts = RVTS tiene corsi e dà consulenza su violenza e traumi.
    .for = Chi lavora nei servizi sanitari e di assistenza.

# --- International
contact-greta = GRETA controlla se i paesi mantengono quello che hanno promesso nella convenzione del Consiglio d’Europa. I rapporti sulla Norvegia sono sul sito.
    .for = Chi lavora in questo campo.
contact-osce = Un ufficio dell’OSCE aiuta i paesi membri con formazione e ricerca.
    .for = Chi lavora in questo campo.
contact-ilo = ILO fa regole per il lavoro nel mondo e scrive rapporti su questo.
    .for = Chi lavora in questo campo.
contact-unodc = UNODC segue l’accordo internazionale sul commercio di persone e fa rapporti su tutto il mondo.
    .for = Chi lavora in questo campo.
contact-cbss = I paesi intorno al Mar Baltico collaborano qui a progetti, rapporti e guide. Un sito a parte mostra chi aiuta in ogni paese.
    .for = Chi lavora in questo campo.
