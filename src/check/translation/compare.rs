//! A translated page beside its source: the same headings, as many blocks, the same links and facts in each.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::record::{Record, Store};
use super::{BlockState, BlockStatus, Part, Sections, language};
use crate::check::Data;
use crate::diagnostic::{Code, Diagnostics, Errors};
use crate::model::{CalloutKind, Document, Heading, Inline, Lang, Page, SourceFile, TextBlock, target_name};

/// A page in two languages.
pub struct Pair<'a, 's> {
    /// The language of the translation.
    pub lang: &'a Lang,
    /// The source's page.
    pub original: &'a Page,
    /// The translation.
    pub page: &'a Page,
    /// The texts of both.
    pub documents: (&'a Document, &'a Document),
    /// The source's blocks.
    pub source: &'a [Arc<TextBlock>],
    /// What the translation's blocks are held against, in the same order.
    pub originals: &'a [language::Original<'s>],
    /// The translation's blocks.
    pub own: &'a [TextBlock],
    /// The sections of both.
    pub sections: &'a Sections<'a>,
    /// The registries.
    pub data: &'a Data,
    /// The recorded blocks.
    pub record: &'a Record,
    /// The texts they were made from.
    pub store: &'a Store,
    /// What is wrong with either page by itself.
    pub errors: &'a Errors,
}

/// Faults that make a block, or a link in it, be no part of the page.
const UNREAD: &[Code] = &[
    Code::RawHtml,
    Code::MarkdownUnsupported,
    Code::HeadingId,
    Code::LinkUnsupported,
    Code::LinkUnknown,
    Code::TypedFact,
];

impl Pair<'_, '_> {
    /// Reports what differs although it must not.
    ///
    /// What differs because the source has moved on since the translation was accepted is stale and no more than that:
    /// an editor of the source must never be stopped by fourteen translations. Meanwhile a translation may lead where
    /// the source led or where it leads now, and nowhere else.
    pub fn check(&self, part: &Part, out: &mut Diagnostics) {
        let merged = self.headings(part, out);
        for (name, (places, own_places)) in self.sections {
            let source: Vec<&TextBlock> = places.iter().map(|at| &*self.source[*at]).collect();
            let own: Vec<&TextBlock> = own_places.iter().map(|at| &self.own[*at]).collect();
            // Each block of the source has a state.
            let states: Vec<&BlockStatus> = places.iter().map(|at| &part.blocks[*at]).collect();
            let recorded = part.recorded.get(*name).copied().unwrap_or(0);
            let even = source.len() == own.len();
            let unread = merged.contains(*name) || self.unread(&source, &own);
            if !even && !unread && !own.is_empty() && !source.is_empty() && recorded != own.len() {
                let (is, was) = (own.len(), source.len());
                let what = format!("this section has {is} paragraphs, list items and rows; the source has {was}");
                let hint = format!("translate each block of “{name}” in {} by one block", self.original.file.path);
                out.at(Code::BlockCount, &self.page.file, own[0].offset, what, hint);
            }
            // A block that was put in or taken out moves those after it: which one is which isn't certain then.
            let moved = states.iter().enumerate().any(|(j, s)| s.recorded.is_some_and(|i| i != j));
            let paired = even && !(moved && recorded == own.len());
            for (n, block) in own.iter().enumerate() {
                let original = if paired { Some(n).filter(|n| *n < source.len()) } else { kept(n, &states) };
                let whole = original.map(|n| &self.originals[places[n]]);
                language::check(self.lang, &self.page.file, block, whole, &source, self.data, out);
                if let Some(place) = original.filter(|_| !merged.contains(*name)) {
                    let (original, state) = (source[place], states[place]);
                    // A box of several paragraphs is told once.
                    if n == 0 || own[n - 1].top != block.top {
                        self.kind(original, block, state, out);
                    }
                    self.targets(original, block, state, out);
                }
            }
            if !paired && !merged.contains(*name) {
                self.whole_section(&source, &own, &states, out);
            }
        }
    }

