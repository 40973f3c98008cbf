//! The words that a questionnaire needs, and those that it may not use.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostics};
use crate::i18n::{Args, Messages, Registry};
use crate::model::{Audience, Choice, Questionnaire, SourceFile};

/// A message that a questionnaire needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Its name.
    pub key: String,
    /// The attribute.
    pub attribute: Option<&'static str>,
    /// The byte of the questionnaire's file that needs it.
    pub at: usize,
}

/// The messages that a questionnaire needs, in order.
pub fn needed(check: &Questionnaire) -> Vec<Needed> {
    let profile = match check.profile {
        Audience::Person => "person",
        Audience::Worker => "worker",
    };
    let mut needed = Vec::new();
    let mut need = |key: &str, attribute, at| needed.push(Needed { key: key.to_owned(), attribute, at });
    for key in [format!("check-how-{profile}"), format!("check-outcomes-{profile}")] {
        need(&key, None, 0);
    }
    let shared = ["check-to-outcomes", "check-show-all", "check-contacts", "check-more", "check-reset"];
    shared.iter().for_each(|key| need(key, None, 0));
    if check.profile == Audience::Worker {
        need("check-paper", None, 0);
    }
    let choices: BTreeSet<Choice> = check.questions.iter().flat_map(|q| q.choices.iter().copied()).collect();
    for choice in choices.into_iter().filter(|_| check.profile == Audience::Person) {
        need(&format!("check-choice-{}", choice.as_str()), None, 0);
    }
    for section in &check.sections {
        need(&section.title, None, section.at);
        if section.note {
            need(&section.title, Some("note"), section.at);
        }
        section.notices.iter().for_each(|notice| need(&notice.text, None, section.at));
        if !section.notices.is_empty() {
            need("indicator-notice", None, section.at);
        }
    }
    check.questions.iter().for_each(|question| need(&question.text, None, question.at));
    for outcome in &check.outcomes {
        for attribute in [None, Some("right"), Some("next")] {
            need(&outcome.text, attribute, outcome.at);
        }
    }
    needed
}

/// Reports messages that the source language lacks. What a translation lacks is found with all other messages.
pub fn check_messages(checks: &BTreeMap<String, Questionnaire>, source: &Messages, out: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for check in checks.values() {
        for Needed { key, attribute, at } in needed(check) {
            if source.has(&key, attribute) || !reported.insert((key.clone(), attribute)) {
                continue;
            }
            let (name, line) = match attribute {
                None => (key.clone(), format!("“{key} = …”")),
                Some(attribute) => (format!("{key}.{attribute}"), format!("“    .{attribute} = …” below “{key} = …”")),
            };
            let message = format!("the text “{name}” is missing in the source language");
            out.at(
                Code::MessageMissing,
                &check.file,
                at,
                message,
                format!("add a line {line} to locales/{}/checks.ftl", source.lang()),
            );
        }
    }
}

/// The words that may not be said to a person about herself, by language: `content/data/verdict-words.toml`.
pub type VerdictWords = BTreeMap<String, Vec<String>>;

/// Reads the list of verdict words. Without the file there are none.
pub fn read_verdict_words(files: &BTreeMap<String, SourceFile>, out: &mut Diagnostics) -> VerdictWords {
    let Some(file) = files.get("verdict-words.toml") else { return VerdictWords::new() };
    match toml::from_str::<VerdictWords>(&file.text) {
        Ok(words) => words,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            out.at(
                Code::DataInvalid,
                file,
                at,
                error.message().to_owned(),
                "write a line for each language: nb = [\"…\", \"…\"]",
            );
            VerdictWords::new()
        }
    }
}

/// Reports texts of a person's questionnaire that judge the reader, count points or name the crime.
pub fn check_words(
    checks: &BTreeMap<String, Questionnaire>,
    words: &VerdictWords,
    messages: &Messages,
    registry: &dyn Registry,
    out: &mut Diagnostics,
) {
    let Some(words) = words.get(messages.lang().as_str()) else { return };
    let mut reported = BTreeSet::new();
    for check in checks.values().filter(|check| check.profile == Audience::Person) {
        for Needed { key, attribute, .. } in needed(check) {
            let Ok(text) = messages.format(&key, attribute, &Args::new(), registry) else { continue };
            let text = text.to_text().to_lowercase();
            let Some(word) = words.iter().find(|word| begins_a_word(&text, &word.to_lowercase())) else { continue };
            if !reported.insert((key.clone(), attribute)) {
                continue;
            }
            let (file, at) = messages.file_of(&key).unwrap_or((&check.file, 0));
            let message = format!("“{word}” in the text “{key}” judges the reader or names the crime");
            out.at(Code::CheckVerdictWord, file, at, message, "say what one may have a right to and what one can do");
        }
    }
}

/// True when a word of the text begins with `word`. Thai writes no spaces between words, so there any place will do.
fn begins_a_word(text: &str, word: &str) -> bool {
    let thai = |c: char| ('\u{e00}'..='\u{e7f}').contains(&c);
    let letter = |c: char| c.is_alphanumeric() && !thai(c);
    !word.is_empty() && text.match_indices(word).any(|(at, _)| !text[..at].ends_with(letter) || word.starts_with(thai))
}
