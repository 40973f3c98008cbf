//! Each promise has tests that are there, and lines that are there.

use std::fs;

use scraper::Html;
use varde::diagnostic::Diagnostics;
use varde::model::{Because, Lang, SetLeaflets};
use varde::render::RenderedFile;

use super::{all, whole, within};
use crate::site::repository;

fn file(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_promise_has_tests_and_lines_that_are_there() {
    let headers = String::from_utf8(whole().output.files["_headers"].clone()).expect("text");
    let promises = &whole().site.data.promises;
    assert!(promises.len() >= 10);
    for promise in promises {
        for test in &promise.tests {
            let text = file(&test.file);
            let found = text.contains(&test.name) && (text.contains("test(") || text.contains("#[test]"));
            assert!(found, "{}: no test “{}” in {}", promise.id, test.name, test.file);
        }
        for because in &promise.because {
            match because {
                Because::Header { header, line } => {
                    let sent = headers.lines().find_map(|one| one.trim_start().strip_prefix(&format!("{header}: ")));
                    assert!(sent.is_some_and(|sent| sent.contains(line)), "{}: {header} lacks {line}", promise.id);
                }
                Because::File { file: path, line } => {
                    assert!(file(path).contains(line), "{}: {path} lacks {line}", promise.id);
                }
            }
        }
    }
}

#[test]
fn every_language_shows_each_promise_with_a_link_to_its_proof() {
    for lang in &whole().site.config.languages {
        let page = whole().page(&format!("{lang}/promises.html"));
        for promise in &whole().site.data.promises {
            let sentence = all(&page, &format!("#{}", promise.id));
            let [sentence] = sentence[..] else { panic!("{lang}: {} isn't there once", promise.id) };
            let link = within(sentence, &format!("a[href='#proof-{}']", promise.id));
            assert_eq!(link.len(), 1, "{lang}: {} has no link to its proof", promise.id);
            let proof = all(&page, &format!("#proof-{} ~ dd", promise.id));
            assert!(proof.len() >= 2, "{lang}: {} has no proof", promise.id);
        }
    }
}

#[test]
fn a_site_that_says_where_its_files_can_be_read_links_each_proof_to_its_file() {
    let mut out = Diagnostics::default();
    let mut sources = varde::load::load(repository(), &[Lang::new("en").expect("a language")], &mut out)
        .expect("the machine reads the site")
        .expect("a site");
    sources.config.repository = "https://example.org/varde/blob/main/".into();
    let mut site = varde::check::check(sources, &mut out).expect("a site that can be shown");
    site.set_leaflets = SetLeaflets::None;
    let rendered = varde::render::render(&varde::plan::plan(&site, &mut out), &mut out);
    let Some(RenderedFile::Page { html, .. }) = rendered.files.get("en/promises.html") else { panic!("no page") };
    let page = Html::parse_document(html);
    let links: Vec<&str> = all(&page, "dd a").iter().filter_map(|link| link.attr("href")).collect();
    let lines = |promise: &varde::model::Promise| {
        let files = promise.because.iter().filter(|because| matches!(because, Because::File { .. })).count();
        promise.tests.len() + files
    };
    assert_eq!(links.len(), site.data.promises.iter().map(lines).sum::<usize>());
    for link in links {
        let file = link.strip_prefix("https://example.org/varde/blob/main/").expect("an address of the repository");
        assert!(repository().join(file).is_file(), "{file}");
    }
}
