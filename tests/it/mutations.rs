//! One fault at a time in this repository's own texts, and exactly one finding for each: of the right kind, at the place
//! where the fault is, and the same in every format.
//!
//! A wrong number, a link to somebody else or a sentence in another language can cost a reader a right. So whatever
//! `varde check` promises to find is tried on the real site; and two findings for one fault, which send a translator to
//! a place where nothing is wrong, count as a fault of the check.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde_json::Value;
use varde::check;
use varde::diagnostic::{Code, Diagnostic, Diagnostics};
use varde::load::{Sources, load};
use varde::model::{Lang, SourceFile};

use crate::site::{list, repository, run, said};

mod messages;
mod pages;
mod records;

/// The languages in which faults are tried: each script and direction, and those that share letters.
const LANGUAGES: [&str; 7] = ["en", "es", "uk", "ru", "th", "ar", "fa"];

/// Where the one finding is expected, in a text.
const HERE: char = '↓';

/// A fault: what is changed in a file, and what must be found.
struct Mutation {
    name: &'static str,
    file: &'static str,
    /// What stands there once and is replaced; nothing where `to` is written to the end of the file, or to a new one.
    from: &'static str,
    /// What takes its place, with a `↓` before the finding; without it the finding is about the file as a whole.
    to: &'static str,
    code: Code,
    /// Where the finding is when it isn't in `to`: words that stand once in the changed file, with a `↓`; or, in another
    /// file, its path, a colon, and such words.
    at: &'static str,
}

const fn fault(name: &'static str, file: &'static str, from: &'static str, to: &'static str, code: Code) -> Mutation {
    Mutation { name, file, from, to, code, at: "" }
}

impl Mutation {
    const fn at(mut self, at: &'static str) -> Mutation {
        self.at = at;
        self
    }

    /// The changed text.
    fn apply(&self, text: Option<&str>) -> String {
        let to = self.to.replace(HERE, "");
        let Some(text) = text.filter(|_| !self.from.is_empty()) else { return format!("{}{to}", text.unwrap_or("")) };
        assert_eq!(
            text.matches(self.from).count(),
            1,
            "{}: {} doesn't hold “{}” once",
            self.name,
            self.file,
            self.from
        );
        text.replacen(self.from, &to, 1)
    }

    /// The finding as `code path:line:column`, or `code path` for a file as a whole.
    fn expected(&self, changed: &str, other: &dyn Fn(&str) -> String) -> String {
        let (path, text, words) = match self.at.split_once(": ").filter(|(path, _)| path.contains('/')) {
            Some((path, words)) => (path, other(path), words),
            None => (self.file, changed.to_owned(), if self.at.is_empty() { self.to } else { self.at }),
        };
        let Some((before, after)) = words.split_once(HERE) else { return format!("{} {path}\n", self.code.as_str()) };
        let found: Vec<usize> = text.match_indices(&format!("{before}{after}")).map(|(at, _)| at).collect();
        assert_eq!(found.len(), 1, "{}: “{before}{after}” doesn't stand once in {path}", self.name);
        let at = SourceFile::new(path, text.as_str()).location(found[0] + before.len());
        format!("{} {path}:{}:{}\n", self.code.as_str(), at.line, at.column)
    }
}

fn all() -> impl Iterator<Item = &'static Mutation> {
    pages::FAULTS.iter().chain(messages::FAULTS).chain(records::FAULTS)
}

/// The site as it is on the disk.
fn sources() -> &'static Sources {
    static SOURCES: OnceLock<Sources> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let languages: Vec<Lang> = LANGUAGES.iter().map(|tag| Lang::new(tag).expect("a language")).collect();
        let mut out = Diagnostics::default();
        let sources = load(repository(), &languages, &mut out).expect("the machine reads it").expect("a site");
        assert_eq!(list(&out.sorted()), "");
        sources
    })
}

