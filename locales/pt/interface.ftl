### The words of the pages' frame: exit, languages, way up, contacts, footer, print, and the labels that the program writes into texts.
### Short and calm. A reader may be afraid, and another person may look at the screen. Promise nothing that isn't certain.

# --- The site
# The site's name. It is neutral and stands in every page title: translate it only if it can't be read in your script.
site-name = Varde
home = Ir para a página inicial

# --- Leaving
# The first link on every page: jumps over the header.
skip = Ir para o texto
# The button at the top of every page, and again at its end. At most a few short words: it must fit a small phone.
exit = Sair daqui agora
# Name of the place where the button is, for screen readers.
exit-region = Saída rápida
# Said after the first press of the Shift key.
exit-status = Pressione Shift três vezes rapidamente para sair da página.

# --- Languages
# Opens the list of languages. Keep the English word, so that a reader who can't read your language finds it.
languages = Idioma – Language
languages-label = Escolha o idioma
# Stands beside a language in which this page isn't written yet.
language-fallback = em norueguês
# A language in which a contact answers.
language-ru = russo
language-uk = ucraniano

# --- Finding the way
# Link to the page one step up; { $title } is its title.
up = Página acima: { $title }
# Heading of the list of headings.
contents = Nesta página

# --- Translation
notice-fallback = Esta página ainda não foi traduzida. O texto está em norueguês.
notice-machine = Uma máquina traduziu esta página. Pode haver erros.
# The Norwegian text has changed after this page was translated; somebody is to change the translation too.
notice-updating = O texto norueguês é novo. A tradução vai ser atualizada.
# Stands over a Norwegian text that is newer than the translation under it.
current-label = Isto é novo, em norueguês. Abaixo está a tradução antiga.
state-updating = A tradução vai ser atualizada. O texto norueguês é novo.
state-source = O texto foi escrito em norueguês.
state-machine = Uma máquina traduziu o texto. Nenhuma pessoa o verificou.
# A person translated it; no second person has checked it.
state-person = Uma pessoa traduziu o texto. Mais ninguém o verificou ainda.
# { $reviewer } is a person's role and a date.
state-checked = A tradução foi verificada: { $reviewer }.

# --- Calling
# Stands over the helpline's number; { $name } is its name.
call-label = Ligar para { $name }
# Stands under every phone number: what the phone itself remembers.
phone-hint = O número fica na lista de chamadas do telefone.
# Stands in brackets beside links that leave these pages.
outside = outro site

# --- Contacts
contact-phone = Telefone
contact-email = E-mail
contact-web = Site
contact-hours = Horário
contact-cities = Lugares
contact-languages = Idiomas
contact-for = Para quem
# The date of the source that a contact was last checked against.
contact-checked = Verificado com uma fonte de
contact-kind-emergency = Quando é urgente
contact-kind-help = Ajuda e conselhos
contact-kind-public = Serviços públicos
contact-kind-web = Sites
contact-kind-international = Organizações internacionais

# --- The page with all contacts
directory-label = Procurar na página
directory-needs = De que precisa?
directory-cities = Onde está?
directory-all = Todos os serviços

# --- The site as one file
# Link to a file that the reader may keep. It must say that a file is saved on this phone.
save-file = Guardar um arquivo neste telefone
# Link to a file with the whole site, for those who want to show it elsewhere.
save-all = Todas as línguas num só arquivo (zip)
# Opens the list of pages in the file that a reader has kept.
save-pages = Todas as páginas

# --- The page with the search
# Label of the field for a word to look for.
search-label = Procurar uma palavra
# A number follows: how many places were found.
search-count = Resultados:
search-none = Não há resultados. Experimente outra palavra ou veja a lista abaixo.
# Heading of the list of all headings.
search-topics = Todos os temas
# The form that makes the list of contacts shorter. Emergency numbers and the helpline stay in any case.
finder-how = Escolha o que se aplica. A lista abaixo fica mais curta. Os números mais importantes estão sempre lá.
finder-any = Mostrar tudo
# Asks for whom the reader needs help: the reader, who may be a child, or another person.
finder-who = Para quem é a ajuda?
# The answer of a reader who doesn't want to say.
finder-nobody = Prefiro não dizer

# --- Labels of marked boxes
callout-note = É bom saber
callout-tip = Dica
callout-important = Importante
callout-warning = Atenção
callout-caution = Cuidado

# --- Cards to show to another person
# Name of the list of cards, for screen readers.
card-label = Cartões para mostrar
# Stands over the reader's own language on a card.
card-own = Isto quer dizer

# --- Questions
check-reset = Apagar todas as respostas
check-not-stored = As suas respostas não são guardadas nem enviadas. Elas desaparecem quando fecha a página.

# --- Signs and figures, for workers
# Stands before a sentence that asks for attention and isn't a sign itself.
indicator-notice = Note:
statistic-table = Os números numa tabela
# { $source } is the title of a publication.
statistic-source = Fonte: { $source }

# --- The page about the site
sources-title = Fontes
facts-title = Números e leis nestas páginas
facts-intro = Cada número e cada artigo de lei vem de uma fonte. Aqui pode ver qual.
facts-value = Valor
facts-source = Fonte
facts-lines = Linhas na fonte
facts-name = Nome na lista de dados

# --- Footer
footer-label = Páginas úteis
footer-help = Encontrar ajuda
footer-safe = Usar o telefone em segurança
footer-about = Sobre estas páginas
# { $operator } is who runs the site.
footer-operator = Responsável pelas páginas: { $operator }.
# { $date } is a date in words.
footer-date = Atualizado em { $date }.

# --- On paper only
print-note = Os números de telefone e as regras podem mudar. Veja a data.
print-keep = Guarde esta folha num lugar seguro.

# --- The page at the front door, where a reader chooses a language
chooser-title = Escolha o idioma – Choose language
chooser-description = Sobre trabalho, documentos, saúde e um lugar para ficar na Noruega. Veja a que pode ter direito e com quem pode falar.
# Stands beside the name of your language. Written to a reader who knows no Norwegian.
chooser-greeting = Boas-vindas. Aqui pode ler em português.

# --- Addresses that don't exist, or that have moved
not-found-title = Página não encontrada
not-found-text = O endereço não existe, ou a página mudou de lugar. Escolha o idioma para ir para a página inicial.
moved-title = A página tem um novo endereço
moved-link = Ir para a página
