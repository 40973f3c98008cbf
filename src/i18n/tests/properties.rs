use proptest::prelude::*;

use super::*;
use crate::model::Direction;

/// A file in which everything that Fluent has occurs.
const WHOLE: &str = "### Overskrift\n\n# Note\nhello = Hei, { $name }!\n    .title = Tittel { $x }\n-site = { $case ->\n    [gen] Vardes\n   *[nom] Varde\n }\n    .kind = tool\ndays = { $n ->\n    [0] ingen\n    [one] én dag\n   *[other] { NUMBER($n, minimumFractionDigits: 1, useGrouping: \"false\") } dager\n }\nunit-year = { $n } år\nfacts = { FACT(\"years\") } { FACT(\"law\") } { PHONE(\"rosa\") } { NAME(\"rosa\") } { DATE($d) }\nrefs = { hello } { hello.title } { -site(case: \"gen\") } { \"\\u00e6\" } { { $x } }\nkind = { -site.kind ->\n    [tool] a\n   *[other] b\n }\nmulti =\n    linje\n      to\n\n    สวัสดี { $x } می\u{200c}خواهم\n";

/// Reads, checks and formats all that there is; only the end is of interest.
fn run(ftl: &str) {
    let mut out = Diagnostics::default();
    for tag in ["nb", "ar", "th"] {
        let messages = Messages::parse(&lang(tag), "latn", &[file(tag, ftl), file(tag, WHOLE)], &mut out);
        let source = Messages::parse(&lang("nb"), "latn", &[file("nb", WHOLE)], &mut out);
        check(&messages, None, &Known, &|_| true, &Errors::default(), &mut out);
        check(&messages, Some(&source), &Known, &|_| true, &Errors::default(), &mut out);
        check(&source, Some(&messages), &Known, &|_| true, &Errors::default(), &mut out);
        for args in [
            Args::new(),
            Args::new().text("name", "<x>").number("n", 2).text("x", "\u{202e}").with("d", Value::Date(2026, 3, 5)),
        ] {
            for id in messages.ids() {
                for attribute in [None].into_iter().chain(messages.attributes(id).map(Some)) {
                    if let Ok(text) = messages.format(id, attribute, &args, &Known) {
                        assert_safe(&text.to_html(Direction::Rtl));
                        text.to_text();
                    }
                }
            }
        }
    }
    for finding in out.sorted() {
        assert!(!finding.message.is_empty() && !finding.hint.is_empty());
    }
}

/// Without `<bdi>` and the link of a number from the registry, no tag and no bare ampersand is left.
fn assert_safe(html: &str) {
    let mut rest = html.replace("<bdi dir=\"ltr\">", "").replace("<bdi>", "").replace("</bdi>", "");
    rest = rest.replace("<a class=\"tel\" href=\"tel:+4722331160\">", "").replace("</a>", "");
    assert!(!rest.contains(['<', '>', '"', '\'']), "{html}");
    for (i, _) in rest.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(known.iter().any(|e| rest[i..].starts_with(e)), "{html}");
    }
}

/// Pieces of Fluent, put together at random.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b = ",
        "-t = ",
        "\n",
        "\r\n",
        "\n    ",
        "\n    .x = ",
        "{",
        "}",
        "{ ",
        " }",
        "$n",
        " ->",
        "\n [one] ",
        "\n *[other] ",
        "\n [1] ",
        "\"",
        "\\",
        "\\u00",
        "\\U01F6",
        "NUMBER(",
        "FACT(\"years\")",
        "PHONE(\"rosa\")",
        "(",
        ")",
        ":",
        ",",
        ".",
        "-t",
        "a.x",
        "1",
        "-1.5",
        "é",
        "ก",
        "\u{202e}",
        "<b>",
        "&amp;",
        "#",
        "# x",
        " ",
        "\t",
        "[",
        "]",
        "*",
        "@",
        "www.x",
        "{\"\"}",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_ends_the_program(text in any::<String>()) {
        run(&text);
    }

    #[test]
    fn no_pieces_of_fluent_end_the_program(text in soup()) {
        run(&text);
    }

    #[test]
    fn no_change_to_a_file_ends_the_program(at in 0..WHOLE.len(), cut in 0..12usize, put in soup()) {
        let floor = |mut i: usize| {
            i = i.min(WHOLE.len());
            while !WHOLE.is_char_boundary(i) {
                i -= 1;
            }
            i
        };
        run(&format!("{}{put}{}", &WHOLE[..floor(at)], &WHOLE[floor(at + cut)..]));
    }

    #[test]
    fn html_is_safe_whatever_the_value(value in any::<String>(), name in "[<>&\"'a-z \u{5d0}]*") {
        let messages = parse("ar", "a = x { $a } { $b } y\n").0;
        let args = Args::new().text("a", &value).with("b", Value::Name(&name));
        let formatted = messages.format("a", None, &args, &Known).unwrap();
        assert_safe(&formatted.to_html(Direction::Ltr));
        assert_safe(&formatted.to_html(Direction::Rtl));
        prop_assert_eq!(formatted.to_text(), format!("x {value} {name} y"));
    }

    #[test]
    fn every_place_is_in_the_file(text in soup()) {
        let findings = parse("th", &text).1;
        for finding in findings {
            let lines: Vec<&str> = text.split('\n').collect();
            let line = lines[finding.location.line as usize - 1];
            prop_assert!(finding.location.column as usize <= line.chars().count() + 1, "{:?} {:?}", finding, text);
        }
    }

    #[test]
    fn whole_numbers_are_read_back(n in any::<i64>()) {
        for tag in ["nb", "en", "ar", "fa", "hi"] {
            let formats = Formats::new(&lang(tag), digits(tag)).unwrap();
            let written: String = formats.numbers.whole(n).chars().filter_map(|c| match c {
                '-' | '−' => Some('-'),
                '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
                _ => c.is_ascii_digit().then_some(c),
            }).collect();
            prop_assert_eq!(written.parse::<i64>().unwrap(), n);
        }
    }
}
