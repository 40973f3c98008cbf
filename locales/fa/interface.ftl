### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = به صفحه اول

# --- Leaving
# The first link on every page: jumps over the header.
skip = رفتن به متن صفحه
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = خروج فوری از صفحه
# Name of the place where the button is, for screen readers.
exit-region = خروج سریع
# Said after the first press of the Shift key.
exit-status = برای خروج از صفحه، کلید Shift را سه بار تند فشار دهید.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = زبان – Language
languages-label = انتخاب زبان
# Stands beside a language in which this page isn't written yet.
language-fallback = به نروژی
# A language in which a contact answers.
language-ru = روسی
language-uk = اوکراینی

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = به صفحه بالاتر: { $title }
# Heading of the list of headings.
contents = در این صفحه

# --- Translation
notice-fallback = این صفحه هنوز ترجمه نشده است. متن به زبان نروژی است.
notice-machine = این صفحه را کامپیوتر ترجمه کرده است. ممکن است اشتباه داشته باشد.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = متن نروژی تازه است. ترجمه در حال به‌روز شدن است.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = این متن تازه و به نروژی است. ترجمه قدیمی زیر آن است.
state-updating = ترجمه در حال به‌روز شدن است. متن نروژی تازه است.
state-source = متن به زبان نروژی نوشته شده است.
state-machine = متن را کامپیوتر ترجمه کرده است. هیچ انسانی آن را بررسی نکرده است.
# A person translated it; no second person has checked it.
state-person = متن را یک انسان ترجمه کرده است. هنوز کس دیگری آن را بررسی نکرده است.
# { $reviewer } is a person's role and a date.
state-checked = ترجمه بررسی شده است: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = تماس با { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = این شماره در فهرست تماس‌های تلفن می‌ماند.
# Stands in brackets beside links that leave these pages.
outside = وب‌سایت دیگر

# --- Contacts
contact-phone = تلفن
contact-email = ایمیل
contact-web = وب‌سایت
contact-hours = ساعت کار
contact-cities = محل
contact-languages = زبان‌ها
contact-for = برای چه کسانی
# The date of the source that a contact was last checked against.
contact-checked = مقایسه‌شده با منبعی از تاریخ
contact-kind-emergency = وقتی فوری است
contact-kind-help = کمک و راهنمایی
contact-kind-public = اداره‌های دولتی
contact-kind-web = وب‌سایت‌ها
contact-kind-international = سازمان‌های بین‌المللی

# --- The page with all contacts
directory-label = جستجو در صفحه
directory-needs = به چه نیاز دارید؟
directory-cities = کجا هستید؟
directory-all = همه راه‌های تماس

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = ذخیره یک فایل در این تلفن
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = همه زبان‌ها در یک فایل (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = همه صفحه‌ها

# --- The page with the search
# Label of the field for a word to look for.
search-label = جستجوی یک کلمه
# A number follows: how many places were found.
search-count = نتیجه‌ها:
search-none = چیزی پیدا نشد. کلمه دیگری را امتحان کنید یا فهرست زیر را ببینید.
# Heading of the list of all headings.
search-topics = همه موضوع‌ها
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = موردی را که مناسب است انتخاب کنید. آن وقت فهرست زیر کوتاه‌تر می‌شود. مهم‌ترین شماره‌ها همیشه در آن هستند.
finder-any = نشان دادن همه
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = موضوع درباره چه کسی است؟
# The answer of a reader who doesn't want to say.
finder-nobody = نمی‌خواهم بگویم

# --- Labels of marked boxes
callout-note = خوب است بدانید
callout-tip = پیشنهاد
callout-important = مهم
callout-warning = توجه کنید
callout-caution = احتیاط کنید

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = کارت‌هایی برای نشان دادن
# Stands over the reader's own language on a card.
card-own = یعنی

# --- Questions
check-reset = پاک کردن همه جواب‌ها
check-not-stored = جواب‌های شما ذخیره و فرستاده نمی‌شود. وقتی صفحه را ببندید، از بین می‌رود.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = توجه کنید:
statistic-table = عددها در یک جدول
# { $source } is the title of a publication.
statistic-source = منبع: { $source }

# --- The page about the site
sources-title = منابع
facts-title = عددها و قانون‌های این صفحه‌ها
facts-intro = هر عدد و هر ماده قانون از یک منبع گرفته شده است. اینجا می‌بینید از کدام منبع.
facts-value = مقدار
facts-source = منبع
facts-lines = سطرها در منبع
facts-name = نام در فهرست

# --- Footer
footer-label = صفحه‌های مفید
footer-help = پیدا کردن کمک
footer-safe = استفاده امن از تلفن
footer-about = درباره این صفحه‌ها
# { $operator } is who runs the site.
footer-operator = مسئول صفحه‌ها: { $operator }.
# { $date } is a date in words.
footer-date = تاریخ به‌روز شدن: { $date }.

# --- On paper only
print-note = شماره‌های تلفن و قاعده‌ها ممکن است تغییر کند. به تاریخ نگاه کنید.
print-keep = این کاغذ را در جای امنی بگذارید.

# --- The page at the front door, where a reader chooses a language
chooser-title = انتخاب زبان – Choose language
chooser-description = درباره کار، مدارک، سلامتی و جای زندگی در نروژ. اینجا می‌بینید چه حقی ممکن است داشته باشید و با چه کسی می‌توانید حرف بزنید.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = خوش آمدید. اینجا می‌توانید به فارسی بخوانید.

# --- Addresses that don't exist, or that have moved
not-found-title = صفحه پیدا نشد
not-found-text = این آدرس وجود ندارد، یا صفحه جابه‌جا شده است. برای رفتن به صفحه اول، زبان را انتخاب کنید.
moved-title = آدرس صفحه عوض شده است
moved-link = رفتن به صفحه
