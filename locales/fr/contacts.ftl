### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Appelez ce numéro d’urgence de la police quand quelqu’un est en danger en ce moment même.
    .for = Toute personne qui est en danger, ou qui voit que d’autres le sont.
contact-ambulance = Appelez ce numéro d’urgence médicale quand une personne est si malade ou si gravement blessée que sa vie est en danger.
    .for = Tout le monde.

# --- Help
contact-rosa = ROSA répond au téléphone jour et nuit. Vous pouvez poser des questions sur vos droits, sur un avocat et sur un endroit sûr où loger. Vous pouvez rester anonyme. ROSA ne contacte ni la police ni personne d’autre si vous ne le voulez pas. La loi prévoit quelques exceptions.
    .for = Adultes à partir de { FACT("adult-age") }, quels que soient leur genre et leurs papiers. Les amis et les personnes qui aident peuvent aussi appeler.
contact-child-line = Ici, vous pouvez parler avec quelqu’un. Appelez quand des adultes vous font du mal, vous menacent ou ne s’occupent pas de vous.
    .for = Enfants et jeunes de moins de { FACT("adult-age") }. Les adultes qui s’inquiètent pour un enfant peuvent aussi appeler.
contact-vo-line = Ce service donne du soutien et des conseils quand votre partenaire ou quelqu’un de la famille vous fait du mal. Vous pouvez appeler ou utiliser le chat. Le site explique comment.
    .for = La personne concernée, la famille, les amis et les personnes qui aident.
contact-nadheim = Nadheim donne des soins et des conseils, et peut vous suivre sur une longue période.
    .for = Personnes qui vendent ou échangent des services sexuels, ou dont d’autres profitent.
contact-salvation-army = Frelsesarmeen (l’Armée du Salut) donne des conseils, a un logement sûr pour hommes et rencontre des personnes en prison.
    .for = Hommes dont d’autres ont profité au travail, personnes en prison, et étrangers qui ont peu de droits en Norvège.
contact-migration-centre = Ici, vous pouvez vous reposer, manger, vous laver et recevoir des conseils sur le travail et le salaire.
    .for = Étrangers qui n’ont pas de logement ou qui ont peu de droits en Norvège.
contact-marita = Maritastiftelsen donne des conseils et vous accompagne. Certaines personnes peuvent recevoir une formation au travail ou un logement sûr. Le logement est pour les femmes.
    .for = Personnes à Oslo qui vendent des services sexuels ou dont d’autres profitent.
contact-caritas = Caritas donne des conseils, des cours et une aide juridique. Les personnes qui y travaillent parlent plusieurs langues.
    .for = Immigrés, jeunes au pair, et personnes exploitées au travail.
contact-caritas-ukraine = À ce numéro, vous recevez des conseils en ukrainien ou en russe.
    .for = Personnes venues d’Ukraine.
contact-pro-sentret = Pro Sentret donne des soins, des conseils et de l’aide pour vos droits. Il conseille aussi les personnes qui aident, dans tout le pays.
    .for = Personnes qui vendent ou échangent des services sexuels, ou qui l’ont fait avant.
contact-shalam = Ici, vous pouvez recevoir de la nourriture et des vêtements, et parler avec quelqu’un. On peut aussi vous aider à aller vers d’autres services.
    .for = Femmes qui vendent des services sexuels.
contact-pion = PION agit pour la santé et les droits, et peut donner des conseils juridiques.
    .for = Toutes les personnes qui vendent des services sexuels en Norvège.
contact-red-cross = Une personne bénévole de la Croix-Rouge (Røde Kors) peut vous rencontrer, vous soutenir ou pratiquer le norvégien avec vous.
    .for = Femmes d’autres pays à Bergen et à Stavanger. À Oslo : personnes arrivées depuis peu en Norvège.
contact-noas = NOAS donne des conseils et une aide juridique quand vous demandez l’asile.
    .for = Demandeurs d’asile.
contact-iom = IOM (Organisation internationale pour les migrations) vous aide si vous voulez rentrer au pays. IOM peut aider pour les papiers de voyage, le billet et un plan pour la suite.
    .for = Personnes qui veulent retourner dans leur pays.
contact-a21 = { NAME("a21") } fait des campagnes et du matériel pour l’enseignement.
    .for = Écoles, organisations et autres qui veulent en savoir plus.
contact-lightup = Lightup est une organisation de jeunes. Elle fait des campagnes, des rapports et du matériel d’enseignement sur internet.
    .for = Jeunes, enseignants et autres personnes qui travaillent avec les jeunes.

# --- Public bodies
contact-police-local = Appelez ce numéro de la police quand ce n’est pas urgent. Vous pouvez poser une question, donner une information ou porter plainte.
    .for = Tout le monde.
contact-doctor = Appelez ce numéro du médecin de garde quand vous avez besoin d’un médecin et que cela ne peut pas attendre.
    .for = Toutes les personnes qui ont vite besoin d’un médecin.
