### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = راهنمایی‌هایی که ممکن است برای شما مناسب باشد، زیر سؤال‌ها نشان داده می‌شود. اگر پیش‌تر اتفاق افتاده است، باز هم «بله» را انتخاب کنید. بدون جواب دادن هم می‌توانید تلفن کنید.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = بله
check-choice-no = نه
check-choice-not-sure = نمی‌دانم
check-choice-skip = رد شدن از سؤال
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = راهنمایی‌هایی که ممکن است برای شما مناسب باشد
check-to-outcomes = رفتن به راهنمایی‌ها
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = نشان دادن همه راهنمایی‌ها
# Stands before the telephone numbers under a piece of advice.
check-contacts = می‌توانید از اینجا بپرسید
# Stands before a link to the page that tells more.
check-more = بیشتر بخوانید:

# --- for-me: headings
for-me-section-work = کار و پول
for-me-section-life = مدارک، خانه و سلامتی
for-me-section-others = وقتی دیگران تصمیم می‌گیرند
    .note = حالا چند سؤال می‌آید که ممکن است دردآور باشد. درباره کارهایی است که دیگران می‌کنند. هر وقت خواستید استراحت کنید. می‌توانید از همه رد شوید.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = آیا دستمزدتان خیلی کم است، یا هیچ دستمزدی نمی‌گیرید؟
for-me-question-hard-work = آیا کار خطرناک است، یا تقریباً هیچ‌وقت نمی‌گذارند استراحت کنید؟
for-me-question-debt = آیا کسی دستمزدتان را می‌گیرد، یا می‌گویند به آن‌ها قرض دارید؟
for-me-question-papers = آیا بدون مدارک هستید، یا مدارکتان پیش کس دیگری است؟
for-me-question-stay = آیا جای امن برای زندگی لازم دارید؟
for-me-question-health = آیا بیمار یا زخمی هستید و کمکی نمی‌گیرید؟
for-me-question-under-18 = آیا کمتر از { FACT("adult-age") } دارید؟
for-me-question-children = آیا بچه‌ای دارید که ممکن است کمک لازم داشته باشد؟
for-me-question-going-home = آیا می‌خواهید به کشورتان برگردید، ولی نمی‌توانید؟
# From here on the questions are hard.
for-me-question-watched = آیا کسی شما را زیر نظر دارد، یا آنچه را در تلفن می‌نویسید می‌خواند؟
for-me-question-decided = آیا دیگران تصمیم می‌گیرند که چه وقت بیرون بروید، یا چه کسی را ببینید؟
for-me-question-cannot-leave = آیا می‌خواهید کار را ترک کنید یا بروید، ولی می‌ترسید یا اجازه نمی‌دهند؟
for-me-question-unlawful = آیا کسی شما را به کارهای خلاف قانون می‌کشاند؟
for-me-question-body = آیا کسی شما را به کارهایی می‌کشاند که نمی‌خواهید با بدنتان بکنید؟
for-me-question-threats = آیا کسی شما یا یکی از خانواده‌تان را تهدید می‌کند یا به شما آسیب می‌زند؟
for-me-question-danger = آیا همین حالا در خطر هستید؟

# --- for-me: advice
for-me-outcome-danger = آیا در خطر هستید؟
    .right = می‌توانید همین حالا کمک بخواهید، حتی بدون مدارک.
    .next = می‌توانید به پلیس تلفن کنید: { PHONE("police") }. آیا کسی خیلی بیمار یا زخمی است؟ به آمبولانس تلفن کنید: { PHONE("ambulance") }. ROSA شب و روز جواب می‌دهد.
# This advice is always shown, with no answer given.
for-me-outcome-call = در هر حال می‌توانید تلفن کنید
    .right = می‌توانید کمک بخواهید، حتی وقتی هیچ‌کدام از این‌ها با وضع شما جور نیست. برای کمک خواستن اجازه اقامت لازم نیست. می‌توانید ناشناس بمانید.
    .next = ROSA شب و روز جواب می‌دهد. اگر شما نخواهید، ROSA با پلیس یا دیگران تماس نمی‌گیرد. قانون چند استثنا دارد.
for-me-outcome-under-18 = شما که کمتر از { FACT("adult-age") } دارید
    .right = اداره حمایت از کودکان (Barnevernet) وظیفه دارد از همه کودکان در نروژ محافظت کند. فرقی نمی‌کند از کدام کشور هستید و چه مدارکی دارید.
    .next = می‌توانید به خط کودکان و نوجوانان (Alarmtelefonen) تلفن کنید. می‌توانید با یک معلم یا دکتر هم حرف بزنید. اول بپرسید چه چیزی را باید به دیگران بگویند.
