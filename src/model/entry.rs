use std::ops::Range;

/// A message of a Fluent file, found by its lines alone: enough to copy, compare and lay it out as text.
/// Reading what it means is the business of [`crate::i18n`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name; a term's has its hyphen.
    pub id: String,
    /// The bytes of its lines, without comments and blank lines around it.
    pub span: Range<usize>,
}

/// The messages and terms of a Fluent file, in order. A message begins at the start of a line with a
/// letter or a hyphen and ends before the next line that begins so, or with a comment.
pub fn entries(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(line.len());
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            open = line[name..].trim_start_matches(' ').starts_with('=');
            if open {
                entries.push(Entry { id: line[..name].to_owned(), span: at..at + line.trim_end().len() });
            }
        } else if line.starts_with('#') {
            open = false;
        } else if open
            && !line.trim().is_empty()
            && let Some(entry) = entries.last_mut()
        {
            entry.span.end = at + line.trim_end().len();
        }
        at += line.len();
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_lines_and_no_comment() {
        let text = "### File\n\n# c\na = A\n\nb =\n    { $n ->\n       *[other] x\n    }\n    .hint = h\n\n# d\n-term = T\nno message\n";
        let found: Vec<(String, &str)> = entries(text).into_iter().map(|e| (e.id, &text[e.span])).collect();
        let want = [
            ("a".to_owned(), "a = A"),
            ("b".to_owned(), "b =\n    { $n ->\n       *[other] x\n    }\n    .hint = h"),
            ("-term".to_owned(), "-term = T"),
        ];
        assert_eq!(found, want);
    }
}
