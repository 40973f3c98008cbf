use super::*;

#[track_caller]
fn one(ftl: &str, wanted: &str) {
    assert_eq!(found("nb", ftl), [wanted], "{ftl}");
}

#[test]
fn faults_are_told_in_plain_words_at_their_place() {
    one("hei du = x\n", "message-syntax 1:5 “=” is missing after the name “hei”: “d” stands here.");
    one("hei\n", "message-syntax 1:4 “=” is missing after the name “hei”: the end of the line stands here.");
    one("hei =\nb = x\n", "message-syntax 1:1 “hei” has no text.");
    one("-hei =\n", "message-syntax 1:1 “hei” has no text.");
    one("hei = på { $x\nb = x\n", "message-syntax 1:10 This “{” is never closed.");
    one("hei = på { $x y }\n", "message-syntax 1:15 “y” stands where “}” belongs.");
    one("hei = på } x\n", "message-syntax 1:10 This “}” closes nothing.");
    one("hei = på { }\n", "message-syntax 1:10 Nothing stands between these braces.");
    one("hei = på {\n", "message-syntax 1:10 This “{” is never closed.");
    one("hei = på { *x }\n", "message-syntax 1:12 “*” can't stand between braces.");
    one("hei = på { æ }\n", "message-syntax 1:12 “æ” can't stand between braces.");
    one("hei = på { $ }\n", "message-syntax 1:13 After “$” comes a name, but the end of the line stands here.");
    one("hei = på { $å }\n", "message-syntax 1:13 After “$” comes a name, but “å” stands here.");
    one("hei = æ { a. }\n", "message-syntax 1:13 After “.” comes a name, but the end of the line stands here.");
    one("hei = æ { foo($x) }\n", "message-syntax 1:11 “foo” is no function.");
    one("hei = æ { NUMBER($x }\n", "message-syntax 1:17 This “(” is never closed.");
    one("hei = æ { NUMBER($x\n", "message-syntax 1:17 This “(” is never closed.");
    one(
        "hei = æ { NUMBER(a: $x) }\n",
        "message-syntax 1:21 A setting is a number or a quoted text, but “$” stands here.",
    );
    one("hei = æ { NUMBER(a: 1, $x) }\n", "message-syntax 1:26 A value without a name stands after one with a name.");
    one("hei = æ { NUMBER($x, a: 1, a: 2) }\n", "message-syntax 1:29 “a” is set twice.");
    one(
        "hei = æ { NUMBER($x, a: -) }\n",
        "message-syntax 1:25 A setting is a number or a quoted text, but “-” stands here.",
    );
    one("hei = æ { NUMBER($x, a: 1.) }\n", "message-syntax 1:27 A figure is missing: “)” stands here.");
    one("hei = æ { \"tekst }\n", "message-syntax 1:11 The text that begins with this quotation mark has no end.");
    one("hei = æ { \"te", "message-syntax 1:11 The text that begins with this quotation mark has no end.");
    one("hei = æ { \"\\x\" }\n", "message-syntax 1:12 What follows “\\” here is no character.");
    one("hei = æ { \"\\u00é\" }\n", "message-syntax 1:16 What follows “\\” here is no character.");
    one("hei = æ { \"\\uD800\" }\n", "message-syntax 1:12 What follows “\\” here is no character.");
    one("hei = æ { \"\\{\" }\n", "message-syntax 1:12 What follows “\\” here is no character.");
    one(
        "hei = æ { -t.x }\n",
        "message-syntax 1:9 The attribute of a term can decide between forms, but it can't be shown.",
    );
    one("1hei = x\n", "message-syntax 1:1 This line belongs to no message.");
    one("hei = x\nจบ\n", "message-syntax 2:1 This line belongs to no message.");
    one("hei = x\n\ty\n", "message-syntax 2:1 This line belongs to no message.");
    one("  hei = x\n", "message-syntax 1:1 This line belongs to no message.");
    one("hei = x\n# note\n  y\n", "message-syntax 3:1 This line belongs to no message.");
}

