use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::Slice;

/// A piece of a Fluent file that knows where it stands. fluent-syntax keeps no places in its tree, but
/// it keeps whatever kind of slice it is given: so it is given this one.
#[derive(Clone)]
pub(super) struct Span {
    source: Arc<str>,
    start: usize,
    end: usize,
}

impl Span {
    /// A part of a file's text, in bytes.
    pub(super) fn new(source: &Arc<str>, range: Range<usize>) -> Span {
        let floor = |mut i: usize| {
            i = i.min(source.len());
            while !source.is_char_boundary(i) {
                i -= 1;
            }
            i
        };
        let start = floor(range.start);
        Span { source: Arc::clone(source), start, end: floor(range.end).max(start) }
    }

    /// The text itself.
    pub(super) fn as_str(&self) -> &str {
        &self.source[self.start..self.end]
    }

    /// The byte offset in the file at which the text begins.
    pub(super) fn start(&self) -> usize {
        self.start
    }
}

impl AsRef<str> for Span {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Two pieces are equal when their texts are: fluent-syntax compares names of arguments so.
impl PartialEq for Span {
    fn eq(&self, other: &Span) -> bool {
        self.as_str() == other.as_str()
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}@{}", self.as_str(), self.start)
    }
}

impl Slice<'_> for Span {
    /// The range is taken within this piece, and never cuts a character in two: fluent-syntax does so
    /// when a wrong `\u` escape is followed by a letter of more than one byte.
    fn slice(&self, range: Range<usize>) -> Span {
        Span::new(&self.source, self.start + range.start..self.start + range.end)
    }

    fn trim(&mut self) {
        self.end = self.start + self.as_str().trim_end_matches([' ', '\r', '\n']).len();
    }
}
