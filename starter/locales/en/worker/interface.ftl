# Stands over the list of languages.
together-choose = Two languages side by side
# Opens the list of languages of the other person.
together-languages = The other person’s language
# Name of the list of pages, for screen readers.
together-pages = Pages in two languages
# Turns the other person's words upside down.
together-turn = Turn the text for the one who sits opposite
