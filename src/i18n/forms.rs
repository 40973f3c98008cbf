//! The forms of a choice: those that the language never uses, and those that it lacks.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::str::FromStr;

use fixed_decimal::Decimal;

use super::args::{FactRef, Registry};
use super::call::Call;
use super::evaluate::same;
use super::message::{Entry, Messages};
use super::number::NumberStyle;
use super::plural::{Category, Plurals, WHOLE_SAMPLES};
use super::tree::{Inline, Key, Node, Pattern, Variant, key, start, walk};
use crate::diagnostic::{Code, Diagnostics};

/// Languages whose words change so much with the number that a missing form reads as wrong. In others,
/// a form such as Spanish `many` begins at a million, and Vietnamese `one` looks like `other`.
const STRICT: [&str; 6] = ["ar", "lt", "pl", "ro", "ru", "uk"];

/// Checks every choice in a text. `original` is the same text in the source language.
pub(super) fn check(
    messages: &Messages,
    entry: &Entry,
    pattern: &Pattern,
    original: Option<&Pattern>,
    registry: &dyn Registry,
    out: &mut Diagnostics,
) {
    let numbers = original.map(numeric_variables).unwrap_or_default();
    walk(pattern, &mut |node| {
        if let Node::Choice(selector, variants) = node {
            let check = Forms { messages, entry, selector, variants };
            match counted(selector, variants, registry, &numbers) {
                Some(style) => check.counted(style, out),
                None => check.worded(out),
            }
        }
    });
}

/// The variables that a text counts by or writes as numbers.
fn numeric_variables(pattern: &Pattern) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |node| match node {
        Node::Choice(Inline::VariableReference { id }, variants) if looks_counted(variants) => {
            names.insert(id.name.as_str());
        }
        Node::Inline(Inline::FunctionReference { id, arguments }, _) => {
            if let Ok(Call::Number(Inline::VariableReference { id }, _)) = Call::read(id.name.as_str(), arguments) {
                names.insert(id.name.as_str());
            }
        }
        _ => {}
    });
    names
}

/// True when the names of the forms are those of plurals.
fn looks_counted(variants: &[Variant]) -> bool {
    variants.iter().any(|v| match &v.key {
        Key::NumberLiteral { .. } => true,
        Key::Identifier { name } => Category::named(name.as_str()).is_some_and(|c| c != Category::Other),
    })
}

/// How the number is written, when a choice goes by a number.
pub(super) fn counted(
    selector: &Inline,
    variants: &[Variant],
    registry: &dyn Registry,
    numbers: &BTreeSet<&str>,
) -> Option<NumberStyle> {
    match selector {
        Inline::NumberLiteral { .. } => Some(NumberStyle::default()),
        Inline::VariableReference { id } => {
            (looks_counted(variants) || numbers.contains(id.name.as_str())).then(NumberStyle::default)
        }
        Inline::FunctionReference { id, arguments } => match Call::read(id.name.as_str(), arguments).ok()? {
            Call::Number(_, style) => Some(style),
            Call::Fact(id) => matches!(registry.fact(&id), Some(FactRef::Number { .. })).then(NumberStyle::default),
            _ => None,
        },
        _ => None,
    }
}

struct Forms<'a> {
    messages: &'a Messages,
    entry: &'a Entry,
    selector: &'a Inline,
    variants: &'a [Variant],
}

