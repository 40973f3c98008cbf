### What the program says of itself. Findings have their own words.

errors =
    { $n ->
        [one] { $n } error
       *[other] { $n } errors
    }
warnings =
    { $n ->
        [one] { $n } warning
       *[other] { $n } warnings
    }
counts = { $errors }, { $warnings }
all-well = All is well.
nothing-written = Nothing was written; { $folder } is as it was.
build-summary = { $folder }: { $written } files written, { $unchanged } unchanged, { $removed } removed, { $kilobytes } kB in all
# Findings outside of what a change touches.
elsewhere = Outside of this change: { $errors }, { $warnings }. They don't count here.
leaflets-unset =
    { $n ->
        [one] One leaflet has changed and wasn't set. varde check --leaflets says whether its text fits.
       *[other] { $n } leaflets have changed and weren't set. varde check --leaflets says whether their text fits.
    }
serving = Serving at { $address } — end with Ctrl-C
renewed = Renewed in { $n } ms

### Labels of the plain format, read out line by line.
label-finding = Finding { $n } of { $all }
label-error = Error
label-warning = Warning
label-note = Note
label-place = Place
label-line = line { $line }, column { $column }
label-text = Text
label-help = What to do
label-code = Code

### The summary of a job on GitHub.
job-heading = Findings of varde check
job-more = GitHub shows no more than this beside the lines. The rest:

### varde fmt
fmt-changed = { $path }: put in order
fmt-would-change = { $path }: would be put in order
fmt-unreadable = { $path }: no Unicode text (UTF), so it was left as it is
fmt-clean = All files are in order.
fmt-help = Run varde fmt to put them in order.

### varde new-locale
locale-canonical = “{ $from }” is written “{ $to }” in Varde.
locale-written = written: { $path }
locale-kept = there already, left as it is: { $path }
locale-next = What to do next:
locale-next-name = Look through { $path }: the name in its own letters, direction, digits, style.
locale-next-messages = In { $folder } take away the “# ” before a message's lines, and write the text after “=”. The line “# { $source }:” above shows the source's words.
locale-next-pages = Translate the pages: { $path } lists them.
locale-next-site = Add “{ $tag }” to languages in site.toml, at the place where readers shall see it.
locale-next-exit = If the exit shall lead to another page in this language, add a line to [exit] in site.toml; and the words that no title may hold to [unsafe-words].
locale-next-check = Run varde check --lang { $tag }.

### varde leaflet
leaflet-written = written: { $path } ({ $kilobytes } kB)
leaflet-no-address = The site has no address yet (base-url in site.toml, or --base-url), so these leaflets carry no address and no QR code.

### varde audit
audit-well = { $files ->
    [one] One file was audited. Nothing was found.
   *[other] { $files } files were audited. Nothing was found.
}

### varde new-site
site-written = { $count } files written to { $path }. Everything in them is an example; what to do next:
site-next-serve = See it: varde serve --root { $path }
site-next-data = Put your own contacts, figures and sources into { $path }/content/data, and your country's phone numbers into [phones] of site.toml.
site-next-texts = Write your own texts in content and locales. The README in the folder says in which order.
site-next-check = Run varde check --root { $path }.

### varde verify
verify-signed = { $list } is signed by this key. The signature says: { $comment }
verify-unsigned = { $list } is not signed by this key ({ $path } doesn't fit). Don't trust the copy.
verify-changed = changed: { $path }
verify-added = not in the list: { $path }
verify-missing = missing: { $path }
verify-strange = a link, or no file: { $path }
verify-well = { $folder } is the copy that was signed: { $n } files, none changed, missing or added.
verify-unvouched = { $folder } is what the list says: { $n } files. Without --key nobody vouches for the list: whoever changes a copy can change the list too.
verify-differs =
    { $n ->
        [one] { $folder } is not what the list says: { $n } difference.
       *[other] { $folder } is not what the list says: { $n } differences.
    }
