### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = How are things at work?
    .follow-1 = Is anything difficult?
    .follow-2 = Can you leave when you want?
ask-home = Where do you live, and what is it like?
    .follow-1 = Who lives there with you?
    .follow-2 = Can you go out when you want?
ask-pay = Can you tell me how you get paid?
    .follow-1 = Who gives you the money?
    .follow-2 = How often are you paid?
    .follow-3 = Does the money go into an account that is only yours?
    .follow-4 = Can anyone else use the account?
ask-money = How are you doing with money?
    .follow-1 = Is there anyone you owe money to?
    .follow-2 = Do you have to work or do things for others here to pay it back?
ask-customers = How do you meet your customers?
    .follow-1 = Can you say no to a customer?
    .follow-2 = Is it you who chooses whom you meet?
    .follow-3 = Is it you who says what you do, and what you do not do?
ask-phone = Where does your phone number come from?
    .follow-1 = Was it you who bought the SIM card?
    .follow-2 = Can you get a new number if you wish?
ask-accounts = Who runs your post, your e-mail and your accounts online?
    .follow-1 = Is it you who opens your post and e-mail?
    .follow-2 = Is it you who writes in advertisements and on social media?
    .follow-3 = Can others get into the accounts, or say what you must write?
ask-health = What do you do when you are ill and need a doctor?
    .follow-1 = Does someone else have to say yes before you can go?
    .follow-2 = May you go alone?
ask-shopping = How do you get food and other things you need?
    .follow-1 = Do you have to ask someone before you go to the shop?
ask-journey = Would you tell me about your journey to Norway?
    .follow-1 = Who arranged the journey, and who paid?
    .follow-2 = Was it you who decided when and where to travel?
ask-passport = How did you get a passport for the journey?
    .follow-1 = Did you have the passport or papers with you on the way?
    .follow-2 = Do you have them with you now?
ask-help = Is there anything you would like help with?

# --- Tell

tell-safe-to-ask = You can ask for help. You do not need a residence permit to ask.
tell-police = If you are in danger, the police can help. You can call { PHONE("police") }. You choose yourself whether to report anyone.
tell-lawyer = You may have the right to a free lawyer for at least { FACT("legal-aid") }. The lawyer can explain what you can choose.
tell-health = If you are ill, you can get health care. Your papers decide how much. If it is urgent, you can call a doctor on { PHONE("doctor") }. If a life is at risk, call { PHONE("ambulance") }.
tell-place = You can ask for a safe place to stay. If you are under { FACT("adult-age") }, the child welfare service can help you.
tell-helpline = You can call { NAME("rosa") } on { PHONE("rosa") }, day and night. You may stay anonymous. They do not contact the police or others unless you want it. The law has a few exceptions.
tell-others = Others can help adults too. They are for example { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } and { NAME("marita") }.
tell-child-welfare = The child welfare service has a duty to protect children in Norway. Children and young people can call { PHONE("child-line") }.
tell-guardian = Some people need help to look after their rights. They can then get a guardian or representative.
tell-residence = Do you have no residence permit? You can apply to stay for { FACT("reflection-period") } to rest and think. You can also apply for asylum. { NAME("udi") } or a lawyer can tell you how.
tell-return = Do you want to go home? Then you can ask { NAME("udi") } or { NAME("iom") } for help.
tell-work-rights = You have rights when you work in Norway. { NAME("labour-inspection") } explains them online, in several languages.
