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
leaflet-contacts = يمكنك سؤال
# Heading over the office that hands out the paper.
leaflet-local = يمكنك السؤال هنا أيضًا
# In small letters; { $date } is a date in words.
leaflet-edition = إصدار { $date }.
