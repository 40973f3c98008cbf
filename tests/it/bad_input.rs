//! Bad input beyond the sites of `tests/invalid/`: each gives a clear finding, and nothing is written.

use std::fs;
use std::os::unix::fs::symlink;

use varde::diagnostic::{Code, Diagnostic, Diagnostics};

use crate::site::{Site, files, list, look, run, said};

/// Builds over a good output, which must stay as it is, and gives the findings.
fn refused(spoil: impl FnOnce(&Site)) -> Vec<Diagnostic> {
    let site = Site::minimal();
    site.build_well();
    spoil(&site);
    let before = look(&site.out());
    let (report, findings) = site.build();
    let report = report.unwrap_or_else(|error| panic!("an error of the machine instead of a finding: {error:#}"));
    assert!(report.is_none(), "it was written, with these findings:\n{}", list(&findings));
    assert_eq!(before, look(&site.out()), "the last good output was touched");
    findings
}

fn has(findings: &[Diagnostic], code: Code, path: &str) {
    let found = findings.iter().any(|f| f.code == code && f.location.path == path);
    assert!(found, "no {} in {path}, but\n{}", code.as_str(), list(findings));
}

#[test]
fn a_site_without_any_page_is_refused() {
    let findings = refused(|site| {
        site.remove("content/nb").remove("content/ar").write("content/nb/.keep", "").write("content/ar/.keep", "");
    });
    has(&findings, Code::SiteEmpty, "content/nb");
}

#[test]
fn an_empty_folder_is_refused() {
    let findings = refused(|site| {
        site.remove("");
    });
    has(&findings, Code::ConfigInvalid, "site.toml");
}

#[test]
fn bytes_that_are_no_utf8_are_found_in_every_kind_of_text_file() {
    let paths = [
        "content/nb/pay.md",
        "content/ar/pay.md",
        "content/data/contacts.toml",
        "content/data/statistics/callers.csv",
        "locales/nb/interface.ftl",
        "locales/ar/language.toml",
        "themes/small/templates/base.html",
        "themes/small/css/10-base.css",
        "themes/small/script/exit.js",
    ];
    for path in paths {
        let findings = refused(|site| {
            let mut bytes = fs::read(site.root().join(path)).expect("the file");
            let middle = bytes.len() / 2;
            bytes[middle] = 0xff;
            site.write(path, bytes);
        });
        has(&findings, Code::NotUtf8, path);
    }
}

#[test]
fn a_text_of_fifty_megabytes_is_refused() {
    let findings = refused(|site| {
        site.write("content/nb/pay.md", "Lønn. ".repeat(50_000_000 / 7));
    });
    has(&findings, Code::FileTooLarge, "content/nb/pay.md");
}

#[test]
fn what_lies_behind_a_link_out_of_the_site_is_not_read() {
    let findings = refused(|site| {
        let outside = site.folder().join("outside");
        fs::create_dir(&outside).expect("a folder");
        fs::write(outside.join("Not A Page.md"), b"\xff").expect("a file");
        symlink(&outside, site.root().join("content/nb/out")).expect("a link");
    });
    has(&findings, Code::LinkOutside, "content/nb/out");
    assert!(findings.iter().all(|f| !f.location.path.contains("Not A Page")), "{}", list(&findings));
}

#[test]
fn a_folder_of_the_site_that_is_a_link_out_of_it_is_refused() {
    for folder in ["content", "content/nb", "content/data", "locales", "themes", "static"] {
        let findings = refused(|site| {
            let inside = site.root().join(folder);
            let outside = site.folder().join("outside");
            fs::rename(&inside, &outside).expect("the folder elsewhere");
            symlink(&outside, &inside).expect("a link");
        });
        assert!(findings.iter().any(|f| f.code == Code::LinkOutside), "{folder}:\n{}", list(&findings));
    }
}

#[test]
fn a_link_to_a_hidden_file_of_the_site_is_not_followed() {
    for (target, at) in [("../.git/config", "static/notes.txt"), ("../.git", "static/notes")] {
        let findings = refused(|site| {
            site.write(".git/config", "[http] extraheader = secret");
            symlink(target, site.root().join(at)).expect("a link");
        });
        has(&findings, Code::LinkOutside, at);
    }
}

