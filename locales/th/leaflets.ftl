### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = แผ่นพับเรื่องสิทธิ
leaflet-card = การ์ดใส่กระเป๋าเงิน
leaflet-poster = โปสเตอร์พร้อมแถบฉีก

# --- On the paper
# Stands before a short address on the web.
leaflet-address = อ่านเพิ่มเติมบนเว็บ:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = คิวอาร์โค้ดไปที่ { $address }
# Heading over names and numbers.
leaflet-contacts = คุณถามที่เหล่านี้ได้
# Heading over the office that hands out the paper.
leaflet-local = คุณถามที่นี่ได้เช่นกัน
# In small letters; { $date } is a date in words.
leaflet-edition = ฉบับวันที่ { $date }
