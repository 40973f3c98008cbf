### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = تحت الأسئلة تظهر نصائح قد تناسبك. جواب «نعم» مناسب أيضًا إذا حدث ذلك في الماضي. يمكنك الاتصال من دون الإجابة عن الأسئلة.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = نعم
check-choice-no = لا
check-choice-not-sure = لا أعرف
check-choice-skip = من دون جواب
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = نصائح قد تناسبك
check-to-outcomes = إلى النصائح
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = إظهار كل النصائح
# Stands before the telephone numbers under a piece of advice.
check-contacts = يمكنك سؤال هؤلاء
# Stands before a link to the page that tells more.
check-more = للمزيد:

# --- for-me: headings
for-me-section-work = العمل والنقود
for-me-section-life = الأوراق والسكن والصحة
for-me-section-others = عندما يتحكم بك آخرون
    .note = الآن تأتي بعض الأسئلة التي قد تكون مؤلمة. هي عمّا يفعله الآخرون. يمكنك أخذ استراحة متى أردت. ويمكنك ترك كل هذه الأسئلة.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = هل راتبك قليل جدًا، أو لا يصلك أي راتب؟
for-me-question-hard-work = هل العمل خطير، أو ليس لك وقت راحة تقريبًا؟
for-me-question-debt = هل يأخذ أحد راتبك، أو هل يقولون إن عليك دينًا لهم؟
for-me-question-papers = هل تنقصك أوراق، أو هل أوراقك عند شخص آخر؟
for-me-question-stay = هل يلزمك مكان آمن للسكن؟
for-me-question-health = هل عندك مرض أو إصابة، ولا تصلك مساعدة؟
for-me-question-under-18 = هل عمرك أقل من { FACT("adult-age") }؟
for-me-question-children = هل عندك أطفال قد تلزمهم مساعدة؟
for-me-question-going-home = هل عندك رغبة في العودة إلى بلدك، لكن ذلك غير ممكن لك؟
# From here on the questions are hard.
for-me-question-watched = هل يراقبك أحد، أو يقرأ ما كتبته على الهاتف؟
for-me-question-decided = هل يقرر آخرون متى يُسمح لك بالخروج، أو من يُسمح لك بلقائه؟
for-me-question-cannot-leave = هل عندك رغبة في التوقف أو المغادرة، لكن الخوف يمنعك أو لا يُسمح لك؟
for-me-question-unlawful = هل يدفعك أحد إلى فعل شيء ضد القانون؟
for-me-question-body = هل يدفعك أحد إلى فعل أشياء بجسدك رغمًا عنك؟
for-me-question-threats = هل هناك من يهددك أو يؤذيك، أو يهدد أو يؤذي أحدًا من عائلتك؟
for-me-question-danger = هل أنت في خطر الآن؟

# --- for-me: advice
for-me-outcome-danger = هل أنت في خطر؟
    .right = يمكنك طلب المساعدة الآن، حتى من دون أوراق.
    .next = يمكنك الاتصال بالشرطة على الرقم { PHONE("police") }. هل هناك شخص مريض جدًا أو مصاب إصابة شديدة؟ الرجاء الاتصال بالإسعاف على الرقم { PHONE("ambulance") }. يرد خط ROSA في النهار والليل.
# This advice is always shown, with no answer given.
for-me-outcome-call = يمكنك الاتصال في كل الأحوال
    .right = يمكنك طلب المساعدة، حتى عندما لا يناسبك شيء هنا. لا يلزمك تصريح إقامة لطلبها. يمكنك عدم ذكر اسمك.
    .next = يرد خط ROSA في النهار والليل. لا يتصلون بالشرطة أو بغيرها إلا إذا أردت ذلك. في القانون استثناءات قليلة.
for-me-outcome-under-18 = إذا كان عمرك أقل من { FACT("adult-age") }
    .right = على هيئة حماية الأطفال (Barnevernet) أن تحمي كل الأطفال في النرويج. لا يهم ما هو بلدك وما هي أوراقك.
    .next = يمكنك الاتصال بهاتف الأطفال والشباب (Alarmtelefonen). يمكنك أيضًا التحدث مع معلّم أو طبيب. من الأفضل سؤالهم أولًا: ماذا يجب عليهم أن يبلّغوا؟
