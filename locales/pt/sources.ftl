### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Daqui vêm os sinais, os conselhos para conversas, os direitos, os passos quando há preocupação e quase todos os serviços de ajuda.
    .corrected = Corrigimos alguns endereços na internet, um horário e a forma de escrever alguns artigos de lei. Um horário incerto foi retirado.
source-status-note = Daqui vêm as regras sobre residência, a quantia para a volta ao país, as regras da proteção de crianças e a maioria dos números.
    .corrected = Corrigimos um ano numa tabela e um número que não combinava com a soma.
source-rosa-note = Daqui vêm o número da linha de ajuda e os números do último ano. Daqui sabemos também que você pode falar sem dizer quem é.
    .corrected = Escrevemos com clareza a que grupo se refere cada parte. Nenhuma história de uma pessoa concreta foi usada.
source-fokus-note = Daqui vem o conhecimento sobre como as pessoas são enganadas e impedidas de sair.
    .corrected = O ano indicado para a convenção foi corrigido. Um número não pode estar certo e não foi usado.
source-law-note = Os nomes das leis e dos regulamentos estão escritos como se chamam em norueguês.
    .corrected = Nada foi corrigido.
