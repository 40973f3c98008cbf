### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Comment ça se passe pour vous au travail ?
    .follow-1 = Est-ce que quelque chose est difficile ?
    .follow-2 = Pouvez-vous partir de là quand vous voulez ?
ask-home = Comment est l’endroit où vous vivez ?
    .follow-1 = Qui vit là avec vous ?
    .follow-2 = Pouvez-vous sortir quand vous voulez ?
ask-pay = Pouvez-vous raconter comment on vous paie ?
    .follow-1 = Qui vous donne l’argent ?
    .follow-2 = Tous les combien est-ce qu’on vous paie ?
    .follow-3 = Est-ce que l’argent arrive sur un compte qui est seulement à vous ?
    .follow-4 = Est-ce que d’autres peuvent utiliser le compte ?
ask-money = Comment ça se passe avec votre argent ?
    .follow-1 = Est-ce que vous devez de l’argent à quelqu’un ?
    .follow-2 = Devez-vous travailler ou faire quelque chose pour d’autres ici afin de rembourser ?
ask-customers = Comment rencontrez-vous vos clients ?
    .follow-1 = Pouvez-vous dire non à un client ?
    .follow-2 = Est-ce vous qui choisissez qui vous rencontrez ?
    .follow-3 = Est-ce vous qui dites ce que vous faites, et ce que vous ne faites pas ?
ask-phone = D’où vient votre numéro de téléphone ?
    .follow-1 = Est-ce vous qui avez acheté la carte SIM ?
    .follow-2 = Pouvez-vous obtenir un nouveau numéro si vous le souhaitez ?
ask-accounts = Qui contrôle votre courrier, vos e-mails et vos comptes sur internet ?
    .follow-1 = Est-ce vous qui ouvrez le courrier et les e-mails ?
    .follow-2 = Est-ce vous qui écrivez dans les annonces et sur les réseaux sociaux ?
    .follow-3 = Est-ce que d’autres peuvent entrer dans les comptes, ou dire ce que vous devez écrire ?
ask-health = Que faites-vous quand vous êtes malade et qu’il vous faut un médecin ?
    .follow-1 = Est-ce que quelqu’un d’autre doit dire oui avant que vous puissiez y aller ?
    .follow-2 = Est-ce qu’on vous laisse y aller sans vous accompagner ?
ask-shopping = Comment trouvez-vous de la nourriture et le reste de ce qu’il vous faut ?
    .follow-1 = Devez-vous demander à quelqu’un avant d’aller au magasin ?
ask-journey = Voulez-vous raconter votre voyage vers la Norvège ?
    .follow-1 = Qui a organisé le voyage, et qui a payé ?
    .follow-2 = Est-ce vous qui avez décidé quand partir et où aller ?
ask-passport = Comment avez-vous eu un passeport pour le voyage ?
    .follow-1 = Aviez-vous le passeport ou les papiers avec vous en route ?
    .follow-2 = Est-ce que vous les avez avec vous maintenant ?
ask-help = Voulez-vous de l’aide pour quelque chose ?

# --- Tell

tell-safe-to-ask = Vous pouvez demander de l’aide. Vous n’avez pas besoin de permis de séjour pour demander.
tell-police = Si vous êtes en danger, la police peut aider. Vous pouvez appeler le { PHONE("police") }. C’est vous qui choisissez de porter plainte ou non.
tell-lawyer = Vous pouvez avoir droit à un avocat gratuit pendant au moins { FACT("legal-aid") }. L’avocat peut expliquer ce que vous pouvez choisir.
tell-health = Si vous êtes malade, vous pouvez recevoir des soins. Lesquels ? Cela dépend de vos papiers. Si c’est urgent, vous pouvez appeler le médecin de garde (legevakt) au { PHONE("doctor") }. Si la vie est en danger, appelez le { PHONE("ambulance") }.
tell-place = Vous pouvez demander un endroit sûr où loger. Si vous avez moins de { FACT("adult-age") }, le service de protection de l’enfance (Barnevernet) peut vous aider.
tell-helpline = Vous pouvez appeler { NAME("rosa") } au { PHONE("rosa") }, jour et nuit. Vous pouvez rester anonyme. ROSA ne contacte ni la police ni personne d’autre si vous ne le voulez pas. La loi prévoit quelques exceptions.
tell-others = D’autres peuvent aussi aider les adultes. Il y a par exemple { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } et { NAME("marita") }.
tell-child-welfare = Le service de protection de l’enfance (Barnevernet) doit protéger les enfants en Norvège. Les enfants et les jeunes peuvent appeler le { PHONE("child-line") }.
tell-guardian = Certaines personnes ont besoin d’aide pour défendre leurs droits. Elles peuvent alors avoir un tuteur ou un représentant.
tell-residence = Vous n’avez pas de permis de séjour ? Vous pouvez demander à rester { FACT("reflection-period") } pour vous reposer et réfléchir. Vous pouvez aussi demander l’asile. { NAME("udi") } ou un avocat peut vous dire comment faire.
tell-return = Voulez-vous rentrer au pays ? Alors, vous pouvez demander de l’aide à { NAME("udi") } ou à { NAME("iom") }.
tell-work-rights = Vous avez des droits quand vous travaillez en Norvège. { NAME("labour-inspection") } (inspection du travail) les explique sur internet, en plusieurs langues.
