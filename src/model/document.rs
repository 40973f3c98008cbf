use std::ops::Range;

use super::PageId;

/// A text as a tree, free of markup: what pages and leaflets are made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// A block of a text. Spans are byte ranges of the file it was read from.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of level 2 to 4.
    Heading(Heading),
    /// Running text.
    Paragraph(Vec<Inline>, Range<usize>),
    /// A list.
    List(ListKind, Vec<Item>),
    /// A table: the head's cells, then rows.
    Table(Row, Vec<Row>),
    /// Terms, each with its definitions.
    Definitions(Vec<(Vec<Inline>, Vec<Vec<Block>>)>),
    /// A quotation.
    Quote(Vec<Block>),
    /// A marked box.
    Callout(CalloutKind, Vec<Block>, Range<usize>),
    /// A break between themes.
    Rule,
    /// What the source says now, above a translation that has fallen behind. Authors can't write it.
    Current(Vec<Block>),
    /// A contact's card: a paragraph that was nothing but `[](contact:id)`.
    Contact(String, Range<usize>),
    /// A list made from data: a paragraph that was nothing but `[](indicators:signs)` or the like.
    Generated(Generated, String, Range<usize>),
}

/// What a generated block is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generated {
    /// The indicators of a category.
    Indicators,
    /// Questions to ask, or things to tell.
    Conversation,
    /// A statistic: chart and table.
    Statistic,
}

/// A heading. It carries an id that is the same in every language.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 2 to 4: the page's title is level 1.
    pub level: u8,
    /// The anchor.
    pub id: String,
    /// Its words.
    pub content: Vec<Inline>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// How a list is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// With bullets.
    Bullet,
    /// With numbers, from this one.
    Numbered(u64),
}

/// An item of a list. A tight item is one paragraph, rendered without `<p>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The blocks in it.
    pub blocks: Vec<Block>,
    /// No blank lines around it.
    pub tight: bool,
}

/// A row of a table: a cell is running text.
pub type Row = Vec<Vec<Inline>>;

/// What a callout is for. `Important`, `Warning` and `Caution` are critical: danger, deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalloutKind {
    /// Worth knowing.
    Note,
    /// Makes something easier.
    Tip,
    /// Decides something.
    Important,
    /// May go wrong.
    Warning,
    /// Danger.
    Caution,
}

impl CalloutKind {
    /// The name used for classes and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            CalloutKind::Note => "note",
            CalloutKind::Tip => "tip",
            CalloutKind::Important => "important",
            CalloutKind::Warning => "warning",
            CalloutKind::Caution => "caution",
        }
    }
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain characters.
    Text(String),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Strongly stressed.
    Strong(Vec<Inline>),
    /// A forced line break.
    Break,
    /// A link or a registry's value. Without words of its own it shows what the target is called.
    Link(LinkTarget, Vec<Inline>, Range<usize>),
}

/// Where a link leads, by Varde's own schemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// `page:rights#money`: a page and a heading on it.
    Page(PageId, Option<String>),
    /// `contact:rosa`: the contact's entry in the directory.
    Contact(String),
    /// `tel:rosa#2`: the second phone number of a contact, counted from 0 here.
    Phone(String, usize),
    /// `mail:rosa`: the contact's e-mail address.
    Mail(String),
    /// `web:udi#2`: the second web address of a contact, counted from 0 here.
    Web(String, usize),
    /// `fact:reflection-period`: a fact's value.
    Fact(String),
}

/// Calls `visit` for each inline of a text, outer before inner.
pub fn walk_inlines<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner, _) => walk_inlines(inner, visit),
            Inline::Text(_) | Inline::Break => {}
        }
    }
}

/// Calls `visit` for each run of inlines in the blocks, in reading order.
pub fn walk_text<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Heading(heading) => visit(&heading.content),
            Block::Paragraph(content, _) => visit(content),
            Block::List(_, items) => items.iter().for_each(|item| walk_text(&item.blocks, visit)),
            Block::Table(head, rows) => {
                head.iter().for_each(|cell| visit(cell));
                rows.iter().flatten().for_each(|cell| visit(cell));
            }
            Block::Definitions(entries) => {
                for (term, definitions) in entries {
                    visit(term);
                    definitions.iter().for_each(|blocks| walk_text(blocks, visit));
                }
            }
            Block::Quote(blocks) | Block::Callout(_, blocks, _) => walk_text(blocks, visit),
            Block::Rule | Block::Current(_) | Block::Contact(..) | Block::Generated(..) => {}
        }
    }
}

/// The words of running text without their marks; a link shows its own words only.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    walk_inlines(inlines, &mut |inline| match inline {
        Inline::Text(words) => text.push_str(words),
        Inline::Break => text.push(' '),
        _ => {}
    });
    text
}

impl Document {
    /// Calls `visit` for each inline of the whole text.
    pub fn inlines<'a>(&'a self, mut visit: impl FnMut(&'a Inline)) {
        walk_text(&self.blocks, &mut |run| walk_inlines(run, &mut visit));
    }

    /// The headings at the top level of the text, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }
}
