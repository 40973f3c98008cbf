### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Policja. Dzwoń tu, gdy ktoś jest w niebezpieczeństwie w tej chwili.
    .for = Każdy, kto jest w niebezpieczeństwie lub widzi, że ktoś inny jest.
contact-ambulance = Pogotowie ratunkowe. Dzwoń tu, gdy ktoś jest tak chory lub ranny, że zagrożone jest życie.
    .for = Wszyscy.

# --- Help
contact-rosa = ROSA odbiera telefon przez całą dobę. Możesz zapytać o prawa, adwokata i bezpieczne miejsce do mieszkania. Możesz zachować anonimowość. ROSA nie kontaktuje się z policją ani z nikim innym, jeśli tego nie chcesz. Prawo przewiduje kilka wyjątków.
    .for = Dorośli od { FACT("adult-age") }, bez względu na płeć i dokumenty. Mogą dzwonić także znajomi i osoby, które pomagają.
contact-child-line = Telefon dla dzieci i młodzieży. Tu możesz z kimś porozmawiać. Dzwoń, gdy dorośli cię krzywdzą, grożą ci lub nie dbają o ciebie.
    .for = Dzieci i młodzież poniżej { FACT("adult-age") }. Mogą dzwonić także dorośli, którzy martwią się o dziecko.
contact-vo-line = Ta linia daje wsparcie i rady, gdy krzywdzi cię ktoś z rodziny albo chłopak lub dziewczyna. Możesz zadzwonić lub użyć czatu. Na stronie internetowej jest opisane, jak to zrobić.
    .for = Osoby, których to dotyczy, rodzina, znajomi i osoby, które pomagają.
contact-nadheim = Nadheim udziela pomocy medycznej i porad i może wspierać cię przez dłuższy czas.
    .for = Osoby, które sprzedają seks lub wymieniają go na coś, albo które ktoś wykorzystuje.
contact-salvation-army = Frelsesarmeen (Armia Zbawienia) udziela porad, ma bezpieczne miejsce do mieszkania dla mężczyzn i spotyka się z ludźmi w więzieniach.
    .for = Mężczyźni wykorzystywani w pracy, osoby w więzieniu i cudzoziemcy, którzy mają w Norwegii mało praw.
contact-migration-centre = Centrum dla migrantów. Tu możesz odpocząć, zjeść, umyć się i dostać poradę o pracy i wynagrodzeniu.
    .for = Cudzoziemcy, którzy nie mają gdzie mieszkać lub mają w Norwegii mało praw.
contact-marita = Maritastiftelsen udziela porad i wspiera cię. Niektórzy mogą dostać praktykę zawodową lub bezpieczne miejsce do mieszkania. To miejsce jest dla kobiet.
    .for = Osoby w Oslo, które sprzedają seks lub które ktoś wykorzystuje.
contact-caritas = Caritas udziela porad, prowadzi kursy i daje pomoc prawną. Osoby, które tam pracują, znają kilka języków.
    .for = Imigranci, au pair i osoby wykorzystywane w pracy.
contact-caritas-ukraine = Pod tym numerem dostaniesz poradę po ukraińsku lub po rosyjsku.
    .for = Osoby z Ukrainy.
contact-pro-sentret = Pro Sentret udziela pomocy medycznej, porad i pomaga w sprawie praw. W całym kraju doradza też osobom, które pomagają innym.
    .for = Osoby, które sprzedają seks lub wymieniają go na coś, albo robiły to wcześniej.
contact-shalam = Tu możesz dostać jedzenie i ubrania oraz z kimś porozmawiać. Mogą też skierować cię do innych, którzy pomagają.
    .for = Kobiety, które sprzedają seks.
contact-pion = PION działa na rzecz zdrowia i praw i może udzielać porad prawnych.
    .for = Wszyscy, którzy sprzedają seks w Norwegii.
contact-red-cross = Røde Kors (Czerwony Krzyż). Wolontariusz może się z tobą spotkać, wspierać cię lub ćwiczyć z tobą norweski.
    .for = Kobiety z innych krajów w Bergen i Stavanger. W Oslo: osoby, które są w Norwegii od niedawna.
contact-noas = NOAS udziela porad i pomocy prawnej, gdy ubiegasz się o azyl.
    .for = Osoby ubiegające się o azyl.
contact-iom = IOM (Międzynarodowa Organizacja do spraw Migracji) pomaga ci, jeśli chcesz wrócić do swojego kraju. Może pomóc w sprawie dokumentów podróży, biletu i planu na czas po powrocie.
    .for = Osoby, które chcą wrócić do swojego kraju.
contact-a21 = { NAME("a21") } prowadzi kampanie i przygotowuje materiały edukacyjne.
    .for = Szkoły, organizacje i inni, którzy chcą dowiedzieć się więcej.
contact-lightup = Lightup to organizacja młodzieżowa. Prowadzi kampanie, przygotowuje raporty i materiały edukacyjne w internecie.
    .for = Młodzież, nauczyciele i inni, którzy pracują z młodymi ludźmi.

# --- Public bodies
contact-police-local = Policja. Dzwoń tu, gdy sprawa nie jest pilna. Możesz o coś zapytać, przekazać informację lub zgłosić kogoś.
    .for = Wszyscy.
contact-doctor = Lekarz dyżurny. Dzwoń tu, gdy potrzebujesz lekarza i nie można czekać.
    .for = Każdy, kto szybko potrzebuje lekarza.
