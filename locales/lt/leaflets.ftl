### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Lapas apie teises
leaflet-card = Kortelė piniginei
leaflet-poster = Plakatas su lapeliais

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Daugiau internete:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR kodas į { $address }
# Heading over names and numbers.
leaflet-contacts = Galite klausti čia
# Heading over the office that hands out the paper.
leaflet-local = Galite klausti ir čia
# In small letters; { $date } is a date in words.
leaflet-edition = Leidimas: { $date }
