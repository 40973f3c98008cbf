promise-no-cookies = Nous n’utilisons pas de cookies.
promise-no-storage = Les pages n’enregistrent rien sur ton téléphone.
promise-nothing-from-elsewhere = Les pages ne chargent rien depuis d’autres sites.
promise-answers-stay = Tes réponses ne sont envoyées nulle part.
promise-answers-go = Si le navigateur peut lancer de petits programmes, tes réponses disparaissent quand tu pars.
promise-no-referrer = Le site suivant ne sait pas que tu étais ici.
promise-exit = Un seul appui sur le bouton du haut te fait partir.
promise-exit-back = Si le navigateur peut lancer de petits programmes, Retour ne montre pas la page que tu as quittée.
promise-titles = Aucun titre des pages pour toi n’a de mots comme police ou violence.
promise-no-log = Nos réglages demandent au serveur de ne pas noter les visites.
promise-saved-copy = Une copie de la page sur le téléphone n’envoie rien non plus.
promise-without-script = Tout ce que tu peux lire ici marche aussi sans petits programmes.

promise-proof = Comment c’est testé
promise-proofs-title = Les preuves
promise-proofs-intro = Voici le test de chaque promesse. Voici aussi la ligne qui la rend vraie. C’est en anglais.
promise-test = Test
promise-because = Ligne
