//! What results depend on, as keys.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::load::{Records, Sources};
use crate::memo::{Key, KeyMaker};
use crate::model::{Lang, Page, PageId, SourceFile};

/// The keys of what a site was made from, apart from its pages.
#[derive(Debug, Default)]
pub struct Keys {
    /// The settings, the data, and what the languages are.
    pub ground: Key,
    /// The theme.
    pub theme: Key,
    /// The messages of each language.
    pub messages: BTreeMap<Lang, Key>,
    /// What was recorded of translations.
    pub records: Key,
    /// What pages know of each other: which there are, and their front matter.
    pub pages: Key,
}

impl Keys {
    /// The keys of what isn't a page.
    pub fn new(sources: &Sources) -> Keys {
        let ground = KeyMaker::default().and(format!("{:?}", sources.config));
        let ground = files(ground, sources.data.values().chain(sources.languages.values()));
        let messages = sources.messages.par_iter();
        let Records { languages, store } = &sources.records;
        Keys {
            ground: ground.key(),
            theme: files(KeyMaker::default(), sources.theme.values()).key(),
            messages: messages.map(|(lang, list)| (lang.clone(), files(KeyMaker::default(), list).key())).collect(),
            records: files(KeyMaker::default(), languages.values().chain(store)).key(),
            pages: Key::default(),
        }
    }

    /// Adds what pages know of each other.
    pub fn with_pages(&mut self, pages: &BTreeMap<PageId, BTreeMap<Lang, Page>>) {
        let all: Vec<(&PageId, &Lang, &Page)> =
            pages.iter().flat_map(|(id, versions)| versions.iter().map(move |(lang, page)| (id, lang, page))).collect();
        let known: Vec<Key> = all.par_iter().map(|(id, lang, page)| public(id, lang, page)).collect();
        self.pages = known.iter().fold(KeyMaker::default(), KeyMaker::and).key();
    }
}

/// What other pages may know of a page.
fn public(id: &PageId, lang: &Lang, page: &Page) -> Key {
    KeyMaker::default().and(id.as_str()).and(lang.as_str()).and(&page.file.text[..page.body]).key()
}

fn files<'a>(mut key: KeyMaker, files: impl IntoIterator<Item = &'a SourceFile>) -> KeyMaker {
    for file in files {
        key.add(&file.path);
        key.add(file.hash());
    }
    key
}

/// The key of everything that a run was given.
pub fn run(sources: &Sources) -> Key {
    let pages: Vec<&SourceFile> = sources.content.values().flatten().collect();
    pages.par_iter().for_each(|file| {
        file.hash();
    });
    let keys = Keys::new(sources);
    let mut key = files(KeyMaker::default(), pages).and(keys.ground).and(keys.theme).and(keys.records);
    keys.messages.values().for_each(|messages| key.add(messages));
    for (path, bytes) in &sources.statics {
        key.add(path);
        key.add(bytes);
    }
    key.key()
}
