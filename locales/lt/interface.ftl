### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Į pradžią

# --- Leaving
# The first link on every page: jumps over the header.
skip = Eiti prie teksto
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Išeiti dabar
# Name of the place where the button is, for screen readers.
exit-region = Greitas išėjimas
# Said after the first press of the Shift key.
exit-status = Kad išeitumėte iš puslapio, greitai tris kartus paspauskite Shift.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Kalba – Language
languages-label = Pasirinkite kalbą
# Stands beside a language in which this page isn't written yet.
language-fallback = norvegų kalba
# A language in which a contact answers.
language-ru = rusų
language-uk = ukrainiečių

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Aukštyn: { $title }
# Heading of the list of headings.
contents = Šiame puslapyje

# --- Translation
notice-fallback = Šis puslapis dar neišverstas. Tekstas norvegų kalba.
notice-machine = Šį puslapį išvertė kompiuterinė programa. Jame gali būti klaidų.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Norvegiškas tekstas naujas. Vertimas atnaujinamas.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Tai nauja, norvegų kalba. Žemiau – senas vertimas.
state-updating = Vertimas atnaujinamas. Norvegiškas tekstas naujas.
state-source = Tekstas parašytas norvegų kalba.
state-machine = Tekstą išvertė kompiuterinė programa. Joks žmogus jo netikrino.
# A person translated it; no second person has checked it.
state-person = Tekstą išvertė žmogus. Niekas kitas jo dar netikrino.
# { $reviewer } is a person's role and a date.
state-checked = Vertimas patikrintas: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Skambinkite { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Numeris lieka telefono skambučių sąraše.
# Stands in brackets beside links that leave these pages.
outside = kita svetainė

# --- Contacts
contact-phone = Telefonas
contact-email = El. paštas
contact-web = Svetainė
contact-hours = Darbo laikas
contact-cities = Vietos
contact-languages = Kalbos
contact-for = Kam
# The date of the source that a contact was last checked against.
contact-checked = Patikrinta pagal šaltinį, kurio data
contact-kind-emergency = Kai reikia skubiai
contact-kind-help = Pagalba ir patarimai
contact-kind-public = Valstybės įstaigos
contact-kind-web = Svetainės
contact-kind-international = Tarptautinės organizacijos

# --- The page with all contacts
directory-label = Rasti puslapyje
directory-needs = Ko jums reikia?
directory-cities = Kur esate?
directory-all = Visi kontaktai

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Išsaugoti failą šiame telefone
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Visos kalbos viename faile (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Visi puslapiai

# --- The page with the search
# Label of the field for a word to look for.
search-label = Ieškoti žodžio
# A number follows: how many places were found.
search-count = Rasta:
search-none = Nieko nerasta. Pabandykite kitą žodį arba žiūrėkite sąrašą žemiau.
# Heading of the list of all headings.
search-topics = Visos temos
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Pasirinkite, kas tinka. Tada sąrašas žemiau taps trumpesnis. Svarbiausi numeriai jame yra visada.
finder-any = Rodyti viską
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Kam reikia pagalbos?
# The answer of a reader who doesn't want to say.
finder-nobody = Nenoriu sakyti

# --- Labels of marked boxes
callout-note = Naudinga žinoti
callout-tip = Patarimas
callout-important = Svarbu
callout-warning = Atkreipkite dėmesį
callout-caution = Atsargiai

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Kortelės, kurias galite parodyti
# Stands over the reader's own language on a card.
card-own = Tai reiškia

# --- Questions
check-reset = Ištrinti visus atsakymus
check-not-stored = Jūsų atsakymai nesaugomi ir nesiunčiami. Jie dingsta, kai uždarote puslapį.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Atkreipkite dėmesį:
statistic-table = Skaičiai lentelėje
# { $source } is the title of a publication.
statistic-source = Šaltinis: { $source }

# --- The page about the site
sources-title = Šaltiniai
facts-title = Skaičiai ir įstatymai šiuose puslapiuose
facts-intro = Kiekvienas skaičius ir kiekvienas paragrafas paimtas iš šaltinio. Čia matote, iš kurio.
facts-value = Reikšmė
facts-source = Šaltinis
facts-lines = Šaltinio eilutės
facts-name = Pavadinimas registre

# --- Footer
footer-label = Naudingi puslapiai
footer-help = Raskite pagalbą
footer-safe = Saugus naudojimasis telefonu
footer-about = Apie šiuos puslapius
# { $operator } is who runs the site.
footer-operator = Už puslapius atsako: { $operator }.
# { $date } is a date in words.
footer-date = Atnaujinta { $date }

# --- On paper only
print-note = Telefono numeriai ir taisyklės gali pasikeisti. Pažiūrėkite į datą.
print-keep = Laikykite šį lapą saugioje vietoje.

# --- The page at the front door, where a reader chooses a language
chooser-title = Pasirinkite kalbą – Choose language
chooser-description = Apie darbą, dokumentus, sveikatą ir vietą gyventi Norvegijoje. Čia sužinosite, į ką galite turėti teisę ir su kuo pasikalbėti.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Sveiki. Čia galite skaityti lietuviškai.

# --- Addresses that don't exist, or that have moved
not-found-title = Puslapio neradome
not-found-text = Tokio adreso nėra arba puslapis perkeltas. Pasirinkite kalbą, kad patektumėte į pradžią.
moved-title = Puslapio adresas pasikeitė
moved-link = Eiti į puslapį
