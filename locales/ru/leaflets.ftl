### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Лист о правах
leaflet-card = Карточка для кошелька
leaflet-poster = Плакат с отрывными листками

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Подробнее в интернете:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = QR-код ведёт на { $address }
# Heading over names and numbers.
leaflet-contacts = Можно спросить здесь
# Heading over the office that hands out the paper.
leaflet-local = Можно спросить и здесь
# In small letters; { $date } is a date in words.
leaflet-edition = Издание: { $date }