/// The site with other texts in some files, in the source language and in those of the changed files: what stands in
/// one translation is no matter of another.
fn with(files: &BTreeMap<&str, String>) -> Sources {
    let mut sources = sources().clone();
    let of = |path: &&str| Lang::new(path.split('/').nth(1).unwrap_or("")).ok();
    let changed: BTreeSet<Lang> = files.keys().filter_map(of).collect();
    let source = sources.config.source_lang().clone();
    if !files.is_empty() {
        // The pages for workers are in English too.
        let only_source = changed.iter().all(|lang| *lang == source);
        let wanted = |lang: &Lang| *lang == source || changed.contains(lang) || only_source && lang.as_str() == "en";
        sources.config.languages.retain(wanted);
        sources.content.retain(|lang, _| wanted(lang));
        sources.languages.retain(|lang, _| wanted(lang));
        sources.messages.retain(|lang, _| wanted(lang));
        sources.records.languages.retain(|lang, _| wanted(lang));
    }
    for (path, text) in files {
        let file = SourceFile::new(*path, text.as_str());
        let mut folders = path.splitn(3, '/');
        let (folder, lang, rest) = (folders.next(), folders.next().expect("a folder"), folders.next().expect("a name"));
        let put = |files: &mut Vec<SourceFile>| match files.iter_mut().find(|old| old.path == *path) {
            Some(old) => *old = file.clone(),
            None => files.push(file.clone()),
        };
        match (folder, Lang::new(lang)) {
            (Some("content"), _) if lang == "data" => drop(sources.data.insert(rest.to_owned(), file)),
            (Some("content"), Ok(lang)) => put(sources.content.entry(lang).or_default()),
            (Some("locales"), Ok(lang)) if rest == "language.toml" => drop(sources.languages.insert(lang, file)),
            (Some("locales"), Ok(lang)) if rest == "translation.lock" => {
                drop(sources.records.languages.insert(lang, file));
            }
            (Some("locales"), Ok(_)) if rest == "source.lock" => sources.records.store = Some(file),
            (Some("locales"), Ok(lang)) => put(sources.messages.entry(lang).or_default()),
            _ => panic!("{path} is no text of a site"),
        }
    }
    sources
}

/// The text of a file on the disk.
fn text(path: &str) -> Option<String> {
    std::fs::read_to_string(repository().join(path)).ok()
}

/// What the check finds, besides drawing and weighing pages.
fn found(files: &BTreeMap<&str, String>) -> Vec<Diagnostic> {
    let mut out = Diagnostics::default();
    check::check(with(files), &mut out);
    out.sorted()
}

#[test]
fn the_site_without_a_fault_has_no_finding() {
    assert_eq!(list(&found(&BTreeMap::new())), "");
}

/// The findings that some faults together should give, and those that they do. Each is in a file of its own.
fn tried(mutations: &[&Mutation]) -> (String, Vec<Diagnostic>) {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut expected = Vec::new();
    for mutation in mutations {
        let changed = mutation.apply(text(mutation.file).as_deref());
        expected.push(mutation.expected(&changed, &|path| text(path).expect(path)));
        files.insert(mutation.file, changed);
    }
    expected.sort();
    (expected.concat(), found(&files))
}

/// The faults in batches of one language, no two of a batch in one file: they can't meet.
fn batches() -> Vec<Vec<&'static Mutation>> {
    let mut batches: Vec<Vec<&Mutation>> = Vec::new();
    for mutation in all() {
        let lang = |m: &Mutation| m.file.split('/').nth(1);
        let fits = |batch: &&mut Vec<&Mutation>| {
            batch.iter().all(|other| lang(other) == lang(mutation) && other.file != mutation.file)
        };
        match batches.iter_mut().find(fits) {
            Some(batch) => batch.push(mutation),
            None => batches.push(vec![mutation]),
        }
    }
    batches
}

