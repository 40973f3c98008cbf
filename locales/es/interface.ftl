### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Ir a la página de inicio

# --- Leaving
# The first link on every page: jumps over the header.
skip = Ir al contenido
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Salir ahora
# Name of the place where the button is, for screen readers.
exit-region = Salida rápida
# Said after the first press of the Shift key.
exit-status = Pulse Shift (mayúsculas) tres veces rápido para salir de la página.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Idioma – Language
languages-label = Elija un idioma
# Stands beside a language in which this page isn't written yet.
language-fallback = en noruego
# A language in which a contact answers.
language-ru = ruso
language-uk = ucraniano

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Ir a: { $title }
# Heading of the list of headings.
contents = En esta página

# --- Translation
notice-fallback = Esta página todavía no está traducida. El texto está en noruego.
notice-machine = Una máquina ha traducido esta página. Puede tener errores.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = El texto noruego es nuevo. La traducción se actualizará.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Esto es nuevo, en noruego. Debajo está la traducción anterior.
state-updating = La traducción se actualizará. El texto noruego es nuevo.
state-source = El texto está escrito en noruego.
state-machine = Una máquina ha traducido el texto. Ninguna persona lo ha revisado.
# A person translated it; no second person has checked it.
state-person = Una persona ha traducido el texto. Nadie más lo ha revisado todavía.
# { $reviewer } is a person's role and a date.
state-checked = La traducción está revisada: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Llamar a { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = El número queda en la lista de llamadas del teléfono.
# Stands in brackets beside links that leave these pages.
outside = otro sitio web

# --- Contacts
contact-phone = Teléfono
contact-email = Correo electrónico
contact-web = Sitio web
contact-hours = Horario
contact-cities = Lugares
contact-languages = Idiomas
contact-for = Para quién
# The date of the source that a contact was last checked against.
contact-checked = Comprobado con una fuente de fecha
contact-kind-emergency = Cuando es urgente
contact-kind-help = Ayuda y consejos
contact-kind-public = Oficinas públicas
contact-kind-web = Sitios web
contact-kind-international = Organizaciones internacionales

# --- The page with all contacts
directory-label = Buscar en la página
directory-needs = ¿Qué necesita?
directory-cities = ¿Dónde está usted?
directory-all = Todos los contactos

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Guardar un archivo en este teléfono
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Todos los idiomas en un solo archivo (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Todas las páginas

# --- The page with the search
# Label of the field for a word to look for.
search-label = Buscar una palabra
# A number follows: how many places were found.
search-count = Resultados:
search-none = No hay resultados. Pruebe otra palabra o mire la lista de abajo.
# Heading of the list of all headings.
search-topics = Todos los temas
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Elija lo que corresponda. La lista de abajo será más corta. Los números más importantes están siempre ahí.
finder-any = Mostrar todo
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = ¿Para quién es la ayuda?
# The answer of a reader who doesn't want to say.
finder-nobody = Prefiero no decirlo

# --- Labels of marked boxes
callout-note = Es bueno saberlo
callout-tip = Consejo
callout-important = Importante
callout-warning = Atención
callout-caution = Tenga cuidado

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Tarjetas para mostrar
# Stands over the reader's own language on a card.
card-own = Esto significa

# --- Questions
check-reset = Borrar todas las respuestas
check-not-stored = Sus respuestas no se guardan ni se envían. Desaparecen cuando usted cierra la página.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Preste atención:
statistic-table = Las cifras en una tabla
# { $source } is the title of a publication.
statistic-source = Fuente: { $source }

# --- The page about the site
sources-title = Fuentes
facts-title = Cifras y leyes de estas páginas
facts-intro = Cada cifra y cada artículo de ley vienen de una fuente. Aquí se ve de cuál.
facts-value = Valor
facts-source = Fuente
facts-lines = Líneas en la fuente
facts-name = Nombre en el registro

# --- Footer
footer-label = Páginas útiles
footer-help = Encontrar ayuda
footer-safe = Usar el teléfono con seguridad
footer-about = Sobre estas páginas
# { $operator } is who runs the site.
footer-operator = Responsable de estas páginas: { $operator }.
# { $date } is a date in words.
footer-date = Actualizado: { $date }.

# --- On paper only
print-note = Los números de teléfono y las reglas pueden cambiar. Fíjese en la fecha.
print-keep = Guarde esta hoja en un lugar seguro.

# --- The page at the front door, where a reader chooses a language
chooser-title = Elija un idioma – Choose language
chooser-description = Sobre trabajo, papeles, salud y un lugar donde vivir en Noruega. Vea a qué puede tener derecho y con quién puede hablar.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Le damos la bienvenida. Aquí puede leer en español.

# --- Addresses that don't exist, or that have moved
not-found-title = No encontramos la página
not-found-text = La dirección no existe, o la página se ha movido. Elija un idioma para ir a la página de inicio.
moved-title = La página tiene una dirección nueva
moved-link = Ir a la página
