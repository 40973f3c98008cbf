leaflet-card = Kort
leaflet-worker = Ark
leaflet-code = Kode til { $address }
leaflet-edition = Utgave { $date }
state-machine = En maskin har oversatt.
state-updating = Blir oppdatert.
state-person = Et menneske har oversatt.
state-checked = Kontrollert: { $reviewer }.
