to-nothing = Se { nothing } og { -brand }.
to-attribute = Se { exit.title }.
round = Se { about }.
about = Se { round }.
