//! Translations from day to day, through the program itself: what has fallen behind, who has read what, and records
//! that Git joins.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::site::{Site, list, repository, run, said};

/// The minimal site with a record of everything that is translated, by machine.
fn accepted() -> Site {
    let site = Site::minimal();
    site.accept(&[]);
    site
}

/// What `varde accept` says and how it ends.
fn accept(site: &Site, args: &[&str]) -> (i32, String) {
    let output = run(site.varde("accept").arg("ar").args(args));
    (output.status.code().expect("a status"), said(&output))
}

/// What `varde status --json` says of Arabic.
fn status(site: &Site) -> Value {
    let output = run(site.varde("status").args(["ar", "--json"]));
    assert!(output.status.success(), "{}", said(&output));
    let languages: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    languages[0].clone()
}

/// The change of a block as `varde status --json` has it: kinds and words.
fn change(status: &Value, block: &str) -> Vec<(String, String)> {
    let parts = status["parts"].as_array().expect("parts").iter();
    let mut changes = parts.flat_map(|part| part["changes"].as_array().expect("changes"));
    let change = changes.find(|change| change["block"] == block).unwrap_or_else(|| panic!("{block} in {status:#}"));
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let pieces = change["change"].as_array().expect("a difference").iter();
    pieces.map(|piece| (text(&piece["kind"]), text(&piece["words"]))).collect()
}

/// The findings as `code path:line:column`.
fn findings(site: &Site) -> String {
    list(&site.make().1.sorted())
}

const RECORD: &str = "locales/ar/translation.lock";

#[test]
fn a_change_of_the_source_makes_its_translation_stale_with_the_words_that_changed() {
    let site = accepted();
    assert_eq!(findings(&site), "");
    assert_eq!((status(&site)["stale"].as_i64(), status(&site)["unrecorded"].as_i64()), (Some(0), Some(0)));
    site.replace("content/nb/index.md", "Du kan spørre om hjelp.", "Du kan alltid spørre om råd.");
    let now = status(&site);
    assert_eq!((now["stale"].as_i64(), now["oldest_stale"].as_str()), (Some(1), Some("2026-01-01")));
    let expected =
        [("same", "Du kan"), ("added", "alltid"), ("same", "spørre om"), ("removed", "hjelp."), ("added", "råd.")];
    assert_eq!(change(&now, "page:index#/1"), expected.map(|(kind, words)| (kind.to_owned(), words.to_owned())));
    assert_eq!(findings(&site), "stale-block content/ar/index.md:8:1\n");
    let output = run(&mut site.varde("check"));
    let said = said(&output);
    assert!(said.contains("Du kan {+alltid+} spørre om [-hjelp.-] {+råd.+}"), "{said}");
    assert!(said.contains("varde accept ar page:index#/1"), "{said}");
    assert_eq!(output.status.code(), Some(0), "an editor of the source is never stopped by a translation");
}

#[test]
fn only_a_name_clears_what_has_fallen_behind() {
    let site = accepted();
    site.replace("content/nb/index.md", "spørre om hjelp", "spørre om råd");
    let before = fs::read_to_string(site.root().join(RECORD)).expect("a record");
    let (_, text) = accept(&site, &[]);
    assert!(text.contains("ar: 0 accepted, 1 refused"), "{text}");
    assert_eq!(fs::read_to_string(site.root().join(RECORD)).expect("a record"), before);
    let (code, text) = accept(&site, &["page:index#/2"]);
    assert_eq!((code, status(&site)["stale"].as_i64()), (0, Some(1)), "another block: {text}");
    let (code, text) = accept(&site, &["page:index#/1"]);
    assert!(code == 0 && text.contains("1 accepted, 0 refused"), "{text}");
    assert_eq!((findings(&site).as_str(), status(&site)["stale"].as_i64()), ("", Some(0)));
    let (code, text) = accept(&site, &["page:nothing"]);
    assert!(code == 2 && text.contains("page:nothing"), "{text}");
}

