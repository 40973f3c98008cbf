### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Je suis en danger maintenant
need-pay = Je ne reçois pas mon salaire
need-papers = Je n’ai pas de papiers, ou quelqu’un les a pris
need-stay = J’ai besoin d’un endroit où loger
need-health = J’ai besoin d’un médecin ou d’autres soins
need-control = Quelqu’un contrôle ma vie
need-under-18 = J’ai moins de { FACT("adult-age") }
need-going-home = Je veux rentrer dans mon pays
need-talk = Je veux parler avec quelqu’un
need-worried = Je m’inquiète pour une autre personne
# For those who help others in their work.
need-advice = J’aide d’autres personnes et j’ai besoin de conseils
