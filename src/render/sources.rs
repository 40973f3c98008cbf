//! The list of publications, and of the facts that were taken from them.

use serde::Serialize;

use super::template::Context;
use super::words::Words;
use crate::check::Site;
use crate::i18n::Args;
use crate::model::{Inline, Lang, LinkTarget, Source};

#[derive(Serialize)]
struct SourceView<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    edition: &'a str,
    note: String,
    corrected: String,
}

#[derive(Serialize)]
struct FactView<'a> {
    id: &'a str,
    value_html: String,
    source_title: &'a str,
    lines: &'a str,
}

/// Gives a template the publications, and each fact that a page uses with its place in them.
pub fn fill<'a>(site: &'a Site, words: &Words, lang: &Lang, context: &mut Context) -> Result<(), String> {
    let view = |source: &'a Source| {
        let (key, none) = (format!("source-{}-note", source.id), Args::default());
        let corrected = words.has(words.source(), &key, Some("corrected"));
        Ok::<_, String>(SourceView {
            id: &source.id,
            title: &source.title,
            publisher: &source.publisher,
            edition: &source.edition,
            note: words.html(lang, &key, None, &none)?,
            corrected: if corrected { words.html(lang, &key, Some("corrected"), &none)? } else { String::new() },
        })
    };
    let sources: Vec<SourceView> = site.data.sources.iter().map(view).collect::<Result<_, String>>()?;
    let mut used = std::collections::BTreeSet::new();
    for page in site.pages.values().filter_map(|versions| versions.get(site.config.source_lang())) {
        page.document().inlines(|inline| {
            if let Inline::Link(LinkTarget::Fact(id), ..) = inline {
                used.insert(id.clone());
            }
        });
    }
    let facts: Vec<FactView> = site
        .data
        .facts
        .values()
        .filter(|fact| used.contains(fact.id.as_str()))
        .map(|fact| {
            Ok(FactView {
                id: &fact.id,
                value_html: words.fact(lang, &fact.id)?,
                source_title: site.data.source_of(&fact.source).map_or("", |s| s.title.as_str()),
                lines: fact.source.split_once(':').map_or("", |(_, lines)| lines),
            })
        })
        .collect::<Result<_, String>>()?;
    context.insert("sources", &sources);
    context.insert("facts", &facts);
    Ok(())
}
