//! Each translation beside its source, block by block: what differs although it must not, what has fallen behind,
//! and who stands for it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use toml::value::Date;

use super::{Data, Locale};
use crate::diagnostic::{Diagnostics, Errors, Severity};
use crate::load::Records;
use crate::model::{FactValue, Lang, Page, PageId, SourceFile, TextBlock, by_section, page_blocks};

mod compare;
#[cfg(feature = "deep")]
mod deep;
mod difference;
mod language;
mod letters;
mod progress;
mod record;
mod spelling;
mod state;

#[cfg(test)]
mod tests;

#[cfg(feature = "deep")]
pub use deep::check as check_deep;
pub use difference::{Change, difference, shown};
pub use letters::{mixed_words, unmixed};
pub use progress::{Counts, Task, Work};
pub use record::{BlockKey, Entry, RECORD, Record, STORE, Standing, Store, is_name, parse_date, print, print_store};
pub use spelling::{more_than_spelling, vocabulary};
pub use state::{BlockState, BlockStatus, PageState};

/// What is known of the translation into one language.
#[derive(Debug, Default)]
pub struct Translation {
    /// What was recorded.
    pub record: Record,
    /// The file of the record; none when nothing has been accepted yet.
    pub file: Option<SourceFile>,
    /// Every block of the source that this language needs, by page or Fluent file.
    pub parts: BTreeMap<PartId, Part>,
}

/// A page or a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartId {
    /// A page.
    Page(PageId),
    /// A Fluent file, by its path below `locales/<source>/`.
    Bundle(String),
}

impl std::fmt::Display for PartId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PartId::Page(id) => write!(f, "{id}"),
            PartId::Bundle(path) => f.write_str(path),
        }
    }
}

/// The blocks of a page or Fluent file.
#[derive(Debug, Default)]
pub struct Part {
    /// The state of each source block, in reading order.
    pub blocks: Vec<BlockStatus>,
    /// Sections in which source and translation have different numbers of blocks: name, source, translation.
    pub uneven: Vec<(String, usize, usize)>,
    /// Blocks that the source no longer has and the translation still shows.
    pub gone: Vec<Gone>,
    /// How many blocks were recorded of each section, also of those that the source no longer has.
    pub recorded: BTreeMap<String, usize>,
}

/// A block that was accepted, was taken out of the source since, and is still in the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The section.
    pub section: String,
    /// The translation's block in its section.
    pub own: usize,
    /// Hash of the source text it was made from.
    pub was: String,
}

/// The translations of a site.
#[derive(Debug, Default)]
pub struct Translations {
    /// By language, without the source.
    pub languages: BTreeMap<Lang, Translation>,
    /// The source texts that translations were accepted for.
    pub store: Store,
    /// Findings about the files of each language.
    pub findings: BTreeMap<Lang, usize>,
}

/// Compares every translation with the source.
pub fn check(
    source: &Lang,
    pages: &BTreeMap<PageId, BTreeMap<Lang, Page>>,
    locales: &BTreeMap<Lang, Locale>,
    data: &Data,
    records: &Records,
    out: &mut Diagnostics,
) -> Translations {
    let errors = Errors::of(out);
    let store = records.store.as_ref().map(|file| record::read_store(file, out)).unwrap_or_default();
    let deadline = |id: &str| {
        let value = data.facts.get(id).and_then(|fact| fact.value());
        matches!(value, Some(FactValue::Number(_, "hour" | "day" | "week" | "month")))
    };
    let source_pages: BTreeMap<&PageId, Vec<TextBlock>> =
        pages.iter().filter_map(|(id, versions)| Some((id, page_blocks(versions.get(source)?, &deadline)))).collect();
    // A name with a letter of another script can't be found or read aloud in the source either.
    for (id, blocks) in &source_pages {
        for block in blocks {
            language::mixed(&pages[*id][source].file, block, letters::alphabet(source.as_str()), out);
        }
    }
    for (file, block) in locales[source].messages.blocks() {
        language::mixed(file, &block, letters::alphabet(source.as_str()), out);
    }
    let one = |(lang, locale): (&Lang, &Locale)| {
        let out = &mut Diagnostics::default();
        let file = records.languages.get(lang);
        let before = out.count(Severity::Error);
        let record = file.map(|file| record::read(file, out)).unwrap_or_default();
        // A line that can't be read is told. The block it was for was accepted all the same.
        let whole = file.is_some() && out.count(Severity::Error) == before;
        let mut parts = BTreeMap::new();
        for (id, blocks) in &source_pages {
            let original = &pages[*id][source];
            if !locale.language.audiences.contains(&original.front.audience) && !pages[*id].contains_key(lang) {
                continue;
            }
            let own = pages[*id].get(lang);
            let own_blocks = own.map(|page| page_blocks(page, &deadline)).unwrap_or_default();
            let part = state::part(blocks, &own_blocks, &record);
            if let Some(page) = own {
                let store = &store;
                let pair = compare::Pair {
                    lang,
                    original,
                    page,
                    source: blocks,
                    own: &own_blocks,
                    data,
                    record: &record,
                    store,
                    errors: &errors,
                };
                pair.check(&part, out);
                let stale = state::Report { store, file: &page.file, own: &own_blocks, source: blocks };
                stale.report(&part, whole, lang, out);
            }
            parts.insert(PartId::Page((*id).clone()), part);
        }
        for (bundle, (blocks, own)) in bundles(locales, source, lang) {
            let texts: Vec<TextBlock> = own.iter().map(|(_, block)| block.clone()).collect();
            let part = state::part(&blocks, &texts, &record);
            // A new file is one thing to accept.
            let new = whole && own.len() > 1 && part.blocks.iter().all(|s| s.state.is_unrecorded_or_missing());
            if let Some((file, first)) = own.iter().min_by_key(|(_, block)| block.offset).filter(|_| new) {
                state::unaccepted(lang, &bundle, file, (first.offset, &first.id), own.len(), out);
            }
            for (file, block) in &own {
                let original = blocks.iter().find(|b| b.id == block.id);
                let around: Vec<&TextBlock> = original.into_iter().collect();
                language::check(lang, file, block, original, &around, data, out);
                let (own, source) = (std::slice::from_ref(block), original.map_or(&[][..], std::slice::from_ref));
                let stale = state::Report { store: &store, file, own, source };
                stale.report(&part, whole && !new, lang, out);
            }
            parts.insert(PartId::Bundle(bundle), part);
        }
        (lang.clone(), Translation { record, file: file.cloned(), parts }, std::mem::take(out))
    };
    // Languages have nothing to do with each other.
    let made: Vec<(Lang, Translation, Diagnostics)> =
        locales.par_iter().filter(|(lang, _)| *lang != source).map(one).collect();
    let mut translations = Translations { languages: BTreeMap::new(), store, findings: BTreeMap::new() };
    for (lang, translation, findings) in made {
        out.append(findings);
        translations.languages.insert(lang, translation);
    }
    translations
}

