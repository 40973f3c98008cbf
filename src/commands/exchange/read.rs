//! What comes back: telling the format by the content, and the shape that all formats are read into.

use super::{html_read, po, xliff_read};

/// The largest file that is read.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// How deep elements may stand in each other. XLIFF needs eight; a table out of a word processor some twenty.
pub(super) const MOST_DEPTH: usize = 200;
/// How many units a file may have.
pub(super) const MOST_UNITS: usize = 50_000;

/// A file as it came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// The language that it says it is translated into, and the one that it is translated from.
    pub lang: Option<String>,
    /// The other.
    pub source: Option<String>,
    /// Its units in order.
    pub units: Vec<ReturnedUnit>,
}

/// A unit as it came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ReturnedUnit {
    /// Its name.
    pub id: String,
    /// The hash of the source that it was made from.
    pub source: Option<String>,
    /// The hash of the translation that it went out with.
    pub translation: Option<String>,
    /// Whether the translator's tool says that it is done; none where the format can't say it.
    pub done: Option<bool>,
    /// The translation.
    pub target: Target,
    /// The line of the file at which it begins.
    pub line: u32,
}

/// A translation as it came back.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// As one line of plain characters.
    Line(String),
    /// Words and the numbers of marks.
    Marked(Vec<Returning>),
}

impl Default for Target {
    fn default() -> Self {
        Target::Line(String::new())
    }
}

/// A piece of a translation with marks.
#[derive(Debug, PartialEq, Eq)]
pub enum Returning {
    /// Words.
    Text(String),
    /// A mark that stands for itself: its id, and what the file says it stands for.
    One(String, Option<String>),
    /// A mark's beginning.
    Open(String, Option<String>),
    /// Its end.
    Close(String),
}

/// Why a file can't be read: a sentence, what to do, and the byte of its text at which that shows.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: String,
    /// Where.
    pub at: usize,
}

impl Unreadable {
    pub(super) fn new(what: impl Into<String>, hint: impl Into<String>, at: usize) -> Unreadable {
        Unreadable { what: what.into(), hint: hint.into(), at }
    }
}

/// The text of a file: UTF-8, UTF-16 as some tools write it, or what an HTML file of a word processor says it is.
///
/// # Errors
/// It is none of these.
pub fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let found = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [b'P', b'K', 3, 4, ..] => {
            let hint = "open it in the word processor and save it as HTML (web page)";
            return Err(Unreadable::new("this is a document of a word processor, no HTML", hint, 0));
        }
        bytes => String::from_utf8(bytes.to_vec()).ok().or_else(|| html_read::western(bytes)),
    };
    let text = found.ok_or_else(|| {
        let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        let line = bytes[..at].iter().filter(|b| **b == b'\n').count() + 1;
        let hint = "save the file again with the encoding UTF-8";
        Unreadable::new(format!("from line {line} on the file isn't UTF-8 text"), hint, 0)
    })?;
    Ok(text.replace("\r\n", "\n"))
}

/// Reads a file of any of the formats.
///
/// # Errors
/// It is none of them, or is broken.
pub fn read(text: &str) -> Result<Returned, Unreadable> {
    let begin = text.trim_start();
    let head: String = begin.chars().take(2_000).collect::<String>().to_ascii_lowercase();
    let returned = if head.starts_with('<')
        && (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table"))
    {
        html_read::read(text)?
    } else if head.starts_with("<?xml") || head.starts_with("<xliff") || head.starts_with("<!") {
        xliff_read::read(text)?
    } else if begin.lines().any(|line| line.starts_with("msgid ")) {
        po::read(text)?
    } else {
        let hint = "bring a file that varde export made: XLIFF, PO or the table as HTML";
        return Err(Unreadable::new("this is no XLIFF, PO or table of varde export", hint, 0));
    };
    if returned.units.is_empty() {
        let hint = "bring a file that varde export made; in a table the column with the names has to stay";
        return Err(Unreadable::new("the file has no block with a name", hint, 0));
    }
    if returned.units.len() > MOST_UNITS {
        let what = format!("the file has more than {MOST_UNITS} units");
        return Err(Unreadable::new(what, "divide it", 0));
    }
    Ok(returned)
}

/// The hashes in a text such as `source=… translation=…`.
pub(super) fn hashes(text: &str, unit: &mut ReturnedUnit) {
    for word in text.split_whitespace() {
        match word.split_once('=') {
            Some(("source", hash)) if is_hash(hash) => unit.source = Some(hash.to_owned()),
            Some(("translation", hash)) if is_hash(hash) => unit.translation = Some(hash.to_owned()),
            _ => {}
        }
    }
}

/// True for a hash of a text.
pub(super) fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// True for what may be the name of a block.
pub(super) fn is_id(text: &str) -> bool {
    (text.starts_with("page:") || text.starts_with("message:")) && text.bytes().all(|b| b.is_ascii_graphic())
}
