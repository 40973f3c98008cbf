### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Call this number when someone is in danger right now.
    .for = Anyone who is in danger, or who sees that someone else is.
contact-ambulance = Call this number when someone is so ill or hurt that life is in danger.
    .for = Everyone.

# --- Help
contact-rosa = ROSA answers the phone day and night. You can ask about your rights, a lawyer and a safe place to stay. You may stay anonymous. They do not contact the police or others unless you want it. The law has a few exceptions.
    .for = Adults aged { FACT("adult-age") } or older, whatever your gender and papers. Friends and helpers may call too.
contact-child-line = Here you can talk to someone. Call when adults hurt you, threaten you or do not take care of you.
    .for = Children and young people under { FACT("adult-age") }. Adults who worry about a child may call too.
contact-vo-line = The line gives support and advice when family or a partner hurts you. You can call or use the chat. The website tells you how.
    .for = The person it is about, family, friends and helpers.
contact-nadheim = Nadheim gives health care and advice, and can support you over time.
    .for = People who sell or trade sex, or who are exploited by others.
contact-salvation-army = Frelsesarmeen (the Salvation Army) gives advice. It has a safe home for men and meets people in prison.
    .for = Men who have been exploited at work, prisoners, and foreigners with few rights in Norway.
contact-migration-centre = Here you can rest, eat, wash and get advice about work and pay.
    .for = Foreigners who have no home or few rights in Norway.
contact-marita = Maritastiftelsen gives advice and support over time. Some can get work training or a safe place to stay. The home is for women.
    .for = People in Oslo who sell sex or are exploited.
contact-caritas = Caritas gives advice, courses and legal help. The people who work there know several languages.
    .for = Immigrants, au pairs, and people who are exploited at work.
contact-caritas-ukraine = On this phone number you get advice in Ukrainian or Russian.
    .for = People from Ukraine.
contact-pro-sentret = Pro Sentret gives health care, advice and help with rights. They also advise helpers all over the country.
    .for = People who sell or trade sex, or have done so before.
contact-shalam = Here you can get food, clothes and someone to talk to. They can also help you on to others.
    .for = Women who sell sex.
contact-pion = PION works for good health and rights, and can give legal advice.
    .for = Everyone who sells sex in Norway.
contact-red-cross = A volunteer can meet you, support you or practise Norwegian with you.
    .for = Women from other countries in Bergen and Stavanger. In Oslo: people who are new to Norway.
contact-noas = NOAS gives advice and legal help when you apply for asylum.
    .for = Asylum seekers.
contact-iom = IOM helps you if you want to go home. They can help with travel papers, a ticket and a plan for the time after.
    .for = People who want to go back to their home country.
contact-a21 = { NAME("a21") } makes campaigns and teaching material.
    .for = Schools, organisations and others who want to learn more.
contact-lightup = Lightup is a youth organisation. It makes campaigns, reports and teaching material for the web.
    .for = Young people, teachers and others who work with the young.

# --- Public bodies
contact-police-local = Call this number when it is not urgent. You can ask, give a tip or report someone.
    .for = Everyone.
contact-doctor = Call this number when you need a doctor and it cannot wait.
    .for = Everyone who needs a doctor quickly.
contact-child-welfare = Barnevernet (the child welfare service) has a duty to protect children in Norway. The website shows whom to call where you are.
    .for = Children and young people under { FACT("adult-age") }, and everyone who worries about a child.
contact-bufdir = Here you get advice in cases where a child may be exploited. You can discuss the case without saying who it is about.
    .for = Staff in child welfare and other services.
contact-udi = UDI answers questions about residence, asylum, expulsion and help to go home.
    .for = Everyone who needs an answer about their stay in Norway.
contact-nav = NAV can give advice, money for what you need and help with housing. Your papers decide what you can get. You may ask for advice in any case.
    .for = People who need advice, money or a place to stay.
contact-nav-htso = HTSO advises NAV all over the country and supports adults in Oslo.
    .for = NAV staff and other helpers.
contact-support-centre = The support centre belongs to the police. It explains what a police report means. It supports you before, during and after a trial. They can also help you apply for compensation.
    .for = People who have lived through violence or abuse, or who were not free to leave.
contact-compensation = The office decides on applications for compensation from the state. You must apply yourself, but you can get help to do it. As a rule the case must have been reported to the police, and deadlines may be short.
    .for = People who have lived through violence or abuse.
contact-sua = Here you meet the tax office, UDI, labour inspectors and the police in one place. They help with tax cards, registration and residence cards.
    .for = Workers from abroad, their families and employers.
contact-labour-inspection = Arbeidstilsynet (the Labour Inspection Authority) checks that employers follow the law. They work with the police. The website explains your rights in several languages, and you can send a tip.
    .for = Everyone who works in Norway.
contact-imdi = IMDi knows about settlement, Norwegian classes and the use of interpreters.
    .for = Staff in municipalities and services.
contact-kom = KOM advises on the rules and on who is responsible for what. They do not handle cases about individual persons.
    .for = Staff in services and organisations.

# --- Web pages
contact-helsenorge = The website tells you what health care you may have a right to in Norway.
    .for = People from other countries.
contact-work-in-norway = The website brings together what the Norwegian authorities say about work in Norway.
    .for = Workers from abroad and those who employ them.
contact-dinutvei = The website tells about violence and abuse and shows where to get help. You can also send in a question.
    .for = The person it is about, family, friends and helpers.
contact-udi-rules = Here you find UDI’s guidelines and their page on exploitation.
    .for = Staff, lawyers and other helpers.
contact-utnyttelse = The website gives knowledge, advice on conversations and tips on follow-up.
    .for = Staff in health and social services and other helpers.
contact-plik = The website explains when you have a duty to prevent a serious crime, and how you can do it.
    .for = Everyone, above all staff who are unsure of the duty.
contact-rvts = RVTS gives courses and guidance on violence and trauma.
    .for = Staff in health and care services.

# --- International
contact-greta = GRETA checks that countries keep the promises of the Council of Europe’s convention. Its reports on Norway are on the website.
    .for = Professionals.
contact-osce = An office of the OSCE helps the member states with training and research.
    .for = Professionals.
contact-ilo = The ILO makes rules for working life all over the world and reports on them.
    .for = Professionals.
contact-unodc = UNODC follows up the international agreement on trade in human beings and reports on the whole world.
    .for = Professionals.
contact-cbss = Here the countries around the Baltic Sea work together on projects, reports and guides. A website of its own shows who helps in those countries.
    .for = Professionals.
