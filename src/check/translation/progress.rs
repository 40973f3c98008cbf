//! How far a translation is, counted, and what is the most useful thing to do next.

use serde::{Deserialize, Serialize};

use super::{BlockState, BlockStatus, PageState, Part, PartId, Standing, Translation};

/// Blocks by state. Words are the source's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Blocks of the source that the language needs.
    pub blocks: usize,
    /// A named person has read them beside what the source says now.
    pub checked: usize,
    /// A machine translated what the source says now.
    pub machine: usize,
    /// The source says something else now.
    pub stale: usize,
    /// Of the stale and new ones those whose old version could do harm.
    pub critical: usize,
    /// The source has them since the others were accepted.
    pub new: usize,
    /// The source has dropped them and the translation still shows them.
    pub gone: usize,
    /// Translated, but accepted by nobody.
    pub unrecorded: usize,
    /// Not translated.
    pub missing: usize,
    /// Words of the source.
    pub words: usize,
    /// Words of the source that are stale, new or missing.
    pub words_left: usize,
    /// The earliest date on which a block was accepted that is stale now.
    pub oldest_stale: Option<String>,
}

impl Counts {
    /// Counts the blocks of a page or Fluent file.
    pub fn of(part: &Part) -> Counts {
        let mut counts = Counts { blocks: part.blocks.len(), gone: part.gone.len(), ..Counts::default() };
        for block in &part.blocks {
            counts.words += block.source.words();
            let (count, left) = match &block.state {
                BlockState::Checked { .. } => (&mut counts.checked, false),
                BlockState::Machine(_) => (&mut counts.machine, false),
                BlockState::Unrecorded => (&mut counts.unrecorded, false),
                BlockState::New => (&mut counts.new, true),
                BlockState::Missing => (&mut counts.missing, true),
                BlockState::Stale { date, .. } => {
                    counts.oldest_stale = earlier(counts.oldest_stale.take(), Some(date.to_string()));
                    (&mut counts.stale, true)
                }
            };
            *count += 1;
            let behind = matches!(block.state, BlockState::Stale { .. } | BlockState::New);
            counts.critical += usize::from(behind && block.source.critical);
            counts.words_left += if left { block.source.words() } else { 0 };
        }
        counts
    }

    /// Adds the counts of another part.
    pub fn add(&mut self, other: &Counts) {
        self.blocks += other.blocks;
        self.checked += other.checked;
        self.machine += other.machine;
        self.stale += other.stale;
        self.critical += other.critical;
        self.new += other.new;
        self.gone += other.gone;
        self.unrecorded += other.unrecorded;
        self.missing += other.missing;
        self.words += other.words;
        self.words_left += other.words_left;
        self.oldest_stale = earlier(self.oldest_stale.take(), other.oldest_stale.clone());
    }

    /// Blocks that wait for a translator.
    pub fn behind(&self) -> usize {
        self.stale + self.new + self.gone
    }
}

/// Dates as text sort by day.
fn earlier(a: Option<String>, b: Option<String>) -> Option<String> {
    a.into_iter().chain(b).min()
}

/// A kind of work that a translation waits for, the most useful first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Work {
    /// Blocks on danger, deadlines or numbers say what was true once.
    Critical,
    /// The text is there in the source alone.
    Translate,
    /// Blocks say what the source said once.
    Update,
    /// Nobody has said that the text fits the source.
    Accept,
    /// No person has read it.
    Review,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task<'a> {
    /// What kind of work.
    pub work: Work,
    /// At which page or Fluent file.
    pub part: &'a PartId,
    /// Blocks for [`Work::Critical`] and [`Work::Accept`], words for the others.
    pub amount: usize,
}

