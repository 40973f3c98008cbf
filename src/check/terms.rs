//! Words: those to avoid, and names that no language translates.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;
use serde::Deserialize;
use toml::Spanned;

use super::data::is_id;
use super::text_only::{self, Text};
use super::translation;
use crate::diagnostic::{Code, Diagnostics, Errors};
use crate::model::{Audience, Lang, Page, SourceFile, SourceWords, entries};

/// `content/data/terms.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TermsFile {
    /// Names that stand as they are in every language.
    #[serde(default)]
    keep: Vec<Spanned<String>>,
    /// Words of the source language that translations show beside their own.
    #[serde(default)]
    source_words: Vec<Spanned<String>>,
    #[serde(default)]
    term: Vec<Spanned<Term>>,
}

/// A term with the words that translate it. Words are stems: the beginnings of words, in lower case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    /// Stems in the source language.
    #[serde(default)]
    source: Vec<String>,
    /// Stems that translate it, by language.
    #[serde(default)]
    approved: BTreeMap<String, Vec<String>>,
    /// Stems that must not be used to a person, by language.
    #[serde(default)]
    avoid: BTreeMap<String, Vec<String>>,
    /// Why, for editors.
    #[serde(default)]
    #[expect(dead_code, reason = "it is read by people in the file")]
    note: Option<String>,
}

/// The terms of a site.
#[derive(Debug, Default)]
pub struct Terms {
    keep: Vec<String>,
    source_words: Vec<String>,
    terms: Vec<Term>,
}

/// Reads the terms. A file that isn't there holds none.
pub fn read(files: &BTreeMap<String, SourceFile>, out: &mut Diagnostics) -> Terms {
    let Some(file) = files.get("terms.toml") else { return Terms::default() };
    let read: TermsFile = match toml::from_str(&file.text) {
        Ok(read) => read,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let hint = "correct the line: keep and source-words = [\"…\"] at the top, then [[term]] with id, source, approved, avoid and note";
            out.at(Code::DataInvalid, file, at, error.message().to_owned(), hint);
            return Terms::default();
        }
    };
    let mut seen = BTreeSet::new();
    for term in &read.term {
        let at = term.span().start;
        let term = term.get_ref();
        if !is_id(&term.id) {
            out.at(Code::DataInvalid, file, at, format!("“{}” can't be an id", term.id), "use a-z, 0-9 and hyphens");
        }
        if !seen.insert(&term.id) {
            let message = format!("the id “{}” stands twice", term.id);
            out.at(Code::DataDuplicate, file, at, message, "rename or remove one of the entries");
        }
        let words = term.approved.values().chain(term.avoid.values()).chain([&term.source]);
        if words.flatten().any(|word| word.trim().is_empty() || **word != word.to_lowercase()) {
            let message = format!("a word of “{}” is empty or has a capital letter", term.id);
            out.at(
                Code::DataInvalid,
                file,
                at,
                message,
                "write stems in lower case: capitals in a text make no difference",
            );
        }
        // Languages may be prepared here before site.toml names them, but a mistyped tag is no language.
        for tag in term.approved.keys().chain(term.avoid.keys()) {
            if let Err(problem) = Lang::new(tag) {
                out.at(Code::DataInvalid, file, at, problem, "write the language's tag as in site.toml");
            }
        }
        for (tag, avoided) in &term.avoid {
            for good in term.approved.get(tag).into_iter().flatten() {
                if let Some(bad) = avoided.iter().find(|bad| find(good, 0, bad).is_some()) {
                    let message = format!("“{}” both approves “{good}” and avoids “{bad}” in {tag}", term.id);
                    out.at(Code::DataInvalid, file, at, message, "take one of them out");
                }
            }
        }
    }
    for name in read.keep.iter().chain(&read.source_words) {
        if name.get_ref().trim().is_empty() {
            let hint = "write the name or word, or take it out";
            out.at(Code::DataInvalid, file, name.span().start, "a name or word to keep is empty", hint);
        }
    }
    let keep = read.keep.into_iter().map(Spanned::into_inner).filter(|name| !name.trim().is_empty()).collect();
    let mut terms: Vec<Term> = read.term.into_iter().map(Spanned::into_inner).collect();
    terms.iter_mut().flat_map(|t| t.avoid.values_mut()).for_each(|words| words.retain(|word| !word.trim().is_empty()));
    let source_words = read.source_words.into_iter().map(Spanned::into_inner).collect();
    Terms { keep, source_words, terms }
}

