### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Sheet about rights
leaflet-card = Card for your wallet
leaflet-poster = Poster with slips

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Read more on the web:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR code to { $address }
# Heading over names and numbers.
leaflet-contacts = You can ask these
# Heading over the office that hands out the paper.
leaflet-local = You can also ask here
# In small letters; { $date } is a date in words.
leaflet-edition = Edition of { $date }.
