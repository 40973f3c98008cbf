### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Iš čia paimti požymiai, patarimai pokalbiams, teisės, veiksmai, kai kyla nerimas, ir beveik visi kontaktai.
    .corrected = Pataisėme kelis interneto adresus, vieną darbo laiką ir kelių paragrafų rašybą. Vieną abejotiną darbo laiką išėmėme.
source-status-note = Iš čia paimtos taisyklės dėl leidimų gyventi, grįžimo į savo šalį suma, vaikų apsaugos taisyklės ir dauguma skaičių.
    .corrected = Pataisėme metus vienoje lentelėje ir skaičių, kuris nesutapo su suma.
source-rosa-note = Iš čia paimtas pagalbos telefono numeris ir paskutinių metų skaičiai. Iš čia žinome ir tai, kad galite kreiptis anonimiškai.
    .corrected = Aiškiai parašėme, kuriai grupei priklauso kiekviena dalis. Nepanaudota nė viena atskiro žmogaus istorija.
source-fokus-note = Iš čia žinome, kaip žmonės apgaunami ir neišleidžiami.
    .corrected = Pataisyti konvencijos metai. Vienas skaičius negali būti teisingas, ir jo nepanaudojome.
source-law-note = Įstatymų ir taisyklių pavadinimai parašyti taip, kaip jie vadinami norvegiškai.
    .corrected = Nieko netaisėme.
