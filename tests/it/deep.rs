//! `varde check --deep` on this repository's own texts: silent where each language stands in its place, and not where
//! paragraphs of one stand on a page of another.

use std::collections::BTreeSet;

use rayon::prelude::*;
use varde::check::translation::check_deep;
use varde::diagnostic::{Code, Diagnostics};
use varde::load::{Sources, load};
use varde::model::{Lang, SourceFile};

use crate::site::{list, repository};

fn sources() -> Sources {
    load(repository(), &[], &mut Diagnostics::default()).expect("the machine reads it").expect("a site")
}

/// What a check with `--deep` finds.
fn found(sources: Sources) -> Diagnostics {
    let mut out = Diagnostics::default();
    let site = varde::check::check(sources, &mut out).expect("a site");
    check_deep(&site, &mut out);
    out
}

#[test]
fn nothing_is_found_where_each_language_stands_in_its_place() {
    assert_eq!(list(&found(sources()).sorted()), "");
}

/// The first paragraph under each heading of a page.
fn paragraphs(page: &str) -> Vec<&str> {
    page.split("\n## ").skip(1).filter_map(|section| section.split("\n\n").nth(1)).collect()
}

#[test]
fn a_paragraph_of_any_other_language_is_found() {
    let all = sources();
    let languages = all.config.languages.clone();
    let text = |lang: &Lang| {
        let page = all.content[lang].iter().find(|file| file.path.ends_with("/rights.md")).expect("the page");
        page.text.clone()
    };
    // Eleven headings: the fifteen other languages in two rounds.
    let rounds: Vec<(&Lang, Vec<&Lang>)> = languages
        .iter()
        .flat_map(|own| {
            let others: Vec<&Lang> = languages.iter().filter(|other| *other != own).collect();
            others.chunks(8).map(|part| (own, part.to_vec())).collect::<Vec<_>>()
        })
        .collect();
    let missed: Vec<String> = rounds
        .par_iter()
        .flat_map_iter(|(own, others)| {
            let page = text(own);
            let mut changed = page.clone();
            for (n, other) in others.iter().enumerate() {
                changed = changed.replacen(paragraphs(&page)[n], paragraphs(&text(other))[n], 1);
            }
            let mut sources = all.clone();
            let source = sources.config.source_lang().clone();
            sources.config.languages.retain(|lang| *lang == source || lang == *own);
            let path = format!("content/{own}/rights.md");
            let files = sources.content.get_mut(*own).expect("the language");
            let file = files.iter_mut().find(|file| file.path == path).expect("the page");
            *file = SourceFile::new(path.as_str(), changed.as_str());
            let findings = found(sources).sorted();
            let lines: BTreeSet<u32> = findings
                .iter()
                .filter(|d| d.location.path == path)
                .filter(|d| [Code::WrongLanguage, Code::UntranslatedBlock].contains(&d.code))
                .map(|d| d.location.line)
                .collect();
            let line = |paragraph: &str| {
                let at = changed.find(paragraph).expect("the paragraph");
                changed[..at].matches('\n').count() as u32 + 1
            };
            let missed: Vec<String> = others
                .iter()
                .enumerate()
                .filter(|(n, other)| !lines.contains(&line(paragraphs(&text(other))[*n])))
                .map(|(_, other)| format!("{other} on a page in {own}"))
                .collect();
            missed
        })
        .collect();
    assert_eq!(missed, [""; 0], "of {} pairs", languages.len() * (languages.len() - 1));
}
