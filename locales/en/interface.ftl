### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = To the front page

# --- Leaving
# The first link on every page: jumps over the header.
skip = Skip to the content
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Leave this page now
# Name of the place where the button is, for screen readers.
exit-region = Quick exit
# Said after the first press of the Shift key.
exit-status = Press Shift three times quickly to leave this page.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Language – Språk
languages-label = Choose language
# Stands beside a language in which this page isn't written yet.
language-fallback = in Norwegian
# A language in which a contact answers.
language-ru = Russian
language-uk = Ukrainian

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Up to: { $title }
# Heading of the list of headings.
contents = On this page

# --- Translation
notice-fallback = This page is not translated yet. The text is in Norwegian.
notice-machine = A machine translated this page. It may have mistakes.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = The Norwegian text is new. The translation is being updated.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = This is new, in Norwegian. The old translation is below.
state-updating = The translation is being updated. The Norwegian text is new.
state-source = The text is written in Norwegian.
state-machine = A machine translated the text from Norwegian. No person has checked it.
# A person translated it; no second person has checked it.
state-person = A person translated the text. Nobody else has checked it yet.
# { $reviewer } is a person's role and a date.
state-checked = The translation has been checked: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Call { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = The number stays in the phone’s call list.
# Stands in brackets beside links that leave these pages.
outside = another website

# --- Contacts
contact-phone = Phone
contact-email = E-mail
contact-web = Website
contact-hours = Open
contact-cities = Places
contact-languages = Languages
# The date of the source that a contact was last checked against.
contact-checked = Checked against a source of
contact-for = Who it is for
contact-kind-emergency = When it is urgent
contact-kind-help = Help and advice
contact-kind-public = Public offices
contact-kind-web = Websites
contact-kind-international = International organisations

# --- The page with all contacts
directory-label = Find on this page
directory-needs = What do you need?
directory-cities = Where are you?
directory-all = All contacts

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Save a file on this phone
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = All languages in one file (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = All pages

# --- The page with the search
# Label of the field for a word to look for.
search-label = Search for a word
# A number follows: how many places were found.
search-count = Results:
search-none = No results. Try another word, or see the list below.
# Heading of the list of all headings.
search-topics = All topics
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Choose what fits. Then the list below gets shorter. The most important numbers are always there.
finder-any = Show all
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Who is it about?
# The answer of a reader who doesn't want to say.
finder-nobody = I would rather not say

# --- Labels of marked boxes
callout-note = Good to know
callout-tip = Tip
callout-important = Important
callout-warning = Please note
callout-caution = Be careful

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Cards to show
# Stands over the reader's own language on a card.
card-own = This means

# --- Questions
check-reset = Clear all answers
check-not-stored = Your answers are not saved and not sent. They disappear when you close the page.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Please note:
statistic-table = The figures in a table
# { $source } is the title of a publication.
statistic-source = Source: { $source }

# --- The page about the site
sources-title = Sources
facts-title = Figures and laws on these pages
facts-intro = Each figure and each section of law comes from a source. Here you see which one.
facts-value = Value
facts-source = Source
facts-lines = Lines in the source
facts-name = Name in the register

# --- Footer
footer-label = Useful pages
footer-help = Find help
footer-safe = Use the phone safely
footer-about = About these pages
# { $operator } is who runs the site.
footer-operator = Responsible for these pages: { $operator }.
# { $date } is a date in words.
footer-date = Updated { $date }.

# --- On paper only
print-note = Phone numbers and rules may change. Look at the date.
print-keep = Keep this sheet in a safe place.

# --- The page at the front door, where a reader chooses a language
chooser-title = Choose language – Velg språk
chooser-description = About work, papers, health and a place to stay in Norway. See what you may have a right to, and whom you can talk to.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Welcome. Here you can read in English.

# --- Addresses that don't exist, or that have moved
not-found-title = We did not find the page
not-found-text = The address does not exist, or the page has moved. Choose a language to go to the front page.
moved-title = The page has a new address
moved-link = Go to the page
