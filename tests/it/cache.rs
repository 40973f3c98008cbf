//! What a build leaves to the next one saves work and changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use varde::build::{How, build};
use varde::diagnostic::{Diagnostic, Diagnostics};
use varde::fs::MARK;
use varde::write::WriteReport;

use crate::site::{Site, files, list, run, said};

const CACHED: How = How { cache: true, precompress: false };

fn built(site: &Site, how: How) -> (Option<WriteReport>, Vec<Diagnostic>) {
    let mut findings = Diagnostics::default();
    let report = build(&site.options(), &site.out(), how, &mut findings).expect("the machine builds the site");
    (report, findings.sorted())
}

fn well(site: &Site, how: How) -> WriteReport {
    let (report, findings) = built(site, how);
    report.unwrap_or_else(|| panic!("{}", list(&findings)))
}

fn output(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let mut files = files(&site.out());
    files.remove(MARK);
    files
}

/// Compares what the last build wrote with a build that knows of none before.
fn same_as_clean(site: &Site, how: How) {
    let clean = site.folder().join("clean");
    let report = build(&site.options(), &clean, How { cache: false, ..how }, &mut Diagnostics::default());
    report.expect("the machine builds the site").expect("a site without errors");
    let (cached, mut clean_files) = (output(site), files(&clean));
    clean_files.remove(MARK);
    assert_eq!(cached.keys().collect::<Vec<_>>(), clean_files.keys().collect::<Vec<_>>(), "other files");
    let differ: Vec<&String> = cached.keys().filter(|path| cached[*path] != clean_files[*path]).collect();
    assert!(differ.is_empty(), "other bytes in {differ:?}");
}

fn cache(site: &Site) -> PathBuf {
    site.root().join(".varde/last-build")
}

#[test]
fn where_nothing_has_changed_nothing_is_written() {
    let site = Site::minimal();
    let first = well(&site, CACHED);
    let before = crate::site::look(&site.out());
    let second = well(&site, CACHED);
    assert_eq!((second.written, second.unchanged, second.bytes), (0, first.written, first.bytes));
    assert_eq!(before, crate::site::look(&site.out()), "the folder itself is untouched");
}

#[test]
fn findings_are_told_again_where_nothing_has_changed() {
    let site = Site::minimal();
    site.remove("content/ar/pay.md").replace("site.toml", "max-age-months = 24", "max-age-months = 1");
    let first = built(&site, CACHED).1;
    assert!(!first.is_empty());
    assert_eq!(first, built(&site, CACHED).1);
    site.replace("content/nb/about.md", "+++\n\n", "+++\n\nNytt. ");
    assert_eq!(first, built(&site, CACHED).1, "also those of pages that weren't looked at again");
}

#[test]
fn an_edited_page_is_the_only_one_that_is_made() {
    let site = Site::minimal();
    well(&site, CACHED);
    site.replace("content/nb/pay.md", "rett til", "stor rett til");
    assert_eq!(well(&site, CACHED).written, 1);
    same_as_clean(&site, CACHED);
}

#[test]
fn a_message_changed_in_one_language_changes_the_pages_of_that_language_alone() {
    let site = Site::minimal();
    well(&site, CACHED);
    let before = output(&site);
    site.replace("locales/ar/interface.ftl", "exit = ", "exit = لا ");
    well(&site, CACHED);
    let after = output(&site);
    let other: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(!other.is_empty() && other.iter().all(|path| path.starts_with("ar/")), "{other:?}");
    same_as_clean(&site, CACHED);
}

#[test]
fn a_cache_that_is_cut_changed_or_anothers_is_not_believed() {
    let site = Site::minimal();
    well(&site, CACHED);
    let good = fs::read(cache(&site)).expect("a cache");
    let mut changed = good.clone();
    changed[good.len() / 2] ^= 1;
    let other = Site::minimal();
    other.replace("content/nb/pay.md", "rett til", "stor rett til");
    well(&other, CACHED);
    let others = fs::read(cache(&other)).expect("a cache");
    for bytes in [&good[..good.len() / 2], &[][..], &changed, b"varde", &others] {
        fs::write(cache(&site), bytes).expect("a file");
        site.replace("content/nb/pay.md", "rett til", "rett til ");
        well(&site, CACHED);
        same_as_clean(&site, CACHED);
    }
}

#[test]
fn an_output_that_somebody_has_changed_is_made_again() {
    let site = Site::minimal();
    well(&site, CACHED);
    fs::write(site.out().join("nb/pay.html"), "other words").expect("a file");
    well(&site, CACHED);
    same_as_clean(&site, CACHED);
    fs::remove_file(site.out().join("nb/pay.html")).expect("a file");
    well(&site, CACHED);
    same_as_clean(&site, CACHED);
    fs::write(site.out().join("nb/more.html"), "more words").expect("a file");
    well(&site, CACHED);
    same_as_clean(&site, CACHED);
}

