//! Counted things in every language of this repository, as a reader sees them: a table that somebody who knows the
//! language can read. CLDR's own samples are tried in `src/i18n/tests/plurals.rs`.

use std::fmt::Write;

use insta::assert_snapshot;
use varde::check::Data;
use varde::i18n::{Args, FactRef, Registry};

use crate::questionnaire;

/// One number for each plural form of each language: 0 and 2 in Arabic, 3 and 5 in Slavic ones, 11 and 21 where they
/// follow 1 in one language and not in another, 100.
const COUNTS: [i64; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

const UNITS: [&str; 7] = ["hour", "day", "week", "month", "year", "nok", "person-age"];

/// The registry of the site, in which every figure is the same one.
struct Counted<'a> {
    data: &'a Data,
    n: i64,
}

impl Registry for Counted<'_> {
    fn fact(&self, id: &str) -> Option<FactRef<'_>> {
        Some(match self.data.fact(id)? {
            FactRef::Number { unit, .. } => FactRef::Number { value: self.n, unit },
            text @ FactRef::Text(_) => text,
        })
    }

    fn phone(&self, contact: &str) -> Option<&varde::model::Phone> {
        self.data.phone(contact)
    }

    fn name(&self, contact: &str) -> Option<&str> {
        self.data.name(contact)
    }
}

/// Spaces that don't break look like others in a text file.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The sentences in which a figure is counted.
const SENTENCES: [(&str, Option<&str>); 2] = [("tell-lawyer", None), ("for-me-outcome-papers", Some("right"))];

#[test]
fn counted_things_in_every_language() {
    let site = questionnaire::site();
    let mut table = String::new();
    for lang in &site.config.languages {
        let messages = &site.locales[lang].messages;
        let say = |key: &str, attribute: Option<&str>, n: i64| {
            let registry = Counted { data: &site.data, n };
            let text = messages.format(key, attribute, &Args::new().number("n", n), &registry);
            plain(&text.unwrap_or_else(|error| panic!("{error}")).to_text())
        };
        let _ = writeln!(table, "== {lang}");
        for unit in UNITS {
            let row: Vec<String> = COUNTS.iter().map(|n| say(&format!("unit-{unit}"), None, *n)).collect();
            let _ = writeln!(table, "{unit}: {}", row.join(" | "));
        }
        for (key, attribute) in SENTENCES {
            let _ = writeln!(table, "{key}");
            for n in COUNTS {
                let _ = writeln!(table, "  {}", say(key, attribute, n));
            }
        }
        let formats = messages.formats();
        let and = |names: &[&str]| formats.lists.and(names);
        let _ = writeln!(table, "list: {} | {}", and(&["Bergen", "Oslo"]), and(&["Bergen", "Oslo", "Stavanger"]));
        let thousands = [999, 1_234, 37_000].map(|n| plain(&formats.numbers.whole(n)));
        let day = formats.dates.long(2026, 3, 5).unwrap_or_default();
        let _ = writeln!(table, "numbers and a day: {} | {}\n", thousands.join(" | "), plain(&day));
    }
    assert_snapshot!(table);
}
