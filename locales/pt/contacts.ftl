### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Polícia. Ligue quando alguém está em perigo neste momento.
    .for = Quem está em perigo ou vê que outras pessoas estão.
contact-ambulance = Ambulância. Ligue quando a vida de alguém está em perigo por doença ou ferimento.
    .for = Todas as pessoas.

# --- Help
contact-rosa = A ROSA atende o telefone dia e noite. Você pode perguntar sobre direitos, advogado e um lugar seguro para ficar. Pode falar sem dizer quem é. A ROSA não contacta a polícia nem outras pessoas se você não quiser. A lei tem algumas poucas exceções.
    .for = Adultos a partir de { FACT("adult-age") }, de qualquer sexo, com ou sem documentos. Amigos e outras pessoas que ajudam também podem ligar.
contact-child-line = Linha para crianças e jovens. Aqui pode falar com alguém. Ligue quando adultos fazem mal a você, fazem ameaças ou não cuidam de você.
    .for = Crianças e jovens com menos de { FACT("adult-age") }. Adultos que se preocupam com uma criança também podem ligar.
contact-vo-line = A linha dá apoio e conselhos quando um familiar, um namorado ou uma namorada faz mal a você. Você pode ligar ou usar o chat. O site explica como.
    .for = A própria pessoa, família, amigos e quem ajuda.
contact-nadheim = O Nadheim dá ajuda de saúde e conselhos, e pode acompanhar você ao longo do tempo.
    .for = Pessoas que vendem sexo ou fazem sexo em troca de outras coisas, ou que são exploradas por outras.
contact-salvation-army = O Frelsesarmeen (Exército de Salvação) dá conselhos, tem uma casa segura para homens e fala com pessoas na prisão.
    .for = Homens que foram explorados no trabalho, pessoas presas e estrangeiros com poucos direitos na Noruega.
contact-migration-centre = Centro para migrantes. Aqui pode descansar, comer, tomar banho e receber conselhos sobre trabalho e salário.
    .for = Estrangeiros que não têm onde morar ou têm poucos direitos na Noruega.
contact-marita = A Maritastiftelsen dá conselhos e acompanhamento. Algumas pessoas podem ter prática de trabalho ou uma casa segura. A casa é para mulheres.
    .for = Pessoas em Oslo que vendem sexo ou são exploradas.
contact-caritas = A Caritas dá conselhos, cursos e ajuda jurídica. As pessoas que lá trabalham falam várias línguas.
    .for = Imigrantes, au pairs e pessoas que são exploradas no trabalho.
contact-caritas-ukraine = Nesta linha você recebe conselhos em ucraniano ou russo.
    .for = Pessoas da Ucrânia.
contact-pro-sentret = O Pro Sentret dá ajuda de saúde, conselhos e ajuda com direitos. Também aconselha quem ajuda outras pessoas, em todo o país.
    .for = Pessoas que vendem sexo ou fazem sexo em troca de outras coisas, ou que já fizeram isso.
contact-shalam = Aqui pode ter comida, roupa e alguém com quem falar. Também podem indicar outros que ajudam.
    .for = Mulheres que vendem sexo.
contact-pion = A PION trabalha por boa saúde e bons direitos, e pode dar conselhos jurídicos.
    .for = Todas as pessoas que vendem sexo na Noruega.
contact-red-cross = Cruz Vermelha. Um voluntário pode encontrar-se com você, dar apoio ou praticar norueguês com você.
    .for = Mulheres de outros países em Bergen e Stavanger. Em Oslo: pessoas que chegaram há pouco à Noruega.
contact-noas = A NOAS dá conselhos e ajuda jurídica quando você pede asilo.
    .for = Pessoas que pedem asilo.
contact-iom = A IOM (Organização Internacional para as Migrações) ajuda quem quer voltar ao seu país. Pode ajudar com documentos de viagem, bilhete e um plano para depois.
    .for = Pessoas que querem voltar ao seu país.
contact-a21 = A { NAME("a21") } faz campanhas e material de ensino.
    .for = Escolas, organizações e outros que querem saber mais.
contact-lightup = A Lightup é uma organização para jovens. Faz campanhas, relatórios e material de ensino na internet.
    .for = Jovens, professores e outros que trabalham com jovens.

# --- Public bodies
contact-police-local = Polícia. Ligue quando não é urgente. Pode perguntar, dar uma informação ou denunciar alguém.
    .for = Todas as pessoas.
contact-doctor = Médico de urgência. Ligue quando precisa de um médico e não pode esperar.
    .for = Quem precisa de um médico depressa.
contact-child-welfare = O Barnevernet (serviço de proteção de crianças) tem de proteger as crianças na Noruega. O site mostra para quem você pode ligar no lugar onde está.
    .for = Crianças e jovens com menos de { FACT("adult-age") }, e quem se preocupa com uma criança.
