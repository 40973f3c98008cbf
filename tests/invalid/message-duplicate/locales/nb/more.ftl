exit = En gang til
twice = Tekst
    .hint = Hjelp
    .hint = Hjelp igjen
