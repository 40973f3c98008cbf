### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Sunt în pericol acum
need-pay = Nu îmi primesc salariul
need-papers = Nu am acte sau mi le-a luat cineva
need-stay = Am nevoie de un loc unde să stau
need-health = Am nevoie de medic sau de alt ajutor medical
need-control = Altcineva hotărăște în locul meu
need-under-18 = Am sub { FACT("adult-age") }
need-going-home = Vreau să mă întorc acasă
need-talk = Vreau să vorbesc cu cineva
need-worried = Îmi fac griji pentru altcineva
# For those who help others in their work.
need-advice = Îi ajut pe alții și am nevoie de sfaturi
