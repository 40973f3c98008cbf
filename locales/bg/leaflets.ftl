### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Лист за правата
leaflet-card = Картичка за портфейла
leaflet-poster = Плакат с листчета за откъсване

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Още в интернет:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR код към { $address }
# Heading over names and numbers.
leaflet-contacts = Кого можете да попитате
# Heading over the office that hands out the paper.
leaflet-local = Можете да попитате и тук
# In small letters; { $date } is a date in words.
leaflet-edition = Издание: { $date }

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Лист за сгъване
leaflet-booklet = Брошура
# As small as a matchbox.
leaflet-small-card = Малка картичка за скриване
leaflet-poster-large = Голям плакат с листчета за откъсване
# Questions and information for two people who share no language.
leaflet-talk = Разговор на два езика
leaflet-questions = Няколко въпроса

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Въпроси
# Heading over what a helper tells.
leaflet-talk-tell = Какво могат да ви кажат
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Числата показват кои съвети може да са подходящи, ако отговорът е „да“. Не пишете отговорите на листа.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Хартия: { $paper }. Страници: { $pages }.
# Stands after the language of a file.
print-room-sheets = за сгъване и захващане с телбод,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } кБ
# Link to the same text as a page on the web.
print-room-web = Покажете като уеб страница

# --- The box that an office fills in before it prints
local-note = Напишете тук, преди да отпечатате. Нищо не се запазва и не се изпраща.
local-office = Офис
