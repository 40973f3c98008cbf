promise-no-cookies = Non usiamo cookie.
promise-no-storage = Le pagine non salvano niente sul tuo telefono.
promise-nothing-from-elsewhere = Le pagine non caricano niente da altri siti.
promise-answers-stay = Le tue risposte non vengono inviate da nessuna parte.
promise-answers-go = Se il browser può eseguire piccoli programmi, le tue risposte spariscono quando esci.
promise-no-referrer = Il sito successivo non sa che eri qui.
promise-exit = Un tocco sul pulsante in alto ti porta via.
promise-exit-back = Se il browser può eseguire piccoli programmi, Indietro non mostra la pagina che hai lasciato.
promise-titles = Nessun titolo delle pagine per te ha parole come polizia o violenza.
promise-no-log = Le nostre impostazioni chiedono al server di non annotare le visite.
promise-saved-copy = Anche una copia della pagina sul telefono non invia niente.
promise-without-script = Tutto quello che puoi leggere qui funziona anche senza piccoli programmi.

promise-proof = Come è stato provato
promise-proofs-title = Le prove
promise-proofs-intro = Qui c’è il test di ogni promessa. C’è anche la riga che la rende vera. È in inglese.
promise-test = Test
promise-because = Riga
