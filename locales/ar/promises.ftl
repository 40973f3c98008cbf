promise-no-cookies = لا نستخدم ملفات تعريف الارتباط.
promise-no-storage = لا تحفظ الصفحات أي شيء على هاتفك.
promise-nothing-from-elsewhere = لا تجلب الصفحات أي شيء من مواقع أخرى.
promise-answers-stay = لا تُرسل إجاباتك إلى أي مكان.
promise-answers-go = إذا كان المتصفح يشغل البرامج الصغيرة، فإن إجاباتك تختفي عندما تغادر.
promise-no-referrer = لا يعرف الموقع التالي أنك كنت هنا.
promise-exit = ضغطة واحدة على الزر في الأعلى تخرجك من هنا.
promise-exit-back = إذا كان المتصفح يشغل البرامج الصغيرة، فلا يعرض زر الرجوع الصفحة التي غادرتها.
promise-titles = لا يوجد في عناوين الصفحات المخصصة لك كلمات مثل الشرطة أو العنف.
promise-no-log = تطلب إعداداتنا من الخادم ألا يسجل الزيارات.
promise-saved-copy = نسخة الصفحة على الهاتف لا ترسل شيئا أيضا.
promise-without-script = كل ما يمكنك قراءته هنا يعمل أيضا بدون البرامج الصغيرة.

promise-proof = كيف اختُبر هذا
promise-proofs-title = الأدلة
promise-proofs-intro = هنا اختبار كل وعد. وهنا أيضا السطر الذي يجعله صحيحا. هذا بالإنجليزية.
promise-test = الاختبار
promise-because = السطر
