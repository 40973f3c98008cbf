### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Como vão as coisas no trabalho?
    .follow-1 = Há alguma coisa difícil?
    .follow-2 = Pode sair de lá quando quer?
ask-home = Como é o lugar onde mora?
    .follow-1 = Quem mora lá com você?
    .follow-2 = Pode sair à rua quando quer?
ask-pay = Pode contar como recebe o seu pagamento?
    .follow-1 = Quem lhe dá o dinheiro?
    .follow-2 = De quanto em quanto tempo recebe?
    .follow-3 = O dinheiro entra numa conta que é só sua?
    .follow-4 = Há outras pessoas que podem usar a conta?
ask-money = Como está de dinheiro?
    .follow-1 = Deve dinheiro a alguém?
    .follow-2 = Tem de trabalhar ou fazer alguma coisa para outras pessoas aqui para pagar a dívida?
ask-customers = Como encontra os seus clientes?
    .follow-1 = Pode dizer não a um cliente?
    .follow-2 = É você que escolhe com quem se encontra?
    .follow-3 = É você que diz o que faz e o que não faz?
ask-phone = De onde vem o seu número de telefone?
    .follow-1 = Foi você que comprou o cartão SIM (chip)?
    .follow-2 = Se quiser, pode arranjar um número novo?
ask-accounts = Quem controla as suas cartas, o seu e-mail e as suas contas na internet?
    .follow-1 = É você que abre as cartas e o e-mail?
    .follow-2 = É você que escreve em anúncios e nas redes sociais?
    .follow-3 = Outras pessoas podem entrar nas contas, ou dizer o que você deve escrever?
ask-health = O que faz quando adoece e precisa de um médico?
    .follow-1 = Outra pessoa tem de dizer que sim antes de você poder ir?
    .follow-2 = Pode ir sem companhia?
ask-shopping = Como consegue comida e outras coisas de que precisa?
    .follow-1 = Tem de perguntar a alguém antes de ir à loja?
ask-journey = Quer contar como foi a sua viagem para a Noruega?
    .follow-1 = Quem organizou a viagem, e quem pagou?
    .follow-2 = Foi você que decidiu quando e para onde viajar?
ask-passport = Como conseguiu o passaporte para a viagem?
    .follow-1 = O passaporte ou os documentos estavam com você no caminho?
    .follow-2 = Eles estão com você agora?
ask-help = Há alguma coisa em que queira ajuda?

# --- Tell

tell-safe-to-ask = Pode pedir ajuda. Não é preciso ter autorização de residência para pedir.
tell-police = Se está em perigo, a polícia pode ajudar. Pode ligar para { PHONE("police") }. É você que decide se quer denunciar alguém.
tell-lawyer = Pode ter direito a um advogado gratuito durante pelo menos { FACT("legal-aid") }. O advogado pode explicar o que você pode escolher.
tell-health = Em caso de doença, pode receber ajuda de saúde. A ajuda que você pode receber depende dos seus documentos. Se for urgente, pode ligar para o médico de urgência (legevakt): { PHONE("doctor") }. Se a vida está em perigo, ligue para { PHONE("ambulance") }.
tell-place = Pode perguntar por um lugar seguro para ficar. Se tem menos de { FACT("adult-age") }, o serviço de proteção de crianças (Barnevernet) pode ajudar.
tell-helpline = Você pode ligar para a { NAME("rosa") }, { PHONE("rosa") }, dia e noite. Pode falar sem dizer quem é. A linha não contacta a polícia nem outras pessoas se você não quiser. A lei tem algumas poucas exceções.
tell-others = Outros também podem ajudar adultos. São, por exemplo: { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } e { NAME("marita") }.
tell-child-welfare = O serviço de proteção de crianças (Barnevernet) tem de proteger as crianças na Noruega. Crianças e jovens podem ligar para { PHONE("child-line") }.
tell-guardian = Algumas pessoas precisam de ajuda para cuidar dos seus direitos. Então podem ter um tutor ou representante.
tell-residence = Não tem autorização de residência? Pode pedir para ficar { FACT("reflection-period") } para descansar e pensar. Também pode pedir asilo. A { NAME("udi") } ou um advogado podem dizer como.
tell-return = Quer voltar ao seu país? Então pode pedir ajuda à { NAME("udi") } ou à { NAME("iom") }.
tell-work-rights = Tem direitos quando trabalha na Noruega. { NAME("labour-inspection") } explica os direitos na internet, em várias línguas.
