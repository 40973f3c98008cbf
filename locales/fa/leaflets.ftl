### Words of leaflets: what is printed on paper beside the texts of the pages.
### A leaflet may be seen by others: no name of a crime, nothing about the police.

# --- Names of leaflets, where they are listed to be printed
leaflet-rights = برگه درباره حق‌های شما
leaflet-card = کارت برای کیف پول
leaflet-poster = پوستر با نوارهای جداشدنی

# --- On the paper
# Stands before a short address on the web.
leaflet-address = بیشتر در اینترنت:
# What a screen reader says of the square code; { $address } is the address it leads to.
leaflet-code = کد QR به { $address }
# Heading over names and numbers.
leaflet-contacts = می‌توانید از این‌ها بپرسید
# Heading over the office that hands out the paper.
leaflet-local = اینجا هم می‌توانید بپرسید
# In small letters; { $date } is a date in words.
leaflet-edition = نسخه { $date }.

# --- Names of more leaflets
# A sheet that is folded twice.
leaflet-folded = برگه برای تا کردن
leaflet-booklet = دفترچه
# As small as a matchbox.
leaflet-small-card = کارت کوچک برای پنهان کردن
leaflet-poster-large = پوستر بزرگ با نوارهای جداشدنی
# Questions and information for two people who share no language.
leaflet-talk = گفت‌وگو به دو زبان
leaflet-questions = چند سؤال

# --- On these papers
# Heading over questions that a helper asks.
leaflet-talk-ask = سؤال‌ها
# Heading over what a helper tells.
leaflet-talk-tell = چیزهایی که می‌توانید بدانید
# Small numbers stand after each question; each piece of advice has one of them.
leaflet-questions-how = شماره‌ها نشان می‌دهند اگر جواب «بله» باشد، کدام راهنمایی شاید به کارتان بیاید. جواب‌ها را روی برگه ننویسید.

# --- The page that lists leaflets
# Under the name of a leaflet. { $paper } is a paper size such as A4, { $pages } a number.
print-room-facts = کاغذ: { $paper }. صفحه‌ها: { $pages }.
# Stands after the language of a file.
print-room-sheets = برای تا کردن و منگنه زدن،
# The size of a file; kB is a thousand bytes.
print-room-weight = { $kilobytes } کیلوبایت
# Link to the same text as a page on the web.
print-room-web = نمایش به شکل صفحه وب

# --- The box that an office fills in before it prints
local-note = پیش از چاپ اینجا بنویسید. هیچ چیز ذخیره یا فرستاده نمی‌شود.
local-office = دفتر
