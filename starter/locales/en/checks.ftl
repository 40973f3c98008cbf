### Texts of the questionnaire `my-room-…`, and the words that all questionnaires share: `check-…`.
### A yes must always point towards help: never turn a question around.

check-how-person = Advice that may fit comes up below the questions. Answer yes also if it happened before. You can call without answering.
check-choice-yes = Yes
check-choice-no = No
check-choice-not-sure = Not sure
check-choice-skip = Skip
check-outcomes-person = Advice that may fit
check-to-outcomes = Go to the advice
check-show-all = Show all the advice
check-contacts = You can ask
check-more = Read more:

my-room-section-room = Your room
my-room-question-cold = Is your room cold or damp?
my-room-question-deposit = Do you wait for your deposit?
my-room-outcome-repairs = Repairs
    .right = You can ask the owner to repair it.
    .next = Write to the owner, and keep a copy.
my-room-outcome-deposit = Your deposit
    .right = You can ask for it in writing.
    .next = Ask how to go on.
my-room-outcome-call = You can call all the same
    .right = You can ask also when nothing here fits.
    .next = Say just a little, if you like.
