//! How far each block of a translation is.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use toml::value::Date;

use super::difference::{align, difference, shown};
use super::record::{BlockKey, Entry, Record, Standing, Store};
use super::{Gone, Part, Sections, later};
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Lang, SourceFile, TextBlock};

/// How far one block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockState {
    /// A machine translated what the source says now.
    Machine(Date),
    /// A named person has read it beside what the source says now.
    Checked {
        /// Name and role.
        who: Standing,
        /// When.
        date: Date,
    },
    /// The source says something else now than when this was accepted.
    Stale {
        /// Hash of the source text it was made from.
        was: String,
        /// Who stood for it then.
        who: Standing,
        /// When.
        date: Date,
    },
    /// The source has this block since the others were accepted, and the translation lacks it.
    New,
    /// It is translated, but nobody has accepted it.
    Unrecorded,
    /// The whole page or message isn't translated.
    Missing,
}

/// One block of the source and how far its translation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockStatus {
    /// What the source says now; shared by all languages.
    pub source: Arc<TextBlock>,
    /// How far it is.
    pub state: BlockState,
    /// The place of the translation's block in its page; the nearest one for a new block.
    pub own_top: Option<usize>,
    /// The translation's block in its section.
    pub own: Option<usize>,
    /// The recorded block in its section.
    pub recorded: Option<usize>,
}

/// Finds the state of each source block of a page or Fluent file.
///
/// Within a section the recorded hashes are laid beside the present ones by their longest common subsequence: so a
/// paragraph put in at the top makes one block new, and doesn't make all below it stale.
pub fn part(sections: &Sections, source: &[Arc<TextBlock>], own: &[TextBlock], record: &Record) -> Part {
    let mut part = Part::default();
    let mut found: Vec<Option<BlockStatus>> = source.iter().map(|_| None).collect();
    for name in sections.keys() {
        let count = entries(name, record).count();
        part.recorded.insert((*name).to_owned(), count);
    }
    let known = part.recorded.values().any(|n| *n > 0);
    for (name, (places, own_places)) in sections {
        let source: Vec<&Arc<TextBlock>> = places.iter().map(|at| &source[*at]).collect();
        let own: Vec<&TextBlock> = own_places.iter().map(|at| &own[*at]).collect();
        let old: Vec<&str> = entries(name, record).map(|entry| entry.hash.as_str()).collect();
        if source.is_empty() {
            part.uneven.push(((*name).to_owned(), 0, own.len()));
        }
        if !own.is_empty() && own.len() != source.len() {
            part.uneven.push(((*name).to_owned(), source.len(), own.len()));
        }
        let states = section(name, &source, &own, record, known);
        // The translation still stands as it was accepted: what the source has dropped since is still shown.
        if own.len() == old.len() && own.len() != source.len() {
            let kept = |i: usize| states.iter().any(|s| s.recorded == Some(i));
            let gone = old.iter().enumerate().filter(|(i, _)| !kept(*i));
            part.gone.extend(gone.map(|(own, was)| Gone { section: (*name).to_owned(), own, was: (*was).to_owned() }));
        }
        for (at, status) in places.iter().zip(states) {
            found[*at] = Some(status);
        }
    }
    part.blocks = found.into_iter().flatten().collect();
    part
}

/// The recorded blocks of a section.
pub fn entries<'a>(name: &'a str, record: &'a Record) -> impl Iterator<Item = &'a Entry> {
    // Without a record nothing is looked for.
    let from = (!record.is_empty()).then(|| BlockKey { section: name.to_owned(), index: None });
    let all = from.into_iter().flat_map(move |from| record.range(from..));
    all.take_while(move |(key, _)| key.section == name).map(|(_, entry)| entry)
}