impl Forms<'_> {
    fn at(&self, code: Code, offset: usize, what: String, hint: &str, out: &mut Diagnostics) {
        out.at(code, &self.messages.files[self.entry.file], offset, what, hint);
    }

    /// A choice by a text: only a name that stands twice can be seen to be wrong.
    fn worded(&self, out: &mut Diagnostics) {
        for (i, variant) in self.variants.iter().enumerate() {
            let name = key(variant);
            if self.variants[..i].iter().any(|v| key(v) == name) {
                let what = format!("The form [{}] stands twice: the second is never used.", name.as_str());
                self.at(Code::PluralUnreachable, name.start(), what, "Keep one of them.", out);
            }
        }
    }

    fn counted(&self, style: NumberStyle, out: &mut Diagnostics) {
        let plurals = &self.messages.formats.plurals;
        let keys: Vec<FormKey> = self.variants.iter().map(FormKey::of).collect();
        let default = self.variants.iter().position(|v| v.default).unwrap_or(0);
        let chosen = |n: &Decimal, c: Category| keys.iter().position(|key| key.fits(n, c)).unwrap_or(default);
        let mut used = vec![false; keys.len()];
        // Numbers that fall to the form for all other cases although they have a form of their own.
        let mut missing: Vec<(Category, Decimal)> = Vec::new();
        let samples = samples(plurals, style);
        for (i, (n, category)) in samples.iter().enumerate() {
            let form = chosen(n, *category);
            used[form] = true;
            let whole = i < WHOLE_SAMPLES;
            if whole && !keys[form].fits(n, *category) && !missing.iter().any(|(c, _)| c == category) {
                missing.push((*category, n.clone()));
            }
        }
        for key in &keys {
            if let FormKey::Number(n) = key {
                let n = style.apply(n);
                used[chosen(&n, plurals.category_of(&n))] = true;
            }
        }
        let known: Vec<Category> = plurals.categories().collect();
        let list = |categories: &[Category]| {
            let names: Vec<_> = categories.iter().map(|c| format!("[{}]", c.as_str())).collect();
            names.join(", ")
        };
        let lang = self.messages.lang();
        for (variant, used) in self.variants.iter().zip(used) {
            let name = key(variant);
            let written = name.as_str();
            let named = match &variant.key {
                Key::Identifier { .. } => Some(Category::named(written)),
                Key::NumberLiteral { .. } => None,
            };
            let (what, hint) = match named {
                Some(None) => (
                    format!("[{written}] is no form of a number."),
                    format!("The forms of “{lang}” are {}.", list(&known)),
                ),
                Some(Some(category)) if !known.contains(&category) => {
                    let what = format!("“{lang}” has no form [{written}]: it is never used.");
                    (what, format!("Take it out; the forms of “{lang}” are {}.", list(&known)))
                }
                _ if used || variant.default => continue,
                _ => {
                    let what =
                        format!("The form [{written}] is never used: the forms before it take all of its numbers.");
                    (what, "Take it out, or put it before the others.".to_owned())
                }
            };
            self.at(Code::PluralUnreachable, name.start(), what, &hint, out);
        }
        let language = lang.as_str().split('-').next().unwrap_or_default();
        if STRICT.contains(&language) && !missing.is_empty() {
            missing.sort_by_key(|(category, _)| *category);
            let names: Vec<_> = missing.iter().map(|(c, _)| format!("[{}]", c.as_str())).collect();
            let numbers: Vec<_> = missing.iter().map(|(_, n)| n.to_string()).collect();
            let what = format!("“{lang}” needs {} too: for {}, for example.", names.join(", "), numbers.join(", "));
            let hint = format!("Add {} before the form that is marked with “*”.", names.join(", "));
            self.at(Code::PluralMissing, start(self.selector), what, &hint, out);
        }
    }
}

/// The numbers to try a choice with, as they are written in it.
fn samples(plurals: &Plurals, style: NumberStyle) -> Cow<'_, [(Decimal, Category)]> {
    if style.minimum_fraction == 0 && style.maximum_fraction.is_none() {
        return Cow::Borrowed(plurals.samples());
    }
    let styled = plurals.samples().iter().map(|(n, _)| {
        let n = style.apply(n);
        let category = plurals.category_of(&n);
        (n, category)
    });
    Cow::Owned(styled.collect())
}

/// What a form stands for.
enum FormKey {
    Category(Category),
    Number(Decimal),
    /// A name that is no plural form.
    Unknown,
}

impl FormKey {
    fn of(variant: &Variant) -> FormKey {
        match &variant.key {
            Key::Identifier { name } => Category::named(name.as_str()).map_or(FormKey::Unknown, FormKey::Category),
            Key::NumberLiteral { value } => Decimal::from_str(value.as_str()).map_or(FormKey::Unknown, FormKey::Number),
        }
    }

    /// True when a number of this category gets the form, by the same rule as in formatting.
    fn fits(&self, n: &Decimal, category: Category) -> bool {
        match self {
            FormKey::Category(own) => *own == category,
            FormKey::Number(own) => same(own, n),
            FormKey::Unknown => false,
        }
    }
}
