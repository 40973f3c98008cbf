### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = คำแนะนำที่อาจเหมาะกับคุณจะขึ้นมาใต้คำถาม และถ้าเรื่องนั้นเคยเกิดขึ้นก่อนหน้านี้ ให้ตอบ “ใช่” ด้วย คุณโทรได้โดยไม่ต้องตอบ
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = ใช่
check-choice-no = ไม่ใช่
check-choice-not-sure = ไม่แน่ใจ
check-choice-skip = ข้าม
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = คำแนะนำที่อาจเหมาะกับคุณ
check-to-outcomes = ไปที่คำแนะนำ
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = แสดงคำแนะนำทั้งหมด
# Stands before the telephone numbers under a piece of advice.
check-contacts = คุณถามที่นี่ได้
# Stands before a link to the page that tells more.
check-more = อ่านเพิ่ม:

# --- for-me: headings
for-me-section-work = งานและเงิน
for-me-section-life = เอกสาร ที่พัก และสุขภาพ
for-me-section-others = เมื่อคนอื่นคุมชีวิตคุณ
    .note = ต่อไปเป็นคำถามที่อาจทำให้เจ็บปวด เป็นเรื่องที่คนอื่นทำ หยุดพักเมื่อไรก็ได้ คุณข้ามได้ทุกข้อ

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = คุณได้ค่าจ้างน้อยเกินไป หรือไม่ได้เลยใช่ไหม
for-me-question-hard-work = งานของคุณอันตราย หรือคุณแทบไม่ได้พักเลยใช่ไหม
for-me-question-debt = มีคนเอาค่าจ้างของคุณไป หรือบอกว่าคุณเป็นหนี้เขาใช่ไหม
for-me-question-papers = คุณขาดเอกสาร หรือเอกสารของคุณอยู่กับคนอื่นใช่ไหม
for-me-question-stay = คุณต้องการที่พักที่ปลอดภัยใช่ไหม
for-me-question-health = คุณป่วยหรือบาดเจ็บ แต่ไม่ได้รับความช่วยเหลือใช่ไหม
for-me-question-under-18 = คุณอายุต่ำกว่า { FACT("adult-age") } ใช่ไหม
for-me-question-children = คุณมีลูกที่อาจต้องการความช่วยเหลือใช่ไหม
for-me-question-going-home = คุณอยากกลับประเทศ แต่กลับไม่ได้ใช่ไหม
# From here on the questions are hard.
for-me-question-watched = มีคนคอยเฝ้าดูคุณ หรืออ่านสิ่งที่คุณเขียนในโทรศัพท์ใช่ไหม
for-me-question-decided = มีคนอื่นกำหนดว่าคุณออกไปข้างนอกได้เมื่อไร หรือพบใครได้ ใช่ไหม
for-me-question-cannot-leave = คุณอยากเลิกหรืออยากออกไป แต่ไม่กล้า หรือเขาไม่ยอมใช่ไหม
for-me-question-unlawful = มีคนให้คุณทำเรื่องผิดกฎหมายใช่ไหม
for-me-question-body = มีคนให้คุณใช้ร่างกายทำสิ่งที่คุณไม่อยากทำใช่ไหม
for-me-question-threats = มีคนขู่หรือทำร้ายคุณ หรือคนในครอบครัวของคุณใช่ไหม
for-me-question-danger = ตอนนี้คุณอยู่ในอันตรายใช่ไหม

# --- for-me: advice
for-me-outcome-danger = คุณอยู่ในอันตรายไหม
    .right = คุณขอความช่วยเหลือตอนนี้ได้ แม้ไม่มีเอกสาร
    .next = คุณโทรหาตำรวจได้ที่ { PHONE("police") } แต่ถ้ามีคนป่วยหนักมากหรือบาดเจ็บหนัก ให้โทร { PHONE("ambulance") } ส่วน ROSA รับสายทั้งวันทั้งคืน
# This advice is always shown, with no answer given.
for-me-outcome-call = คุณโทรได้ไม่ว่าตอบอะไร
    .right = คุณขอความช่วยเหลือได้ แม้ไม่มีอะไรในหน้านี้ตรงกับคุณก็ตาม คุณไม่จำเป็นต้องมีใบอนุญาตพำนักเพื่อขอ คุณไม่ต้องบอกว่าคุณเป็นใคร
    .next = ROSA รับสายทั้งวันทั้งคืน ที่นั่นจะไม่ติดต่อตำรวจหรือคนอื่นถ้าคุณไม่ต้องการ แต่กฎหมายมีข้อยกเว้นไม่กี่อย่าง
for-me-outcome-under-18 = สำหรับคุณที่อายุต่ำกว่า { FACT("adult-age") }
    .right = หน่วยงานคุ้มครองเด็ก (barnevernet) มีหน้าที่คุ้มครองเด็กทุกคนในนอร์เวย์ ไม่ว่าคุณมาจากประเทศไหนหรือมีเอกสารแบบไหน
    .next = คุณโทรหา Alarmtelefonen (สายสำหรับเด็กและวัยรุ่น) ได้ คุณคุยกับครูหรือหมอก็ได้ ให้ถามเขาก่อนว่าต้องบอกต่อเรื่องอะไร
