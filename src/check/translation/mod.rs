//! Each translation beside its source, block by block: what differs although it must not, what has fallen behind,
//! and who stands for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use toml::value::Date;

use super::{Data, Locale};
use crate::diagnostic::{Diagnostics, Errors};
use crate::load::Records;
use crate::model::{Document, FactValue, Lang, Page, PageId, SourceFile, TextBlock, page_blocks};

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
pub use progress::{Counts, Progress, Task, Work};
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
    /// Every block of the source that this language needs, by page or Fluent file. Empty where only the progress is asked
    /// for.
    pub parts: BTreeMap<PartId, Part>,
    /// How far each of them is as a whole.
    pub progress: BTreeMap<PartId, Progress>,
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

/// How far a page is in each language, with its blocks where they are asked for.
pub type OfPage = BTreeMap<Lang, (Progress, Option<Part>)>;

/// What every translation is compared with: the source, and what was recorded.
pub struct Comparison<'a> {
    source: &'a Lang,
    locales: &'a BTreeMap<Lang, Locale>,
    data: &'a Data,
    recorded: BTreeMap<&'a Lang, Recorded>,
    store: Store,
    /// True where the blocks of pages are asked for.
    blocks: bool,
}

struct Recorded {
    record: Record,
    file: Option<SourceFile>,
    /// A line that can't be read is told. The block it was for was accepted all the same.
    whole: bool,
}

impl<'a> Comparison<'a> {
    /// Reads the records.
    pub fn new(
        source: &'a Lang,
        locales: &'a BTreeMap<Lang, Locale>,
        data: &'a Data,
        records: &Records,
        blocks: bool,
        out: &mut Diagnostics,
    ) -> Comparison<'a> {
        let store = records.store.as_ref().map(|file| record::read_store(file, out)).unwrap_or_default();
        let read = |lang: &'a Lang| {
            let mut out = Diagnostics::default();
            let file = records.languages.get(lang);
            let record = file.map(|file| record::read(file, &mut out)).unwrap_or_default();
            let whole = file.is_some() && !out.has_errors();
            (lang, Recorded { record, file: file.cloned(), whole }, out)
        };
        // Languages have nothing to do with each other.
        let languages: Vec<&Lang> = locales.keys().filter(|lang| *lang != source).collect();
        let read: Vec<(&Lang, Recorded, Diagnostics)> = languages.into_par_iter().map(read).collect();
        let mut recorded = BTreeMap::new();
        for (lang, one, findings) in read {
            out.append(findings);
            recorded.insert(lang, one);
        }
        Comparison { source, locales, data, recorded, store, blocks }
    }

    /// True for a fact that counts time.
    fn deadline(&self, id: &str) -> bool {
        let value = self.data.facts.get(id).and_then(|fact| fact.value());
        matches!(value, Some(FactValue::Number(_, "hour" | "day" | "week" | "month")))
    }

    /// Compares the translations of a page, whose texts are `documents`, with its source. Gives how far each is.
    /// `errors` are what is wrong with each version by itself.
    pub fn page(
        &self,
        versions: &BTreeMap<Lang, Page>,
        documents: &BTreeMap<&Lang, Document>,
        errors: &Errors,
        out: &mut Diagnostics,
    ) -> OfPage {
        let deadline = |id: &str| self.deadline(id);
        let original = &versions[self.source];
        let blocks: Vec<Arc<TextBlock>> =
            page_blocks(original, &documents[self.source], &deadline).into_iter().map(Arc::new).collect();
        // A name with a letter of another script can't be found or read aloud in the source either.
        for block in &blocks {
            language::mixed(&original.file, block, letters::alphabet(self.source.as_str()), out);
        }
        let originals: Vec<language::Original> = blocks.iter().map(|block| language::Original::new(block)).collect();
        let mut parts = BTreeMap::new();
        for (lang, Recorded { record, whole, .. }) in &self.recorded {
            let lang = *lang;
            let own = versions.get(lang);
            if !self.locales[lang].language.audiences.contains(&original.front.audience) && own.is_none() {
                continue;
            }
            let own_blocks = own.map(|page| page_blocks(page, &documents[lang], &deadline)).unwrap_or_default();
            let sections = sections(&blocks, &own_blocks);
            let part = state::part(&sections, &blocks, &own_blocks, record);
            if let Some(page) = own {
                let pair = compare::Pair {
                    lang,
                    original,
                    page,
                    documents: (&documents[self.source], &documents[lang]),
                    source: &blocks,
                    originals: &originals,
                    own: &own_blocks,
                    sections: &sections,
                    data: self.data,
                    record,
                    store: &self.store,
                    errors,
                };
                pair.check(&part, out);
                let stale = state::Report { store: &self.store, file: &page.file, own: &own_blocks };
                stale.report(part.blocks.iter(), &part, *whole, lang, out);
            }
            parts.insert(lang.clone(), (Progress::of(&part), self.blocks.then_some(part)));
        }
        parts
    }

    /// Compares the messages of each language with the source's. `pages` is how far the pages are.
    pub fn messages(self, pages: Vec<(PageId, OfPage)>, out: &mut Diagnostics) -> Translations {
        let (locales, source, data, store) = (self.locales, self.source, self.data, self.store);
        for (file, block) in locales[source].messages.blocks() {
            language::mixed(file, &block, letters::alphabet(source.as_str()), out);
        }
        let one = |(lang, recorded): (&Lang, Recorded)| {
            let out = &mut Diagnostics::default();
            let Recorded { record, file, whole } = recorded;
            let (mut parts, mut progress) = (BTreeMap::new(), BTreeMap::new());
            for (bundle, (blocks, own)) in bundles(locales, source, lang) {
                let texts: Vec<TextBlock> = own.iter().map(|(_, block)| block.clone()).collect();
                let part = state::part(&sections(&blocks, &texts), &blocks, &texts, &record);
                let originals: BTreeMap<&str, &BlockStatus> =
                    part.blocks.iter().map(|status| (status.source.id.as_str(), status)).collect();
                // A new file is one thing to accept.
                let new = whole && own.len() > 1 && part.blocks.iter().all(|s| s.state.is_unrecorded_or_missing());
                if let Some((file, first)) = own.iter().min_by_key(|(_, block)| block.offset).filter(|_| new) {
                    state::unaccepted(lang, &bundle, file, (first.offset, &first.id), own.len(), out);
                }
                for (file, block) in &own {
                    let status = originals.get(block.id.as_str()).copied();
                    let original = status.map(|status| &*status.source);
                    let around: Vec<&TextBlock> = original.into_iter().collect();
                    let original = original.map(language::Original::new);
                    language::check(lang, file, block, original.as_ref(), &around, data, out);
                    let stale = state::Report { store: &store, file, own: std::slice::from_ref(block) };
                    stale.report(status.into_iter(), &part, whole && !new, lang, out);
                }
                progress.insert(PartId::Bundle(bundle.clone()), Progress::of(&part));
                parts.insert(PartId::Bundle(bundle), part);
            }
            (lang.clone(), Translation { record, file, parts, progress }, std::mem::take(out))
        };
        let made: Vec<(Lang, Translation, Diagnostics)> = self.recorded.into_par_iter().map(one).collect();
        let mut translations = Translations { languages: BTreeMap::new(), store, findings: BTreeMap::new() };
        for (lang, translation, findings) in made {
            out.append(findings);
            translations.languages.insert(lang, translation);
        }
        for (id, of_page) in pages {
            for (lang, (progress, part)) in of_page {
                let Some(translation) = translations.languages.get_mut(&lang) else { continue };
                translation.progress.insert(PartId::Page(id.clone()), progress);
                if let Some(part) = part {
                    translation.parts.insert(PartId::Page(id.clone()), part);
                }
            }
        }
        translations
    }
}

