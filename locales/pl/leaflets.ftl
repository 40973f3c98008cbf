### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Kartka o prawach
leaflet-card = Karta do portfela
leaflet-poster = Plakat z paskami

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Więcej w internecie:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Kod QR do { $address }
# Heading over names and numbers.
leaflet-contacts = Tu możesz zapytać
# Heading over the office that hands out the paper.
leaflet-local = Tu też możesz zapytać
# In small letters; { $date } is a date in words.
leaflet-edition = Wydanie: { $date }.
