### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Лист за правата
leaflet-card = Карта за портфейла
leaflet-poster = Плакат с листчета

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Още в интернет:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR код към { $address }
# Heading over names and numbers.
leaflet-contacts = Можете да попитате
# Heading over the office that hands out the paper.
leaflet-local = Можете да попитате и тук
# In small letters; { $date } is a date in words.
leaflet-edition = Издание: { $date }
