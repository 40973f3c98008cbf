//! The nouns that every stage may name.

mod bytes;
mod cache;
mod contact;
mod distance;
mod document;
mod entry;
mod fact;
mod indicator;
pub mod interface;
mod lang;
mod leaflet;
mod page;
mod promise;
mod questionnaire;
pub mod seen;
mod segment;
mod source_file;
mod source_words;
mod text_block;

pub use bytes::find_byte;
pub use cache::Cache;
pub use contact::{Contact, ContactKind, Days, Hours, Numbering, Phone};
pub use distance::distance;
pub use document::{
    Block, CalloutKind, Document, Generated, Heading, Inline, Item, LinkTarget, ListKind, Row, plain_text,
    walk_inlines, walk_text,
};
pub use entry::{Entry, entries};
pub use fact::{Fact, FactKind, FactValue, Source, digit_runs, latin_digit};
pub use indicator::{Ask, Indicator, Tell};
pub use lang::{Direction, Lang, Language, MadeBy, Pseudo, Reviewer};
pub use leaflet::{Declaration, Extract, Leaflet, LeafletForm, Local, NamedText, SetLeaflets};
pub use page::{Audience, FrontMatter, Layout, Page, PageId};
pub use promise::{Because, Promise, TestName};
pub use questionnaire::{
    Answers, Choice, Choices, Condition, Named, Notice, Outcome, Question, Questionnaire, Section,
};
pub use segment::{BREAK, CELL, Dialect, Pair, Piece, Segment};
pub use source_file::SourceFile;
pub use source_words::SourceWords;
pub use text_block::{TextBlock, hash, one_line, page_blocks, target_name};
