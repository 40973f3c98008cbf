use std::str::FromStr;

use fixed_decimal::Decimal;

use super::*;
use crate::model::Direction;

#[test]
fn plain_text_values_and_attributes() {
    let m = clean("nb", "hello = Hei, { $name }!\n    .title = Velkommen\nempty = {\"\"}\n");
    assert_eq!(text(&m, "hello", &Args::new().text("name", "Kari")), "Hei, Kari!");
    assert_eq!(m.format("hello", Some("title"), &Args::new(), &()).unwrap().to_text(), "Velkommen");
    assert_eq!(text(&m, "empty", &Args::new()), "");
    assert!(m.has("hello", Some("title")) && m.has("hello", None) && !m.has("hello", Some("x")) && !m.has("x", None));
    assert_eq!(m.attributes("hello").collect::<Vec<_>>(), ["title"]);
    assert_eq!(m.ids().collect::<Vec<_>>(), ["empty", "hello"]);
    assert_eq!(m.location("empty").unwrap().line, 3);
    assert_eq!(m.lang().as_str(), "nb");
}

#[test]
fn lines_are_joined_as_fluent_says() {
    for end in ["\n", "\r\n"] {
        let ftl = ["a =", "    first", "      second", "", "    third { $x }", "    fourth", "b = x", ""].join(end);
        let m = clean("nb", &ftl);
        assert_eq!(text(&m, "a", &Args::new().text("x", "–")), "first\n  second\n\nthird –\nfourth");
        assert_eq!(text(&m, "b", &Args::new()), "x");
    }
}

const COUNT: &str = "days = { $n ->\n    [0] ingen dager\n    [one] én dag\n   *[other] { $n } dager\n }\n";

#[test]
fn plurals_and_exact_numbers() {
    let m = clean("nb", COUNT);
    let days = |n| text(&m, "days", &Args::new().number("n", n));
    assert_eq!([days(0), days(1), days(2)], ["ingen dager", "én dag", "2 dager"]);
    assert_eq!(days(1234), "1\u{a0}234 dager");
    let m = clean(
        "ru",
        "days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n }\n",
    );
    let days = |n| text(&m, "days", &Args::new().number("n", n));
    assert_eq!([days(1), days(21), days(3), days(11)], ["1 день", "21 день", "3 дня", "11 дней"]);
    let half = Args::new().with("n", Value::Decimal(Decimal::from_str("1.5").unwrap()));
    assert_eq!(text(&m, "days", &half), "1,5 дня");
}

#[test]
fn the_plural_goes_by_the_number_as_written() {
    let ftl = "a = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] other\n }\n";
    let m = clean("en", ftl);
    assert_eq!(text(&m, "a", &Args::new().number("n", 1)), "other");
    let m = clean("en", "a = { $n ->\n    [1.0] exact\n   *[other] other\n }\n");
    assert_eq!(text(&m, "a", &Args::new().number("n", 1)), "exact");
}

#[test]
fn choices_by_text_and_choices_in_choices() {
    let m = clean(
        "nb",
        "a = { $who ->\n    [child] { $n ->\n        [one] barnet\n       *[other] barna\n    }\n   *[other] voksne\n }\n",
    );
    let args = |who, n| Args::new().text("who", who).number("n", n);
    assert_eq!(text(&m, "a", &args("child", 1)), "barnet");
    assert_eq!(text(&m, "a", &args("child", 2)), "barna");
    assert_eq!(text(&m, "a", &args("x", 2)), "voksne");
}

#[test]
fn numbers_have_the_settings_asked_for() {
    let m = clean(
        "nb",
        "a = { NUMBER($n, minimumFractionDigits: 2) }\nb = { NUMBER($n, useGrouping: \"false\") }\nc = { NUMBER($n, maximumFractionDigits: 1, minimumIntegerDigits: 3) }\nd = { NUMBER(FACT(\"years\")) }\n",
    );
    assert_eq!(text(&m, "a", &Args::new().number("n", 1234)), "1\u{a0}234,00");
    assert_eq!(text(&m, "b", &Args::new().number("n", 2026)), "2026");
    let n = Args::new().with("n", Value::Decimal(Decimal::from_str("7.25").unwrap()));
    assert_eq!(text(&m, "c", &n), "007,3");
    assert_eq!(text(&m, "d", &Args::new()), "3");
}

