### The words of the frame.

site-name = Varde
machine = En maskin har oversatt.
fallback = Siden er ikke oversatt.
current-label = Dette er nytt.
contact-phone = Telefon
call-label = Ring { $name }
updated = Oppdatert { $date }
chooser-title = Velg språk
chooser-greeting = Velkommen
not-found-title = Fant ikke siden
moved-title = Siden er flyttet
language-uk = ukrainsk

callout-note = Godt å vite
callout-tip = Tips
callout-important = Viktig
callout-warning = Vær oppmerksom
callout-caution = Vær forsiktig

contact-kind-emergency = Når det haster
contact-kind-help = Hjelp
need-health = Lege
category-background = Bakgrunn
category-place = Sted
indicator-notice = Merk:
statistic-source = Kilde: { $source }
