### The overview of translations at /translations/, for those who translate and review.

translations-title = Oversettelser
translations-description = Hvor langt hver oversettelse er kommet, og hva som er best å gjøre nå.
translations-intro = Her ser du hvor langt hvert språk er kommet. Tegnene i tabellen viser hvordan siden står. Under tabellen står det hva som hjelper mest på hvert språk.
translations-pages = Sider
translations-page = Side
translations-languages = Språk
translations-checked = kontrollert av en person
translations-machine = oversatt, ikke kontrollert
translations-updating = den norske teksten er nyere
translations-missing = ikke oversatt
# { $percent } is the share of text blocks that a named person has checked, from 0 to 100.
translations-read = { $percent } prosent er kontrollert av en person.
# { $words } counts Norwegian words.
translations-left = { $words ->
    [0] Ingen ord venter på oversettelse.
    [one] Ett ord venter på oversettelse.
   *[other] { $words } ord venter på oversettelse.
}
translations-oldest = Den eldste teksten som ikke lenger passer, er fra { $date }.
translations-reviewer = Sist kontrollert: { $reviewer }.
translations-nobody = Ingen person har kontrollert teksten ennå.
# { $findings } counts what the check reports and a person should look at.
translations-findings = { $findings ->
    [0] Kontrollprogrammet har ingen merknader.
    [one] Kontrollprogrammet har én merknad.
   *[other] Kontrollprogrammet har { $findings } merknader.
}
translations-next = Dette hjelper mest nå:
translations-do-critical = { $blocks ->
    [one] oppdater ett avsnitt om fare, frister eller numre
   *[other] oppdater { $blocks } avsnitt om fare, frister eller numre
}
translations-do-translate = { $words ->
    [one] oversett ett ord
   *[other] oversett { $words } ord
}
translations-do-update = { $words ->
    [one] oppdater ett ord
   *[other] oppdater tekst på { $words } ord
}
translations-do-accept = { $blocks ->
    [one] godta ett avsnitt i journalen
   *[other] godta { $blocks } avsnitt i journalen
}
translations-do-review = { $words ->
    [one] les og signer for ett ord
   *[other] les og signer for { $words } ord
}
