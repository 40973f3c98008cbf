### The words of what stands in content/data: contacts, needs, figures, hours, sources.

contact-line = Answers questions about rooms, repairs and deposits.
    .for = Everybody who rents
contact-desk = Helps to find another room.
contact-emergency = When life or health is in danger.

need-danger = I am in danger now
need-repairs = Something in my room is broken
need-money = I don't get my deposit back
need-move = I have to move

unit-week =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
hours-always = Day and night
hours-mon-fri = Monday to Friday from { $open } to { $close }

source-example-note = Invented, to show how a site is made.
