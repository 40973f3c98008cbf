### What readers are promised. Each sentence has a test: don't promise more than the sentence says, and no less.
promise-no-cookies = Vi bruker ikke informasjonskapsler.
promise-no-storage = Sidene lagrer ingenting på telefonen din.
promise-nothing-from-elsewhere = Sidene henter ingenting fra andre nettsteder.
promise-answers-stay = Svarene dine blir ikke sendt noe sted.
# Needs scripts too: without them Chromium may bring answers back.
promise-answers-go = Kan nettleseren kjøre små programmer, blir svarene dine borte når du går.
promise-no-referrer = Det neste nettstedet får ikke vite at du var her.
promise-exit = Ett trykk på knappen øverst tar deg bort.
# Needs a browser that runs scripts: that is what “små programmer” are.
promise-exit-back = Kan nettleseren kjøre små programmer, viser ikke Tilbake siden du gikk fra.
promise-titles = Ingen tittel på sider for deg har ord som politi eller vold.
# “Innstillingene”: the settings that we give to whoever runs the server.
promise-no-log = Innstillingene våre ber serveren om ikke å skrive ned besøk.
promise-saved-copy = En kopi av siden på telefonen sender heller ingenting.
promise-without-script = Alt du kan lese her, virker også uten små programmer.

# --- Under the promises: how each is proved
# The link after each promise.
promise-proof = Slik er det prøvd
promise-proofs-title = Bevisene
promise-proofs-intro = Her står testen som prøver hvert løfte. Her står også linjen som gjør det sant. Det er på engelsk.
# Before the name of a test.
promise-test = Test
# Before the line of a header or of the program that makes a promise true.
promise-because = Linje
