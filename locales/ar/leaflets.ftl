### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = ورقة عن الحقوق
leaflet-card = بطاقة للمحفظة
leaflet-poster = ملصق مع قصاصات

# --- On the paper
# Stands before a short address on the web.
leaflet-address = المزيد على الإنترنت:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = رمز QR إلى { $address }
# Heading over names and numbers.
leaflet-contacts = يمكنك سؤال هؤلاء
# Heading over the office that hands out the paper.
leaflet-local = يمكنك السؤال هنا أيضًا
# In small letters; { $date } is a date in words.
leaflet-edition = إصدار { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = ورقة للطي
leaflet-booklet = كتيب
# As small as a matchbox.
leaflet-small-card = بطاقة صغيرة سهلة الإخفاء
leaflet-poster-large = ملصق كبير مع قصاصات
# Questions and information for two people who share no language.
leaflet-talk = محادثة بلغتين
leaflet-questions = بعض الأسئلة

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = أسئلة
# Heading over what a helper tells.
leaflet-talk-tell = ما يمكنك معرفته
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = الأرقام تدل على النصائح التي قد تناسبك إذا كان الجواب «نعم». الرجاء عدم كتابة الإجابات على الورقة.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = الورق: { $paper }. الصفحات: { $pages }.
# Stands after the language of a file.
print-room-sheets = للطي والتدبيس،
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } كيلوبايت
# Link to the same text as a page on the web.
print-room-web = عرض كصفحة ويب

# --- The box that an office fills in before it prints
local-note = تُكتب البيانات هنا قبل الطباعة. لا يتم حفظ أي شيء ولا إرساله.
local-office = المكتب
