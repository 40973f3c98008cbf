### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Hoja sobre derechos
leaflet-card = Tarjeta para la cartera
leaflet-poster = Cartel con tiras

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Más información en la web:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Código QR que lleva a { $address }
# Heading over names and numbers.
leaflet-contacts = Puede preguntar aquí
# Heading over the office that hands out the paper.
leaflet-local = También puede preguntar aquí
# In small letters; { $date } is a date in words.
leaflet-edition = Edición del { $date }.
