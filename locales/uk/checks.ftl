### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Поради, які можуть підійти, з’являться під запитаннями. Відповідайте «так», навіть якщо це було раніше. Телефонувати можна й без відповідей.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Так
check-choice-no = Ні
check-choice-not-sure = Не знаю
check-choice-skip = Пропустити
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Поради, які можуть підійти
check-to-outcomes = Перейти до порад
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Показати всі поради
# Stands before the telephone numbers under a piece of advice.
check-contacts = Можна запитати тут
# Stands before a link to the page that tells more.
check-more = Докладніше:

# --- for-me: headings
for-me-section-work = Робота й гроші
for-me-section-life = Документи, житло та здоров’я
for-me-section-others = Коли вирішують інші
    .note = Далі будуть запитання, від яких може стати боляче. Вони про те, що роблять інші. Зробіть перерву, коли захочете. Можна пропустити їх усі.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Вам мало платять або зовсім не платять зарплату?
for-me-question-hard-work = Робота небезпечна, або вам майже ніколи не дають відпочити?
for-me-question-debt = Хтось забирає вашу зарплату, або вам кажуть, що ви винні їм гроші?
for-me-question-papers = Ви без документів, або вони в когось іншого?
for-me-question-stay = Вам потрібне безпечне житло?
for-me-question-health = Ви хворієте або маєте травму, а допомоги немає?
for-me-question-under-18 = Вам менше ніж { FACT("adult-age") }?
for-me-question-children = У вас є діти, яким може бути потрібна допомога?
for-me-question-going-home = Ви хочете повернутися додому, але це не виходить?
# From here on the questions are hard.
for-me-question-watched = Хтось стежить за вами або читає те, що ви пишете в телефоні?
for-me-question-decided = Інші вирішують, коли вам можна виходити або з ким можна бачитися?
for-me-question-cannot-leave = Ви хочете звільнитися або піти, але боїтеся чи вам не дозволяють?
for-me-question-unlawful = Вам через когось доводиться робити щось незаконне?
for-me-question-body = Вам через когось доводиться робити зі своїм тілом те, чого ви не хочете?
for-me-question-threats = Хтось погрожує або завдає шкоди вам чи комусь із вашої родини?
for-me-question-danger = Ви просто зараз у небезпеці?

# --- for-me: advice
for-me-outcome-danger = Ви в небезпеці?
    .right = Ви можете просити про допомогу зараз, навіть без документів.
    .next = Ви можете зателефонувати в поліцію: { PHONE("police") }. Хтось дуже хворий або тяжко травмований? Телефонуйте: { PHONE("ambulance") }. ROSA відповідає вдень і вночі.
# This advice is always shown, with no answer given.
for-me-outcome-call = Ви можете зателефонувати в будь-якому разі
    .right = Ви можете запитати про допомогу, навіть якщо тут нічого не підходить. Щоб запитати, дозвіл на проживання не потрібен. Ви можете звернутися анонімно.
    .next = ROSA відповідає вдень і вночі. ROSA не звертається до поліції чи до інших, якщо ви цього не хочете. У законі є кілька винятків.
for-me-outcome-under-18 = Якщо вам менше ніж { FACT("adult-age") }
    .right = Служба захисту дітей (Barnevernet) має захищати всіх дітей у Норвегії. Ваша країна й ваші документи не мають значення.
    .next = Ви можете зателефонувати на лінію для дітей і молоді (Alarmtelefonen). Ви також можете поговорити з учителем або лікарем. Спершу запитайте, що вони мусять передати далі.
for-me-outcome-watched = Вирішувати самостійно
    .right = Ви можете просити про допомогу, навіть якщо спершу погодилися. Це не ваша вина.
    .next = Піти може бути небезпечно. Якщо можете, спершу поговоріть із ROSA. Позичте телефон, якого вони ніколи не беруть у руки. Не кажіть їм, що хочете піти.
for-me-outcome-stay = Безпечне житло
    .right = Ви можете попросити безпечне житло. Де воно буде, залежить від віку, документів і потреб.
    .next = ROSA може запитати за вас, якщо вам { FACT("adult-age") } або більше. Якщо ви молодші, може допомогти служба захисту дітей (Barnevernet).
for-me-outcome-health = Лікар і здоров’я
    .right = Коли це терміново, ви можете отримати допомогу й без документів. Вона може бути платною.
    .next = Життя в небезпеці? Телефонуйте: { PHONE("ambulance") }. Допомога потрібна терміново, але життя не в небезпеці? Телефонуйте черговому лікарю (legevakt): { PHONE("doctor") }. Ви можете попросити перекладача, якого не знаєте.
for-me-outcome-pay = Зарплата й робота
    .right = Ви можете мати право на зарплату за роботу, яку зробили. Робота має бути безпечною.
    .next = Запишіть дні, години й зарплату, якщо це безпечно. Не маєте дозволу працювати? Спершу запитайте ROSA або Caritas.
for-me-outcome-debt = Коли кажуть, що ви винні гроші
    .right = Не всі такі вимоги законні. Ви можете просити про допомогу, навіть якщо винні гроші.
    .next = Адвокат може сказати, чи законна ця вимога. Ви можете мати право на його безоплатну допомогу (щонайменше { FACT("legal-aid") }). Запитайте ROSA, як це зробити.
for-me-outcome-papers = Документи
    .right = Ви можете просити про допомогу без документів. Дехто може подати заяву, щоб пробути в Норвегії { FACT("reflection-period") }, відпочити й подумати.
    .next = Перш ніж подавати заяву, найкраще поговоріть із ROSA та адвокатом. Хтось забрав ваш паспорт? Скажіть про це ROSA та адвокату.
for-me-outcome-law = Боїтеся покарання?
    .right = Вами хтось керував? Тоді мають розглянути, чи можна звільнити вас від покарання. Ніхто не може обіцяти, яким буде рішення.
    .next = Найкраще поговоріть з адвокатом, перш ніж давати пояснення. ROSA може допомогти вам його знайти.
for-me-outcome-children = Ваші діти
    .right = Діти мають власні права, навіть без документів. Ви можете попросити допомоги для вас усіх.
    .next = Дітям погрожують? Скажіть про це якомога раніше. Вони в іншій країні? Запитайте ROSA, що можна зробити.
for-me-outcome-going-home = Повернутися додому
    .right = Ви можете подати заяву на допомогу з безпечним поверненням додому.
    .next = Якщо можете, спершу поговоріть із ROSA або адвокатом. Ви боїтеся когось удома? Скажіть про це, перш ніж їхати.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Коли відбувається багато всього відразу
    .right = Ви можете мати право на безоплатного адвоката, час на роздуми й житло. Для деяких видів допомоги є окремі умови.
    .next = Не треба шукати слово для того, що відбувається. Розкажіть ROSA, як вам живеться.
