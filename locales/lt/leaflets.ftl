### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Lapas apie teises
leaflet-card = Kortelė piniginei
leaflet-poster = Plakatas su nuplėšiamais lapeliais

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Daugiau internete:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR kodas, kuris veda į { $address }
# Heading over names and numbers.
leaflet-contacts = Galite klausti čia
# Heading over the office that hands out the paper.
leaflet-local = Galite klausti ir čia
# In small letters; { $date } is a date in words.
leaflet-edition = Išleista: { $date }

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Sulankstomas lapas
leaflet-booklet = Knygelė
# As small as a matchbox.
leaflet-small-card = Maža kortelė, kurią lengva paslėpti
leaflet-poster-large = Didelis plakatas su nuplėšiamais lapeliais
# Questions and information for two people who share no language.
leaflet-talk = Pokalbis dviem kalbomis
leaflet-questions = Keli klausimai

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Klausimai
# Heading over what a helper tells.
leaflet-talk-tell = Ką galite sužinoti
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Skaičiai rodo, kurie patarimai gali tikti, jei atsakymas yra „taip“. Nerašykite atsakymų ant lapo.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Popierius: { $paper }. Puslapių: { $pages }.
# Stands after the language of a file.
print-room-sheets = sulankstyti ir susegti,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Rodyti kaip tinklalapį

# --- The box that an office fills in before it prints
local-note = Rašykite čia prieš spausdindami. Nieko nesaugome ir nesiunčiame.
local-office = Įstaiga
