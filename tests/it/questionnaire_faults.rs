//! What can be wrong with a questionnaire, and where it is found.

use std::fmt::Write;

use varde::check::questionnaire;
use varde::diagnostic::{Code, Diagnostics};
use varde::model::SourceFile;

use crate::questionnaire::site;

const HEAD: &str = "profile = \"person\"\n[[section]]\nid = \"work\"\n[[section.question]]\nid = \"pay\"\ncategory = \"need\"\nsource = \"guide:1\"\n";
const CALL: &str = "[[outcome]]\nid = \"call\"\nalways = true\ncontacts = [\"rosa\"]\n";

/// A finding: its code, line and column.
type Place = (&'static str, u32, u32);

/// The findings of a questionnaire.
fn findings(text: &str) -> Vec<Place> {
    let data = site();
    let file = SourceFile::new("content/data/checks/bad.toml", text);
    let mut out = Diagnostics::default();
    questionnaire::read_one("bad", &file, &data.data, &mut out);
    out.sorted().iter().map(|f| (f.code.as_str(), f.location.line, f.location.column)).collect()
}

#[test]
fn every_fault_is_found_where_it_stands() {
    let with = |rest: &str| format!("{HEAD}{CALL}{rest}");
    let help = "[[outcome]]\nid = \"help\"\ncontacts = [\"rosa\"]\n";
    let pay = format!("{help}enable-when = \"pay\"\n");
    let cases: Vec<(String, Vec<Place>)> = vec![
        (with(&pay), vec![]),
        ("profile = \n".to_owned(), vec![("check-invalid", 1, 11)]),
        ("profile = \"boss\"\n".to_owned() + &with(&pay)[19..], vec![("check-invalid", 1, 11)]),
        (with(&format!("{pay}colour = \"red\"\n")), vec![("check-invalid", 16, 1)]),
        (with(&format!("{help}enable-when = \"pai\"\n")), vec![("check-unknown-question", 15, 15)]),
        (
            with(&format!("{help}enable-when = {{ any = [\"pay\", \"æøå\", 7] }}\n")),
            vec![("check-unknown-question", 15, 31), ("check-invalid", 15, 38)],
        ),
        (
            with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"maybe\" }}\n")),
            vec![("check-unknown-answer", 15, 44)],
        ),
        (
            with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"skip\" }}\n")),
            vec![("check-unknown-answer", 15, 44)],
        ),
        (with(&format!("{help}enable-when = {{ section = \"life\" }}\n")), vec![("check-unknown-section", 15, 27)]),
        (with(&format!("{help}enable-when = {{ condition = \"x\" }}\n")), vec![("check-unknown-condition", 15, 29)]),
        (with(&pay.replace("rosa", "rosy")), vec![("check-unknown-contact", 14, 13)]),
        (with(&pay.replace("rosa", "bufdir")), vec![("check-unknown-contact", 14, 13)]),
        (with(&pay.replace("contacts = [\"rosa\"]\n", "")), vec![("check-outcome-without-contact", 13, 6)]),
        (with(&format!("{pay}{CALL}")), vec![("check-duplicate", 17, 6)]),
        (with(&format!("{help}enable-when = {{ any = [\"pay\", \"pay\"] }}\n")), vec![("check-duplicate", 15, 31)]),
        (
            with(&format!(
                "{help}enable-when = {{ condition = \"a\" }}\n[[condition]]\nid = \"a\"\nwhen = {{ any = [\"pay\", {{ condition = \"a\" }}] }}\n"
            )),
            vec![("check-cycle", 18, 38)],
        ),
        (with(&format!("{pay}[[condition]]\nid = \"a\"\nwhen = \"pay\"\n")), vec![("check-condition-unused", 17, 6)]),
        (
            with(&format!(
                "{pay}[[outcome]]\nid = \"never\"\ncontacts = [\"rosa\"]\nenable-when = {{ all = [{{ question = \"pay\", answer = \"yes\" }}, {{ question = \"pay\", answer = \"no\" }}] }}\n"
            )),
            vec![("check-outcome-unreachable", 17, 6)],
        ),
        (
            with(&format!(
                "{pay}[[outcome]]\nid = \"ever\"\ncontacts = [\"rosa\"]\nenable-when = {{ any = [\"pay\", {{ not = \"pay\" }}] }}\n"
            )),
            vec![("check-condition-constant", 17, 6)],
        ),
        (
            with(&format!(
                "{pay}[[outcome]]\nid = \"half\"\ncontacts = [\"rosa\"]\nenable-when = {{ any = [\"pay\", {{ all = [{{ question = \"pay\", answer = \"no\" }}, {{ question = \"pay\", answer = \"yes\" }}] }}] }}\n"
            )),
            vec![("check-condition-constant", 17, 6)],
        ),
        (with(&format!("{help}enable-when = {{ not = \"pay\" }}\n")), vec![("check-hides-help", 13, 6)]),
        (
            with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"no\" }}\n")),
            vec![("check-not-sure-ignored", 5, 6), ("check-hides-help", 13, 6)],
        ),
        (
            with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"yes\" }}\n")),
            vec![("check-not-sure-ignored", 5, 6)],
        ),
        (with(""), vec![("check-question-unused", 5, 6)]),
        (format!("{HEAD}{pay}"), vec![("check-gated", 1, 1)]),
        (with(&format!("{help}enable-when = {{ at-least = 3, of = [\"pay\"] }}\n")), vec![("check-invalid", 15, 28)]),
        (with(&format!("{help}enable-when = {{ at-least = 1 }}\n")), vec![("check-invalid", 15, 15)]),
        (
            with(&format!("{help}enable-when = {{ any = [\"pay\"], all = [\"pay\"] }}\n")),
            vec![("check-invalid", 15, 15)],
        ),
        (
            with(&format!("{help}enable-when = {{ any = [\"pay\"], of = [\"pay\"] }}\n")),
            vec![("check-invalid", 15, 15)],
        ),
        (with(&format!("{help}enable-when = {{ any = [] }}\n")), vec![("check-invalid", 15, 23)]),
        (with(help), vec![("check-invalid", 13, 6)]),
        (with(&format!("{pay}always = true\n")), vec![("check-invalid", 15, 15)]),
        (with(&pay).replace("guide:1", "guide"), vec![("check-invalid", 7, 10)]),
        (with(&pay).replace("category = \"need\"", "category = \"shoes\""), vec![("check-invalid", 6, 12)]),
        (
            with(&pay).replace("source =", "choices = [\"no\", \"perhaps\"]\nsource ="),
            vec![("check-invalid", 5, 6), ("check-unknown-answer", 7, 18)],
        ),
        (
            with(&pay).replace("[[section.question]]", "indicators = { category = \"shoes\" }\n[[section.question]]"),
            vec![("check-unknown-indicator", 4, 14)],
        ),
        (
            format!("{}{pay}", with(""))
                .replace("\"person\"", "\"worker\"")
                .replace("source =", "choices = [\"yes\", \"no\"]\nsource ="),
            vec![("check-invalid", 5, 6)],
        ),
        (
            with(&pay).replace("\"person\"", "\"worker\"").replace(
                "[[section.question]]",
                "indicators = { category = \"place\", audience = \"all\" }\n[[section.question]]",
            ) + "[[outcome]]\nid = \"all\"\ncontacts = [\"rosa\"]\nenable-when = { section = \"work\" }\n",
            vec![("check-indicator-unused", 1, 1)],
        ),
        (
            with(&format!("{help}enable-when = {}\"pay\"{}\n", "{ not = ".repeat(40), " }".repeat(40))),
            vec![("check-too-large", 15, 119)],
        ),
    ];
    let mut wrong = String::new();
    for (text, expected) in cases {
        let found = findings(&text);
        if found != expected {
            let _ = writeln!(wrong, "found {found:?}, not {expected:?} in:\n{}\n", &text[HEAD.len().min(text.len())..]);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn names_within_names_can_not_grow_without_end() {
    // A few lines that stand for 2^40 parts.
    let mut text = format!("{HEAD}{CALL}[[condition]]\nid = \"c-0\"\nwhen = \"pay\"\n");
    for n in 1..=40 {
        let before = n - 1;
        text += &format!(
            "[[condition]]\nid = \"c-{n}\"\nwhen = {{ any = [{{ all = [{{ condition = \"c-{before}\" }}] }}, {{ condition = \"c-{before}\" }}] }}\n"
        );
    }
    text += "[[outcome]]\nid = \"help\"\ncontacts = [\"rosa\"]\nenable-when = { condition = \"c-40\" }\n";
    assert!(findings(&text).iter().any(|(code, ..)| *code == "check-too-large"));
}

#[test]
fn a_verdict_in_a_person_s_text_is_found() {
    let data = site();
    let words: questionnaire::VerdictWords = [("nb".to_owned(), vec!["offer".to_owned(), "poeng".to_owned()])].into();
    let source = varde::model::SourceFile::new(
        "locales/nb/checks.ftl",
        "for-me-outcome-pay = Ditt offer\n    .right = Du tilbys noe.\n    .next = Du fikk Poengene.\nfor-me-question-pay = Kaffertoffer?\n",
    );
    let lang = varde::model::Lang::new("nb").expect("a language");
    let mut out = Diagnostics::default();
    let messages = varde::i18n::Messages::parse(&lang, "latn", &[source], &mut out);
    questionnaire::check_words(&data.data.checks, &words, &messages, &*data.data, &mut out);
    let found: Vec<(Code, u32)> = out.sorted().iter().map(|f| (f.code, f.location.line)).collect();
    assert_eq!(found, [(Code::CheckVerdictWord, 1), (Code::CheckVerdictWord, 1)]);
}
