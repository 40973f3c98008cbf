### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Ulotka o prawach
leaflet-card = Kartka do portfela
leaflet-poster = Plakat z karteczkami do oderwania

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

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Ulotka do złożenia
leaflet-booklet = Broszura
# As small as a matchbox.
leaflet-small-card = Mała kartka do schowania
leaflet-poster-large = Duży plakat z karteczkami do oderwania
# Questions and information for two people who share no language.
leaflet-talk = Rozmowa w dwóch językach
leaflet-questions = Kilka pytań

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Pytania
# Heading over what a helper tells.
leaflet-talk-tell = Informacje dla ciebie
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Numery pokazują, które rady mogą pasować, jeśli odpowiedź brzmi „tak”. Nie pisz odpowiedzi na kartce.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Papier: { $paper }. Strony: { $pages }.
# Stands after the language of a file.
print-room-sheets = do złożenia i zszycia,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Pokaż jako stronę internetową

# --- The box that an office fills in before it prints
local-note = Wpisz tutaj, zanim wydrukujesz. Nic nie jest zapisywane ani wysyłane.
local-office = Biuro
