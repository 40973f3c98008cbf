promise-no-cookies = No usamos cookies.
promise-no-storage = Las páginas no guardan nada en tu teléfono.
promise-nothing-from-elsewhere = Las páginas no cargan nada de otros sitios web.
promise-answers-stay = Tus respuestas no se envían a ningún sitio.
promise-answers-go = Si el navegador puede ejecutar pequeños programas, tus respuestas desaparecen cuando sales.
promise-no-referrer = El sitio web siguiente no sabe que estuviste aquí.
promise-exit = Un toque en el botón de arriba te saca de aquí.
promise-exit-back = Si el navegador puede ejecutar pequeños programas, Atrás no muestra la página que dejaste.
promise-titles = Ningún título de las páginas para ti tiene palabras como policía o violencia.
promise-no-log = Nuestros ajustes piden al servidor que no anote las visitas.
promise-saved-copy = Una copia de la página en el teléfono tampoco envía nada.
promise-without-script = Todo lo que puedes leer aquí funciona también sin pequeños programas.

promise-proof = Así se ha probado
promise-proofs-title = Las pruebas
promise-proofs-intro = Aquí está la prueba de cada promesa. También está la línea que la hace verdad. Está en inglés.
promise-test = Prueba
promise-because = Línea