contact-child-welfare = Barnevernet (urząd ochrony dzieci) ma chronić dzieci w Norwegii. Strona internetowa pokazuje, do kogo możesz zadzwonić tam, gdzie jesteś.
    .for = Dzieci i młodzież poniżej { FACT("adult-age") } oraz wszyscy, którzy martwią się o dziecko.
contact-bufdir = Tu można dostać poradę w sprawach, w których dziecko mogło zostać wykorzystane. Sprawę można omówić bez podawania, kogo dotyczy.
    .for = Pracownicy urzędu ochrony dzieci i innych służb.
contact-udi = UDI (urząd do spraw cudzoziemców) odpowiada na pytania o pobyt, azyl, wydalenie i pomoc w powrocie do kraju.
    .for = Wszyscy, którzy potrzebują odpowiedzi w sprawie swojego pobytu w Norwegii.
contact-nav = NAV (urząd pracy i pomocy społecznej) może dać porady, pieniądze na to, czego potrzebujesz, i pomoc w sprawie mieszkania. To, co możesz dostać, zależy od twoich dokumentów. O poradę możesz prosić w każdym przypadku.
    .for = Osoby, które potrzebują porady, pieniędzy lub miejsca do mieszkania.
contact-nav-htso = HTSO doradza NAV w całym kraju i wspiera dorosłych w Oslo.
    .for = Pracownicy NAV i inne osoby, które pomagają.
contact-support-centre = Ten ośrodek wsparcia należy do policji. Wyjaśnia, czym jest zgłoszenie na policję, i wspiera cię przed procesem, w jego trakcie i po nim. Może też pomóc ci złożyć wniosek o odszkodowanie.
    .for = Osoby, które doświadczyły przemocy lub nadużyć albo którym odebrano wolność.
contact-compensation = Ten urząd rozpatruje wnioski o odszkodowanie od państwa. Wniosek musisz złożyć samodzielnie, ale możesz dostać w tym pomoc. Zwykle sprawa musi być zgłoszona na policję, a terminy mogą być krótkie.
    .for = Osoby, które doświadczyły przemocy lub nadużyć.
contact-sua = Punkt obsługi pracowników z zagranicy. W jednym miejscu są tu urząd skarbowy, UDI, Arbeidstilsynet (Inspekcja Pracy) i policja. Pomagają w sprawie karty podatkowej, rejestracji i karty pobytu.
    .for = Pracownicy z zagranicy, ich rodziny i pracodawcy.
contact-labour-inspection = Arbeidstilsynet (Inspekcja Pracy) pilnuje, żeby pracodawcy przestrzegali prawa. Współpracuje z policją. Strona internetowa wyjaśnia twoje prawa w kilku językach i można tam wysłać informację.
    .for = Wszyscy, którzy pracują w Norwegii.
contact-imdi = IMDi ma wiedzę o osiedlaniu się, nauce norweskiego i pracy z tłumaczem.
    .for = Pracownicy gmin i służb.
contact-kom = KOM udziela porad o przepisach i o tym, kto za co odpowiada. Nie przyjmuje spraw pojedynczych osób.
    .for = Pracownicy służb i organizacji.

# --- Web pages
contact-helsenorge = Strona internetowa mówi, do jakiej pomocy medycznej możesz mieć prawo w Norwegii.
    .for = Osoby z innych krajów.
contact-work-in-norway = Strona internetowa zbiera to, co norweskie władze mówią o pracy w Norwegii.
    .for = Pracownicy z zagranicy i ci, którzy ich zatrudniają.
contact-dinutvei = Strona internetowa mówi o przemocy i nadużyciach i pokazuje, gdzie można dostać pomoc. Możesz też wysłać pytanie.
    .for = Osoby, których to dotyczy, rodzina, znajomi i osoby, które pomagają.
contact-udi-rules = Tu są wytyczne UDI i strona UDI o wykorzystywaniu ludzi.
    .for = Pracownicy służb, adwokaci i inne osoby, które pomagają.
contact-utnyttelse = Strona internetowa daje wiedzę, rady do rozmów i wskazówki o dalszym wsparciu.
    .for = Pracownicy służby zdrowia i opieki społecznej oraz inne osoby, które pomagają.
contact-plik = Strona internetowa wyjaśnia, kiedy masz obowiązek zapobiec poważnemu złamaniu prawa i jak możesz to zrobić.
    .for = Wszyscy, a szczególnie pracownicy, którzy mają wątpliwości co do tego obowiązku.
contact-rvts = RVTS prowadzi kursy i doradza w sprawach przemocy i traumy.
    .for = Pracownicy służby zdrowia i opieki.

# --- International
contact-greta = GRETA sprawdza, czy państwa dotrzymują tego, co obiecały w konwencji Rady Europy. Raporty o Norwegii są na stronie internetowej.
    .for = Specjaliści.
contact-osce = Biuro OBWE (OSCE) pomaga państwom członkowskim w szkoleniach i badaniach.
    .for = Specjaliści.
contact-ilo = ILO (Międzynarodowa Organizacja Pracy) tworzy zasady dotyczące pracy na świecie i pisze o nich raporty.
    .for = Specjaliści.
contact-unodc = UNODC (biuro ONZ) czuwa nad międzynarodową umową o zwalczaniu handlu ludźmi i przygotowuje raporty o całym świecie.
    .for = Specjaliści.
contact-cbss = Kraje wokół Bałtyku współpracują tu przy projektach, raportach i poradnikach. Osobna strona internetowa pokazuje, kto pomaga w tych krajach.
    .for = Specjaliści.
