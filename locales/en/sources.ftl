### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = From here come the signs, the advice on conversations and the rights. The steps when you are worried and nearly all contacts come from here too.
    .corrected = We mended some web addresses and one opening time. We also mended how some sections of law were written. An uncertain opening time was left out.
source-status-note = From here come the rules on residence and child welfare. The sum for going home and most figures come from here too.
    .corrected = We mended a year in a table. We also mended a figure that did not fit its sum.
source-rosa-note = From here come the number of the helpline and the figures for the latest year. From here we also know that you may be anonymous.
    .corrected = We made clear which group each share is about. No story about a single person is used.
source-fokus-note = From here comes knowledge of how people are deceived and held back.
    .corrected = A year for the convention was mended. One figure cannot be right and was not used.
source-law-note = The names of laws and regulations are written as they are called in Norwegian.
    .corrected = Nothing was mended.
