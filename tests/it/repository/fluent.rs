//! Every message of every language with sample arguments, as our evaluator writes it. `tests/browser/fluent.test.mjs`
//! reads the same files with Fluent's own implementation and compares.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use varde::i18n::{Args, FactRef, Registry};

use super::whole;

/// Each plural form of each language has at least one of these.
const NUMBERS: [i64; 14] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 1_000, 37_000, 1_000_000];
const TEXT: &str = "Ola 7 å";

/// The names after `$` in a file.
fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.match_indices('$').map(|(at, _)| {
        let rest = &text[at + 1..];
        &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len())]
    });
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_message_is_written_down_for_the_comparison_with_fluents_own_implementation() {
    let site = whole().site;
    let mut languages = Vec::new();
    let mut formatted = 0;
    for lang in &site.config.languages {
        let messages = &site.locales[lang].messages;
        let ids: Vec<&str> = messages.ids().collect();
        let files: BTreeMap<&str, &str> =
            ids.iter().filter_map(|id| messages.file_of(id)).map(|(file, _)| (&*file.path, &*file.text)).collect();
        let names: BTreeSet<&str> = files.values().flat_map(|text| variables(text)).collect();
        let mut cases: Vec<Value> = Vec::new();
        for id in &ids {
            for attribute in std::iter::once(None).chain(messages.attributes(id).map(Some)) {
                if !messages.has(id, attribute) {
                    continue;
                }
                let mut texts = BTreeSet::new();
                // All variables a number, then all a text: a message that refuses one of them takes the other.
                for number in NUMBERS.map(Some).into_iter().chain([None]) {
                    let args = names.iter().fold(Args::new(), |args, name| match number {
                        Some(n) => args.number(name, n),
                        None => args.text(name, TEXT),
                    });
                    let Ok(text) = messages.format(id, attribute, &args, &*site.data) else { continue };
                    let text = text.to_text();
                    if texts.insert(text.clone()) {
                        cases.push(json!({ "id": id, "attribute": attribute, "number": number, "text": text }));
                    }
                }
                assert!(!texts.is_empty(), "{lang}: {id} {attribute:?} takes neither numbers nor texts");
            }
        }
        formatted += cases.len();
        languages.push(json!({ "lang": lang.as_str(), "files": files, "variables": names, "cases": cases }));
    }
    let facts: BTreeMap<&str, Value> = site
        .data
        .facts
        .keys()
        .filter_map(|id| {
            let fact = match site.data.fact(id)? {
                FactRef::Number { value, unit } => json!({ "value": value, "unit": unit }),
                FactRef::Text(text) => json!({ "text": text }),
            };
            Some((id.as_str(), fact))
        })
        .collect();
    let contacts: BTreeMap<&str, Value> = site
        .data
        .contacts
        .iter()
        .map(|contact| {
            (
                contact.id.as_str(),
                json!({ "name": contact.name, "phone": site.data.phone(&contact.id).map(|phone| &phone.number) }),
            )
        })
        .collect();
    assert!(formatted > 1_000 * site.config.languages.len() / 2, "only {formatted} texts");
    let all = json!({ "text": TEXT, "facts": facts, "contacts": contacts, "languages": languages });
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("fluent.json");
    std::fs::write(path, all.to_string()).expect("the target folder can be written to");
}
