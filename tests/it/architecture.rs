//! Rules of ARCHITECTURE.md that a compiler doesn't keep: these tests read the source.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::site::{repository, walk};

/// A source file without comments, texts in quotation marks and its own unit tests.
struct Source {
    path: String,
    code: String,
    lines: usize,
}

/// The files below `src/`, unit tests left out.
fn sources() -> Vec<Source> {
    let paths = walk(&repository().join("src")).into_iter().filter(|path| path.ends_with(".rs"));
    paths
        .filter(|path| !path.contains("/tests/") && !path.ends_with("/tests.rs"))
        .map(|path| read(format!("src/{path}")))
        .collect()
}

fn read(path: String) -> Source {
    let text = fs::read_to_string(repository().join(&path)).expect("a source file");
    let lines = text.lines().count();
    let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
    Source { path, code: bare(own), lines }
}

/// Code alone. Raw strings and character literals don't hold what these tests look for.
fn bare(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text.chars().peekable();
    let (mut quoted, mut before) = (false, ' ');
    while let Some(c) = rest.next() {
        match c {
            '\\' if quoted => drop(rest.next()),
            '"' if quoted || before != '\'' => {
                quoted = !quoted;
                code.push(c);
            }
            _ if quoted => {}
            '/' if rest.peek() == Some(&'/') => {
                while rest.peek().is_some_and(|c| *c != '\n') {
                    rest.next();
                }
            }
            _ => code.push(c),
        }
        before = c;
    }
    code
}

/// True when `code` has `word` not as a part of a longer name.
fn has_word(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| !code[..at].ends_with(part) && !code[at + word.len()..].starts_with(part))
}

/// Asserts that only files with one of these beginnings have the word.
fn only_in(word: &str, allowed: &[&str]) {
    let sources = sources();
    let found: Vec<&str> = sources.iter().filter(|s| has_word(&s.code, word)).map(|s| s.path.as_str()).collect();
    let wrong: Vec<&&str> = found.iter().filter(|path| !allowed.iter().any(|start| path.starts_with(start))).collect();
    assert!(wrong.is_empty(), "“{word}” belongs into {allowed:?}, but stands in {wrong:?}");
    assert!(!found.is_empty(), "“{word}” stands nowhere: is this rule still about something?");
}

#[test]
fn these_rules_read_code_and_neither_comments_nor_texts() {
    assert_eq!(bare("a // println!\n\"eprintln! \\\" b\" c '\"' d"), "a \n\"\" c '\"' d");
    assert!(has_word("use tera::Tera;", "tera") && !has_word("iteration", "tera") && !has_word("my_tera", "tera"));
}

#[test]
fn only_one_module_touches_the_disk() {
    for source in sources().iter().filter(|s| !s.path.starts_with("src/fs")) {
        for word in ["std::fs", "fs::File", "OpenOptions", "read_to_string", "tokio::fs", "include_bytes"] {
            assert!(
                !has_word(&source.code, word),
                "{} has {word}: that belongs into src/fs.rs or its folder",
                source.path
            );
        }
        let imports = source.code.split("use std::{").skip(1).filter_map(|rest| rest.split("};").next());
        assert!(imports.clone().all(|names| !has_word(names, "fs")), "{} imports std::fs", source.path);
    }
}

#[test]
fn only_commands_print() {
    for source in sources() {
        let speaks = ["src/commands/", "src/main.rs", "src/cli.rs"].iter().any(|start| source.path.starts_with(start));
        for word in ["print!", "println!", "eprint!", "eprintln!", "dbg!", "stdout()", "stderr()"] {
            assert!(speaks || !source.code.contains(word), "{} has {word}", source.path);
        }
    }
}