#[test]
fn a_danger_that_changed_stands_in_the_sources_words_above_the_old_text() {
    let site = accepted();
    assert!(!site.page("ar/pay.html").contains("current"), "nothing has changed");
    site.replace("content/nb/pay.md", "Vent ikke i mer enn", "Vent aldri i mer enn");
    let page = site.page("ar/pay.html");
    let new = page.find("Vent aldri i mer enn").expect("the source's words");
    let old = page.find("لا تنتظر").expect("the old translation");
    assert!(new < old, "{page}");
    let around = &page[..new];
    let shown = &around[around.rfind("class=\"current\"").or(around.rfind("class=current")).expect("a box")..];
    assert!(shown.contains("هذا جديد") && around.contains("lang=\"nb\"") || around.contains("lang=nb"), "{page}");
    // What can do no harm isn't shown twice.
    site.replace("content/nb/pay.md", "| Lønn | *arbeidsgiveren* |", "| Lønn | *sjefen* |");
    let page = site.page("ar/pay.html");
    assert_eq!(page.matches("class=\"current\"").count().max(page.matches("class=current>").count()), 1, "{page}");
    site.accept(&["page:pay"]);
    assert!(!site.page("ar/pay.html").contains("Vent aldri"), "it is accepted");
}

#[test]
fn a_danger_in_a_section_that_the_translation_lacks_is_shown_at_its_end() {
    let site = accepted();
    site.replace(
        "content/nb/pay.md",
        "> [!WARNING]",
        "Ord.\n\n## Fare {#danger}\n\nRing [](tel:line) før du reiser.\n\n## Mer {#more}\n\n> [!WARNING]",
    );
    let page = site.page("ar/pay.html");
    assert!(page.contains("før du reiser"), "{page}");
    assert!(findings(&site).lines().all(|line| line.starts_with("stale-block")), "{}", findings(&site));
}

#[test]
fn the_reviewers_role_and_day_reach_the_reader_and_her_name_does_not() {
    let site = accepted();
    site.replace(
        "themes/small/templates/base.html",
        "{% endif %}\n<div class=\"text\"",
        "{% endif %}\n{% if page.state == \"checked\" %}<p>{{ t(key=\"state-checked\", reviewer=page.reviewer) }}</p>\
         {% elif page.state == \"updating\" %}<p>updating</p>{% endif %}\n<div class=\"text\"",
    );
    for lang in ["nb", "ar"] {
        let path = format!("locales/{lang}/interface.ftl");
        let text = fs::read_to_string(site.root().join(&path)).expect("messages");
        site.write(&path, format!("{text}state-checked = {{ $reviewer }}\n"));
    }
    site.accept(&["message:state-checked"]);
    let signed = ["--reviewer", "Amal H.", "--role", "مترجمة", "--date", "2026-02-03"];
    let (code, text) = accept(&site, &[&["page:show#doctor"], &signed[..]].concat());
    assert_eq!(code, 0, "{text}");
    assert!(!site.page("ar/show.html").contains("مترجمة"), "not all of the page was read");
    let (code, text) = accept(&site, &[&["page:show"], &signed[..]].concat());
    assert_eq!(code, 0, "{text}");
    let page = site.page("ar/show.html");
    assert!(page.contains("مترجمة") && page.contains("٣\u{a0}فبراير\u{a0}٢٠٢٦") && !page.contains("Amal"), "{page}");
    assert!(!page.contains("ترجمتها آلة"), "it isn't called a machine's work: {page}");
    assert!(site.page("ar/index.html").contains("ترجمتها آلة"), "the other pages are");
    // When the source moves on, nobody stands for the page any more.
    site.replace("content/nb/show.md", "Jeg trenger lege.", "Jeg trenger lege nå.");
    let page = site.page("ar/show.html");
    assert!(page.contains("updating") && !page.contains("مترجمة"), "{page}");
    // Nobody signs for everything at once, and no machine in a person's place.
    assert_eq!(accept(&site, &signed).0, 2);
    assert_eq!(accept(&site, &["page:show", "--reviewer", "Amal H."]).0, 2);
    let before = fs::read_to_string(site.root().join(RECORD)).expect("a record");
    site.replace("content/nb/show.md", "Jeg trenger lege nå.", "Jeg trenger lege.");
    site.accept(&["page:show"]);
    assert_eq!(fs::read_to_string(site.root().join(RECORD)).expect("a record"), before);
}