#[test]
fn faults_in_choices() {
    one(
        "a = { $n ->\n    [one] x\n    [other] y\n }\n",
        "message-syntax 1:5 None of the forms is marked as the one for all other cases.",
    );
    one(
        "a = { $n ->\n   *[one] x\n   *[other] y\n }\n",
        "message-syntax 3:4 A second form is marked with “*” as the one for all other cases.",
    );
    one("a = { $n ->\n    [one]\n   *[other] y\n }\n", "message-syntax 2:5 This form has no text.");
    one(
        "a = { $n ->\n    [one x\n   *[other] y\n }\n",
        "message-syntax 2:10 “]” is missing after the name of a form: “x” stands here.",
    );
    one(
        "a = { $n ->\n    [é] x\n   *[other] y\n }\n",
        "message-syntax 2:6 After “[” comes a name, but “é” stands here.",
    );
    one(
        "a = { $n -> [one] x\n   *[other] y\n }\n",
        "message-syntax 1:13 After “->” the forms begin on a line of their own, but “[” stands here.",
    );
    one("a = { b ->\n   *[other] y\n }\n", "message-syntax 1:5 Another text can't decide between forms.");
    one("a = { b.c ->\n   *[other] y\n }\n", "message-syntax 1:5 Another text can't decide between forms.");
    one("a = { -b ->\n   *[other] y\n }\n", "message-syntax 1:5 Another text can't decide between forms.");
    one("a = { { $x } ->\n   *[other] y\n }\n", "message-syntax 1:5 Another text can't decide between forms.");
    one(
        "a = { $n ->\n   *[other] y }\n",
        "message-syntax 2:15 The “}” that ends a choice stands on a line of its own.",
    );
    one("a = { $n ->\n   *[other] y\nb = x\n", "message-syntax 1:5 This “{” is never closed.");
}

#[test]
fn faults_in_attributes_are_told_at_their_place() {
    one("a = x\n    .hint = på { $y\n", "message-syntax 2:16 This “{” is never closed.");
    one("a = x\n    .hint =\n", "message-syntax 2:6 “hint” has no text.");
    one("a = x\n    .hi nt = y\n", "message-syntax 2:9 “=” is missing after the name “hi”: “n” stands here.");
    one("a = x\n    .hint =\n    .title = y\n", "message-syntax 2:5 “.hint” has no text, or stands under no message.");
    one("    .hint = y\n", "message-syntax 1:5 “.hint” has no text, or stands under no message.");
    one("a = x\n    .1 = y\n", "message-syntax 2:6 After “.” comes a name, but “1” stands here.");
}

#[test]
fn one_fault_spoils_one_message() {
    let ftl = "a = { $x\nb = y\nc = } z\nd = ok\n";
    let (m, findings) = parse("nb", ftl);
    assert_eq!(
        brief(&findings),
        ["message-syntax 1:5 This “{” is never closed.", "message-syntax 3:5 This “}” closes nothing."]
    );
    assert_eq!(m.ids().collect::<Vec<_>>(), ["b", "d"]);
    assert_eq!(findings[0].excerpt.as_deref(), Some("a = { $x"));
}

#[test]
fn columns_count_characters_in_thai() {
    assert_eq!(found("th", "hello = สวัสดีครับ { $name\n"), ["message-syntax 1:20 This “{” is never closed."]);
    assert_eq!(
        found("th", "hello = โทร ๑๑๒ ได้เลย\n"),
        ["typed-fact 1:13 “๑๑๒” is typed into the text, where it can't be checked or kept the same in all languages."]
    );
    assert_eq!(
        found("th", "# ข้อความ\nhello = สวัสดี\u{202e}ครับ\n"),
        [
            "unsafe-character 2:15 A hidden character stands here: U+202E, which changes the direction of the text after it."
        ]
    );
}

#[test]
fn words_of_programmers_are_not_used() {
    let bad = [
        "token",
        "parse",
        "placeable",
        "selector",
        "variant",
        "expression",
        "literal",
        "syntax",
        "identifier",
        "junk",
        "callee",
    ];
    let source = include_str!("../syntax.rs");
    for (line, text) in source.lines().enumerate() {
        let Some((_, said)) = text.split_once("say(").or(text.split_once("format!(")) else { continue };
        for word in bad {
            assert!(
                !said.split('"').skip(1).step_by(2).any(|s| s.to_lowercase().contains(word)),
                "line {}: {word}",
                line + 1
            );
        }
    }
}