for-me-outcome-watched = ตัดสินใจด้วยตัวเอง
    .right = คุณขอความช่วยเหลือได้ แม้ตอนแรกคุณตกลงก็ตาม นี่ไม่ใช่ความผิดของคุณ
    .next = การออกมาจากที่นั่นอาจอันตราย ควรคุยกับ ROSA ก่อนถ้าทำได้ ให้ยืมโทรศัพท์ที่พวกเขาไม่เคยจับ อย่าบอกพวกเขาว่าคุณจะไป
for-me-outcome-stay = ที่พักที่ปลอดภัย
    .right = คุณขอที่พักที่ปลอดภัยได้ จะได้พักที่ไหนขึ้นอยู่กับอายุ เอกสาร และความจำเป็น
    .next = ถ้าคุณอายุ { FACT("adult-age") }ขึ้นไป ROSA ช่วยถามให้ได้ แต่ถ้าคุณอายุน้อยกว่านั้น หน่วยงานคุ้มครองเด็ก (barnevernet) ช่วยได้
for-me-outcome-health = หมอและสุขภาพ
    .right = เมื่อเร่งด่วน คุณรับความช่วยเหลือได้ แม้ไม่มีเอกสารก็ตาม แต่อาจต้องเสียเงิน
    .next = ถ้าเป็นเรื่องถึงชีวิต ให้โทร { PHONE("ambulance") } แต่ถ้าเร่งด่วนแบบอื่น ให้โทรหาแพทย์เวรฉุกเฉิน (legevakt) ที่ { PHONE("doctor") } คุณขอล่ามที่คุณไม่รู้จักได้
for-me-outcome-pay = ค่าจ้างและงาน
    .right = คุณอาจมีสิทธิได้ค่าจ้างสำหรับงานที่ทำไปแล้ว งานต้องปลอดภัย
    .next = ถ้าปลอดภัย ให้จดวัน เวลาทำงาน และค่าจ้างไว้ และถ้าคุณไม่มีใบอนุญาตทำงาน ให้ถาม ROSA หรือ Caritas ก่อน
for-me-outcome-debt = เมื่อเขาบอกว่าคุณเป็นหนี้
    .right = การเรียกเงินแบบนี้ไม่ได้ถูกกฎหมายทุกครั้ง คุณขอความช่วยเหลือได้ แม้คุณเป็นหนี้
    .next = ทนายความบอกได้ว่าการเรียกเงินนั้นถูกกฎหมายหรือไม่ คุณอาจมีสิทธิได้ทนายความฟรีอย่างน้อย { FACT("legal-aid") } ให้ถาม ROSA ว่าต้องทำอย่างไร
for-me-outcome-papers = เอกสาร
    .right = คุณขอความช่วยเหลือได้โดยไม่ต้องมีเอกสาร บางคนยื่นขออยู่ในนอร์เวย์เป็นเวลา { FACT("reflection-period") } เพื่อพักและคิดได้
    .next = ถ้าทำได้ ให้คุยกับ ROSA และทนายความก่อนยื่นคำขอ และถ้ามีคนเอาพาสปอร์ตของคุณไป ให้บอก ROSA และทนายความ
for-me-outcome-law = กลัวถูกลงโทษไหม
    .right = ถ้ามีคนควบคุมคุณ จะต้องมีการพิจารณาว่าจะยกเว้นโทษให้คุณได้หรือไม่ ไม่มีใครสัญญาคำตอบได้
    .next = ถ้าทำได้ ให้คุยกับทนายความก่อนให้การ และ ROSA ช่วยคุณหาทนายความได้
for-me-outcome-children = ลูกของคุณ
    .right = เด็กมีสิทธิของตัวเอง แม้ไม่มีเอกสารก็ตาม คุณขอความช่วยเหลือให้ทุกคนในครอบครัวได้
    .next = ถ้ามีคนขู่เรื่องลูก ให้บอกแต่เนิ่นๆ และถ้าลูกอยู่ในประเทศอื่น ให้ถาม ROSA ว่าทำอะไรได้บ้าง
for-me-outcome-going-home = กลับประเทศ
    .right = คุณยื่นขอความช่วยเหลือเพื่อกลับประเทศอย่างปลอดภัยได้
    .next = ถ้าทำได้ ให้คุยกับ ROSA หรือทนายความก่อน และถ้าคุณกลัวใครที่ประเทศของคุณ ให้บอกก่อนเดินทาง
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = เมื่อหลายเรื่องเกิดขึ้นพร้อมกัน
    .right = คุณอาจมีสิทธิได้ทนายความฟรี เวลาสำหรับคิด และที่พัก ความช่วยเหลือบางอย่างมีเงื่อนไขเฉพาะ
    .next = คุณไม่จำเป็นต้องหาคำมาเรียกสิ่งที่เกิดขึ้น เล่าให้ ROSA ฟังว่าคุณเป็นอย่างไรบ้าง
