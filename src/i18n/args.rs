use fixed_decimal::Decimal;

use crate::model::Phone;

/// A value given to a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// A whole number.
    Number(i64),
    /// A number with a fraction, with as many digits as are to be shown.
    Decimal(Decimal),
    /// A day of the Gregorian calendar: year, month from 1, day from 1.
    Date(i32, u8, u8),
    /// A paragraph of law, or another text in Latin script.
    Law(&'a str),
    /// The name of a body or person.
    Name(&'a str),
    /// Any other text.
    Text(&'a str),
}

/// The values given to a message, by name: `$count` is `count`.
#[derive(Clone, Debug, Default)]
pub struct Args<'a> {
    values: Vec<(&'a str, Value<'a>)>,
}

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Self {
        Args::default()
    }

    /// These values and one more; the last one of a name counts.
    pub fn with(mut self, name: &'a str, value: Value<'a>) -> Self {
        self.values.retain(|(n, _)| *n != name);
        self.values.push((name, value));
        self
    }

    /// These values and a whole number.
    pub fn number(self, name: &'a str, n: i64) -> Self {
        self.with(name, Value::Number(n))
    }

    /// These values and a text.
    pub fn text(self, name: &'a str, text: &'a str) -> Self {
        self.with(name, Value::Text(text))
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.values.iter().find(|(n, _)| *n == name).map(|(_, v)| v)
    }
}

/// A fact as messages see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactRef<'a> {
    /// A whole number and what it counts. It is written by the language's own message `unit-<unit>`,
    /// which gets the number as `$n`.
    Number {
        /// The number.
        value: i64,
        /// What it counts.
        unit: &'a str,
    },
    /// Words that are the same in every language, such as a paragraph of law.
    Text(&'a str),
}

/// The one place where facts and contacts are written down; messages name them.
pub trait Registry {
    /// The fact of an id, for `FACT("id")`.
    fn fact(&self, id: &str) -> Option<FactRef<'_>>;
    /// The first phone number of a contact, for `PHONE("contact")`.
    fn phone(&self, contact: &str) -> Option<&Phone>;
    /// The official name of a contact, for `NAME("contact")`.
    fn name(&self, contact: &str) -> Option<&str>;
}

/// A registry with nothing in it.
impl Registry for () {
    fn fact(&self, _: &str) -> Option<FactRef<'_>> {
        None
    }

    fn phone(&self, _: &str) -> Option<&Phone> {
        None
    }

    fn name(&self, _: &str) -> Option<&str> {
        None
    }
}
