### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Foaie despre drepturi
leaflet-card = Cartonaș pentru portofel
leaflet-poster = Afiș cu bilețele de rupt

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Citiți mai mult pe internet:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Cod QR către { $address }
# Heading over names and numbers.
leaflet-contacts = Puteți întreba aici
# Heading over the office that hands out the paper.
leaflet-local = Puteți întreba și aici
# In small letters; { $date } is a date in words.
leaflet-edition = Ediția din { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Foaie de pliat
leaflet-booklet = Broșură
# As small as a matchbox.
leaflet-small-card = Cartonaș mic de ascuns
leaflet-poster-large = Afiș mare cu bilețele de rupt
# Questions and information for two people who share no language.
leaflet-talk = Conversație în două limbi
leaflet-questions = Câteva întrebări

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Întrebări
# Heading over what a helper tells.
leaflet-talk-tell = Ce puteți afla
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Numerele arată ce sfaturi se pot potrivi dacă răspunsul este da. Nu scrieți răspunsurile pe foaie.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Hârtie: { $paper }. Pagini: { $pages }.
# Stands after the language of a file.
print-room-sheets = de pliat și de capsat,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Afișați ca pagină web

# --- The box that an office fills in before it prints
local-note = Scrieți aici înainte de a tipări. Nu se păstrează și nu se trimite nimic.
local-office = Birou
