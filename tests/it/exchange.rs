//! Translations on their way to a translator's own tool and back: unchanged they change nothing, a changed text arrives
//! in its place and nowhere else, and what can't be taken is refused with its reason.

use std::fs;
use std::process::{Command, Output};
use std::sync::OnceLock;

use proptest::prelude::*;
use varde::Options;
use varde::commands::exchange::export::{ExchangeFormat, Export, write};
use varde::commands::exchange::import::{Import, parse, take};
use varde::commands::exchange::{Exchange, units};
use varde::diagnostic::Diagnostics;
use varde::model::Lang;

use crate::questionnaire;
use crate::site::{Site, repository, run, said};

const FORMATS: [(&str, ExchangeFormat); 4] = [
    ("xliff2", ExchangeFormat::Xliff2),
    ("xliff1", ExchangeFormat::Xliff1),
    ("po", ExchangeFormat::Po),
    ("html", ExchangeFormat::Html),
];

fn wish(tag: &str, format: ExchangeFormat) -> Export {
    Export { lang: Lang::new(tag).expect("a language"), format, only: Vec::new(), targets: Vec::new() }
}

#[test]
fn what_comes_back_unchanged_changes_nothing_and_is_not_refused() {
    let site = questionnaire::site();
    let options = Options { root: repository().to_owned(), base_url: None, single_file: false, languages: Vec::new() };
    for tag in ["en", "th", "uk", "ar"] {
        for (name, format) in FORMATS {
            let (text, exchange) = write(site, &wish(tag, format)).expect("an export");
            assert_eq!(exchange.left_out, [], "{tag}");
            let units: usize = exchange.groups.iter().map(|g| g.units.len()).sum();
            assert!(units > 500, "{tag}: {units}");
            let mut out = Diagnostics::default();
            let returned = parse(text.as_bytes(), "back", &mut out).unwrap_or_else(|| panic!("{:?}", out.sorted()));
            assert_eq!(returned.lang.as_deref(), Some(tag));
            let back = take(&options, site, &out, &returned, &Import::default()).expect("an import");
            assert_eq!(back.refused, [], "{tag} {name}");
            assert_eq!((back.same, back.empty), (units, 0), "{tag} {name}");
            assert!(back.files.is_empty() && back.taken.is_empty() && back.confirmed.is_empty(), "{tag} {name}");
        }
    }
}

const PAGE: &str = "content/en/pay.md";