type Bundles<'a> = BTreeMap<String, (Vec<TextBlock>, Vec<(&'a SourceFile, TextBlock)>)>;

/// The messages that a language needs, by the source's file, with those that it has.
fn bundles<'a>(locales: &'a BTreeMap<Lang, Locale>, source: &Lang, lang: &Lang) -> Bundles<'a> {
    let (original, own) = (&locales[source], &locales[lang]);
    let for_workers = own.language.audiences.contains(&crate::model::Audience::Worker);
    let mut owned: BTreeMap<String, (&SourceFile, TextBlock)> =
        own.messages.blocks().map(|(file, block)| (block.id.clone(), (file, block))).collect();
    let prefix = format!("locales/{source}/");
    let mut bundles = Bundles::new();
    for (file, block) in original.messages.blocks() {
        let name = file.path.strip_prefix(&prefix).unwrap_or(&file.path);
        let translated = owned.remove(&block.id);
        if translated.is_none() && name.starts_with("worker/") && !for_workers {
            continue;
        }
        let bundle = bundles.entry(name.to_owned()).or_default();
        bundle.0.push(block);
        bundle.1.extend(translated);
    }
    bundles
}

impl Translations {
    /// Counts the findings of each language by the folder that they are in.
    pub fn count(&mut self, findings: &Diagnostics) {
        for finding in findings.iter() {
            let mut folders = finding.location.path.split('/');
            if let (Some("content" | "locales"), Some(lang)) = (folders.next(), folders.next())
                && let Ok(lang) = Lang::new(lang)
            {
                *self.findings.entry(lang).or_default() += 1;
            }
        }
    }

    /// The state of a page in a language; none when the language has no record or the page isn't translated.
    pub fn page(&self, id: &PageId, lang: &Lang) -> Option<PageState<'_>> {
        let translation = self.languages.get(lang)?;
        translation.file.as_ref()?;
        PageState::of(translation.parts.get(&PartId::Page(id.clone()))?)
    }

    /// The states of a page's sections by the heading's id, where they aren't all the same; else nothing.
    pub fn sections(&self, id: &PageId, lang: &Lang) -> Vec<(&str, PageState<'_>)> {
        let part = self.languages.get(lang).and_then(|t| t.parts.get(&PartId::Page(id.clone())));
        part.map(PageState::of_sections).unwrap_or_default()
    }

    /// For a page in a language: the places in the translation's and the source's text of critical blocks that have
    /// changed in the source. The source's block is to be shown before the translation's.
    pub fn overdue(&self, id: &PageId, lang: &Lang) -> Vec<(usize, usize)> {
        let part = self.languages.get(lang).and_then(|t| t.parts.get(&PartId::Page(id.clone())));
        let mut places: Vec<(usize, usize)> = part
            .into_iter()
            .flat_map(|part| &part.blocks)
            .filter(|b| b.critical && matches!(b.state, BlockState::Stale { .. } | BlockState::New))
            // What belongs to a section that the translation lacks comes last.
            .filter_map(|b| Some((b.own_top.unwrap_or(usize::MAX), b.source_top?)))
            .collect();
        places.sort_unstable();
        // A source block that several translated ones wait for is shown once, before the first.
        let mut seen = std::collections::BTreeSet::new();
        places.retain(|(_, source)| seen.insert(*source));
        places
    }
}

/// The latest of some days.
fn later(a: Date, b: Date) -> Date {
    if (b.year, b.month, b.day) > (a.year, a.month, a.day) { b } else { a }
}

/// Sections of both sides by name.
fn sections<'a>(
    source: &'a [TextBlock],
    own: &'a [TextBlock],
) -> BTreeMap<&'a str, (Vec<&'a TextBlock>, Vec<&'a TextBlock>)> {
    let mut sections: BTreeMap<&str, (Vec<&TextBlock>, Vec<&TextBlock>)> = BTreeMap::new();
    for (name, blocks) in by_section(source) {
        sections.entry(name).or_default().0 = blocks;
    }
    for (name, blocks) in by_section(own) {
        sections.entry(name).or_default().1 = blocks;
    }
    sections
}
