### Signs for workers: `indicator-<id>`, one short sentence each, in the order of content/data/indicators.toml.
### No verdict and no weight: a sign alone says nothing. `category-<id>` and `group-<id>` are headings.

# --- Headings
category-background = Background and vulnerability
category-place = Places and home
category-behaviour = How the person seems
category-controlled = Others seem to decide
category-prostitution = When it may be about selling sex
category-labour = When it may be about work
group-fixer = Someone directs and keeps watch
group-dependent = The person depends on someone
group-fear = The person is afraid
group-lacks-control = The person does not steer their own life
group-exploited = Others profit from the person

# --- background: adults and minors
indicator-marginalised-group = The person belongs to a group that is often discriminated against, for example because of origin, faith, gender or whom they love.
indicator-reduced-health = The person has poor health, mental health problems or difficulty understanding.
indicator-addiction = The person is addicted to drugs or alcohol.
indicator-many-to-provide-for = The person has to provide for many others.
indicator-wrong-information = The person knows little about rules and rights in Norway, or has been told things that are wrong.
indicator-limited-language = The person knows little of the language or has difficulty writing.
indicator-home-unknown = The person does not know where the home is.
indicator-situation-unknown = The person does not know what the job is, who the boss is, or what the situation really is.
indicator-shops-unknown = The person does not know where to buy food and other things that everyone needs.
indicator-isolated = The person knows few people or lives cut off from others.
indicator-earlier-harm = The person has earlier been through violence, abuse, exploitation or neglect.
indicator-earlier-smuggling = The person is known from an earlier case of people smuggling.
indicator-earlier-case = The person was the injured party in an earlier case of forced marriage, family violence or sexual abuse.

# --- background: minors, in addition
indicator-minor-missing-before = The child has earlier gone missing from a reception centre.
indicator-minor-not-at-school = The child does not go to school as other children do.
indicator-minor-seen-in-offences = The child has been seen in, or is known from, begging, pickpocketing or drug cases.

# --- place: adults and minors
indicator-place-of-illegal-sale = The person has been seen where goods or services are often sold illegally.
indicator-frequent-moves = The person keeps moving between cities and countries, does not know the route, or had the journey booked and paid by others.
indicator-region-of-recruitment = The person comes from an area where many are recruited into exploitation, often marked by war or poverty.
indicator-unworthy-housing = The person lives in conditions that nobody should have to live in.
indicator-shared-situation = The others in the home are in the same situation as the person.
indicator-lives-at-work = The person sleeps where the work is done.

# --- place: minors, in addition
indicator-minor-travels-alone = The child travels without parents or other guardians.
indicator-minor-long-without-carer = The child has long been without legal residence in Norway or Europe, and no adult has taken care of it.
indicator-minor-lives-with-others = The child lives or works with adults who are not its guardians.
indicator-minor-away-from-centre = The child is away from the reception centre without a good explanation.

# --- behaviour: adults and minors
indicator-unexplained-injuries = The person has injuries that may come from violence or bad working conditions, and is reluctant to talk about them.
indicator-exhausted = The person seems worn out or seems to get too little food.
indicator-acts-as-told = It seems that others have said how the person should behave.
indicator-learned-story = What the person tells seems learned by heart, has clear mistakes or does not fit with what you see.
indicator-fears-being-reported = The person is afraid that someone will report them to the authorities, for example about a missing permit.
indicator-distrust = The person does not trust authorities or helpers.
indicator-address-not-told = The person does not know or will not say where the home or the job is.

# --- behaviour: minors, in addition
indicator-minor-says-adult = The young person claims to be an adult, but seems to be a minor.
indicator-minor-unusual-behaviour = The child behaves differently from what is usual at that age.
indicator-minor-rejects-help = The child says no to help, and may have done something illegal.

# --- controlled, fixer: adults and minors
indicator-escorted = Someone else takes the person to and from work.
indicator-refuses-or-never-alone = The person is never allowed to be alone with helpers, or says no to help.
indicator-companion-speaks = Someone is always there, answers for the person or interprets.
indicator-watched-by-camera = Cameras watch the person at the place of work.
indicator-supplied-phone = Others have given the person a phone, a SIM card or numbers to call when the authorities come.
indicator-followed-by-calls = Many calls or messages come while you talk, as if someone keeps watch.
indicator-limited-contact = The person has little or no contact with family and friends.

# --- controlled: minors, in addition
indicator-minor-adult-near = An adult is always near, arranges what the child does, and comes quickly when someone asks.
indicator-minor-loyal = The child is very loyal to the adults around it, and cannot do without them.
indicator-minor-notice-family = Remember that parents, relatives or others in the company may themselves take part in the exploitation.
indicator-minor-notice-relation = Remember that the adults may be something else to the child than what they say.

# --- controlled, dependent: adults and minors
indicator-must-work-for-others = The person lets you understand that others demand work or services.
indicator-needs-met-by-employer = Pay, home and food come from the one the person works for.
indicator-loyal-or-in-love = The person is very loyal to, or in love with, someone who profits from the work.

# --- controlled, fear: adults and minors
indicator-fears-reprisals = The person fears revenge if anyone learns how things are.
indicator-threatened-with-report = Someone has threatened to report the person to the authorities.
indicator-earlier-reprisals = The person, family or friends have earlier been threatened or hurt in revenge.
indicator-made-to-break-law = The person tells that others have pressed them into breaking the law.

# --- controlled, lacks-control: adults and minors
indicator-no-control-of-papers = Others hold the person’s passport, or the papers are missing or look false.
indicator-moved-by-others = Others move the person between cities or countries.
indicator-no-control-of-home = The person has no say at home, does not do the shopping or eats apart from the others.
indicator-false-promises = The person was tricked or chose after promises that were not true.
indicator-cannot-quit = The person wants to quit the job or stop selling sex, but cannot.

# --- controlled, exploited: adults and minors
indicator-debt = The person has to work off a debt, for example for the journey here.
indicator-little-pay = The person gets little or no pay, cannot reach the money or gets only promises of it.
indicator-deductions = The person has to pay costs that belong to the job.
indicator-identity-misused = Others use the person’s name to get loans or benefits.

# --- prostitution: selling sex, in addition
indicator-flawless-ad = The person’s number is in an advertisement for sex, written without mistakes in a language the person does not know.
indicator-ad-unknown = The person does not know of the advertisement or the picture in it.
indicator-others-answer-customers = Someone else answers when customers call.
indicator-no-choice-of-customers = The person can hardly choose the customers, how many they are, or what is sold.

# --- labour: work, in addition
indicator-job-from-internet = The job offer came from an advertisement on the internet.
indicator-no-real-contract = The work contract is missing, incomplete or made up.
indicator-cannot-negotiate = The person cannot negotiate pay and conditions.
indicator-not-qualified = The person lacks the training or the certificate that the job demands.
indicator-own-equipment = The person lacks equipment for the job, or has to pay for it.
indicator-board-and-lodging = The person works only for food and a bed, or has them taken out of the pay.
indicator-strain-injuries = The person has injuries from strain, as unworthy work gives.
indicator-heavy-or-dangerous = The work is heavy or dangerous, and safety is too poor.
