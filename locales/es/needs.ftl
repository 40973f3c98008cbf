### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Estoy en peligro ahora
need-pay = No me pagan mi salario
need-papers = No tengo papeles, o alguien me los ha quitado
need-stay = Necesito un lugar donde vivir
need-health = Necesito un médico u otra atención de salud
need-control = Alguien decide por mí
need-under-18 = Tengo menos de { FACT("adult-age") }
need-going-home = Quiero volver a mi país
need-talk = Quiero hablar con alguien
need-worried = Me preocupa otra persona
# For those who help others in their work.
need-advice = Ayudo a otras personas y necesito consejo
