//! A page in all its languages: everything that is looked at one page at a time. So a page's text is read once for all
//! checks, pages are checked side by side, and no more trees are in memory than threads are at work.

use std::collections::BTreeMap;

use super::translation::{Comparison, OfPage, Progress};
use super::{link, page, terms, text_only, title, typography};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Errors};
use crate::memo::{Key, KeyMaker, pack, unpack};
use crate::model::{Document, Lang, Page, PageId};

/// What pages are checked against.
pub struct Around<'a> {
    /// The settings.
    pub config: &'a Config,
    /// Words to avoid and to keep.
    pub terms: &'a terms::Terms,
    /// What links may lead to.
    pub targets: link::Targets<'a>,
    /// The source, and what was recorded of translations.
    pub comparison: Comparison<'a>,
    /// What is known to be wrong so far.
    pub errors: Errors,
}

/// What came of a page.
pub struct Checked {
    /// How far each translation is.
    pub parts: OfPage,
    /// The headings of pages that links name, and whether they are there.
    pub anchors: Vec<Anchor>,
    /// What is wrong.
    pub findings: Diagnostics,
}

/// A page, the id of a heading, and whether it is there.
pub type Anchor = (String, String, bool);

impl Checked {
    /// The result as bytes, for another run.
    pub fn to_bytes(&self) -> Vec<u8> {
        let progress: Vec<(&str, &Progress)> =
            self.parts.iter().map(|(lang, (progress, _))| (lang.as_str(), progress)).collect();
        pack(&(progress, &self.anchors, self.findings.to_bytes()))
    }

    /// The result of another run; none when a heading that it rests on has come or gone.
    pub fn from_bytes(bytes: &[u8], around: &Around) -> Option<Checked> {
        let (progress, anchors, findings): (Vec<(String, Progress)>, Vec<Anchor>, Vec<u8>) = unpack(bytes)?;
        if anchors.iter().any(|(id, anchor, found)| around.targets.has_heading(&PageId::named(id), anchor) != *found) {
            return None;
        }
        let languages = &around.config.languages;
        let lang = |tag: &str| languages.iter().find(|lang| lang.as_str() == tag).cloned();
        let parts = progress.into_iter().map(|(tag, progress)| Some((lang(&tag)?, (progress, None))));
        Some(Checked { parts: parts.collect::<Option<_>>()?, anchors, findings: Diagnostics::from_bytes(&findings)? })
    }
}

/// What the result for a page depends on: itself in all languages, and what it is checked against.
pub fn key(around: &Key, id: &PageId, versions: &BTreeMap<Lang, Page>) -> Key {
    let mut key = KeyMaker::default().and(around).and(id.as_str());
    for (lang, version) in versions {
        key.add(lang.as_str());
        key.add(version.file.hash());
    }
    key.key()
}

/// Checks a page in all its languages.
pub fn check(around: &Around, id: &PageId, versions: &BTreeMap<Lang, Page>) -> Checked {
    let mut out = Diagnostics::default();
    let documents: BTreeMap<&Lang, Document> =
        versions.iter().map(|(lang, version)| (lang, page::text(lang, version, &mut out))).collect();
    let mut anchors = Vec::new();
    for (lang, version) in versions {
        around.targets.check(version, &documents[lang], &mut anchors, &mut out);
    }
    anchors.sort();
    anchors.dedup();
    // What is wrong in other files has nothing to do with these.
    let before = around.errors.in_files(versions.values().map(|version| &version.file));
    let parts = around.comparison.page(versions, &documents, &before.and(&out), &mut out);
    title::check(around.config, id, versions, &mut out);
    let texts: BTreeMap<&Lang, text_only::Text> =
        versions.iter().map(|(lang, version)| (lang, text_only::markdown(&version.file.text))).collect();
    let errors = before.and(&out);
    terms::check_page(around.terms, around.config.source_lang(), versions, &texts, &errors, &mut out);
    for (lang, version) in versions {
        typography::look(lang, &version.file, &texts[lang], &errors, &mut out);
    }
    Checked { parts, anchors, findings: out }
}