/// `known` says that something of the page was recorded.
fn section(
    name: &str,
    source: &[&Arc<TextBlock>],
    own: &[&TextBlock],
    record: &Record,
    known: bool,
) -> Vec<BlockStatus> {
    let recorded: Vec<&Entry> = entries(name, record).collect();
    let old: Vec<&str> = recorded.iter().map(|entry| entry.hash.as_str()).collect();
    // Where nothing was recorded, nobody needs the hashes.
    let new: Vec<&str> = if old.is_empty() { Vec::new() } else { source.iter().map(|block| block.hash()).collect() };
    let mut was: Vec<Option<usize>> = vec![None; source.len()];
    // Within a gap the first old block became the first new one, and so on.
    let (mut gap_old, mut gap_new) = (Vec::new(), Vec::new());
    let mut close = |gap_old: &mut Vec<usize>, gap_new: &mut Vec<usize>| {
        for (i, j) in gap_old.drain(..).zip(gap_new.iter()) {
            was[*j] = Some(i);
        }
        gap_new.clear();
    };
    let mut same = Vec::new();
    for pair in align(&old, &new) {
        match pair {
            (Some(i), Some(j)) => {
                close(&mut gap_old, &mut gap_new);
                same.push((i, j));
            }
            (Some(i), None) => gap_old.push(i),
            (None, Some(j)) => gap_new.push(j),
            (None, None) => {}
        }
    }
    close(&mut gap_old, &mut gap_new);
    for (i, j) in same {
        was[j] = Some(i);
    }
    // The translation's blocks stand as the source's did when it was accepted, until it has been brought up to date.
    let updated = own.len() == source.len();
    let accepted = own.len() == recorded.len();
    let place = |j: usize| -> Option<usize> {
        if updated {
            Some(j)
        } else if accepted && let Some(i) = was[j] {
            Some(i)
        } else {
            own.len().checked_sub(1).map(|last| last.min(was[..j].iter().flatten().max().map_or(0, |i| i + 1)))
        }
    };
    let status = |(j, block): (usize, &&Arc<TextBlock>)| {
        let state = match was[j].map(|i| recorded[i]) {
            None if own.is_empty() && known && block.top.is_some() => BlockState::New,
            _ if own.is_empty() => BlockState::Missing,
            Some(entry) if entry.hash == new[j] && (updated || accepted) => match &entry.standing {
                Standing::Machine => BlockState::Machine(entry.date),
                who => BlockState::Checked { who: who.clone(), date: entry.date },
            },
            // Blocks came or went in the translation alone: which one this was can't be known.
            Some(entry) if entry.hash == new[j] => BlockState::Unrecorded,
            Some(entry) => BlockState::Stale { was: entry.hash.clone(), who: entry.standing.clone(), date: entry.date },
            None if updated || !known => BlockState::Unrecorded,
            None => BlockState::New,
        };
        let own_block = place(j).and_then(|n| own.get(n));
        BlockStatus {
            source: Arc::clone(block),
            state,
            own_top: own_block.and_then(|block| block.top),
            own: place(j),
            recorded: was[j],
        }
    };
    source.iter().enumerate().map(status).collect()
}

impl BlockState {
    /// True when nobody has accepted any translation of it.
    pub fn is_unrecorded_or_missing(&self) -> bool {
        matches!(self, BlockState::Unrecorded | BlockState::Missing)
    }
}

/// What a reader is told of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageState {
    /// A machine translated it, and not all of it was read by a person.
    Machine,
    /// A named person has read all of it; the last one and the day.
    Checked(String, #[serde(with = "day")] Date),
    /// The source has changed since.
    Updating,
}

mod day {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
    use toml::value::Date;

    pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        day.to_string().serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::super::parse_date(&text).ok_or_else(|| D::Error::custom("no day"))
    }
}

impl PageState {
    /// The state of a page; none where nothing of it was recorded.
    pub fn of(part: &Part) -> Option<PageState> {
        if part.gone.is_empty() { PageState::of_blocks(&part.blocks) } else { Some(PageState::Updating) }
    }

    /// The states of a page's sections by the heading's id, where they aren't all the same; else nothing.
    pub fn of_sections(part: &Part) -> Vec<(&str, PageState)> {
        // `page:pay#rules/3` is the third block under the heading `rules`.
        fn heading(block: &BlockStatus) -> &str {
            block
                .source
                .id
                .split_once('#')
                .and_then(|(_, place)| place.split_once('/'))
                .map_or("", |(heading, _)| heading)
        }
        let mut states: Vec<(&str, PageState)> = Vec::new();
        for blocks in part.blocks.chunk_by(|a, b| heading(a) == heading(b)) {
            states.extend(PageState::of_blocks(blocks).map(|state| (heading(&blocks[0]), state)));
        }
        if states.windows(2).all(|pair| pair[0].1 == pair[1].1) {
            return Vec::new();
        }
        // What stands before the first heading has no place for it: the page's own line tells.
        states.retain(|(id, _)| !id.is_empty());
        states
    }

