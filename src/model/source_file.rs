use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::diagnostic::Location;

/// A text file of the site, as read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the site's root, with `/` between folders.
    pub path: String,
    /// The whole text.
    pub text: Arc<str>,
    /// Where each line begins, counted when a place is first asked for.
    lines: Arc<OnceLock<Vec<usize>>>,
    /// Made when first asked for.
    hash: Arc<OnceLock<[u8; 32]>>,
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &SourceFile) -> bool {
        (&self.path, &self.text) == (&other.path, &other.text)
    }
}

impl Eq for SourceFile {}

impl SourceFile {
    /// A file with this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        SourceFile { path: path.into(), text: text.into(), lines: Arc::default(), hash: Arc::default() }
    }

    /// The SHA-256 hash of its text.
    pub fn hash(&self) -> &[u8; 32] {
        self.hash.get_or_init(|| Sha256::digest(self.text.as_bytes()).into())
    }

    /// The place of a byte offset: line and column from 1, the column in characters.
    pub fn location(&self, offset: usize) -> Location {
        let offset = self.floor(offset);
        let starts = self.lines.get_or_init(|| {
            let after = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after).collect()
        });
        let line = starts.partition_point(|start| *start <= offset);
        let column = self.text[starts[line - 1]..offset].chars().count() as u32 + 1;
        Location { path: self.path.clone(), line: line as u32, column }
    }

    /// The line that holds a byte offset, without its end.
    pub fn line_at(&self, offset: usize) -> &str {
        let offset = self.floor(offset);
        let start = self.text[..offset].rfind('\n').map_or(0, |i| i + 1);
        let end = self.text[offset..].find('\n').map_or(self.text.len(), |i| offset + i);
        self.text[start..end].trim_end_matches('\r')
    }

    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}