#[test]
fn the_cache_is_no_part_of_the_output() {
    let site = Site::minimal();
    well(&site, CACHED);
    assert!(cache(&site).is_file());
    assert!(output(&site).keys().all(|path| !path.contains("last-build")));
    // Without it nothing is left.
    let site = Site::minimal();
    let output = run(site.varde("build").arg("--no-cache"));
    assert!(output.status.success(), "{}", said(&output));
    assert!(!site.root().join(".varde").exists());
}

#[test]
fn texts_are_laid_out_compressed_and_kept_while_their_words_stay() {
    let how = How { cache: true, precompress: true };
    let site = Site::minimal();
    well(&site, how);
    let files = output(&site);
    let unpacked = |path: &str| {
        let mut text = Vec::new();
        let mut gzip = libdeflater::Decompressor::new();
        text.resize(files[path].len(), 0);
        gzip.gzip_decompress(&files[&format!("{path}.gz")], &mut text).expect("gzip");
        let mut brotli = Vec::new();
        brotli::BrotliDecompress(&mut files[&format!("{path}.br")].as_slice(), &mut brotli).expect("brotli");
        (text, brotli)
    };
    for path in ["nb/pay.html", "index.html", "robots.txt", "sitemap.xml"] {
        assert_eq!(unpacked(path), (files[path].clone(), files[path].clone()), "{path}");
    }
    assert!(!files.contains_key("_headers.br") && !files.contains_key("server/nginx.conf.gz"));
    site.replace("content/nb/pay.md", "rett til", "stor rett til");
    assert_eq!(well(&site, how).written, 3, "the page and its two small forms");
    same_as_clean(&site, how);
    let plain = well(&site, CACHED);
    assert!(plain.removed > 0, "they go when nobody asks for them");
    same_as_clean(&site, CACHED);
}

/// What the smallest site lacks and knows of many pages: a search, pages in two languages, files with all pages.
#[test]
fn pages_that_are_made_of_many_others_are_made_again_with_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (root, out) = (folder.path().join("site"), folder.path().join("public"));
    for (path, bytes) in files(crate::new_site::new_site()) {
        fs::create_dir_all(root.join(&path).parent().expect("a folder")).expect("a folder");
        fs::write(root.join(path), bytes).expect("a file");
    }
    let page = |title: &str, layout: &str| {
        format!(
            "+++\ntitle = \"{title}\"\ndescription = \"{title}.\"\naudience = \"person\"\nparent = \"index\"\n\
             layout = \"{layout}\"\n+++\n\n{title}.\n"
        )
    };
    for lang in ["en", "pl"] {
        for (name, layout) in [("find", "search"), ("keep", "save")] {
            fs::write(root.join(format!("content/{lang}/{name}.md")), page(name, layout)).expect("a file");
        }
    }
    let replace = |path: &str, from: &str, to: &str| {
        let text = fs::read_to_string(root.join(path)).expect("a file");
        assert!(text.contains(from), "{path} doesn't hold {from:?}");
        fs::write(root.join(path), text.replacen(from, to, 1)).expect("a file");
    };
    replace("content/en/show.md", "layout = \"cards\"", "layout = \"cards\"\ntogether = true");
    let options = varde::Options { root: root.clone(), base_url: None, single_file: true, languages: Vec::new() };
    let make = |out: &std::path::Path, how: How| {
        let mut findings = Diagnostics::default();
        let report = build(&options, out, how, &mut findings).expect("the machine builds the site");
        report.unwrap_or_else(|| panic!("{}", list(&findings.sorted())));
        files(out)
    };
    let first = make(&out, CACHED);
    for path in ["together/en/pl/show.html", "files/pages-pl.html", "files/pages.zip", "en/find.html", "pl/keep.html"] {
        assert!(first.contains_key(path), "{path} isn't among {:?}", first.keys());
    }
    let edits = [
        ("content/pl/show.md", "## ", "Tekst.\n\n## "),
        ("content/en/show.md", "I need an interpreter.", "I need an interpreter now."),
        ("content/en/repairs.md", "## ", "Otherwise.\n\n## "),
        ("content/pl/safe.md", "title = \"", "title = \"O: "),
        ("content/data/contacts.toml", "name = \"", "name = \"New "),
    ];
    for (path, from, to) in edits {
        replace(path, from, to);
        let (cached, clean) = (make(&out, CACHED), make(&folder.path().join("clean"), How::default()));
        let differ: Vec<&String> = clean.keys().filter(|path| cached.get(*path) != clean.get(*path)).collect();
        assert!(differ.is_empty() && cached.len() == clean.len(), "after {path}: {differ:?}");
    }
}

