### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Da qui vengono i segnali, i consigli per i colloqui, i diritti, i passi da fare quando ci si preoccupa e quasi tutti i contatti.
    .corrected = Abbiamo corretto alcuni indirizzi web, un orario di apertura e il modo in cui erano scritti alcuni articoli di legge. Abbiamo tolto un orario di apertura non sicuro.
source-status-note = Da qui vengono le regole sul soggiorno, la somma per il ritorno, le regole della tutela dei minori e la maggior parte dei numeri.
    .corrected = Abbiamo corretto un anno in una tabella e un numero che non corrispondeva al totale.
source-rosa-note = Da qui vengono il numero della linea di aiuto e i numeri dell’ultimo anno. Da qui sappiamo anche che si può chiamare in modo anonimo.
    .corrected = Abbiamo scritto con chiarezza a quale gruppo si riferisce ogni percentuale. Non abbiamo usato nessuna storia di una singola persona.
source-fokus-note = Da qui viene ciò che sappiamo su come le persone vengono ingannate e trattenute.
    .corrected = Abbiamo corretto un anno indicato per la convenzione. Un numero non può essere giusto e non è stato usato.
source-law-note = I nomi delle leggi e dei regolamenti sono quelli norvegesi.
    .corrected = Nessuna correzione.