#[test]
fn facts_contacts_and_dates_come_from_outside() {
    let ftl = "unit-year = { $n ->\n    [one] ett år\n   *[other] { $n } år\n }\na = Inntil { FACT(\"years\") }, { FACT(\"law\") }. Ring { NAME(\"rosa\") }: { PHONE(\"rosa\") }.\nb = Sjekket { DATE($d) }, { $d }\nc = { FACT(\"years\") ->\n    [one] ett\n   *[other] flere\n }\n";
    let m = clean("nb", ftl);
    assert_eq!(text(&m, "a", &Args::new()), "Inntil 3 år, straffeloven § 257. Ring ROSA: 22 33 11 60.");
    let day = Args::new().with("d", Value::Date(2026, 3, 5));
    assert_eq!(text(&m, "b", &day), "Sjekket 5. mars 2026, 5. mars 2026");
    assert_eq!(text(&m, "c", &Args::new()), "flere");
}

#[test]
fn messages_pass_their_values_on_and_terms_do_not() {
    let ftl = "-site = { $case ->\n    [gen] Vardes\n   *[nom] Varde\n }\n    .kind = tool\nname = { $x } og { $y }\na = { name }!\nb = { -site(case: \"gen\") } og { -site }\nc = { -site.kind ->\n    [tool] verktøy\n   *[other] annet\n }\nd = { name.hint }\ne = x\n    .hint = y\nf = { e.hint }\n";
    let (m, _) = parse("nb", ftl);
    let args = Args::new().text("x", "X").text("y", "Y").text("case", "gen");
    assert_eq!(text(&m, "a", &args), "X og Y!");
    assert_eq!(text(&m, "b", &args), "Vardes og Varde");
    assert_eq!(text(&m, "c", &args), "verktøy");
    assert_eq!(text(&m, "f", &args), "y");
    assert_eq!(problem(&m, "d", &args), Problem::NoText("name.hint".into()));
}

#[test]
fn nothing_that_is_missing_becomes_text() {
    let ftl = "a = { $x }\nb = { nope }\nc = { -nope }\nd = { FACT(\"nope\") }\ne = { PHONE(\"nope\") }\nf = { NAME(\"nope\") }\ng = { FACT(\"grams\") }\nh = { NOPE($x) }\ni = { NUMBER(\"x\") }\nj = { NUMBER($x) }\nk = { NUMBER($x, currency: \"NOK\") }\nl = { DATE($x) }\nm = { $x ->\n   *[other] y\n }\nn =\n    .hint = x\no = { n }\np = { b }\n-t = { $x }\nq = { -t }\nr = { PHONE(\"rosa\") ->\n   *[other] x\n }\n";
    let (m, _) = parse("nb", ftl);
    let none = Args::new();
    let text_x = Args::new().text("x", "X");
    let is = |id: &str, args: &Args<'_>, wanted: Problem| assert_eq!(problem(&m, id, args), wanted, "{id}");
    is("a", &none, Problem::NoValue("x".into()));
    is("b", &none, Problem::NoText("nope".into()));
    is("c", &none, Problem::NoText("-nope".into()));
    is("d", &none, Problem::NoFact("nope".into()));
    is("e", &none, Problem::NoContact("nope".into()));
    is("f", &none, Problem::NoContact("nope".into()));
    is("g", &none, Problem::NoText("unit-gram".into()));
    is("j", &text_x, Problem::WrongValue("x".into()));
    is("l", &text_x, Problem::WrongValue("x".into()));
    is("m", &none, Problem::NoValue("x".into()));
    is("n", &none, Problem::NoText("n".into()));
    is("o", &none, Problem::NoText("n".into()));
    is("p", &none, Problem::NoText("nope".into()));
    is("q", &text_x, Problem::NoValue("x".into()));
    for id in ["h", "i", "k", "r"] {
        assert!(matches!(problem(&m, id, &Args::new().number("x", 1)), Problem::WrongCall(_)), "{id}");
    }
    for id in ["zzz", "-t", ""] {
        assert_eq!(problem(&m, id, &none), Problem::NoText(id.into()));
    }
    let error = m.format("a", None, &none, &Known).unwrap_err();
    assert_eq!(error.to_string(), "message “a” (nb): no value $x was given");
    let day = Args::new().with("x", Value::Date(2026, 2, 30));
    is("a", &day, Problem::WrongValue("x".into()));
}

#[test]
fn a_circle_and_a_flood_end() {
    let (m, _) = parse("nb", "a = { b }\nb = { a }\n");
    assert_eq!(problem(&m, "a", &Args::new()), Problem::TooDeep);
    let mut ftl = String::from("m0 = lol\ne0 = {\"\"}\n");
    for i in 1..30 {
        ftl += &format!(
            "m{i} = {}\ne{i} = {}\n",
            format!("{{ m{} }}", i - 1).repeat(10),
            format!("{{ e{} }}", i - 1).repeat(10)
        );
    }
    let (m, _) = parse("nb", &ftl);
    assert_eq!(problem(&m, "m29", &Args::new()), Problem::TooLong);
    assert_eq!(problem(&m, "e29", &Args::new()), Problem::TooLong);
    let long = "x".repeat(200_000);
    let (m, _) = parse("nb", "a = { $x }\n");
    assert_eq!(problem(&m, "a", &Args::new().text("x", &long)), Problem::TooLong);
}

