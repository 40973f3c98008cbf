### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = На главную страницу

# --- Leaving
# The first link on every page: jumps over the header.
skip = Перейти к тексту
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Уйти отсюда сейчас
# Name of the place where the button is, for screen readers.
exit-region = Быстрый выход
# Said after the first press of the Shift key.
exit-status = Быстро нажмите Shift три раза, чтобы уйти со страницы.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Язык – Language
languages-label = Выберите язык
# Stands beside a language in which this page isn't written yet.
language-fallback = на норвежском
# A language in which a contact answers.
language-ru = русский
language-uk = украинский

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = На уровень выше: { $title }
# Heading of the list of headings.
contents = На этой странице

# --- Translation
notice-fallback = Эта страница ещё не переведена. Текст на норвежском.
notice-machine = Эту страницу перевела компьютерная программа. В ней могут быть ошибки.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Норвежский текст новый. Перевод обновляется.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Это новый текст, на норвежском. Под ним — старый перевод.
state-updating = Перевод обновляется. Норвежский текст новый.
state-source = Текст написан на норвежском.
state-machine = Текст перевела компьютерная программа. Ни один человек его не проверил.
# A person translated it; no second person has checked it.
state-person = Текст перевёл человек. Больше никто его ещё не проверил.
# { $reviewer } is a person's role and a date.
state-checked = Перевод проверен: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Позвонить в { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Номер остаётся в списке звонков в телефоне.
# Stands in brackets beside links that leave these pages.
outside = другой сайт

# --- Contacts
contact-phone = Телефон
contact-email = Электронная почта
contact-web = Сайт
contact-hours = Часы работы
contact-cities = Места
contact-languages = Языки
contact-for = Для кого
# The date of the source that a contact was last checked against.
contact-checked = Сверено с источником от
contact-kind-emergency = В срочных случаях
contact-kind-help = Помощь и советы
contact-kind-public = Государственные учреждения
contact-kind-web = Сайты
contact-kind-international = Международные организации

# --- The page with all contacts
directory-label = Найти на странице
directory-needs = Что вам нужно?
directory-cities = Где вы?
directory-all = Все контакты

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Сохранить файл на этом телефоне
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Все языки в одном файле (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Все страницы

# --- The page with the search
# Label of the field for a word to look for.
search-label = Найти слово
# A number follows: how many places were found.
search-count = Найдено:
search-none = Ничего не найдено. Попробуйте другое слово или посмотрите список ниже.
# Heading of the list of all headings.
search-topics = Все темы
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Выберите то, что подходит. Тогда список ниже станет короче. Самые важные номера всегда в нём есть.
finder-any = Показать все
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Кого это касается?
# The answer of a reader who doesn't want to say.
finder-nobody = Не хочу говорить

# --- Labels of marked boxes
callout-note = Полезно знать
callout-tip = Совет
callout-important = Важно
callout-warning = Обратите внимание
callout-caution = Будьте осторожны

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Карточки, которые можно показать
# Stands over the reader's own language on a card.
card-own = Это значит

# --- Questions
check-reset = Стереть все ответы
check-not-stored = Ваши ответы не сохраняются и не отправляются. Они исчезают, когда вы закрываете страницу.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Обратите внимание:
statistic-table = Числа в таблице
# { $source } is the title of a publication.
statistic-source = Источник: { $source }

# --- The page about the site
sources-title = Источники
facts-title = Числа и законы на страницах
facts-intro = Каждое число и каждый параграф закона взяты из источника. Здесь видно, из какого.
facts-value = Значение
facts-source = Источник
facts-lines = Строки в источнике
facts-name = Название в реестре

# --- Footer
footer-label = Полезные страницы
footer-help = Найти помощь
footer-safe = Как безопасно пользоваться телефоном
footer-about = Об этих страницах
# { $operator } is who runs the site.
footer-operator = Отвечает за страницы: { $operator }.
# { $date } is a date in words. In Russian it ends with «г.», so no full stop follows.
footer-date = Обновлено { $date }

# --- On paper only
print-note = Номера телефонов и правила могут измениться. Смотрите на дату.
print-keep = Держите этот лист в безопасном месте.

# --- The page at the front door, where a reader chooses a language
chooser-title = Выберите язык – Choose language
chooser-description = О работе, документах, здоровье и жилье в Норвегии. Здесь видно, на что вы можете иметь право и с кем можно поговорить.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Здравствуйте. Здесь можно читать на русском.

# --- Addresses that don't exist, or that have moved
not-found-title = Страница не найдена
not-found-text = Такого адреса нет, или страница перемещена. Выберите язык, чтобы перейти на главную страницу.
moved-title = У страницы новый адрес
moved-link = Перейти на страницу
