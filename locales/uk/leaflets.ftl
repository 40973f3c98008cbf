### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Аркуш про права
leaflet-card = Картка для гаманця
leaflet-poster = Плакат із відривними смужками

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Більше в інтернеті:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR-код, що веде на { $address }
# Heading over names and numbers.
leaflet-contacts = Можна запитати тут
# Heading over the office that hands out the paper.
leaflet-local = Можна запитати й тут
# In small letters; { $date } is a date in words.
leaflet-edition = Видання: { $date }.