#[test]
fn settings_that_are_a_link_out_of_the_site_are_not_read() {
    let findings = refused(|site| {
        fs::rename(site.root().join("site.toml"), site.folder().join("elsewhere.toml")).expect("moved");
        symlink("../elsewhere.toml", site.root().join("site.toml")).expect("a link");
    });
    has(&findings, Code::LinkOutside, "site.toml");
}

#[test]
fn nothing_is_written_through_a_link_that_leads_out_of_the_site() {
    let site = Site::minimal();
    let outside = site.folder().join("outside");
    for folder in ["locales/ar", "locales/so"] {
        fs::create_dir_all(&outside).expect("a folder");
        if site.root().join(folder).exists() {
            site.remove(folder);
        }
        symlink(&outside, site.root().join(folder)).expect("a link");
    }
    let accept = run(site.varde("accept").arg("ar"));
    assert_ne!(accept.status.code(), Some(0), "{}", said(&accept));
    let new = run(site.varde("new-locale").arg("so"));
    assert!(new.status.code() == Some(2) && said(&new).contains("leads out"), "{}", said(&new));
    assert!(files(&outside).is_empty(), "{:?}", files(&outside).keys());
}

#[test]
fn a_file_of_a_size_that_no_memory_holds_is_refused_before_it_is_read() {
    let findings = refused(|site| {
        for path in ["static/large.bin", "site.toml.large"] {
            let file = fs::File::create(site.root().join(path)).expect("a file");
            file.set_len(400_000_000).expect("four hundred megabytes of nothing");
        }
    });
    has(&findings, Code::FileTooLarge, "static/large.bin");
}

#[test]
fn a_link_within_the_site_is_followed() {
    let site = Site::minimal();
    symlink("copied.bin", site.root().join("static/again.bin")).expect("a link");
    let files = site.output().files;
    assert_eq!(files["again.bin"], files["copied.bin"]);
}

#[test]
fn a_static_file_in_the_place_of_a_folder_is_refused() {
    for path in ["static/nb", "static/server", "static/nb/pay.html/more.txt"] {
        let findings = refused(|site| {
            site.write(path, "a file");
        });
        has(&findings, Code::AddressTaken, path);
    }
}

#[test]
fn no_name_leads_out_of_its_folder() {
    let theme = refused(|site| {
        site.replace("site.toml", "theme = \"small\"", "theme = \"../themes/small\"");
    });
    has(&theme, Code::ConfigInvalid, "site.toml");
    let language = refused(|site| {
        site.replace("site.toml", "\"ar\"]", "\"../content/ar\"]");
    });
    has(&language, Code::ConfigInvalid, "site.toml");
    let table = refused(|site| {
        site.replace("content/data/statistics.toml", "callers.csv", "../../../site.toml");
    });
    has(&table, Code::DataInvalid, "content/data/statistics.toml");
    let page = refused(|site| {
        site.replace("content/nb/index.md", "page:pay", "page:../../site");
    });
    has(&page, Code::LinkUnknown, "content/nb/index.md");
    let parent = refused(|site| {
        site.replace("content/nb/help.md", "\"index\"", "\"../index\"");
    });
    has(&parent, Code::LinkUnknown, "content/nb/help.md");
}

#[test]
fn an_address_that_the_site_cannot_stand_at_is_refused() {
    for address in
        ["example.org", "https://example.org", "javascript:alert(1)//", "https://a\"b/", "http://example.org/"]
    {
        let site = Site::minimal();
        site.build_well();
        let before = look(&site.out());
        let mut findings = Diagnostics::default();
        let options = varde::Options { base_url: Some(address.into()), ..site.options() };
        let report = varde::build(&options, &site.out(), &mut findings).expect("no error of the machine");
        assert!(report.is_none() && findings.has_errors(), "{address} was taken");
        assert_eq!(before, look(&site.out()));
    }
}

#[test]
fn an_address_below_which_no_files_can_be_read_is_refused() {
    let findings = refused(|site| {
        let settings = fs::read_to_string(site.root().join("site.toml")).expect("the settings");
        site.write("site.toml", format!("repository = \"javascript:alert(1)//\"\n{settings}"));
    });
    has(&findings, Code::ConfigInvalid, "site.toml");
}

