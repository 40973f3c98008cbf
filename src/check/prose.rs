//! What may not stand in running text: typed facts and characters that hide something.

use std::sync::LazyLock;

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
            TypedFact::Digit => {
                "write [](fact:name) for a figure of content/data/facts.toml and [](tel:name) for a number of content/data/contacts.toml"
            }
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

/// Everything in `text` that belongs into the registries, each with its byte offset. A figure goes on over
/// single spaces and signs, so that a phone number or an address is one finding.
pub fn typed_facts(text: &str) -> Vec<(usize, TypedFact)> {
    if !may_hold_facts(text) {
        return Vec::new();
    }
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<(usize, TypedFact)> = Vec::new();
    // Where the last figure or address ends, with one sign after it.
    let mut goes_on = 0;
    for (at, c) in text.char_indices() {
        let rest = &lower[at..];
        let starts_word = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let address = ["http://", "https://", "www."].iter().any(|start| rest.starts_with(start));
        if starts_word && at >= goes_on && (address || crate::i18n::domain(&text[at..]).is_some()) {
            found.push((at, TypedFact::Web));
            goes_on = at + rest.find(char::is_whitespace).unwrap_or(rest.len());
        } else if c == '§' {
            if at >= goes_on {
                found.push((at, TypedFact::Paragraph));
            }
            // The figure after it is part of the paragraph.
            let rest = text[at..].trim_start_matches(['§', ' ', '\u{a0}']);
            goes_on = goes_on.max(text.len() - rest.len() + 1);
        } else if matches!(c, '@' | '＠') && at >= goes_on {
            found.push((at, TypedFact::Mail));
            goes_on = at + rest.find(char::is_whitespace).unwrap_or(rest.len());
        } else if latin_digit(c).is_some() || c.is_numeric() {
            if at >= goes_on {
                found.push((at, TypedFact::Digit));
            }
            // Over one sign with a space, so that a street's number and its postal code are one address.
            let end = at + c.len_utf8();
            let mut after = text[end..].chars();
            let sign = after.next().filter(|c| !c.is_alphanumeric());
            let space = after.next().filter(|c| sign == Some(',') && *c == ' ');
            goes_on = goes_on.max(end + sign.map_or(0, char::len_utf8) + space.map_or(0, char::len_utf8) + 1);
        }
    }
    found
}

/// False for nearly all running text: it has no sign by which a typed fact could be known. An address has a dot or colon
/// that no space follows.
fn may_hold_facts(text: &str) -> bool {
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let sign = match c {
            '@' | '0'..='9' => true,
            '.' | ':' => rest.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '/'),
            c if c.is_ascii() || is_common_letter(c) => false,
            '§' | '＠' => true,
            c => c.is_numeric(),
        };
        if sign {
            return true;
        }
    }
    false
}

/// True for nearly all running text: it has no sign by which a typed fact, a hidden character or a mark of emphasis could
/// be known. It is looked through once for all of them.
pub fn is_plain(text: &str) -> bool {
    static PLAIN: LazyLock<Vec<bool>> = LazyLock::new(|| ('\0'..'\u{2000}').map(is_plain_character).collect());
    let known: &[bool] = &PLAIN;
    let mut before = ' ';
    text.chars().all(|c| {
        let joins = matches!(before, '.' | ':') && (c.is_ascii_alphanumeric() || c == '/');
        before = c;
        !joins && known.get(c as usize).copied().unwrap_or_else(|| is_plain_character(c))
    })
}

fn is_plain_character(c: char) -> bool {
    match c {
        '@' | '*' | '_' | '~' | '0'..='9' => false,
        ' '..='~' | '\n' | '\t' | '“' | '”' | '‘' | '’' | '„' | '–' | '—' | '…' | '«' | '»' => true,
        c => is_common_letter(c),
    }
}

/// Letters of the scripts that most text is written in, among which there is neither a figure nor a hidden character: asked
/// for each letter of a site, tables of Unicode would take most of the time.
fn is_common_letter(c: char) -> bool {
    matches!(c,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}'
        | '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{900}'..='\u{963}' | '\u{e01}'..='\u{e4e}' | '\u{1200}'..='\u{1357}')
}

/// The first character in `text` that can hide or reorder it, with its byte offset and what it is.
pub fn unsafe_character(text: &str, lang: &Lang) -> Option<(usize, String)> {
    let is_plain = |c: char| matches!(c, ' '..='~' | '\n' | '\t') || is_common_letter(c);
    text.char_indices().filter(|(_, c)| !is_plain(*c)).find_map(|(at, c)| {
        let what = crate::i18n::hidden_character(c, lang)?;
        Some((at, format!("U+{:04X}, {what}", c as u32)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_common_letter_is_a_figure_or_hidden() {
        let lang = Lang::new("nb").unwrap();
        for c in ('\0'..=char::MAX).filter(|c| is_common_letter(*c) || is_plain_character(*c)) {
            assert!(!c.is_numeric() && latin_digit(c).is_none(), "{c:?}");
            // Lines end and are set in by these two.
            let space = matches!(c, '\n' | '\t');
            assert!(space || crate::i18n::hidden_character(c, &lang).is_none(), "{c:?}");
            let text = c.to_string();
            let nothing = typed_facts(&text).is_empty() && unsafe_character(&text, &lang).is_none();
            assert!(nothing || !is_plain(&text), "{c:?}");
        }
    }

    #[test]
    fn every_kind_of_fact_is_met_by_the_quick_look() {
        for text in ["post@x.no", "x．＠y", "www.x.no", "HTTPS://x", "nav.no", "a.b.org", "§", "x ٣", "½", "Ⅻ", "7"]
        {
            assert!(!typed_facts(text).is_empty(), "{text}");
            assert!(!is_plain(text), "{text}");
        }
        assert!(typed_facts("Ring. Si: ja (nå) – «ok» … Привіт, สวัสดี").is_empty());
    }
}