#[test]
fn values_are_isolated_by_direction_and_kind() {
    let (m, _) = parse(
        "ar",
        "unit-year = { $n } سنة\na = { PHONE(\"rosa\") } { FACT(\"law\") } { NAME(\"rosa\") } { FACT(\"years\") } { $x } { $d }\n",
    );
    let args = Args::new().text("x", "ü").with("d", Value::Date(2026, 3, 5));
    let a = m.format("a", None, &args, &Known).unwrap();
    assert_eq!(
        a.to_html(Direction::Rtl),
        "<a class=\"tel\" href=\"tel:+4722331160\"><bdi dir=\"ltr\">22 33 11 60</bdi></a> <bdi dir=\"ltr\">straffeloven § 257</bdi> <bdi>ROSA</bdi> <bdi>3</bdi>\u{a0}سنة <bdi>ü</bdi> <bdi>5\u{a0}مارس 2026</bdi>"
    );
    assert_eq!(
        a.to_html(Direction::Ltr),
        "<a class=\"tel\" href=\"tel:+4722331160\"><bdi dir=\"ltr\">22 33 11 60</bdi></a> <bdi>straffeloven § 257</bdi> <bdi>ROSA</bdi> 3\u{a0}سنة <bdi>ü</bdi> 5\u{a0}مارس 2026"
    );
    assert_eq!(a.to_text(), "22 33 11 60 straffeloven § 257 ROSA 3 سنة ü 5 مارس 2026");
    assert_eq!(a.pieces()[0], Piece::Phone { number: "22 33 11 60".into(), uri: "tel:+4722331160".into() });
}

#[test]
fn no_line_ends_between_a_number_and_its_unit_or_a_phone_number_and_its_full_stop() {
    let m = clean("nb", "a = { $n } dager, { $n } – { $n }. Ring { PHONE(\"rosa\") }). Ring { PHONE(\"rosa\") } nå\n");
    let a = m.format("a", None, &Args::new().number("n", 3), &Known).unwrap();
    let link = "<a class=\"tel\" href=\"tel:+4722331160\"><bdi dir=\"ltr\">22 33 11 60</bdi></a>";
    let want = format!("3\u{a0}dager, 3 – 3. Ring <span class=\"nowrap\">{link}).</span> Ring {link} nå");
    assert_eq!(a.to_html(Direction::Ltr), want);
    for (text, bound) in [
        ("22. november 2026", "22.\u{a0}november 2026"),
        ("I 2026 er 6 av 10 kr", "I 2026 er 6\u{a0}av 10\u{a0}kr"),
        ("12 ชั่วโมง", "12\u{a0}ชั่วโมง"),
        ("٦ أشهر", "٦\u{a0}أشهر"),
        ("1 – 2 § 3", "1 – 2 § 3"),
        (" a", " a"),
        ("", ""),
    ] {
        assert_eq!(with_units(text), bound);
    }
}

#[test]
fn html_is_escaped_in_words_and_values() {
    let m = clean("nb", "a = 'x' & y < { NAME(\"odd\") } > \"z\"\n");
    let a = m.format("a", None, &Args::new(), &Known).unwrap();
    assert_eq!(
        a.to_html(Direction::Ltr),
        "&#39;x&#39; &amp; y &lt; <bdi>A &lt;b&gt; &amp; &quot;C&quot;</bdi> &gt; &quot;z&quot;"
    );
    assert_eq!(a.to_text(), "'x' & y < A <b> & \"C\" > \"z\"");
}

#[test]
fn negative_numbers_have_no_marks_of_direction() {
    for tag in ["ar", "fa"] {
        let m = clean(tag, "a = { $n }\n");
        let a = text(&m, "a", &Args::new().number("n", -5));
        assert!(!a.contains(['\u{200e}', '\u{200f}', '\u{61c}']), "{a:?}");
    }
}

#[test]
fn the_last_value_of_a_name_counts() {
    let m = clean("nb", "a = { $x }\n");
    assert_eq!(text(&m, "a", &Args::new().number("x", 1).text("x", "y")), "y");
}

#[test]
fn quoted_texts_are_read() {
    let m = clean("nb", "a = { \"{\" }{ \"\\u00e6\" }{ \"\\U0000E5\" }{ \"\\\\\" }{ \"\\\"\" } { \" \" }x\n");
    assert_eq!(text(&m, "a", &Args::new()), "{æå\\\"  x");
}
