### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Feuille sur les droits
leaflet-card = Carte pour le portefeuille
leaflet-poster = Affiche avec languettes

# --- On the paper
# Stands before a short address on the web.
leaflet-address = En savoir plus en ligne :
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Code QR vers { $address }
# Heading over names and numbers.
leaflet-contacts = À qui demander de l’aide
# Heading over the office that hands out the paper.
leaflet-local = Vous pouvez aussi demander ici
# In small letters; { $date } is a date in words.
leaflet-edition = Édition du { $date }.
