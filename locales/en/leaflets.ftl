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

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Sheet to fold
leaflet-booklet = Booklet
# As small as a matchbox.
leaflet-small-card = Small card to hide
leaflet-poster-large = Large poster with slips
# Questions and information for two people who share no language.
leaflet-talk = Conversation in two languages
leaflet-questions = Some questions

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Questions
# Heading over what a helper tells.
leaflet-talk-tell = What you can be told
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = The numbers show which advice may fit if the answer is yes. Do not write your answers on the sheet.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Paper: { $paper }. Pages: { $pages }.
# Stands after the language of a file.
print-room-sheets = to fold and staple,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Show as a web page

# --- The box that an office fills in before it prints
local-note = Write here before you print. Nothing is saved or sent.
local-office = Office
