### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = Tờ giấy về quyền lợi
leaflet-card = Thẻ bỏ ví
leaflet-poster = Áp phích có mảnh xé

# --- On the paper
# Stands before a short address on the web.
leaflet-address = Đọc thêm trên mạng:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = Mã QR đến { $address }
# Heading over names and numbers.
leaflet-contacts = Nơi bạn có thể hỏi
# Heading over the office that hands out the paper.
leaflet-local = Bạn cũng có thể hỏi ở đây
# In small letters; { $date } is a date in words.
leaflet-edition = Bản ngày { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = Tờ giấy để gấp
leaflet-booklet = Tập sách nhỏ
# As small as a matchbox.
leaflet-small-card = Thẻ nhỏ để giấu
leaflet-poster-large = Áp phích lớn có mảnh xé
# Questions and information for two people who share no language.
leaflet-talk = Trò chuyện bằng hai thứ tiếng
leaflet-questions = Vài câu hỏi

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = Câu hỏi
# Heading over what a helper tells.
leaflet-talk-tell = Điều bạn có thể được biết
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = Các con số cho biết lời khuyên nào có thể phù hợp nếu câu trả lời là “có”. Đừng viết câu trả lời lên tờ giấy.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = Giấy: { $paper }. Số trang: { $pages }.
# Stands after the language of a file.
print-room-sheets = để gấp và dập ghim,
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } kB
# Link to the same text as a page on the web.
print-room-web = Xem dưới dạng trang web

# --- The box that an office fills in before it prints
local-note = Hãy viết vào đây trước khi in. Không có gì được lưu hay gửi đi.
local-office = Văn phòng
