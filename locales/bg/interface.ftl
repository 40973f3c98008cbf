### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Към началната страница

# --- Leaving
# The first link on every page: jumps over the header.
skip = Към съдържанието
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Излезте оттук сега
# Name of the place where the button is, for screen readers.
exit-region = Бърз изход
# Said after the first press of the Shift key.
exit-status = Натиснете бързо Shift три пъти, за да излезете от страницата.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Език – Language
languages-label = Изберете език
# Stands beside a language in which this page isn't written yet.
language-fallback = на норвежки
# A language in which a contact answers.
language-ru = руски
language-uk = украински

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Нагоре към: { $title }
# Heading of the list of headings.
contents = На тази страница

# --- Translation
notice-fallback = Тази страница още не е преведена. Текстът е на норвежки.
notice-machine = Тази страница е преведена от компютърна програма. В превода може да има грешки.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Норвежкият текст е нов. Преводът се обновява.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Това е ново, на норвежки. Отдолу е старият превод.
state-updating = Преводът се обновява. Норвежкият текст е нов.
state-source = Текстът е написан на норвежки.
state-machine = Текстът е преведен от компютърна програма. Човек не го е проверявал.
# A person translated it; no second person has checked it.
state-person = Текстът е преведен от човек. Никой друг още не го е проверил.
# { $reviewer } is a person's role and a date.
state-checked = Преводът е проверен: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Обадете се на { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Номерът остава в списъка с обаждания в телефона.
# Stands in brackets beside links that leave these pages.
outside = друг сайт

# --- Contacts
contact-phone = Телефон
contact-email = Имейл
contact-web = Сайт
contact-hours = Работно време
contact-cities = Места
contact-languages = Езици
contact-for = За кого
# The date of the source that a contact was last checked against.
contact-checked = Сверено с източник от
contact-kind-emergency = Когато е спешно
contact-kind-help = Помощ и съвети
contact-kind-public = Държавни и общински служби
contact-kind-web = Сайтове
contact-kind-international = Международни организации

# --- The page with all contacts
directory-label = Намерете на страницата
directory-needs = От какво имате нужда?
directory-cities = Къде сте?
directory-all = Всички контакти

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Запазете файл на този телефон
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Всички езици в един файл (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Всички страници

# --- The page with the search
# Label of the field for a word to look for.
search-label = Потърсете дума
# A number follows: how many places were found.
search-count = Резултати:
search-none = Няма резултати. Опитайте с друга дума или вижте списъка по-долу.
# Heading of the list of all headings.
search-topics = Всички теми
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Изберете това, което е подходящо. Тогава списъкът по-долу става по-кратък. Най-важните номера винаги са там.
finder-any = Покажете всичко
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = За кого се отнася?
# The answer of a reader who doesn't want to say.
finder-nobody = Предпочитам да не казвам

# --- Labels of marked boxes
callout-note = Добре е да знаете
callout-tip = Съвет
callout-important = Важно
callout-warning = Обърнете внимание
callout-caution = Внимавайте

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Картички за показване
# Stands over the reader's own language on a card.
card-own = Това означава

# --- Questions
check-reset = Изтрийте всички отговори
check-not-stored = Отговорите ви не се запазват и не се изпращат. Те изчезват, когато затворите страницата.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Обърнете внимание:
statistic-table = Числата в таблица
# { $source } is the title of a publication.
statistic-source = Източник: { $source }

# --- The page about the site
sources-title = Източници
facts-title = Числа и закони на страниците
facts-intro = Всяко число и всеки параграф са взети от източник. Тук виждате от кой.
facts-value = Стойност
facts-source = Източник
facts-lines = Редове в източника
facts-name = Име в регистъра

# --- Footer
footer-label = Полезни страници
footer-help = Намерете помощ
footer-safe = Безопасно ползване на телефона
footer-about = За тези страници
# { $operator } is who runs the site.
footer-operator = Отговаря за страниците: { $operator }.
# { $date } is a date in words.
footer-date = Обновено на { $date }

# --- On paper only
print-note = Телефонните номера и правилата може да се променят. Вижте датата.
print-keep = Сложете листа на безопасно място.

# --- The page at the front door, where a reader chooses a language
chooser-title = Изберете език – Choose language
chooser-description = За работа, документи, здраве и място за живеене в Норвегия. Тук ще видите на какво може да имате право и с кого можете да говорите.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Добре дошли. Тук можете да четете на български.

# --- Addresses that don't exist, or that have moved
not-found-title = Не намерихме страницата
not-found-text = Адресът не съществува или страницата е преместена. Изберете език, за да отидете на началната страница.
moved-title = Страницата има нов адрес
moved-link = Към страницата
