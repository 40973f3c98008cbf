### The words of what stands in content/data.

unit-month =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }
hours-always = Hele døgnet
hours-mon-fri = Mandag til fredag fra { $open } til { $close }

contact-line = Svarer på spørsmål om lønn, også etter { FACT("period") }.
    .for = Alle
contact-ambulance = Når det står om liv.
source-book-note = Lest på { PHONE("line") }.

indicator-no-pay = Får ikke lønn
indicator-no-school = Går ikke på skole
ask-work = Hvordan er arbeidet?
    .follow-1 = Når får du lønn?
tell-rights = Du kan ha rettigheter.

statistic-callers = De som ringte
    .description = Søyler for hvert år
    .trap = Én kan ha ringt flere ganger.
column-year = År
column-women = Kvinner
column-men = Menn
