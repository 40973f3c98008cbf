### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Advice that may fit comes up below the questions. Answer yes also if it happened before. You can call without answering.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Yes
check-choice-no = No
check-choice-not-sure = Not sure
check-choice-skip = Skip
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Advice that may fit
check-to-outcomes = Go to the advice
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Show all the advice
# Stands before the telephone numbers under a piece of advice.
check-contacts = You can ask
# Stands before a link to the page that tells more.
check-more = Read more:

# --- for-me: headings
for-me-section-work = Work and money
for-me-section-life = Papers, a place to stay and health
for-me-section-others = When others decide
    .note = Now come some questions that may hurt. They are about what others do. Take a break when you want. You can skip all of them.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Do you get too little pay, or no pay?
for-me-question-hard-work = Is the work dangerous, or do you almost never get rest?
for-me-question-debt = Does someone take your pay, or say that you owe them money?
for-me-question-papers = Are you without papers, or does someone else have them?
for-me-question-stay = Do you need a safe place to stay?
for-me-question-health = Are you ill or hurt, and not getting help?
for-me-question-under-18 = Are you under { FACT("adult-age") }?
for-me-question-children = Do you have children who may need help?
for-me-question-going-home = Do you want to go home, but can’t manage it?
# From here on the questions are hard.
for-me-question-watched = Does someone keep watch over you, or read what you write on your phone?
for-me-question-decided = Do others decide when you can go out, or who you can meet?
for-me-question-cannot-leave = Do you want to quit or leave, but don’t dare, or are not allowed to?
for-me-question-unlawful = Does someone make you do something against the law?
for-me-question-body = Does someone make you do things with your body that you don’t want?
for-me-question-threats = Does someone threaten or hurt you, or someone in your family?
for-me-question-danger = Are you in danger right now?

# --- for-me: advice
for-me-outcome-danger = Are you in danger?
    .right = You can ask for help now, also without papers.
    .next = You can call the police on { PHONE("police") }. Is someone very ill or badly hurt? Call { PHONE("ambulance") }. ROSA answers day and night.
# This advice is always shown, with no answer given.
for-me-outcome-call = You can call all the same
    .right = You can ask for help, also when nothing here fits. You don’t need a residence permit to ask. You can be anonymous.
    .next = ROSA answers day and night. They don’t contact the police or others unless you want it. The law has a few exceptions.
for-me-outcome-under-18 = You who are under { FACT("adult-age") }
    .right = The child welfare service (Barnevernet) must protect all children in Norway. Your country and your papers make no difference.
    .next = You can call the children’s line (Alarmtelefonen). You can also talk to a teacher or a doctor. Ask first what they must pass on.
for-me-outcome-watched = To decide for yourself
    .right = You can ask for help, also if you said yes at first. It is not your fault.
    .next = Leaving can be dangerous. It is good to talk to ROSA first. Borrow a phone that they never hold. Don’t tell them that you want to leave.
for-me-outcome-stay = A safe place to stay
    .right = You can ask for a safe place to stay. Where it will be depends on age, papers and needs.
    .next = ROSA can ask for you if you are { FACT("adult-age") } or older. If you are younger, the child welfare service can help.
for-me-outcome-health = Doctor and health
    .right = When it is urgent, you can get help also without papers. It may cost money.
    .next = Is life in danger? Call { PHONE("ambulance") }. Urgent otherwise? Call the emergency doctor on { PHONE("doctor") }. You can ask for an interpreter you don’t know.
for-me-outcome-pay = Pay and work
    .right = You may have a right to pay for the work you have done. The work must be safe.
    .next = Write down days, hours and pay, if it is safe. Do you have no permit to work? Ask ROSA or Caritas first.
for-me-outcome-debt = When they say you owe money
    .right = Not all such claims are lawful. You can ask for help even if you owe money.
    .next = A lawyer can say if the claim is lawful. You may have a right to at least { FACT("legal-aid") } free. Ask ROSA how.
for-me-outcome-papers = Papers
    .right = You can ask for help without papers. Some can apply for { FACT("reflection-period") } in Norway to rest and think.
    .next = It is best to talk to ROSA and a lawyer before you apply. Has someone taken your passport? Tell ROSA and the lawyer.
for-me-outcome-law = Afraid of being punished?
    .right = Did someone control you? Then it must be assessed whether you can avoid punishment. No one can promise the answer.
    .next = It is best to talk to a lawyer before you give a statement. ROSA can help you find one.
for-me-outcome-children = Your children
    .right = Children have rights of their own, also without papers. You can ask for help for all of you.
    .next = Are the children threatened? Say it early. Are they in another country? Ask ROSA what is possible.
for-me-outcome-going-home = Going home
    .right = You can apply for help to travel home safely.
    .next = It is good to talk to ROSA or a lawyer first. Are you afraid of someone at home? Say it before you travel.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = When much happens at once
    .right = You may have a right to a free lawyer, time to think and housing. Some of the help has its own conditions.
    .next = You don’t need to find a word for what is happening. Tell ROSA how things are.
