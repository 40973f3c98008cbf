promise-no-cookies = لا نستعمل ملفات تعريف الارتباط (cookies).
promise-no-storage = الصفحات لا تحفظ أي شيء على هاتفك.
promise-nothing-from-elsewhere = الصفحات لا تجلب أي شيء من مواقع أخرى.
promise-answers-stay = إجاباتك لا يتم إرسالها إلى أي مكان.
promise-answers-go = إذا كان المتصفح يستطيع تشغيل برامج صغيرة، فإن إجاباتك تختفي عند المغادرة.
promise-no-referrer = لا يعرف الموقع التالي أنك كنت هنا.
promise-exit = ضغطة واحدة على الزر في الأعلى تخرجك من هنا.
promise-exit-back = إذا كان المتصفح يستطيع تشغيل برامج صغيرة، فإن زر الرجوع لا يُظهر الصفحة التي غادرتها.
promise-titles = لا توجد في أسماء الصفحات المخصصة لك كلمات مثل الشرطة أو العنف.
promise-no-log = إعداداتنا تطلب من الخادم عدم تسجيل الزيارات.
promise-saved-copy = نسخة الصفحة على الهاتف لا ترسل أي شيء أيضًا.
promise-without-script = كل ما يمكنك قراءته هنا يعمل أيضًا من دون برامج صغيرة.

promise-proof = كيف اختُبر هذا
promise-proofs-title = الأدلة
promise-proofs-intro = هنا اختبار كل وعد. وهنا أيضًا السطر الذي يجعله صحيحًا. هذا بالإنجليزية.
promise-test = الاختبار
promise-because = السطر