contact-bufdir = Aqui há conselhos para casos em que uma criança pode ter sido explorada. Pode falar do caso sem dizer de quem se trata.
    .for = Quem trabalha na proteção de crianças e em outros serviços.
contact-udi = A UDI (serviço de imigração) responde a perguntas sobre residência, asilo, expulsão e ajuda para voltar ao seu país.
    .for = Quem precisa de respostas sobre a sua residência na Noruega.
contact-nav = A NAV (serviço público de trabalho e apoio social) pode dar conselhos, dinheiro para aquilo de que você precisa e ajuda para ter casa. O que você pode receber depende dos seus documentos. Você pode pedir conselhos em qualquer caso.
    .for = Pessoas que precisam de conselhos, dinheiro ou um lugar para ficar.
contact-nav-htso = O HTSO aconselha a NAV em todo o país e acompanha adultos em Oslo.
    .for = Quem trabalha na NAV e outros que ajudam.
contact-support-centre = O centro de apoio pertence à polícia. Explica o que é uma denúncia, e dá apoio antes, durante e depois de um julgamento. Também pode ajudar a pedir compensação.
    .for = Pessoas que sofreram violência ou abusos, ou que não puderam viver em liberdade.
contact-compensation = Este serviço trata dos pedidos de compensação ao Estado. É você que tem de fazer o pedido, mas pode receber ajuda para isso. Em regra, o caso tem de ter sido denunciado à polícia, e os prazos podem ser curtos.
    .for = Pessoas que sofreram violência ou abusos.
contact-sua = Centro para trabalhadores estrangeiros. Aqui encontra no mesmo lugar o serviço de impostos, a UDI, a inspeção do trabalho (Arbeidstilsynet) e a polícia. Ajudam com o cartão de impostos (skattekort), a inscrição e o cartão de residência.
    .for = Trabalhadores de outros países, as suas famílias e empregadores.
contact-labour-inspection = A inspeção do trabalho (Arbeidstilsynet) verifica se os empregadores cumprem a lei. Ela colabora com a polícia. O site explica os seus direitos em várias línguas, e você pode avisar de um problema.
    .for = Todas as pessoas que trabalham na Noruega.
contact-imdi = A IMDi tem conhecimentos sobre a instalação de migrantes, o ensino de norueguês e o uso de intérpretes.
    .for = Quem trabalha em municípios e serviços.
contact-kom = O KOM dá conselhos sobre as regras e sobre quem é responsável por quê. Não recebe casos individuais.
    .for = Quem trabalha em serviços e organizações.

# --- Web pages
contact-helsenorge = O site explica a que ajuda de saúde você pode ter direito na Noruega.
    .for = Pessoas de outros países.
contact-work-in-norway = O site reúne o que as autoridades norueguesas dizem sobre o trabalho na Noruega.
    .for = Trabalhadores de outros países e quem os contrata.
contact-dinutvei = O site fala de violência e abusos e mostra onde você pode ter ajuda. Você também pode enviar uma pergunta.
    .for = A própria pessoa, família, amigos e quem ajuda.
contact-udi-rules = Aqui encontra as orientações da UDI e a página dela sobre exploração.
    .for = Funcionários, advogados e outros que ajudam.
contact-utnyttelse = O site dá conhecimentos, conselhos para conversas e dicas de acompanhamento.
    .for = Quem trabalha em serviços de saúde e serviços sociais e outros que ajudam.
contact-plik = O site explica quando há o dever de impedir um crime grave, e como fazer isso.
    .for = Todas as pessoas, sobretudo profissionais com dúvidas sobre este dever.
contact-rvts = Os RVTS dão cursos e orientação sobre violência e traumas.
    .for = Quem trabalha em serviços de saúde e de cuidados.

# --- International
contact-greta = O GRETA verifica se os países cumprem o que prometeram na convenção do Conselho da Europa. Os relatórios sobre a Noruega estão no site.
    .for = Profissionais.
contact-osce = Um departamento da OSCE ajuda os países membros com formação e estudos.
    .for = Profissionais.
contact-ilo = A ILO (Organização Internacional do Trabalho) faz regras para o trabalho no mundo e escreve relatórios sobre elas.
    .for = Profissionais.
contact-unodc = O UNODC (serviço da ONU) acompanha o acordo internacional sobre o comércio de pessoas e faz relatórios sobre o mundo inteiro.
    .for = Profissionais.
contact-cbss = Aqui os países em volta do mar Báltico trabalham juntos em projetos, relatórios e guias. Um site próprio mostra quem ajuda nesses países.
    .for = Profissionais.
