### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Съветите, които може да са подходящи, се показват под въпросите. Отговорете с „да“ и ако това е било преди. Можете да се обадите, без да отговаряте.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Да
check-choice-no = Не
check-choice-not-sure = Не знам
check-choice-skip = Пропускам
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Съвети, които може да са подходящи
check-to-outcomes = Към съветите
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Покажете всички съвети
# Stands before the telephone numbers under a piece of advice.
check-contacts = Кого можете да попитате
# Stands before a link to the page that tells more.
check-more = Прочетете повече:

# --- for-me: headings
for-me-section-work = Работа и пари
for-me-section-life = Документи, жилище и здраве
for-me-section-others = Когато други решават
    .note = Сега идват няколко въпроса, които може да са болезнени. Те са за това, което правят други хора. Починете си, когато искате. Можете да пропуснете всички.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Плащат ли ви твърде малко, или изобщо не ви плащат заплата?
for-me-question-hard-work = Опасна ли е работата, или почти никога не ви дават да почивате?
for-me-question-debt = Взема ли някой заплатата ви, или казват, че им дължите пари?
for-me-question-papers = Липсват ли ви документи, или са у някой друг?
for-me-question-stay = Имате ли нужда от безопасно място за живеене?
for-me-question-health = Зле ли сте, или имате нараняване, но не получавате помощ?
for-me-question-under-18 = Под { FACT("adult-age") } ли сте?
for-me-question-children = Имате ли деца, които може да имат нужда от помощ?
for-me-question-going-home = Искате ли да се върнете у дома, но не успявате?
# From here on the questions are hard.
for-me-question-watched = Следи ли ви някой, или чете какво пишете в телефона?
for-me-question-decided = Решават ли други кога можете да излизате или с кого можете да се виждате?
for-me-question-cannot-leave = Искате ли да напуснете или да си тръгнете, но не смеете или не ви пускат?
for-me-question-unlawful = Кара ли ви някой да вършите нещо незаконно?
for-me-question-body = Кара ли ви някой да правите с тялото си неща, които не искате?
for-me-question-threats = Заплашва или наранява ли някой вас или човек от семейството ви?
for-me-question-danger = В опасност ли сте точно сега?

# --- for-me: advice
for-me-outcome-danger = В опасност ли сте?
    .right = Можете да поискате помощ сега, дори без документи.
    .next = Можете да се обадите на полицията на { PHONE("police") }. Някой е тежко болен или ранен? Обадете се на { PHONE("ambulance") }. ROSA отговаря денем и нощем.
# This advice is always shown, with no answer given.
for-me-outcome-call = Можете да се обадите във всички случаи
    .right = Можете да поискате помощ и когато нищо тук не се отнася за вас. За това не ви трябва разрешение за пребиваване. Можете да се обадите анонимно.
    .next = ROSA отговаря денем и нощем. ROSA не се свързва с полицията или с други, ако вие не искате. В закона има няколко изключения.
for-me-outcome-under-18 = Ако сте под { FACT("adult-age") }
    .right = Службата за закрила на детето (Barnevernet) трябва да защитава всички деца в Норвегия. Няма значение от коя държава сте и какви документи имате.
    .next = Можете да се обадите на телефона за деца и младежи (Alarmtelefonen). Можете да говорите и с учител или лекар. Първо попитайте какво са длъжни да кажат на други.
for-me-outcome-watched = Да решавате сами
    .right = Можете да поискате помощ, дори ако в началото сте се съгласили. Вината не е ваша.
    .next = Да си тръгнете може да е опасно. Добре е първо да говорите с ROSA. Поискайте назаем телефон, който те никога не държат в ръце. Не им казвайте, че искате да си тръгнете.
for-me-outcome-stay = Безопасно място за живеене
    .right = Можете да поискате безопасно място за живеене. Къде ще е то, зависи от възрастта, документите и нуждите ви.
    .next = ROSA може да попита вместо вас, ако сте на { FACT("adult-age") } или повече. Ако сте на по-малко, може да помогне службата за закрила на детето (Barnevernet).
for-me-outcome-health = Лекар и здраве
    .right = Когато е спешно, можете да получите помощ и без документи. Може да се наложи да платите.
    .next = В опасност ли е животът? Обадете се на { PHONE("ambulance") }. Спешно е, но животът не е в опасност? Обадете се на дежурния лекар (legevakt) на { PHONE("doctor") }. Можете да поискате преводач, когото не познавате.
for-me-outcome-pay = Заплата и работа
    .right = Може да имате право на заплата за работата, която сте свършили. Работата трябва да е безопасна.
    .next = Записвайте дни, часове и заплата, ако е безопасно. Нямате разрешение за работа? Първо попитайте ROSA или Caritas.
for-me-outcome-debt = Когато казват, че дължите пари
    .right = Не всички такива искания са законни. Можете да поискате помощ, дори ако дължите пари.
    .next = Адвокат може да каже дали искането е законно. Може да имате право на поне { FACT("legal-aid") } безплатна помощ от адвокат. Попитайте ROSA как.
for-me-outcome-papers = Документи
    .right = Можете да поискате помощ без документи. Някои могат да подадат молба за { FACT("reflection-period") } в Норвегия, за да си починат и да помислят.
    .next = Преди да подадете молба, най-добре говорете с ROSA и с адвокат. Някой ви е взел паспорта? Кажете го на ROSA и на адвоката.
for-me-outcome-law = Страх ли ви е от наказание?
    .right = Някой ви е контролирал? Тогава трябва да се прецени дали може да ви освободят от наказание. Никой не може да обещае какъв ще бъде отговорът.
    .next = Преди да дадете обяснения, най-добре говорете с адвокат. ROSA може да ви помогне да намерите адвокат.
for-me-outcome-children = Вашите деца
    .right = Децата имат свои права, дори да са без документи. Можете да поискате помощ за всички вас.
    .next = Някой заплашва децата? Кажете го колкото може по-рано. Те са в друга държава? Попитайте ROSA какво е възможно.
for-me-outcome-going-home = Връщане у дома
    .right = Можете да подадете молба за помощ за безопасно връщане у дома.
    .next = Добре е първо да говорите с ROSA или с адвокат. Страх ли ви е от някого у дома? Кажете го, преди да заминете.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Когато много неща се случват наведнъж
    .right = Може да имате право на безплатен адвокат, време за размисъл и жилище. За някои видове помощ има отделни условия.
    .next = Не е нужно да намирате дума за това, което се случва. Разкажете на ROSA как сте.