#[test]
fn each_fault_gives_exactly_one_finding_at_its_place() {
    let sorted = |findings: &[Diagnostic]| {
        let mut lines: Vec<String> = list(findings).lines().map(|line| format!("{line}\n")).collect();
        lines.sort();
        lines.concat()
    };
    let alone = |mutation: &&Mutation| {
        let (expected, findings) = tried(&[*mutation]);
        let said: String = findings.iter().map(|f| format!("    {}\n", f.message)).collect();
        let told = format!("== {}\nexpected:\n{expected}found:\n{}{said}\n", mutation.name, list(&findings));
        (list(&findings) != expected).then_some(told)
    };
    let wrong: String = batches()
        .par_iter()
        .flat_map_iter(|batch| {
            let (expected, findings) = tried(batch);
            let wrong: Vec<String> = match sorted(&findings) == expected {
                true => Vec::new(),
                // Which one it was; and what only happens together is none.
                false => batch.iter().filter_map(alone).collect(),
            };
            wrong
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong}");
    let count = all().count();
    assert!(count >= 150, "only {count} faults were tried");
}

#[test]
fn no_two_faults_have_one_name() {
    let mut seen = BTreeSet::new();
    for mutation in all() {
        assert!(seen.insert(mutation.name), "“{}” stands twice", mutation.name);
    }
}

/// Kinds of findings that somebody who translates or writes texts can cause. What concerns themes, settings and
/// questionnaires is tried in `tests/invalid/` alone.
#[test]
fn every_kind_of_finding_that_concerns_translators_is_tried() {
    let others = [
        "config-",
        "language-",
        "site-empty",
        "not-utf8",
        "file-too-large",
        "link-outside",
        "address-taken",
        "path-invalid",
        "data-",
        "theme-",
        "template-",
        "style-",
        "script-unsafe",
        "check-",
        "import-",
        "leaflet-",
        "layout-",
        "budget-",
        "audit-",
        // Limits, in tests of their own.
        "line-too-long",
        "too-many-files",
        "message-too-long",
    ];
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !all().any(|m| m.code == **code))
        .map(|code| code.as_str())
        .filter(|code| !others.iter().any(|start| code.starts_with(start)))
        .collect();
    assert!(missing.is_empty(), "nothing is tried for {missing:?}");
}

