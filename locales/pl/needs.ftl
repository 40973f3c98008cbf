### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = Jestem teraz w niebezpieczeństwie
need-pay = Nie dostaję wypłaty
need-papers = Nie mam dokumentów albo ktoś je zabrał
need-stay = Potrzebuję miejsca do mieszkania
need-health = Potrzebuję lekarza lub innej pomocy medycznej
need-control = Ktoś decyduje o moim życiu
need-under-18 = Mam mniej niż { FACT("adult-age") }
need-going-home = Chcę wrócić do swojego kraju
need-talk = Chcę z kimś porozmawiać
need-worried = Martwię się o kogoś
# For those who help others in their work.
need-advice = Pomagam innym i potrzebuję porady
