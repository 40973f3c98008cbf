"""Makes the same site twice, for Varde and for Hugo: so many pages in so many languages, in six scripts.

The words are made up from syllables, so that no file is large and no text is anybody's; each language has words of its
own. The same numbers give the same bytes.
"""

import pathlib

HERE = pathlib.Path(__file__).parent

# Syllables by script. Each is written in letters that all languages below have in common.
SYLLABLES = {
    "latn": "la mo ri sen ta vel no pir ka dun se lim gor fa ten bu ral mis po ver".split(),
    "cyrl": "ла мо ра сен та вел но пор ка дун се лам гор фа тен бу рал мас по вер".split(),
    "arab": "لا مو را سن تا ول نو بر قا دن سا لم غر فا تن بو رل مس بو ور".split(),
    "thai": "ลา มอ รา เสน ตา เวล นอ ปอ กา ดาน เส ลำ กอ ฟา เตน บู รา มา โพ เวร".split(),
    "deva": "ला मो रा सेन ता वेल नो पीर का दून से लीम गोर फा तेन बू राल मी पो वेर".split(),
    "ethi": "ላ ሞ ራ ሰን ታ ቨል ኖ ፒር ካ ዱን ሰ ሊም ጎር ፋ ተን ቡ ራል ሚስ ፖ ቨር".split(),
}
BYTES = {"latn": 1, "cyrl": 2, "arab": 2, "thai": 3, "deva": 3, "ethi": 3}

# The source first; then so that the first six have six scripts.
LANGUAGES = [
    ("en", "latn"), ("uk", "cyrl"), ("ar", "arab"), ("th", "thai"), ("hi", "deva"), ("am", "ethi"),
    ("es", "latn"), ("pt", "latn"), ("ro", "latn"), ("pl", "latn"), ("fr", "latn"), ("it", "latn"), ("lt", "latn"),
    ("vi", "latn"), ("ru", "cyrl"), ("bg", "cyrl"), ("fa", "arab"), ("ne", "deva"), ("ti", "ethi"), ("so", "latn"),
]
# More for sites of up to two hundred: tags of ISO 639-1, then the same with a region.
MORE = (
    "aa ab af ak an as av ay az ba be bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo et eu ff fi fj "
    "fo fy ga gd gl gn gu gv ha hr ht hu hy hz ia id ig ii ik io is ja jv ka kg ki kj kk kl km kn ko kr kv kw ky "
    "la lb lg li ln lo lu lv mg mh mi mk ml mn mr ms mt my na nd ng nl nr nv ny oc oj om or os pi qu rm rn rw sa sc sd "
    "se sg si sk sl sm sn sq ss st su sv sw ta te tg tk tn to tr ts tt ty ug ur uz ve vo wa wo xh yi yo za zh zu"
).split()
LANGUAGES += [(tag, "latn") for tag in MORE]
LANGUAGES += [(f"{tag}-{region}", "latn") for region in ("CA", "US") for tag in ("en", "es", "fr", "pt", "de", "it", "sv")]
RIGHT_TO_LEFT = {"arab"}

MESSAGES = (
    "site-name skip exit-label exit languages languages-label up state contents-label contents call call-hours "
    "footer-label foot-rights foot-help foot-safe foot-about foot-operator foot-sources foot-licence foot-checked "
    "foot-print foot-keep foot-share foot-history chooser-title chooser-greeting not-found-title moved-title current-label"
).split()


