### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Alla pagina iniziale

# --- Leaving
# The first link on every page: jumps over the header.
skip = Vai al contenuto
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Esci subito da qui
# Name of the place where the button is, for screen readers.
exit-region = Uscita rapida
# Said after the first press of the Shift key.
exit-status = Premi Shift tre volte in fretta per uscire dalla pagina.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Lingua – Language
languages-label = Scegli la lingua
# Stands beside a language in which this page isn't written yet.
language-fallback = in norvegese
# A language in which a contact answers.
language-ru = russo
language-uk = ucraino

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Torna a: { $title }
# Heading of the list of headings.
contents = In questa pagina

# --- Translation
notice-fallback = Questa pagina non è ancora tradotta. Il testo è in norvegese.
notice-machine = Un programma automatico ha tradotto questa pagina. Possono esserci errori.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Il testo norvegese è nuovo. La traduzione è in aggiornamento.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Questo è nuovo, in norvegese. Sotto c’è la vecchia traduzione.
state-updating = La traduzione è in aggiornamento. Il testo norvegese è nuovo.
state-source = Il testo è scritto in norvegese.
state-machine = Un programma automatico ha tradotto il testo. Nessuna persona lo ha controllato.
# A person translated it; no second person has checked it.
state-person = Una persona ha tradotto il testo. Nessun altro lo ha ancora controllato.
# { $reviewer } is a person's role and a date.
state-checked = La traduzione è stata controllata: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Chiama { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Il numero resta nella lista delle chiamate del telefono.
# Stands in brackets beside links that leave these pages.
outside = un altro sito

# --- Contacts
contact-phone = Telefono
contact-email = E-mail
contact-web = Sito web
contact-hours = Orario
contact-cities = Luoghi
contact-languages = Lingue
contact-for = Per chi
# The date of the source that a contact was last checked against.
contact-checked = Controllato con una fonte in data
contact-kind-emergency = Quando è urgente
contact-kind-help = Aiuto e consigli
contact-kind-public = Uffici pubblici
contact-kind-web = Siti web
contact-kind-international = Organizzazioni internazionali

# --- The page with all contacts
directory-label = Trova nella pagina
directory-needs = Di cosa hai bisogno?
directory-cities = Dove sei?
directory-all = Tutti i contatti

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Salva un file su questo telefono
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Tutte le lingue in un unico file (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Tutte le pagine

# --- The page with the search
# Label of the field for a word to look for.
search-label = Cerca una parola
# A number follows: how many places were found.
search-count = Risultati:
search-none = Nessun risultato. Prova un’altra parola o guarda l’elenco qui sotto.
# Heading of the list of all headings.
search-topics = Tutti gli argomenti
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Scegli quello che fa per te. Così l’elenco qui sotto diventa più corto. I numeri più importanti ci sono sempre.
finder-any = Mostra tutto
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Per chi è l’aiuto?
# The answer of a reader who doesn't want to say.
finder-nobody = Preferisco non dirlo

# --- Labels of marked boxes
callout-note = Buono a sapersi
callout-tip = Consiglio
callout-important = Importante
callout-warning = Attenzione
callout-caution = Prudenza

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Schede da mostrare
# Stands over the reader's own language on a card.
card-own = Significa

# --- Questions
check-reset = Cancella tutte le risposte
check-not-stored = Le tue risposte non vengono salvate né inviate. Spariscono quando chiudi la pagina.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Fai attenzione:
statistic-table = I numeri in una tabella
# { $source } is the title of a publication.
statistic-source = Fonte: { $source }

# --- The page about the site
sources-title = Fonti
facts-title = Numeri e leggi nelle pagine
facts-intro = Ogni numero e ogni articolo di legge viene da una fonte. Qui vedi quale.
facts-value = Valore
facts-source = Fonte
facts-lines = Righe nella fonte
facts-name = Nome nel registro

# --- Footer
footer-label = Pagine utili
footer-help = Trova aiuto
footer-safe = Usare il telefono in modo sicuro
footer-about = Informazioni su queste pagine
# { $operator } is who runs the site.
footer-operator = Responsabile delle pagine: { $operator }.
# { $date } is a date in words.
footer-date = Aggiornamento: { $date }.

# --- On paper only
print-note = I numeri di telefono e le regole possono cambiare. Guarda la data.
print-keep = Metti questo foglio in un posto sicuro.

# --- The page at the front door, where a reader chooses a language
chooser-title = Scegli la lingua – Choose language
chooser-description = Lavoro, documenti, salute e un posto dove stare in Norvegia. Qui vedi a cosa potresti avere diritto e con chi puoi parlare.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Ti diamo il benvenuto. Qui puoi leggere in italiano.

# --- Addresses that don't exist, or that have moved
not-found-title = Pagina non trovata
not-found-text = L’indirizzo non esiste, o la pagina è stata spostata. Scegli la lingua per andare alla pagina iniziale.
moved-title = La pagina ha un nuovo indirizzo
moved-link = Vai alla pagina
