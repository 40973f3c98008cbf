### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Jeg er i fare nå
need-pay = Jeg får ikke lønna mi
need-papers = Jeg mangler papirer, eller noen har tatt dem
need-stay = Jeg trenger et sted å bo
need-health = Jeg trenger lege eller annen helsehjelp
need-control = Noen bestemmer over meg
need-under-18 = Jeg er under { FACT("adult-age") }
need-going-home = Jeg vil reise hjem
need-talk = Jeg vil snakke med noen
need-worried = Jeg er bekymret for en annen
# For those who help others in their work.
need-advice = Jeg hjelper andre og trenger råd
