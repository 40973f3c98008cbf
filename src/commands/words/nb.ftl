### Det programmet sier om seg selv. Funn har sine egne ord.

errors = { $n } feil
warnings =
    { $n ->
        [one] { $n } advarsel
       *[other] { $n } advarsler
    }
counts = { $errors }, { $warnings }
all-well = Alt er i orden.
nothing-written = Ingenting ble skrevet; { $folder } er som før.
build-summary = { $folder }: { $written } filer skrevet, { $unchanged } uendret, { $removed } fjernet, { $kilobytes } kB i alt
# Funn utenfor det en endring rører ved.
elsewhere = Utenfor denne endringen: { $errors }, { $warnings }. De teller ikke her.
leaflets-unset =
    { $n ->
        [one] Ett ark er endret og ikke satt. varde check --leaflets sier om teksten får plass.
       *[other] { $n } ark er endret og ikke satt. varde check --leaflets sier om teksten får plass.
    }
serving = Viser nettstedet på { $address } — avslutt med Ctrl-C
renewed = Fornyet på { $n } ms

### Merkelapper i formatet «plain», som leses opp linje for linje.
label-finding = Funn { $n } av { $all }
label-error = Feil
label-warning = Advarsel
label-note = Merknad
label-place = Sted
label-line = linje { $line }, tegn { $column }
label-text = Tekst
label-help = Gjør dette
label-code = Kode

### Sammendraget av en jobb på GitHub.
job-heading = Funn fra varde check
job-more = GitHub viser ikke flere ved linjene. Her er resten:

### varde fmt
fmt-changed = { $path }: satt i orden
fmt-would-change = { $path }: ville blitt satt i orden
fmt-unreadable = { $path }: ikke Unicode-tekst (UTF), så den ble latt i fred
fmt-clean = Alle filer er i orden.
fmt-help = Kjør varde fmt for å sette dem i orden.

### varde new-locale
locale-canonical = «{ $from }» skrives «{ $to }» i Varde.
locale-written = skrevet: { $path }
locale-kept = fantes fra før, latt i fred: { $path }
locale-next = Slik går du videre:
locale-next-name = Se gjennom { $path }: navnet med språkets egne bokstaver, retning, sifre, stil.
locale-next-messages = I { $folder }: ta bort «# » foran linjene til en tekst, og skriv teksten etter «=». Linjen «# { $source }:» over viser kildens ord.
locale-next-pages = Oversett sidene: { $path } har listen.
locale-next-site = Føy «{ $tag }» til languages i site.toml, der leserne skal se språket.
locale-next-exit = Skal utgangen føre til en annen side på dette språket, så føy en linje til [exit] i site.toml; og ord som ingen tittel kan ha, til [unsafe-words].
locale-next-check = Kjør varde check --lang { $tag }.

### varde leaflet
leaflet-written = skrevet: { $path } ({ $kilobytes } kB)
leaflet-no-address = Nettstedet har ingen adresse ennå (base-url i site.toml, eller --base-url). Derfor har arkene ingen adresse og ingen QR-kode.

### varde audit
audit-well = { $files ->
    [one] Én fil er gjennomgått. Ingenting ble funnet.
   *[other] { $files } filer er gjennomgått. Ingenting ble funnet.
}

### varde new-site
site-written = { $count } filer er skrevet til { $path }. Alt i dem er eksempler; slik går du videre:
site-next-serve = Se på det: varde serve --root { $path }
site-next-data = Legg dine egne kontakter, tall og kilder i { $path }/content/data, og landets telefonnumre i [phones] i site.toml.
site-next-texts = Skriv dine egne tekster i content og locales. README i mappa sier i hvilken rekkefølge.
site-next-check = Kjør varde check --root { $path }.

### varde verify
verify-signed = { $list } er signert med denne nøkkelen. Signaturen sier: { $comment }
verify-unsigned = { $list } er ikke signert med denne nøkkelen ({ $path } passer ikke). Ikke stol på kopien.
verify-changed = endret: { $path }
verify-added = ikke i listen: { $path }
verify-missing = mangler: { $path }
verify-strange = en lenke, eller ingen fil: { $path }
verify-well = { $folder } er kopien som ble signert: { $n } filer, ingen endret, borte eller lagt til.
verify-unvouched = { $folder } er som listen sier: { $n } filer. Uten --key går ingen god for listen: den som endrer en kopi, kan endre listen også.
verify-differs =
    { $n ->
        [one] { $folder } er ikke som listen sier: { $n } forskjell.
       *[other] { $folder } er ikke som listen sier: { $n } forskjeller.
    }
