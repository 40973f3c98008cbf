leaflet-card = بطاقة
leaflet-worker = ورقة
leaflet-code = رمز { $address }
leaflet-edition = إصدار { $date }
state-machine = ترجمته آلة.
state-updating = يجري التحديث.
state-person = ترجمه إنسان.
state-checked = تمت المراجعة: { $reviewer }.