#[test]
fn where_one_section_was_read_by_a_person_each_section_says_who_stands_behind_it() {
    let site = Site::minimal();
    for lang in ["nb", "ar"] {
        let path = format!("locales/{lang}/interface.ftl");
        let text = fs::read_to_string(site.root().join(&path)).expect("messages");
        let own = if lang == "nb" { ["lest", "maskin", "ny"] } else { ["قرأها", "آلة", "جديد"] };
        let [checked, machine, updating] = own;
        let more = format!(
            "state-checked = {checked} {{ $reviewer }}\nstate-machine = {machine}\nstate-updating = {updating}\n"
        );
        site.write(&path, format!("{text}{more}"));
    }
    site.accept(&[]);
    assert!(!site.page("ar/pay.html").contains("class=state"), "all of it is a machine's: that is said once");
    let (code, text) = accept(&site, &["page:pay#time", "--reviewer", "Amal H.", "--role", "مترجمة"]);
    assert_eq!(code, 0, "{text}");
    let page = site.page("ar/pay.html");
    let after = page.split("id=time").nth(1).expect("the section");
    assert!(after.split("<p class=state>").nth(1).is_some_and(|said| said.starts_with("قرأها")), "{page}");
    assert_eq!(page.matches("مترجمة").count(), 1, "{page}");
    assert!(!site.page("nb/pay.html").contains("class=state"), "the source stands for itself");
}

#[test]
fn minor_takes_spelling_and_nothing_else() {
    // What the source says before and after, and whether that is spelling.
    let cases = [
        ("Alt her er oppdikted.", "Alt her er oppdiktet.", true),
        ("Sjefen har pengene dine.", "Sjefen har  *pengene* dine.", true),
        ("Du kan snakke med oss.", "Du kan ikke snakke med oss.", false),
        ("Ingen ser deg på bildet.", "Noen ser deg på bildet.", false),
        ("Det er lovlig å bo her.", "Det er ulovlig å bo her.", false),
        ("Du får [](fact:period) nå.", "Du får [seks måneder, 6](fact:period) nå.", false),
        ("Du får [](fact:period) nå.", "Du får [](fact:law) nå.", false),
        ("Spør [oss](contact:line) nå.", "Spør [oss](contact:ambulance) nå.", false),
        ("Les [mer](page:pay) her.", "Les [mer](page:help) her.", false),
        ("Legn hjelpr degg med pengne her.", "Legen hjelper deg med pengene her.", false),
        ("Snakk med vennen din i dag.", "Snakk med vennen sin i dag.", false),
    ];
    for (before, after, spelling) in cases {
        let site = Site::minimal();
        let targets: String =
            before.match_indices('[').map(|(at, _)| &before[at..]).map(|t| &t[..=t.find(')').unwrap()]).collect();
        site.replace("content/nb/index.md", "Du kan spørre om hjelp.", before);
        let own = targets.replace("[mer]", "[المزيد]").replace("[oss]", "[المزيد]");
        site.replace("content/ar/index.md", "يمكنك أن تطلب المساعدة.", &format!("يمكنك أن تطلب المساعدة. {own}"));
        site.accept(&["page:index", "--reviewer", "Amal H.", "--role", "مترجمة", "--date", "2026-02-03"]);
        site.replace("content/nb/index.md", before, after);
        let record = fs::read_to_string(site.root().join(RECORD)).expect("a record");
        let (code, text) = accept(&site, &["--minor"]);
        let now = fs::read_to_string(site.root().join(RECORD)).expect("a record");
        if spelling {
            assert_eq!((code, status(&site)["stale"].as_i64()), (0, Some(0)), "{before} → {after}: {text}");
            assert_eq!(now.matches("checked 2026-02-03 Amal H.; مترجمة").count(), 6, "who has read it stays: {now}");
        } else {
            assert!(code == 1 && text.contains("more than spelling has changed"), "{before} → {after}: {code} {text}");
            assert_eq!(now, record, "{before} → {after}");
            assert_eq!(status(&site)["stale"].as_i64(), Some(1), "{before} → {after}");
        }
    }
}

