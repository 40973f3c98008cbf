### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Folha sobre direitos
leaflet-card = Cartão para a carteira
leaflet-poster = Cartaz com tiras para destacar

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

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Folha para dobrar
leaflet-booklet = Folheto
# As small as a matchbox.
leaflet-small-card = Cartão pequeno para esconder
leaflet-poster-large = Cartaz grande com tiras para destacar
# Questions and information for two people who share no language.
leaflet-talk = Conversa em duas línguas
leaflet-questions = Algumas perguntas

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Perguntas
# Heading over what a helper tells.
leaflet-talk-tell = O que lhe podem dizer
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Os números mostram que conselhos podem servir se a resposta for sim. Não escreva as respostas na folha.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Papel: { $paper }. Páginas: { $pages }.
# Stands after the language of a file.
print-room-sheets = para dobrar e prender no meio,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Ver como página da internet

# --- The box that an office fills in before it prints
local-note = Escreva aqui antes de imprimir. Nada fica guardado nem é enviado.
local-office = Escritório
