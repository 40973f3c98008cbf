promise-no-cookies = Mes nenaudojame slapukų.
promise-no-storage = Puslapiai nieko neįrašo į jūsų telefoną.
promise-nothing-from-elsewhere = Puslapiai nieko neparsiunčia iš kitų svetainių.
promise-answers-stay = Jūsų atsakymai niekur nesiunčiami.
promise-answers-go = Jeigu naršyklė gali paleisti mažas programas, jūsų atsakymai dingsta, kai išeinate.
promise-no-referrer = Kita svetainė nesužino, kad čia buvote.
promise-exit = Vienas mygtuko viršuje paspaudimas išveda jus iš čia.
promise-exit-back = Jeigu naršyklė gali paleisti mažas programas, „Atgal“ nerodo puslapio, iš kurio išėjote.
promise-titles = Jums skirtų puslapių pavadinimuose nėra tokių žodžių kaip policija ar smurtas.
promise-no-log = Mūsų nustatymai prašo serverio neužrašyti apsilankymų.
promise-saved-copy = Puslapio kopija telefone taip pat nieko nesiunčia.
promise-without-script = Viskas, ką čia galite perskaityti, veikia ir be mažų programų.

promise-proof = Kaip tai patikrinta
promise-proofs-title = Įrodymai
promise-proofs-intro = Čia yra kiekvieno pažado patikra. Čia yra ir eilutė, dėl kurios pažadas yra tiesa. Jos parašytos anglų kalba.
promise-test = Patikra
promise-because = Eilutė