/// The text of a file of the site.
fn read(site: &Site, path: &str) -> String {
    fs::read_to_string(site.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn export(site: &Site, format: &str, more: &[&str]) -> String {
    let output = run(site.varde("export").args(["en", "--format", format]).args(more));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn import(site: &Site, text: &str, more: &[&str]) -> Output {
    fs::write(site.folder().join("back"), text).expect("a file");
    run(site.varde("import").arg(site.folder().join("back")).args(more))
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("a status")
}

/// Replaces a text that must be there.
fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "there is no {from:?} in\n{text}");
    text.replacen(from, to, 1)
}

/// The little words of Norwegian, by which the check would know it, and English ones.
const WORDS: [(&str, &str); 12] = [
    ("Du ", "You "),
    (" du ", " you "),
    (" kan ", " may "),
    (" ikke", " not"),
    (" til ", " to "),
    (" eller ", " or "),
    (" og ", " and "),
    ("Det ", "It "),
    (" nar ", " when "),
    (" har ", " has "),
    (" noen ", " some "),
    (" pa ", " on "),
];

/// Fills every empty text of a PO file with its source's in other letters: a translation into no language, which has
/// all links and values.
fn filled(po: &str) -> String {
    let mut out = String::new();
    let mut source = String::new();
    for line in po.lines() {
        if let Some(text) = line.strip_prefix("msgid ") {
            source = text.replace(['å', 'Å'], "a").replace('ø', "o").replace('æ', "ae");
            for (word, other) in WORDS {
                source = source.replace(word, other);
            }
        }
        let empty = line == "msgstr \"\"" && source.len() > 2;
        out.push_str(&if empty { format!("msgstr {source}") } else { line.to_owned() });
        out.push('\n');
    }
    out
}

/// The minimal site in Norwegian and English. The English was made by an import.
fn site() -> Site {
    let site = Site::minimal();
    site.replace("site.toml", "languages = [\"nb\", \"ar\"]", "languages = [\"nb\", \"en\"]");
    site.remove("content/ar").remove("locales/ar").write("content/en/.keep", "").write(
        "locales/en/language.toml",
        "name = \"English\"\nname-in-source = \"engelsk\"\ndirection = \"ltr\"\ndigits = \"latn\"\nmade-by = \"machine\"\n",
    );
    let po = filled(&export(&site, "po", &[]));
    let output = import(&site, &po, &[]);
    assert_eq!(status(&output), 0, "{}\n{po}", said(&output));
    site
}

#[test]
fn a_language_without_any_text_is_made_whole_from_the_structure_of_the_source() {
    let site = site();
    let (nb, en) = (read(&site, "content/nb/pay.md"), read(&site, PAGE));
    let shape = |text: &str| text.lines().map(|l| l.split(' ').next().unwrap_or("").len().min(1)).collect::<Vec<_>>();
    assert_eq!(shape(&nb), shape(&en), "{en}");
    assert!(en.contains("You may ha rett to **lonn**. Ring [](tel:line) or skriv to [](mail:line).\n"), "{en}");
    assert!(en.contains("> [!WARNING]\n> Vent not i mer enn [6 maneder](fact:period).\n\n| Hva | Hvem |\n|---|---|\n"));
    assert!(en.ends_with("[](contact:line)\n"), "{en}");
    assert!(read(&site, "locales/en/data.ftl").contains("unit-month =\n    { $n ->\n        [one] "));
    // What nobody has read is a machine's, and all of it is recorded.
    let record = read(&site, "locales/en/translation.lock");
    assert!(record.contains("page:pay#time/1 ") && record.contains("message:unit-month "), "{record}");
    assert!(record.lines().filter(|line| !line.starts_with('#')).all(|line| line.contains(" machine ")));
    let check = run(&mut site.varde("check"));
    assert!(!said(&check).contains("record-missing") && !said(&check).contains("stale-block"), "{}", said(&check));
    let again = run(site.varde("export").args(["en", "--format", "po", "--only", "missing"]));
    assert_eq!(status(&again), 2, "nothing is missing: {}", said(&again));
}

#[test]
fn a_changed_text_arrives_in_its_place_and_nowhere_else() {
    let was = "You may ha rett to **lonn**. Ring [](tel:line) or skriv to [](mail:line).";
    for (format, _) in FORMATS {
        let site = site();
        let before = crate::site::files(&site.root());
        let file = export(&site, format, &["pay", "data.ftl"]);
        // The last of two: in every format the translation stands after the source.
        let at = file.rfind(" or skriv to ").expect("the text");
        let file = format!("{} or write to {}", &file[..at], &file[at + " or skriv to ".len()..]);
        let at = file.rfind("Hva det betyr").or(file.rfind("Hva det betyr.")).expect("the text");
        let file = format!("{}What it means{}", &file[..at], &file[at + "Hva det betyr".len()..]);
        let output = import(&site, &file, &[]);
        assert_eq!(status(&output), 0, "{format}: {}", said(&output));
        let mut wanted = before.clone();
        let page = String::from_utf8(before[PAGE].clone()).expect("text");
        let page = with(&with(&page, was, &was.replace("or skriv", "or write")), "Hva det betyr", "What it means");
        wanted.insert(PAGE.to_owned(), page.into_bytes());
        let after = crate::site::files(&site.root());
        for (path, bytes) in &wanted {
            assert_eq!(String::from_utf8_lossy(&after[path]), String::from_utf8_lossy(bytes), "{format}: {path}");
        }
        assert_eq!(after.len(), wanted.len());
    }
}

/// Imports a PO file that was changed, and gives what was said. Nothing may have been written.
fn refused(site: &Site, file: &str) -> String {
    let before = crate::site::files(&site.root());
    let output = import(site, file, &[]);
    assert_eq!(status(&output), 1, "{}", said(&output));
    assert!(crate::site::files(&site.root()) == before, "something was written: {}", said(&output));
    said(&output)
}

const TEXT: &str = "msgstr \"You may ha rett to **lonn**. Ring [](tel:line) or skriv to [](mail:line).\"";

#[test]
fn what_can_not_be_taken_is_refused_with_its_reason_and_its_line() {
    let site = site();
    let po = export(&site, "po", &["pay"]);
    let text = |new: &str| with(&po, TEXT, &format!("msgstr \"{new}\""));
    let lost = refused(&site, &text("You. Ring [](tel:line) or [](mail:ambulance)."));
    assert!(
        lost.contains("back:") && lost.contains("page:pay#/1: it ") && lost.contains("it lacks “[](mail:line)”"),
        "{lost}"
    );
    assert!(lost.contains("it has “[](mail:ambulance)” 1 times, the source 0"), "{lost}");
    let torn = refused(&site, &text("You. Ring [] (tel:line) or [](mail:line)."));
    assert!(torn.contains("it lacks “[](tel:line)”"), "{torn}");
    assert!(refused(&site, &text("")).contains("page:pay#/1: it is empty in the file"));
    let unknown = refused(&site, &with(&po, "msgctxt \"page:pay#/1\"", "msgctxt \"page:pay#none/1\""));
    assert!(unknown.contains("page:pay#none/1: the site has no such text"), "{unknown}");
    let twice = format!("{po}\n{}", &po[po.find("#. varde:").expect("an entry")..]);
    assert!(refused(&site, &twice).contains("it stands twice in the file"));
    let hash = po.lines().find(|line| line.starts_with("#. varde:")).expect("a hash");
    assert!(refused(&site, &with(&po, hash, "#. lost")).contains("has lost the hash of its source"));
    // An error that the site would get stops everything.
    let typed = text("You. Ring [](tel:line) 22 33 44 55 or [](mail:line).");
    let said = refused(&site, &typed);
    assert!(said.contains("typed-fact") && said.contains("nothing was written"), "{said}");

    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har ofte rett");
    let moved = refused(&site, &text("New. [](tel:line), [](mail:line)."));
    assert!(moved.contains("page:pay#/1: the source has changed since the export"), "{moved}");
    assert!(moved.contains("It says now: Du har ofte rett"), "{moved}");
}

#[test]
fn a_newer_text_of_the_site_is_never_overwritten() {
    let site = site();
    let po = export(&site, "po", &["pay"]);
    site.replace(PAGE, "You may ha rett", "You often have a right");
    let newer = refused(&site, &with(&po, TEXT, "msgstr \"Mine. [](tel:line), [](mail:line).\""));
    assert!(newer.contains("the translation was changed here since the export"), "{newer}");
    // What the translator hasn't touched is no matter.
    assert_eq!(status(&import(&site, &po, &[])), 0);
}

#[test]
fn a_link_that_a_tool_has_changed_is_refused() {
    let site = site();
    let two = export(&site, "xliff2", &["pay"]);
    let change = |text: &str| with(text, ">[](tel:line)</data>", ">[](tel:ambulance)</data>").replace("or skriv", "or");
    let said = refused(&site, &change(&two));
    assert!(said.contains("“[](tel:line)” has become “[](tel:ambulance)”"), "{said}");
    let foreign = two.replace("or skriv to <ph id=\"3\"", "or <ph id=\"33\"");
    assert!(refused(&site, &foreign).contains("it has the mark “33”"));
    let one = export(&site, "xliff1", &["pay"]);
    let said = refused(&site, &one.replace("equiv-text=\"[](tel:line)\"", "equiv-text=\"[](tel:x)\""));
    assert!(said.contains("has become “[](tel:x)”"), "{said}");
}

#[test]
fn who_has_read_a_file_stands_for_what_is_in_it() {
    let site = site();
    let record = |site: &Site| read(site, "locales/en/translation.lock");
    let html = export(&site, "html", &["pay"]);
    let output = import(&site, &html, &["--reviewer", "Ola", "--role", "lawyer"]);
    assert_eq!(status(&output), 0, "{}", said(&output));
    let lines = record(&site);
    let own: Vec<&str> = lines.lines().filter(|line| line.starts_with("page:pay")).collect();
    assert!(
        own.len() > 10 && own.iter().all(|line| line.contains(" checked 2") && line.ends_with("Ola; lawyer")),
        "{own:#?}"
    );
    assert!(lines.lines().filter(|line| line.contains("page:help")).all(|line| line.contains(" machine ")));
    // New words that nobody has read are a machine's again.
    let po = with(&export(&site, "po", &["pay"]), TEXT, "msgstr \"New. [](tel:line), [](mail:line).\"");
    let output = import(&site, &po, &[]);
    assert_eq!(status(&output), 0, "{}", said(&output));
    let lines = record(&site);
    assert!(lines.lines().any(|line| line.starts_with("page:pay#/1 ") && line.contains(" machine ")), "{lines}");
    assert!(lines.lines().any(|line| line.starts_with("page:pay#time/1 ") && line.contains(" checked ")), "{lines}");
}

#[test]
fn what_has_fallen_behind_is_marked_and_accepted_when_the_translator_says_so() {
    let site = site();
    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har ofte rett");
    let po = export(&site, "po", &["--only", "stale"]);
    assert_eq!(po.matches("msgctxt").count(), 1, "{po}");
    assert!(po.contains("#, fuzzy\n#| msgid \"Du kan ha rett til lønn."), "{po}");
    let before = crate::site::files(&site.root());
    assert_eq!(status(&import(&site, &po, &["--reviewer", "Ola", "--role", "lawyer"])), 0);
    assert!(crate::site::files(&site.root()) == before, "a mark that is still there says: not done");
    let dry = import(&site, &po.replace("#, fuzzy\n", ""), &["--dry-run"]);
    assert!(said(&dry).contains("would be written: locales/en/translation.lock"), "{}", said(&dry));
    assert!(crate::site::files(&site.root()) == before);
    assert_eq!(status(&import(&site, &po.replace("#, fuzzy\n", ""), &[])), 0);
    let gone = run(site.varde("export").args(["en", "--format", "po", "--only", "stale"]));
    assert_eq!(status(&gone), 2, "{}", said(&gone));
}

#[test]
fn a_new_text_on_a_page_needs_all_of_the_page() {
    let site = site();
    site.replace("content/nb/pay.md", "Ord\n: Hva", "Enda en [](tel:line) her.\n\nOrd\n: Hva");
    let po = filled(&export(&site, "po", &["pay", "--only", "missing"]));
    assert_eq!(po.matches("msgctxt").count(), 1, "{po}");
    let output = import(&site, &po, &[]);
    assert_eq!(status(&output), 0, "{}", said(&output));
    assert!(
        read(&site, PAGE).contains("\n\nEnda en [](tel:line) her.\n\nOrd\n: Hva det betyr.\n"),
        "{}",
        read(&site, PAGE)
    );

    site.remove(PAGE);
    let po = export(&site, "po", &["pay"]);
    let part = filled(&po);
    let part = part.replacen("msgstr \"Hva det betyr.\"", "msgstr \"\"", 1);
    let said = refused(&site, &part);
    assert!(said.contains("the page has to be made anew, and 1 of its texts are lacking: page:pay#time/"), "{said}");
}

#[test]
fn line_ends_of_windows_stay() {
    let site = site();
    let page = read(&site, PAGE).replace('\n', "\r\n");
    site.write(PAGE, &page);
    let po = with(&export(&site, "po", &["pay"]), TEXT, "msgstr \"New. [](tel:line), [](mail:line).\"");
    let output = import(&site, &po.replace('\n', "\r\n"), &[]);
    assert_eq!(status(&output), 0, "{}", said(&output));
    let new = read(&site, PAGE);
    let old = "You may ha rett to **lonn**. Ring [](tel:line) or skriv to [](mail:line).";
    assert_eq!(new, with(&page, old, "New. [](tel:line), [](mail:line)."));
}

/// What Word makes of a row when it saves a “web page, filtered”, and LibreOffice: attributes are gone, words are
/// wrapped, there are elements around everything.
#[test]
fn a_table_is_read_as_word_processors_write_it() {
    let site = site();
    let html = export(&site, "html", &["pay"]);
    let row = html.lines().find(|line| line.contains("data-id=\"page:pay#/1\"")).expect("a row");
    let hashes: Vec<&str> = row.split("<br>").filter(|part| part.contains('=') && !part.contains('<')).collect();
    let word = format!(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\r\n<head>\r\n<meta http-equiv=Content-Type \
         content=\"text/html; charset=windows-1252\">\r\n<style>\r\n<!--\r\n p.MsoNormal {{margin:0cm}}\r\n-->\r\n</style>\r\n</head>\r\n<body \
         lang=EN-GB>\r\n<table class=MsoNormalTable border=1>\r\n <thead><tr><td width=120><p class=MsoNormal><b><span \
         style='font-size:7.0pt'>varde nb en<o:p></o:p></span></b></p></td></tr></thead>\r\n <tr style='page-break-inside:avoid'>\r\n  \
         <td width=120 valign=top><p class=MsoNormal><span style='font-size:7.0pt'>page:pay#/1<br>\r\n  {}<br>\r\n  {}<br>\r\n  \
         By a machine.</span></p></td>\r\n  <td><p class=MsoNormal>Du kan</p></td>\r\n  <td width=240><p class=MsoNormal><span \
         lang=EN-GB>You may have\r\n  a right to <b>caf\u{e9}</b>. <del>Old</del> Call&nbsp;[](tel:line), &oslash;\r\n  &#8211; [](mail:line).</span></p>\r\n  </td>\r\n \
         </tr>\r\n</table>\r\n</body></html>",
        hashes[0], hashes[1]
    );
    // In Windows' western encoding é is one byte.
    let bytes: Vec<u8> = word.chars().map(|c| u8::try_from(c as u32).expect("a western letter")).collect();
    let mut out = Diagnostics::default();
    let returned = parse(&bytes, "back.htm", &mut out).unwrap_or_else(|| panic!("{:?}", out.sorted()));
    assert_eq!((returned.lang.as_deref(), returned.units.len()), (Some("en"), 1));
    let site_read = varde::read(&site.options(), &mut out).expect("read").expect("a site");
    let back = take(&site.options(), &site_read, &out, &returned, &Import::default()).expect("an import");
    // The letters é and ø are no English ones: so far check is right, and the text came through.
    let errors: Vec<String> = back.errors.iter().filter_map(|f| f.excerpt.clone()).collect();
    let want = "You may have a right to café. Call\u{a0}[](tel:line), ø – [](mail:line).";
    assert!(errors.iter().any(|line| line == want) || back.files[PAGE].contains(want), "{errors:?} {:?}", back.refused);
}

/// `tests/sites/returned/libreoffice.html` is the export of this site's page, opened in LibreOffice 7.4 and saved as “HTML
/// document”, and so is the `.odt` in between. When the site changes:
/// `VARDE_BLESS=1 cargo test --test it libreoffice` with LibreOffice on the machine makes it anew.
#[test]
fn a_table_comes_back_from_libreoffice_as_it_went() {
    let site = site();
    let path = repository().join("tests/sites/returned/libreoffice.html");
    if std::env::var_os("VARDE_BLESS").is_some() {
        let folder = site.folder();
        fs::write(folder.join("libreoffice.html"), export(&site, "html", &["pay"])).expect("a file");
        let save = |to: &str, from: &str| {
            let mut office = Command::new("soffice");
            let saved = run(office.current_dir(folder).args(["--headless", "--convert-to", to, from]));
            assert!(saved.status.success(), "{}", said(&saved));
        };
        save("odt", "libreoffice.html");
        save("html:HTML (StarWriter)", "libreoffice.odt");
        fs::copy(folder.join("libreoffice.html"), &path).expect("a copy");
    }
    let returned = fs::read_to_string(&path).expect("the file that came back");
    assert!(returned.contains("content=\"LibreOffice "), "no work of LibreOffice");
    let output = import(&site, &returned, &[]);
    assert!(status(&output) == 0 && said(&output).contains("0 refused"), "{}", said(&output));
    let units = export(&site, "html", &["pay"]).matches("data-id=\"page:pay").count();
    assert!(units > 5 && said(&output).contains(&format!("{units} unchanged")), "{units}: {}", said(&output));

    let before = read(&site, PAGE);
    let changed = with(&returned, "rett to **lonn**", "right to **lonn**");
    let output = import(&site, &changed, &[]);
    assert_eq!(status(&output), 0, "{}", said(&output));
    assert_eq!(read(&site, PAGE), with(&before, "rett to **lonn**", "right to **lonn**"));
}

/// The program, or none when this machine hasn't got it.
fn tool(name: &str) -> Option<Command> {
    let there = Command::new(name).arg("--version").output().is_ok();
    assert!(there || std::env::var_os("CI").is_none(), "{name} is missing: tests/run installs it");
    there.then(|| Command::new(name))
}

#[test]
fn other_programs_can_read_what_is_exported() {
    let site = questionnaire::site();
    let folder = tempfile::tempdir().expect("a folder");
    let schemas = repository().join("tests/vendor/xliff");
    for tag in ["en", "ar"] {
        for (name, format) in FORMATS {
            let path = folder.path().join(format!("{tag}.{name}"));
            fs::write(&path, write(site, &wish(tag, format)).expect("an export").0).expect("a file");
            let command = match name {
                "po" => tool("msgfmt").map(|mut msgfmt| {
                    msgfmt.args(["-c", "-o", "/dev/null"]).arg(&path);
                    msgfmt
                }),
                "html" => None,
                _ => tool("xmllint").map(|mut xmllint| {
                    let schema = if name == "xliff2" { "xliff-core-2.0.xsd" } else { "xliff-core-1.2-strict.xsd" };
                    xmllint.env("XML_CATALOG_FILES", schemas.join("catalog.xml"));
                    xmllint.args(["--noout", "--nonet", "--schema"]).arg(schemas.join(schema)).arg(&path);
                    xmllint
                }),
            };
            let Some(mut command) = command else { continue };
            let output = run(&mut command);
            // xmllint says on the same channel that all is well.
            let silent = output.stderr.is_empty() || said(&output).trim().ends_with(" validates");
            assert!(output.status.success() && silent, "{tag} {name}: {}", said(&output));
        }
    }
}

/// The rules of XLIFF 2.1 that its text has and its schema can't say, and that an exporter can break.
#[test]
fn xliff_2_keeps_the_rules_of_its_text() {
    let (text, exchange) = write(questionnaire::site(), &wish("uk", ExchangeFormat::Xliff2)).expect("an export");
    let ids: Vec<&str> = text.split("<unit id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let token = |id: &&str| id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._:".contains(&b));
    assert!(ids.iter().all(token), "an id is an NMTOKEN");
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), ids.len(), "an id stands once");
    assert_eq!(ids.len(), exchange.groups.iter().map(|g| g.units.len()).sum::<usize>());
    for unit in text.split("<unit ").skip(1) {
        let unit = unit.split("</unit>").next().expect("a unit");
        let places: Vec<usize> = ["<mda:metadata>", "<notes>", "<originalData>", "<segment"]
            .iter()
            .filter_map(|tag| unit.find(tag))
            .collect();
        assert!(places.is_sorted(), "the order of a unit's parts: {unit}");
        let data: Vec<&str> = unit.split("<data id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for attribute in ["dataRef=\"", "dataRefStart=\"", "dataRefEnd=\""] {
            for name in unit.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(data.contains(&name), "{name} isn't in the original data: {unit}");
            }
        }
    }
}

