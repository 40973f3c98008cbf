### Signs for workers: `indicator-<id>`, one short sentence each, in the order of content/data/indicators.toml.
### No verdict and no weight: a sign alone says nothing. `category-<id>` and `group-<id>` are headings.

# --- Headings
category-background = Bakgrunn og sårbarhet
category-place = Steder og bosted
category-behaviour = Hvordan personen virker
category-controlled = Andre ser ut til å bestemme
category-prostitution = Når det kan gjelde salg av sex
category-labour = Når det kan gjelde arbeid
group-fixer = Noen styrer og følger med
group-dependent = Personen er avhengig av noen
group-fear = Personen er redd
group-lacks-control = Personen styrer ikke sitt eget liv
group-exploited = Andre tjener på personen

# --- background: adults and minors
indicator-marginalised-group = Personen tilhører en gruppe som ofte blir diskriminert, for eksempel på grunn av opphav, tro, kjønn eller hvem de elsker.
indicator-reduced-health = Personen har dårlig helse, psykiske plager eller vansker med å forstå.
indicator-addiction = Personen er avhengig av rusmidler.
indicator-many-to-provide-for = Personen må forsørge mange andre.
indicator-wrong-information = Personen vet lite om regler og rettigheter i Norge, eller har fått høre noe som er feil.
indicator-limited-language = Personen kan lite språk eller har vansker med å skrive.
indicator-home-unknown = Personen vet ikke hvor boligen ligger.
indicator-situation-unknown = Personen vet ikke hva jobben går ut på, hvem sjefen er, eller hva situasjonen egentlig er.
indicator-shops-unknown = Personen vet ikke hvor det går an å kjøpe mat og andre ting alle trenger.
indicator-isolated = Personen kjenner få mennesker eller lever alene uten kontakt med andre.
indicator-earlier-harm = Personen har før opplevd vold, overgrep, utnytting eller dårlig omsorg.
indicator-earlier-smuggling = Personen er kjent fra en tidligere sak om smugling av mennesker.
indicator-earlier-case = Personen var fornærmet i en tidligere sak om tvangsekteskap, vold i familien eller seksuelle overgrep.

# --- background: minors, in addition
indicator-minor-missing-before = Barnet har tidligere forsvunnet fra et mottak.
indicator-minor-not-at-school = Barnet går ikke på skole slik andre barn gjør.
indicator-minor-seen-in-offences = Barnet er sett i, eller kjent fra, tigging, lommetyveri eller saker om narkotika.

# --- place: adults and minors
indicator-place-of-illegal-sale = Personen er sett der varer eller tjenester ofte blir solgt ulovlig.
indicator-frequent-moves = Personen flytter stadig mellom byer og land, kjenner ikke reiseruten, eller har fått reisen bestilt og betalt av andre.
indicator-region-of-recruitment = Personen kommer fra et område der mange blir rekruttert til utnytting, ofte preget av krig eller fattigdom.
indicator-unworthy-housing = Personen bor så dårlig at det ikke er verdig.
indicator-shared-situation = De andre i boligen er i samme situasjon som personen.
indicator-lives-at-work = Personen sover på stedet der arbeidet foregår.

# --- place: minors, in addition
indicator-minor-travels-alone = Barnet reiser uten foreldre eller andre foresatte.
indicator-minor-long-without-carer = Barnet har lenge vært uten lovlig opphold i Norge eller Europa, og ingen voksen har hatt omsorgen.
indicator-minor-lives-with-others = Barnet bor eller jobber hos voksne som det ikke hører sammen med.
indicator-minor-away-from-centre = Barnet er borte fra mottaket uten noen god forklaring.

# --- behaviour: adults and minors
indicator-unexplained-injuries = Personen har skader som kan komme av vold eller dårlige arbeidsforhold, og vil nødig snakke om dem.
indicator-exhausted = Personen virker utslitt eller ser ut til å få for lite mat.
indicator-acts-as-told = Det virker som om andre har sagt hvordan personen skal oppføre seg.
indicator-learned-story = Det personen forteller, virker innlært, har tydelige feil eller passer ikke med det du ser.
indicator-fears-being-reported = Personen er redd for at noen skal melde fra til myndighetene, for eksempel om manglende opphold.
indicator-distrust = Personen stoler ikke på myndigheter eller hjelpere.
indicator-address-not-told = Personen vet ikke eller vil ikke si hvor boligen eller jobben er.

