//! `varde audit`: a closed site has no finding, each fault in it has exactly one, and a site of another tool is reported
//! in full. `tests/audit/closed` is the closed site, `tests/audit/other` the other one.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use proptest::prelude::*;
use varde::audit::{File, Known, Output, Rules, audit};
use varde::config::Budget;
use varde::diagnostic::{Code, Diagnostic, Diagnostics};

use crate::repository::whole;
use crate::site::{Site, copy_tree, files, list, repository, run, said};

mod faults;
mod served;

/// What the closed site is held against.
pub fn rules() -> Rules {
    let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect();
    Rules {
        base_url: String::new(),
        unsafe_words: BTreeMap::from([
            ("addresses".to_owned(), words(&["police", "victim"])),
            ("nb".to_owned(), words(&["politi"])),
            ("ar".to_owned(), words(&["شرطة"])),
        ]),
        country_code: "47".to_owned(),
        budget: Some(Budget { page: 4_000, ..Budget::default() }),
        contacts: Some(Known {
            numbers: BTreeSet::from(["+4722331160".to_owned(), "112".to_owned()]),
            emails: BTreeSet::from(["post@example.org".to_owned()]),
        }),
    }
}

/// A folder of `tests/audit` as a finished site.
pub fn folder(name: &str) -> Output {
    let read = files(&repository().join("tests/audit").join(name));
    let files = read.into_iter().map(|(path, bytes)| (path, File { bytes, headers: Vec::new() })).collect();
    Output { files, ..Output::default() }
}

/// The findings in a site.
pub fn findings(output: &Output, rules: &Rules) -> Vec<Diagnostic> {
    let mut out = Diagnostics::default();
    audit(output, rules, &mut out);
    out.sorted()
}

/// Findings with what they say, for a failure to be read.
pub fn told(findings: &[Diagnostic]) -> String {
    findings.iter().map(|f| format!("{}: {}\n", list(std::slice::from_ref(f)).trim_end(), f.message)).collect()
}

#[test]
fn a_closed_site_has_no_finding() {
    let found = findings(&folder("closed"), &rules());
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn the_repositorys_own_site_has_no_finding() {
    let whole = whole();
    let files = whole.output.files.iter();
    let files = files.map(|(path, bytes)| (path.clone(), File { bytes: bytes.clone(), headers: Vec::new() })).collect();
    let config = &whole.site.config;
    let rules = Rules {
        base_url: config.base_url.clone(),
        unsafe_words: config.unsafe_words.clone(),
        country_code: config.phones.country_code.clone(),
        budget: Some(config.budget),
        contacts: Some(Known::of(whole.site.data.contacts.iter())),
    };
    let found = findings(&Output { files, ..Output::default() }, &rules);
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn a_site_that_stands_somewhere_names_its_languages_well() {
    let site = Site::minimal();
    let built = run(site.varde("build").args(["--base-url", "https://example.org/help/"]));
    assert!(built.status.success(), "{}", said(&built));
    let files =
        files(&site.out()).into_iter().map(|(path, bytes)| (path, File { bytes, headers: Vec::new() })).collect();
    let output = Output { files, ..Output::default() };
    let found = findings(&output, &Rules { base_url: "https://example.org/help/".to_owned(), ..Rules::default() });
    let about = ["audit-alternate", "audit-canonical", "audit-link-dead", "audit-anchor-dead"];
    let found: Vec<Diagnostic> = found.into_iter().filter(|f| about.contains(&f.code.as_str())).collect();
    assert!(found.is_empty(), "{}", told(&found));
    assert!(output.files.values().any(|file| String::from_utf8_lossy(&file.bytes).contains("hreflang")));
}

#[test]
fn a_site_of_another_tool_is_reported_in_full() {
    let found = told(&findings(&folder("other"), &Rules { contacts: rules().contacts, ..Rules::default() }));
    insta::assert_snapshot!(found);
    for what in [
        "tracker.example/gtag",
        "tracker.example/p.gif",
        "fonts.example.net/inter.woff2",
        "audit-cookie",
        "audit-script-sends",
    ] {
        assert!(found.contains(what), "{what} isn't reported");
    }
}

#[test]
fn findings_have_the_shape_of_check_and_the_exit_status_tells_all() {
    let other = repository().join("tests/audit/other");
    let audit = |args: &[&str]| run(Command::new(env!("CARGO_BIN_EXE_varde")).arg("audit").args(args));
    let path = other.to_str().expect("a path");
    let json = audit(&[path, "--message-format", "json"]);
    assert_eq!(json.status.code(), Some(1), "{}", said(&json));
    let lines = String::from_utf8(json.stdout).expect("text");
    assert!(lines.lines().count() > 10);
    for line in lines.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).expect("JSON");
        for key in ["code", "severity", "path", "line", "column", "message", "hint", "fingerprint"] {
            assert!(finding.get(key).is_some(), "{line} has no {key}");
        }
    }
    let sarif: serde_json::Value =
        serde_json::from_slice(&audit(&[path, "--message-format", "sarif"]).stdout).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    for (format, beginning) in [("plain", "Error"), ("human", "error[audit-")] {
        assert!(said(&audit(&[path, "--message-format", format])).contains(beginning), "{format}");
    }
    assert!(String::from_utf8_lossy(&audit(&[path, "--message-format", "github"]).stdout).contains("::error file="));

    let closed = tempfile::tempdir().expect("a folder");
    copy_tree(&repository().join("tests/audit/closed"), closed.path());
    let well = audit(&[closed.path().to_str().expect("a path")]);
    assert_eq!(well.status.code(), Some(0), "{}", said(&well));
    // What can't be asked is said, and nothing is asked.
    for (target, word) in [
        ("no/such/folder", "no folder"),
        ("http://example.org/", "isn't on this machine"),
        ("https://127.0.0.1/", "doesn't begin with http://"),
        ("http://127.0.0.1:1/", "doesn't answer"),
    ] {
        let refused = audit(&[target]);
        assert_eq!(refused.status.code(), Some(2), "{target}");
        assert!(said(&refused).contains(word), "{target}: {}", said(&refused));
    }
    assert_eq!(audit(&[]).status.code(), Some(2));
}

