//! Reading the table again, from whatever a word processor or browser has made of it: rows are known by the name of
//! their block, which stands in a cell as text.

use super::read::{MOST_DEPTH, Returned, ReturnedUnit, Target, Unreadable, hashes, is_id};

/// The text of a file in Windows' western encoding, when it says so itself. Word writes that; letters that the encoding
/// lacks stand there as numbers.
pub(super) fn western(bytes: &[u8]) -> Option<String> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let head: String = bytes.iter().take(4_000).map(|b| (*b as char).to_ascii_lowercase()).collect();
    let says = ["charset=windows-1252", "charset=\"windows-1252", "charset=iso-8859-1", "charset=\"iso-8859-1"];
    if !head.trim_start().starts_with('<') || !says.iter().any(|name| head.contains(name)) {
        return None;
    }
    Some(
        bytes
            .iter()
            .map(|b| match b {
                0x80..=0x9f => HIGH[usize::from(*b - 0x80)],
                b => char::from(*b),
            })
            .collect(),
    )
}

/// The names of the characters from U+00A0 on, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn \
    yuml";

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "sbquo" => '‚',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "hellip" => '…',
        "bull" => '•',
        "lsaquo" => '‹',
        "rsaquo" => '›',
        "euro" => '€',
        "zwnj" => '\u{200c}',
        "zwj" => '\u{200d}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        "thinsp" => '\u{2009}',
        "scaron" => 'š',
        "Scaron" => 'Š',
        "minus" => '−',
        name => {
            let at = LATIN.split_whitespace().position(|known| known == name)?;
            char::from_u32(0xa0 + at as u32)?
        }
    };
    Some(c)
}

enum Token<'a> {
    Text(&'a str),
    /// The name in small letters and what follows it.
    Open(String, &'a str),
    Close(String),
}

/// The next piece of an HTML file. Whatever can't be a tag is text.
fn next<'a>(rest: &mut &'a str) -> Option<Token<'a>> {
    let text = *rest;
    if text.is_empty() {
        return None;
    }
    if let Some(comment) = text.strip_prefix("<!--") {
        *rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        return Some(Token::Text(""));
    }
    let is_tag = text.starts_with('<')
        && text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    if !is_tag {
        let begin = usize::from(text.starts_with('<'));
        let end = text[begin..].find('<').map_or(text.len(), |at| begin + at);
        *rest = &text[end..];
        return Some(Token::Text(&text[..end]));
    }
    let (mut quote, mut end) = (None, text.len());
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, '>') => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    let inner = &text[1..end];
    *rest = text.get(end + 1..).unwrap_or("");
    let (close, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != ':').unwrap_or(inner.len());
    let name = inner[..length].to_ascii_lowercase();
    Some(if close { Token::Close(name) } else { Token::Open(name, &inner[length..]) })
}

/// A cell as far as it was read: its text and what it was translated into, by itself.
#[derive(Default)]
struct Cell {
    text: String,
}

impl Cell {
    fn push(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            self.text.push_str(&rest[..at]);
            let after = &rest[at + 1..];
            let name = after.find(';').filter(|end| *end <= 10).map(|end| &after[..end]);
            match name.and_then(|name| Some((entity(name)?, name.len()))) {
                Some((c, length)) => {
                    self.text.push(c);
                    rest = &after[length + 1..];
                }
                None => {
                    self.text.push('&');
                    rest = after;
                }
            }
        }
        self.text.push_str(rest);
    }

    fn gap(&mut self) {
        self.text.push(' ');
    }
}

/// Reads the table.
pub(super) fn read(text: &str) -> Result<Returned, Unreadable> {
    let mut returned = Returned::default();
    let mut rest = text;
    let (mut depth, mut line, mut begin) = (0usize, 1u32, 1u32);
    // The cells of the row that is being read; in a cell or between two.
    let mut row: Option<Vec<Cell>> = None;
    let mut in_cell = false;
    // Words that somebody has deleted with changes tracked, and what isn't text.
    let mut skipped: Option<String> = None;
    loop {
        let before = rest;
        let Some(token) = next(&mut rest) else { break };
        let consumed = &before[..before.len() - rest.len()];
        match token {
            _ if matches!((&skipped, &token), (Some(skip), Token::Close(name)) if name == skip) => skipped = None,
            _ if skipped.is_some() => {}
            Token::Open(name, rest) => match name.as_str() {
                "del" | "style" | "script" | "title" | "head" if !rest.trim_end().ends_with('/') => {
                    skipped = Some(name);
                }
                "table" => {
                    depth += 1;
                    if depth > MOST_DEPTH {
                        let hint = "bring the table as varde export made it";
                        return Err(Unreadable::new("tables stand too deep in each other", hint, 0));
                    }
                }
                "tr" => {
                    finish(&mut row, begin, &mut returned);
                    (row, in_cell, begin) = (Some(Vec::new()), false, line);
                }
                "td" | "th" => {
                    if let Some(row) = &mut row {
                        row.push(Cell::default());
                        in_cell = true;
                    }
                }
                "br" | "p" | "div" | "li" => {
                    if let Some(cell) = row.as_mut().and_then(|row| row.last_mut()).filter(|_| in_cell) {
                        cell.gap();
                    }
                }
                _ => {}
            },
            Token::Close(name) => match name.as_str() {
                "td" | "th" => in_cell = false,
                "tr" => {
                    finish(&mut row, begin, &mut returned);
                    in_cell = false;
                }
                "table" => {
                    finish(&mut row, begin, &mut returned);
                    depth = depth.saturating_sub(1);
                    in_cell = false;
                }
                "p" | "div" | "li" => {
                    if let Some(cell) = row.as_mut().and_then(|row| row.last_mut()).filter(|_| in_cell) {
                        cell.gap();
                    }
                }
                _ => {}
            },
            Token::Text(words) => {
                if let Some(cell) = row.as_mut().and_then(|row| row.last_mut()).filter(|_| in_cell) {
                    cell.push(words);
                }
            }
        }
        line += consumed.bytes().filter(|b| *b == b'\n').count() as u32;
    }
    if row.is_some() {
        return Err(Unreadable::new(
            "the file ends within a table",
            "ask for the file again, it isn't whole",
            text.len(),
        ));
    }
    Ok(returned)
}

/// Takes a row that has a block's name in it.
fn finish(row: &mut Option<Vec<Cell>>, line: u32, returned: &mut Returned) {
    let Some(cells) = row.take() else { return };
    let texts: Vec<&str> = cells.iter().map(|cell| cell.text.trim_matches(|c: char| c.is_ascii_whitespace())).collect();
    if let Some(head) = texts.iter().find_map(|text| text.strip_prefix("varde ")) {
        let mut tags = head.split_whitespace().map(str::to_owned);
        returned.source = returned.source.take().or(tags.next());
        returned.lang = returned.lang.take().or(tags.next());
        return;
    }
    let named = texts.iter().enumerate().find_map(|(n, text)| {
        let id = text.split_whitespace().next().filter(|id| is_id(id))?;
        Some((n, id.to_owned()))
    });
    let Some((at, id)) = named else { return };
    let mut unit = ReturnedUnit { id, line, ..ReturnedUnit::default() };
    hashes(texts[at], &mut unit);
    // Name, source, translation. A row that has lost a cell has lost its translation.
    unit.target = Target::Line(texts.get(at + 2).map_or(String::new(), |text| (*text).to_owned()));
    returned.units.push(unit);
}
