promise-no-cookies = Não usamos cookies.
promise-no-storage = As páginas não guardam nada no seu telefone.
promise-nothing-from-elsewhere = As páginas não carregam nada de outros sites.
promise-answers-stay = As suas respostas não são enviadas para nenhum lugar.
promise-answers-go = Se o navegador puder executar pequenos programas, as suas respostas desaparecem quando você sai.
promise-no-referrer = O site seguinte não recebe a informação de que você esteve aqui.
promise-exit = Um toque no botão no alto da página faz você sair daqui.
promise-exit-back = Se o navegador puder executar pequenos programas, Voltar não mostra a página de onde você saiu.
promise-titles = Nenhum título das páginas para você tem palavras como polícia ou violência.
promise-no-log = As nossas configurações pedem ao servidor que não anote as visitas.
promise-saved-copy = Uma cópia da página no telefone também não envia nada.
promise-without-script = Tudo o que pode ler aqui funciona também sem pequenos programas.

promise-proof = Como foi testado
promise-proofs-title = As provas
promise-proofs-intro = Aqui está o teste de cada promessa. Está também a linha que faz com que seja verdade. Estão em inglês.
promise-test = Teste
promise-because = Linha
