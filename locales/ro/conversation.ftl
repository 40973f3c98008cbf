### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Cum vă merge la muncă?
    .follow-1 = Este ceva greu?
    .follow-2 = Puteți pleca de acolo când vreți?
ask-home = Cum locuiți?
    .follow-1 = Cine mai locuiește acolo cu dumneavoastră?
    .follow-2 = Puteți ieși când vreți?
ask-pay = Puteți povesti cum vă primiți plata?
    .follow-1 = Cine vă dă banii?
    .follow-2 = Cât de des primiți bani?
    .follow-3 = Banii intră într-un cont care este numai al dumneavoastră?
    .follow-4 = Mai poate folosi altcineva contul?
ask-money = Cum stați cu banii?
    .follow-1 = Datorați bani cuiva?
    .follow-2 = Trebuie să munciți sau să faceți ceva pentru alții aici ca să plătiți înapoi?
ask-customers = Cum vă întâlniți clienții?
    .follow-1 = Puteți spune nu unui client?
    .follow-2 = Dumneavoastră alegeți cu cine vă întâlniți?
    .follow-3 = Dumneavoastră spuneți ce faceți și ce nu faceți?
ask-phone = De unde aveți numărul de telefon?
    .follow-1 = Dumneavoastră ați cumpărat cartela SIM?
    .follow-2 = Vă puteți lua un număr nou dacă doriți?
ask-accounts = Cine vă controlează poșta, e-mailul și conturile de pe internet?
    .follow-1 = Dumneavoastră deschideți poșta și e-mailul?
    .follow-2 = Dumneavoastră scrieți în anunțuri și pe rețelele sociale?
    .follow-3 = Pot intra alții în conturi sau pot spune ce să scrieți?
ask-health = Ce faceți când nu vă simțiți bine și aveți nevoie de medic?
    .follow-1 = Trebuie să spună altcineva da înainte să puteți merge?
    .follow-2 = Aveți voie să mergeți fără să vă însoțească cineva?
ask-shopping = Cum faceți rost de mâncare și de celelalte lucruri de care aveți nevoie?
    .follow-1 = Trebuie să întrebați pe cineva înainte să mergeți la magazin?
ask-journey = Vreți să povestiți despre drumul dumneavoastră spre Norvegia?
    .follow-1 = Cine a aranjat călătoria și cine a plătit?
    .follow-2 = Dumneavoastră ați hotărât când și unde plecați?
ask-passport = Cum ați primit pașaportul pentru călătorie?
    .follow-1 = Ați avut pașaportul sau actele la dumneavoastră pe drum?
    .follow-2 = Le aveți acum la dumneavoastră?
ask-help = Este ceva la care vreți ajutor?

# --- Tell

tell-safe-to-ask = Puteți cere ajutor. Nu e nevoie să aveți permis de ședere ca să întrebați.
tell-police = Dacă sunteți în pericol, poliția poate ajuta. Puteți suna la { PHONE("police") }. Dumneavoastră alegeți dacă vreți să depuneți plângere împotriva cuiva.
tell-lawyer = Puteți avea dreptul la avocat gratuit pentru cel puțin { FACT("legal-aid") }. Avocatul vă poate explica ce puteți alege.
tell-health = Dacă aveți o problemă de sănătate, puteți primi ajutor medical. Cât ajutor puteți primi depinde de actele dumneavoastră. Dacă este urgent, puteți suna la medicul de gardă (legevakt): { PHONE("doctor") }. Dacă viața este în pericol, sunați la { PHONE("ambulance") }.
tell-place = Puteți întreba de un loc sigur unde să stați. Dacă aveți sub { FACT("adult-age") }, serviciul pentru protecția copilului (Barnevernet) vă poate ajuta.
tell-helpline = Puteți suna la { NAME("rosa") }: { PHONE("rosa") }, zi și noapte. Puteți suna anonim. ROSA nu ia legătura cu poliția sau cu alții dacă nu vreți. Legea are câteva excepții.
tell-others = Și alții pot ajuta adulții. De exemplu { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } și { NAME("marita") }.
tell-child-welfare = Serviciul pentru protecția copilului (Barnevernet) trebuie să protejeze copiii din Norvegia. Copiii și tinerii pot suna la { PHONE("child-line") }.
tell-guardian = Unele persoane au nevoie de ajutor ca să aibă grijă de drepturile lor. Atunci pot primi un tutore sau un reprezentant.
tell-residence = Nu aveți permis de ședere? Puteți depune o cerere ca să rămâneți { FACT("reflection-period") }, să vă odihniți și să vă gândiți. Puteți cere și azil. { NAME("udi") } sau un avocat vă poate spune cum.
tell-return = Vreți să vă întoarceți acasă? Atunci puteți cere ajutor la { NAME("udi") } sau la { NAME("iom") }.
tell-work-rights = Aveți drepturi când lucrați în Norvegia. { NAME("labour-inspection") } le explică pe internet, în mai multe limbi.
