### The pages in two languages at once, which a worker and a person look at together.

# Opens the list of languages of the other person.
together-languages = Den andres språk
# Name of the list of pages, for screen readers.
together-pages = Sider på to språk
# Turns the other person's words upside down.
together-turn = Snu teksten for den som sitter overfor
# Stands over the list of languages.
together-choose = To språk ved siden av hverandre
