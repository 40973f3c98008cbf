promise-no-cookies = Nie używamy plików cookie.
promise-no-storage = Strony nie zapisują niczego w twoim telefonie.
promise-nothing-from-elsewhere = Strony nie pobierają niczego z innych stron internetowych.
promise-answers-stay = Twoje odpowiedzi nie są nigdzie wysyłane.
promise-answers-go = Jeśli przeglądarka może uruchamiać małe programy, twoje odpowiedzi znikają, gdy wychodzisz.
promise-no-referrer = Następna strona internetowa nie dowie się o twojej wizycie tutaj.
promise-exit = Jedno naciśnięcie przycisku u góry wyprowadza cię stąd.
promise-exit-back = Jeśli przeglądarka może uruchamiać małe programy, „Wstecz” nie pokazuje opuszczonej strony.
promise-titles = W tytułach stron dla ciebie nie ma takich słów jak policja czy przemoc.
promise-no-log = Nasze ustawienia proszą serwer, by nie zapisywał odwiedzin.
promise-saved-copy = Kopia strony w telefonie też niczego nie wysyła.
promise-without-script = Wszystko, co możesz tu przeczytać, działa też bez małych programów.

promise-proof = Jak to sprawdzono
promise-proofs-title = Dowody
promise-proofs-intro = Tu jest test każdej obietnicy. Tu jest też wiersz, dzięki któremu jest ona prawdziwa. Są po angielsku.
promise-test = Test
promise-because = Wiersz
