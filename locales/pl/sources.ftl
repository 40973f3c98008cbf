### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Stąd pochodzą oznaki, rady do rozmów, prawa, kolejne kroki, gdy coś niepokoi, i prawie wszystkie kontakty.
    .corrected = Poprawiliśmy kilka adresów internetowych, jedne godziny otwarcia i zapis kilku paragrafów. Jedne niepewne godziny otwarcia usunęliśmy.
source-status-note = Stąd pochodzą zasady pobytu, kwota na powrót do kraju, zasady urzędu ochrony dzieci i większość liczb.
    .corrected = Poprawiliśmy rok w jednej tabeli i liczbę, która nie zgadzała się z sumą.
source-rosa-note = Stąd pochodzi numer telefonu pomocy i liczby za ostatni rok. Stąd wiemy też, że można zachować anonimowość.
    .corrected = Napisaliśmy wyraźnie, której grupy dotyczy każdy odsetek. Nie użyto żadnej historii pojedynczej osoby.
source-fokus-note = Stąd pochodzi wiedza o tym, jak oszukuje się ludzi i nie pozwala im odejść.
    .corrected = Poprawiono rok konwencji. Jedna liczba nie może się zgadzać i nie została użyta.
source-law-note = Nazwy ustaw i przepisów są zapisane tak, jak brzmią po norwesku.
    .corrected = Nic nie poprawiono.
