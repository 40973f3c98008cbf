### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.
### The children's line speaks to a child with “tu”; all the others use “dumneavoastră”.

# --- Emergency
contact-police = Poliția. Sunați aici când cineva este în pericol chiar acum.
    .for = Oricine este în pericol sau vede că alții sunt în pericol.
contact-ambulance = Salvarea. Sunați aici când cineva este atât de bolnav sau de rănit încât viața îi este în pericol.
    .for = Toată lumea.

# --- Help
contact-rosa = ROSA răspunde la telefon zi și noapte. Puteți întreba despre drepturi, avocat și un loc sigur unde să stați. Puteți suna anonim. ROSA nu ia legătura cu poliția sau cu alții dacă nu vreți. Legea are câteva excepții.
    .for = Adulți de la { FACT("adult-age") }, indiferent de gen și de acte. Pot suna și prietenii și cei care ajută.
contact-child-line = Linia pentru copii și tineri. Aici poți vorbi cu cineva. Sună dacă adulții îți fac rău, te amenință sau nu au grijă de tine.
    .for = Copii și tineri sub { FACT("adult-age") }. Pot suna și adulții care își fac griji pentru un copil.
contact-vo-line = Linia oferă sprijin și sfaturi când cineva din familie sau persoana iubită vă face rău. Puteți suna sau scrie pe chat. Pe site vedeți cum.
    .for = Persoana în cauză, familia, prietenii și cei care ajută.
contact-nadheim = Nadheim oferă ajutor medical și sfaturi și vă poate fi alături mai mult timp.
    .for = Persoane care oferă servicii sexuale pe bani sau în schimbul altor lucruri, ori de care profită alții.
contact-salvation-army = Frelsesarmeen (Armata Salvării) oferă sfaturi, are o locuință sigură pentru bărbați și se întâlnește cu persoane din închisori.
    .for = Bărbați exploatați la muncă, persoane din închisori și străini cu puține drepturi în Norvegia.
contact-migration-centre = Aici vă puteți odihni, puteți mânca, vă puteți spăla și puteți primi sfaturi despre muncă și salariu.
    .for = Străini care nu au unde să stea sau au puține drepturi în Norvegia.
contact-marita = Maritastiftelsen (fundația Marita) oferă sfaturi și vă este alături. Unele persoane pot primi pregătire pentru muncă sau o locuință sigură. Locuința este pentru femei.
    .for = Persoane din Oslo care oferă servicii sexuale sau de care profită alții.
contact-caritas = Caritas oferă sfaturi, cursuri și ajutor juridic. Cei care lucrează acolo știu mai multe limbi.
    .for = Imigranți, au pair și persoane exploatate la muncă.
contact-caritas-ukraine = La acest telefon primiți sfaturi în ucraineană sau rusă.
    .for = Persoane din Ucraina.
contact-pro-sentret = Pro Sentret oferă ajutor medical, sfaturi și ajutor cu drepturile. Dă sfaturi și celor care ajută alte persoane, în toată țara.
    .for = Persoane care oferă servicii sexuale pe bani sau în schimbul altor lucruri, ori au făcut asta înainte.
contact-shalam = Aici puteți primi mâncare și haine și puteți vorbi cu cineva. Vă pot îndruma și spre alții.
    .for = Femei care oferă servicii sexuale.
contact-pion = PION lucrează pentru sănătate bună și drepturi bune și poate da sfaturi juridice.
    .for = Toți cei care oferă servicii sexuale în Norvegia.
contact-red-cross = Crucea Roșie. Un voluntar se poate întâlni cu dumneavoastră, vă poate sprijini sau poate exersa norvegiana împreună cu dumneavoastră.
    .for = Femei din alte țări, în Bergen și Stavanger. În Oslo: persoane venite de curând în Norvegia.
contact-noas = NOAS oferă sfaturi și ajutor juridic când cereți azil.
    .for = Solicitanți de azil.
contact-iom = IOM vă ajută dacă vreți să vă întoarceți acasă. Vă poate ajuta cu actele de călătorie, cu biletul și cu un plan pentru perioada de după.
    .for = Persoane care vor să se întoarcă în țara lor.
contact-a21 = { NAME("a21") } face campanii și materiale pentru învățare.
    .for = Școli, organizații și alții care vor să afle mai multe.
contact-lightup = Lightup este o organizație pentru tineri. Face campanii, rapoarte și materiale pentru învățare pe internet.
    .for = Tineri, profesori și alții care lucrează cu tineri.

# --- Public bodies
contact-police-local = Poliția. Sunați aici când nu este urgent. Puteți întreba, puteți semnala ceva sau puteți depune plângere împotriva cuiva.
    .for = Toată lumea.
contact-doctor = Medicul de gardă (legevakt). Sunați aici când aveți nevoie de medic și nu se poate aștepta.
    .for = Oricine are nevoie repede de un medic.
