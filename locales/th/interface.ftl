### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = ไปหน้าแรก

# --- Leaving
# The first link on every page: jumps over the header.
skip = ข้ามไปที่เนื้อหา
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = ออกจากหน้านี้ทันที
# Name of the place where the button is, for screen readers.
exit-region = ทางออกด่วน
# Said after the first press of the Shift key.
exit-status = กด Shift เร็วๆ สามครั้งเพื่อออกจากหน้านี้

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = ภาษา – Language
languages-label = เลือกภาษา
# Stands beside a language in which this page isn't written yet.
language-fallback = เป็นภาษานอร์เวย์
# A language in which a contact answers.
language-ru = รัสเซีย
language-uk = ยูเครน

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = กลับขึ้นไปที่ { $title }
# Heading of the list of headings.
contents = ในหน้านี้

# --- Translation
notice-fallback = หน้านี้ยังไม่ได้แปล ข้อความเป็นภาษานอร์เวย์
notice-machine = คอมพิวเตอร์แปลหน้านี้ อาจมีข้อผิดพลาด
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = ข้อความภาษานอร์เวย์มีการเปลี่ยนแปลง กำลังแก้ไขคำแปล
# Stands over a Norwegian text that is newer than the translation under it.
current-label = ส่วนนี้เป็นข้อความใหม่ภาษานอร์เวย์ คำแปลเดิมอยู่ด้านล่าง
state-updating = กำลังแก้ไขคำแปล เพราะข้อความภาษานอร์เวย์มีการเปลี่ยนแปลง
state-source = ข้อความนี้เขียนเป็นภาษานอร์เวย์
state-machine = คอมพิวเตอร์แปลข้อความนี้ ยังไม่มีคนตรวจ
# A person translated it; no second person has checked it.
state-person = คนเป็นผู้แปลข้อความนี้ ยังไม่มีคนอื่นตรวจ
# { $reviewer } is a person's role and a date.
state-checked = มีคนตรวจคำแปลแล้ว: { $reviewer }

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = โทรหา { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = เบอร์นี้จะค้างอยู่ในรายการโทรของโทรศัพท์
# Stands in brackets beside links that leave these pages.
outside = เว็บไซต์อื่น

# --- Contacts
contact-phone = โทรศัพท์
contact-email = อีเมล
contact-web = เว็บไซต์
contact-hours = เวลาเปิด
contact-cities = เมือง
contact-languages = ภาษา
contact-for = สำหรับใคร
# The date of the source that a contact was last checked against.
contact-checked = ตรวจสอบกับแหล่งข้อมูลลงวันที่
contact-kind-emergency = เมื่อเร่งด่วน
contact-kind-help = ความช่วยเหลือและคำแนะนำ
contact-kind-public = หน่วยงานของรัฐ
contact-kind-web = เว็บไซต์
contact-kind-international = องค์การระหว่างประเทศ

# --- The page with all contacts
directory-label = หาในหน้านี้
directory-needs = คุณต้องการอะไร
directory-cities = คุณอยู่ที่ไหน
directory-all = รายชื่อติดต่อทั้งหมด

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = บันทึกไฟล์ลงในโทรศัพท์เครื่องนี้
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = ทุกภาษาในไฟล์เดียว (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = ทุกหน้า

# --- The page with the search
# Label of the field for a word to look for.
search-label = ค้นหาคำ
# A number follows: how many places were found.
search-count = ผลการค้นหา:
search-none = ไม่พบ ลองใช้คำอื่น หรือดูรายการด้านล่าง
# Heading of the list of all headings.
search-topics = หัวข้อทั้งหมด
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = เลือกข้อที่ตรงกับคุณ แล้วรายการด้านล่างจะสั้นลง เบอร์ที่สำคัญที่สุดจะอยู่ในรายการเสมอ
finder-any = แสดงทั้งหมด
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = เป็นเรื่องของใคร
# The answer of a reader who doesn't want to say.
finder-nobody = ไม่อยากบอก

# --- Labels of marked boxes
callout-note = ควรรู้
callout-tip = คำแนะนำ
callout-important = สำคัญ
callout-warning = โปรดระวัง
callout-caution = ระวังให้ดี

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = การ์ดสำหรับยื่นให้ดู
# Stands over the reader's own language on a card.
card-own = ความหมาย

# --- Questions
check-reset = ลบคำตอบทั้งหมด
check-not-stored = คำตอบของคุณไม่ถูกเก็บและไม่ถูกส่ง คำตอบจะหายไปเมื่อคุณปิดหน้านี้

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = โปรดสังเกต:
statistic-table = ตัวเลขในตาราง
# { $source } is the title of a publication.
statistic-source = ที่มา: { $source }

# --- The page about the site
sources-title = แหล่งข้อมูล
facts-title = ตัวเลขและกฎหมายในเว็บไซต์นี้
facts-intro = ตัวเลขทุกตัวและมาตรากฎหมายทุกข้อมาจากแหล่งข้อมูล ที่นี่คุณดูได้ว่ามาจากแหล่งไหน
facts-value = ค่า
facts-source = แหล่งข้อมูล
facts-lines = บรรทัดในแหล่งข้อมูล
facts-name = ชื่อในทะเบียน

# --- Footer
footer-label = หน้าที่มีประโยชน์
footer-help = หาความช่วยเหลือ
footer-safe = การใช้โทรศัพท์อย่างปลอดภัย
footer-about = เกี่ยวกับเว็บไซต์นี้
# { $operator } is who runs the site.
footer-operator = ผู้รับผิดชอบเว็บไซต์: { $operator }
# { $date } is a date in words.
footer-date = ปรับปรุงเมื่อ { $date }

# --- On paper only
print-note = เบอร์โทรศัพท์และกฎอาจเปลี่ยนได้ ให้ดูวันที่
print-keep = เก็บกระดาษแผ่นนี้ไว้ในที่ปลอดภัย

# --- The page at the front door, where a reader chooses a language
chooser-title = เลือกภาษา – Choose language
chooser-description = เรื่องงาน เอกสาร สุขภาพ และที่พักในนอร์เวย์ ที่นี่คุณดูได้ว่าคุณอาจมีสิทธิได้อะไร และคุยกับใครได้บ้าง
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = ยินดีต้อนรับ ที่นี่คุณอ่านเป็นภาษาไทยได้

# --- Addresses that don't exist, or that have moved
not-found-title = เราไม่พบหน้านี้
not-found-text = ไม่มีที่อยู่เว็บนี้ หรือหน้านี้ย้ายไปแล้ว เลือกภาษาเพื่อไปหน้าแรก
moved-title = หน้านี้มีที่อยู่เว็บใหม่
moved-link = ไปที่หน้านี้