/// What is said of the translation of a page or Fluent file as a whole. It is made once from the blocks, which needn't be
/// kept for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The blocks by state.
    pub counts: Counts,
    /// What a reader is told of the page; none where nothing of it was recorded.
    pub state: Option<PageState>,
    /// The same of the page's sections by the heading's id, where they aren't all the same; else nothing.
    pub sections: Vec<(String, PageState)>,
    /// The places in the translation's and the source's text of critical blocks that have changed in the source. The
    /// source's block is to be shown before the translation's.
    pub overdue: Vec<(usize, usize)>,
    /// Blocks whose old version could do harm, whatever their state.
    critical: usize,
    /// Words of the source in blocks that no person has read.
    unread: usize,
    /// The role of the person who was the last to check a block, and the day.
    last_reviewer: Option<(String, Day)>,
}

/// A day: year, month and day of the Gregorian calendar.
type Day = (u16, u8, u8);

impl Progress {
    /// Sums a part up.
    pub fn of(part: &Part) -> Progress {
        let unread = part.blocks.iter().filter(|block| matches!(block.state, BlockState::Machine(_)));
        let checked = part.blocks.iter().filter_map(|block| match &block.state {
            BlockState::Checked { who: Standing::Checked { role, .. }, date } => {
                Some((role, (date.year, date.month, date.day)))
            }
            _ => None,
        });
        Progress {
            counts: Counts::of(part),
            state: PageState::of(part),
            sections: PageState::of_sections(part).into_iter().map(|(id, state)| (id.to_owned(), state)).collect(),
            overdue: overdue(part),
            critical: part.blocks.iter().filter(|block| block.source.critical).count(),
            unread: unread.map(|block| block.source.words()).sum(),
            last_reviewer: checked.max_by_key(|(role, day)| (*day, *role)).map(|(role, day)| (role.clone(), day)),
        }
    }
}

fn overdue(part: &Part) -> Vec<(usize, usize)> {
    let behind = |b: &&BlockStatus| b.source.critical && matches!(b.state, BlockState::Stale { .. } | BlockState::New);
    // What belongs to a section that the translation lacks comes last.
    let place = |b: &BlockStatus| Some((b.own_top.unwrap_or(usize::MAX), b.source.top?));
    let mut places: Vec<(usize, usize)> = part.blocks.iter().filter(behind).filter_map(place).collect();
    places.sort_unstable();
    // A source block that several translated ones wait for is shown once, before the first.
    let mut seen = std::collections::BTreeSet::new();
    places.retain(|(_, source)| seen.insert(*source));
    places
}

impl Translation {
    /// The counts of all pages and Fluent files.
    pub fn counts(&self) -> Counts {
        let mut total = Counts::default();
        self.progress.values().for_each(|progress| total.add(&progress.counts));
        total
    }

    /// The most useful things to do, at most `most`. Within a kind of work the part with the most critical blocks
    /// comes first: it says most of danger, deadlines and numbers.
    pub fn tasks(&self, most: usize) -> Vec<Task<'_>> {
        let mut tasks: Vec<(Work, std::cmp::Reverse<usize>, Task)> = Vec::new();
        for (id, Progress { counts, critical, unread, .. }) in &self.progress {
            let (work, amount) = if counts.critical > 0 {
                (Work::Critical, counts.critical)
            } else if counts.missing > 0 {
                (Work::Translate, counts.words_left)
            } else if counts.behind() > 0 {
                (Work::Update, counts.words_left)
            } else if counts.unrecorded > 0 {
                (Work::Accept, counts.unrecorded)
            } else if counts.machine > 0 {
                (Work::Review, *unread)
            } else {
                continue;
            };
            tasks.push((work, std::cmp::Reverse(*critical), Task { work, part: id, amount }));
        }
        tasks.sort_by(|a, b| (a.0, a.1, a.2.part).cmp(&(b.0, b.1, b.2.part)));
        tasks.into_iter().take(most).map(|(.., task)| task).collect()
    }

    /// The role of the person who was the last to check a block, and the day.
    pub fn last_reviewer(&self) -> Option<(&str, toml::value::Date)> {
        let last = self.progress.values().filter_map(|progress| progress.last_reviewer.as_ref());
        let (role, (year, month, day)) = last.max_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)))?;
        Some((role, toml::value::Date { year: *year, month: *month, day: *day }))
    }
}
