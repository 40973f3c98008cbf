promise-no-cookies = Nu folosim cookie-uri.
promise-no-storage = Paginile nu salvează nimic pe telefonul tău.
promise-nothing-from-elsewhere = Paginile nu încarcă nimic de pe alte site-uri.
promise-answers-stay = Răspunsurile tale nu se trimit nicăieri.
promise-answers-go = Dacă browserul poate rula programe mici, răspunsurile tale dispar când pleci.
promise-no-referrer = Site-ul următor nu află că ai fost aici.
promise-exit = O atingere pe butonul de sus te scoate de aici.
promise-exit-back = Dacă browserul poate rula programe mici, Înapoi nu arată pagina de pe care ai plecat.
promise-titles = Niciun titlu de pe paginile pentru tine nu are cuvinte ca poliție sau violență.
promise-no-log = Setările noastre cer serverului să nu noteze vizitele.
promise-saved-copy = Nici o copie a paginii pe telefon nu trimite nimic.
promise-without-script = Tot ce poți citi aici funcționează și fără programe mici.

promise-proof = Așa s-a testat
promise-proofs-title = Dovezile
promise-proofs-intro = Aici este testul pentru fiecare promisiune. Aici este și linia care o face adevărată. Este în engleză.
promise-test = Test
promise-because = Linie
