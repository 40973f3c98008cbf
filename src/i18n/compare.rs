//! A translation against the source language.

use std::collections::{BTreeMap, BTreeSet};

use super::args::Registry;
use super::call::Call;
use super::evaluate::full_name;
use super::forms::counted;
use super::graph::{Used, Uses};
use super::message::{Entry, Messages};
use super::plural::Category;
use super::tree::{Element, Expression, Inline, Key, Pattern, Variant, key};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Errors, Location};
use crate::model::distance;

pub(super) fn check(
    messages: &Messages,
    source: &Messages,
    registry: &dyn Registry,
    wanted: &dyn Fn(&str) -> bool,
    before: &Errors,
    out: &mut Diagnostics,
) {
    let around = Around {
        messages,
        source,
        registry,
        errors: before.and(out),
        own_starts: starts(messages),
        source_starts: starts(source),
    };
    // A name that is mistyped is one fault: the message isn't unknown here and missing there.
    let mistyped: BTreeMap<&str, &str> = messages
        .messages
        .keys()
        .filter(|id| !source.messages.contains_key(*id) && !source.broken.contains(*id))
        .filter_map(|id| Some((id.as_str(), nearest(id, messages, source)?)))
        .collect();
    for (id, original) in &source.messages {
        if messages.broken.contains(id) || mistyped.values().any(|meant| meant == id) {
            continue;
        }
        let Some(entry) = messages.messages.get(id) else {
            if !wanted(&source.files[original.file].path) {
                continue;
            }
            let place = Location::file(file_for(messages, source, original));
            let what = format!("“{id}” isn't translated: readers see it in the source language.");
            let hint = format!("Translate “{id}” of {}.", source.files[original.file].path);
            out.push(Diagnostic::new(Code::MessageUntranslated, place, what, hint));
            continue;
        };
        for (attribute, pattern) in original.patterns() {
            let name = full_name(false, id, attribute);
            match entry.pattern(attribute) {
                Some(own) => {
                    let pair =
                        Pair { around: &around, entry, original_entry: original, name: &name, own, original: pattern };
                    pair.check(out);
                }
                None => {
                    let what = format!("“{name}” isn't translated: readers see it in the source language.");
                    let hint = format!("Translate “{name}” of {}.", source.files[original.file].path);
                    out.at(Code::MessageUntranslated, &messages.files[entry.file], entry.id.start(), what, hint);
                }
            }
        }
    }
    for (id, entry) in &messages.messages {
        unknown(messages, source, (id, mistyped.get(id.as_str()).copied()), entry, out);
    }
}

/// The message of the source that isn't translated and whose name differs from this one by a letter or two.
fn nearest<'s>(id: &str, messages: &Messages, source: &'s Messages) -> Option<&'s str> {
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    let most = if id.len() < 4 { 1 } else { 2 };
    let missing = source.messages.keys().filter(|other| !messages.messages.contains_key(*other));
    let near = missing.map(|other| (distance(&letters(id), &letters(other)), other.as_str()));
    near.filter(|(letters, _)| *letters <= most).min().map(|(_, other)| other)
}

/// The file in which a translator looks for a message: the one named as in the source language.
fn file_for(messages: &Messages, source: &Messages, original: &Entry) -> String {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let wanted = name(&source.files[original.file].path);
    let file = messages.files.iter().find(|f| name(&f.path) == wanted).or(messages.files.first());
    file.map_or_else(|| format!("locales/{}", messages.lang()), |f| f.path.clone())
}

fn unknown(
    messages: &Messages,
    source: &Messages,
    (id, meant): (&str, Option<&str>),
    entry: &Entry,
    out: &mut Diagnostics,
) {
    if source.broken.contains(id) {
        return;
    }
    let file = &messages.files[entry.file];
    let hint = "Delete it, or write the name that the source language has.";
    let Some(original) = source.messages.get(id) else {
        let what = format!("The source language has no message “{id}”: no reader ever sees this one.");
        let hint = meant.map_or(hint.to_owned(), |meant| format!("Write “{meant}”, which isn't translated yet."));
        return out.at(Code::MessageUnknown, file, entry.id.start(), what, hint);
    };
    if entry.value.is_some() && original.value.is_none() {
        let what = format!("In the source language “{id}” has attributes only: no reader ever sees this text.");
        out.at(Code::MessageUnknown, file, entry.id.start(), what, hint);
    }
    for attribute in &entry.attributes {
        let name = attribute.id.as_str();
        if original.pattern(Some(name)).is_none() {
            let what = format!("The source language has no “.{name}” for “{id}”: no reader ever sees this one.");
            out.at(Code::MessageUnknown, file, attribute.id.start(), what, hint);
        }
    }
}

