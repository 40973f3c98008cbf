### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Foglio sui diritti
leaflet-card = Scheda per il portafoglio
leaflet-poster = Manifesto con linguette da staccare

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Altre informazioni sul web:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Codice QR verso { $address }
# Heading over names and numbers.
leaflet-contacts = Puoi chiedere qui
# Heading over the office that hands out the paper.
leaflet-local = Puoi chiedere anche qui
# In small letters; { $date } is a date in words.
leaflet-edition = Edizione: { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Foglio da piegare
leaflet-booklet = Opuscolo
# As small as a matchbox.
leaflet-small-card = Scheda piccola da nascondere
leaflet-poster-large = Manifesto grande con linguette da staccare
# Questions and information for two people who share no language.
leaflet-talk = Conversazione in due lingue
leaflet-questions = Alcune domande

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Domande
# Heading over what a helper tells.
leaflet-talk-tell = Informazioni per te
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = I numeri mostrano quali consigli possono servirti se la risposta è sì. Non scrivere le risposte sul foglio.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Carta: { $paper }. Pagine: { $pages }.
# Stands after the language of a file.
print-room-sheets = da piegare e pinzare,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Vedi come pagina web

# --- The box that an office fills in before it prints
local-note = Scrivi qui prima di stampare. Niente viene salvato né inviato.
local-office = Ufficio
