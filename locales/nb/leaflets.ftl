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
