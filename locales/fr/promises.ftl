promise-no-cookies = Nous n’utilisons pas de cookies.
promise-no-storage = Les pages n’enregistrent rien sur votre téléphone.
promise-nothing-from-elsewhere = Les pages ne chargent rien depuis d’autres sites.
promise-answers-stay = Vos réponses ne sont envoyées nulle part.
promise-answers-go = Si le navigateur peut exécuter de petits programmes, vos réponses disparaissent quand vous partez.
promise-no-referrer = Le site suivant n’apprend pas que vous étiez ici.
promise-exit = Un seul appui sur le bouton en haut vous fait partir.
promise-exit-back = Si le navigateur peut exécuter de petits programmes, le bouton « Retour » ne montre pas la page que vous avez quittée.
promise-titles = Dans les pages pour vous, aucun titre ne contient de mots comme police ou violence.
promise-no-log = Nos réglages demandent au serveur de ne pas noter les visites.
promise-saved-copy = Une copie de la page sur le téléphone n’envoie rien non plus.
promise-without-script = Tout ce que vous pouvez lire ici marche aussi sans petits programmes.

promise-proof = Comment c’est testé
promise-proofs-title = Les preuves
promise-proofs-intro = Voici le test de chaque promesse. Voici aussi la ligne qui la rend vraie. Les deux sont en anglais.
promise-test = Test
promise-because = Ligne
