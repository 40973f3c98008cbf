//! Every kind of finding has a bad site under `tests/invalid/` and a heading in `docs/diagnostics.md`.
//!
//! A folder there is named after the code, `typed-fact`, or after the code and a case of it, `config-invalid.missing`.
//! It holds the files in which the bad site differs from `tests/sites/minimal`, `removed.txt` with the paths that it
//! lacks, and `expected.txt` with its findings: `code path:line:column`, one a line. What can't be kept in a folder
//! is made by [`prepare`]. `VARDE_BLESS=1 cargo test --test it diagnostics` writes `expected.txt` anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::sync::OnceLock;

use varde::diagnostic::{Code, Diagnostic, Severity};

use crate::site::{Site, Untouched, list, look, repository};
#[cfg(feature = "pdf")]
use crate::site::{run, said};

struct Case {
    folder: PathBuf,
    name: String,
    site: Site,
    findings: Vec<Diagnostic>,
    written: bool,
    before: Untouched,
    after: Untouched,
}

/// What a version control system or an editor would spoil.
fn prepare(case: &str, site: &Site) {
    match case {
        "not-utf8" => {
            site.write("content/nb/more.md", b"+++\ntitle = \"L\xc3\xb8nn, l\xf8nn\"\n");
            site.write("locales/ar/more.ftl", b"\xff\xfe");
            site.write("content/data/more.toml", b"# \xc3\xb8\xc3\xb8\n# \xe2\x82\n");
        }
        "not-utf8.settings" => {
            site.write("site.toml", b"operator = \"\xe5\"\n");
        }
        "file-too-large" => {
            for path in
                ["content/nb/large.md", "locales/nb/large.ftl", "content/data/large.toml", "themes/small/css/large.css"]
            {
                site.write(path, "");
                let file = fs::OpenOptions::new().write(true).open(site.root().join(path)).expect("the file");
                file.set_len(50_000_000).expect("fifty megabytes");
            }
        }
        "line-too-long" => {
            site.write("content/nb/long.md", format!("+++\n+++\n{}\n", "x".repeat(70_000)));
            site.write("content/data/terms.toml", format!("keep = [{}]\n", "\"A\", ".repeat(20_000)));
        }
        "too-many-files" => {
            // Without bytes on the disk. The number of files is tried with a smaller limit in `src/fs.rs`.
            for number in 0..75 {
                let path = format!("static/{number}.bin");
                site.write(&path, "");
                let file = fs::OpenOptions::new().write(true).open(site.root().join(path)).expect("the file");
                file.set_len(60 * 1024 * 1024).expect("sixty mebibytes");
            }
        }
        "link-outside" => {
            let outside = site.folder().join("outside");
            fs::create_dir(&outside).expect("a folder");
            fs::write(outside.join("secret.md"), "not of this site").expect("a file");
            let link = |to: &str, at: &str| symlink(to, site.root().join(at)).expect("a link");
            link(".", "content/nb/circle");
            link("nothing.md", "content/nb/nothing.md");
            link("../../../outside/secret.md", "content/nb/secret.md");
            link("../../../outside", "content/nb/folder");
            link("/", "static/everything");
        }
        "unsafe-character" => {
            site.replace("content/nb/pay.md", "Hva du", "Hva\u{200b} du");
            site.replace("content/nb/pay.md", "**lønn**", "lønn \u{202e}nnøl");
            site.replace("content/ar/pay.md", "قد يكون", "قد\u{200c} يكون\u{61c}");
            site.replace("locales/nb/data.ftl", "Får ikke", "Får\u{ad} ikke");
            site.replace("locales/ar/data.ftl", "لا يتلقى أجرا", "لا\u{2067} يتلقى أجرا");
        }
        // A record holds hashes of all texts, which would be wrong as soon as one of them changes.
        "record-invalid" => {
            site.accept(&[]);
            let record = "locales/ar/translation.lock";
            site.replace(record, "page:pay#time/2 ", "page:pay#time/2 x");
            let name = "message:exit";
            let text = fs::read_to_string(site.root().join(record)).expect("a record");
            let line = text.lines().find(|line| line.starts_with(&format!("{name} "))).expect("its line");
            let other = line.replace("2026", "2025");
            site.write(record, format!("{text}<<<<<<< HEAD\n{line}\n{other}\n"));
            site.replace("locales/nb/source.lock", "Vis et kort.", "Vis et kart.");
        }
        "record-missing" => {
            site.accept(&["page:index", "page:show", "interface.ftl", "data.ftl", "page:pay#time"]);
        }
        "stale-block" => {
            site.accept(&[]);
            site.replace("content/nb/pay.md", "skriv til", "skriv aldri til");
            site.replace("content/nb/pay.md", "> Vent ikke", "> Vær rask.\n>\n> Vent ikke");
            site.replace("content/nb/index.md", "- [](page:help)\n", "");
            site.replace("locales/nb/interface.ftl", "exit = Forlat siden", "exit = Forlat siden nå");
        }
        _ => {}
    }
}