type Bundles<'a> = BTreeMap<String, (Vec<Arc<TextBlock>>, Vec<(&'a SourceFile, TextBlock)>)>;

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
        bundle.0.push(Arc::new(block));
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

    /// How far a page is in a language; none when the language needn't have it.
    pub fn progress(&self, id: &PageId, lang: &Lang) -> Option<&Progress> {
        self.languages.get(lang)?.progress.get(&PartId::Page(id.clone()))
    }

    /// The state of a page in a language; none when the language has no record or the page isn't translated.
    pub fn page(&self, id: &PageId, lang: &Lang) -> Option<&PageState> {
        self.languages.get(lang)?.file.as_ref()?;
        self.progress(id, lang)?.state.as_ref()
    }

    /// The states of a page's sections by the heading's id, where they aren't all the same; else nothing.
    pub fn sections(&self, id: &PageId, lang: &Lang) -> &[(String, PageState)] {
        self.progress(id, lang).map_or(&[], |progress| &progress.sections)
    }

    /// For a page in a language: the places in the translation's and the source's text of critical blocks that have
    /// changed in the source. The source's block is to be shown before the translation's.
    pub fn overdue(&self, id: &PageId, lang: &Lang) -> &[(usize, usize)] {
        self.progress(id, lang).map_or(&[], |progress| &progress.overdue)
    }
}

/// The latest of some days.
fn later(a: Date, b: Date) -> Date {
    if (b.year, b.month, b.day) > (a.year, a.month, a.day) { b } else { a }
}

/// The sections of both sides by name: the places of each one's blocks in the source and in the translation.
type Sections<'a> = BTreeMap<&'a str, (Vec<usize>, Vec<usize>)>;

fn sections<'a>(source: &'a [Arc<TextBlock>], own: &'a [TextBlock]) -> Sections<'a> {
    let mut sections = Sections::new();
    let mut from = 0;
    // A section's blocks mostly follow each other.
    for blocks in source.chunk_by(|a, b| a.section == b.section) {
        sections.entry(&blocks[0].section).or_default().0.extend(from..from + blocks.len());
        from += blocks.len();
    }
    from = 0;
    for blocks in own.chunk_by(|a, b| a.section == b.section) {
        sections.entry(&blocks[0].section).or_default().1.extend(from..from + blocks.len());
        from += blocks.len();
    }
    sections
}
