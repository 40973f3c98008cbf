### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Til forsiden

# --- Leaving
# The first link on every page: jumps over the header.
skip = Gå til innholdet
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Forlat siden nå
# Name of the place where the button is, for screen readers.
exit-region = Rask utgang
# Said after the first press of the Shift key.
exit-status = Trykk Shift tre ganger fort for å forlate siden.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Språk – Language
languages-label = Velg språk
# Stands beside a language in which this page isn't written yet.
language-fallback = på norsk
# A language in which a contact answers.
language-ru = russisk
language-uk = ukrainsk

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Opp til: { $title }
# Heading of the list of headings.
contents = På denne siden

# --- Translation
notice-fallback = Denne siden er ikke oversatt ennå. Teksten er på norsk.
notice-machine = En maskin har oversatt denne siden. Den kan ha feil.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Den norske teksten er ny. Oversettelsen blir oppdatert.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Dette er nytt, på norsk. Under står den gamle oversettelsen.
state-updating = Oversettelsen blir oppdatert. Den norske teksten er ny.
state-source = Teksten er skrevet på norsk.
state-machine = En maskin har oversatt teksten. Ingen person har kontrollert den.
# A person translated it; no second person has checked it.
state-person = Et menneske har oversatt teksten. Ingen andre har kontrollert den ennå.
# { $reviewer } is a person's role and a date.
state-checked = Oversettelsen er kontrollert: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Ring { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Nummeret blir liggende i samtalelista på telefonen.
# Stands in brackets beside links that leave these pages.
outside = et annet nettsted

# --- Contacts
contact-phone = Telefon
contact-email = E-post
contact-web = Nettsted
contact-hours = Åpent
contact-cities = Steder
contact-languages = Språk
contact-for = For hvem
# The date of the source that a contact was last checked against.
contact-checked = Kontrollert mot kilde fra
contact-kind-emergency = Når det haster
contact-kind-help = Hjelp og råd
contact-kind-public = Offentlige kontorer
contact-kind-web = Nettsider
contact-kind-international = Internasjonale organisasjoner

# --- The page with all contacts
directory-label = Finn på siden
directory-needs = Hva trenger du?
directory-cities = Hvor er du?
directory-all = Alle kontakter

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Lagre en fil på denne telefonen
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Alle språk i én fil (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Alle sidene

# --- The page with the search
# Label of the field for a word to look for.
search-label = Søk etter et ord
# A number follows: how many places were found.
search-count = Treff:
search-none = Ingen treff. Prøv et annet ord, eller se lista under.
# Heading of the list of all headings.
search-topics = Alle emner
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Velg det som passer. Da blir lista under kortere. De viktigste numrene står der alltid.
finder-any = Vis alle
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Hvem gjelder det?
# The answer of a reader who doesn't want to say.
finder-nobody = Det vil jeg ikke si

# --- Labels of marked boxes
callout-note = Godt å vite
callout-tip = Tips
callout-important = Viktig
callout-warning = Vær oppmerksom
callout-caution = Vær forsiktig

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Kort å vise
# Stands over the reader's own language on a card.
card-own = Det betyr

# --- Questions
check-reset = Fjern alle svar
check-not-stored = Svarene dine blir ikke lagret og ikke sendt. De forsvinner når du lukker siden.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Legg merke til:
statistic-table = Tallene i en tabell
# { $source } is the title of a publication.
statistic-source = Kilde: { $source }

# --- The page about the site
sources-title = Kilder
facts-title = Tall og lover på sidene
facts-intro = Hvert tall og hver paragraf er hentet fra en kilde. Her ser du hvilken.
facts-value = Verdi
facts-source = Kilde
facts-lines = Linjer i kilden
facts-name = Navn i registeret

# --- Footer
footer-label = Nyttige sider
footer-help = Finn hjelp
footer-safe = Trygg bruk av telefonen
footer-about = Om disse sidene
# { $operator } is who runs the site.
footer-operator = Ansvarlig for sidene: { $operator }.
# { $date } is a date in words.
footer-date = Oppdatert { $date }.

# --- On paper only
print-note = Telefonnumre og regler kan endre seg. Se på datoen.
print-keep = Legg arket et trygt sted.

# --- The page at the front door, where a reader chooses a language
chooser-title = Velg språk – Choose language
chooser-description = Om arbeid, papirer, helse og et sted å bo i Norge. Her ser du hva du kan ha rett til, og hvem du kan snakke med.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Velkommen. Her kan du lese på norsk.

# --- Addresses that don't exist, or that have moved
not-found-title = Vi fant ikke siden
not-found-text = Adressen finnes ikke, eller siden er flyttet. Velg språk for å gå til forsiden.
moved-title = Siden har fått ny adresse
moved-link = Gå til siden
