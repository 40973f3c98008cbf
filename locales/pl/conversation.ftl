### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Jak ci się pracuje?
    .follow-1 = Czy coś jest trudne?
    .follow-2 = Czy możesz stamtąd wyjść, kiedy chcesz?
ask-home = W jakich warunkach mieszkasz?
    .follow-1 = Kto tam mieszka razem z tobą?
    .follow-2 = Czy możesz wychodzić, kiedy chcesz?
ask-pay = Czy możesz opowiedzieć, jak ci płacą?
    .follow-1 = Kto daje ci pieniądze?
    .follow-2 = Jak często ci płacą?
    .follow-3 = Czy pieniądze wpływają na konto, które jest tylko twoje?
    .follow-4 = Czy ktoś inny może używać tego konta?
ask-money = Jak u ciebie z pieniędzmi?
    .follow-1 = Czy masz u kogoś dług?
    .follow-2 = Czy musisz tu pracować lub robić coś dla innych, żeby go spłacić?
ask-customers = W jaki sposób spotykasz się ze swoimi klientami?
    .follow-1 = Czy możesz odmówić klientowi?
    .follow-2 = Czy to ty wybierasz, z kim się spotykasz?
    .follow-3 = Czy to ty mówisz, co robisz, a czego nie robisz?
ask-phone = Skąd masz swój numer telefonu?
    .follow-1 = Kto kupił kartę SIM: ty czy ktoś inny?
    .follow-2 = Czy możesz mieć nowy numer, jeśli zechcesz?
ask-accounts = Kto ma kontrolę nad twoją pocztą, e-mailem i kontami w internecie?
    .follow-1 = Czy to ty otwierasz listy i e-maile?
    .follow-2 = Czy to ty piszesz w ogłoszeniach i w mediach społecznościowych?
    .follow-3 = Czy inni mogą wejść na twoje konta lub mówić, co masz pisać?
ask-health = Co robisz, gdy chorujesz i potrzebujesz lekarza?
    .follow-1 = Czy ktoś inny musi się zgodzić, zanim pójdziesz?
    .follow-2 = Czy wolno ci iść tam bez innych osób?
ask-shopping = Skąd masz jedzenie i inne potrzebne rzeczy?
    .follow-1 = Czy musisz kogoś pytać, zanim pójdziesz do sklepu?
ask-journey = Czy chcesz opowiedzieć o swojej podróży do Norwegii?
    .follow-1 = Kto zorganizował podróż i kto zapłacił?
    .follow-2 = Kto decydował, kiedy i dokąd jedziesz: ty czy ktoś inny?
ask-passport = Skąd wziął się twój paszport na tę podróż?
    .follow-1 = Czy w drodze paszport lub dokumenty były u ciebie?
    .follow-2 = Czy teraz masz je przy sobie?
ask-help = Czy jest coś, w czym potrzebujesz pomocy?

# --- Tell

tell-safe-to-ask = Możesz prosić o pomoc. Nie potrzebujesz do tego zezwolenia na pobyt.
tell-police = Jeśli jesteś w niebezpieczeństwie, policja może pomóc. Możesz zadzwonić: { PHONE("police") }. To ty decydujesz, czy chcesz kogoś zgłosić na policję.
tell-lawyer = Możesz mieć prawo do bezpłatnego adwokata (co najmniej { FACT("legal-aid") }). Adwokat może wyjaśnić, co możesz wybrać.
tell-health = Jeśli chorujesz, możesz dostać pomoc medyczną. Jej zakres zależy od twoich dokumentów. W pilnej sprawie możesz zadzwonić do lekarza dyżurnego (legevakt): { PHONE("doctor") }. Gdy zagrożone jest życie, dzwoń: { PHONE("ambulance") }.
tell-place = Możesz zapytać o bezpieczne miejsce do mieszkania. Jeśli masz mniej niż { FACT("adult-age") }, może ci pomóc urząd ochrony dzieci (Barnevernet).
tell-helpline = Możesz zadzwonić do { NAME("rosa") }: { PHONE("rosa") }, w dzień i w nocy. Możesz zachować anonimowość. ROSA nie kontaktuje się z policją ani z nikim innym, jeśli tego nie chcesz. Prawo przewiduje kilka wyjątków.
tell-others = Dorosłym mogą też pomóc inni. Są to na przykład { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } i { NAME("marita") }.
tell-child-welfare = Urząd ochrony dzieci (Barnevernet) ma chronić dzieci w Norwegii. Dzieci i młodzież mogą zadzwonić: { PHONE("child-line") }.
tell-guardian = Niektóre osoby potrzebują pomocy w pilnowaniu swoich praw. Mogą wtedy dostać opiekuna lub przedstawiciela.
tell-residence = Nie masz zezwolenia na pobyt? Możesz złożyć wniosek, żeby zostać na { FACT("reflection-period") }, odpocząć i pomyśleć. Możesz też złożyć wniosek o azyl. { NAME("udi") } lub adwokat może ci powiedzieć, jak to zrobić.
tell-return = Chcesz wrócić do swojego kraju? Wtedy możesz zapytać o pomoc { NAME("udi") } lub { NAME("iom") }.
tell-work-rights = Masz prawa, gdy pracujesz w Norwegii. { NAME("labour-inspection") } (Inspekcja Pracy) wyjaśnia je w internecie, w kilku językach.
