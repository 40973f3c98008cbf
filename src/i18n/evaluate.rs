//! Formatting: strict, so that nothing that is missing ever becomes text.

use std::fmt;
use std::str::FromStr;

use fixed_decimal::Decimal;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::args::{Args, FactRef, Registry, Value};
use super::call::Call;
use super::formatted::{Formatted, Kind};
use super::message::Messages;
use super::number::Grouping;
use super::tree::{Arguments, Element, Expression, Inline, Key, Pattern, Variant};
use crate::model::Lang;

/// How deep texts may refer to and stand in each other.
pub(super) const DEEPEST: usize = 40;
/// How many texts and values one message may put together, those of other messages included.
pub(super) const MOST_STEPS: usize = 10_000;
/// How long a formatted text may be, in bytes.
pub(super) const LONGEST: usize = 100_000;

/// Why a message can't be formatted. A build that meets one fails: a reader never sees half a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The language.
    pub lang: Lang,
    /// The message asked for, with its attribute: `name.hint`.
    pub id: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a message, or with what was given to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// There is no such message, term (with its hyphen) or attribute (with a dot).
    NoText(String),
    /// No value of this name was given.
    NoValue(String),
    /// The value of this name can't be used so.
    WrongValue(String),
    /// A function is unknown or called wrongly; the sentence says how.
    WrongCall(String),
    /// There is no fact of this id.
    NoFact(String),
    /// There is no contact of this id, or it has no phone.
    NoContact(String),
    /// The texts refer to each other too deeply, or in a circle.
    TooDeep,
    /// The text is longer than any text should be.
    TooLong,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NoText(id) => write!(f, "there is no text “{id}”"),
            Problem::NoValue(name) => write!(f, "no value ${name} was given"),
            Problem::WrongValue(name) => write!(f, "the value ${name} can't be used so"),
            Problem::WrongCall(what) => f.write_str(what.trim_end_matches('.')),
            Problem::NoFact(id) => write!(f, "there is no fact “{id}”"),
            Problem::NoContact(id) => write!(f, "there is no contact “{id}”, or it has no such entry"),
            Problem::TooDeep => f.write_str("its texts refer to each other too deeply, or in a circle"),
            Problem::TooLong => f.write_str("the text is too long"),
        }
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "message “{}” ({}): {}", self.id, self.lang, self.problem)
    }
}

impl std::error::Error for FormatError {}

impl Messages {
    /// Formats a message's text, or one of its attributes, with the values given.
    ///
    /// # Errors
    /// When anything at all is missing or doesn't fit: the text, a value, a fact, a contact, a message
    /// or term that it refers to, the unit of a fact. Never an unknown name or an empty place as text.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args<'_>,
        registry: &dyn Registry,
    ) -> Result<Formatted, FormatError> {
        let mut evaluation = Evaluation { messages: self, registry, out: Formatted::default(), steps: 0, length: 0 };
        let scope = Scope { args, term: false };
        match evaluation.reference(false, id, attribute, scope, 0) {
            Ok(()) => Ok(evaluation.out),
            Err(problem) => {
                Err(FormatError { lang: self.lang().clone(), id: full_name(false, id, attribute), problem })
            }
        }
    }
}

/// The name of a text as translators write it.
pub(super) fn full_name(term: bool, id: &str, attribute: Option<&str>) -> String {
    let dash = if term { "-" } else { "" };
    match attribute {
        Some(attribute) => format!("{dash}{id}.{attribute}"),
        None => format!("{dash}{id}"),
    }
}

/// The values within reach. A term sees only those that it was given by name, and none of them is needed.
#[derive(Clone, Copy)]
struct Scope<'a> {
    args: &'a Args<'a>,
    term: bool,
}

/// What a choice goes by.
enum Chooser<'a> {
    Number(Decimal),
    Text(&'a str),
    Owned(String),
    /// A term wasn't given the value: its form for all other cases is taken.
    Absent,
}

struct Evaluation<'m> {
    messages: &'m Messages,
    registry: &'m dyn Registry,
    out: Formatted,
    steps: usize,
    length: usize,
}

