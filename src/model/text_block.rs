use std::collections::BTreeSet;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::bytes::find_byte;
use super::document::{Block, CalloutKind, Document, Generated, Inline, LinkTarget, walk_inlines};
use super::{Page, PageId};

/// The smallest piece of text that is translated, recorded and signed for: a heading, a paragraph, one item of a
/// list, one row of a table, a term or one of its definitions, a page's title, or one Fluent message.
///
/// Items and rows stand for themselves, so that two phone numbers can't change places within a list unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// Its name in every language: `page:rights#money/2` (`/0` is the heading itself, `page:rights#/1` stands before
    /// the first heading), `page:rights/title`, `message:exit` or `message:contact-rosa.for`.
    pub id: String,
    /// The part of the id that blocks of one section share; the id itself where a block stands alone.
    pub section: String,
    /// The text on one line, with link targets: what is hashed. Emphasis, wrapping and the way in which a link or a
    /// list is written don't show in it.
    pub text: String,
    /// The words that a reader sees, without targets and facts.
    pub plain: String,
    /// What the links lead to and which facts are shown, such as `tel:rosa`.
    pub targets: BTreeSet<String>,
    /// The kind of the marked box in which it stands.
    pub callout: Option<CalloutKind>,
    /// A reader could come to harm by an old version: danger, deadlines, numbers to call.
    pub critical: bool,
    /// The byte of its file at which it begins.
    pub offset: usize,
    /// The place in [`Document::blocks`](super::Document) of the block that holds it; none for front matter and messages.
    pub top: Option<usize>,
    /// Made when first asked for: every language asks for them.
    hash: OnceLock<String>,
    words: OnceLock<usize>,
}

impl TextBlock {
    /// A message as a block.
    pub fn message(name: &str, text: String, plain: String, offset: usize) -> TextBlock {
        let id = format!("message:{name}");
        let (section, targets) = (id.clone(), BTreeSet::new());
        let (hash, words) = Default::default();
        TextBlock { section, id, text, plain, targets, callout: None, critical: false, offset, top: None, hash, words }
    }

    /// 16 hexadecimal digits of the SHA-256 hash of the text.
    pub fn hash(&self) -> &str {
        self.hash.get_or_init(|| hash(&self.text))
    }

    /// The number of words a translator has to translate.
    pub fn words(&self) -> usize {
        let count = || self.plain.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
        *self.words.get_or_init(count)
    }
}

/// 16 hexadecimal digits of the SHA-256 hash of a text.
pub fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let first = digest.iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    format!("{first:016x}")
}

/// A text with every run of white space as one space.
pub fn one_line(text: &str) -> String {
    in_one_line(text.to_owned())
}

