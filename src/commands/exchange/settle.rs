//! What of a returned file can be taken, and why the rest can't.

use std::collections::BTreeSet;

use super::read::{Returned, ReturnedUnit, Returning, Target};
use super::{Exchange, How, Mark, Unit};
use crate::model::{Piece, Segment, hash, one_line};

/// A unit that isn't taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its name.
    pub id: String,
    /// Its line in the returned file; 0 when it isn't there.
    pub line: u32,
    /// Why, in one sentence, with what to do.
    pub why: String,
}

/// A unit that is taken: where it stands in the exchange, its line, and its new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The group and the unit in it.
    pub place: (usize, usize),
    /// The line in the returned file.
    pub line: u32,
    /// The text.
    pub text: Segment,
}

/// What was made of the units of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Other words than the site has.
    pub changed: Vec<Change>,
    /// The same words, and somebody stands for them now.
    pub confirmed: Vec<Change>,
    /// What isn't taken.
    pub refused: Vec<Refusal>,
    /// Units that are as they went out.
    pub same: usize,
    /// Units that weren't translated and aren't yet.
    pub empty: usize,
}

/// Decides on every unit of a file. `reviewed` says that a named person has read all of them.
pub fn settle(exchange: &Exchange, returned: &Returned, reviewed: bool) -> Settled {
    let mut settled = Settled::default();
    let mut places = std::collections::BTreeMap::new();
    for (g, group) in exchange.groups.iter().enumerate() {
        for (u, unit) in group.units.iter().enumerate() {
            places.insert(unit.id.as_str(), (g, u));
        }
    }
    let mut seen = BTreeSet::new();
    for own in &returned.units {
        let fate = match places.get(own.id.as_str()) {
            _ if !seen.insert(own.id.as_str()) => Err("it stands twice in the file; keep one of them".to_owned()),
            None => Err(unknown(exchange, &own.id)),
            Some(&place) => fate(&exchange.groups[place.0].units[place.1], own, reviewed).map(|fate| (place, fate)),
        };
        match fate {
            Ok((_, Fate::Same)) => settled.same += 1,
            Ok((_, Fate::Empty)) => settled.empty += 1,
            Ok((place, Fate::Changed(text))) => settled.changed.push(Change { place, line: own.line, text }),
            Ok((place, Fate::Confirmed(text))) => settled.confirmed.push(Change { place, line: own.line, text }),
            Err(why) => settled.refused.push(Refusal { id: own.id.clone(), line: own.line, why }),
        }
    }
    settled
}

fn unknown(exchange: &Exchange, id: &str) -> String {
    let left_out = exchange.left_out.iter().find(|(name, _)| id.starts_with(name.as_str()));
    left_out.map_or_else(
        || format!("the site has no such text for “{}”; export again, or mend the name", exchange.lang.0),
        |(_, why)| why.clone(),
    )
}

enum Fate {
    Same,
    Empty,
    Changed(Segment),
    Confirmed(Segment),
}

fn fate(unit: &Unit, own: &ReturnedUnit, reviewed: bool) -> Result<Fate, String> {
    let Some(source) = &own.source else {
        return Err("the file has lost the hash of its source; take the text over by hand, or export again".into());
    };
    if *source != unit.source_hash {
        let now = unit.source.written(unit.dialect);
        return Err(format!("the source has changed since the export; export again. It says now: {now}"));
    }
    let present = unit.target_hash();
    let line = match &own.target {
        Target::Line(line) => Some(line),
        Target::Marked(_) => None,
    };
    let text = match &own.target {
        Target::Line(line) => Segment::parse(line, unit.dialect),
        Target::Marked(pieces) => marked(unit, pieces)?,
    };
    if text.is_empty() {
        return match (&own.translation, &present) {
            (None, _) => Ok(Fate::Empty),
            _ => Err("it is empty in the file; to take a translation out, do it in its file".into()),
        };
    }
    let returned = hash(&text.written(unit.dialect));
    // Two ways of writing stress can be one text; what wasn't touched is known by its characters too.
    let untouched = own.translation.as_ref().is_some_and(|sent| {
        *sent == returned || line.is_some_and(|line| hash(line) == *sent || hash(&one_line(line)) == *sent)
    });
    let as_here = untouched && own.translation == present || present.as_ref() == Some(&returned);
    if as_here {
        let Some(text) = unit.target.clone() else { return Ok(Fate::Same) };
        let confirmed = match unit.how {
            How::Stale => own.done == Some(true),
            How::Machine | How::Checked => reviewed && own.done != Some(false),
            How::Missing => false,
        };
        return Ok(if confirmed { Fate::Confirmed(text) } else { Fate::Same });
    }
    if untouched && !reviewed {
        // Nothing was done with it; the newer text stays.
        return Ok(Fate::Same);
    }
    if own.translation != present {
        return Err("the translation was changed here since the export; the newer text stays. Export again".into());
    }
    fits(unit, &text)?;
    Ok(Fate::Changed(text))
}

