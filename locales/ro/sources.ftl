### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = De aici vin semnele, sfaturile pentru discuții, drepturile, pașii de urmat când există îngrijorări și aproape toate contactele.
    .corrected = Am corectat câteva adrese de internet, un program de lucru și felul în care erau scrise unele paragrafe de lege. Am scos un program de lucru nesigur.
source-status-note = De aici vin regulile despre ședere, suma pentru întoarcerea acasă, regulile din protecția copilului și cele mai multe cifre.
    .corrected = Am corectat un an dintr-un tabel și o cifră care nu se potrivea cu totalul.
source-rosa-note = De aici vin numărul liniei de ajutor și cifrele pentru ultimul an. Tot de aici știm că puteți suna anonim.
    .corrected = Am scris clar la ce grup se referă fiecare procent. Nu am folosit nicio poveste despre o anumită persoană.
source-fokus-note = De aici știm cum sunt păcăliți oamenii și cum sunt împiedicați să plece.
    .corrected = Am corectat un an indicat pentru convenție. O cifră nu poate fi corectă și nu am folosit-o.
source-law-note = Numele legilor și ale regulamentelor sunt scrise așa cum se numesc în norvegiană.
    .corrected = Nu am corectat nimic.
