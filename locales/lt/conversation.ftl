### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Kaip jums sekasi darbe?
    .follow-1 = Ar yra kas nors sunku?
    .follow-2 = Ar galite iš ten išeiti, kada norite?
ask-home = Kokiomis sąlygomis gyvenate?
    .follow-1 = Kas ten gyvena kartu su jumis?
    .follow-2 = Ar galite išeiti į lauką, kada norite?
ask-pay = Ar galite papasakoti, kaip jums moka?
    .follow-1 = Kas jums duoda pinigus?
    .follow-2 = Kaip dažnai jums moka?
    .follow-3 = Ar pinigai patenka į sąskaitą, kuri yra tik jūsų?
    .follow-4 = Ar kas nors kitas gali naudotis ta sąskaita?
ask-money = Kaip sekasi su pinigais?
    .follow-1 = Ar turite kam nors grąžinti skolą?
    .follow-2 = Ar turite dirbti arba ką nors daryti kitiems čia, kad grąžintumėte pinigus?
ask-customers = Kaip susitinkate su klientais?
    .follow-1 = Ar galite klientui pasakyti „ne“?
    .follow-2 = Ar jūs pasirenkate, su kuo susitikti?
    .follow-3 = Ar jūs pasakote, ką darote ir ko nedarote?
ask-phone = Iš kur jūsų telefono numeris?
    .follow-1 = Ar SIM kortelę pirkote jūs?
    .follow-2 = Ar galite gauti naują numerį, jeigu to norite?
ask-accounts = Kas tvarko jūsų paštą, el. paštą ir paskyras internete?
    .follow-1 = Ar paštą ir el. laiškus atidarote jūs?
    .follow-2 = Ar skelbimus ir įrašus socialiniuose tinkluose rašote jūs?
    .follow-3 = Ar kiti gali prisijungti prie paskyrų arba nurodyti, ką rašyti?
ask-health = Ką darote, kai sergate ir reikia gydytojo?
    .follow-1 = Ar norint eiti reikia kito žmogaus leidimo?
    .follow-2 = Ar jums leidžia eiti be palydos?
ask-shopping = Kaip gaunate maisto ir kitų reikalingų dalykų?
    .follow-1 = Ar prieš einant į parduotuvę reikia ko nors atsiklausti?
ask-journey = Ar norite papasakoti apie savo kelionę į Norvegiją?
    .follow-1 = Kas suorganizavo kelionę ir kas sumokėjo?
    .follow-2 = Ar jūs nusprendėte, kada ir kur vykti?
ask-passport = Kaip gavote pasą kelionei?
    .follow-1 = Ar kelionėje turėjote pasą ar dokumentus su savimi?
    .follow-2 = Ar turite juos su savimi dabar?
ask-help = Ar norite dėl ko nors pagalbos?

# --- Tell

tell-safe-to-ask = Galite prašyti pagalbos. Kad paklaustumėte, leidimo gyventi nereikia.
tell-police = Jeigu gresia pavojus, gali padėti policija. Galite skambinti { PHONE("police") }. Jūs sprendžiate, ar pateikti pareiškimą.
tell-lawyer = Galite turėti teisę į nemokamą advokato pagalbą (bent { FACT("legal-aid") }). Advokatas gali paaiškinti, ką galite pasirinkti.
tell-health = Jeigu sergate, galite gauti sveikatos priežiūrą. Kiek jos gausite, priklauso nuo jūsų dokumentų. Jeigu reikia skubiai, galite skambinti budinčiam gydytojui (legevakt): { PHONE("doctor") }. Jeigu gresia pavojus gyvybei, skambinkite { PHONE("ambulance") }.
tell-place = Galite klausti apie saugią vietą gyventi. Jeigu jums dar nėra { FACT("adult-age") }, jums gali padėti vaikų apsaugos tarnyba (Barnevernet).
tell-helpline = Galite skambinti { NAME("rosa") } dieną ir naktį: { PHONE("rosa") }. Galite kreiptis anonimiškai. ROSA nesikreipia nei į policiją, nei į kitus, jeigu jūs to nenorite. Įstatyme yra kelios išimtys.
tell-others = Suaugusiesiems gali padėti ir kiti. Pavyzdžiui, { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } ir { NAME("marita") }.
tell-child-welfare = Vaikų apsaugos tarnyba (Barnevernet) turi saugoti vaikus Norvegijoje. Vaikai ir jaunimas gali skambinti { PHONE("child-line") }.
tell-guardian = Kai kuriems žmonėms reikia, kad kas nors padėtų saugoti jų teises. Tada jie gali gauti globėją arba atstovą.
tell-residence = Neturite leidimo gyventi? Galite prašyti leisti likti Norvegijoje, kad pailsėtumėte ir pagalvotumėte (trukmė – { FACT("reflection-period") }). Taip pat galite prašyti prieglobsčio. { NAME("udi") } arba advokatas gali pasakyti, kaip tai padaryti.
tell-return = Norite grįžti į savo šalį? Tada galite kreiptis pagalbos į { NAME("udi") } arba { NAME("iom") }.
tell-work-rights = Kai dirbate Norvegijoje, turite teisių. { NAME("labour-inspection") } (Darbo inspekcija) jas aiškina internete keliomis kalbomis.
