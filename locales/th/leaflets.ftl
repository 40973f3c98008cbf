### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = แผ่นกระดาษเรื่องสิทธิ
leaflet-card = การ์ดใส่กระเป๋าเงิน
leaflet-poster = โปสเตอร์พร้อมแถบฉีก

# --- On the paper
# Stands before a short address on the web.
leaflet-address = อ่านเพิ่มเติมบนเว็บ:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = คิวอาร์โค้ดไปที่ { $address }
# Heading over names and numbers.
leaflet-contacts = คุณถามได้ที่
# Heading over the office that hands out the paper.
leaflet-local = คุณถามที่นี่ได้เช่นกัน
# In small letters; { $date } is a date in words.
leaflet-edition = ฉบับวันที่ { $date }

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = แผ่นสำหรับพับ
leaflet-booklet = เล่มเล็ก
# As small as a matchbox.
leaflet-small-card = การ์ดเล็กที่ซ่อนได้
leaflet-poster-large = โปสเตอร์ใหญ่พร้อมแถบฉีก
# Questions and information for two people who share no language.
leaflet-talk = การสนทนาสองภาษา
leaflet-questions = คำถามสำหรับคุณ

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = คำถาม
# Heading over what a helper tells.
leaflet-talk-tell = เรื่องที่คุณขอรู้ได้
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = ตัวเลขบอกว่าคำแนะนำใดอาจเหมาะถ้าคำตอบคือใช่ อย่าเขียนคำตอบลงบนกระดาษแผ่นนี้

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = กระดาษ: { $paper } จำนวนหน้า: { $pages }
# Stands after the language of a file.
print-room-sheets = สำหรับพับและเย็บ
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = ดูเป็นหน้าเว็บ

# --- The box that an office fills in before it prints
local-note = เขียนตรงนี้ก่อนพิมพ์ ไม่มีอะไรถูกเก็บหรือถูกส่ง
local-office = สำนักงาน
