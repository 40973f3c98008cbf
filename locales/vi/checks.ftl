### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Lời khuyên có thể hợp với bạn hiện ra bên dưới các câu hỏi. Hãy trả lời “Có” cả khi chuyện đã xảy ra trước đây. Bạn có thể gọi điện mà không cần trả lời.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Có
check-choice-no = Không
check-choice-not-sure = Không biết
check-choice-skip = Bỏ qua
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Lời khuyên có thể hợp với bạn
check-to-outcomes = Đi tới các lời khuyên
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Hiện tất cả lời khuyên
# Stands before the telephone numbers under a piece of advice.
check-contacts = Bạn có thể hỏi
# Stands before a link to the page that tells more.
check-more = Đọc thêm:

# --- for-me: headings
for-me-section-work = Việc làm và tiền bạc
for-me-section-life = Giấy tờ, chỗ ở và sức khỏe
for-me-section-others = Khi người khác quyết định
    .note = Sau đây là vài câu hỏi có thể làm bạn đau lòng. Các câu này nói về việc người khác làm. Hãy nghỉ một lát khi bạn muốn. Bạn có thể bỏ qua tất cả.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Có phải bạn được trả lương quá ít, hoặc không được trả lương?
for-me-question-hard-work = Có phải công việc của bạn nguy hiểm, hoặc bạn gần như không bao giờ được nghỉ?
for-me-question-debt = Có ai lấy tiền lương của bạn, hoặc nói rằng bạn nợ tiền họ không?
for-me-question-papers = Có phải bạn không có giấy tờ, hoặc người khác đang giữ giấy tờ của bạn?
for-me-question-stay = Bạn có cần một chỗ ở an toàn không?
for-me-question-health = Có phải bạn bị bệnh hoặc bị thương mà không được giúp?
for-me-question-under-18 = Bạn có dưới { FACT("adult-age") } không?
for-me-question-children = Bạn có con cái có thể cần được giúp đỡ không?
for-me-question-going-home = Có phải bạn muốn về nước nhưng không về được?
# From here on the questions are hard.
for-me-question-watched = Có ai theo dõi bạn, hoặc đọc những gì bạn viết trên điện thoại không?
for-me-question-decided = Có phải người khác quyết định khi nào bạn được ra ngoài, hoặc bạn được gặp ai?
for-me-question-cannot-leave = Có phải bạn muốn nghỉ việc hoặc bỏ đi, nhưng không dám hoặc không được phép?
for-me-question-unlawful = Có ai khiến bạn làm việc phạm pháp không?
for-me-question-body = Có ai khiến bạn làm những việc với thân thể mình mà bạn không muốn không?
for-me-question-threats = Có ai đe dọa hoặc làm hại bạn, hay người trong gia đình bạn không?
for-me-question-danger = Bạn có đang gặp nguy hiểm ngay lúc này không?

# --- for-me: advice
for-me-outcome-danger = Bạn đang gặp nguy hiểm?
    .right = Bạn có thể xin giúp đỡ ngay bây giờ, cả khi không có giấy tờ.
    .next = Bạn có thể gọi cảnh sát số { PHONE("police") }. Có người bệnh rất nặng hoặc bị thương nặng? Hãy gọi { PHONE("ambulance") }. ROSA trả lời ngày và đêm.
# This advice is always shown, with no answer given.
for-me-outcome-call = Dù thế nào, bạn cũng có thể gọi
    .right = Bạn có thể hỏi xin giúp đỡ, cả khi không có gì ở đây hợp với bạn. Bạn không cần giấy phép cư trú để hỏi. Bạn có thể giấu tên.
    .next = ROSA trả lời ngày và đêm. Họ không liên lạc với cảnh sát hay người khác nếu bạn không muốn. Luật có một vài ngoại lệ.
for-me-outcome-under-18 = Nếu bạn dưới { FACT("adult-age") }
    .right = Cơ quan bảo vệ trẻ em (Barnevernet) có nhiệm vụ bảo vệ mọi trẻ em ở Na Uy. Bạn từ nước nào và có giấy tờ gì đều không quan trọng.
    .next = Bạn có thể gọi Alarmtelefonen (đường dây cho trẻ em). Bạn cũng có thể nói chuyện với thầy cô giáo hoặc bác sĩ. Trước hết hãy hỏi xem những gì họ phải báo lại cho nơi khác.
