### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Herfra kommer tegnene, rådene til samtaler, rettighetene, trinnene ved bekymring og nesten alle kontakter.
    .corrected = Vi rettet noen nettadresser, en åpningstid og skrivemåten av noen paragrafer. En usikker åpningstid tok vi ut.
source-status-note = Herfra kommer reglene om opphold, summen til hjemreise, reglene i barnevernet og de fleste tall.
    .corrected = Vi rettet et årstall i en tabell og et tall som ikke stemte med summen.
source-rosa-note = Herfra kommer nummeret til hjelpetelefonen og tallene for det siste året. Herfra vet vi også at du kan være anonym.
    .corrected = Vi skrev tydelig hvilken gruppe hver andel gjelder. Ingen historie om en enkelt person er brukt.
source-fokus-note = Herfra kommer kunnskap om hvordan folk blir lurt og holdt fast.
    .corrected = Et årstall for konvensjonen er rettet. Ett tall kan ikke stemme, og er ikke brukt.
source-law-note = Navnene på lover og forskrifter er skrevet slik de heter på norsk.
    .corrected = Ingenting er rettet.
