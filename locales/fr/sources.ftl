### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = De là viennent les signes, les conseils pour les entretiens, les droits, les étapes en cas d’inquiétude et presque tous les contacts.
    .corrected = Nous avons corrigé quelques adresses internet, un horaire et la façon d’écrire quelques articles de loi. Nous avons enlevé un horaire incertain.
source-status-note = De là viennent les règles sur le séjour, la somme pour le retour au pays, les règles de la protection de l’enfance et la plupart des chiffres.
    .corrected = Nous avons corrigé une année dans un tableau et un chiffre qui ne correspondait pas au total.
source-rosa-note = De là viennent le numéro de la ligne d’aide et les chiffres de la dernière année. C’est aussi de là que nous savons que vous pouvez rester anonyme.
    .corrected = Nous avons écrit clairement quel groupe chaque pourcentage concerne. Aucune histoire d’une personne en particulier n’est utilisée.
source-fokus-note = De là viennent les connaissances sur la façon dont on trompe et retient des personnes.
    .corrected = Une date de la convention a été corrigée. Un chiffre ne peut pas être juste, et n’est pas utilisé.
source-law-note = Les noms des lois et des règlements sont écrits comme en norvégien.
    .corrected = Rien n’est corrigé.
