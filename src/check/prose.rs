//! What may not stand in running text: typed facts and characters that hide something.

use crate::model::{Lang, latin_digit};

/// Something typed that belongs into `content/data/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedFact {
    /// A digit in any script.
    Digit,
    /// `§`.
    Paragraph,
    /// An e-mail address.
    Mail,
    /// An address on the web.
    Web,
}

impl TypedFact {
    /// What is wrong, for the person who typed it.
    pub fn message(self) -> &'static str {
        match self {
            TypedFact::Digit => "there is a figure or phone number typed into the text",
            TypedFact::Paragraph => "there is a paragraph of law typed into the text",
            TypedFact::Mail => "there is an e-mail address typed into the text",
            TypedFact::Web => "there is a web address typed into the text",
        }
    }

    /// What to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            TypedFact::Digit => "write [](fact:name) for a figure of content/data/facts.toml and [](tel:name) for a number of content/data/contacts.toml",
            TypedFact::Paragraph => "write [](fact:law-name) and let content/data/facts.toml hold the paragraph",
            TypedFact::Mail => "write [](mail:name) and let content/data/contacts.toml hold the address",
            TypedFact::Web => "write [words](web:name) and let content/data/contacts.toml hold the address",
        }
    }

    /// True for what a fact's own wording may hold: its figures are compared with the fact's.
    pub fn allowed_in_fact(self) -> bool {
        matches!(self, TypedFact::Digit | TypedFact::Paragraph)
    }
}

/// The first thing in `text` that belongs into the registries, with its byte offset.
pub fn typed_fact(text: &str) -> Option<(usize, TypedFact)> {
    let char_hit = text.char_indices().find_map(|(at, c)| match c {
        '§' => Some((at, TypedFact::Paragraph)),
        '@' | '＠' => Some((at, TypedFact::Mail)),
        _ if latin_digit(c).is_some() || c.is_numeric() => Some((at, TypedFact::Digit)),
        _ => None,
    });
    let web_hit = ["http://", "https://", "www."]
        .iter()
        .filter_map(|start| text.to_ascii_lowercase().find(start))
        .chain(bare_domain(text))
        .min()
        .map(|at| (at, TypedFact::Web));
    match (char_hit, web_hit) {
        (Some(a), Some(b)) => Some(if b.0 <= a.0 { b } else { a }),
        (a, b) => a.or(b),
    }
}

/// A name such as `rosanorge.no`, by the ends that names of Norwegian help have.
fn bare_domain(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let name = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    [".no", ".com", ".org", ".net", ".int", ".info", ".eu"]
        .iter()
        .flat_map(|end| text.match_indices(end))
        .filter(|(at, end)| {
            let after = bytes.get(at + end.len());
            *at > 0 && name(bytes[at - 1]) && after.is_none_or(|b| !name(*b) && *b < 0x80)
        })
        .map(|(at, _)| text[..at].rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.').map_or(0, |i| i + 1))
        .min()
}

/// The first character in `text` that can hide or reorder it, with its byte offset and Unicode name.
///
/// Control characters, bidirectional marks, embeddings, overrides and isolates (Unicode UAX 9; the
/// program isolates values itself), zero-width characters. Persian and Arabic need the zero-width
/// non-joiner and joiner inside words.
pub fn unsafe_character(text: &str, lang: &Lang) -> Option<(usize, &'static str)> {
    let joiners = matches!(lang.as_str().split('-').next(), Some("fa" | "ar" | "ur" | "ckb" | "ps" | "hi" | "bn" | "ml" | "ta"));
    text.char_indices().find_map(|(at, c)| {
        let name = match c {
            '\n' | '\t' => return None,
            '\u{200c}' | '\u{200d}' if joiners => return None,
            '\u{200c}' => "zero-width non-joiner",
            '\u{200d}' => "zero-width joiner",
            '\u{200b}' => "zero-width space",
            '\u{2060}' => "word joiner",
            '\u{feff}' => "byte order mark",
            '\u{00ad}' => "soft hyphen",
            '\u{200e}' => "left-to-right mark",
            '\u{200f}' => "right-to-left mark",
            '\u{061c}' => "Arabic letter mark",
            '\u{202a}'..='\u{202e}' => "change of writing direction",
            '\u{2066}'..='\u{2069}' => "isolation of writing direction",
            '\u{2028}' | '\u{2029}' => "line or paragraph separator",
            '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => "invisible annotation",
            c if c.is_control() => "control character",
            _ => return None,
        };
        Some((at, name))
    })
}