    /// True when an error of one of these kinds stands in some blocks of a file that has `all`.
    fn within(&self, file: &SourceFile, all: &[impl Borrow<TextBlock>], blocks: &[&TextBlock], codes: &[Code]) -> bool {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return false };
        // Nearly all files are without errors.
        self.errors.any_in(file) && self.errors.within(file, first.offset..end(file, all, last), codes)
    }

    /// True when a block of a section couldn't be read: that is told, and counting would tell it again.
    fn unread(&self, source: &[&TextBlock], own: &[&TextBlock]) -> bool {
        let codes = &[Code::RawHtml, Code::MarkdownUnsupported, Code::HeadingId];
        let (original, page) = (&self.original.file, &self.page.file);
        self.within(original, self.source, source, codes) || self.within(page, self.own, own, codes)
    }

    /// Compares the headings, and gives the sections whose blocks fell together because a heading is missing or new.
    fn headings(&self, part: &Part, out: &mut Diagnostics) -> BTreeSet<String> {
        let (all_source, all_own) = self.documents;
        let recorded =
            |h: &Heading| part.recorded.get(&format!("page:{}#{}", self.page.id, h.id)).is_some_and(|count| *count > 0);
        let known = part.recorded.values().any(|count| *count > 0);
        // A section that is new in the source, or gone from it since, is stale.
        let source: Vec<&Heading> = all_source
            .headings()
            .filter(|h| !known || recorded(h) || all_own.headings().any(|o| o.id == h.id))
            .collect();
        let own: Vec<&Heading> =
            all_own.headings().filter(|h| !recorded(h) || all_source.headings().any(|o| o.id == h.id)).collect();
        let key = |h: &Heading| (h.id.clone(), h.level);
        let (old, new): (Vec<_>, Vec<_>) =
            (source.iter().map(|h| key(h)).collect(), own.iter().map(|h| key(h)).collect());
        if old == new {
            return BTreeSet::new();
        }
        let merged = self.merged(&source, &own);
        // A heading that can't be read isn't missing, and one whose level is told to be wrong isn't told twice.
        let whole = |page: &Page| 0..page.file.text.len();
        let codes = &[Code::HeadingId, Code::MarkdownUnsupported, Code::HeadingLevel];
        if [self.original, self.page].iter().any(|p| self.errors.within(&p.file, whole(p), codes)) {
            return merged;
        }
        // The first difference is reported: those after it mostly follow from it.
        let at = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let (what, hint) = match (source.get(at), own.get(at)) {
            (Some(a), Some(b)) if a.id == b.id => (
                format!("the heading “{}” has level {}, in the source {}", b.id, b.level, a.level),
                format!("begin the line with {}", "#".repeat(a.level as usize)),
            ),
            (Some(a), _) if !own.iter().any(|h| h.id == a.id) => (
                format!("the heading “{}” of the source is missing here", a.id),
                format!("write a heading with {} and {{#{}}} here", "#".repeat(a.level as usize), a.id),
            ),
            (_, Some(b)) if !source.iter().any(|h| h.id == b.id) => (
                format!("the source has no heading “{}”", b.id),
                "write the id that the source has, or take the heading out".to_owned(),
            ),
            (Some(a), _) => (
                format!("in the source the heading “{}” stands here", a.id),
                "put the headings in the source's order".to_owned(),
            ),
            (None, Some(b)) => (format!("the heading “{}” stands here twice", b.id), "take one out".to_owned()),
            (None, None) => return merged,
        };
        let place = own.get(at).map_or(self.page.file.text.len().saturating_sub(1), |h| h.span.start);
        out.at(Code::HeadingDiffers, &self.page.file, place, what, hint);
        merged
    }

    /// The sections that hold other blocks only because a heading is missing before or after them.
    fn merged(&self, source: &[&Heading], own: &[&Heading]) -> BTreeSet<String> {
        let mut merged = BTreeSet::new();
        let mut fallen = |these: &[&Heading], others: &[&Heading]| {
            let mut last = String::new();
            for heading in these {
                if others.iter().any(|h| h.id == heading.id) {
                    last.clone_from(&heading.id);
                } else {
                    merged.insert(format!("page:{}#{last}", self.page.id));
                    merged.insert(format!("page:{}#{}", self.page.id, heading.id));
                }
            }
        };
        fallen(source, own);
        fallen(own, source);
        merged
    }

    /// A danger that isn't marked as one is passed over.
    fn kind(&self, source: &TextBlock, own: &TextBlock, state: &BlockStatus, out: &mut Diagnostics) {
        let stale = matches!(state.state, BlockState::Stale { .. });
        if source.callout == own.callout || stale {
            return;
        }
        let mark = |kind: CalloutKind| format!("[!{}]", kind.as_str().to_uppercase());
        let (what, hint) = match (source.callout, own.callout) {
            (Some(kind), None) => (
                format!("in the source this stands in a box {}", mark(kind)),
                format!("write a line > {} above it, and > before each line", mark(kind)),
            ),
            (None, Some(_)) => {
                ("in the source this stands in no box".to_owned(), "take the box's mark away".to_owned())
            }
            (Some(kind), Some(other)) => (
                format!("this box is {}, in the source {}", mark(other), mark(kind)),
                format!("write > {}", mark(kind)),
            ),
            (None, None) => return,
        };
        out.at(Code::BoxDiffers, &self.page.file, own.offset, what, hint);
    }

    fn targets(&self, source: &TextBlock, own: &TextBlock, state: &BlockStatus, out: &mut Diagnostics) {
        // Nearly all blocks lead to nothing.
        if source.targets == own.targets {
            return;
        }
        // Where the source is told to lead wrong, nobody knows yet where a translation should.
        if self.within(&self.original.file, self.source, &[source], UNREAD) {
            return;
        }
        let unread = self.within(&self.page.file, self.own, &[own], UNREAD);
        let before = self.before(state);
        let stale = matches!(state.state, BlockState::Stale { .. });
        let extra: Vec<&String> = own
            .targets
            .difference(&source.targets)
            .filter(|t| !before.contains(t.as_str()) && !self.errors.at(&self.page.file, self.place(own, t)))
            .collect();
        // What is missing is likely to be what was written wrong here.
        let lacking: Vec<&String> = source
            .targets
            .difference(&own.targets)
            .filter(|t| !unread && (!stale || before.contains(t.as_str())))
            .collect();
        let names = |list: &[&String]| list.iter().map(|t| format!("“{t}”")).collect::<Vec<_>>().join(", ");
        let (at, what, hint) = match (&extra[..], &lacking[..]) {
            ([], []) => return,
            ([first, ..], []) => {
                let what = format!("the source has no link to {} here", names(&extra));
                (self.place(own, first), what, "take it out: a translation leads where the source leads".to_owned())
            }
            ([], lacking) => {
                let what = format!("the source's link to {} is missing here", names(lacking));
                (own.offset, what, format!("write {} where the source has it", written(lacking)))
            }
            ([first, ..], lacking) => {
                let what = format!("{} stands here, in the source {}", names(&extra), names(lacking));
                (self.place(own, first), what, format!("write {}", written(lacking)))
            }
        };
        out.at(Code::BlockLinkDiffers, &self.page.file, at, what, hint);
    }

    /// Where blocks can't be paired, the section as a whole still leads nowhere that the source's doesn't.
    fn whole_section(&self, source: &[&TextBlock], own: &[&TextBlock], states: &[&BlockStatus], out: &mut Diagnostics) {
        let mut known: BTreeSet<&str> = source.iter().flat_map(|block| &block.targets).map(String::as_str).collect();
        // Also what was taken out of the source with a whole block: its text is in the store, its hash in the record.
        known.extend(states.iter().flat_map(|state| self.before(state)));
        known.extend(self.removed(own));
        let mut extra: BTreeMap<&String, &TextBlock> = BTreeMap::new();
        for block in own {
            for target in block.targets.iter().filter(|t| !known.contains(t.as_str())) {
                extra.entry(target).or_insert(block);
            }
        }
        for (target, block) in extra.into_iter().filter(|(t, b)| !self.errors.at(&self.page.file, self.place(b, t))) {
            let what = format!("the source has no link to “{target}” in this section");
            let hint = "take it out: a translation leads where the source leads";
            out.at(Code::BlockLinkDiffers, &self.page.file, self.place(block, target), what, hint);
        }
    }

    /// What the text led to that a stale block was made from.
    fn before(&self, state: &BlockStatus) -> BTreeSet<&str> {
        match &state.state {
            BlockState::Stale { was, .. } => self.store.get(was).map(|text| targets_of(text)).unwrap_or_default(),
            _ => BTreeSet::new(),
        }
    }

    /// What the recorded texts of a section led to.
    fn removed(&self, own: &[&TextBlock]) -> BTreeSet<&str> {
        let Some(first) = own.first() else { return BTreeSet::new() };
        let hashes = super::state::entries(&first.section, self.record).map(|entry| &entry.hash);
        hashes.filter_map(|hash| self.store.get(hash)).flat_map(|text| targets_of(text)).collect()
    }

    /// Where a link of a block stands.
    fn place(&self, block: &TextBlock, target: &str) -> usize {
        let mut place = None;
        self.documents.1.inlines(|inline| {
            if let Inline::Link(to, _, span) = inline
                && place.is_none()
                && span.start >= block.offset
                && target_name(to) == target
            {
                place = Some(span.start);
            }
        });
        place.unwrap_or(block.offset)
    }
}

/// Where a block ends: at the next one.
fn end(file: &SourceFile, all: &[impl Borrow<TextBlock>], block: &TextBlock) -> usize {
    all.iter().map(|b| b.borrow().offset).filter(|at| *at > block.offset).min().unwrap_or(file.text.len())
}

/// Which source block it is that a translated one was made from and that hasn't changed since.
fn kept(n: usize, states: &[&BlockStatus]) -> Option<usize> {
    let good = |s: &BlockStatus| matches!(s.state, BlockState::Machine(_) | BlockState::Checked { .. });
    // The recorded place counts, not the present one: the translation still stands as it was accepted.
    states.iter().position(|s| good(s) && s.recorded == Some(n))
}

/// The targets of links in a normalised text.
fn targets_of(text: &str) -> BTreeSet<&str> {
    let links = text.match_indices("](").filter_map(|(at, _)| {
        let rest = &text[at + 2..];
        Some(&rest[..rest.find(')')?])
    });
    links.collect()
}

fn written(targets: &[&String]) -> String {
    targets.iter().map(|t| format!("[…]({t})")).collect::<Vec<_>>().join(" and ")
}