#[test]
fn each_heavy_crate_is_named_in_one_place() {
    let rules: &[(&str, &[&str])] = &[
        ("tera", &["src/render/template.rs"]),
        ("varde_print", &["src/render/leaflet/"]),
        ("aho_corasick", &["src/model/source_words.rs"]),
        ("quick_xml", &["src/commands/exchange/"]),
        ("pulldown_cmark", &["src/check/markdown"]),
        ("lightningcss", &["src/optimise/css.rs"]),
        ("postcard", &["src/memo.rs"]),
        ("fluent_syntax", &["src/i18n/"]),
        ("icu_plurals", &["src/i18n/"]),
        ("icu_decimal", &["src/i18n/"]),
        ("icu_datetime", &["src/i18n/"]),
        ("icu_list", &["src/i18n/"]),
        ("icu_locale_core", &["src/i18n/", "src/model/lang.rs"]),
        ("clap", &["src/cli.rs"]),
        ("plotters", &["src/render/chart.rs"]),
        ("notify", &["src/commands/serve"]),
        ("axum", &["src/commands/serve"]),
        ("tokio", &["src/commands/serve"]),
        ("indicatif", &["src/commands/"]),
        ("annotate_snippets", &["src/commands/"]),
        ("walkdir", &["src/fs"]),
        ("mimalloc", &["src/main.rs"]),
        ("minisign_verify", &["src/commands/verify.rs"]),
        ("brotli", &["src/optimise/"]),
        ("libdeflater", &["src/optimise/", "src/audit/pdf.rs"]),
        ("html5ever", &["src/audit/"]),
        ("scraper", &["src/audit/"]),
        ("cssparser", &["src/audit/style.rs"]),
        ("url::Url", &["src/audit/address.rs"]),
        ("ureq", &["src/commands/audit/crawl.rs"]),
    ];
    for (name, allowed) in rules {
        only_in(name, allowed);
    }
}

#[test]
fn each_dependency_is_used() {
    let manifest: toml::Table =
        fs::read_to_string(repository().join("Cargo.toml")).expect("Cargo.toml").parse().expect("TOML");
    let mut names: Vec<String> = manifest["dependencies"].as_table().expect("dependencies").keys().cloned().collect();
    let targets =
        manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(|targets| targets.values());
    names.extend(targets.filter_map(|target| target["dependencies"].as_table()).flat_map(|own| own.keys().cloned()));
    let sources = sources();
    // These two are switched on for the crates that need them and aren't named.
    let for_others = ["icu_provider"];
    let unused: Vec<&String> = names
        .iter()
        .filter(|name| !for_others.contains(&name.as_str()))
        .filter(|name| !sources.iter().any(|s| has_word(&s.code, &name.replace('-', "_"))))
        .collect();
    assert!(unused.is_empty(), "in Cargo.toml, but nowhere in src: {unused:?}");
}

#[test]
fn no_stage_reads_a_clock_or_a_random_order() {
    for source in sources() {
        for word in ["SystemTime", "Instant"] {
            assert!(
                source.path.starts_with("src/commands/") || !has_word(&source.code, word),
                "{} has {word}",
                source.path
            );
        }
        for word in ["HashMap", "HashSet", "RandomState", "thread_rng", "getrandom", "par_bridge"] {
            assert!(!has_word(&source.code, word), "{} has {word}, whose order differs from run to run", source.path);
        }
    }
}

const STAGES: [&str; 6] = ["load", "check", "plan", "render", "optimise", "write"];

/// What a stage may name of a stage before the last one.
const REACHES_BACK: [(&str, &str); 2] = [
    // A plan points into the site that it was made of.
    ("render", "check"),
    // A file of settings is planned by the kind of server, and written when the policy is known.
    ("optimise", "plan"),
];

#[test]
fn a_stage_names_the_stage_before_it_and_none_after_it() {
    let sources = sources();
    for (index, stage) in STAGES.iter().enumerate() {
        let own: Vec<&Source> = sources.iter().filter(|s| s.path.starts_with(&format!("src/{stage}/"))).collect();
        assert!(!own.is_empty(), "there is no folder src/{stage}");
        for (other_index, other) in STAGES.iter().enumerate() {
            let allowed = other_index == index || other_index + 1 == index || REACHES_BACK.contains(&(stage, other));
            for source in &own {
                let named = has_word(&source.code, &format!("crate::{other}"));
                assert!(allowed || !named, "{} names the stage “{other}”", source.path);
            }
        }
    }
    // An audit shares no mistake with what it audits, but for the measures of weight.
    for source in sources.iter().filter(|s| s.path.starts_with("src/audit/")) {
        for stage in STAGES.iter().filter(|stage| **stage != "optimise") {
            assert!(!has_word(&source.code, &format!("crate::{stage}")), "{} names the stage “{stage}”", source.path);
        }
    }
    // The nouns, and what stages stand on, know no stage.
    for source in sources.iter().filter(|s| {
        ["src/model/", "src/i18n/", "src/diagnostic.rs", "src/fs", "src/config.rs"]
            .iter()
            .any(|start| s.path.starts_with(start))
    }) {
        for stage in STAGES {
            assert!(!has_word(&source.code, &format!("crate::{stage}")), "{} names the stage “{stage}”", source.path);
        }
    }
}

