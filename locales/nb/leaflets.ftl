### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Ark om rettigheter
leaflet-card = Kort til lommeboka
leaflet-poster = Plakat med lapper

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Les mer på nettet:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR-kode til { $address }
# Heading over names and numbers.
leaflet-contacts = Disse kan du spørre
# Heading over the office that hands out the paper.
leaflet-local = Her kan du også spørre
# In small letters; { $date } is a date in words.
leaflet-edition = Utgave fra { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Ark til å brette
leaflet-booklet = Hefte
# As small as a matchbox.
leaflet-small-card = Lite kort til å gjemme
leaflet-poster-large = Stor plakat med lapper
# Questions and information for two people who share no language.
leaflet-talk = Samtale på to språk
leaflet-questions = Noen spørsmål

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Spørsmål
# Heading over what a helper tells.
leaflet-talk-tell = Dette kan du få vite
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Tallene viser hvilke råd som kan passe hvis svaret er ja. Ikke skriv svarene på arket.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Papir: { $paper }. Sider: { $pages }.
# Stands after the language of a file.
print-room-sheets = til å brette og stifte,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Vis som nettside

# --- The box that an office fills in before it prints
local-note = Skriv her før du skriver ut. Ingenting blir lagret eller sendt.
local-office = Kontor
