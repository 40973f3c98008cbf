//! Tests of the module as its users see it.

mod check;
mod format;
mod formats;
mod plurals;
mod properties;
mod syntax;

use std::sync::LazyLock;

use super::*;
use crate::diagnostic::{Diagnostic, Diagnostics, Errors};
use crate::model::{Numbering, Phone, SourceFile};

/// The facts and contacts of the tests.
struct Known;

impl Registry for Known {
    fn fact(&self, id: &str) -> Option<FactRef<'_>> {
        match id {
            "years" => Some(FactRef::Number { value: 3, unit: "year" }),
            "days" => Some(FactRef::Number { value: 21, unit: "day" }),
            "grams" => Some(FactRef::Number { value: 5, unit: "gram" }),
            "law" => Some(FactRef::Text("straffeloven § 257")),
            _ => None,
        }
    }

    fn phone(&self, contact: &str) -> Option<&Phone> {
        static ROSA: LazyLock<Phone> = LazyLock::new(|| {
            let norway = Numbering { country_code: "47".into(), lengths: vec![8], ..Numbering::default() };
            Phone::new("22 33 11 60", &norway)
        });
        (contact == "rosa").then(|| &*ROSA)
    }

    fn name(&self, contact: &str) -> Option<&str> {
        match contact {
            "rosa" => Some("ROSA"),
            "odd" => Some("A <b> & \"C\""),
            _ => None,
        }
    }
}

fn lang(tag: &str) -> Lang {
    Lang::new(tag).unwrap()
}

fn digits(tag: &str) -> &'static str {
    if tag == "fa" { "arabext" } else { "latn" }
}

fn file(tag: &str, ftl: &str) -> SourceFile {
    SourceFile::new(format!("locales/{tag}/ui.ftl"), ftl)
}

/// The messages of one file and what was found in it.
fn parse(tag: &str, ftl: &str) -> (Messages, Vec<Diagnostic>) {
    let mut out = Diagnostics::default();
    let messages = Messages::parse(&lang(tag), digits(tag), &[file(tag, ftl)], &mut out);
    (messages, out.sorted())
}

/// The messages of a file in which nothing is wrong.
fn clean(tag: &str, ftl: &str) -> Messages {
    let (messages, found) = parse(tag, ftl);
    assert_eq!(brief(&found), [""; 0], "{ftl}");
    messages
}

/// Findings as `code line:column message`.
fn brief(found: &[Diagnostic]) -> Vec<String> {
    let place = |d: &Diagnostic| format!("{} {}:{}", d.code.as_str(), d.location.line, d.location.column);
    found.iter().map(|d| format!("{} {}", place(d), d.message)).collect()
}

/// What `parse` finds in a file.
fn found(tag: &str, ftl: &str) -> Vec<String> {
    brief(&parse(tag, ftl).1)
}

/// What `check` finds in a file that can be read, alone or against a Norwegian source.
fn checked(tag: &str, ftl: &str, source: Option<&str>) -> Vec<String> {
    let messages = clean(tag, ftl);
    let source = source.map(|s| clean("nb", s));
    let mut out = Diagnostics::default();
    check(&messages, source.as_ref(), &Known, &|_| true, &Errors::default(), &mut out);
    brief(&out.sorted())
}

fn text(messages: &Messages, id: &str, args: &Args<'_>) -> String {
    messages.format(id, None, args, &Known).unwrap().to_text()
}

fn problem(messages: &Messages, id: &str, args: &Args<'_>) -> Problem {
    messages.format(id, None, args, &Known).unwrap_err().problem
}
