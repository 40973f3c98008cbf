### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = De aquí vienen las señales, los consejos para conversar, los derechos, los pasos que dar cuando algo preocupa y casi todos los contactos.
    .corrected = Corregimos algunas direcciones de internet, un horario y la forma de escribir algunos artículos de ley. Quitamos un horario dudoso.
source-status-note = De aquí vienen las reglas sobre la residencia, la suma para volver al país, las reglas de protección de menores y la mayoría de las cifras.
    .corrected = Corregimos un año en una tabla y una cifra que no coincidía con el total.
source-rosa-note = De aquí vienen el número de la línea de ayuda y las cifras del último año. Por esta fuente sabemos también que se puede llamar de forma anónima.
    .corrected = Escribimos con claridad a qué grupo se refiere cada porcentaje. No se ha usado ninguna historia de una persona concreta.
source-fokus-note = De aquí viene lo que sabemos sobre cómo se engaña y se retiene a las personas.
    .corrected = Se ha corregido un año del convenio. Una cifra no puede ser correcta y no se ha usado.
source-law-note = Los nombres de las leyes y los reglamentos están escritos como se llaman en noruego.
    .corrected = No se ha corregido nada.
