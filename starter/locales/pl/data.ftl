### The words of what stands in content/data: contacts, needs, figures, hours, sources.

contact-line = Odpowiada na pytania o pokoje, naprawy i kaucje.
    .for = Wszyscy, którzy wynajmują
contact-desk = Pomaga znaleźć inny pokój.
contact-emergency = Gdy życie lub zdrowie jest w niebezpieczeństwie.

need-danger = Jestem teraz w niebezpieczeństwie
need-repairs = Coś w moim pokoju jest zepsute
need-money = Nie dostaję kaucji z powrotem
need-move = Muszę się wyprowadzić

unit-week =
    { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodnia
    }
hours-always = Całą dobę
hours-mon-fri = Od poniedziałku do piątku, od { $open } do { $close }

source-example-note = Zmyślone, żeby pokazać, jak powstaje strona.
