//! Messages: the texts of the interface, by [Fluent](https://projectfluent.org), with plurals, numbers,
//! dates and lists by CLDR.
//!
//! [`Messages::parse`] reads the files of one language, [`check()`] compares them with the source
//! language and with the registry of facts and contacts, and [`Messages::format`] makes text of a
//! message. What a translator can mend is a [`Diagnostic`](crate::diagnostic::Diagnostic) of the first
//! two; the third is strict, and any [`FormatError`] fails the build.
//!
//! fluent-syntax reads the files; the evaluator is our own. fluent-bundle 0.16 takes plural rules from
//! CLDR 37 with a fault in ranges (Lithuanian 22, Arabic 111 and Romanian 101 come out wrong), ignores
//! the settings of `NUMBER()`, and prints the name of what is missing as text.

mod args;
mod blocks;
mod call;
mod check;
mod compare;
mod date;
mod evaluate;
mod fold;
mod formatted;
mod forms;
mod graph;
mod list;
mod message;
mod number;
mod order;
mod plural;
mod span;
mod syntax;
mod text;
mod tree;
pub mod wording;

#[cfg(test)]
mod tests;

use crate::model::Lang;

pub use args::{Args, FactRef, Registry, Value};
pub use check::check;
pub use date::Dates;
pub use evaluate::{FormatError, Problem};
pub use fold::WordFinder;
pub use formatted::{Formatted, Kind, Piece, close_with_marks, escape, with_units, write_escaped};
pub use list::Lists;
pub use message::Messages;
pub use number::{Grouping, NumberStyle, Numbers};
pub use order::Order;
pub use plural::{Category, Plurals};
pub use text::{domain, hidden_character};

/// What CLDR says of one language: made once, shared by all threads.
#[derive(Debug)]
pub struct Formats {
    /// Its plural rules.
    pub plurals: Plurals,
    /// Its numbers.
    pub numbers: Numbers,
    /// Its dates, of the Gregorian calendar.
    pub dates: Dates,
    /// Its lists.
    pub lists: Lists,
}

impl Formats {
    /// The formats of a language, in the digits of a CLDR numbering system such as `latn`.
    ///
    /// # Errors
    /// Says so when the numbering system isn't known.
    pub fn new(lang: &Lang, digits: &str) -> Result<Formats, String> {
        Ok(Formats {
            plurals: Plurals::new(lang)?,
            numbers: Numbers::new(lang, digits)?,
            dates: Dates::new(lang, digits)?,
            lists: Lists::new(lang)?,
        })
    }
}
