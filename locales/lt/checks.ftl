### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Patarimai, kurie gali tikti, atsiranda po klausimais. Atsakykite „taip“ ir tada, jeigu tai buvo anksčiau. Skambinti galite, net jei į klausimus neatsakote.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Taip
check-choice-no = Ne
check-choice-not-sure = Nežinau
check-choice-skip = Praleisti
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Patarimai, kurie gali tikti
check-to-outcomes = Eiti prie patarimų
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Rodyti visus patarimus
# Stands before the telephone numbers under a piece of advice.
check-contacts = Galite klausti čia
# Stands before a link to the page that tells more.
check-more = Skaitykite daugiau:

# --- for-me: headings
for-me-section-work = Darbas ir pinigai
for-me-section-life = Dokumentai, būstas ir sveikata
for-me-section-others = Kai sprendžia kiti
    .note = Dabar bus keli klausimai, dėl kurių gali būti skaudu. Jie apie tai, ką daro kiti. Pailsėkite, kada norite. Galite praleisti visus.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Ar gaunate per mažą atlyginimą arba jo visai negaunate?
for-me-question-hard-work = Ar darbas pavojingas arba beveik niekada negalite pailsėti?
for-me-question-debt = Ar kas nors pasiima jūsų atlyginimą arba sako, kad turite grąžinti skolą?
for-me-question-papers = Ar jums trūksta dokumentų arba juos turi kas nors kitas?
for-me-question-stay = Ar jums reikia saugios vietos gyventi?
for-me-question-health = Ar sergate arba patyrėte traumą ir negaunate pagalbos?
for-me-question-under-18 = Ar jums mažiau nei { FACT("adult-age") }?
for-me-question-children = Ar turite vaikų, kuriems gali reikėti pagalbos?
for-me-question-going-home = Ar norite grįžti į savo šalį, bet nepavyksta?
# From here on the questions are hard.
for-me-question-watched = Ar kas nors jus stebi arba skaito tai, ką rašote telefone?
for-me-question-decided = Ar kiti sprendžia, kada jums galima išeiti arba su kuo susitikti?
for-me-question-cannot-leave = Ar norite mesti darbą arba išeiti, bet nedrįstate arba jums neleidžia?
for-me-question-unlawful = Ar kas nors jus įkalba arba jums liepia daryti ką nors neteisėto?
for-me-question-body = Ar kas nors jus įkalba arba jums liepia daryti su savo kūnu tai, ko nenorite?
for-me-question-threats = Ar jums arba jūsų šeimai kas nors grasina arba kenkia?
for-me-question-danger = Ar jums dabar gresia pavojus?

# --- for-me: advice
for-me-outcome-danger = Jums gresia pavojus?
    .right = Galite prašyti pagalbos dabar, taip pat ir be dokumentų.
    .next = Galite skambinti policijai: { PHONE("police") }. Kas nors labai sunkiai serga arba sunkiai sužeistas? Skambinkite { PHONE("ambulance") }. ROSA atsiliepia dieną ir naktį.
# This advice is always shown, with no answer given.
for-me-outcome-call = Skambinti galite bet kuriuo atveju
    .right = Galite prašyti pagalbos, net jei čia niekas netinka. Kad paklaustumėte, leidimo gyventi nereikia. Galite kreiptis anonimiškai.
    .next = ROSA atsiliepia dieną ir naktį. ROSA nesikreipia nei į policiją, nei į kitus, jeigu jūs to nenorite. Įstatyme yra kelios išimtys.
for-me-outcome-under-18 = Jeigu jums dar nėra { FACT("adult-age") }
    .right = Vaikų apsaugos tarnyba (Barnevernet) turi saugoti visus vaikus Norvegijoje. Nesvarbu, iš kokios jūs šalies ir kokie jūsų dokumentai.
    .next = Galite skambinti į vaikų ir jaunimo pagalbos liniją (Alarmtelefonen). Taip pat galite pasikalbėti su mokytoju ar gydytoju. Pirmiau paklauskite, ką jie privalo pranešti kitiems.
