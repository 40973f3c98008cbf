### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = من هنا جاءت العلامات، والنصائح للمحادثات، والحقوق، والخطوات عند القلق على شخص، وكل جهات الاتصال تقريبًا.
    .corrected = صححنا بعض عناوين المواقع، ووقت عمل واحدًا، وطريقة كتابة بعض مواد القانون. وحذفنا وقت عمل غير مؤكد.
source-status-note = من هنا جاءت قواعد الإقامة، ومبلغ العودة إلى البلد، والقواعد في حماية الأطفال، ومعظم الأرقام.
    .corrected = صححنا سنة في جدول، ورقمًا لم يكن يتفق مع المجموع.
source-rosa-note = من هنا جاء رقم خط المساعدة وأرقام السنة الأخيرة. ومن هنا نعرف أيضًا أنه يمكنك عدم ذكر اسمك.
    .corrected = كتبنا بوضوح عن أي مجموعة تتحدث كل نسبة. لم نستعمل أي قصة عن شخص واحد.
source-fokus-note = من هنا جاءت المعرفة عن كيف يتم خداع الناس ومنعهم من المغادرة.
    .corrected = صححنا سنة للاتفاقية. وهناك رقم واحد لا يمكن أن يكون صحيحًا، ولم نستعمله.
source-law-note = أسماء القوانين واللوائح مكتوبة كما هي بالنرويجية.
    .corrected = لم يتم تصحيح شيء.
