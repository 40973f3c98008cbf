promise-no-cookies = No usamos cookies.
promise-no-storage = Las páginas no guardan nada en su teléfono.
promise-nothing-from-elsewhere = Las páginas no cargan nada de otros sitios web.
promise-answers-stay = Sus respuestas no se envían a ningún lugar.
promise-answers-go = Si el navegador puede usar pequeños programas, sus respuestas desaparecen cuando usted sale.
promise-no-referrer = El siguiente sitio web no se entera de que usted estuvo aquí.
promise-exit = Un toque en el botón de arriba le saca de aquí.
promise-exit-back = Si el navegador puede usar pequeños programas, «Atrás» no muestra la página de la que usted salió.
promise-titles = Ningún título de las páginas para usted tiene palabras como policía o violencia.
promise-no-log = Nuestros ajustes piden al servidor que no anote las visitas.
promise-saved-copy = Una copia de la página en el teléfono tampoco envía nada.
promise-without-script = Todo lo que puede leer aquí funciona también sin pequeños programas.

promise-proof = Así se ha probado
promise-proofs-title = Las pruebas
promise-proofs-intro = Aquí está la prueba de cada promesa. También está la línea que hace que sea verdad. Están en inglés.
promise-test = Prueba
promise-because = Línea