#[test]
fn duplicates_name_the_other_place() {
    one("a = x\nb = y\na = z\n", "message-duplicate 3:1 “a” stands twice: also in locales/nb/ui.ftl, line 1.");
    one("-a = x\n-a = z\n", "message-duplicate 2:2 “-a” stands twice: also in locales/nb/ui.ftl, line 1.");
    one("a = x\n    .b = y\n    .b = z\n", "message-duplicate 3:6 “.b” stands twice in “a”: also in line 2.");
    assert_eq!(found("nb", "-a = x\na = y\n"), [""; 0]);
    let files = [
        SourceFile::new("locales/nb/a.ftl", "x = 1\n".replace('1', "en")),
        SourceFile::new("locales/nb/b.ftl", "\nx = to\n"),
    ];
    let mut out = Diagnostics::default();
    let m = Messages::parse(&lang("nb"), "latn", &files, &mut out);
    assert_eq!(brief(&out.sorted()), ["message-duplicate 2:1 “x” stands twice: also in locales/nb/a.ftl, line 1."]);
    assert_eq!(out.sorted()[0].location.path, "locales/nb/b.ftl");
    assert_eq!(text(&m, "x", &Args::new()), "en");
}

#[test]
fn hidden_characters() {
    let hidden = |c: char| found("nb", &format!("a = x{c}y\n"));
    for c in [
        '\u{202a}',
        '\u{202e}',
        '\u{2066}',
        '\u{2069}',
        '\u{200e}',
        '\u{200f}',
        '\u{61c}',
        '\u{200b}',
        '\u{2060}',
        '\u{feff}',
        '\u{ad}',
        '\u{200c}',
        '\u{200d}',
        '\u{0}',
        '\u{7}',
        '\u{7f}',
        '\u{85}',
        '\u{2028}',
        '\u{fffd}',
        '\u{e0041}',
        '\t',
        '\r',
    ] {
        let findings = hidden(c);
        assert_eq!(findings.len(), 1, "{:04X}: {findings:?}", c as u32);
        assert!(findings[0].starts_with("unsafe-character 1:6 A hidden character stands here: U+"), "{findings:?}");
    }
    for c in ['\u{a0}', '\u{202f}', 'é', '\u{301}'] {
        assert_eq!(hidden(c), [""; 0], "{:04X}", c as u32);
    }
    // Persian and Hindi are written with joiners, Thai and Ukrainian aren't.
    for (tag, count) in [("fa", 0), ("ar", 0), ("hi", 0), ("ur", 0), ("th", 1), ("uk", 1)] {
        assert_eq!(found(tag, "a = می\u{200c}خواهم\n").len(), count, "{tag}");
        assert_eq!(found(tag, "a = x\u{202b}y\n").len(), 1, "{tag}");
    }
}

#[test]
fn hidden_characters_in_comments_and_escapes() {
    assert_eq!(found("nb", "# x\u{202e}y\na = z\n").len(), 1);
    one(
        "a = { \"\\u202E\" }\n",
        "unsafe-character 1:8 A hidden character stands here: U+202E, which changes the direction of the text after it.",
    );
    one("a = { \"\\U00200B\" }\n", "unsafe-character 1:8 A hidden character stands here: U+200B, which has no width.");
    one(
        "a = x\u{200b}\u{200b}\u{2060}y\n",
        "unsafe-character 1:6 A hidden character stands here: U+200B, which has no width.",
    );
    one("\u{feff}a = x\n", "unsafe-character 1:1 A hidden character stands here: U+FEFF, which has no width.");
    assert_eq!(parse("nb", "\u{feff}a = x\n").0.ids().count(), 1);
}

#[test]
fn raw_html() {
    let html = |text: &str| found("nb", &format!("a = æ {text} z\n"));
    for (text, shown) in [
        ("<b>", "<b>"),
        ("</b>", "</b>"),
        ("<!-- x", "<!--"),
        ("<br/>", "<br/>"),
        ("&amp;", "&amp;"),
        ("&#38;", "&#38;"),
        ("&#x26;", "&#x26;"),
        ("<a href", "<a"),
    ] {
        let findings = html(text);
        assert_eq!(findings[0], format!("raw-html 1:7 “{shown}” is HTML: it would be shown as it stands here."));
    }
    for text in ["x < y", "<", "< b", "Knut & Kari", "& amp;", "&;", "x & y; z", "->"] {
        assert_eq!(html(text), [""; 0], "{text}");
    }
    one("a = { \"<b>\" }\n", "raw-html 1:8 “<b>” is HTML: it would be shown as it stands here.");
    one("a = { \"\\u003Cb>\" }\n", "raw-html 1:8 “<b>” is HTML: it would be shown as it stands here.");
    assert_eq!(html("<b>fet</b>").len(), 1, "the end of a tag that was told");
    assert_eq!(html("<b>fet</b></i>").len(), 2);
}

