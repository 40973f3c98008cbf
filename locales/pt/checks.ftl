### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Os conselhos que podem servir aparecem abaixo das perguntas. Responda “sim” também se aconteceu antes. Pode ligar sem responder.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Sim
check-choice-no = Não
check-choice-not-sure = Não sei
check-choice-skip = Não responder
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Conselhos que podem servir
check-to-outcomes = Ir para os conselhos
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Mostrar todos os conselhos
# Stands before the telephone numbers under a piece of advice.
check-contacts = Pode perguntar aqui
# Stands before a link to the page that tells more.
check-more = Leia mais:

# --- for-me: headings
for-me-section-work = Trabalho e dinheiro
for-me-section-life = Documentos, casa e saúde
for-me-section-others = Quando outros decidem
    .note = Agora vêm algumas perguntas que podem doer. São sobre o que outras pessoas fazem. Faça uma pausa quando quiser. Pode deixar todas sem resposta.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Recebe um salário baixo demais, ou nenhum salário?
for-me-question-hard-work = O trabalho é perigoso, ou você quase nunca pode descansar?
for-me-question-debt = Alguém fica com o seu salário, ou diz que você lhe deve dinheiro?
for-me-question-papers = Faltam-lhe documentos, ou estão com outra pessoa?
for-me-question-stay = Precisa de um lugar seguro para ficar?
for-me-question-health = Tem uma doença ou um ferimento e não recebe ajuda?
for-me-question-under-18 = Tem menos de { FACT("adult-age") }?
for-me-question-children = Tem filhos que podem precisar de ajuda?
for-me-question-going-home = Quer voltar ao seu país, mas não consegue?
# From here on the questions are hard.
for-me-question-watched = Alguém vigia os seus passos, ou lê o que você escreve no telefone?
for-me-question-decided = Outros decidem quando você pode sair, ou com quem pode estar?
for-me-question-cannot-leave = Quer parar ou ir embora, mas tem medo ou não deixam?
for-me-question-unlawful = Alguém leva você a fazer algo ilegal?
for-me-question-body = Alguém leva você a fazer com o corpo coisas que você não quer?
for-me-question-threats = Alguém ameaça ou faz mal a você, ou a alguém da sua família?
for-me-question-danger = Está em perigo neste momento?

# --- for-me: advice
for-me-outcome-danger = Está em perigo?
    .right = Pode pedir ajuda agora, mesmo sem documentos.
    .next = Pode ligar para a polícia: { PHONE("police") }. Alguém está gravemente doente ou ferido? Ligue para { PHONE("ambulance") }. A ROSA atende dia e noite.
# This advice is always shown, with no answer given.
for-me-outcome-call = Pode ligar de qualquer forma
    .right = Pode pedir ajuda, mesmo quando nada aqui serve. Não é preciso ter autorização de residência para pedir. Pode falar sem dizer quem é.
    .next = A ROSA atende dia e noite. Não contacta a polícia nem outras pessoas se você não quiser. A lei tem algumas poucas exceções.
for-me-outcome-under-18 = Se tem menos de { FACT("adult-age") }
    .right = O serviço de proteção de crianças (Barnevernet) tem de proteger todas as crianças na Noruega. Não importa de que país você é, nem que documentos tem.
    .next = Pode ligar para a linha para crianças e jovens (Alarmtelefonen). Também pode falar com um professor ou um médico. Pergunte primeiro o que eles têm de contar a outros.
for-me-outcome-watched = Decidir por si
    .right = Pode pedir ajuda, mesmo que antes tenha dito sim. A culpa não é sua.
    .next = Ir embora pode ser perigoso. É bom falar primeiro com a ROSA. Peça emprestado um telefone que eles nunca têm nas mãos. Não lhes diga que quer ir embora.
for-me-outcome-stay = Um lugar seguro para ficar
    .right = Pode pedir um lugar seguro para ficar. Onde será, depende da idade, dos documentos e das necessidades.
    .next = Se tem { FACT("adult-age") } ou mais, a ROSA pode perguntar em seu nome. Se tem menos idade, o serviço de proteção de crianças pode ajudar.
for-me-outcome-health = Médico e saúde
    .right = Quando é urgente, pode receber ajuda mesmo sem documentos. A ajuda pode custar dinheiro.
    .next = A vida está em perigo? Ligue para { PHONE("ambulance") }. É urgente, mas a vida não está em perigo? Ligue para o médico de urgência (legevakt): { PHONE("doctor") }. Pode pedir um intérprete que você não conhece.
for-me-outcome-pay = Salário e trabalho
    .right = Pode ter direito a salário pelo trabalho que fez. O trabalho tem de ser seguro.
    .next = Anote dias, horas e salário, se for seguro. Não tem autorização para trabalhar? Pergunte primeiro à ROSA ou à Caritas.
for-me-outcome-debt = Quando dizem que você deve dinheiro
    .right = Nem todas essas cobranças são legais. Pode pedir ajuda mesmo que deva dinheiro.
    .next = Um advogado pode dizer se a cobrança é legal. Você pode ter direito a pelo menos { FACT("legal-aid") } sem pagar. Pergunte à ROSA como.
for-me-outcome-papers = Documentos
    .right = Pode pedir ajuda sem documentos. Algumas pessoas podem pedir para ficar { FACT("reflection-period") } na Noruega, para descansar e pensar.
    .next = É melhor falar com a ROSA e com um advogado antes de fazer o pedido. Alguém ficou com o seu passaporte? Conte isso à ROSA e ao advogado.
for-me-outcome-law = Tem medo de punição?
    .right = Alguém controlava a sua vida? Então as autoridades têm de avaliar se você pode ficar sem punição. Ninguém pode prometer a resposta.
    .next = É melhor falar com um advogado antes de dar explicações sobre o caso. A ROSA pode ajudar a encontrar um.
for-me-outcome-children = Os seus filhos
    .right = As crianças têm direitos próprios, mesmo sem documentos. Pode pedir ajuda para você e os seus filhos.
    .next = Alguém ameaça os seus filhos? Diga isso logo no início. Eles estão em outro país? Pergunte à ROSA o que é possível.
for-me-outcome-going-home = Voltar ao seu país
    .right = Pode pedir ajuda para voltar ao seu país em segurança.
    .next = É bom falar primeiro com a ROSA ou com um advogado. Tem medo de alguém no seu país? Diga isso antes de viajar.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Quando muita coisa acontece ao mesmo tempo
    .right = Pode ter direito a advogado gratuito, tempo para pensar e alojamento. Parte da ajuda tem condições próprias.
    .next = Não é preciso encontrar uma palavra para o que acontece. Conte à ROSA como está a sua vida.
