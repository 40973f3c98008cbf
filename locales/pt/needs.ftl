### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Estou em perigo agora
need-pay = Não recebo o meu salário
need-papers = Não tenho documentos, ou alguém ficou com eles
need-stay = Preciso de um lugar para ficar
need-health = Preciso de um médico ou de outra ajuda de saúde
need-control = Alguém manda em mim
need-under-18 = Tenho menos de { FACT("adult-age") }
need-going-home = Quero voltar ao meu país
need-talk = Quero falar com alguém
need-worried = Há uma pessoa que me preocupa
# For those who help others in their work.
need-advice = Ajudo outras pessoas e preciso de conselhos