#[test]
fn hostile_files_are_plain_findings() {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"2.1\">&b;</xliff>";
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/>";
    let deep = format!("<xliff>{}", "<g id=\"1\">".repeat(100_000));
    let tables = format!("<html>{}", "<table><tr><td>".repeat(100_000));
    let cases: [(&[u8], &str); 14] = [
        (laughs.as_bytes(), "document type"),
        (outside.as_bytes(), "document type"),
        (b"<xliff>&own;</xliff>", "entity"),
        (deep.as_bytes(), "too deep"),
        (tables.as_bytes(), "too deep"),
        (b"<xliff version=\"2.1\"><file><unit id=\"a\">", "ends within"),
        (b"<xliff><a></b></xliff>", "well-formed"),
        (b"<?xml version=\"1.0\"?><tmx/>", "no XLIFF"),
        (b"<html><table><tr><td>page:a", "ends within a table"),
        (b"msgctxt \"page:a\"\nmsgid \"x\"\n", "ends within an entry"),
        (b"msgid \"x\"\nmsgstr \"x\\\"\n", "isn't PO"),
        (b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-5\\n\"\n", "encoding"),
        (b"\xff\xfe\x00\xd8", "UTF-8"),
        (b"hello", "no XLIFF, PO or table"),
    ];
    for (bytes, words) in cases {
        let mut out = Diagnostics::default();
        assert_eq!(parse(bytes, "back", &mut out), None, "{words}");
        let found = out.sorted();
        assert!(found[0].message.contains(words) && !found[0].hint.is_empty(), "{words}: {found:?}");
    }
    let site = Site::minimal();
    fs::write(site.folder().join("back"), vec![b' '; 17 * 1024 * 1024]).expect("a file");
    let output = run(site.varde("import").arg(site.folder().join("back")));
    assert_eq!((status(&output), said(&output).contains("larger than 16 MB")), (1, true), "{}", said(&output));
    let output = run(site.varde("import").arg(site.folder().join("none")));
    assert_eq!(status(&output), 2);
}