for-me-outcome-watched = تصمیم درباره زندگی خودتان
    .right = می‌توانید کمک بخواهید، حتی اگر اول قبول کرده باشید. تقصیر شما نیست.
    .next = رفتن ممکن است خطرناک باشد. خوب است اول با ROSA حرف بزنید. تلفنی قرض بگیرید که آن‌ها هیچ‌وقت در دست نمی‌گیرند. به آن‌ها نگویید که می‌خواهید بروید.
for-me-outcome-stay = جای امن برای زندگی
    .right = می‌توانید جای امن برای زندگی بخواهید. اینکه کجا باشد، به سن، مدارک و نیاز شما بستگی دارد.
    .next = اگر { FACT("adult-age") } یا بیشتر دارید، ROSA می‌تواند برای شما پرس‌وجو کند. اگر کوچک‌تر هستید، اداره حمایت از کودکان (Barnevernet) می‌تواند کمک کند.
for-me-outcome-health = دکتر و سلامتی
    .right = وقتی فوری است، بدون مدارک هم می‌توانید کمک بگیرید. ممکن است هزینه داشته باشد.
    .next = آیا جان کسی در خطر است؟ به آمبولانس تلفن کنید: { PHONE("ambulance") }. آیا فوری است، ولی جان در خطر نیست؟ به درمانگاه اورژانس (کلینیک عاجل، legevakt) تلفن کنید: { PHONE("doctor") }. می‌توانید مترجمی بخواهید که او را نمی‌شناسید.
for-me-outcome-pay = دستمزد و کار
    .right = ممکن است برای کاری که کرده‌اید حق دستمزد داشته باشید. کار باید امن باشد.
    .next = اگر خطری ندارد، روزها، ساعت‌ها و دستمزد را یادداشت کنید. اجازه کار ندارید؟ اول از ROSA یا Caritas بپرسید.
for-me-outcome-debt = وقتی می‌گویند قرض دارید
    .right = این‌طور طلب‌ها همیشه قانونی نیست. حتی اگر قرض دارید، می‌توانید کمک بخواهید.
    .next = وکیل می‌تواند بگوید این طلب قانونی است یا نه. ممکن است حق داشته باشید دست‌کم { FACT("legal-aid") } رایگان از وکیل کمک بگیرید. از ROSA بپرسید چگونه.
for-me-outcome-papers = مدارک
    .right = بدون مدارک هم می‌توانید کمک بخواهید. بعضی‌ها می‌توانند درخواست بدهند که { FACT("reflection-period") } در نروژ بمانند تا استراحت کنند و فکر کنند.
    .next = بهتر است پیش از درخواست با ROSA و یک وکیل حرف بزنید. آیا کسی پاسپورتتان را گرفته است؟ این را به ROSA و وکیل بگویید.
for-me-outcome-law = ترس از مجازات؟
    .right = آیا کسی شما را کنترل می‌کرد؟ در این صورت باید بررسی شود که آیا می‌توانید از مجازات معاف شوید. هیچ‌کس نمی‌تواند قول بدهد جواب چه خواهد بود.
    .next = بهتر است پیش از توضیح دادن ماجرا با یک وکیل حرف بزنید. ROSA می‌تواند کمکتان کند که وکیل پیدا کنید.
for-me-outcome-children = بچه‌های شما
    .right = بچه‌ها حق و حقوق خودشان را دارند، حتی بدون مدارک. می‌توانید برای همه‌تان کمک بخواهید.
    .next = آیا بچه‌ها تهدید می‌شوند؟ این را زود بگویید. آیا در کشور دیگری هستند؟ از ROSA بپرسید چه کاری ممکن است.
for-me-outcome-going-home = برگشت به کشور خود
    .right = می‌توانید برای برگشت امن به کشورتان درخواست کمک بدهید.
    .next = خوب است اول با ROSA یا یک وکیل حرف بزنید. آیا از کسی در کشورتان می‌ترسید؟ پیش از سفر این را بگویید.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = وقتی چند چیز با هم پیش می‌آید
    .right = ممکن است حق داشته باشید وکیل رایگان، وقت برای فکر کردن و جای زندگی بگیرید. بعضی از این کمک‌ها شرایط خودشان را دارند.
    .next = لازم نیست برای آنچه پیش می‌آید نامی پیدا کنید. به ROSA بگویید حال و وضعتان چطور است.