# --- behaviour: minors, in addition
indicator-minor-says-adult = Den unge sier seg voksen, men virker mindreårig.
indicator-minor-unusual-behaviour = Barnet oppfører seg annerledes enn jevnaldrende pleier.
indicator-minor-rejects-help = Barnet sier nei til hjelp, og kan ha gjort noe ulovlig selv.

# --- controlled, fixer: adults and minors
indicator-escorted = En annen følger personen til og fra arbeidet.
indicator-refuses-or-never-alone = Personen får aldri være alene med hjelpere, eller sier nei til hjelp.
indicator-companion-speaks = Noen er alltid med, svarer for personen eller tolker.
indicator-watched-by-camera = Kamera overvåker personen på arbeidsstedet.
indicator-supplied-phone = Andre har gitt personen telefon, SIM-kort eller numre som skal ringes når myndigheter kommer.
indicator-followed-by-calls = Det kommer mange anrop eller meldinger mens dere snakker, som om noen følger med.
indicator-limited-contact = Personen har lite eller ingen kontakt med familie og venner.

# --- controlled: minors, in addition
indicator-minor-adult-near = En voksen er alltid i nærheten, ordner det barnet gjør, og kommer raskt når noen spør.
indicator-minor-loyal = Barnet er svært lojalt mot de voksne rundt seg, og klarer seg ikke uten dem.
indicator-minor-notice-family = Husk at foreldre, slekt eller andre i følget selv kan ta del i utnyttingen.
indicator-minor-notice-relation = Husk at de voksne kan være noe annet for barnet enn det de sier.

# --- controlled, dependent: adults and minors
indicator-must-work-for-others = Personen gir uttrykk for at andre krever arbeid eller tjenester.
indicator-needs-met-by-employer = Lønn, bolig og mat kommer fra den som personen arbeider for.
indicator-loyal-or-in-love = Personen er svært lojal mot, eller forelsket i, en som tjener på arbeidet.

# --- controlled, fear: adults and minors
indicator-fears-reprisals = Personen er redd for hevn om noen får vite hvordan det er.
indicator-threatened-with-report = Noen har truet med å melde fra om personen til myndighetene.
indicator-earlier-reprisals = Personen, familien eller venner har før blitt truet eller skadet som hevn.
indicator-made-to-break-law = Personen forteller at andre har presset fram lovbrudd.

# --- controlled, lacks-control: adults and minors
indicator-no-control-of-papers = Andre har personens pass, eller papirene mangler eller ser falske ut.
indicator-moved-by-others = Andre flytter personen mellom byer eller land.
indicator-no-control-of-home = Personen bestemmer ikke hjemme, handler ikke selv eller må spise atskilt fra de andre.
indicator-false-promises = Personen ble lurt eller valgte etter løfter som ikke var sanne.
indicator-cannot-quit = Personen ønsker å slutte i jobben eller med salg av sex, men kan ikke.

# --- controlled, exploited: adults and minors
indicator-debt = Personen må arbeide av en gjeld, for eksempel for reisen hit.
indicator-little-pay = Personen får lite eller ingen lønn, når ikke pengene selv eller får bare løfter om dem.
indicator-deductions = Personen må selv betale utgifter som hører til jobben.
indicator-identity-misused = Andre bruker personens navn til å få lån eller trygd.

# --- prostitution: selling sex, in addition
indicator-flawless-ad = Personens nummer står i en annonse for sex, skrevet feilfritt på et språk personen ikke kan.
indicator-ad-unknown = Personen kjenner ikke til annonsen eller bildet i den.
indicator-others-answer-customers = En annen svarer når kundene ringer.
indicator-no-choice-of-customers = Personen kan knapt velge kunder, hvor mange de er, eller hva som skal selges.

# --- labour: work, in addition
indicator-job-from-internet = Tilbudet om jobb kom fra en annonse på internett.
indicator-no-real-contract = Arbeidsavtalen mangler, er ufullstendig eller er oppdiktet.
indicator-cannot-negotiate = Personen kan ikke forhandle om lønn og vilkår.
indicator-not-qualified = Personen mangler utdanningen eller beviset som jobben krever.
indicator-own-equipment = Personen mangler utstyr til jobben, eller må betale for det selv.
indicator-board-and-lodging = Personen jobber bare for mat og seng, eller blir trukket for det.
indicator-strain-injuries = Personen har slitasjeskader slik en får av uverdig arbeid.
indicator-heavy-or-dangerous = Arbeidet er tungt eller farlig, og sikkerheten er for dårlig.
