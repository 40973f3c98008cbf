//! The functions that messages may call, and what may be given to them.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::number::{Grouping, NumberStyle};
use super::tree::{Arguments, Inline};

/// A call, read and found right. What the names stand for is not looked up yet.
pub(super) enum Call<'a> {
    /// `NUMBER($n, …)`: the value is a variable or a `FACT`.
    Number(&'a Inline, NumberStyle),
    /// `DATE($d)`.
    Date(&'a str),
    /// `FACT("id")`.
    Fact(Cow<'a, str>),
    /// `PHONE("contact")`.
    Phone(Cow<'a, str>),
    /// `NAME("contact")`.
    Name(Cow<'a, str>),
}

/// What is wrong with a call.
pub(super) struct Fault {
    pub(super) what: String,
    pub(super) hint: &'static str,
}

const FUNCTIONS: &str = "The functions are NUMBER, DATE, FACT, PHONE and NAME.";
const NUMBER: &str = "Write NUMBER($count); settings are minimumIntegerDigits, minimumFractionDigits and \
    maximumFractionDigits, from 0 to 9, and useGrouping: \"auto\", \"min2\" or \"false\".";

impl<'a> Call<'a> {
    /// Reads a call. Nothing is passed over: a setting that isn't known is a fault.
    pub(super) fn read(function: &str, arguments: &'a Arguments) -> Result<Call<'a>, Fault> {
        let name = |hint| named(function, arguments, hint);
        match function {
            "NUMBER" => number(arguments),
            "DATE" => {
                let hint = "Write DATE($day): one value, and no setting.";
                match (&arguments.positional[..], &arguments.named[..]) {
                    ([Inline::VariableReference { id }], []) => Ok(Call::Date(id.name.as_str())),
                    _ => Err(Fault { what: "DATE is given something else than one value.".into(), hint }),
                }
            }
            "FACT" => name("Write FACT(\"id\"), with an id of content/data/facts.toml.").map(Call::Fact),
            "PHONE" => name("Write PHONE(\"id\"), with an id of content/data/contacts.toml.").map(Call::Phone),
            "NAME" => name("Write NAME(\"id\"), with an id of content/data/contacts.toml.").map(Call::Name),
            _ => Err(Fault { what: format!("There is no function “{function}”."), hint: FUNCTIONS }),
        }
    }
}

fn named<'a>(function: &str, arguments: &'a Arguments, hint: &'static str) -> Result<Cow<'a, str>, Fault> {
    match (&arguments.positional[..], &arguments.named[..]) {
        ([Inline::StringLiteral { value }], []) => Ok(unescape_unicode_to_string(value.as_str())),
        _ => Err(Fault { what: format!("{function} is given something else than one quoted id."), hint }),
    }
}

fn number(arguments: &Arguments) -> Result<Call<'_>, Fault> {
    let fault = |what: String| Fault { what, hint: NUMBER };
    let value = match &arguments.positional[..] {
        [value @ Inline::VariableReference { .. }] => value,
        [value @ Inline::FunctionReference { id, .. }] if id.name.as_str() == "FACT" => value,
        [Inline::StringLiteral { .. }] => return Err(fault("NUMBER is given a text, which is no number.".into())),
        [_] => return Err(fault("NUMBER is given something else than a value or a FACT.".into())),
        _ => return Err(fault("NUMBER is given more or less than one value.".into())),
    };
    let mut style = NumberStyle::default();
    for setting in &arguments.named {
        let name = setting.name.name.as_str();
        let digits = match &setting.value {
            Inline::NumberLiteral { value } => value.as_str().parse::<u8>().ok().filter(|d| *d <= 9),
            _ => None,
        };
        let text = match &setting.value {
            Inline::StringLiteral { value } => Some(value.as_str()),
            _ => None,
        };
        match (name, digits, text) {
            ("minimumIntegerDigits", Some(d), _) => style.minimum_integer = d,
            ("minimumFractionDigits", Some(d), _) => style.minimum_fraction = d,
            ("maximumFractionDigits", Some(d), _) => style.maximum_fraction = Some(d),
            ("useGrouping", _, Some("auto")) => style.grouping = Grouping::Auto,
            ("useGrouping", _, Some("min2")) => style.grouping = Grouping::FromFive,
            ("useGrouping", _, Some("false")) => style.grouping = Grouping::Never,
            ("minimumIntegerDigits" | "minimumFractionDigits" | "maximumFractionDigits" | "useGrouping", ..) => {
                return Err(fault(format!("“{name}” can't be set so.")));
            }
            _ => return Err(fault(format!("NUMBER has no setting “{name}”."))),
        }
    }
    if style.maximum_fraction.is_some_and(|maximum| maximum < style.minimum_fraction) {
        return Err(fault("minimumFractionDigits is more than maximumFractionDigits.".into()));
    }
    Ok(Call::Number(value, style))
}
