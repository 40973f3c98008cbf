//! What Varde knows of a translation: which words of the source each block was made from, and who stands for it.
//!
//! `locales/<lang>/translation.lock` has one block a line, sorted, so that Git merges the work of two people without
//! asking. `locales/<source>/source.lock` keeps the source's words by their hash, once for all languages: so the change
//! since a translation was accepted can be shown without Git's history, which a shallow clone lacks.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::fmt::Write;

use toml::value::Date;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{SourceFile, hash};

/// The name of a translation's record below `locales/<lang>/`.
pub const RECORD: &str = "translation.lock";
/// The name of the store of accepted source texts below `locales/<source>/`.
pub const STORE: &str = "source.lock";

const RECORD_HEAD: &str = "\
# Written by `varde accept`, never by hand. One block a line: its name, the hash of the source text it was made from,
# machine or checked, the date, and for checked who read it: name; role.
";
const STORE_HEAD: &str = "\
# Written by `varde accept`, never by hand. The source texts that translations were made from, by their hash.
";
const HINT: &str = "take back the change to this line, or remove it and run varde accept for this block";

/// Who stands for a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A machine translated it and no named person has read it.
    Machine,
    /// This person has read it beside the source.
    Checked {
        /// Name, or the name the person chose.
        name: String,
        /// Role in a few words, shown to readers.
        role: String,
    },
}

/// One line of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Hash of the source block that the translation was made from.
    pub hash: String,
    /// Who stands for it.
    pub standing: Standing,
    /// When it was accepted.
    pub date: Date,
    /// The byte at which the line begins; 0 for a new one.
    pub offset: usize,
}

impl Entry {
    fn same(&self, other: &Entry) -> bool {
        (&self.hash, &self.standing, self.date) == (&other.hash, &other.standing, other.date)
    }
}

/// The record of a language: entries by block, in the file's order.
pub type Record = BTreeMap<BlockKey, Entry>;

/// A block's id that sorts by number within a section: `…/2` before `…/10`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockKey {
    /// The section's part of the id; the whole id where a block stands alone.
    pub section: String,
    /// The number in the section.
    pub index: Option<usize>,
}

impl BlockKey {
    /// The key of an id.
    pub fn new(id: &str) -> BlockKey {
        let split = id.rsplit_once('/').and_then(|(section, n)| Some((section, n.parse().ok()?)));
        match split {
            Some((section, index)) => BlockKey { section: section.to_owned(), index: Some(index) },
            None => BlockKey { section: id.to_owned(), index: None },
        }
    }
}

impl std::fmt::Display for BlockKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.index {
            Some(index) => write!(f, "{}/{index}", self.section),
            None => f.write_str(&self.section),
        }
    }
}

/// The lines of a file that say something, each with the byte at which it begins.
fn lines(file: &SourceFile) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    let split = file.text.split('\n').map(move |line| {
        let at = next;
        next += line.len() + 1;
        (at, line.trim_end())
    });
    split.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// Reads a record. A line that can't be read counts as not recorded.
pub fn read(file: &SourceFile, out: &mut Diagnostics) -> Record {
    let mut record = Record::new();
    for (at, line) in lines(file) {
        if line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>") {
            let hint = "keep both sides' lines, take out the marks, and run varde check again";
            out.at(Code::RecordInvalid, file, at, "two versions of this record weren't merged to the end", hint);
            continue;
        }
        match entry(line, at) {
            Ok((id, entry)) => match record.entry(BlockKey::new(id)) {
                Vacant(place) => drop(place.insert(entry)),
                // Git may keep both of two equal lines when it joins two branches.
                Occupied(first) if first.get().same(&entry) => {}
                Occupied(_) => {
                    let what = format!("the block “{id}” stands twice in this record, and differently");
                    let hint = "remove one of the lines and run varde accept for this block";
                    out.at(Code::RecordInvalid, file, at, what, hint);
                }
            },
            Err((within, what)) => out.at(Code::RecordInvalid, file, at + within, what, HINT),
        }
    }
    record
}

fn entry(line: &str, at: usize) -> Result<(&str, Entry), (usize, String)> {
    let mut fields = line.splitn(5, ' ');
    let mut place = 0;
    let mut field = |what: &str| {
        let start = place.min(line.len());
        let field =
            fields.next().filter(|f| !f.is_empty()).ok_or_else(|| (start, format!("this line lacks {what}")))?;
        place += field.len() + 1;
        Ok::<_, (usize, String)>((start, field))
    };
    let (_, id) = field("the name of a block")?;
    if !id.starts_with("page:") && !id.starts_with("message:") {
        return Err((0, format!("“{id}” is no name of a block")));
    }
    let (start, hash) = field("the hash of the source")?;
    if !is_hash(hash) {
        return Err((start, format!("“{hash}” is no hash: it has 16 of the characters 0-9 and a-f")));
    }
    let (state_at, state) = field("machine or checked")?;
    let (start, date) = field("the date")?;
    let Some(date) = parse_date(date) else {
        return Err((start, format!("“{date}” is no date such as 2026-11-22")));
    };
    let rest = fields.next();
    let standing = match (state, rest) {
        ("machine", None) => Standing::Machine,
        ("checked", Some(who)) => match who.split_once("; ") {
            Some((name, role)) if is_name(name) && is_name(role) => {
                Standing::Checked { name: name.to_owned(), role: role.to_owned() }
            }
            _ => return Err((start, "who checked it isn't written as name; role".into())),
        },
        ("checked", None) => return Err((state_at, "this block is checked, but nobody is named".into())),
        ("machine", Some(_)) => return Err((state_at, "a machine's block names a person".into())),
        _ => return Err((state_at, format!("“{state}” is neither machine nor checked"))),
    };
    Ok((id, Entry { hash: hash.to_owned(), standing, date, offset: at }))
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// A day written as `2026-11-22`.
pub fn parse_date(text: &str) -> Option<Date> {
    text.parse::<toml::value::Datetime>().ok().filter(|d| d.time.is_none() && d.offset.is_none())?.date
}

/// True for a name or role that fits into a record: one line, no semicolon, not empty.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && text.len() <= 200 && !text.chars().any(|c| c.is_control() || c == ';')
}

/// A record as a file.
pub fn print(record: &Record) -> String {
    let mut text = RECORD_HEAD.to_owned();
    for (key, entry) in record {
        let Entry { hash, standing, date, .. } = entry;
        let _ = match standing {
            Standing::Machine => writeln!(text, "{key} {hash} machine {date}"),
            Standing::Checked { name, role } => writeln!(text, "{key} {hash} checked {date} {name}; {role}"),
        };
    }
    text
}

/// The accepted texts of the source, by hash.
pub type Store = BTreeMap<String, String>;

/// Reads the store. Each text must have the hash that it stands under, so that nobody can change what a reviewer is
/// told she has read.
pub fn read_store(file: &SourceFile, out: &mut Diagnostics) -> Store {
    let mut store = Store::new();
    for (at, line) in lines(file) {
        match line.split_once(' ') {
            Some((name, text)) if hash(text) == name => {
                store.insert(name.to_owned(), text.to_owned());
            }
            _ => {
                let hint = "remove the line; the change of a block that was made from it can then not be shown";
                out.at(Code::RecordInvalid, file, at, "this text isn't the one that its hash was made from", hint);
            }
        }
    }
    store
}

/// The store as a file.
pub fn print_store(store: &Store) -> String {
    let mut text = STORE_HEAD.to_owned();
    for (name, words) in store {
        let _ = writeln!(text, "{name} {words}");
    }
    text
}
