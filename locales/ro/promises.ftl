promise-no-cookies = Nu folosim module cookie.
promise-no-storage = Paginile nu salvează nimic pe telefonul dumneavoastră.
promise-nothing-from-elsewhere = Paginile nu încarcă nimic de pe alte site-uri.
promise-answers-stay = Răspunsurile dumneavoastră nu se trimit nicăieri.
promise-answers-go = Dacă browserul poate rula mici programe, răspunsurile dumneavoastră dispar când plecați.
promise-no-referrer = Site-ul următor nu află că ați fost aici.
promise-exit = O apăsare pe butonul de sus vă scoate de aici.
promise-exit-back = Dacă browserul poate rula mici programe, Înapoi nu arată pagina de pe care ați plecat.
promise-titles = Niciun titlu de pe paginile pentru dumneavoastră nu are cuvinte ca poliție sau violență.
promise-no-log = Setările noastre cer serverului să nu noteze vizitele.
promise-saved-copy = Nici copia unei pagini pe telefon nu trimite nimic.
promise-without-script = Tot ce puteți citi aici funcționează și fără mici programe.

promise-proof = Așa s-a testat
promise-proofs-title = Dovezile
promise-proofs-intro = Aici este testul pentru fiecare promisiune. Aici este și rândul care o face adevărată. Sunt în engleză.
promise-test = Test
promise-because = Rând