/// What a language rightly writes otherwise than the source is no fault.
#[test]
fn right_texts_give_no_finding() {
    let mut wrong = String::new();
    for (name, file, from, to) in pages::RIGHT.iter().chain(messages::RIGHT) {
        let mutation = fault(name, file, from, to, Code::Typography);
        let changed = mutation.apply(text(file).as_deref());
        let findings = list(&found(&BTreeMap::from([(*file, changed)])));
        if !findings.is_empty() {
            wrong.push_str(&format!("== {name}\n{findings}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A finding as each format tells it: kind, file, line and column; 0 and 0 for a file as a whole.
type Told = (String, String, u64, u64);

fn place(place: &str) -> (String, u64, u64) {
    let mut parts = place.rsplitn(3, ':');
    let (column, line, path) = (parts.next(), parts.next(), parts.next());
    let number = |text: Option<&str>| text.and_then(|text| text.parse().ok());
    match (path, number(line), number(column)) {
        (Some(path), Some(line), Some(column)) => (path.to_owned(), line, column),
        _ => (place.to_owned(), 0, 0),
    }
}

fn human(text: &str) -> Vec<Told> {
    let mut told = Vec::new();
    let mut code = None;
    for line in text.lines() {
        let head = ["error[", "warning[", "note["].iter().find_map(|start| line.strip_prefix(start));
        if let Some(head) = head {
            code = head.split_once(']').map(|(code, _)| code.to_owned());
        } else if let (Some(at), Some(found)) = (line.trim_start().strip_prefix("--> "), &code) {
            let (path, line, column) = place(at);
            told.push((found.clone(), path, line, column));
            code = None;
        }
    }
    told
}

fn plain(text: &str) -> Vec<Told> {
    let mut told = Vec::new();
    let mut at = None;
    for line in text.lines() {
        if let Some(place) = line.strip_prefix("Place: ") {
            at = Some(match place.split_once(", line ") {
                Some((path, rest)) => {
                    let (line, column) = rest.split_once(", column ").expect("a column");
                    (path.to_owned(), line.parse().expect("a line"), column.parse().expect("a column"))
                }
                None => (place.to_owned(), 0, 0),
            });
        } else if let Some(code) = line.strip_prefix("Code: ") {
            let (path, line, column) = at.take().expect("a place before the code");
            told.push((code.to_owned(), path, line, column));
        }
    }
    told
}

fn json(text: &str) -> Vec<Told> {
    let word = |value: &Value| value.as_str().expect("a text").to_owned();
    let findings = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let told = findings.map(|f| {
        (
            word(&f["code"]),
            word(&f["path"]),
            f["line"].as_u64().expect("a line"),
            f["column"].as_u64().expect("a column"),
        )
    });
    told.collect()
}

fn sarif(text: &str) -> Vec<Told> {
    let log: Value = serde_json::from_str(text).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("results").iter();
    let told = results.map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("a path").to_owned();
        let number = |key: &str| place["region"][key].as_u64().unwrap_or(0);
        (result["ruleId"].as_str().expect("a rule").to_owned(), uri, number("startLine"), number("startColumn"))
    });
    told.collect()
}

/// Annotations, and what found no place among them in the summary of the job.
fn github(text: &str, summary: &str) -> Vec<Told> {
    let mut told = Vec::new();
    for line in text.lines() {
        let properties = line.split("::").nth(1).and_then(|head| head.split_once(' ')).expect("properties").1;
        let of = |name: &str| {
            let mut all = properties.split(',').filter_map(|property| property.split_once('='));
            all.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
        };
        let number = |name: &str| of(name).map_or(0, |value| value.parse().expect("a number"));
        told.push((of("title").expect("a kind"), of("file").expect("a file"), number("line"), number("col")));
    }
    for line in summary.lines().filter(|line| line.starts_with("- **")) {
        let rest = line.split_once("** ").expect("a place").1;
        let (at, rest) = rest.split_once(": ").expect("a message");
        let (path, line, column) = place(at);
        let code = rest.rsplit_once(" (").expect("a kind").1.trim_end_matches(')');
        told.push((code.to_owned(), path, line, column));
    }
    told
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => assert!(std::fs::copy(&from, &to).is_ok(), "{}", to.display()),
        }
    }
}

/// A site with as many faults as can stand beside each other, in a copy of the repository's own.
#[test]
fn every_format_tells_the_same_findings() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for name in ["content", "locales", "themes"] {
        copy(&repository().join(name), &root.join(name));
    }
    std::fs::copy(repository().join("site.toml"), root.join("site.toml")).expect("settings");
    // Leaflets have findings of their own, and each run would make them all.
    std::fs::remove_dir_all(root.join("content/data/leaflets")).expect("leaflets");
    // One fault a file: two could touch each other, and then their places would move.
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut several = 0;
    for mutation in all().filter(|m| !m.at.contains('/') && !m.file.starts_with("content/nb/")) {
        if !files.contains_key(mutation.file) {
            files.insert(mutation.file, mutation.apply(text(mutation.file).as_deref()));
            several += 1;
        }
    }
    assert!(several > 20, "only {several} faults");
    for (path, text) in &files {
        std::fs::write(root.join(path), text).expect("a text");
    }
    let of = |d: &Diagnostic| {
        let at = &d.location;
        (d.code.as_str().to_owned(), at.path.clone(), u64::from(at.line), u64::from(at.column))
    };
    let mut expected: Vec<Told> = found(&files).iter().map(of).collect();
    assert!(expected.len() >= several, "{expected:?}");
    expected.sort();
    let summary = root.join("summary.md");
    for format in ["human", "plain", "json", "sarif", "github"] {
        let mut varde = std::process::Command::new(env!("CARGO_BIN_EXE_varde"));
        varde.args(["check", "--lang", &LANGUAGES.join(","), "--message-format", format, "--root"]).arg(root);
        let output = run(varde.env("GITHUB_STEP_SUMMARY", &summary));
        assert_eq!(output.status.code(), Some(1), "{format}");
        let printed = String::from_utf8(output.stdout.clone()).expect("text");
        let mut told = match format {
            "human" => human(&said(&output)),
            "plain" => plain(&said(&output)),
            "json" => json(&printed),
            "sarif" => sarif(&printed),
            _ => github(&printed, &std::fs::read_to_string(&summary).unwrap_or_default()),
        };
        told.sort();
        assert_eq!(told, expected, "{format}");
    }
}
