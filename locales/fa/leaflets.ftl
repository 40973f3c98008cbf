### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = برگه دربارهٔ حقوق
leaflet-card = کارت برای کیف پول
leaflet-poster = پوستر با نوارهای جداشدنی

# --- On the paper
# Stands before a short address on the web.
leaflet-address = بیشتر در اینترنت:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = کد QR به { $address }
# Heading over names and numbers.
leaflet-contacts = می‌توانید از اینجا بپرسید
# Heading over the office that hands out the paper.
leaflet-local = اینجا هم می‌توانید بپرسید
# In small letters; { $date } is a date in words.
leaflet-edition = نسخهٔ { $date }.
