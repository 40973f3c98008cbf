### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = I am in danger now
need-pay = I am not getting my pay
need-papers = I have no papers, or someone has taken them
need-stay = I need a place to stay
need-health = I need a doctor or other health care
need-control = Someone controls me
need-under-18 = I am under { FACT("adult-age") }
need-going-home = I want to go home
need-talk = I want to talk to someone
need-worried = I am worried about someone else
# For those who help others in their work.
need-advice = I help others and need advice