/// Faults that make a value be missing from a text, so that its lack needn't be told as well.
const UNREAD: &[Code] = &[Code::TypedFact, Code::MessageFunction, Code::MessageReference, Code::MessageSyntax];

/// Where the texts of a language begin: file and byte.
type Starts = BTreeSet<(usize, usize)>;

fn starts(messages: &Messages) -> Starts {
    let entries = messages.messages.values().chain(messages.terms.values());
    let all = entries
        .flat_map(|e| std::iter::once(&e.id).chain(e.attributes.iter().map(|a| &a.id)).map(|id| (e.file, id.start())));
    all.collect()
}

/// What is known besides the two texts.
struct Around<'a> {
    messages: &'a Messages,
    source: &'a Messages,
    registry: &'a dyn Registry,
    errors: Errors,
    own_starts: Starts,
    source_starts: Starts,
}

/// One text in two languages.
struct Pair<'a> {
    around: &'a Around<'a>,
    entry: &'a Entry,
    original_entry: &'a Entry,
    name: &'a str,
    own: &'a Pattern,
    original: &'a Pattern,
}

impl Pair<'_> {
    /// What comes from outside must be the same in both. A value that only decides between forms may be
    /// left out by a language that doesn't need the choice, and used for one by a language that does.
    fn check(&self, out: &mut Diagnostics) {
        let Around { messages, source, registry, errors, own_starts, source_starts } = self.around;
        let unread = |messages: &Messages, starts: &Starts, entry: &Entry, pattern: &Pattern| {
            let file = &messages.files[entry.file];
            let from = place(entry, pattern);
            let next = starts.range((entry.file, from + 1)..).next().filter(|(at, _)| *at == entry.file);
            errors.within(file, from..next.map_or(file.text.len(), |(_, at)| *at), UNREAD)
        };
        // Where the source is told to be wrong, nobody knows yet what a translation should show.
        if unread(source, source_starts, self.original_entry, self.original) {
            return;
        }
        let file = &messages.files[self.entry.file];
        let own = Uses::through(messages, self.own, *registry);
        let original = Uses::through(source, self.original, *registry);
        let extra: BTreeSet<_> = own.shown.iter().chain(&own.chosen).filter(|(used, _)| !original.has(used)).collect();
        let mut lacking: Vec<&Used<'_>> = match unread(messages, own_starts, self.entry, self.own) {
            true => Vec::new(),
            false => original.shown.keys().filter(|used| !own.shown.contains_key(used)).collect(),
        };
        for (used, offset) in extra.into_iter().filter(|(_, offset)| !errors.at(file, **offset)) {
            // A value that is misspelt or swapped for another is one fault.
            let kind = std::mem::discriminant(used);
            let instead = lacking.iter().position(|other| std::mem::discriminant(*other) == kind);
            let all: BTreeSet<_> =
                original.shown.keys().chain(original.chosen.keys()).map(ToString::to_string).collect();
            let all: Vec<_> = all.into_iter().collect();
            let hint = match (instead.map(|at| lacking.remove(at)), &all[..]) {
                (Some(other), _) => format!("Write {other}."),
                (None, []) => "The source message has no value at all: take it out.".to_owned(),
                (None, _) => format!("The source message has {}.", all.join(", ")),
            };
            let what = format!("{used} isn't in the source message “{}”.", self.name);
            out.at(Code::MessageVariable, file, *offset, what, hint);
        }
        for used in lacking {
            let what = format!("“{}” lacks {used}, which the source message shows.", self.name);
            let hint = format!("Put {used} where the reader should see it.");
            out.at(Code::MessageVariable, file, place(self.entry, self.own), what, hint);
        }
        for used in original.shown.keys().filter(|used| own.shown.contains_key(used)) {
            if gaps(source, *registry, self.original, used).is_none_or(|gaps| !gaps.is_empty()) {
                continue;
            }
            for variant in gaps(messages, *registry, self.own, used).unwrap_or_default() {
                let form = key(variant);
                let what = format!("The form [{}] lacks {used}, which the source message always shows.", form.as_str());
                out.at(Code::MessageVariable, file, form.start(), what, format!("Put {used} into this form too."));
            }
        }
    }
}