#[test]
fn a_broken_line_of_a_record_is_told_and_the_last_good_output_stays() {
    let site = accepted();
    site.build_well();
    let page = fs::read(site.out().join("ar/index.html")).expect("a page");
    site.replace("content/nb/index.md", "Du kan spørre om hjelp.", "Noe annet.");
    site.replace(RECORD, " machine 2026-01-01\nmessage:call-label", " machin 2026-01-01\nmessage:call-label");
    let output = run(&mut site.varde("build"));
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("error[record-invalid]: “machin” is neither machine nor checked"), "{said}");
    assert_eq!(fs::read(site.out().join("ar/index.html")).expect("a page"), page);
    let (code, text) = accept(&site, &["page:index"]);
    assert!(code == 2 && text.contains("mend the record first"), "{text}");
}

/// Git with nobody's own settings.
fn git(folder: &Path, args: &[&str]) -> String {
    let settings = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    let output = run(Command::new("git").arg("-C").arg(folder).args(settings).args(args));
    assert!(output.status.success(), "git {args:?}: {}", said(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A repository with the site and this repository's own settings for Git.
fn in_git(site: &Site) {
    fs::copy(repository().join(".gitattributes"), site.root().join(".gitattributes")).expect("settings");
    git(&site.root(), &["init", "-q", "-b", "main"]);
    commit(site, "first");
}

fn commit(site: &Site, what: &str) {
    git(&site.root(), &["add", "."]);
    git(&site.root(), &["commit", "-q", "-m", what]);
}

#[test]
fn a_record_that_git_joins_from_two_branches_is_whole() {
    let site = Site::minimal();
    site.accept(&["page:show"]);
    in_git(&site);
    git(&site.root(), &["checkout", "-q", "-b", "one"]);
    site.accept(&["page:index", "interface.ftl"]);
    commit(&site, "one");
    git(&site.root(), &["checkout", "-q", "-b", "two", "main"]);
    site.accept(&["page:pay", "data.ftl", "--reviewer", "Amal H.", "--role", "مترجمة"]);
    commit(&site, "two");
    git(&site.root(), &["merge", "-q", "-m", "both", "one"]);
    assert_eq!(findings(&site), "");
    let now = status(&site);
    assert_eq!((now["unrecorded"].as_i64(), now["stale"].as_i64()), (Some(0), Some(0)), "{now:#}");
    assert!(now["checked"].as_i64() > Some(20) && now["machine"].as_i64() > Some(20), "{now:#}");
    // The next acceptance writes it as if one person had done all.
    let joined = fs::read_to_string(site.root().join(RECORD)).expect("a record");
    site.accept(&[]);
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let written = fs::read_to_string(site.root().join(RECORD)).expect("a record");
    assert_eq!(sorted(&joined), sorted(&written));
}

#[test]
fn two_who_accept_the_same_block_differently_are_told_and_two_who_agree_are_not() {
    for (second, expected) in [(&["page:index", "--date", "2026-03-03"][..], 6), (&["page:index"][..], 0)] {
        let site = Site::minimal();
        site.accept(&["page:show"]);
        in_git(&site);
        git(&site.root(), &["checkout", "-q", "-b", "one"]);
        site.accept(&["page:index", "interface.ftl"]);
        commit(&site, "one");
        git(&site.root(), &["checkout", "-q", "-b", "two", "main"]);
        site.accept(second);
        commit(&site, "two");
        git(&site.root(), &["merge", "-q", "-m", "both", "one"]);
        let found = findings(&site);
        assert_eq!(found.matches("record-invalid locales/ar/translation.lock").count(), expected, "{found}");
    }
}

#[test]
fn a_shallow_clone_says_the_same() {
    let site = accepted();
    in_git(&site);
    site.replace("content/nb/index.md", "spørre om hjelp", "spørre om råd");
    commit(&site, "source");
    site.replace("content/ar/index.md", "المساعدة", "النصيحة");
    commit(&site, "translation");
    let clone = Site::minimal();
    clone.remove("");
    let from = format!("file://{}", site.root().display());
    git(clone.folder(), &["clone", "-q", "--depth", "1", &from, "site"]);
    assert_eq!(git(&clone.root(), &["rev-list", "--count", "HEAD"]).trim(), "1");
    assert_eq!(status(&clone), status(&site));
    assert_eq!(change(&status(&clone), "page:index#/1").len(), 3);
    assert_eq!(findings(&clone), findings(&site));
    assert_eq!(clone.output().files, site.output().files);
}