/// Reports avoided words in what a person reads on a page in all its languages, and kept names that a translation of it
/// has lost. `texts` are the words of each version.
pub fn check_page(
    terms: &Terms,
    source: &Lang,
    versions: &BTreeMap<Lang, Page>,
    texts: &BTreeMap<&Lang, Text>,
    errors: &Errors,
    out: &mut Diagnostics,
) {
    let original = texts.get(source);
    for (lang, page) in versions {
        let text = &texts[lang];
        if page.front.audience == Audience::Person {
            terms.avoided(lang, &page.file, text, &[], errors, out);
        }
        if let (Some(original), true) = (original, lang != source) {
            let from = &versions[source].file;
            for (name, at) in terms.lost(original, text) {
                let at = same_section(&from.text, at, &page.file.text);
                kept(&name, from, &page.file, at, out);
            }
        }
    }
}

/// The same for messages. `for_workers` says which messages no person is shown, besides those in `worker/`.
pub fn check(
    terms: &Terms,
    source: &Lang,
    messages: &BTreeMap<Lang, Vec<SourceFile>>,
    for_workers: &(dyn Fn(&str) -> bool + Sync),
    out: &mut Diagnostics,
) {
    let errors = Errors::of(out);
    let of_source: BTreeMap<String, (&SourceFile, Text)> = messages
        .get(source)
        .into_iter()
        .flatten()
        .flat_map(|file| {
            entries(&file.text).into_iter().map(move |e| (e.id, (file, text_only::fluent(&file.text[e.span]))))
        })
        .collect();
    let one = |(lang, file): (&Lang, &SourceFile)| {
        let out = &mut Diagnostics::default();
        let all = entries(&file.text);
        let hidden: Vec<Range<usize>> = all.iter().filter(|e| for_workers(&e.id)).map(|e| e.span.clone()).collect();
        terms.avoided(lang, file, &text_only::fluent(&file.text), &hidden, &errors, out);
        for entry in all {
            let Some((from, original)) = of_source.get(&entry.id).filter(|_| lang != source) else { continue };
            let text = text_only::fluent(&file.text[entry.span.clone()]);
            for (name, _) in terms.lost(original, &text) {
                kept(&name, from, file, entry.span.start, out);
            }
        }
        std::mem::take(out)
    };
    let files = messages.iter().flat_map(|(lang, files)| files.iter().map(move |file| (lang, file)));
    let files: Vec<(&Lang, &SourceFile)> = files.filter(|(_, file)| !file.path.contains("/worker/")).collect();
    let found: Vec<Diagnostics> = files.into_par_iter().map(one).collect();
    found.into_iter().for_each(|findings| out.append(findings));
}

fn kept(name: &str, from: &SourceFile, file: &SourceFile, at: usize, out: &mut Diagnostics) {
    let message = format!("the name “{name}” is gone here, though {} has it", from.path);
    let hint = "write the name in these letters; an explanation may follow in brackets";
    out.at(Code::TermKept, file, at, message, hint);
}

impl Terms {
    /// The words of the source language that translations show beside their own.
    pub fn source_words(&self) -> SourceWords {
        SourceWords::new(self.source_words.iter().map(String::as_str), self.keep.iter().map(String::as_str))
    }