for-me-outcome-watched = القرار بيدك
    .right = يمكنك طلب المساعدة، حتى لو وافقت في البداية. هذا ليس ذنبك.
    .next = قد تكون المغادرة خطيرة. من الأفضل التحدث مع ROSA أولًا، واستعارة هاتف لا يمسكونه أبدًا. ومن المهم عدم إخبارهم برغبتك في المغادرة.
for-me-outcome-stay = مكان آمن للسكن
    .right = يمكنك طلب مكان آمن للسكن. أين يكون هذا المكان يعتمد على العمر والأوراق والحاجة.
    .next = إذا كان عمرك { FACT("adult-age") } أو أكثر، يمكن لخط ROSA أن يسأل من أجلك. وإذا كان عمرك أقل، يمكن أن تساعدك هيئة حماية الأطفال (Barnevernet).
for-me-outcome-health = الطبيب والصحة
    .right = عندما يكون الأمر مستعجلًا، يمكنك الحصول على مساعدة حتى من دون أوراق. قد يكلّف ذلك مالًا.
    .next = هل الحياة في خطر؟ الرجاء الاتصال بالإسعاف على الرقم { PHONE("ambulance") }. هل الأمر مستعجل من دون خطر على الحياة؟ الرجاء الاتصال بعيادة الطوارئ (legevakt) على الرقم { PHONE("doctor") }. يمكنك طلب مترجم لا معرفة بينك وبينه.
for-me-outcome-pay = الراتب والعمل
    .right = قد يكون من حقك راتب مقابل العمل الذي قمت به. يجب أن يكون العمل آمنًا.
    .next = من المفيد كتابة أيام العمل وساعاته والراتب، إذا كان ذلك آمنًا. هل ينقصك إذن للعمل؟ من الأفضل سؤال ROSA أو Caritas أولًا.
for-me-outcome-debt = عندما يقولون إن عليك دينًا
    .right = ليست كل هذه المطالبات بالمال قانونية. يمكنك طلب المساعدة حتى لو كان عليك دين.
    .next = يمكن لمحامٍ أن يقول هل هذه المطالبة قانونية. قد يكون لك الحق في مساعدة مجانية، { FACT("legal-aid") } على الأقل. يمكنك سؤال ROSA كيف يتم ذلك.
for-me-outcome-papers = الأوراق
    .right = يمكنك طلب المساعدة من دون أوراق. يمكن لبعض الناس تقديم طلب للبقاء في النرويج للراحة والتفكير (المدة: { FACT("reflection-period") }).
    .next = من الأفضل التحدث مع ROSA ومع محامٍ قبل تقديم أي طلب. هل أخذ أحد جواز سفرك؟ من المهم إخبار ROSA والمحامي بذلك.
for-me-outcome-law = هل تخيفك العقوبة؟
    .right = هل تحكّم بك أحد؟ عندها يجب النظر في إمكانية إعفائك من العقوبة. لا أحد يستطيع أن يعدك بالجواب.
    .next = من الأفضل التحدث مع محامٍ قبل إعطاء أقوالك. يمكن لخط ROSA مساعدتك في إيجاد محامٍ.
for-me-outcome-children = أطفالك
    .right = للأطفال حقوق خاصة بهم، حتى من دون أوراق. يمكنك طلب المساعدة لكم جميعًا.
    .next = هل هناك من يهدد الأطفال؟ من المهم قول ذلك مبكرًا. هل هم في بلد آخر؟ يمكنك سؤال ROSA عمّا هو ممكن.
for-me-outcome-going-home = العودة إلى بلدك
    .right = يمكنك تقديم طلب مساعدة لعودة آمنة إلى بلدك.
    .next = من الأفضل التحدث أولًا مع ROSA أو محامٍ. هل عندك خوف من أحد في بلدك؟ الرجاء قول ذلك قبل السفر.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = عندما تحدث أشياء كثيرة معًا
    .right = قد يكون لك الحق في محامٍ مجاني، ووقت للتفكير، وسكن. بعض أنواع المساعدة لها شروط خاصة.
    .next = لا يلزمك إيجاد اسم لما يحدث. من المفيد إخبار ROSA كيف هو حالك.
