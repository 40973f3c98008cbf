### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Folha sobre direitos
leaflet-card = Cartão para a carteira
leaflet-poster = Cartaz com tiras

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Leia mais na internet:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Código QR para { $address }
# Heading over names and numbers.
leaflet-contacts = Pode perguntar aqui
# Heading over the office that hands out the paper.
leaflet-local = Também pode perguntar aqui
# In small letters; { $date } is a date in words.
leaflet-edition = Edição de { $date }.
