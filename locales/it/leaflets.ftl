### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Foglio sui diritti
leaflet-card = Tessera per il portafoglio
leaflet-poster = Manifesto con strisce

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
leaflet-edition = Edizione del { $date }.