impl<'m> Evaluation<'m> {
    fn reference(
        &mut self,
        term: bool,
        id: &str,
        attribute: Option<&str>,
        scope: Scope<'_>,
        depth: usize,
    ) -> Result<(), Problem> {
        let messages = self.messages;
        let entry = messages.entry(term, id).and_then(|e| e.pattern(attribute));
        let pattern = entry.ok_or_else(|| Problem::NoText(full_name(term, id, attribute)))?;
        self.pattern(pattern, scope, depth + 1)
    }

    fn pattern(&mut self, pattern: &'m Pattern, scope: Scope<'_>, depth: usize) -> Result<(), Problem> {
        if depth > DEEPEST {
            return Err(Problem::TooDeep);
        }
        for element in &pattern.elements {
            match element {
                Element::TextElement { value } => self.text(value.as_str())?,
                Element::Placeable { expression } => self.expression(expression, scope, depth)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &'m Expression, scope: Scope<'_>, depth: usize) -> Result<(), Problem> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, depth),
            Expression::Select { selector, variants } => {
                let chooser = self.chooser(selector, scope, depth)?;
                let variant = self.choose(&chooser, variants)?;
                self.pattern(&variant.value, scope, depth + 1)
            }
        }
    }

    fn inline(&mut self, inline: &'m Inline, scope: Scope<'_>, depth: usize) -> Result<(), Problem> {
        match inline {
            Inline::StringLiteral { value } => self.text(&unescape_unicode_to_string(value.as_str())),
            Inline::NumberLiteral { value } => self.number(&literal(value.as_str())?, Grouping::Auto),
            Inline::VariableReference { id } => {
                let name = id.name.as_str();
                let value = scope.args.get(name).ok_or_else(|| Problem::NoValue(name.to_owned()))?;
                self.value(name, value)
            }
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| a.name.as_str());
                self.reference(false, id.name.as_str(), attribute, scope, depth)
            }
            Inline::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|a| a.name.as_str());
                let own = term_args(arguments.as_ref())?;
                self.reference(true, id.name.as_str(), attribute, Scope { args: &own.args(), term: true }, depth)
            }
            Inline::FunctionReference { id, arguments } => self.call(id.name.as_str(), arguments, scope, depth),
            Inline::Placeable { expression } if depth < DEEPEST => self.expression(expression, scope, depth + 1),
            Inline::Placeable { .. } => Err(Problem::TooDeep),
        }
    }

    fn call(
        &mut self,
        function: &str,
        arguments: &'m Arguments,
        scope: Scope<'_>,
        depth: usize,
    ) -> Result<(), Problem> {
        match read(function, arguments)? {
            Call::Number(value, style) => {
                let n = style.apply(&self.numeric(value, scope)?);
                self.number(&n, style.grouping)
            }
            Call::Date(name) => match scope.args.get(name) {
                Some(value @ Value::Date(..)) => self.value(name, value),
                Some(_) => Err(Problem::WrongValue(name.to_owned())),
                None => Err(Problem::NoValue(name.to_owned())),
            },
            Call::Fact(id) => match self.registry.fact(&id) {
                Some(FactRef::Number { value, unit }) => {
                    let args = Args::new().number("n", value);
                    self.reference(false, &format!("unit-{unit}"), None, Scope { args: &args, term: false }, depth)
                }
                Some(FactRef::Text(text)) => self.put(text.to_owned(), Kind::Law),
                None => Err(Problem::NoFact(id.into_owned())),
            },
            Call::Phone(id) => match self.registry.phone(&id) {
                Some(phone) => {
                    self.count(&phone.number)?;
                    self.out.push_phone(phone);
                    Ok(())
                }
                None => Err(Problem::NoContact(id.into_owned())),
            },
            Call::Name(id) => match self.registry.name(&id) {
                Some(name) => self.put(name.to_owned(), Kind::Name),
                None => Err(Problem::NoContact(id.into_owned())),
            },
        }
    }

    /// The number given to `NUMBER()`.
    fn numeric(&self, value: &Inline, scope: Scope<'_>) -> Result<Decimal, Problem> {
        match value {
            Inline::VariableReference { id } => {
                let name = id.name.as_str();
                match scope.args.get(name) {
                    Some(Value::Number(n)) => Ok(Decimal::from(*n)),
                    Some(Value::Decimal(n)) => Ok(n.clone()),
                    Some(_) => Err(Problem::WrongValue(name.to_owned())),
                    None => Err(Problem::NoValue(name.to_owned())),
                }
            }
            Inline::FunctionReference { id, arguments } => match read(id.name.as_str(), arguments)? {
                Call::Fact(id) => match self.registry.fact(&id) {
                    Some(FactRef::Number { value, .. }) => Ok(Decimal::from(value)),
                    Some(FactRef::Text(_)) => Err(Problem::WrongCall(format!("the fact “{id}” is no number"))),
                    None => Err(Problem::NoFact(id.into_owned())),
                },
                _ => Err(Problem::WrongCall("NUMBER takes a value or a FACT".into())),
            },
            _ => Err(Problem::WrongCall("NUMBER takes a value or a FACT".into())),
        }
    }

    fn chooser<'s>(&mut self, selector: &'m Inline, scope: Scope<'s>, depth: usize) -> Result<Chooser<'s>, Problem>
    where
        'm: 's,
    {
        match selector {
            Inline::StringLiteral { value } => {
                Ok(Chooser::Owned(unescape_unicode_to_string(value.as_str()).into_owned()))
            }
            Inline::NumberLiteral { value } => literal(value.as_str()).map(Chooser::Number),
            Inline::VariableReference { id } => {
                let name = id.name.as_str();
                match scope.args.get(name) {
                    Some(Value::Number(n)) => Ok(Chooser::Number(Decimal::from(*n))),
                    Some(Value::Decimal(n)) => Ok(Chooser::Number(n.clone())),
                    Some(Value::Text(text) | Value::Name(text)) => Ok(Chooser::Text(text)),
                    Some(_) => Err(Problem::WrongValue(name.to_owned())),
                    None if scope.term => Ok(Chooser::Absent),
                    None => Err(Problem::NoValue(name.to_owned())),
                }
            }
            Inline::FunctionReference { id, arguments } => match read(id.name.as_str(), arguments)? {
                Call::Number(Inline::VariableReference { id }, _)
                    if scope.term && scope.args.get(id.name.as_str()).is_none() =>
                {
                    Ok(Chooser::Absent)
                }
                Call::Number(value, style) => Ok(Chooser::Number(style.apply(&self.numeric(value, scope)?))),
                Call::Fact(_) => self.numeric(selector, scope).map(Chooser::Number),
                _ => Err(Problem::WrongCall(format!("{} can't decide between forms", id.name.as_str()))),
            },
            Inline::TermReference { id, attribute: Some(attribute), arguments } => {
                let own = term_args(arguments.as_ref())?;
                let whole = std::mem::take(&mut self.out);
                let scope = Scope { args: &own.args(), term: true };
                let done = self.reference(true, id.name.as_str(), Some(attribute.name.as_str()), scope, depth);
                let text = std::mem::replace(&mut self.out, whole).to_text();
                done.map(|()| Chooser::Owned(text))
            }
            _ => Err(Problem::WrongCall("this can't decide between forms".into())),
        }
    }

    /// The first form that fits, or the one for all other cases.
    fn choose(&self, chooser: &Chooser<'_>, variants: &'m [Variant]) -> Result<&'m Variant, Problem> {
        let text = match chooser {
            Chooser::Number(n) => self.messages.formats.plurals.category_of(n).as_str(),
            Chooser::Text(text) => text,
            Chooser::Owned(text) => text,
            Chooser::Absent => "",
        };
        for variant in variants {
            let fits = match (&variant.key, chooser) {
                (Key::Identifier { name }, _) => name.as_str() == text,
                (Key::NumberLiteral { value }, Chooser::Number(n)) => {
                    Decimal::from_str(value.as_str()).is_ok_and(|key| same(&key, n))
                }
                _ => false,
            };
            if fits {
                return Ok(variant);
            }
        }
        let default = variants.iter().find(|v| v.default);
        default.ok_or_else(|| Problem::WrongCall("no form is the one for all other cases".into()))
    }

    fn value(&mut self, name: &str, value: &Value<'_>) -> Result<(), Problem> {
        match value {
            Value::Number(n) => self.number(&Decimal::from(*n), Grouping::Auto),
            Value::Decimal(n) => self.number(n, Grouping::Auto),
            Value::Date(year, month, day) => {
                let date = self.messages.formats.dates.long(*year, *month, *day);
                self.put(date.ok_or_else(|| Problem::WrongValue(name.to_owned()))?, Kind::Date)
            }
            Value::Law(text) => self.put((*text).to_owned(), Kind::Law),
            Value::Name(text) => self.put((*text).to_owned(), Kind::Name),
            Value::Text(text) => self.put((*text).to_owned(), Kind::Text),
        }
    }

    fn number(&mut self, n: &Decimal, grouping: Grouping) -> Result<(), Problem> {
        let text = self.messages.formats.numbers.decimal(n, grouping);
        self.put(text, Kind::Number)
    }

    fn text(&mut self, text: &str) -> Result<(), Problem> {
        self.count(text)?;
        self.out.push_text(text);
        Ok(())
    }

    fn put(&mut self, text: String, kind: Kind) -> Result<(), Problem> {
        self.count(&text)?;
        self.out.push_value(text, kind);
        Ok(())
    }

    fn count(&mut self, text: &str) -> Result<(), Problem> {
        self.steps += 1;
        self.length += text.len();
        if self.steps > MOST_STEPS || self.length > LONGEST { Err(Problem::TooLong) } else { Ok(()) }
    }
}

