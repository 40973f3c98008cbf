### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Na stronę główną

# --- Leaving
# The first link on every page: jumps over the header.
skip = Przejdź do treści
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Opuść stronę teraz
# Name of the place where the button is, for screen readers.
exit-region = Szybkie wyjście
# Said after the first press of the Shift key.
exit-status = Naciśnij szybko Shift trzy razy, aby opuścić stronę.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Język – Language
languages-label = Wybierz język
# Stands beside a language in which this page isn't written yet.
language-fallback = po norwesku
# A language in which a contact answers.
language-ru = rosyjski
language-uk = ukraiński

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = W górę: { $title }
# Heading of the list of headings.
contents = Na tej stronie

# --- Translation
notice-fallback = Ta strona nie jest jeszcze przetłumaczona. Tekst jest po norwesku.
notice-machine = Tę stronę przetłumaczył program komputerowy. Mogą w niej być błędy.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Tekst norweski jest nowy. Tłumaczenie jest aktualizowane.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = To jest nowe, po norwesku. Poniżej jest stare tłumaczenie.
state-updating = Tłumaczenie jest aktualizowane. Tekst norweski jest nowy.
state-source = Tekst napisano po norwesku.
state-machine = Tekst przetłumaczył program komputerowy. Żaden człowiek tego nie sprawdził.
# A person translated it; no second person has checked it.
state-person = Tekst przetłumaczył człowiek. Nikt inny go jeszcze nie sprawdził.
# { $reviewer } is a person's role and a date.
state-checked = Tłumaczenie jest sprawdzone: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Zadzwoń do { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Numer zostaje na liście połączeń w telefonie.
# Stands in brackets beside links that leave these pages.
outside = inny serwis

# --- Contacts
contact-phone = Telefon
contact-email = E-mail
contact-web = Strona internetowa
contact-hours = Czynne
contact-cities = Miejsca
contact-languages = Języki
contact-for = Dla kogo
# The date of the source that a contact was last checked against.
contact-checked = Sprawdzone według źródła z
contact-kind-emergency = W pilnych sytuacjach
contact-kind-help = Pomoc i porady
contact-kind-public = Urzędy
contact-kind-web = Strony internetowe
contact-kind-international = Organizacje międzynarodowe

# --- The page with all contacts
directory-label = Znajdź na stronie
directory-needs = Czego potrzebujesz?
directory-cities = Gdzie jesteś?
directory-all = Wszystkie kontakty

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Zapisz plik na tym telefonie
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Wszystkie języki w jednym pliku (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Wszystkie strony

# --- The page with the search
# Label of the field for a word to look for.
search-label = Wyszukaj słowo
# A number follows: how many places were found.
search-count = Wyniki:
search-none = Brak wyników. Wpisz inne słowo albo zobacz listę poniżej.
# Heading of the list of all headings.
search-topics = Wszystkie tematy
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Wybierz to, co pasuje. Wtedy lista poniżej będzie krótsza. Najważniejsze numery zawsze na niej są.
finder-any = Pokaż wszystko
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Kogo to dotyczy?
# The answer of a reader who doesn't want to say.
finder-nobody = Wolę nie mówić

# --- Labels of marked boxes
callout-note = Warto wiedzieć
callout-tip = Wskazówka
callout-important = Ważne
callout-warning = Uwaga
callout-caution = Zachowaj ostrożność

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Kartki do pokazania
# Stands over the reader's own language on a card.
card-own = To znaczy

# --- Questions
check-reset = Usuń wszystkie odpowiedzi
check-not-stored = Twoje odpowiedzi nie są zapisywane ani wysyłane. Znikają, gdy zamykasz stronę.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Zwróć uwagę:
statistic-table = Liczby w tabeli
# { $source } is the title of a publication.
statistic-source = Źródło: { $source }

# --- The page about the site
sources-title = Źródła
facts-title = Liczby i przepisy na stronach
facts-intro = Każda liczba i każdy paragraf pochodzi ze źródła. Tu widać, z którego.
facts-value = Wartość
facts-source = Źródło
facts-lines = Wiersze w źródle
facts-name = Nazwa w rejestrze

# --- Footer
footer-label = Przydatne strony
footer-help = Znajdź pomoc
footer-safe = Bezpieczne korzystanie z telefonu
footer-about = O tych stronach
# { $operator } is who runs the site.
footer-operator = Za strony odpowiada: { $operator }.
# { $date } is a date in words.
footer-date = Zaktualizowano { $date }.

# --- On paper only
print-note = Numery telefonów i przepisy mogą się zmienić. Sprawdź datę.
print-keep = Trzymaj tę kartkę w bezpiecznym miejscu.

# --- The page at the front door, where a reader chooses a language
chooser-title = Wybierz język – Choose language
chooser-description = O pracy, dokumentach, zdrowiu i mieszkaniu w Norwegii. Zobacz, do czego możesz mieć prawo i z kim możesz porozmawiać.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Witamy. Tutaj możesz czytać po polsku.

# --- Addresses that don't exist, or that have moved
not-found-title = Nie znaleziono strony
not-found-text = Nie ma takiego adresu albo strona została przeniesiona. Wybierz język, aby przejść na stronę główną.
moved-title = Strona ma nowy adres
moved-link = Przejdź na stronę