for-me-outcome-watched = Spręsti savarankiškai
    .right = Galite prašyti pagalbos, net jei iš pradžių sutikote. Tai ne jūsų kaltė.
    .next = Išeiti gali būti pavojinga. Verta pirmiau pasikalbėti su ROSA. Pasiskolinkite telefoną, kurio jie niekada nelaiko rankose. Nesakykite jiems, kad norite išeiti.
for-me-outcome-stay = Saugi vieta gyventi
    .right = Galite prašyti saugios vietos gyventi. Kur ji bus, priklauso nuo amžiaus, dokumentų ir poreikių.
    .next = Jeigu jums { FACT("adult-age") } ar daugiau, už jus gali paklausti ROSA. Jeigu mažiau, gali padėti vaikų apsaugos tarnyba (Barnevernet).
for-me-outcome-health = Gydytojas ir sveikata
    .right = Kai reikia skubiai, pagalbą galite gauti ir be dokumentų. Už ją gali tekti mokėti.
    .next = Pavojus gyvybei? Skambinkite { PHONE("ambulance") }. Skubu, bet gyvybei pavojaus nėra? Skambinkite budinčiam gydytojui (legevakt): { PHONE("doctor") }. Galite prašyti vertėjo, kurio nepažįstate.
for-me-outcome-pay = Atlyginimas ir darbas
    .right = Galite turėti teisę į atlyginimą už darbą, kurį atlikote. Darbas turi būti saugus.
    .next = Jeigu saugu, užsirašykite dienas, valandas ir atlyginimą. Neturite leidimo dirbti? Pirmiau klauskite ROSA arba Caritas.
for-me-outcome-debt = Kai sako, kad turite skolą
    .right = Ne visi tokie reikalavimai teisėti. Galite prašyti pagalbos, net jei turite skolą.
    .next = Advokatas gali pasakyti, ar reikalavimas teisėtas. Galite turėti teisę į nemokamą jo pagalbą (bent { FACT("legal-aid") }). Paklauskite ROSA, kaip ją gauti.
for-me-outcome-papers = Dokumentai
    .right = Pagalbos galite prašyti ir be dokumentų. Kai kurie žmonės gali prašyti laiko Norvegijoje pailsėti ir pagalvoti (trukmė – { FACT("reflection-period") }).
    .next = Kol dar nepateikėte prašymo, geriausia pasikalbėti su ROSA ir advokatu. Kas nors paėmė jūsų pasą? Pasakykite tai ROSA ir advokatui.
for-me-outcome-law = Bijote bausmės?
    .right = Kas nors jus kontroliavo? Tada turi būti įvertinta, ar jūsų galima nebausti. Niekas negali pažadėti, koks bus atsakymas.
    .next = Kol dar nedavėte paaiškinimų, geriausia pasikalbėti su advokatu. ROSA gali padėti jį rasti.
for-me-outcome-children = Jūsų vaikai
    .right = Vaikai turi savo teises, taip pat ir be dokumentų. Galite prašyti pagalbos sau ir vaikams.
    .next = Vaikams kas nors grasina? Pasakykite tai kuo anksčiau. Jie kitoje šalyje? Paklauskite ROSA, ką galima padaryti.
for-me-outcome-going-home = Grįžti į savo šalį
    .right = Galite prašyti pagalbos saugiai grįžti į savo šalį.
    .next = Verta pirmiau pasikalbėti su ROSA arba advokatu. Bijote ko nors savo šalyje? Pasakykite tai prieš kelionę.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Kai daug kas vyksta iš karto
    .right = Galite turėti teisę į nemokamą advokatą, laiką pagalvoti ir būstą. Kai kuriai pagalbai taikomos atskiros sąlygos.
    .next = Jums nereikia ieškoti žodžio tam, kas vyksta. Papasakokite ROSA, kaip gyvenate.