    fn avoided(
        &self,
        lang: &Lang,
        file: &SourceFile,
        text: &Text,
        hidden: &[Range<usize>],
        errors: &Errors,
        out: &mut Diagnostics,
    ) {
        if self.terms.iter().all(|term| term.avoid.get(lang.as_str()).is_none_or(Vec::is_empty)) {
            return;
        }
        // A title that could give a reader away is told as that, and so is a question that judges.
        let runs: Vec<(usize, &str, String)> = text
            .runs()
            .filter(|(start, _)| !errors.in_line(file, *start))
            .map(|(start, run)| (start, run, lower(run)))
            .collect();
        for term in &self.terms {
            for word in term.avoid.get(lang.as_str()).into_iter().flatten() {
                for (start, run, low) in &runs {
                    let mut from = 0;
                    while let Some(at) = find(low, from, word) {
                        if hidden.iter().any(|span| span.contains(&(*start + at))) {
                            break;
                        }
                        let shown: String = run[at..].chars().take(word.chars().count()).collect();
                        let message = format!("“{shown}” is a word that isn't used to the reader");
                        let hint = match term.approved.get(lang.as_str()).filter(|words| !words.is_empty()) {
                            Some(words) => format!("say it another way, with {}", quoted(words)),
                            None => "say what happened in plain words".to_owned(),
                        };
                        out.at(Code::TermAvoided, file, *start + at, message, hint);
                        from = at + shown.len().max(1);
                    }
                }
            }
        }
    }

    /// The kept names that the source's text has and the translation hasn't, with the place in the source.
    fn lost(&self, source: &Text, text: &Text) -> Vec<(String, usize)> {
        let place = |name: &str| {
            source.words.match_indices(name).map(|(at, _)| at).find(|at| word_around(&source.words, *at, name))
        };
        // A translation may inflect or join what follows a name, so only its letters are looked for. A name with a
        // letter of another script in it is told as that.
        let mixed = || translation::mixed_words(&text.words).map(translation::unmixed);
        let lost = |name: &&String| source.words.contains(name.as_str()) && !text.words.contains(name.as_str());
        let found = self.keep.iter().filter(lost).filter_map(|name| Some((name.clone(), place(name)?)));
        found.filter(|(name, _)| !mixed().any(|word| word.contains(name.as_str()))).collect()
    }
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|w| format!("“{w}”")).collect::<Vec<_>>().join(" or ")
}

fn word_around(text: &str, at: usize, name: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !letter(text[..at].chars().next_back()) && !letter(text[at + name.len()..].chars().next())
}