/// A change to the site, and its reverse when it is made again.
fn edit(site: &Site, kind: usize, number: usize) {
    let page = |body: &str| {
        format!(
            "+++\ntitle = \"Ny\"\ndescription = \"Ny side.\"\naudience = \"person\"\nparent = \"index\"\n+++\n\n{body}\n"
        )
    };
    let swap = |path: &str, a: &str, b: &str| {
        let text = fs::read_to_string(site.root().join(path)).unwrap_or_default();
        if text.contains(b) {
            site.write(path, text.replacen(b, a, 1));
        } else if text.contains(a) {
            site.write(path, text.replacen(a, b, 1));
        }
    };
    let toggle = |path: &str, text: &str| {
        if site.root().join(path).exists() {
            site.remove(path);
        } else {
            site.write(path, text);
        }
    };
    match kind {
        0 => swap("content/nb/pay.md", "rett til", &format!("rett{number} til").replace(char::is_numeric, "e")),
        1 => swap("content/nb/pay.md", "title = \"Lønn\"", "title = \"Lønn og tid\""),
        2 => toggle("content/nb/new.md", &page("Les [](page:pay) og [mer](page:pay#time).")),
        3 => toggle("content/ar/about.md", &page("نص").replace("Ny", "جديد")),
        4 => swap("locales/nb/interface.ftl", "exit = Forlat siden", "exit = Gå herfra"),
        5 => swap("locales/ar/interface.ftl", "exit = ", "exit = الآن "),
        6 => swap("locales/ar/interface.ftl", "chooser-greeting = ", "chooser-greeting = يا "),
        7 => swap("themes/small/templates/base.html", "<footer>", "<footer class=\"new\">"),
        8 => swap("themes/small/css/10-base.css", "margin:0", "margin:1px"),
        9 => swap("content/data/contacts.toml", "22 00 00 01", "22 00 00 09"),
        10 => swap("content/data/facts.toml", "value = 6", "value = 7"),
        11 => swap("site.toml", "operator = \"Varde's tests\"", "operator = \"Others\""),
        12 => swap("site.toml", "https://varde.example/", "https://other.example/under/"),
        13 => swap("site.toml", "languages = [\"nb\", \"ar\"]", "languages = [\"nb\"]"),
        14 => swap("content/nb/pay.md", "{#time}", "{#times}"),
        15 => swap("content/ar/pay.md", "{#time}", "{#times}"),
        16 => toggle("static/more.txt", "more"),
        17 => toggle("content/ar/pay.md", &page("نص").replace("Ny", "أجر")),
        18 => swap("site.toml", "max-age-months = 24", "max-age-months = 1"),
        19 => swap("locales/ar/language.toml", "العربية", "عربي"),
        20 => drop(run(site.varde("accept").arg("ar"))),
        21 => swap("content/nb/pay.md", "Vent ikke", "Vent aldri"),
        22 => swap("content/data/statistics/callers.csv", "1", "2"),
        _ => swap("content/nb/index.md", "audience = \"person\"", "audience = \"worker\""),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is edited in whatever order, a build that goes on from the last one gives what a clean one gives: the
    /// same findings and, without errors, the same bytes.
    #[test]
    fn a_build_after_any_edits_is_a_clean_build(edits in prop::collection::vec((0usize..24, 0usize..4), 1..10)) {
        let site = Site::minimal();
        let clean = site.folder().join("clean");
        for (kind, number) in edits {
            edit(&site, kind, number);
            let (report, findings) = built(&site, CACHED);
            let mut expected = Diagnostics::default();
            let fresh = build(&site.options(), &clean, How::default(), &mut expected).expect("the machine builds the site");
            prop_assert_eq!(findings, expected.sorted(), "after edit {}", kind);
            prop_assert_eq!(report.is_some(), fresh.is_some());
            if report.is_some() {
                let mut clean_files = files(&clean);
                clean_files.remove(MARK);
                let cached = output(&site);
                prop_assert_eq!(cached.keys().collect::<Vec<_>>(), clean_files.keys().collect::<Vec<_>>());
                let differ: Vec<&String> = cached.keys().filter(|path| cached[*path] != clean_files[*path]).collect();
                prop_assert!(differ.is_empty(), "after edit {}: other bytes in {:?}", kind, differ);
            }
        }
    }
}