/// The same for a text that nobody else needs.
fn in_one_line(text: String) -> String {
    // Most texts are so already: no space but single ones within.
    let odd = |byte: u8, next: u8| {
        // White space beyond ASCII begins with one of these.
        let beyond = ((byte == 0xc2) & ((next == 0x85) | (next == 0xa0)))
            | ((byte == 0xe1) & (next == 0x9a))
            | ((byte == 0xe2) & ((next == 0x80) | (next == 0x81)))
            | ((byte == 0xe3) & (next == 0x80));
        ((byte == b' ') & ((next == b' ') | (next == 0))) | (b'\t'..=b'\r').contains(&byte) | beyond
    };
    let mut from = 0;
    let mut is_line = !text.starts_with(' ');
    while is_line && let Some(step) = find_byte(&text.as_bytes()[from..], odd) {
        is_line = !text[from + step..].starts_with(|c: char| c.is_ascii() || c.is_whitespace());
        from += step + 1;
    }
    if is_line {
        return text;
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The blocks of a page, whose text is `document`, in reading order. `deadline` says of a fact whether it counts time.
pub fn page_blocks(page: &Page, document: &Document, deadline: &dyn Fn(&str) -> bool) -> Vec<TextBlock> {
    let mut blocks = Vec::new();
    for (key, text) in [("title", &page.front.title), ("description", &page.front.description)] {
        let id = format!("page:{}/{key}", page.id);
        // In TOML the text may be escaped; then the key's line is near enough.
        let at =
            page.file.text.find(text.as_str()).or_else(|| page.file.text.find(&format!("\n{key}")).map(|at| at + 1));
        blocks.push(TextBlock {
            section: id.clone(),
            id,
            text: one_line(text),
            plain: one_line(text),
            targets: BTreeSet::new(),
            callout: None,
            critical: false,
            offset: at.unwrap_or(0),
            top: None,
            hash: OnceLock::new(),
            words: OnceLock::new(),
        });
    }
    let after = page.file.text.get(4..).and_then(|rest| rest.find("\n+++")).map_or(0, |at| at + 8);
    let section = format!("page:{}#", page.id);
    let mut reader =
        Reader { page: &page.id, file: &page.file.text, deadline, section, count: 0, cursor: after, top: 0, blocks };
    for (top, block) in document.blocks.iter().enumerate() {
        reader.top = top;
        reader.block(block, None);
    }
    reader.blocks
}

struct Reader<'a> {
    page: &'a PageId,
    file: &'a str,
    deadline: &'a dyn Fn(&str) -> bool,
    section: String,
    count: usize,
    cursor: usize,
    top: usize,
    blocks: Vec<TextBlock>,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block, callout: Option<CalloutKind>) {
        match block {
            Block::Heading(heading) => {
                if callout.is_none() {
                    self.section = format!("page:{}#{}", self.page, heading.id);
                    self.count = 0;
                }
                self.text(&[&heading.content], Some(heading.span.start), callout);
            }
            Block::Paragraph(content, span) => self.text(&[content], Some(span.start), callout),
            Block::List(_, items) => {
                items.iter().flat_map(|item| &item.blocks).for_each(|block| self.block(block, callout));
            }
            Block::Table(head, rows) => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<&[Inline]> = row.iter().map(Vec::as_slice).collect();
                    self.text(&cells, None, callout);
                }
            }
            Block::Definitions(entries) => {
                for (term, definitions) in entries {
                    self.text(&[term], None, callout);
                    definitions.iter().flatten().for_each(|block| self.block(block, callout));
                }
            }
            Block::Quote(inner) => inner.iter().for_each(|block| self.block(block, callout)),
            Block::Callout(kind, inner, span) => {
                self.cursor = span.start;
                inner.iter().for_each(|block| self.block(block, Some(*kind)));
            }
            Block::Contact(id, span) => self.made(format!("contact:{id}"), span.start, callout),
            Block::Generated(kind, name, span) => {
                let scheme = match kind {
                    Generated::Indicators => "indicators",
                    Generated::Conversation => "conversation",
                    Generated::Statistic => "statistic",
                };
                self.made(format!("{scheme}:{name}"), span.start, callout);
            }
            Block::Rule | Block::Current(_) => {}
        }
    }

    /// A block that is nothing but a target.
    fn made(&mut self, target: String, at: usize, callout: Option<CalloutKind>) {
        let text = format!("[]({target})");
        self.push(text, String::new(), BTreeSet::from([target]), is_critical(callout), at, callout);
    }

    /// A block of running text; the cells of a table's row stand side by side.
    fn text(&mut self, cells: &[&[Inline]], at: Option<usize>, callout: Option<CalloutKind>) {
        let (mut plain, mut targets) = (String::new(), BTreeSet::new());
        let mut critical = is_critical(callout);
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                plain.push(' ');
            }
            walk_inlines(cell, &mut |inline| match inline {
                Inline::Text(words) => plain.push_str(words),
                Inline::Break => plain.push(' '),
                Inline::Link(target, words, _) => {
                    critical |= match target {
                        LinkTarget::Phone(..) => true,
                        LinkTarget::Fact(id) => (self.deadline)(id),
                        _ => false,
                    };
                    targets.insert(target_name(target));
                    if words.is_empty() {
                        plain.push(' ');
                    }
                }
                _ => {}
            });
        }
        let at = at.unwrap_or_else(|| {
            let first = cells.iter().flat_map(|cell| first_words(cell)).next().unwrap_or("");
            self.file[self.cursor..].find(first).map_or(self.cursor, |at| self.cursor + at)
        });
        let plain = in_one_line(plain);
        let text = if cells.len() == 1 && targets.is_empty() {
            // No link and no cell: the words are all of it.
            plain.clone()
        } else {
            let mut text = String::with_capacity(plain.len() * 2);
            for (index, cell) in cells.iter().enumerate() {
                text.push_str(if index > 0 { " | " } else { "" });
                write(cell, &mut text);
            }
            in_one_line(text)
        };
        self.push(text, plain, targets, critical, at, callout);
    }

    fn push(
        &mut self,
        mut text: String,
        plain: String,
        targets: BTreeSet<String>,
        critical: bool,
        at: usize,
        callout: Option<CalloutKind>,
    ) {
        if let Some(kind) = callout {
            text.insert_str(0, &format!("[!{}] ", kind.as_str().to_uppercase()));
        }
        // A section's blocks are counted from 1; 0 is its heading.
        let is_heading = self.count == 0 && !self.section.ends_with('#');
        let index = if is_heading { 0 } else { self.count.max(1) };
        self.count = index + 1;
        self.cursor = at.max(self.cursor).min(self.file.len());
        while !self.file.is_char_boundary(self.cursor) {
            self.cursor -= 1;
        }
        let id = [&self.section, "/", &index.to_string()].concat();
        let section = self.section.clone();
        let top = Some(self.top);
        let (hash, words) = Default::default();
        self.blocks.push(TextBlock {
            id,
            section,
            text,
            plain,
            targets,
            callout,
            critical,
            offset: at,
            top,
            hash,
            words,
        });
    }
}

fn is_critical(callout: Option<CalloutKind>) -> bool {
    matches!(callout, Some(CalloutKind::Important | CalloutKind::Warning | CalloutKind::Caution))
}

fn first_words(cell: &[Inline]) -> Option<&str> {
    let mut first = None;
    walk_inlines(cell, &mut |inline| {
        if let (Inline::Text(words), None) = (inline, first) {
            first = Some(words.as_str());
        }
    });
    first
}

fn write(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Break => text.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) => write(inner, text),
            Inline::Link(target, words, _) => {
                text.push('[');
                write(words, text);
                text.push_str(&format!("]({})", target_name(target)));
            }
        }
    }
}

/// A link's target as an author writes it.
pub fn target_name(target: &LinkTarget) -> String {
    let numbered = |scheme: &str, id: &str, index: usize| match index {
        0 => format!("{scheme}:{id}"),
        n => format!("{scheme}:{id}#{}", n + 1),
    };
    match target {
        LinkTarget::Page(id, None) => format!("page:{id}"),
        LinkTarget::Page(id, Some(anchor)) => format!("page:{id}#{anchor}"),
        LinkTarget::Contact(id) => format!("contact:{id}"),
        LinkTarget::Phone(id, index) => numbered("tel", id, *index),
        LinkTarget::Mail(id) => format!("mail:{id}"),
        LinkTarget::Web(id, index) => numbered("web", id, *index),
        LinkTarget::Fact(id) => format!("fact:{id}"),
    }
}
