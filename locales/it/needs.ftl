### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Sono in pericolo adesso
need-pay = Non ricevo la mia paga
need-papers = Non ho documenti, o qualcuno li ha presi
need-stay = Mi serve un posto dove stare
need-health = Mi serve un medico o altre cure
need-control = Qualcuno decide per me
need-under-18 = Ho meno di { FACT("adult-age") }
need-going-home = Voglio tornare nel mio paese
need-talk = Voglio parlare con qualcuno
need-worried = Sono in pensiero per un’altra persona
# For those who help others in their work.
need-advice = Aiuto altre persone e mi servono consigli
