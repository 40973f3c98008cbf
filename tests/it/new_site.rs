//! A site of another country and subject: what `varde new-site` writes works as it is, and nothing of Norway is in it or
//! in the program.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use varde::Options;
use varde::diagnostic::{Diagnostics, Severity};

use crate::site::{build, files, list, repository, run, said, walk};

fn varde(args: &[&str], folder: &Path) -> std::process::Output {
    run(Command::new(env!("CARGO_BIN_EXE_varde")).args(args).arg(folder))
}

/// A new site, laid out once.
pub fn new_site() -> &'static Path {
    static SITE: OnceLock<TempDir> = OnceLock::new();
    let folder = SITE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let output = varde(&["new-site"], &folder.path().join("site"));
        assert!(output.status.success(), "{}", said(&output));
        folder
    });
    static ROOT: OnceLock<std::path::PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| folder.path().join("site"))
}

#[test]
fn a_new_site_is_built_without_any_finding() {
    let mut findings = Diagnostics::default();
    let options = Options { root: new_site().to_owned(), base_url: None, languages: Vec::new(), single_file: false };
    let output = varde::make(&options, &mut findings).expect("the machine reads it").expect("an output");
    let real: Vec<_> = findings.sorted().into_iter().filter(|f| f.severity != Severity::Note).collect();
    assert!(real.is_empty(), "{}", list(&real));
    for path in ["index.html", "en/index.html", "pl/index.html", "pl/questions.html", "en/guide.html"] {
        assert!(output.files.contains_key(path), "no {path}, but {:?}", output.files.keys());
    }
    let out = tempfile::tempdir().expect("a folder");
    let built = run(&mut build(new_site(), &out.path().join("public")));
    assert!(built.status.success(), "{}", said(&built));
}

#[test]
fn an_audit_of_a_new_site_finds_no_error() {
    let out = tempfile::tempdir().expect("a folder");
    let built = run(&mut build(new_site(), &out.path().join("public")));
    assert!(built.status.success(), "{}", said(&built));
    let mut varde = Command::new(env!("CARGO_BIN_EXE_varde"));
    let output = run(varde.arg("audit").arg(out.path().join("public")).arg("--site").arg(new_site()));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn nothing_of_norway_is_in_a_new_site() {
    let out = tempfile::tempdir().expect("a folder");
    let built = run(&mut build(new_site(), &out.path().join("public")));
    assert!(built.status.success(), "{}", said(&built));
    for folder in [new_site(), &out.path().join("public")] {
        for (path, bytes) in files(folder) {
            // The theme's examples show components as they look in one site.
            if path.ends_with("example.html") || path.ends_with("README.md") || path.starts_with("themes/") {
                continue;
            }
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for word in
                ["norsk", "norge", "norweg", "norway", "yr.no", "+47", "tel:47", "lang=nb", "\"nb\"", "/nb/", "rosa"]
            {
                assert!(!text.contains(word), "{path} has {word}");
            }
            let names = path.split('/').any(|part| matches!(part, "nb" | "no" | "nn"));
            assert!(!names, "{path}");
        }
    }
}

#[test]
fn a_number_is_dialled_as_in_the_country_of_the_site() {
    let mut findings = Diagnostics::default();
    let options = Options { root: new_site().to_owned(), base_url: None, languages: Vec::new(), single_file: false };
    let output = varde::make(&options, &mut findings).expect("the machine reads it").expect("an output");
    let page = String::from_utf8_lossy(&output.files["pl/repairs.html"]).into_owned();
    assert!(page.contains("tel:+448081570123"), "{page}");
    let page = String::from_utf8_lossy(&output.files["pl/index.html"]).into_owned();
    assert!(page.contains("tel:999"), "{page}");
}

#[test]
fn a_folder_with_files_is_left_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("thesis.txt"), "years of work").expect("a file");
    let output = varde(&["new-site"], folder.path());
    assert!(output.status.code() == Some(2) && said(&output).contains("has files already"), "{}", said(&output));
    assert_eq!(walk(folder.path()), ["thesis.txt"]);
    let file = varde(&["new-site"], &folder.path().join("thesis.txt"));
    assert_eq!(file.status.code(), Some(2), "{}", said(&file));
}

#[test]
fn a_new_site_can_get_another_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    assert!(varde(&["new-site"], &root).status.success());
    let output = run(Command::new(env!("CARGO_BIN_EXE_varde")).args(["new-locale", "uk", "--root"]).arg(&root));
    assert!(output.status.success(), "{}", said(&output));
    let language = fs::read_to_string(root.join("locales/uk/language.toml")).expect("a file");
    assert!(language.contains("name-in-source = \"Ukrainian\""), "{language}");
    // Norwegian is a language like any other here, in both of its forms.
    for tag in ["nb", "nn"] {
        let output = run(Command::new(env!("CARGO_BIN_EXE_varde")).args(["new-locale", tag, "--root"]).arg(&root));
        assert!(output.status.success(), "{tag}: {}", said(&output));
    }
}

#[test]
fn the_program_names_nothing_of_norway() {
    // Knowledge of languages is no knowledge of a country: alphabets, quotation marks and deciding words are known of
    // Norwegian as of others, and the program speaks it.
    let languages = [
        "src/commands/words",
        "src/commands/new_locale.rs",
        "src/check/translation/letters.rs",
        "src/check/translation/spelling.rs",
        "src/check/typography.rs",
        "src/model/lang.rs",
        "src/cli.rs",
    ];
    let mut found = String::new();
    for path in walk(&repository().join("src")).into_iter().filter(|path| path.ends_with(".rs")) {
        let path = format!("src/{path}");
        if path.contains("/tests/")
            || path.ends_with("/tests.rs")
            || languages.iter().any(|known| path.starts_with(known))
        {
            continue;
        }
        let text = fs::read_to_string(repository().join(&path)).expect("a source file");
        let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or("");
        let code = own.lines().filter(|line| !line.trim_start().starts_with("//"));
        for (number, line) in code.enumerate() {
            for word in
                ["+47", "\"47\"", "yr.no", "\"nb\"", "\"no\"", "\"nn\"", "\"rosa\"", "Norw", "Norge", "norsk", ".no\""]
            {
                // The answer “no” of questionnaires and spreadsheets.
                let answer = word == "\"no\""
                    && (path.contains("questionnaire") || path.contains("xlsform") || path.contains("xliff"));
                if line.contains(word) && !answer {
                    found.push_str(&format!("{path}, {}: {}\n", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found}");
}