    fn of_blocks(blocks: &[BlockStatus]) -> Option<PageState> {
        let mut last: Option<(&str, Date)> = None;
        let (mut machine, mut recorded) = (false, false);
        for block in blocks {
            match &block.state {
                BlockState::Stale { .. } | BlockState::New => return Some(PageState::Updating),
                BlockState::Machine(_) => (machine, recorded) = (true, true),
                BlockState::Checked { who: Standing::Checked { role, .. }, date } => {
                    recorded = true;
                    last = Some(match last {
                        Some((role, day)) if later(day, *date) == day => (role, day),
                        _ => (role.as_str(), *date),
                    });
                }
                BlockState::Unrecorded | BlockState::Missing | BlockState::Checked { .. } => machine = true,
            }
        }
        match last {
            Some((role, day)) if !machine => Some(PageState::Checked(role.to_owned(), day)),
            _ => recorded.then_some(PageState::Machine),
        }
    }
}

/// A translated file beside its source, for findings.
pub struct Report<'a> {
    /// Texts by hash.
    pub store: &'a Store,
    /// The translation's file.
    pub file: &'a SourceFile,
    /// Its blocks.
    pub own: &'a [TextBlock],
}

impl Report<'_> {
    /// Reports those of some blocks of a part that have fallen behind, and with a record that could be read whole also blocks that nobody has
    /// accepted.
    pub fn report<'p>(
        &self,
        statuses: impl Iterator<Item = &'p BlockStatus>,
        part: &Part,
        whole_record: bool,
        lang: &Lang,
        out: &mut Diagnostics,
    ) {
        let mut unrecorded: Option<(usize, usize, &str)> = None;
        let mut lacking = std::collections::BTreeSet::new();
        for status in statuses {
            let source = &status.source;
            let settled =
                matches!(status.state, BlockState::Machine(_) | BlockState::Checked { .. } | BlockState::Missing);
            // Without a whole record nobody is told that something isn't in it.
            if settled || (status.state == BlockState::Unrecorded && !whole_record) {
                continue;
            }
            let own = self.own.iter().filter(|b| b.section == source.section).nth(status.own.unwrap_or(0));
            // A section that the translation lacks is reported at its end.
            let end = self.file.text.trim_end().len();
            let offset = own.map_or(end, |block| block.offset);
            match &status.state {
                BlockState::Stale { was, .. } => {
                    let change = match self.store.get(was) {
                        Some(old) => shown(&difference(old, &source.text)),
                        None => format!("it says now: {}", source.text),
                    };
                    let what = format!("the source has changed since this was translated: {change}");
                    let hint = format!("bring it up to date, then run varde accept {lang} {}", source.id);
                    out.at(Code::StaleBlock, self.file, offset, what, hint);
                }
                // A section that is lacking is one thing to translate, and is told by its first block.
                BlockState::New if own.is_none() && !lacking.insert(&source.section) => {}
                BlockState::New => {
                    let what = format!("the source has a block here that isn't translated: {}", source.text);
                    let name = if own.is_none() { &source.section } else { &source.id };
                    let hint = format!("translate it, then run varde accept {lang} {name}");
                    out.at(Code::StaleBlock, self.file, offset, what, hint);
                }
                // There block-count has said what is wrong.
                BlockState::Unrecorded if part.uneven.iter().any(|(name, ..)| *name == source.section) => {}
                BlockState::Unrecorded => {
                    let first = unrecorded.get_or_insert((offset, 0, &source.id));
                    first.1 += 1;
                }
                BlockState::Machine(_) | BlockState::Checked { .. } | BlockState::Missing => {}
            }
        }
        for Gone { section, own, was } in &part.gone {
            let Some(block) = self.own.iter().filter(|b| b.section == *section).nth(*own) else { continue };
            let old = self.store.get(was).map_or(String::new(), |text| format!(": [-{text}-]"));
            let what = format!("the source no longer has this{old}");
            let hint = format!("take it out, then run varde accept {lang} {section}");
            out.at(Code::StaleBlock, self.file, block.offset, what, hint);
        }
        if let Some((at, count, id)) = unrecorded {
            unaccepted(lang, id.split('#').next().unwrap_or(id), self.file, (at, id), count, out);
        }
    }
}

/// Reports `count` blocks that nobody has accepted; `name` is what is to be accepted, `first` where the first one stands
/// and what it is called.
pub fn unaccepted(
    lang: &Lang,
    name: &str,
    file: &SourceFile,
    (at, id): (usize, &str),
    count: usize,
    out: &mut Diagnostics,
) {
    let what = match count {
        1 => format!("nobody has accepted the block {id}, so its age can't be known"),
        n => format!("nobody has accepted {n} blocks of this text, so their age can't be known; the first is {id}"),
    };
    out.at(Code::RecordMissing, file, at, what, format!("run varde accept {lang} {name}"));
}