/// Where a stem begins a word of a text. Thai has no space between words and Arabic writes its article and
/// its small words before them, so there a stem counts anywhere.
fn find(text: &str, from: usize, stem: &str) -> Option<usize> {
    let first = stem.chars().next()?;
    let anywhere = matches!(first, '\u{600}'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{1780}'..='\u{17ff}' | '\u{1000}'..='\u{109f}');
    let begins = |at: usize| anywhere || !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    text[from..].match_indices(stem).map(|(at, _)| from + at).find(|at| begins(*at))
}

/// A text in small letters, each as long as the large one: a place in one is the same place in the other.
fn lower(text: &str) -> String {
    let small = |c: char| {
        let mut letters = c.to_lowercase();
        letters.next().filter(|small| small.len_utf8() == c.len_utf8() && letters.next().is_none()).unwrap_or(c)
    };
    text.chars().map(small).collect()
}

/// The place in a translation that belongs to a place in the source: the heading of the same id, or the
/// first line of the text.
fn same_section(source: &str, at: usize, translation: &str) -> usize {
    let heading = source[..at].rfind("{#").and_then(|from| Some(&source[from..from + source[from..].find('}')? + 1]));
    let line = heading.and_then(|id| translation.find(id)).map(|at| translation[..at].rfind('\n').map_or(0, |n| n + 1));
    line.unwrap_or_else(|| text_only::body(translation))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMS: &str = "keep = [\"ROSA\", \"NAV\"]\n[[term]]\nid = \"person\"\nsource = [\"offer\"]\n\
        approved = { nb = [\"den det gjelder\"] }\n\
        avoid = { nb = [\"offer\"], uk = [\"жертв\"], th = [\"เหยื่อ\"], ar = [\"ضحي\"] }\n";

    fn terms(text: &str) -> (Terms, Vec<String>) {
        let files = BTreeMap::from([("terms.toml".to_owned(), SourceFile::new("content/data/terms.toml", text))]);
        let mut out = Diagnostics::default();
        let terms = read(&files, &mut out);
        (terms, out.sorted().into_iter().map(|d| format!("{} {}", d.code.as_str(), d.message)).collect())
    }

    fn found(lang: &str, source: &str, translation: &str) -> Vec<String> {
        let (terms, faults) = terms(TERMS);
        assert_eq!(faults, [""; 0]);
        let lang = Lang::new(lang).unwrap();
        let nb = Lang::new("nb").unwrap();
        let mut out = Diagnostics::default();
        let mut messages = BTreeMap::from([(nb.clone(), vec![SourceFile::new("locales/nb/a.ftl", source)])]);
        messages.entry(lang.clone()).or_default().push(SourceFile::new(format!("locales/{lang}/a.ftl"), translation));
        check(&terms, &nb, &messages, &|id| id == "contact-worker", &mut out);
        let show = |d: &crate::diagnostic::Diagnostic| {
            format!("{} {}:{}:{}", d.code.as_str(), d.location.path, d.location.line, d.location.column)
        };
        out.sorted().iter().map(show).collect()
    }

    #[test]
    fn an_avoided_word_is_found_in_each_script_and_any_form() {
        assert_eq!(found("uk", "a = x\n", "a = Ви не Жертва\n"), ["term-avoided locales/uk/a.ftl:1:11"]);
        assert_eq!(found("th", "a = x\n", "a = คุณเป็นเหยื่อไหม\n"), ["term-avoided locales/th/a.ftl:1:12"]);
        assert_eq!(found("ar", "a = x\n", "a = أنت الضحية\n"), ["term-avoided locales/ar/a.ftl:1:11"]);
        assert_eq!(found("uk", "a = Et offer og ofre\n", "a = x\n"), ["term-avoided locales/nb/a.ftl:1:8"]);
    }

    #[test]
    fn names_comments_and_other_words_are_no_avoided_word() {
        assert_eq!(found("uk", "# offer\noffer = x { $offer }\n    .offer = tilofferet\n", "offer = x\n"), [""; 0]);
        assert_eq!(found("uk", "a = x\n", "contact-worker = жертви\n    жертви\n"), [""; 0], "only workers see it");
    }

    #[test]
    fn a_name_may_not_get_lost() {
        assert_eq!(found("uk", "a = Ring ROSA\n", "a = Телефонуйте РОЗА\n"), ["term-kept locales/uk/a.ftl:1:1"]);
        assert_eq!(found("uk", "a = Ring ROSA, ROSA\n", "a = Телефонуйте ROSA\n"), [""; 0]);
        assert_eq!(found("uk", "a = ROSAs vei\n", "a = x\n"), [""; 0], "another word");
        assert_eq!(found("uk", "a = NAV\n", "b = x\n"), [""; 0], "not translated yet");
    }

    #[test]
    fn a_lost_name_is_told_at_the_section_it_belongs_to() {
        let source = "+++\n+++\nA\n\n## B {#b}\n\nROSA\n";
        let translation = "+++\n+++\nА\n\n## Б {#b}\n\nx\n";
        let at = same_section(source, source.find("ROSA").unwrap(), translation);
        assert!(translation[at..].starts_with("## Б"));
        assert!(translation[same_section("x ROSA", 2, translation)..].starts_with("А"));
    }

    #[test]
    fn faults_of_the_file_are_reported() {
        assert!(terms("[[term]]\nid = \"a\"\nwords = []\n").1[0].starts_with("data-invalid"));
        assert!(terms("[[term]]\nid = \"A b\"\n").1[0].contains("can't be an id"));
        assert!(terms("[[term]]\nid = \"a\"\n[[term]]\nid = \"a\"\n").1[0].starts_with("data-duplicate"));
        assert!(terms("[[term]]\nid = \"a\"\navoid = { nb = [\"Offer\"] }\n").1[0].contains("capital"));
        assert!(terms("[[term]]\nid = \"a\"\navoid = { no = [\"offer\"] }\n").1[0].contains("nb"));
        let both = "[[term]]\nid = \"a\"\napproved = { nb = [\"et offer\"] }\navoid = { nb = [\"offer\"] }\n";
        assert!(terms(both).1[0].contains("both approves"));
    }
}
