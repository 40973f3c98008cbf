### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Man dabar gresia pavojus
need-pay = Negaunu atlyginimo
need-papers = Neturiu dokumentų arba kažkas juos paėmė
need-stay = Man reikia vietos gyventi
need-health = Man reikia gydytojo ar kitos sveikatos priežiūros
need-control = Kažkas sprendžia už mane
need-under-18 = Man dar nėra { FACT("adult-age") }
need-going-home = Noriu grįžti į savo šalį
need-talk = Noriu su kuo nors pasikalbėti
need-worried = Nerimauju dėl kito žmogaus
# For those who help others in their work.
need-advice = Padedu kitiems ir man reikia patarimo
