### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Лист о правах
leaflet-card = Карточка для кошелька
leaflet-poster = Плакат с отрывными листками

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Подробнее в интернете:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR-код ведёт на { $address }
# Heading over names and numbers.
leaflet-contacts = Можно спросить здесь
# Heading over the office that hands out the paper.
leaflet-local = Можно спросить и здесь
# In small letters; { $date } is a date in words.
leaflet-edition = Издание: { $date }

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Лист, который складывают
leaflet-booklet = Брошюра
# As small as a matchbox.
leaflet-small-card = Маленькая карточка, которую легко спрятать
leaflet-poster-large = Большой плакат с отрывными листками
# Questions and information for two people who share no language.
leaflet-talk = Разговор на двух языках
leaflet-questions = Несколько вопросов

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Вопросы
# Heading over what a helper tells.
leaflet-talk-tell = Что вам могут рассказать
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Числа показывают, какие советы могут подойти, если ответ «да». Не пишите ответы на листе.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Бумага: { $paper }. Страниц: { $pages }.
# Stands after the language of a file.
print-room-sheets = чтобы сложить и скрепить,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } кБ
# Link to the same text as a page on the web.
print-room-web = Показать как веб-страницу

# --- The box that an office fills in before it prints
local-note = Напишите здесь, прежде чем печатать. Ничего не сохраняется и не отправляется.
local-office = Офис
