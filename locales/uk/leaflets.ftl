### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Аркуш про права
leaflet-card = Картка для гаманця
leaflet-poster = Плакат із відривними смужками

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Більше в інтернеті:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR-код, що веде на { $address }
# Heading over names and numbers.
leaflet-contacts = Можна запитати тут
# Heading over the office that hands out the paper.
leaflet-local = Можна запитати й тут
# In small letters; { $date } is a date in words. In Ukrainian it ends with «р.», so no full stop follows.
leaflet-edition = Видання: { $date }

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Аркуш, який складають
leaflet-booklet = Брошура
# As small as a matchbox.
leaflet-small-card = Маленька картка, яку легко сховати
leaflet-poster-large = Великий плакат із відривними смужками
# Questions and information for two people who share no language.
leaflet-talk = Розмова двома мовами
leaflet-questions = Кілька запитань

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Запитання
# Heading over what a helper tells.
leaflet-talk-tell = Що вам можуть розповісти
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Числа показують, які поради можуть підійти, якщо відповідь «так». Не пишіть відповідей на аркуші.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Папір: { $paper }. Сторінок: { $pages }.
# Stands after the language of a file.
print-room-sheets = щоб скласти й скріпити,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } кБ
# Link to the same text as a page on the web.
print-room-web = Показати як вебсторінку

# --- The box that an office fills in before it prints
local-note = Напишіть тут, перш ніж друкувати. Нічого не зберігається й не надсилається.
local-office = Офіс
