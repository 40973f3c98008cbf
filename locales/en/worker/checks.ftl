### Texts of the checklist for workers: `for-someone-…`. The signs themselves are in indicators.ftl, by name.
### Which ticks lead to which step stands in content/data/checks/for-someone.toml.
### No verdict and no score: ticks lead to the guide's four steps, and the list decides nothing.

# --- The frame
check-how-worker = Tick what you have seen or heard. The steps that fit come up below the list. Never write a name.
check-outcomes-worker = What you can do next
# Stands on paper only, at the top.
check-paper = Checklist for professionals. This is not a decision. Write no name, date of birth or anything else that can be traced.

# --- for-someone: headings. Most are taken from indicators.ftl.
for-someone-section-minors = Children and young people: look for this in addition

# --- for-someone: what comes next
# Always shown, also with nothing ticked.
for-someone-outcome-whole = This is not a decision
    .right = The list gives no points. The signs are not ranked, and one sign alone need not mean anything. Nor do no signs prove that all is well.
    .next = Discuss what you see with a colleague or ROSA, without saying whom it concerns. If someone is in danger now, call the police on { PHONE("police") }.
for-someone-outcome-several = Signs of different kinds
    .right = You have ticked boxes in several places of the list. See the signs together, and ask yourself whether they point the same way.
    .next = As a rule a conversation is needed. Prepare it, use a qualified interpreter, and never let someone who comes along interpret.
for-someone-outcome-notify = Step one: Consider whether to notify
    .right = Everyone must try to prevent certain grave crimes, among them aggravated human trafficking. The duty follows from { FACT("law-duty-avert") } and comes before confidentiality.
    .next = Read when the duty applies. If in doubt, ask your manager, the police or the child welfare service for advice.
for-someone-outcome-urgent = Step two: Consider whether it is urgent
    .right = Some of what you have ticked may mean injury, threats or danger.
    .next = Ask whether it is safe right now. In danger, call the police on { PHONE("police") }. When life is at stake, call { PHONE("ambulance") }.
for-someone-outcome-minors = Step three: Make sure that children are taken care of
    .right = If you work for a public body, you may have a duty to report to the child welfare service under { FACT("law-duty-report") }. If the age is uncertain, treat the young person as a child.
    .next = Don’t leave the child until the child welfare service or the police can take over. Don’t tell the adults around the child first.
for-someone-outcome-adults = Step four: Put adults in touch with the right help
    .right = A person who may be exploited has a right to help and protection. No lawful stay is needed to ask for help.
    .next = Offer to make contact together. Call ROSA on { PHONE("rosa") }, day and night. At the least, give the number in a safe way.
for-someone-outcome-papers = Papers and residence
    .right = The person may have a right to at least { FACT("legal-aid") } of free help from a lawyer. They can apply for { FACT("reflection-period") } to rest and think.
    .next = Help the person to a lawyer before anyone applies. ROSA can have one appointed.
for-someone-outcome-labour = Work
    .right = Pay and safe conditions also apply to people from other countries. Bad conditions alone are not the same as force.
    .next = The labour inspection authority cooperates with the police. So ask the person before you notify about the workplace, unless a duty or a danger demands otherwise.
for-someone-outcome-prostitution = Selling sex
    .right = Selling sex is not a crime. The person may need health care and advice without telling anything more.
    .next = Refer to a support service where the person is, or call it yourself and ask for advice.