/// The text of pieces whose marks are known by number.
fn marked(unit: &Unit, pieces: &[Returning]) -> Result<Segment, String> {
    let (marks, ..) = unit.numbered();
    let find = |id: &str| id.parse::<usize>().ok().and_then(|n| marks.get(n.checked_sub(1)?));
    let foreign = |id: &str| format!("it has the mark “{id}”, which this text doesn't have; take it out in your tool");
    let changed = |was: &str, is: &str| format!("a protected mark was changed: “{was}” has become “{is}”");
    let mut open: Vec<&str> = Vec::new();
    let mut text = Segment::default();
    for piece in pieces {
        text.0.push(match piece {
            Returning::Text(words) => Piece::Text(words.clone()),
            Returning::One(id, data) => match (find(id), data) {
                (Some(Mark::One(code)), Some(data)) if data != code => return Err(changed(code, data)),
                (Some(Mark::One(code)), _) => Piece::Code(code.clone()),
                _ => return Err(foreign(id)),
            },
            Returning::Open(id, data) => match (find(id), data) {
                (Some(Mark::Pair(pair)), data) => {
                    let whole =
                        if pair.is_stress() { pair.open.clone() } else { format!("{}{}", pair.open, pair.close) };
                    if let Some(data) = data.as_ref().filter(|data| **data != whole) {
                        return Err(changed(&whole, data));
                    }
                    open.push(id);
                    Piece::Open(pair.clone())
                }
                _ => return Err(foreign(id)),
            },
            Returning::Close(id) => match (open.pop(), find(id)) {
                (Some(begun), Some(Mark::Pair(pair))) if begun == id => Piece::Close(pair.clone()),
                _ => return Err("its marks overlap; put one inside the other or one after the other".into()),
            },
        });
    }
    match open.last() {
        Some(id) => Err(format!("its mark “{id}” has no end")),
        None => Ok(text.normalised()),
    }
}

/// Links, values, cells and line breaks have to be those of the source, or those that the translation has had.
fn fits(unit: &Unit, text: &Segment) -> Result<(), String> {
    let (is, source) = (text.codes(), unit.source.codes());
    let own = unit.target.as_ref().map(Segment::codes);
    // A form that means one number needn't say it; varde check knows which these are.
    let counted = |code: &String| unit.selector.as_ref().is_some_and(|selector| code.contains(selector.as_str()));
    let same = |wanted: &std::collections::BTreeMap<String, usize>| {
        let (mut a, mut b) = (is.clone(), wanted.clone());
        if unit.selector.is_some() {
            a.retain(|code, _| !counted(code));
            b.retain(|code, _| !counted(code));
        }
        a == b
    };
    if same(&source) || own.as_ref().is_some_and(same) {
        return Ok(());
    }
    let count = |codes: &std::collections::BTreeMap<String, usize>, code: &str| codes.get(code).copied().unwrap_or(0);
    let all: BTreeSet<&String> = is.keys().chain(source.keys()).filter(|code| !counted(code)).collect();
    let mut wrong = Vec::new();
    for code in all {
        match (count(&is, code), count(&source, code)) {
            (is, wanted) if is < wanted => wrong.push(format!("it lacks “{code}”")),
            (is, wanted) if is > wanted => wrong.push(format!("it has “{code}” {is} times, the source {wanted}")),
            _ => {}
        }
    }
    Err(format!("{}; a translation has the same links, values and columns as its source", wrong.join(", ")))
}