for-me-outcome-watched = Tự mình quyết định
    .right = Bạn có thể xin giúp đỡ, cả khi lúc đầu bạn đã đồng ý. Đó không phải lỗi của bạn.
    .next = Bỏ đi có thể nguy hiểm. Tốt nhất hãy nói chuyện với ROSA trước. Hãy mượn một chiếc điện thoại mà họ không bao giờ cầm tới. Đừng nói với họ rằng bạn muốn đi.
for-me-outcome-stay = Một chỗ ở an toàn
    .right = Bạn có thể xin một chỗ ở an toàn. Ở đâu là tùy tuổi, giấy tờ và nhu cầu.
    .next = ROSA có thể hỏi giúp bạn nếu bạn từ { FACT("adult-age") } trở lên. Nếu bạn nhỏ tuổi hơn, cơ quan bảo vệ trẻ em (Barnevernet) có thể giúp.
for-me-outcome-health = Bác sĩ và sức khỏe
    .right = Khi gấp, bạn có thể được giúp cả khi không có giấy tờ. Có thể phải trả tiền.
    .next = Nguy hiểm tính mạng? Hãy gọi { PHONE("ambulance") }. Gấp nhưng không nguy hiểm tính mạng? Hãy gọi bác sĩ trực (legevakt) số { PHONE("doctor") }. Bạn có thể xin một người phiên dịch mà bạn không quen.
for-me-outcome-pay = Tiền lương và việc làm
    .right = Bạn có thể có quyền nhận tiền lương cho việc bạn đã làm. Công việc phải an toàn.
    .next = Hãy ghi lại ngày, giờ và tiền lương, nếu việc đó an toàn. Bạn không có giấy phép làm việc? Hãy hỏi ROSA hoặc Caritas trước.
for-me-outcome-debt = Khi họ nói rằng bạn nợ tiền
    .right = Không phải khoản tiền nào bị đòi như vậy cũng đúng luật. Bạn có thể xin giúp đỡ dù bạn đang nợ tiền.
    .next = Luật sư có thể cho biết khoản tiền họ đòi có đúng luật không. Bạn có thể có quyền được giúp miễn phí ít nhất { FACT("legal-aid") }. Hãy hỏi ROSA cách làm.
for-me-outcome-papers = Giấy tờ
    .right = Bạn có thể xin giúp đỡ dù không có giấy tờ. Một số người có thể nộp đơn xin ở lại Na Uy { FACT("reflection-period") } để nghỉ ngơi và suy nghĩ.
    .next = Tốt nhất hãy nói chuyện với ROSA và luật sư trước khi nộp đơn. Có người đã lấy hộ chiếu của bạn? Hãy nói điều đó với ROSA và luật sư.
for-me-outcome-law = Sợ bị phạt?
    .right = Có người kiểm soát bạn? Khi đó, nhà chức trách phải xem xét bạn có thể được miễn hình phạt hay không. Không ai hứa trước được câu trả lời.
    .next = Tốt nhất hãy nói chuyện với luật sư trước khi khai báo. ROSA có thể giúp bạn tìm luật sư.
for-me-outcome-children = Con của bạn
    .right = Trẻ em có quyền riêng, cả khi không có giấy tờ. Bạn có thể xin giúp đỡ cho bạn và các con.
    .next = Các con bị đe dọa? Hãy nói sớm. Các con ở một nước khác? Hãy hỏi ROSA có thể làm được gì.
for-me-outcome-going-home = Về nước
    .right = Bạn có thể nộp đơn xin giúp đỡ để về nước an toàn.
    .next = Tốt nhất hãy nói chuyện với ROSA hoặc luật sư trước. Bạn sợ ai đó ở quê nhà? Hãy nói ra trước khi đi.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Khi nhiều chuyện xảy ra cùng lúc
    .right = Bạn có thể có quyền có luật sư miễn phí, thời gian để suy nghĩ và chỗ ở. Một số hình thức giúp đỡ có điều kiện riêng.
    .next = Bạn không cần tìm từ nào để gọi chuyện đang xảy ra. Hãy kể cho ROSA nghe bạn đang sống thế nào.