/// The byte offset of the name of a text.
fn place(entry: &Entry, pattern: &Pattern) -> usize {
    let attribute = entry.attributes.iter().find(|a| std::ptr::eq(&a.value, pattern));
    attribute.map_or(&entry.id, |a| &a.id).start()
}

/// The forms of a text that don't show something which others show: none when the text never shows it,
/// an empty list when it always does. A form that means one number needn't show that number.
fn gaps<'p>(
    messages: &'p Messages,
    registry: &dyn Registry,
    pattern: &'p Pattern,
    used: &Used<'_>,
) -> Option<Vec<&'p Variant>> {
    let mut best: Option<Vec<&Variant>> = None;
    for element in &pattern.elements {
        let Element::Placeable { expression } = element else { continue };
        let found = expression_gaps(messages, registry, expression, used);
        if let Some(gaps) = found
            && best.as_ref().is_none_or(|b| gaps.len() < b.len())
        {
            best = Some(gaps);
        }
    }
    best
}

fn expression_gaps<'p>(
    messages: &'p Messages,
    registry: &dyn Registry,
    expression: &'p Expression,
    used: &Used<'_>,
) -> Option<Vec<&'p Variant>> {
    match expression {
        Expression::Inline(Inline::Placeable { expression }) => expression_gaps(messages, registry, expression, used),
        Expression::Inline(inline) => shows(messages, registry, inline, used).then(Vec::new),
        Expression::Select { selector, variants } => {
            let mut lacking = Vec::new();
            let mut shown = false;
            let counted = about(selector, used) && counted(selector, variants, registry, &BTreeSet::new()).is_some();
            for variant in variants {
                match gaps(messages, registry, &variant.value, used) {
                    Some(inner) => {
                        shown = true;
                        lacking.extend(inner);
                    }
                    None if counted && one_number(messages, variant) => {}
                    None => lacking.push(variant),
                }
            }
            shown.then_some(lacking)
        }
    }
}

/// True when the form stands for exactly one number.
fn one_number(messages: &Messages, variant: &Variant) -> bool {
    match &variant.key {
        Key::NumberLiteral { .. } => true,
        Key::Identifier { name } => Category::named(name.as_str())
            .is_some_and(|category| messages.formats.plurals.only_number(category).is_some()),
    }
}

/// True when a choice goes by this value.
fn about(selector: &Inline, used: &Used<'_>) -> bool {
    match (selector, used) {
        (Inline::VariableReference { id }, Used::Variable(name)) => id.name.as_str() == *name,
        (Inline::FunctionReference { id, arguments }, _) => match (Call::read(id.name.as_str(), arguments), used) {
            (Ok(Call::Number(value, _)), _) => about(value, used),
            (Ok(Call::Fact(id)), Used::Registry("FACT", wanted)) => id == *wanted,
            _ => false,
        },
        _ => false,
    }
}

/// True when an expression shows it to the reader, by itself or through another text.
fn shows(messages: &Messages, registry: &dyn Registry, inline: &Inline, used: &Used<'_>) -> bool {
    let through = |term: bool, id: &str, attribute: Option<&str>| {
        let pattern = messages.entry(term, id).and_then(|e| e.pattern(attribute));
        pattern.is_some_and(|p| Uses::through(messages, p, registry).shown.contains_key(used))
    };
    match inline {
        Inline::VariableReference { .. } => about(inline, used),
        Inline::MessageReference { id, attribute } => {
            through(false, id.name.as_str(), attribute.as_ref().map(|a| a.name.as_str()))
        }
        Inline::TermReference { id, .. } => matches!(used, Used::Registry(..)) && through(true, id.name.as_str(), None),
        Inline::FunctionReference { id, arguments } => match (Call::read(id.name.as_str(), arguments), used) {
            (Ok(Call::Number(value, _)), _) => shows(messages, registry, value, used),
            (Ok(Call::Date(name)), Used::Variable(wanted)) => name == *wanted,
            (Ok(Call::Fact(id)), Used::Registry("FACT", wanted)) => id == *wanted,
            (Ok(Call::Phone(id)), Used::Registry("PHONE", wanted)) => id == *wanted,
            (Ok(Call::Name(id)), Used::Registry("NAME", wanted)) => id == *wanted,
            _ => false,
        },
        _ => false,
    }
}
