### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Feuille sur les droits
leaflet-card = Carte pour le portefeuille
leaflet-poster = Affiche avec languettes à détacher

# --- On the paper
# Stands before a short address on the web.
leaflet-address = En savoir plus en ligne :
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Code QR vers { $address }
# Heading over names and numbers.
leaflet-contacts = À qui demander de l’aide
# Heading over the office that hands out the paper.
leaflet-local = Vous pouvez aussi demander ici
# In small letters; { $date } is a date in words.
leaflet-edition = Édition du { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Feuille à plier
leaflet-booklet = Livret
# As small as a matchbox.
leaflet-small-card = Petite carte à cacher
leaflet-poster-large = Grande affiche avec languettes à détacher
# Questions and information for two people who share no language.
leaflet-talk = Conversation en deux langues
leaflet-questions = Quelques questions

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Questions
# Heading over what a helper tells.
leaflet-talk-tell = Ce que l’on peut vous dire
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Les numéros montrent quels conseils peuvent convenir si la réponse est oui. N’écrivez pas vos réponses sur la feuille.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Papier : { $paper }. Pages : { $pages }.
# Stands after the language of a file.
print-room-sheets = à plier et à agrafer,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } ko
# Link to the same text as a page on the web.
print-room-web = Voir comme page web

# --- The box that an office fills in before it prints
local-note = Écrivez ici avant d’imprimer. Rien n’est enregistré ni envoyé.
local-office = Bureau