/// All bad sites, each built once over the output of the minimal site.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let folders = fs::read_dir(repository().join("tests/invalid")).expect("tests/invalid");
        let mut folders: Vec<PathBuf> = folders.map(|entry| entry.expect("an entry").path()).collect();
        // These are found only by making leaflets.
        let by_making = ["leaflet-overflow", "leaflet-letter", "layout-invalid"];
        folders.retain(|path| cfg!(feature = "pdf") || !by_making.iter().any(|name| path.ends_with(name)));
        folders.sort();
        folders.into_iter().map(case).collect()
    })
}

fn case(folder: PathBuf) -> Case {
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let site = Site::minimal();
    site.build_well();
    site.overlay(&folder);
    prepare(&name, &site);
    let before = look(&site.out());
    let (report, findings) = site.build();
    let written = report.unwrap_or_else(|error| panic!("{name}: {error:#}")).is_some();
    let after = look(&site.out());
    Case { folder, name, site, findings, written, before, after }
}

#[test]
fn each_bad_site_gives_exactly_its_findings() {
    let mut wrong = String::new();
    for case in cases() {
        let found = list(&case.findings);
        let path = case.folder.join("expected.txt");
        if std::env::var_os("VARDE_BLESS").is_some() {
            fs::write(&path, &found).expect("expected.txt");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            wrong.push_str(&format!("== {}\nexpected:\n{expected}found:\n{found}\n", case.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn each_bad_site_triggers_the_code_that_it_is_named_after() {
    for case in cases() {
        let code = case.name.split('.').next().expect("a code");
        assert!(case.findings.iter().any(|f| f.code.as_str() == code), "{} doesn't trigger {code}", case.name);
    }
}

#[test]
fn an_error_leaves_the_last_good_output_untouched_and_a_warning_lets_a_new_one_be_written() {
    for case in cases() {
        if case.findings.iter().any(|f| f.severity == Severity::Error) {
            assert!(!case.written, "{} was written", case.name);
            assert_eq!(case.before, case.after, "{} touched the output", case.name);
        } else {
            assert!(case.written, "{} wasn't written", case.name);
        }
    }
}

#[test]
fn a_finding_shows_the_line_that_it_points_at() {
    for case in cases() {
        for finding in case.findings.iter().filter(|f| f.location.line > 0) {
            let at = &finding.location;
            let place = format!("{}: {} {}:{}:{}", case.name, finding.code.as_str(), at.path, at.line, at.column);
            let text =
                String::from_utf8_lossy(&fs::read(case.site.root().join(&at.path)).expect("the file")).into_owned();
            let line = text.lines().nth(at.line as usize - 1).unwrap_or("").to_owned();
            let shown = finding.excerpt.as_deref().unwrap_or_else(|| panic!("{place} shows no line"));
            // Of a file that isn't UTF-8 only what stands before the fault can be shown; of a line that is too long only
            // its beginning.
            let beginning = [Code::NotUtf8, Code::LineTooLong].contains(&finding.code);
            let same = if beginning { line.starts_with(shown) } else { line == shown };
            assert!(same, "{place}\nshows {shown:?}\ninstead of {line:?}");
            assert!(at.column as usize <= line.chars().count() + 1, "{place} is beyond the end of the line");
        }
    }
}

#[test]
fn a_finding_says_in_a_line_each_what_is_wrong_and_what_to_do() {
    for case in cases() {
        for finding in &case.findings {
            for text in [&finding.message, &finding.hint] {
                assert!(
                    !text.trim().is_empty() && !text.contains('\n'),
                    "{}: {:?} says {text:?}",
                    case.name,
                    finding.code
                );
            }
        }
    }
}

#[test]
fn no_finding_is_told_twice() {
    for case in cases() {
        let mut seen = BTreeSet::new();
        for finding in &case.findings {
            assert!(seen.insert((&finding.location, finding.code, &finding.message)), "{}: {finding:?}", case.name);
        }
    }
}

#[test]
fn every_code_has_a_bad_site() {
    let names: BTreeSet<&str> = cases().iter().map(|case| case.name.as_str()).collect();
    // What an import or an audit reports is no finding of a site's sources; tests/it/xlsform.rs has a spreadsheet for each,
    // tests/it/audit/faults.rs a finished site.
    let elsewhere = |code: &&str| code.starts_with("import-") || code.starts_with("audit-");
    let of_a_site = Code::ALL.iter().map(|code| code.as_str()).filter(|code| !elsewhere(code));
    let missing: Vec<&str> = of_a_site.filter(|code| !names.contains(code)).collect();
    assert!(missing.is_empty(), "no folder tests/invalid/ for {missing:?}");
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let strange: Vec<&&str> =
        names.iter().filter(|name| !known.contains(name.split('.').next().unwrap_or(""))).collect();
    assert!(strange.is_empty(), "no code is called {strange:?}");
}

#[test]
fn every_code_is_explained_with_its_severity_an_example_and_what_to_do() {
    let text = fs::read_to_string(repository().join("docs/diagnostics.md")).expect("docs/diagnostics.md");
    let mut sections: BTreeMap<&str, &str> = BTreeMap::new();
    for section in text.split("\n## ").skip(1) {
        let (title, body) = section.split_once('\n').expect("a section has a text");
        assert!(sections.insert(title, body).is_none(), "{title} is explained twice");
    }
    for code in Code::ALL {
        let name = code.as_str();
        let body = sections.remove(name).unwrap_or_else(|| panic!("docs/diagnostics.md has no heading “## {name}”"));
        let severity = match code.severity() {
            Severity::Error => "**Error.**",
            Severity::Warning => "**Warning.**",
            Severity::Note => "**Note.**",
        };
        assert!(body.trim_start().starts_with(severity), "“{name}” doesn't begin with {severity}");
        assert!(
            body.contains("**Example:**") && body.contains("**What to do:**"),
            "“{name}” lacks an example or what to do"
        );
    }
    assert!(sections.is_empty(), "no code is called {:?}", sections.keys());
}

#[cfg(feature = "pdf")]
#[test]
fn a_check_sets_leaflets_only_when_asked_and_says_how_many_it_left() {
    let site = Site::minimal();
    site.overlay(&repository().join("tests/invalid/leaflet-overflow"));
    let quick = run(&mut site.varde("check"));
    assert!(!said(&quick).contains("leaflet-overflow"), "{}", said(&quick));
    assert!(said(&quick).contains("varde check --leaflets says whether"), "{}", said(&quick));
    let whole = run(site.varde("check").arg("--leaflets"));
    assert_eq!(whole.status.code(), Some(1), "{}", said(&whole));
    assert!(said(&whole).contains("leaflet-overflow"), "{}", said(&whole));
    assert!(!said(&whole).contains("varde check --leaflets says whether"), "{}", said(&whole));
}