fn read<'a>(function: &str, arguments: &'a Arguments) -> Result<Call<'a>, Problem> {
    Call::read(function, arguments).map_err(|fault| Problem::WrongCall(fault.what))
}

fn literal(number: &str) -> Result<Decimal, Problem> {
    Decimal::from_str(number).map_err(|_| Problem::WrongCall(format!("“{number}” is no number")))
}

/// True when two numbers are the same, however many zeros they are written with: 1 is 1.0.
pub(super) fn same(a: &Decimal, b: &Decimal) -> bool {
    let magnitudes = |n: &Decimal| (n.absolute.nonzero_magnitude_start(), n.absolute.nonzero_magnitude_end());
    if a.absolute.is_zero() && b.absolute.is_zero() {
        return true;
    }
    let (start, end) = magnitudes(a);
    a.sign() == b.sign()
        && magnitudes(b) == (start, end)
        && (end..=start).all(|m| a.absolute.digit_at(m) == b.absolute.digit_at(m))
}

/// What a term is given. Fluent lets it be given literals by name, nothing else.
struct TermArgs<'a>(Vec<(&'a str, Literal<'a>)>);

enum Literal<'a> {
    Number(Decimal),
    Text(std::borrow::Cow<'a, str>),
}

impl TermArgs<'_> {
    fn args(&self) -> Args<'_> {
        self.0.iter().fold(Args::new(), |args, (name, value)| {
            args.with(
                name,
                match value {
                    Literal::Number(n) => Value::Decimal(n.clone()),
                    Literal::Text(text) => Value::Text(text),
                },
            )
        })
    }
}

fn term_args(arguments: Option<&Arguments>) -> Result<TermArgs<'_>, Problem> {
    let Some(arguments) = arguments else { return Ok(TermArgs(Vec::new())) };
    if !arguments.positional.is_empty() {
        return Err(Problem::WrongCall("a term is given values by name only".into()));
    }
    let mut own = Vec::with_capacity(arguments.named.len());
    for argument in &arguments.named {
        let value = match &argument.value {
            Inline::NumberLiteral { value } => Literal::Number(literal(value.as_str())?),
            Inline::StringLiteral { value } => Literal::Text(unescape_unicode_to_string(value.as_str())),
            _ => return Err(Problem::WrongCall("a term is given literals only".into())),
        };
        own.push((argument.name.name.as_str(), value));
    }
    Ok(TermArgs(own))
}
