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

/// The first paragraph under each heading of a page. What stands before the first heading is left alone: front matter.
fn paragraphs(page: &str) -> Vec<&str> {
    page.split("\n## ").skip(1).filter_map(|section| section.split("\n\n").nth(1)).collect()
}

/// So many of the 240 pairs of languages must be told apart by one paragraph of a page.
const ENOUGH: usize = 236;

#[test]
fn a_paragraph_of_any_other_language_is_found() {
    let all = sources();
    let languages = all.config.languages.clone();
    let path = |lang: &Lang| format!("content/{lang}/rights.md");
    let text =
        |lang: &Lang| all.content[lang].iter().find(|file| file.path == path(lang)).expect("the page").text.to_string();
    let texts: Vec<String> = languages.iter().map(text).collect();
    // A page has eleven headings: the fifteen other languages come in two rounds.
    let rounds: Vec<Vec<String>> = [0..8, 8..languages.len() - 1]
        .into_par_iter()
        .map(|round| {
            let mut sources = all.clone();
            let mut planted = Vec::new();
            for (own, lang) in languages.iter().enumerate() {
                let mut page = texts[own].clone();
                let mut put = Vec::new();
                for (place, step) in round.clone().enumerate() {
                    let other = (own + step + 1) % languages.len();
                    let paragraph = paragraphs(&texts[other])[place];
                    page = page.replacen(paragraphs(&texts[own])[place], paragraph, 1);
                    put.push((other, paragraph));
                }
                for (other, paragraph) in put {
                    let at = page.find(paragraph).expect("the paragraph");
                    planted.push((lang, other, page[..at].matches('\n').count() as u32 + 1));
                }
                let files = sources.content.get_mut(lang).expect("the language");
                let file = files.iter_mut().find(|file| file.path == path(lang)).expect("the page");
                *file = SourceFile::new(path(lang), page.as_str());
            }
            let findings = found(sources).sorted();
            let told: BTreeSet<(&str, u32)> = findings
                .iter()
                .filter(|d| [Code::WrongLanguage, Code::UntranslatedBlock].contains(&d.code))
                .map(|d| (d.location.path.as_str(), d.location.line))
                .collect();
            let missed = planted.iter().filter(|(lang, _, line)| !told.contains(&(path(lang).as_str(), *line)));
            missed.map(|(lang, other, _)| format!("{} on a page in {lang}", languages[*other])).collect()
        })
        .collect();
    let (missed, pairs) = (rounds.concat(), languages.len() * (languages.len() - 1));
    assert_eq!(pairs, 240);
    assert!(pairs - missed.len() >= ENOUGH, "{} of {pairs} were found; not: {missed:?}", pairs - missed.len());
    println!("{} of {pairs} were found; not: {missed:?}", pairs - missed.len());
}
