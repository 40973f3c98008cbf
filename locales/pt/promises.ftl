promise-no-cookies = Não usamos cookies.
promise-no-storage = As páginas não guardam nada no seu telemóvel.
promise-nothing-from-elsewhere = As páginas não vão buscar nada a outros sites.
promise-answers-stay = As suas respostas não são enviadas para lado nenhum.
promise-answers-go = Se o navegador puder correr pequenos programas, as suas respostas desaparecem quando sai.
promise-no-referrer = O site seguinte não fica a saber que esteve aqui.
promise-exit = Um toque no botão de cima tira-o daqui.
promise-exit-back = Se o navegador puder correr pequenos programas, Voltar não mostra a página de onde saiu.
promise-titles = Nenhum título das páginas para si tem palavras como polícia ou violência.
promise-no-log = As nossas definições pedem ao servidor que não registe as visitas.
promise-saved-copy = Uma cópia da página no telemóvel também não envia nada.
promise-without-script = Tudo o que pode ler aqui funciona também sem pequenos programas.

promise-proof = Como foi testado
promise-proofs-title = As provas
promise-proofs-intro = Aqui está o teste de cada promessa. Está também a linha que a torna verdade. Está em inglês.
promise-test = Teste
promise-because = Linha
