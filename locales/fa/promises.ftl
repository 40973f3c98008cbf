promise-no-cookies = ما از کوکی استفاده نمی‌کنیم.
promise-no-storage = صفحه‌ها چیزی روی گوشی شما ذخیره نمی‌کنند.
promise-nothing-from-elsewhere = صفحه‌ها چیزی از سایت‌های دیگر نمی‌گیرند.
promise-answers-stay = جواب‌های شما به هیچ‌جا فرستاده نمی‌شود.
promise-answers-go = جواب‌های شما وقتی از صفحه می‌روید پاک می‌شود.
promise-no-referrer = سایت بعدی نمی‌فهمد که شما این‌جا بودید.
promise-exit = یک بار زدن دکمهٔ بالا شما را از این‌جا می‌برد.
promise-exit-back = اگر مرورگر بتواند برنامه‌های کوچک را اجرا کند، دکمهٔ برگشت صفحه‌ای را که از آن رفتید نشان نمی‌دهد.
promise-titles = در عنوان صفحه‌های شما کلمه‌هایی مثل پلیس یا خشونت نیست.
promise-no-log = تنظیمات ما از سرور می‌خواهد که بازدیدها را ننویسد.
promise-saved-copy = کپی صفحه روی گوشی هم چیزی نمی‌فرستد.
promise-without-script = هر چه این‌جا می‌توانید بخوانید، بدون برنامه‌های کوچک هم کار می‌کند.

promise-proof = چطور آزمایش شده
promise-proofs-title = مدرک‌ها
promise-proofs-intro = این‌جا آزمایش هر قول هست. سطری هم که آن را درست می‌کند هست. به انگلیسی است.
promise-test = آزمایش
promise-because = سطر