contact-child-welfare = Barnevernet (service de protection de l’enfance) doit protéger les enfants en Norvège. Le site montre qui vous pouvez appeler là où vous êtes.
    .for = Enfants et jeunes de moins de { FACT("adult-age") }, et toutes les personnes qui s’inquiètent pour un enfant.
contact-bufdir = Ici, vous recevez des conseils quand quelqu’un profite peut-être d’un enfant. Vous pouvez parler de la situation sans dire de qui il s’agit.
    .for = Personnel de la protection de l’enfance et d’autres services.
contact-udi = UDI (direction de l’immigration) répond aux questions sur le séjour, l’asile, l’expulsion et l’aide pour rentrer au pays.
    .for = Toutes les personnes qui ont besoin d’une réponse sur leur séjour en Norvège.
contact-nav = NAV (service public d’aide sociale et d’emploi) peut donner des conseils, de l’argent pour ce dont vous avez besoin et de l’aide pour un logement. Ce que vous pouvez recevoir dépend de vos papiers. Vous pouvez demander des conseils dans tous les cas.
    .for = Personnes qui ont besoin de conseils, d’argent ou d’un endroit où loger.
contact-nav-htso = HTSO donne des conseils à NAV dans tout le pays et accompagne des adultes à Oslo.
    .for = Personnel de NAV et autres personnes qui aident.
contact-support-centre = Ce centre de soutien fait partie de la police. Il explique ce qu’est une plainte, et vous soutient avant, pendant et après un procès. Il peut aussi vous aider à demander un dédommagement.
    .for = Personnes qui ont vécu des violences ou des abus, ou qu’on a privées de leur liberté.
contact-compensation = Ce bureau traite les demandes de dédommagement payé par l’État. Vous devez faire la demande vous-même, mais on peut vous aider. En général, il faut une plainte à la police, et les délais peuvent être courts.
    .for = Personnes qui ont subi des violences ou des abus.
contact-sua = Ici, vous trouvez au même endroit le service des impôts, UDI, Arbeidstilsynet (inspection du travail) et la police. On vous y aide pour la carte d’impôt, l’enregistrement et la carte de séjour.
    .for = Travailleurs venus de l’étranger, leur famille, et les employeurs.
contact-labour-inspection = Arbeidstilsynet (inspection du travail) vérifie que les employeurs respectent la loi. Ce service coopère avec la police. Le site explique vos droits en plusieurs langues, et vous pouvez envoyer un signalement.
    .for = Toutes les personnes qui travaillent en Norvège.
contact-imdi = IMDi a des connaissances sur l’installation dans une commune, les cours de norvégien et le recours aux interprètes.
    .for = Personnel des communes et des services.
contact-kom = KOM donne des conseils sur les règles, et sur qui est responsable de quoi. KOM ne traite pas de cas individuels.
    .for = Personnel des services et des organisations.

# --- Web pages
contact-helsenorge = Le site explique à quels soins vous pouvez avoir droit en Norvège.
    .for = Personnes d’autres pays.
contact-work-in-norway = Le site rassemble ce que les autorités norvégiennes disent du travail en Norvège.
    .for = Travailleurs venus de l’étranger et ceux qui les emploient.
contact-dinutvei = Le site parle des violences et des abus et montre où trouver de l’aide. Vous pouvez aussi envoyer une question.
    .for = La personne concernée, la famille, les amis et les personnes qui aident.
contact-udi-rules = Ici, vous trouvez les directives d’UDI et sa page sur l’exploitation.
    .for = Personnel, avocats et autres personnes qui aident.
contact-utnyttelse = Le site donne des connaissances, des conseils pour les entretiens et des idées pour le suivi.
    .for = Personnel des services sociaux et de santé et autres personnes qui aident.
contact-plik = Le site explique quand vous avez le devoir d’empêcher une infraction grave, et comment vous pouvez le faire.
    .for = Tout le monde, surtout le personnel qui a un doute sur ce devoir.
contact-rvts = RVTS donne des cours et des conseils sur les violences et les traumatismes.
    .for = Personnel des services de santé et de soins.

# --- International
contact-greta = GRETA vérifie que les pays font ce qu’ils ont promis dans la convention du Conseil de l’Europe. Les rapports sur la Norvège sont sur le site.
    .for = Professionnels.
contact-osce = Un bureau de l’OSCE aide les pays membres pour la formation et la recherche.
    .for = Professionnels.
contact-ilo = ILO (Organisation internationale du travail) fait des règles pour le travail dans le monde et écrit des rapports à leur sujet.
    .for = Professionnels.
contact-unodc = UNODC suit l’accord international sur le commerce d’êtres humains et fait des rapports sur le monde entier.
    .for = Professionnels.
contact-cbss = Les pays autour de la mer Baltique travaillent ici ensemble sur des projets, des rapports et des guides. Un site à part montre qui aide dans ces pays.
    .for = Professionnels.
