//! Questionnaires: `content/data/checks/<id>.toml` -> [`Questionnaire`], and everything that can be wrong
//! with one. A questionnaire that gets through shows help to everyone whom it asks.

use std::collections::BTreeMap;

use super::Data;
use super::data::is_id;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::model::{Audience, Lang, Page, PageId, Questionnaire, SourceFile};

mod condition;
mod judge;
pub mod logic;
mod reader;
mod texts;
mod toml_table;

pub use texts::{Needed, VerdictWords, check_messages, check_words, needed, read_verdict_words};

/// Where questionnaires are, below `content/data/`.
const FOLDER: &str = "checks/";

/// The keys of each kind of table; the JSON Schema has the same.
pub const KEYS: &[(&str, &[&str])] = &[
    ("questionnaire", &["profile", "section", "condition", "outcome"]),
    ("section", &["id", "title", "note", "indicators", "question"]),
    ("indicators", &["category", "group", "audience"]),
    ("question", &["id", "text", "category", "source", "choices"]),
    ("condition", &["id", "when"]),
    ("outcome", &["id", "always", "enable-when", "contacts", "page"]),
    ("when", &["any", "all", "at-least", "of", "not", "question", "answer", "condition", "section"]),
];

/// Reads all questionnaires among the data files.
pub fn read(
    files: &BTreeMap<String, SourceFile>,
    data: &Data,
    out: &mut Diagnostics,
) -> BTreeMap<String, Questionnaire> {
    let mut checks = BTreeMap::new();
    for (path, file) in files {
        let Some(id) = path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".toml")) else { continue };
        checks.extend(read_one(id, file, data, out).map(|check| (id.to_owned(), check)));
    }
    checks
}

/// Reads a questionnaire. `None` when it can't be shown.
pub fn read_one(id: &str, file: &SourceFile, data: &Data, out: &mut Diagnostics) -> Option<Questionnaire> {
    if !is_id(id) || !id.starts_with(|c: char| c.is_ascii_lowercase()) {
        out.push(Diagnostic::new(
            Code::CheckInvalid,
            Location::file(file.path.clone()),
            format!("“{id}” can't be the name of a questionnaire"),
            "name the file with a-z, 0-9 and hyphens, beginning with a letter",
        ));
        return None;
    }
    let before = out.count(Severity::Error);
    let (check, unused) = reader::questionnaire(id, file, data, out)?;
    if out.count(Severity::Error) > before {
        return None;
    }
    judge::judge(&check, &unused, data, out);
    (out.count(Severity::Error) == before).then_some(check)
}

/// The first and last line of `483` or `399-401`.
pub fn lines_of(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (first <= last).then_some((first, last))
}

/// Reports pages and headings that outcomes name and that don't exist or aren't for the reader, and pages
/// that ask for a questionnaire that doesn't exist.
pub fn check_pages(
    checks: &BTreeMap<String, Questionnaire>,
    pages: &BTreeMap<PageId, BTreeMap<Lang, Page>>,
    source: &Lang,
    out: &mut Diagnostics,
) {
    for check in checks.values() {
        for outcome in &check.outcomes {
            let Some((id, anchor)) = &outcome.page else { continue };
            let name = anchor.as_ref().map_or(id.to_string(), |anchor| format!("{id}#{anchor}"));
            let page = pages.get(id).and_then(|versions| versions.get(source));
            let page = page.filter(|page| {
                anchor.as_ref().is_none_or(|anchor| page.document().headings().any(|h| h.id == *anchor))
            });
            match page.map(|page| page.front.audience) {
                None => {
                    let hint = "write the page's path below content/<lang>, and the id of a heading on it";
                    out.at(Code::CheckUnknownPage, &check.file, outcome.at, format!("there is no page “{name}”"), hint);
                }
                Some(Audience::Worker) if check.profile == Audience::Person => {
                    let message =
                        format!("the page “{name}” is for workers, and the reader of “{}” is a person", check.id);
                    out.at(
                        Code::CheckUnknownPage,
                        &check.file,
                        outcome.at,
                        message,
                        "name a page with audience = \"person\"",
                    );
                }
                Some(_) => {}
            }
        }
    }
    for page in pages.values().flat_map(BTreeMap::values) {
        let Some(id) = &page.front.check else { continue };
        let at = page.file.text.find("\ncheck").map_or(0, |at| at + 1);
        match checks.get(id) {
            None => {
                let hint = nearest(id, checks.keys().map(String::as_str))
                    .unwrap_or_else(|| "write the name of a file in content/data/checks".to_owned());
                out.at(
                    Code::CheckUnknown,
                    &page.file,
                    at,
                    format!("there is no questionnaire “{id}”, or it has errors"),
                    hint,
                );
            }
            Some(check) if check.profile != page.front.audience => {
                let message = format!("the questionnaire “{id}” and this page are for different readers");
                out.at(Code::CheckUnknown, &page.file, at, message, "give both the same: profile there, audience here");
            }
            Some(_) => {}
        }
    }
}

/// “did you mean …?” for a name that differs in a letter or two.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let name: Vec<char> = name.chars().take(60).collect();
    let near = known.map(|other| (distance(&name, &other.chars().collect::<Vec<_>>()), other)).min()?;
    (near.0 <= 2.min(name.len() / 2)).then(|| format!("did you mean “{}”?", near.1))
}

/// The number of letters to change, add or take out (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}
