promise-no-cookies = Non usiamo cookie.
promise-no-storage = Le pagine non salvano niente sul tuo telefono.
promise-nothing-from-elsewhere = Le pagine non caricano niente da altri siti.
promise-answers-stay = Le tue risposte non vengono inviate da nessuna parte.
promise-answers-go = Se il browser può far funzionare piccoli programmi, le tue risposte spariscono quando esci.
promise-no-referrer = Il sito successivo non viene a sapere che eri qui.
promise-exit = Un tocco sul pulsante in alto ti fa uscire da qui.
promise-exit-back = Se il browser può far funzionare piccoli programmi, il tasto Indietro non mostra la pagina che hai lasciato.
promise-titles = Nessun titolo delle pagine per te contiene parole come polizia o violenza.
promise-no-log = Le nostre impostazioni chiedono al server di non annotare le visite.
promise-saved-copy = Neanche una copia della pagina sul telefono invia niente.
promise-without-script = Tutto quello che puoi leggere qui funziona anche senza piccoli programmi.

promise-proof = Come è stato provato
promise-proofs-title = Le prove
promise-proofs-intro = Qui c’è il test di ogni promessa. C’è anche la riga che la rende vera. Sono in inglese.
promise-test = Test
promise-because = Riga
