### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Policija. Skambinkite, kai kam nors dabar gresia pavojus.
    .for = Visiems, kam gresia pavojus arba kas mato, kad pavojus gresia kitiems.
contact-ambulance = Greitoji pagalba. Skambinkite, kai kas nors taip sunkiai serga ar sužeistas, kad gresia pavojus gyvybei.
    .for = Visiems.

# --- Help
contact-rosa = ROSA atsiliepia telefonu visą parą. Galite klausti apie teises, advokatą ir saugią vietą gyventi. Galite kreiptis anonimiškai. ROSA nesikreipia nei į policiją, nei į kitus, jeigu jūs to nenorite. Įstatyme yra kelios išimtys.
    .for = Suaugusiesiems nuo { FACT("adult-age") }, nesvarbu, kokia lytis ir kokie dokumentai. Taip pat gali skambinti draugai ir tie, kas padeda.
contact-child-line = Vaikų ir jaunimo pagalbos linija. Čia galite su kuo nors pasikalbėti. Skambinkite, kai suaugusieji jus skriaudžia, jums grasina arba jumis nesirūpina.
    .for = Vaikams ir jaunimui, kuriems dar nėra { FACT("adult-age") }. Taip pat gali skambinti suaugusieji, kurie nerimauja dėl vaiko.
contact-vo-line = Pagalbos linija palaiko ir pataria, kai šeimos narys ar mylimas žmogus jus skriaudžia. Galite skambinti arba rašyti internetu (chat). Svetainėje parašyta, kaip tai padaryti.
    .for = Žmogui, kuriam tai nutiko, šeimai, draugams ir tiems, kas padeda.
contact-nadheim = Nadheim teikia sveikatos priežiūros paslaugas, pataria ir gali jums padėti ilgesnį laiką.
    .for = Žmonėms, kurie teikia sekso paslaugas už pinigus ar mainais arba kuriuos kiti išnaudoja.
contact-salvation-army = Frelsesarmeen (Išganymo armija) pataria, turi saugią vietą gyventi vyrams ir lanko žmones kalėjimuose.
    .for = Vyrams, kurie buvo išnaudojami darbe, kaliniams ir užsieniečiams, kurie Norvegijoje turi mažai teisių.
contact-migration-centre = Migrantų centras. Čia galite pailsėti, pavalgyti, nusiprausti ir gauti patarimų dėl darbo ir atlyginimo.
    .for = Užsieniečiams, kurie neturi kur gyventi arba Norvegijoje turi mažai teisių.
contact-marita = Maritastiftelsen pataria ir padeda ilgesnį laiką. Kai kurie gali gauti darbo praktiką arba saugią vietą gyventi. Ta vieta skirta moterims.
    .for = Žmonėms Osle, kurie teikia sekso paslaugas arba yra išnaudojami.
contact-caritas = Caritas pataria, rengia kursus ir teikia teisinę pagalbą. Čia dirbantys žmonės moka kelias kalbas.
    .for = Imigrantams, au pair ir žmonėms, kurie išnaudojami darbe.
contact-caritas-ukraine = Šiuo telefonu jums patars ukrainiečių arba rusų kalba.
    .for = Žmonėms iš Ukrainos.
contact-pro-sentret = Pro Sentret teikia sveikatos priežiūros paslaugas, pataria ir padeda dėl teisių. Taip pat pataria padedantiems žmonėms visoje šalyje.
    .for = Žmonėms, kurie teikia arba anksčiau teikė sekso paslaugas už pinigus ar mainais.
contact-shalam = Čia galite gauti maisto, drabužių ir su kuo nors pasikalbėti. Jie gali padėti rasti ir kitą pagalbą.
    .for = Moterims, kurios teikia sekso paslaugas.
contact-pion = PION rūpinasi žmonių sveikata ir teisėmis ir gali duoti teisinių patarimų.
    .for = Visiems, kas Norvegijoje teikia sekso paslaugas.
contact-red-cross = Raudonasis Kryžius. Savanoris arba savanorė gali su jumis susitikti, jus palaikyti arba kartu mokytis norvegų kalbos.
    .for = Moterims iš kitų šalių Bergene ir Stavangeryje. Osle – žmonėms, kurie Norvegijoje neseniai.
contact-noas = NOAS pataria ir teikia teisinę pagalbą, kai prašote prieglobsčio.
    .for = Prieglobsčio prašytojams.
contact-iom = IOM padeda, jeigu norite grįžti į savo šalį. Gali padėti dėl kelionės dokumentų, bilieto ir plano, ką darysite paskui.
    .for = Žmonėms, kurie nori grįžti į savo šalį.
contact-a21 = { NAME("a21") } rengia kampanijas ir mokymo medžiagą.
    .for = Mokykloms, organizacijoms ir kitiems, kas nori sužinoti daugiau.
contact-lightup = Lightup yra jaunimo organizacija. Ji rengia kampanijas, ataskaitas ir mokymo medžiagą internete.
    .for = Jaunimui, mokytojams ir kitiems, kas dirba su jaunimu.

# --- Public bodies
contact-police-local = Policija. Skambinkite, kai neskubu. Galite klausti, ką nors pranešti arba pateikti pareiškimą.
    .for = Visiems.
contact-doctor = Budintis gydytojas. Skambinkite, kai reikia gydytojo ir negalima laukti.
    .for = Visiems, kam greitai reikia gydytojo.
contact-child-welfare = Barnevernet (vaikų apsaugos tarnyba) turi saugoti vaikus Norvegijoje. Svetainėje parašyta, kam galite skambinti ten, kur esate.
    .for = Vaikams ir jaunimui, kuriems dar nėra { FACT("adult-age") }, ir visiems, kas nerimauja dėl vaiko.