#[test]
fn commands_and_the_command_line_are_named_by_nothing_below_them() {
    for source in sources()
        .iter()
        .filter(|s| !s.path.starts_with("src/commands/") && s.path != "src/cli.rs" && s.path != "src/main.rs")
    {
        for word in ["crate::commands", "crate::cli"] {
            assert!(!has_word(&source.code, word), "{} names {word}", source.path);
        }
    }
}

#[test]
fn no_source_file_is_longer_than_600_lines() {
    let tests = walk(&repository().join("tests/it"))
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| read(format!("tests/it/{path}")));
    let long: Vec<String> = sources()
        .into_iter()
        .chain(tests)
        .filter(|s| s.lines > 600)
        .map(|s| format!("{} ({} lines)", s.path, s.lines))
        .collect();
    assert!(long.is_empty(), "two nouns live in one room: {long:?}");
}

#[test]
fn the_architecture_names_every_folder_under_src() {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let src = repository().join("src");
    let folders = walk(&src).into_iter().filter(|path| src.join(path).is_dir() && !path.ends_with("tests"));
    let missing: Vec<String> = folders.filter(|folder| !text.contains(&format!("{folder}/"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md doesn't name {missing:?}");
}

#[test]
fn the_architecture_names_no_folder_or_file_that_does_not_exist() {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let named = text.split('`').skip(1).step_by(2).filter(|name| {
        ["src/", "tests/", "content/", "locales/", "themes/", "docs/"].iter().any(|start| name.starts_with(start))
    });
    let plain = named.filter(|name| !name.contains(['<', '*', ' ', '…', '{']));
    let missing: BTreeSet<&str> =
        plain.filter(|name| !repository().join(name.trim_end_matches('/')).exists()).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md names what isn't there: {missing:?}");
}

/// Licences that code under MIT OR Apache-2.0 can be shipped with.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// True when an SPDX expression can be met with the licences above.
fn allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at) && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut good = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        good |= both(words, at);
    }
    good
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut good = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        good &= one(words, at);
    }
    good
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let good = either(words, at);
        *at += 1;
        return good;
    }
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
        return LICENCES.contains(&format!("{word} WITH {}", words.get(*at - 1).unwrap_or(&"")).as_str())
            || LICENCES.contains(word);
    }
    LICENCES.contains(word)
}

#[test]
fn licences_are_read_as_spdx_expressions() {
    assert!(
        allowed("MIT") && allowed("GPL-3.0 OR MIT") && allowed("MIT/Apache-2.0") && allowed("(MIT OR GPL-2.0) AND ISC")
    );
    assert!(
        !allowed("GPL-3.0") && !allowed("MIT AND GPL-3.0") && !allowed("") && !allowed("(GPL-2.0 OR LGPL-2.1) AND MIT")
    );
    assert!(allowed("(Apache-2.0 OR MIT) AND BSD-3-Clause") && allowed("Apache-2.0 WITH LLVM-exception OR GPL-1.0"));
}

#[test]
fn every_dependency_has_a_licence_that_lets_it_be_shipped() {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc");
    let rustc = String::from_utf8(rustc.stdout).expect("text");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("the host's name");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(repository())
        .output()
        .expect("cargo metadata");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    assert!(packages.len() > 100, "only {} packages were found", packages.len());
    let mut wrong: Vec<String> = packages
        .iter()
        .filter(|package| !allowed(package["license"].as_str().unwrap_or("")))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    wrong.sort();
    assert!(wrong.is_empty(), "no licence of the list:\n{}", wrong.join("\n"));
}
