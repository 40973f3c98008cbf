### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = إلى الصفحة الرئيسية

# --- Leaving
# The first link on every page: jumps over the header.
skip = الانتقال إلى المحتوى
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = مغادرة الصفحة الآن
# Name of the place where the button is, for screen readers.
exit-region = خروج سريع
# Said after the first press of the Shift key.
exit-status = لمغادرة الصفحة: الضغط ثلاث مرات بسرعة على مفتاح Shift.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = اللغة – Language
languages-label = اختيار اللغة
# Stands beside a language in which this page isn't written yet.
language-fallback = بالنرويجية
# A language in which a contact answers.
language-ru = الروسية
language-uk = الأوكرانية

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = إلى الصفحة الأعلى: { $title }
# Heading of the list of headings.
contents = في هذه الصفحة

# --- Translation
notice-fallback = هذه الصفحة غير مترجمة حتى الآن. النص بالنرويجية.
notice-machine = هذه الصفحة ترجمتها آلة. قد تكون فيها أخطاء.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = تغيّر النص النرويجي. يجري تحديث الترجمة.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = هذا جديد، بالنرويجية. الترجمة القديمة في الأسفل.
state-updating = يجري تحديث الترجمة، فقد تغيّر النص النرويجي.
state-source = النص مكتوب بالنرويجية.
state-machine = هذا النص ترجمته آلة. لم يراجعه أي إنسان.
# A person translated it; no second person has checked it.
state-person = هذا النص ترجمه إنسان. لم يراجعه شخص آخر حتى الآن.
# { $reviewer } is a person's role and a date.
state-checked = تمت مراجعة الترجمة: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = الاتصال بخط { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = يبقى الرقم في قائمة المكالمات على الهاتف.
# Stands in brackets beside links that leave these pages.
outside = موقع آخر

# --- Contacts
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-web = الموقع
contact-hours = أوقات العمل
contact-cities = الأماكن
contact-languages = اللغات
contact-for = لمن؟
# The date of the source that a contact was last checked against.
contact-checked = تمت المراجعة حسب مصدر بتاريخ
contact-kind-emergency = عندما يكون الأمر مستعجلًا
contact-kind-help = مساعدة ونصائح
contact-kind-public = دوائر حكومية
contact-kind-web = مواقع على الإنترنت
contact-kind-international = منظمات دولية

# --- The page with all contacts
directory-label = البحث في الصفحة
directory-needs = ماذا يلزمك؟
directory-cities = أين أنت؟
directory-all = كل جهات الاتصال

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = حفظ ملف على هذا الهاتف
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = كل اللغات في ملف واحد (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = كل الصفحات

# --- The page with the search
# Label of the field for a word to look for.
search-label = البحث عن كلمة
# A number follows: how many places were found.
search-count = النتائج:
search-none = لا توجد نتائج. يمكنك تجربة كلمة أخرى أو النظر في القائمة أدناه.
# Heading of the list of all headings.
search-topics = كل المواضيع
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = يمكنك اختيار ما يناسبك. عندها تصبح القائمة أدناه أقصر. أهم الأرقام تبقى فيها دائمًا.
finder-any = إظهار الكل
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = من المعني بالأمر؟
# The answer of a reader who doesn't want to say.
finder-nobody = لا أريد أن أقول

# --- Labels of marked boxes
callout-note = معلومة مفيدة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تنبيه
callout-caution = يلزم الحذر

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = بطاقات للعرض
# Stands over the reader's own language on a card.
card-own = هذا يعني

# --- Questions
check-reset = محو كل الإجابات
check-not-stored = لا يتم حفظ إجاباتك ولا إرسالها. الإجابات تختفي عند إغلاق الصفحة.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = من المهم الانتباه:
statistic-table = الأرقام في جدول
# { $source } is the title of a publication.
statistic-source = المصدر: { $source }

# --- The page about the site
sources-title = المصادر
facts-title = الأرقام والقوانين في الصفحات
facts-intro = كل رقم وكل مادة قانون من مصدر. هنا يظهر ما هو هذا المصدر.
facts-value = القيمة
facts-source = المصدر
facts-lines = السطور في المصدر
facts-name = الاسم في السجل

# --- Footer
footer-label = صفحات مفيدة
footer-help = البحث عن مساعدة
footer-safe = استعمال الهاتف بأمان
footer-about = عن هذه الصفحات
# { $operator } is who runs the site.
footer-operator = المسؤول عن الصفحات: { $operator }.
# { $date } is a date in words.
footer-date = تاريخ التحديث: { $date }.

# --- On paper only
print-note = أرقام الهاتف والقواعد قد تتغيّر. من المهم النظر إلى التاريخ.
print-keep = من المهم وضع الورقة في مكان آمن.

# --- The page at the front door, where a reader chooses a language
chooser-title = اختيار اللغة – Choose language
chooser-description = عن العمل والأوراق والصحة ومكان للسكن في النرويج. هنا ما قد يكون من حقك، ومن يمكنك التحدث معه.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = أهلًا بك. هنا يمكنك القراءة بالعربية.

# --- Addresses that don't exist, or that have moved
not-found-title = لم نجد الصفحة
not-found-text = العنوان غير موجود، أو الصفحة انتقلت إلى مكان آخر. للوصول إلى الصفحة الرئيسية يمكنك اختيار اللغة.
moved-title = للصفحة عنوان جديد
moved-link = إلى الصفحة