#[test]
fn typed_facts() {
    let typed = |text: &str| -> Vec<String> {
        let findings = found("nb", &format!("a = æ {text} z\n"));
        findings.iter().map(|f| f.split('“').nth(1).unwrap().split('”').next().unwrap().to_owned()).collect()
    };
    assert_eq!(typed("Ring 22 33 11 60, nå"), ["22 33 11 60"]);
    assert_eq!(typed("1.5 og 2"), ["1.5", "2"]);
    assert_eq!(typed("๑๑๒ ١١٢ ۱۱۲"), ["๑๑๒ ١١٢ ۱۱۲"]);
    assert_eq!(typed("½ og Ⅳ"), ["½", "Ⅳ"]);
    assert_eq!(typed("§ 257 og §§ 8-3, §"), ["§ 257", "§§ 8-3", "§"]);
    assert_eq!(typed("skriv til a.b-1@rosa-help.no."), ["a.b-1@rosa-help.no"]);
    assert_eq!(typed("se https://rosa.no/a?b=1."), ["https://rosa.no/a?b=1"]);
    assert_eq!(typed("se HTTP://X.NO, og WWW.x.no"), ["HTTP://X.NO", "WWW.x.no"]);
    assert_eq!(typed("(www.rosa.no)"), ["www.rosa.no"]);
    assert_eq!(typed("A4"), ["4"]);
    assert_eq!(typed("{ \"112\" }"), ["112"]);
    assert_eq!(typed("{ 112 }"), ["112"]);
    assert_eq!(typed("a@ b, @c, x@"), [""; 0]);
    assert_eq!(typed("{ $n1 } awww.x httpx"), [""; 0]);
}

#[test]
fn figures_that_are_no_text_are_fine() {
    let ftl = "# 112 § a@b.no\na1 = { $n ->\n    [0] ingen\n    [1.5] halvannen\n   *[other] { NUMBER($n, minimumFractionDigits: 1) }\n }\nb = { FACT(\"law-257\") } { -t2(n: 3, case: \"gen\") }\n-t2 = { $n ->\n   *[other] x\n }\n";
    assert_eq!(found("nb", ftl), [""; 0]);
    assert_eq!(found("nb", "a = { -t(case: \"22 33\") }\n").len(), 1);
    one(
        "a = { $n ->\n    [1234567890123456] x\n   *[other] y\n }\nb = { 12345678901234567 ->\n   *[other] y\n }\n",
        "message-syntax 5:7 This number is too long.",
    );
}

#[test]
fn too_many_braces_end_no_program() {
    for open in ["{", "{ A(", "{ $n ->\n *[other] ", "{ -t("] {
        let ftl = format!("a = {}\nb = x\n", open.repeat(100_000));
        let (m, findings) = parse("nb", &ftl);
        assert!(findings.iter().any(|f| f.message == "This text opens more than 200 braces and brackets."), "{open}");
        assert!(m.has("b", None) && !m.has("a", None));
    }
    // As many as are allowed are read, on the small stack of a test's thread.
    let deep = |n: usize| format!("a = {}x{}\n", "{ $n ->\n *[other] ".repeat(n), "\n }".repeat(n));
    let (m, findings) = parse("nb", &deep(200));
    assert_eq!(findings, []);
    assert_eq!(problem(&m, "a", &Args::new().number("n", 1)), Problem::TooDeep);
    let mut out = Diagnostics::default();
    check(&m, None, &Known, &|_| true, &Errors::default(), &mut out);
    assert_eq!(text(&parse("nb", &deep(20)).0, "a", &Args::new().number("n", 1)), "x");
    // Each attribute counts for itself.
    let many: String = (0..300).map(|i| format!("    .a{i} = {{ $x }}\n")).collect();
    assert_eq!(found("nb", &format!("a = x\n{many}")), [""; 0]);
}