contact-child-welfare = Barnevernet (serviciul pentru protecția copilului) trebuie să protejeze copiii din Norvegia. Pe site vedeți la cine puteți suna acolo unde sunteți.
    .for = Copii și tineri sub { FACT("adult-age") } și oricine își face griji pentru un copil.
contact-bufdir = Aici primiți sfaturi când este posibil ca un copil să fie exploatat. Puteți discuta cazul fără să spuneți despre cine este vorba.
    .for = Angajați din protecția copilului și din alte servicii.
contact-udi = UDI (Direcția pentru Imigrație) răspunde la întrebări despre ședere, azil, expulzare și ajutor la întoarcerea acasă.
    .for = Oricine are întrebări despre șederea sa în Norvegia.
contact-nav = NAV (serviciul public pentru muncă și asistență socială) poate da sfaturi, bani pentru ce vă trebuie și ajutor pentru locuință. Ce puteți primi depinde de actele dumneavoastră. Sfaturi puteți cere oricum.
    .for = Persoane care au nevoie de sfaturi, de bani sau de un loc unde să stea.
contact-nav-htso = HTSO dă sfaturi birourilor NAV din toată țara și se ocupă de adulții din Oslo.
    .for = Angajați NAV și alții care ajută.
contact-support-centre = Støttesenteret (centrul de sprijin) ține de poliție. Vă explică ce este o plângere și vă sprijină înainte de proces, în timpul lui și după. Vă poate ajuta și să cereți despăgubiri.
    .for = Persoane care au trecut prin violență sau abuz ori nu au fost lăsate libere.
contact-compensation = Biroul se ocupă de cererile de despăgubiri de la stat. Cererea o faceți dumneavoastră, dar puteți primi ajutor. De regulă, trebuie să existe o plângere la poliție, iar termenele pot fi scurte.
    .for = Persoane care au trecut prin violență sau abuz.
contact-sua = Aici găsiți în același loc administrația fiscală (Skatteetaten), UDI, Arbeidstilsynet (Inspecția Muncii) și poliția. Vă ajută cu cardul fiscal (skattekort), înregistrarea și cardul de ședere (oppholdskort).
    .for = Lucrători din alte țări, familiile lor și angajatorii.
contact-labour-inspection = Arbeidstilsynet (Inspecția Muncii) are grijă ca angajatorii să respecte legea. Lucrează împreună cu poliția. Site-ul vă explică drepturile în mai multe limbi și puteți trimite o sesizare.
    .for = Oricine lucrează în Norvegia.
contact-imdi = IMDi are cunoștințe despre stabilirea într-o localitate, cursurile de norvegiană și folosirea unui interpret.
    .for = Angajați din administrația locală și din alte servicii.
contact-kom = KOM dă sfaturi despre reguli și despre cine de ce răspunde. Nu primește cazuri ale unor persoane anume.
    .for = Angajați din servicii și organizații.

# --- Web pages
contact-helsenorge = Site-ul spune la ce ajutor medical puteți avea dreptul în Norvegia.
    .for = Persoane din alte țări.
contact-work-in-norway = Site-ul adună ce spun autoritățile norvegiene despre munca în Norvegia.
    .for = Lucrători din alte țări și cei care îi angajează.
contact-dinutvei = Site-ul vorbește despre violență și abuz și arată unde puteți primi ajutor. Puteți trimite și o întrebare.
    .for = Persoana în cauză, familia, prietenii și cei care ajută.
contact-udi-rules = Aici găsiți îndrumările UDI și pagina UDI despre exploatare.
    .for = Angajați, avocați și alții care ajută.
contact-utnyttelse = Site-ul oferă cunoștințe, sfaturi pentru discuții și idei despre pașii următori.
    .for = Angajați din sănătate și asistență socială și alții care ajută.
contact-plik = Site-ul explică în ce situații aveți datoria să împiedicați o încălcare gravă a legii și cum puteți face asta.
    .for = Toată lumea, mai ales angajații care nu sunt siguri ce datorie au.
contact-rvts = RVTS ține cursuri și dă îndrumare despre violență și traume.
    .for = Angajați din sănătate și îngrijire.

# --- International
contact-greta = GRETA urmărește dacă țările țin ce au promis în convenția Consiliului Europei. Rapoartele despre Norvegia sunt pe site.
    .for = Specialiști.
contact-osce = Un birou al OSCE ajută țările membre cu formare și cercetare.
    .for = Specialiști.
contact-ilo = ILO face reguli pentru viața de muncă din lume și scrie rapoarte despre ele.
    .for = Specialiști.
contact-unodc = UNODC urmărește acordul internațional despre comerțul cu oameni și face rapoarte despre toată lumea.
    .for = Specialiști.
contact-cbss = Țările din jurul Mării Baltice lucrează aici împreună la proiecte, rapoarte și ghiduri. O pagină separată arată cine ajută în fiecare țară.
    .for = Specialiști.