#[test]
fn every_finding_of_an_audit_has_a_fault_that_it_must_catch() {
    let caught: BTreeSet<&str> =
        faults::FAULTS.iter().map(|fault| fault.name.split('.').next().unwrap_or("")).collect();
    // A server that stops in the middle, and a folder without settings, have tests of their own.
    let own: BTreeSet<&str> = ["audit-incomplete", "audit-headers-unknown", "audit-contacts-unknown"].into();
    let all = Code::ALL.iter().map(|code| code.as_str()).filter(|code| code.starts_with("audit-"));
    let missing: Vec<&str> = all.filter(|code| !caught.contains(code) && !own.contains(code)).collect();
    assert!(missing.is_empty(), "no fault for {missing:?}");
}

#[test]
fn what_could_not_be_known_is_said() {
    let mut output = folder("closed");
    output.files.retain(|path, _| path != "_headers" && !path.starts_with("server/"));
    let found = findings(&output, &Rules { contacts: None, ..rules() });
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["audit-headers-unknown", "audit-contacts-unknown"], "{}", told(&found));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_can_be_audited(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        let mut output = Output::default();
        for end in ["html", "css", "js", "svg", "pdf", "xml", "txt", "conf", "bin"] {
            output.files.insert(format!("a.{end}"), File { bytes: bytes.clone(), headers: Vec::new() });
            output.files.insert(format!("b.{end}"), File { bytes: text.clone().into_bytes(), headers: Vec::new() });
        }
        for name in ["_headers", "Caddyfile", ".htaccess"] {
            output.files.insert(name.to_owned(), File { bytes: text.clone().into_bytes(), headers: Vec::new() });
        }
        findings(&output, &rules());
    }

    #[test]
    fn any_piece_of_a_page_in_any_order_can_be_audited(pieces in prop::collection::vec(0..PIECES.len(), 0..40)) {
        let page: String = pieces.into_iter().map(|at| PIECES[at]).collect();
        let mut output = folder("closed");
        output.files.insert("nb/any.html".to_owned(), File { bytes: page.into_bytes(), headers: Vec::new() });
        findings(&output, &rules());
    }
}

/// Pieces that parsers trip over.
const PIECES: &[&str] = &[
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<math>",
    "<template>",
    "</template>",
    "<table>",
    "<noscript>",
    "</noscript>",
    "<!--",
    "-->",
    "<a href='",
    "'>",
    "\"",
    "`${",
    "}",
    "url(",
    ")",
    "/*",
    "*/",
    "//",
    "\\u{",
    "&lt;",
    "<select>",
    "<p",
    " style='a:url(",
    " srcset=',,x ,",
    " onclick=x",
    "<title>",
    "<html lang=ar>",
    "<base href='//x'>",
    "<frameset>",
    "\u{0}",
    "\u{feff}",
    "ب",
    "<form action>",
    "<plaintext>",
    "<link rel=alternate hreflang=x href=y>",
    "<meta http-equiv=refresh content='0;url=",
    "{{{{",
];