#[test]
fn lines_that_end_as_on_windows_give_the_same_pages() {
    let (plain, windows) = (Site::minimal(), Site::minimal());
    for (path, bytes) in files(&plain.root()) {
        if let Ok(text) = String::from_utf8(bytes)
            && !path.ends_with(".bin")
        {
            windows.write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
        }
    }
    assert_eq!(plain.output().files, windows.output().files);
}

#[test]
fn all_faults_are_told_in_one_run() {
    let findings = refused(|site| {
        site.replace("content/nb/pay.md", "tel:line", "tel:nobody");
        site.replace("content/ar/pay.md", "fact:law", "fact:nothing");
        site.replace("locales/ar/interface.ftl", "{ $name }", "{ $nobody }");
        site.replace("content/data/facts.toml", "book:5", "novel:5");
        site.replace("themes/small/css/10-base.css", "margin: 0;", "}");
        site.write("content/nb/Bad Name.md", "");
    });
    let codes: std::collections::BTreeSet<&str> = findings.iter().map(|f| f.code.as_str()).collect();
    for code in ["link-unknown", "message-variable", "data-invalid", "style-invalid", "path-invalid"] {
        assert!(codes.contains(code), "no {code} in\n{}", list(&findings));
    }
}

#[test]
fn the_exit_status_is_0_when_all_is_well_and_with_warnings() {
    let site = Site::minimal();
    let checked = run(&mut site.varde("check"));
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    assert_eq!(said(&checked), "All is well.\n");
    site.write("content/xx/index.md", "");
    let warned = run(&mut site.varde("build"));
    assert_eq!(warned.status.code(), Some(0), "{}", said(&warned));
    assert!(said(&warned).contains("warning[language-unknown]"), "{}", said(&warned));
    assert!(site.out().join("nb/index.html").is_file());
}

#[test]
fn the_exit_status_is_1_when_the_content_has_an_error() {
    let site = Site::minimal();
    site.replace("content/nb/pay.md", "tel:line", "tel:nobody");
    for command in ["check", "build"] {
        let output = run(&mut site.varde(command));
        assert_eq!(output.status.code(), Some(1), "{command}: {}", said(&output));
        assert!(said(&output).contains("error[link-unknown]"), "{command}: {}", said(&output));
        assert!(!site.out().exists(), "{command} wrote something");
    }
}

#[test]
fn the_exit_status_is_2_when_the_command_line_or_the_machine_is_at_fault() {
    let site = Site::minimal();
    let unknown = run(site.varde("check").arg("--colour"));
    assert_eq!(unknown.status.code(), Some(2), "{}", said(&unknown));
    let language = run(site.varde("check").args(["--lang", "../nb"]));
    assert_eq!(language.status.code(), Some(2), "{}", said(&language));
    fs::write(site.out(), "a file, not a folder").expect("a file");
    let machine = run(&mut site.varde("build"));
    assert_eq!(machine.status.code(), Some(2), "{}", said(&machine));
    assert!(said(&machine).contains(&site.out().display().to_string()), "the path isn't named: {}", said(&machine));
}

#[test]
fn findings_as_json_are_one_object_a_line_and_nothing_else_is_on_standard_output() {
    let site = Site::minimal();
    site.replace("content/nb/pay.md", "tel:line", "tel:nobody").replace(
        "content/ar/pay.md",
        "fact:law",
        "fact:nothing",
    );
    let output = run(site.varde("check").args(["--message-format", "json"]));
    let text = String::from_utf8(output.stdout).expect("text");
    let findings: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let places: Vec<(&str, i64)> =
        findings.iter().map(|f| (f["path"].as_str().expect("a path"), f["line"].as_i64().expect("a line"))).collect();
    assert_eq!(places, [("content/ar/pay.md", 12), ("content/nb/pay.md", 8)]);
}

#[test]
fn quiet_says_nothing_when_all_is_well() {
    let site = Site::minimal();
    for command in ["check", "build"] {
        let output = run(site.varde(command).arg("--quiet"));
        assert_eq!((output.status.code(), said(&output).as_str(), output.stdout.len()), (Some(0), "", 0), "{command}");
    }
}