/// What can be exchanged in Arabic.
fn arabic() -> &'static Exchange {
    static UNITS: OnceLock<Exchange> = OnceLock::new();
    UNITS.get_or_init(|| units(questionnaire::site(), &Lang::new("ar").expect("a language")).expect("units"))
}

/// A page in Arabic, in each format.
fn exports() -> &'static [String] {
    static EXPORTS: OnceLock<Vec<String>> = OnceLock::new();
    EXPORTS.get_or_init(|| {
        let one = |(_, format)| {
            let wish = Export { targets: vec!["pay".into()], ..wish("ar", format) };
            write(questionnaire::site(), &wish).expect("an export").0
        };
        FORMATS.into_iter().map(one).collect()
    })
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), head in 0usize..4) {
        let head: &[u8] = [&b"<?xml version=\"1.0\"?><xliff>"[..], b"<html><table><tr><td>", b"msgid \"\"\nmsgstr \"\"\n", b""][head];
        parse(&[head, &bytes].concat(), "back", &mut Diagnostics::default());
    }

    /// An export that was cut, or in which some bytes are others, is read or is a finding.
    #[test]
    fn spoilt_exports_are_read_or_refused(
        format in 0usize..4,
        cut in 0usize..6_000,
        spoil in prop::collection::vec((0usize..6_000, "[<>\"'&;/=a-c \n]"), 0..6),
    ) {
        let mut bytes = exports()[format].clone().into_bytes();
        for (at, with) in spoil {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = with.as_bytes()[0];
            }
        }
        bytes.truncate(bytes.len().saturating_sub(cut));
        let mut out = Diagnostics::default();
        if let Some(returned) = parse(&bytes, "back", &mut out) {
            varde::commands::exchange::settle::settle(arabic(), &returned, false);
        } else {
            prop_assert!(out.has_errors());
        }
    }
}
