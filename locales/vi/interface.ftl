### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Về trang chủ

# --- Leaving
# The first link on every page: jumps over the header.
skip = Đi tới nội dung
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Rời trang này ngay
# Name of the place where the button is, for screen readers.
exit-region = Lối thoát nhanh
# Said after the first press of the Shift key.
exit-status = Nhấn nhanh phím Shift ba lần để rời trang.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Ngôn ngữ – Language
languages-label = Chọn ngôn ngữ
# Stands beside a language in which this page isn't written yet.
language-fallback = bằng tiếng Na Uy
# A language in which a contact answers.
language-ru = tiếng Nga
language-uk = tiếng Ukraina

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Lên trang trên: { $title }
# Heading of the list of headings.
contents = Trên trang này

# --- Translation
notice-fallback = Trang này chưa được dịch. Văn bản bằng tiếng Na Uy.
notice-machine = Trang này do máy dịch. Có thể có chỗ sai.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = Văn bản tiếng Na Uy có bản mới. Bản dịch sẽ được cập nhật.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Đây là phần mới, bằng tiếng Na Uy. Bên dưới là bản dịch cũ.
state-updating = Bản dịch sẽ được cập nhật. Văn bản tiếng Na Uy có bản mới.
state-source = Văn bản được viết bằng tiếng Na Uy.
state-machine = Văn bản này do máy dịch. Chưa có người nào kiểm tra.
# A person translated it; no second person has checked it.
state-person = Văn bản này do con người dịch. Chưa có ai khác kiểm tra.
# { $reviewer } is a person's role and a date.
state-checked = Bản dịch đã được kiểm tra: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Gọi { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = Số này sẽ còn lại trong danh sách cuộc gọi của điện thoại.
# Stands in brackets beside links that leave these pages.
outside = trang web khác

# --- Contacts
contact-phone = Điện thoại
contact-email = Email
contact-web = Trang web
contact-hours = Giờ làm việc
contact-cities = Địa điểm
contact-languages = Ngôn ngữ
contact-for = Dành cho ai
# The date of the source that a contact was last checked against.
contact-checked = Đã đối chiếu với nguồn ngày
contact-kind-emergency = Khi khẩn cấp
contact-kind-help = Giúp đỡ và lời khuyên
contact-kind-public = Cơ quan nhà nước
contact-kind-web = Trang web
contact-kind-international = Tổ chức quốc tế

# --- The page with all contacts
directory-label = Tìm trên trang
directory-needs = Bạn cần gì?
directory-cities = Bạn ở đâu?
directory-all = Tất cả nơi liên lạc

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Lưu một tệp vào điện thoại này
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Tất cả ngôn ngữ trong một tệp (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Tất cả các trang

# --- The page with the search
# Label of the field for a word to look for.
search-label = Tìm một từ
# A number follows: how many places were found.
search-count = Kết quả:
search-none = Không tìm thấy. Hãy thử từ khác hoặc xem danh sách bên dưới.
# Heading of the list of all headings.
search-topics = Tất cả chủ đề
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Chọn điều đúng với bạn. Danh sách bên dưới sẽ ngắn hơn. Các số quan trọng nhất luôn có ở đó.
finder-any = Hiện tất cả
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Đây là chuyện của ai?
# The answer of a reader who doesn't want to say.
finder-nobody = Tôi không muốn nói

# --- Labels of marked boxes
callout-note = Nên biết
callout-tip = Gợi ý
callout-important = Quan trọng
callout-warning = Xin lưu ý
callout-caution = Hãy cẩn thận

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Thẻ để cho người khác xem
# Stands over the reader's own language on a card.
card-own = Nghĩa là

# --- Questions
check-reset = Xóa tất cả câu trả lời
check-not-stored = Câu trả lời của bạn không được lưu và không được gửi đi. Chúng biến mất khi bạn đóng trang.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Xin chú ý:
statistic-table = Số liệu trong bảng
# { $source } is the title of a publication.
statistic-source = Nguồn: { $source }

# --- The page about the site
sources-title = Nguồn
facts-title = Con số và luật trên các trang
facts-intro = Mỗi con số và mỗi điều luật đều lấy từ một nguồn. Ở đây ghi rõ đó là nguồn nào.
facts-value = Giá trị
facts-source = Nguồn
facts-lines = Dòng trong nguồn
facts-name = Tên trong danh mục

# --- Footer
footer-label = Các trang có ích
footer-help = Tìm nơi giúp đỡ
footer-safe = Dùng điện thoại an toàn
footer-about = Về các trang này
# { $operator } is who runs the site.
footer-operator = Chịu trách nhiệm về các trang: { $operator }.
# { $date } is a date in words.
footer-date = Cập nhật ngày { $date }.

# --- On paper only
print-note = Số điện thoại và quy định có thể thay đổi. Hãy xem ngày.
print-keep = Hãy cất tờ giấy này ở nơi an toàn.

# --- The page at the front door, where a reader chooses a language
chooser-title = Chọn ngôn ngữ – Choose language
chooser-description = Về việc làm, giấy tờ, sức khỏe và chỗ ở tại Na Uy. Ở đây bạn thấy mình có thể có quyền gì và có thể nói chuyện với ai.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Chào bạn. Ở đây bạn có thể đọc bằng tiếng Việt.

# --- Addresses that don't exist, or that have moved
not-found-title = Không tìm thấy trang
not-found-text = Địa chỉ này không có, hoặc trang đã được chuyển đi. Chọn ngôn ngữ để về trang chủ.
moved-title = Trang đã có địa chỉ mới
moved-link = Đi tới trang
