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
leaflet-contacts = Bạn có thể hỏi
# Heading over the office that hands out the paper.
leaflet-local = Bạn cũng có thể hỏi ở đây
# In small letters; { $date } is a date in words.
leaflet-edition = Bản ngày { $date }.
