### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = La prima pagină

# --- Leaving
# The first link on every page: jumps over the header.
skip = Mergeți la conținut
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Părăsiți pagina acum
# Name of the place where the button is, for screen readers.
exit-region = Ieșire rapidă
# Said after the first press of the Shift key.
exit-status = Apăsați repede de trei ori tasta Shift ca să părăsiți pagina.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Limba – Language
languages-label = Alegeți limba
# Stands beside a language in which this page isn't written yet.
language-fallback = în norvegiană
# A language in which a contact answers.
language-ru = rusă
language-uk = ucraineană

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Mai sus: { $title }
# Heading of the list of headings.
contents = Pe această pagină

# --- Translation
notice-fallback = Această pagină nu este tradusă încă. Textul este în norvegiană.
notice-machine = Această pagină a fost tradusă automat. Poate avea greșeli.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Textul norvegian este nou. Traducerea este în curs de actualizare.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Acest text este nou și este în norvegiană. Mai jos este traducerea veche.
state-updating = Traducerea este în curs de actualizare. Textul norvegian este nou.
state-source = Textul este scris în norvegiană.
state-machine = Textul a fost tradus automat. Nicio persoană nu l-a verificat.
# A person translated it; no second person has checked it.
state-person = Textul a fost tradus de o persoană. Nimeni altcineva nu l-a verificat încă.
# { $reviewer } is a person's role and a date.
state-checked = Traducerea a fost verificată: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Sunați la { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Numărul rămâne în lista de apeluri a telefonului.
# Stands in brackets beside links that leave these pages.
outside = alt site

# --- Contacts
contact-phone = Telefon
contact-email = E-mail
contact-web = Site
contact-hours = Program
contact-cities = Localități
contact-languages = Limbi
contact-for = Pentru cine
# The date of the source that a contact was last checked against.
contact-checked = Verificat după o sursă din
contact-kind-emergency = Când este urgent
contact-kind-help = Ajutor și sfaturi
contact-kind-public = Instituții publice
contact-kind-web = Pagini de internet
contact-kind-international = Organizații internaționale

# --- The page with all contacts
directory-label = Căutați pe pagină
directory-needs = De ce aveți nevoie?
directory-cities = Unde sunteți?
directory-all = Toate contactele

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Salvați un fișier pe acest telefon
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Toate limbile într-un singur fișier (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Toate paginile

# --- The page with the search
# Label of the field for a word to look for.
search-label = Căutați un cuvânt
# A number follows: how many places were found.
search-count = Rezultate:
search-none = Niciun rezultat. Încercați alt cuvânt sau vedeți lista de mai jos.
# Heading of the list of all headings.
search-topics = Toate temele
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Alegeți ce vi se potrivește. Lista de mai jos devine mai scurtă. Cele mai importante numere sunt mereu acolo.
finder-any = Afișați tot
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Pentru cine este ajutorul?
# The answer of a reader who doesn't want to say.
finder-nobody = Prefer să nu spun

# --- Labels of marked boxes
callout-note = Bine de știut
callout-tip = Sfat
callout-important = Important
callout-warning = Atenție
callout-caution = Aveți grijă

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Cartonașe de arătat
# Stands over the reader's own language on a card.
card-own = Înseamnă

# --- Questions
check-reset = Ștergeți toate răspunsurile
check-not-stored = Răspunsurile dumneavoastră nu se păstrează și nu se trimit. Ele dispar când închideți pagina.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = De observat:
statistic-table = Cifrele într-un tabel
# { $source } is the title of a publication.
statistic-source = Sursa: { $source }

# --- The page about the site
sources-title = Surse
facts-title = Cifre și legi de pe aceste pagini
facts-intro = Fiecare cifră și fiecare paragraf de lege vine dintr-o sursă. Aici vedeți din care.
facts-value = Valoare
facts-source = Sursa
facts-lines = Rânduri din sursă
facts-name = Numele din registru

# --- Footer
footer-label = Pagini utile
footer-help = Găsiți ajutor
footer-safe = Folosiți telefonul în siguranță
footer-about = Despre aceste pagini
# { $operator } is who runs the site.
footer-operator = Responsabil pentru pagini: { $operator }.
# { $date } is a date in words.
footer-date = Actualizat la { $date }.

# --- On paper only
print-note = Numerele de telefon și regulile se pot schimba. Uitați-vă la dată.
print-keep = Puneți foaia într-un loc sigur.

# --- The page at the front door, where a reader chooses a language
chooser-title = Alegeți limba – Choose language
chooser-description = Despre muncă, acte, sănătate și un loc unde să stați în Norvegia. Aici vedeți la ce puteți avea dreptul și cu cine puteți vorbi.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Bine ați venit. Aici puteți citi în română.

# --- Addresses that don't exist, or that have moved
not-found-title = Nu am găsit pagina
not-found-text = Adresa nu există sau pagina a fost mutată. Alegeți limba ca să ajungeți la prima pagină.
moved-title = Pagina are o adresă nouă
moved-link = Mergeți la pagină
