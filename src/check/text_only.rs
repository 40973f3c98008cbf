//! The words of a file without its marks, so that names, link targets and comments are taken for no text.

use std::ops::Range;

use crate::model::find_byte;

/// The words of a file: a copy of the same length in which every byte of a mark is a space. An offset in
/// one is the same offset in the other.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
    pub words: String,
}

impl Text {
    /// The stretches of words with their offsets in the file, each within one line.
    pub fn runs(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut at = 0;
        self.words.split_inclusive('\n').filter_map(move |line| {
            let start = at;
            at += line.len();
            (!line.trim().is_empty()).then_some((start, line))
        })
    }
}

/// A text of which parts are hidden: all of their bytes but line ends become spaces.
struct Mask<'t> {
    text: &'t str,
    hidden: Vec<Range<usize>>,
}

impl<'t> Mask<'t> {
    fn new(text: &'t str) -> Mask<'t> {
        Mask { text, hidden: Vec::new() }
    }

    /// Hides what stands between two places, which begin characters.
    fn hide(&mut self, from: usize, to: usize) {
        self.hidden.push(from..to);
    }

    fn text(mut self) -> Text {
        self.hidden.sort_by_key(|part| part.start);
        let mut words = String::with_capacity(self.text.len());
        for Range { start, end } in self.hidden {
            // Parts may overlap.
            let from = words.len();
            if start > from {
                words.push_str(&self.text[from..start]);
            }
            let hidden = self.text.as_bytes().get(words.len()..end).unwrap_or_default();
            words.extend(hidden.iter().map(|byte| if *byte == b'\n' { '\n' } else { ' ' }));
        }
        words.push_str(&self.text[words.len()..]);
        Text { words }
    }
}

/// Where a page's text begins, after its front matter.
pub fn body(text: &str) -> usize {
    let end = text.strip_prefix("+++\n").and_then(|rest| rest.find("+++\n"));
    end.map_or(0, |end| (4 + end + 4).min(text.len()))
}

/// A page's title, description and text: no other front matter, no link targets, no heading ids.
pub fn markdown(text: &str) -> Text {
    let mut mask = Mask::new(text);
    let body = body(text);
    let mut at = 0;
    for line in text[..body].split_inclusive('\n') {
        let shown = line.starts_with("title") || line.starts_with("description");
        let begin = if shown { line.find('"').map_or(line.len(), |i| i + 1) } else { line.len() };
        let end = if shown { line.rfind('"').unwrap_or(begin).max(begin) } else { line.len() };
        mask.hide(at, at + begin);
        mask.hide(at + end, at + line.len());
        at += line.len();
    }
    let bytes = text.as_bytes();
    let opens = |byte, next| {
        ((byte == b']') & (next == b'(')) | ((byte == b'{') & (next == b'#')) | ((byte == b'[') & (next == b'!'))
    };
    let mut next = 0;
    while let Some(step) = find_byte(&bytes[next..], opens) {
        let from = next + step;
        next = from + 1;
        let close = match bytes[from] {
            b']' if from >= body => b')',
            b'{' if from >= body => b'}',
            // `> [!NOTE]` names a kind of box.
            b'[' => b']',
            _ => continue,
        };
        let length = bytes[from..].iter().position(|byte| *byte == close || *byte == b'\n');
        mask.hide(from, length.map_or(text.len(), |length| from + length + 1));
    }
    mask.text()
}

/// The texts of a Fluent file: no comments, no names, no values in braces, no keys of forms.
pub fn fluent(text: &str) -> Text {
    let mut mask = Mask::new(text);
    let mut hide = |from: usize, to: usize| mask.hide(from, to);
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let rest = line[indent..].trim_start_matches('.');
        let dotted = line.len() - indent - rest.len();
        let after = rest.trim_start_matches(name).trim_start_matches(' ');
        if line.starts_with('#') {
            hide(at, at + line.len());
        } else if (indent == 0 || dotted == 1) && after.starts_with('=') {
            hide(at, at + line.len() - after.len() + 1);
        } else if let Some(key) = line[indent..].strip_prefix("*[").or_else(|| line[indent..].strip_prefix('['))
            && let Some(end) = key.find(']')
        {
            hide(at, at + line.len() - key.len() + end + 1);
        }
        at += line.len();
    }
    // A brace that holds forms is open at its line's end: only `{ $n ->` itself is hidden then.
    for (from, _) in text.match_indices('{') {
        let line_end = text[from..].find('\n').map_or(text.len(), |n| from + n);
        let to = text[from..line_end].find('}').map_or(line_end, |n| from + n + 1);
        hide(from, to);
    }
    for (from, _) in text.match_indices('}') {
        hide(from, from + 1);
    }
    mask.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &Text) -> Vec<&str> {
        text.words.split_whitespace().collect()
    }

    #[test]
    fn a_page_is_its_words() {
        let page = "+++\ntitle = \"En «tittel»\"\naudience = \"person\"\n+++\nSe [her](page:offer#a) nå\n\n## Å få {#offer}\n\n> [!NOTE]\n> tekst\n";
        let text = markdown(page);
        assert_eq!(text.words.len(), page.len());
        assert_eq!(words(&text), ["En", "«tittel»", "Se", "[her", "nå", "##", "Å", "få", ">", ">", "tekst"]);
    }

    #[test]
    fn a_message_is_its_words() {
        let ftl = "# offer\noffer = Én { $offer } to\n    .hint = tre { PHONE(\"rosa\") }\nb =\n    { $n ->\n        [one] fire\n       *[other] { $n } fem\n    }\n    seks\n";
        let text = fluent(ftl);
        assert_eq!(text.words.len(), ftl.len());
        assert_eq!(words(&text), ["Én", "to", "tre", "fire", "fem", "seks"]);
    }
}
