### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Советы, которые могут подойти, появятся под вопросами. Отвечайте «да» и тогда, когда это было раньше. Позвонить можно, даже не отвечая.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Да
check-choice-no = Нет
check-choice-not-sure = Не знаю
check-choice-skip = Пропустить
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Советы, которые могут подойти
check-to-outcomes = Перейти к советам
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Показать все советы
# Stands before the telephone numbers under a piece of advice.
check-contacts = Можно спросить здесь
# Stands before a link to the page that tells more.
check-more = Подробнее:

# --- for-me: headings
for-me-section-work = Работа и деньги
for-me-section-life = Документы, жильё и здоровье
for-me-section-others = Когда решают другие
    .note = Дальше будут вопросы, от которых может стать больно. Они о том, что делают другие. Сделайте перерыв, когда захотите. Можно пропустить их все.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Вам мало платят или совсем не платят зарплату?
for-me-question-hard-work = Работа опасная или вам почти никогда не дают отдохнуть?
for-me-question-debt = Кто-то забирает вашу зарплату или вам говорят, что вы должны им деньги?
for-me-question-papers = Вы без документов, или они у кого-то другого?
for-me-question-stay = Вам нужно безопасное жильё?
for-me-question-health = Вы болеете или у вас травма, а помощи нет?
for-me-question-under-18 = Вам меньше { FACT("adult-age") }?
for-me-question-children = У вас есть дети, которым может быть нужна помощь?
for-me-question-going-home = Вы хотите вернуться домой, но не получается?
# From here on the questions are hard.
for-me-question-watched = Кто-то следит за вами или читает то, что вы пишете в телефоне?
for-me-question-decided = Другие решают, когда вам можно выходить или с кем можно видеться?
for-me-question-cannot-leave = Вы хотите бросить работу или уйти, но боитесь или вам не разрешают?
for-me-question-unlawful = Вам из-за кого-то приходится делать что-то незаконное?
for-me-question-body = Вам из-за кого-то приходится делать со своим телом то, чего вы не хотите?
for-me-question-threats = Кто-то угрожает или причиняет вред вам или кому-то из вашей семьи?
for-me-question-danger = Вы прямо сейчас в опасности?

# --- for-me: advice
for-me-outcome-danger = Вы в опасности?
    .right = Вы можете просить о помощи сейчас, даже без документов.
    .next = Вы можете позвонить в полицию: { PHONE("police") }. Кто-то тяжело болен или травмирован? Звоните: { PHONE("ambulance") }. ROSA отвечает днём и ночью.
# This advice is always shown, with no answer given.
for-me-outcome-call = Вы можете позвонить в любом случае
    .right = Вы можете попросить о помощи, даже если здесь ничего не подходит. Чтобы попросить, разрешение на проживание не нужно. Можно звонить анонимно.
    .next = ROSA отвечает днём и ночью. ROSA не связывается ни с полицией, ни с кем-либо ещё, если вы этого не хотите. В законе есть несколько исключений.
for-me-outcome-under-18 = Если вам меньше { FACT("adult-age") }
    .right = Служба защиты детей (Barnevernet) должна защищать всех детей в Норвегии. Ваша страна и ваши документы не имеют значения.
    .next = Вы можете позвонить на линию для детей и подростков (Alarmtelefonen). Вы также можете поговорить с учителем или врачом. Сначала спросите, что они обязаны сообщить другим.
for-me-outcome-watched = Решать за себя
    .right = Вы можете просить о помощи, даже если сначала согласились. Это не ваша вина.
    .next = Уходить может быть опасно. Если можете, сначала поговорите с ROSA. Попросите на время телефон, который они никогда не берут в руки. Не говорите им, что хотите уйти.
for-me-outcome-stay = Безопасное жильё
    .right = Вы можете попросить безопасное жильё. Где оно будет, зависит от возраста, документов и того, что вам нужно.
    .next = ROSA может спросить за вас, если вам { FACT("adult-age") } или больше. Если вы младше, может помочь служба защиты детей (Barnevernet).
for-me-outcome-health = Врач и здоровье
    .right = Когда помощь нужна срочно, её можно получить и без документов. Она может быть платной.
    .next = Жизнь в опасности? Звоните: { PHONE("ambulance") }. Помощь нужна срочно, но жизни ничего не угрожает? Звоните дежурному врачу (legevakt): { PHONE("doctor") }. Вы можете попросить переводчика, которого не знаете.
for-me-outcome-pay = Зарплата и работа
    .right = Вы можете иметь право на зарплату за работу, которую сделали. Работа должна быть безопасной.
    .next = Запишите дни, часы и зарплату, если это безопасно. Нет разрешения на работу? Сначала спросите ROSA или Caritas.
for-me-outcome-debt = Когда говорят, что вы должны деньги
    .right = Не все такие требования законны. Вы можете просить о помощи, даже если должны деньги.
    .next = Адвокат может сказать, законно ли это требование. Вы можете иметь право минимум на { FACT("legal-aid") } его бесплатной помощи. Спросите ROSA, как это сделать.
for-me-outcome-papers = Документы
    .right = Вы можете просить о помощи без документов. Некоторые могут подать заявление, чтобы пробыть в Норвегии { FACT("reflection-period") }, отдохнуть и подумать.
    .next = Прежде чем подавать заявление, лучше поговорите с ROSA и с адвокатом. Кто-то забрал ваш паспорт? Скажите об этом ROSA и адвокату.
for-me-outcome-law = Боитесь наказания?
    .right = Вами кто-то управлял? Тогда должны рассмотреть, можно ли освободить вас от наказания. Никто не может обещать, каким будет ответ.
    .next = Прежде чем давать объяснения, лучше поговорите с адвокатом. ROSA может помочь вам найти адвоката.
for-me-outcome-children = Ваши дети
    .right = У детей есть свои права, даже без документов. Вы можете попросить помощи для всех вас.
    .next = Детям угрожают? Скажите об этом как можно раньше. Они в другой стране? Спросите ROSA, что можно сделать.
for-me-outcome-going-home = Вернуться домой
    .right = Вы можете подать заявление на помощь с безопасным возвращением домой.
    .next = Если можете, сначала поговорите с ROSA или с адвокатом. Вы боитесь кого-то дома? Скажите об этом до отъезда.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Когда происходит много всего сразу
    .right = Вы можете иметь право на бесплатного адвоката, время на размышление и жильё. Для некоторых видов помощи есть свои условия.
    .next = Не нужно искать слово для того, что происходит. Расскажите ROSA, как вам живётся.
