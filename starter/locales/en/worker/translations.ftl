### The overview of translations at /translations/, for those who translate and review.

translations-title = Translations
translations-description = How far each translation has come, and what is best done now.
translations-intro = Here you see how far each language has come. The signs in the table show how a page stands. Below the table it says what helps most in each language.
translations-pages = Pages
translations-page = Page
translations-languages = Languages
translations-checked = checked by a person
translations-machine = translated, not checked
translations-updating = the English text is newer
translations-missing = not translated
# { $percent } is the share of text blocks that a named person has checked, from 0 to 100.
translations-read = { $percent } percent has been checked by a person.
# { $words } counts words of the source.
translations-left = { $words ->
    [0] No words are waiting to be translated.
    [one] One word is waiting to be translated.
   *[other] { $words } words are waiting to be translated.
}
translations-oldest = The oldest text that no longer fits is from { $date }.
translations-reviewer = Last checked: { $reviewer }.
translations-nobody = No person has checked the text yet.
# { $findings } counts what the check reports and a person should look at.
translations-findings = { $findings ->
    [0] The checking program has no remarks.
    [one] The checking program has one remark.
   *[other] The checking program has { $findings } remarks.
}
translations-next = This helps most now:
translations-do-critical = { $blocks ->
    [one] update one paragraph on danger, deadlines or numbers
   *[other] update { $blocks } paragraphs on danger, deadlines or numbers
}
translations-do-translate = { $words ->
    [one] translate one word
   *[other] translate { $words } words
}
translations-do-update = { $words ->
    [one] update one word
   *[other] update a text of { $words } words
}
translations-do-accept = { $blocks ->
    [one] accept one paragraph in the record
   *[other] accept { $blocks } paragraphs in the record
}
translations-do-review = { $words ->
    [one] read and sign for one word
   *[other] read and sign for { $words } words
}
