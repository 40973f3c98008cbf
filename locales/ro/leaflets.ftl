### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Foaie despre drepturi
leaflet-card = Card pentru portofel
leaflet-poster = Afiș cu bilețele

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
