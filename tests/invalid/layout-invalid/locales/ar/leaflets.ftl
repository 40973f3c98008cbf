leaflet-card = بطاقة
leaflet-code = رمز { $address }
leaflet-edition = إصدار { $date }