class Dice:
    """A generator of numbers that are the same everywhere (Numerical Recipes' linear congruence)."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF
        for _ in range(4):
            self.roll(2)

    def roll(self, sides):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self.state >> 8) % sides


def vocabulary(lang, script):
    dice = Dice(sum(ord(c) * 131**i for i, c in enumerate(lang)))
    parts = SYLLABLES[script]
    return ["".join(parts[dice.roll(len(parts))] for _ in range(2 + dice.roll(3))) for _ in range(1500)]


def sentence(dice, words, count):
    text = " ".join(words[dice.roll(len(words))] for _ in range(count))
    return text[0].upper() + text[1:] + "."


def page(lang, script, words, number, pages, link):
    """A page of ten sections, about 6 KB: headings, paragraphs, lists, links, tables, stress."""
    dice = Dice(number * 7919 + sum(map(ord, lang)) * 104729)
    # Scripts of two or three bytes a letter need fewer letters for the same number of bytes.
    size = {1: 15, 2: 7, 3: 5}[BYTES[script]]
    title, description = sentence(dice, words, 3)[:-1], sentence(dice, words, size)
    head = f'+++\ntitle = "{title}"\ndescription = "{description}"\n'
    body = [sentence(dice, words, size)]
    for section in range(1, 11):
        body.append(f"## {sentence(dice, words, 3)[:-1]} {{#part-{section}}}")
        target = name((number * 31 + section * 17) % pages)
        words_of_link = sentence(dice, words, 2)[:-1]
        body.append(
            f"{sentence(dice, words, size)} {sentence(dice, words, size)} **{words[dice.roll(1500)]}** "
            f"[{words_of_link}]({link(target)}) {sentence(dice, words, size)}"
        )
        if section % 5 == 0:
            rows = "\n".join(f"| {words[dice.roll(1500)]} | {words[dice.roll(1500)]} |" for _ in range(3))
            body.append(f"| {words[dice.roll(1500)]} | {words[dice.roll(1500)]} |\n| --- | --- |\n{rows}")
        elif section % 2 == 0:
            body.append("\n".join(f"- {sentence(dice, words, size // 2)}" for _ in range(3)))
        else:
            body.append(sentence(dice, words, size))
    return head, "\n\n".join(body) + "\n"


def name(number):
    return "index" if number == 0 else f"page-{number:05}"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make(folder, pages, count, hugo=True, contacts=1):
    """Makes `folder/varde` and `folder/hugo`."""
    languages = LANGUAGES[:count]
    assert len(languages) == count, f"there are only {len(LANGUAGES)} languages"
    varde, other = folder / "varde", folder / "hugo"
    for lang, script in languages:
        words = vocabulary(lang, script)
        direction = "rtl" if script in RIGHT_TO_LEFT else "ltr"
        own_name = sentence(Dice(len(lang)), words, 1)[:-1]
        for number in range(pages):
            head, body = page(lang, script, words, number, pages, lambda target: f"page:{target}")
            parent = '' if number == 0 else 'parent = "index"\n'
            write(varde / f"content/{lang}/{name(number)}.md", f'{head}audience = "person"\n{parent}+++\n{body}')
            if hugo:
                head, body = page(lang, script, words, number, pages, lambda target: f"{target}.html")
                file = "_index" if number == 0 else name(number)
                write(other / f"content/{lang}/{file}.md", f"{head}+++\n{body}")
        dice = Dice(3)
        texts = {key: sentence(dice, words, 2 + dice.roll(4))[:-1] for key in MESSAGES}
        texts["foot-operator"] += " {operator}"
        ftl = "".join(f"{key} = {text}\n" for key, text in texts.items()).replace("{operator}", "{ $operator }")
        data = ["contact-kind-help", "need-pay", "hours-always"] + [f"contact-line-{n}" for n in range(1, contacts)]
        ftl += "".join(f"{key} = {sentence(dice, words, 4)[:-1]}\n" for key in ["contact-line"] + data)
        write(varde / f"locales/{lang}/interface.ftl", ftl)
        write(
            varde / f"locales/{lang}/language.toml",
            f'name = "{own_name}"\nname-in-source = "{own_name}"\ndirection = "{direction}"\ndigits = "latn"\n'
            'made-by = "machine"\naudiences = ["person"]\n',
        )
        if hugo:
            toml = "".join(f'[{key}]\nother = "{text}"\n' for key, text in texts.items())
            write(other / f"i18n/{lang}.toml", toml.replace("{operator}", "{{ .operator }}"))
    tags = ", ".join(f'"{lang}"' for lang, _ in languages)
    write(
        varde / "site.toml",
        f'base-url = "https://bench.example/"\noperator = "Varde"\ndate = 2026-01-01\nlanguages = [{tags}]\n'
        'helpline = "line"\nmax-age-months = 36\ntheme = "bench"\n[exit]\ndefault = "https://www.yr.no/"\n'
        '[unsafe-words]\naddresses = ["police"]\nen = ["police"]\n[budget]\npage = 20000\n',
    )
    entry = (
        '[[contact]]\nid = "{id}"\nname = "{name}"\nkind = "help"\nphones = [{{ number = "22 33 11 60", hours = "always" }}]\n'
        'needs = ["pay"]\naudience = ["person"]\nsource = "book:1"\nchecked = 2025-01-01\n\n'
    )
    ids = ["line"] + [f"line-{n}" for n in range(1, contacts)]
    write(varde / "content/data/contacts.toml", "".join(entry.format(id=id, name=f"Linje {id}") for id in ids))
    write(
        varde / "content/data/sources.toml",
        '[[source]]\nid = "book"\ntitle = "Bok"\npublisher = "Forlag"\nedition = "1"\ndate = 2025-01-01\n',
    )
    for lang, script in languages:
        file = varde / f"locales/{lang}/interface.ftl"
        write(file, file.read_text(encoding="utf-8") + f"source-book-note = {vocabulary(lang, script)[0]}\n")
    base = (HERE / "theme/base.html").read_text()
    style, script_text = (HERE / "style.css").read_text(), (HERE / "exit.js").read_text().strip()
    theme = varde / "themes/bench"
    write(theme / "templates/base.html", base)
    for kind in "page home directory cards check sources".split():
        write(theme / f"templates/{kind}.html", '{% extends "templates/base.html" %}\n')
    bare = (
        '{% extends "templates/base.html" %}\n{% block audience %}person{% endblock %}\n'
        '{% block head %}<title>{{ attr(key="KEY") }}</title>{% endblock %}\n{% block header %}{% endblock %}\n'
        '{% block main %}<h1>{{ t(key="KEY") }}</h1>{% endblock %}\n{% block footer %}{% endblock %}\n'
    )
    for kind, key in [("chooser", "chooser-title"), ("not-found", "not-found-title"), ("moved", "moved-title")]:
        write(theme / f"templates/{kind}.html", bare.replace("KEY", key))
    write(theme / "components/contact-card/contact-card.html", "<p><bdi>{{ contact.name }}</bdi></p>\n")
    write(theme / "css/style.css", style)
    write(theme / "script/exit.js", script_text + "\n")
    if not hugo:
        return
    lines = []
    for weight, (lang, script) in enumerate(languages, 1):
        direction = "rtl" if script in RIGHT_TO_LEFT else "ltr"
        own_name = sentence(Dice(len(lang)), vocabulary(lang, script), 1)[:-1]
        lines.append(
            f'[languages.{lang}]\ncontentDir = "content/{lang}"\nweight = {weight}\nlabel = "{own_name}"\n'
            f'direction = "{direction}"\n'
        )
    write(
        other / "hugo.toml",
        'baseURL = "https://bench.example/"\ntitle = "Bench"\ndefaultContentLanguage = "en"\n'
        "defaultContentLanguageInSubdir = true\nuglyURLs = true\n"
        'disableKinds = ["taxonomy", "term", "RSS", "section"]\n[markup.tableOfContents]\nstartLevel = 2\nendLevel = 2\n'
        + "".join(lines),
    )
    layout = (HERE / "hugo/baseof.html").read_text().replace("STYLE", style).replace("SCRIPT", script_text)
    for kind in ("single", "home"):
        write(other / f"layouts/{kind}.html", layout)
