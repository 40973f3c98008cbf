### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Hoja sobre derechos
leaflet-card = Tarjeta para la billetera
leaflet-poster = Cartel con tiras para arrancar

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

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Hoja para doblar
leaflet-booklet = Folleto
# As small as a matchbox.
leaflet-small-card = Tarjeta pequeña para esconder
leaflet-poster-large = Cartel grande con tiras para arrancar
# Questions and information for two people who share no language.
leaflet-talk = Conversación en dos idiomas
leaflet-questions = Algunas preguntas

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Preguntas
# Heading over what a helper tells.
leaflet-talk-tell = Esto le pueden contar
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Los números muestran qué consejos pueden servirle si la respuesta es sí. No escriba las respuestas en la hoja.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Papel: { $paper }. Páginas: { $pages }.
# Stands after the language of a file.
print-room-sheets = para doblar y grapar,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Ver como página web

# --- The box that an office fills in before it prints
local-note = Escriba aquí antes de imprimir. No se guarda ni se envía nada.
local-office = Oficina
