promise-no-cookies = Mes nenaudojame slapukų.
promise-no-storage = Puslapiai nieko neįrašo į tavo telefoną.
promise-nothing-from-elsewhere = Puslapiai nieko neparsiunčia iš kitų svetainių.
promise-answers-stay = Tavo atsakymai niekur nesiunčiami.
promise-answers-go = Jei naršyklė gali vykdyti mažas programas, tavo atsakymai dingsta, kai išeini.
promise-no-referrer = Kita svetainė nesužino, kad čia buvai.
promise-exit = Vienas paspaudimas viršuje, ir tavęs čia nebėra.
promise-exit-back = Jei naršyklė gali vykdyti mažas programas, mygtukas Atgal nerodo puslapio, iš kurio išėjai.
promise-titles = Tau skirtų puslapių pavadinimuose nėra tokių žodžių kaip policija ar smurtas.
promise-no-log = Mūsų nustatymai prašo serverio neužrašyti apsilankymų.
promise-saved-copy = Puslapio kopija telefone taip pat nieko nesiunčia.
promise-without-script = Viskas, ką čia gali perskaityti, veikia ir be mažų programų.

promise-proof = Kaip tai patikrinta
promise-proofs-title = Įrodymai
promise-proofs-intro = Čia yra kiekvieno pažado patikra. Čia yra ir eilutė, dėl kurios jis teisingas. Tai anglų kalba.
promise-test = Patikra
promise-because = Eilutė
