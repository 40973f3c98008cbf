### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Les conseils qui peuvent convenir apparaissent sous les questions. Répondez oui même si c’était avant. Vous pouvez appeler sans répondre.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Oui
check-choice-no = Non
check-choice-not-sure = Je ne sais pas
check-choice-skip = Passer
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Conseils qui peuvent convenir
check-to-outcomes = Aller aux conseils
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Montrer tous les conseils
# Stands before the telephone numbers under a piece of advice.
check-contacts = À qui demander de l’aide
# Stands before a link to the page that tells more.
check-more = En savoir plus :

# --- for-me: headings
for-me-section-work = Travail et argent
for-me-section-life = Papiers, logement et santé
for-me-section-others = Quand d’autres décident
    .note = Voici maintenant des questions qui peuvent faire mal. Elles parlent de ce que font les autres. Faites une pause quand vous voulez. Vous pouvez toutes les passer.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = Votre salaire est trop bas, ou vous n’en recevez pas ?
for-me-question-hard-work = Le travail est dangereux, ou vous n’avez presque jamais de repos ?
for-me-question-debt = Quelqu’un prend votre salaire, ou dit que vous lui devez de l’argent ?
for-me-question-papers = Il vous manque des papiers, ou quelqu’un d’autre les a ?
for-me-question-stay = Avez-vous besoin d’un endroit sûr où loger ?
for-me-question-health = Vous êtes malade, ou vous avez une blessure, et vous ne recevez pas d’aide ?
for-me-question-under-18 = Avez-vous moins de { FACT("adult-age") } ?
for-me-question-children = Avez-vous des enfants qui peuvent avoir besoin d’aide ?
for-me-question-going-home = Vous voulez rentrer au pays, mais vous n’y arrivez pas ?
# From here on the questions are hard.
for-me-question-watched = Quelqu’un vous surveille, ou lit ce que vous écrivez sur le téléphone ?
for-me-question-decided = D’autres décident quand vous pouvez sortir, ou qui vous pouvez voir ?
for-me-question-cannot-leave = Vous voulez arrêter ou partir, mais vous n’osez pas, ou on ne vous le permet pas ?
for-me-question-unlawful = Quelqu’un vous fait faire quelque chose d’illégal ?
for-me-question-body = Quelqu’un vous fait faire avec votre corps des choses que vous ne voulez pas ?
for-me-question-threats = Quelqu’un vous menace ou vous fait du mal, ou le fait à une personne de votre famille ?
for-me-question-danger = Êtes-vous en danger en ce moment même ?

# --- for-me: advice
for-me-outcome-danger = Êtes-vous en danger ?
    .right = Vous pouvez demander de l’aide maintenant, même sans papiers.
    .next = Vous pouvez appeler la police au { PHONE("police") }. Quelqu’un est très malade ou gravement blessé ? Appelez le { PHONE("ambulance") }. ROSA répond jour et nuit.
# This advice is always shown, with no answer given.
for-me-outcome-call = Vous pouvez appeler dans tous les cas
    .right = Vous pouvez demander de l’aide, même si rien ici ne correspond. Vous n’avez pas besoin de permis de séjour pour demander. Vous pouvez rester anonyme.
    .next = ROSA répond jour et nuit. ROSA ne contacte ni la police ni personne d’autre si vous ne le voulez pas. La loi prévoit quelques exceptions.
for-me-outcome-under-18 = Si vous avez moins de { FACT("adult-age") }
    .right = Le service de protection de l’enfance (Barnevernet) doit protéger tous les enfants en Norvège. Votre pays et vos papiers ne changent rien.
    .next = Vous pouvez appeler la ligne pour les enfants et les jeunes (Alarmtelefonen). Vous pouvez aussi parler avec un enseignant ou un médecin. Demandez d’abord ce qu’ils doivent dire à d’autres.
for-me-outcome-watched = Décider soi-même
    .right = Vous pouvez demander de l’aide, même si vous avez d’abord dit oui. Ce n’est pas votre faute.
    .next = Partir peut être dangereux. Si vous le pouvez, parlez d’abord avec ROSA. Empruntez un téléphone qu’ils n’ont jamais en main. Ne leur dites pas que vous voulez partir.
for-me-outcome-stay = Un endroit sûr où loger
    .right = Vous pouvez demander un endroit sûr où loger. Où ? Cela dépend de l’âge, des papiers et des besoins.
    .next = ROSA peut demander pour vous si vous avez { FACT("adult-age") } ou plus. Si vous êtes plus jeune, le service de protection de l’enfance (Barnevernet) peut aider.
for-me-outcome-health = Médecin et santé
    .right = Quand c’est urgent, vous pouvez recevoir de l’aide même sans papiers. Cela peut être payant.
    .next = La vie est en danger ? Appelez le { PHONE("ambulance") }. C’est urgent, mais la vie n’est pas en danger ? Appelez le médecin de garde (legevakt) au { PHONE("doctor") }. Vous pouvez demander un interprète que vous ne connaissez pas.
for-me-outcome-pay = Salaire et travail
    .right = Vous pouvez avoir droit à un salaire pour le travail que vous avez fait. Le travail doit être sans danger.
    .next = Notez les jours, les heures et le salaire, si c’est sans danger. Vous n’avez pas le droit de travailler ? Demandez d’abord à ROSA ou à Caritas.
for-me-outcome-debt = Quand on dit que vous devez de l’argent
    .right = La loi ne permet pas toutes ces demandes d’argent. Vous pouvez demander de l’aide même si vous devez de l’argent.
    .next = Un avocat peut vous dire si la loi permet de demander cet argent. Vous pouvez avoir droit à son aide gratuite pendant au moins { FACT("legal-aid") }. Demandez à ROSA comment faire.
for-me-outcome-papers = Papiers
    .right = Vous pouvez demander de l’aide sans papiers. Certaines personnes peuvent demander à rester { FACT("reflection-period") } en Norvège pour se reposer et réfléchir.
    .next = Il vaut mieux parler avec ROSA et un avocat avant de faire une demande. Quelqu’un a pris votre passeport ? Dites-le à ROSA et à l’avocat.
for-me-outcome-law = Peur d’une punition ?
    .right = Quelqu’un vous contrôlait ? Alors, on doit examiner si vous pouvez éviter une punition. Personne ne peut promettre le résultat.
    .next = Il vaut mieux parler avec un avocat avant de faire une déclaration. ROSA peut vous aider à en trouver un.
for-me-outcome-children = Vos enfants
    .right = Les enfants ont leurs propres droits, même sans papiers. Vous pouvez demander de l’aide pour vous et pour vos enfants.
    .next = Quelqu’un menace vos enfants ? Dites-le tôt. Ils sont dans un autre pays ? Demandez à ROSA ce qui est possible.
for-me-outcome-going-home = Rentrer au pays
    .right = Vous pouvez demander de l’aide pour rentrer au pays en sécurité.
    .next = Si vous le pouvez, parlez d’abord avec ROSA ou un avocat. Vous avez peur de quelqu’un au pays ? Dites-le avant de partir.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Quand beaucoup de choses arrivent en même temps
    .right = Vous pouvez avoir droit à un avocat gratuit, à du temps pour réfléchir et à un logement. Certaines aides ont leurs propres conditions.
    .next = Vous n’avez pas besoin de trouver un mot pour ce qui arrive. Racontez à ROSA ce que vous vivez.
