use std::borrow::Cow;
use std::fmt::{self, Write};

use crate::model::{Direction, Lang, Phone, find_byte};

/// What a value in a text is. It decides how the value is kept apart from the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number in the language's own digits.
    Number,
    /// A date in the language's own words.
    Date,
    /// A paragraph of law or another fact in words, in Latin script and digits.
    Law,
    /// The name of a body or person, in any script.
    Name,
    /// Any other text, in any script.
    Text,
}

/// A piece of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The translator's own words.
    Text(String),
    /// A value put into them.
    Value {
        /// The value as the reader sees it.
        text: String,
        /// What it is.
        kind: Kind,
    },
    /// A phone number: Latin digits, read from left to right in every language.
    Phone {
        /// The number as the reader sees it.
        number: String,
        /// The address of a call.
        uri: String,
    },
}

/// A formatted text: the translator's words and the values in them, still apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formatted {
    pieces: Vec<Piece>,
}

impl Formatted {
    /// The pieces in order. Two pieces of words never follow each other.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The plain text, with no mark of direction: for titles, attributes and addresses.
    pub fn to_text(&self) -> String {
        self.pieces
            .iter()
            .map(|p| match p {
                Piece::Text(text) | Piece::Value { text, .. } | Piece::Phone { number: text, .. } => text.as_str(),
            })
            .collect()
    }

    /// The text as HTML on a page of this direction: escaped, and every value that could pull the words
    /// around it out of order isolated in `<bdi>`. A phone number is a link that calls it. Paragraphs of law on
    /// a right-to-left page are `<bdi dir="ltr">`. Numbers and dates on a left-to-right page are plain. No line ends
    /// between a number and its unit, or between a phone number and the mark that ends its sentence.
    pub fn to_html(&self, direction: Direction) -> String {
        self.to_html_with(direction, &escape, &|_| None)
    }

    /// The same, with the translator's words written by `write`, which escapes them, and with names marked as of the
    /// language that `name_lang` gives.
    pub fn to_html_with(
        &self,
        direction: Direction,
        write: &dyn Fn(&str, &mut String),
        name_lang: &dyn Fn(&str) -> Option<Lang>,
    ) -> String {
        let mut html = String::new();
        // How much of the next text is there already.
        let mut written = 0;
        for (index, piece) in self.pieces.iter().enumerate() {
            let begun = std::mem::take(&mut written);
            let after = match self.pieces.get(index + 1) {
                Some(Piece::Text(text)) => text.as_str(),
                _ => "",
            };
            match piece {
                Piece::Text(text) => write(&text[begun..], &mut html),
                Piece::Phone { number, uri } => {
                    let from = html.len();
                    html.push_str("<a class=\"tel\" href=\"");
                    escape(uri, &mut html);
                    html.push_str("\"><bdi dir=\"ltr\">");
                    escape(number, &mut html);
                    html.push_str("</bdi></a>");
                    written = close_with_marks(&mut html, from, after);
                }
                Piece::Value { text, kind: Kind::Name } => {
                    let lang = name_lang(text).map_or(String::new(), |lang| format!(" lang=\"{lang}\""));
                    html.push_str(&format!("<bdi{lang}>"));
                    escape(text, &mut html);
                    html.push_str("</bdi>");
                }
                Piece::Value { text, kind } => {
                    let day = (*kind == Kind::Date).then(|| with_units(text));
                    let text = day.as_deref().unwrap_or(text);
                    let open = match (direction, kind) {
                        (Direction::Ltr, Kind::Number | Kind::Date) => "",
                        (Direction::Rtl, Kind::Law) => "<bdi dir=\"ltr\">",
                        _ => "<bdi>",
                    };
                    html.push_str(open);
                    escape(text, &mut html);
                    if !open.is_empty() {
                        html.push_str("</bdi>");
                    }
                    if *kind == Kind::Number && is_unit(after) {
                        html.push('\u{a0}');
                        written = 1;
                    }
                }
            }
        }
        html
    }

    pub(super) fn push_text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    pub(super) fn push_phone(&mut self, phone: &Phone) {
        self.pieces.push(Piece::Phone { number: phone.number.clone(), uri: phone.uri().to_owned() });
    }

    pub(super) fn push_value(&mut self, text: String, kind: Kind) {
        self.pieces.push(Piece::Value { text, kind });
    }
}

/// Puts the link of a phone number, which `html` has from `from` on, together with the marks that begin the text `after`
/// it and that no line begins with: the link has a frame, after which a line could end. Gives how many bytes of `after`
/// are written by that.
pub fn close_with_marks(html: &mut String, from: usize, after: &str) -> usize {
    let marks = after.chars().take_while(|c| ".,;:!?)]»”’،؛؟۔".contains(*c)).map(char::len_utf8).sum();
    if marks > 0 {
        html.insert_str(from, "<span class=\"nowrap\">");
        escape(&after[..marks], html);
        html.push_str("</span>");
    }
    marks
}

/// True for what follows a number as its unit: a space, and a word.
fn is_unit(text: &str) -> bool {
    text.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// The text with spaces that don't break between a number of up to three digits and the word after it: “6 months”,
/// “22. november”.
pub fn with_units(text: &str) -> Cow<'_, str> {
    let mut bound = String::new();
    let mut rest = 0;
    for (at, _) in text.match_indices(' ').filter(|(at, _)| is_unit(&text[*at..])) {
        let number = text[..at].strip_suffix('.').unwrap_or(&text[..at]);
        if (1..=3).contains(&number.chars().rev().take_while(|c| c.is_numeric()).count()) {
            bound.push_str(&text[rest..at]);
            bound.push('\u{a0}');
            rest = at + 1;
        }
    }
    if rest == 0 {
        return Cow::Borrowed(text);
    }
    bound.push_str(&text[rest..]);
    Cow::Owned(bound)
}

/// Escapes text for HTML, both between tags and in quoted attributes.
pub fn escape(text: &str, html: &mut String) {
    // Writing to memory can't fail.
    let _ = write_escaped(text, html);
}

/// The same to any place.
///
/// # Errors
/// The place takes no more.
pub fn write_escaped(text: &str, to: &mut impl Write) -> fmt::Result {
    let mut rest = text;
    let special = |byte, _| (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'');
    while let Some(at) = find_byte(rest.as_bytes(), special) {
        to.write_str(&rest[..at])?;
        to.write_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    to.write_str(rest)
}
