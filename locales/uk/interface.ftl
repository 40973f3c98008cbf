### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = На головну сторінку

# --- Leaving
# The first link on every page: jumps over the header.
skip = Перейти до тексту
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Піти звідси зараз
# Name of the place where the button is, for screen readers.
exit-region = Швидкий вихід
# Said after the first press of the Shift key.
exit-status = Швидко натисніть Shift тричі, щоб піти зі сторінки.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Мова – Language
languages-label = Виберіть мову
# Stands beside a language in which this page isn't written yet.
language-fallback = норвезькою
# A language in which a contact answers.
language-ru = російська
language-uk = українська

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = На рівень вище: { $title }
# Heading of the list of headings.
contents = На цій сторінці

# --- Translation
notice-fallback = Цю сторінку ще не перекладено. Текст норвезькою.
notice-machine = Цю сторінку переклала комп’ютерна програма. У ній можуть бути помилки.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Норвезький текст змінився. Переклад оновлюють.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Це нове, норвезькою мовою. Нижче – старий переклад.
state-updating = Переклад оновлюють. Норвезький текст змінився.
state-source = Текст написано норвезькою.
state-machine = Текст переклала комп’ютерна програма. Жодна людина його не перевіряла.
# A person translated it; no second person has checked it.
state-person = Текст переклала людина. Ніхто інший його ще не перевіряв.
# { $reviewer } is a person's role and a date.
state-checked = Переклад перевірено: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Зателефонувати до { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Номер залишається у списку дзвінків у телефоні.
# Stands in brackets beside links that leave these pages.
outside = інший сайт

# --- Contacts
contact-phone = Телефон
contact-email = Електронна пошта
contact-web = Сайт
contact-hours = Години роботи
contact-cities = Місця
contact-languages = Мови
contact-for = Для кого
# The date of the source that a contact was last checked against.
contact-checked = Звірено з джерелом від
contact-kind-emergency = Коли терміново
contact-kind-help = Допомога й поради
contact-kind-public = Державні установи
contact-kind-web = Сайти
contact-kind-international = Міжнародні організації

# --- The page with all contacts
directory-label = Знайти на сторінці
directory-needs = Що вам потрібно?
directory-cities = Де ви?
directory-all = Усі контакти

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Зберегти файл на цьому телефоні
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Усі мови в одному файлі (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Усі сторінки

# --- The page with the search
# Label of the field for a word to look for.
search-label = Шукати слово
# A number follows: how many places were found.
search-count = Знайдено:
search-none = Нічого не знайдено. Спробуйте інше слово або подивіться список нижче.
# Heading of the list of all headings.
search-topics = Усі теми
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Виберіть те, що підходить. Тоді список нижче стане коротшим. Найважливіші номери завжди в ньому є.
finder-any = Показати все
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Кого це стосується?
# The answer of a reader who doesn't want to say.
finder-nobody = Не хочу казати

# --- Labels of marked boxes
callout-note = Варто знати
callout-tip = Порада
callout-important = Важливо
callout-warning = Зверніть увагу
callout-caution = Будьте обережні

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Картка, яку можна показати
# Stands over the reader's own language on a card.
card-own = Це означає

# --- Questions
check-reset = Стерти всі відповіді
check-not-stored = Ваші відповіді не зберігаються й не надсилаються. Вони зникають, коли ви закриваєте сторінку.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Зверніть увагу:
statistic-table = Числа в таблиці
# { $source } is the title of a publication.
statistic-source = Джерело: { $source }

# --- The page about the site
sources-title = Джерела
facts-title = Числа й закони на сторінках
facts-intro = Кожне число й кожен параграф закону взято з джерела. Тут видно, з якого.
facts-value = Значення
facts-source = Джерело
facts-lines = Рядки в джерелі
facts-name = Назва в реєстрі

# --- Footer
footer-label = Корисні сторінки
footer-help = Знайти допомогу
footer-safe = Безпечне користування телефоном
footer-about = Про ці сторінки
# { $operator } is who runs the site.
footer-operator = Відповідає за сторінки: { $operator }.
# { $date } is a date in words. In Ukrainian it ends with «р.», so no full stop follows.
footer-date = Оновлено { $date }

# --- On paper only
print-note = Номери телефонів і правила можуть змінитися. Дивіться на дату.
print-keep = Тримайте цей аркуш у безпечному місці.

# --- The page at the front door, where a reader chooses a language
chooser-title = Виберіть мову – Choose language
chooser-description = Про роботу, документи, здоров’я та житло в Норвегії. Тут видно, на що ви можете мати право і з ким поговорити.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Вітаємо. Тут можна читати українською.

# --- Addresses that don't exist, or that have moved
not-found-title = Сторінку не знайдено
not-found-text = Такої адреси немає, або сторінку переміщено. Виберіть мову, щоб перейти на головну сторінку.
moved-title = Сторінка має нову адресу
moved-link = Перейти до сторінки
