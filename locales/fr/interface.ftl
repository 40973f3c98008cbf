### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Page d’accueil

# --- Leaving
# The first link on every page: jumps over the header.
skip = Aller au texte
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Quitter maintenant
# Name of the place where the button is, for screen readers.
exit-region = Sortie rapide
# Said after the first press of the Shift key.
exit-status = Appuyez vite trois fois sur Shift pour quitter la page.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Langue – Language
languages-label = Choisir une langue
# Stands beside a language in which this page isn't written yet.
language-fallback = en norvégien
# A language in which a contact answers.
language-ru = russe
language-uk = ukrainien

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Remonter à : { $title }
# Heading of the list of headings.
contents = Sur cette page

# --- Translation
notice-fallback = Cette page n’est pas encore traduite. Le texte est en norvégien.
notice-machine = Une machine a traduit cette page. Il peut y avoir des erreurs.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Le texte norvégien est nouveau. La traduction va être mise à jour.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Ceci est nouveau, en norvégien. L’ancienne traduction est en dessous.
state-updating = La traduction va être mise à jour. Le texte norvégien est nouveau.
state-source = Le texte est écrit en norvégien.
state-machine = Une machine a traduit le texte. Aucune personne ne l’a vérifié.
# A person translated it; no second person has checked it.
state-person = Une personne a traduit le texte. Personne d’autre ne l’a encore vérifié.
# { $reviewer } is a person's role and a date.
state-checked = La traduction est vérifiée : { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Appeler { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Le numéro reste dans la liste des appels du téléphone.
# Stands in brackets beside links that leave these pages.
outside = autre site

# --- Contacts
contact-phone = Téléphone
contact-email = E-mail
contact-web = Site internet
contact-hours = Horaires
contact-cities = Lieux
contact-languages = Langues
contact-for = Pour qui
# The date of the source that a contact was last checked against.
contact-checked = Vérifié avec une source datée du
contact-kind-emergency = Quand c’est urgent
contact-kind-help = Aide et conseils
contact-kind-public = Services publics
contact-kind-web = Sites internet
contact-kind-international = Organisations internationales

# --- The page with all contacts
directory-label = Trouver sur la page
directory-needs = De quoi avez-vous besoin ?
directory-cities = Où êtes-vous ?
directory-all = Tous les contacts

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Enregistrer un fichier sur ce téléphone
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Toutes les langues dans un seul fichier (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Toutes les pages

# --- The page with the search
# Label of the field for a word to look for.
search-label = Chercher un mot
# A number follows: how many places were found.
search-count = Résultats :
search-none = Aucun résultat. Essayez un autre mot ou regardez la liste ci-dessous.
# Heading of the list of all headings.
search-topics = Tous les sujets
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Choisissez ce qui convient. La liste ci-dessous devient alors plus courte. Les numéros les plus importants y restent toujours.
finder-any = Tout afficher
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = L’aide est pour qui ?
# The answer of a reader who doesn't want to say.
finder-nobody = Je préfère ne pas le dire

# --- Labels of marked boxes
callout-note = Bon à savoir
callout-tip = Conseil
callout-important = Important
callout-warning = Attention
callout-caution = Prudence

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Cartes à montrer
# Stands over the reader's own language on a card.
card-own = Cela veut dire

# --- Questions
check-reset = Effacer toutes les réponses
check-not-stored = Vos réponses ne sont ni enregistrées ni envoyées. Elles disparaissent quand vous fermez la page.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = À noter :
statistic-table = Les chiffres dans un tableau
# { $source } is the title of a publication.
statistic-source = Source : { $source }

# --- The page about the site
sources-title = Sources
facts-title = Chiffres et lois sur ces pages
facts-intro = Chaque chiffre et chaque article de loi vient d’une source. Ici, vous voyez laquelle.
facts-value = Valeur
facts-source = Source
facts-lines = Lignes dans la source
facts-name = Nom dans le registre

# --- Footer
footer-label = Pages utiles
footer-help = Trouver de l’aide
footer-safe = Utiliser le téléphone en sécurité
footer-about = À propos de ces pages
# { $operator } is who runs the site.
footer-operator = Responsable de ces pages : { $operator }.
# { $date } is a date in words.
footer-date = Mis à jour le { $date }.

# --- On paper only
print-note = Les numéros de téléphone et les règles peuvent changer. Regardez la date.
print-keep = Gardez cette feuille dans un endroit sûr.

# --- The page at the front door, where a reader chooses a language
chooser-title = Choisir une langue – Choose language
chooser-description = Travail, papiers, santé et logement en Norvège. Voyez à quoi vous pouvez avoir droit, et avec qui vous pouvez parler.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Bienvenue. Ici, vous pouvez lire en français.

# --- Addresses that don't exist, or that have moved
not-found-title = Nous n’avons pas trouvé la page
not-found-text = L’adresse n’existe pas, ou la page a changé de place. Choisissez une langue pour aller à la page d’accueil.
moved-title = La page a une nouvelle adresse
moved-link = Aller à la page
