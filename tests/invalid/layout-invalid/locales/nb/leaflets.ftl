leaflet-card = Kort
leaflet-code = Kode til { $address }
leaflet-edition = Utgave { $date }