contact-bufdir = Čia jums patars, kai vaikas gali būti išnaudojamas. Galite aptarti atvejį ir nesakyti, apie kurį žmogų kalbate.
    .for = Vaikų apsaugos ir kitų tarnybų darbuotojams.
contact-udi = UDI (užsieniečių reikalų tarnyba) atsako į klausimus apie leidimą gyventi, prieglobstį, išsiuntimą ir pagalbą grįžti į savo šalį.
    .for = Visiems, kam reikia atsakymo dėl leidimo gyventi Norvegijoje.
contact-nav = NAV (darbo ir socialinės paramos tarnyba) gali patarti, duoti pinigų būtiniems dalykams ir padėti dėl būsto. Ką galite gauti, priklauso nuo jūsų dokumentų. Patarimo galite prašyti bet kuriuo atveju.
    .for = Žmonėms, kuriems reikia patarimo, pinigų ar vietos gyventi.
contact-nav-htso = HTSO pataria NAV visoje šalyje ir padeda suaugusiesiems Osle.
    .for = NAV darbuotojams ir kitiems, kas padeda.
contact-support-centre = Pagalbos centras (Støttesenter) priklauso policijai. Jis paaiškina, kas yra pareiškimas policijai, ir palaiko jus prieš teismo procesą, per jį ir po jo. Jis taip pat gali padėti prašyti kompensacijos.
    .for = Žmonėms, kurie patyrė smurtą, taip pat ir seksualinį, arba iš kurių kas nors atėmė laisvę.
contact-compensation = Ši įstaiga nagrinėja prašymus dėl valstybės kompensacijos. Prašymą turite pateikti jūs, bet jums gali padėti. Paprastai policijai turi būti pateiktas pareiškimas, o terminai gali būti trumpi.
    .for = Žmonėms, kurie patyrė smurtą, taip pat ir seksualinį.
contact-sua = Centras darbuotojams iš užsienio. Čia vienoje vietoje rasite mokesčių tarnybą, UDI, Darbo inspekciją (Arbeidstilsynet) ir policiją. Jie padeda dėl mokesčių kortelės, registracijos ir leidimo gyventi kortelės.
    .for = Darbuotojams iš užsienio, jų šeimoms ir darbdaviams.
contact-labour-inspection = Darbo inspekcija (Arbeidstilsynet) prižiūri, kad darbdaviai laikytųsi įstatymų. Ji bendradarbiauja su policija. Svetainėje jūsų teisės paaiškintos keliomis kalbomis. Ten galite ir ką nors pranešti.
    .for = Visiems, kas dirba Norvegijoje.
contact-imdi = IMDi išmano apie apgyvendinimą, norvegų kalbos mokymą ir darbą su vertėjais.
    .for = Savivaldybių ir tarnybų darbuotojams.
contact-kom = KOM pataria dėl taisyklių ir dėl to, kas už ką atsako. Jis nepriima atskirų žmonių bylų.
    .for = Tarnybų ir organizacijų darbuotojams.

# --- Web pages
contact-helsenorge = Svetainėje parašyta, į kokią sveikatos priežiūrą galite turėti teisę Norvegijoje.
    .for = Žmonėms iš kitų šalių.
contact-work-in-norway = Svetainėje surinkta tai, ką Norvegijos valdžios įstaigos pasakoja apie darbą Norvegijoje.
    .for = Darbuotojams iš užsienio ir tiems, kas juos įdarbina.
contact-dinutvei = Svetainėje pasakojama apie smurtą, taip pat ir seksualinį, ir parodyta, kur galite gauti pagalbą. Galite ir atsiųsti klausimą.
    .for = Žmogui, kuriam tai nutiko, šeimai, draugams ir tiems, kas padeda.
contact-udi-rules = Čia rasite UDI gaires ir jų puslapį apie išnaudojimą.
    .for = Darbuotojams, advokatams ir kitiems, kas padeda.
contact-utnyttelse = Svetainėje rasite žinių, patarimų pokalbiams ir tolesnei pagalbai.
    .for = Sveikatos ir socialinių tarnybų darbuotojams ir kitiems, kas padeda.
contact-plik = Svetainėje paaiškinta, kada privalote sukliudyti sunkiam nusikaltimui ir kaip tai galite padaryti.
    .for = Visiems, ypač darbuotojams, kurie abejoja dėl šios pareigos.
contact-rvts = RVTS rengia kursus ir konsultuoja apie smurtą ir traumas.
    .for = Sveikatos ir priežiūros tarnybų darbuotojams.

# --- International
contact-greta = GRETA stebi, ar šalys vykdo tai, ką pažadėjo Europos Tarybos konvencijoje. Ataskaitos apie Norvegiją yra svetainėje.
    .for = Specialistams.
contact-osce = OSCE (Europos saugumo ir bendradarbiavimo organizacija) skyrius padeda šalims narėms rengti mokymus ir atlikti tyrimus.
    .for = Specialistams.
contact-ilo = ILO kuria darbo taisykles pasauliui ir rašo apie jas ataskaitas.
    .for = Specialistams.
contact-unodc = UNODC prižiūri tarptautinę sutartį dėl žmonių pirkimo ir pardavimo ir rengia ataskaitas apie visą pasaulį.
    .for = Specialistams.
contact-cbss = Čia Baltijos jūros šalys bendradarbiauja rengdamos projektus, ataskaitas ir vadovus. Atskira svetainė rodo, kas padeda kiekvienoje šalyje.
    .for = Specialistams.
