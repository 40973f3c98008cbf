//! What can be seen only with all texts of a language, the source language and the registry at hand.

use std::collections::BTreeSet;

use super::args::{FactRef, Registry};
use super::call::Call;
use super::graph::{Used, Uses, circles};
use super::message::{Entry, Messages};
use super::tree::{Arguments, Inline, Node, Pattern, Role, start, walk};
use super::{compare, forms};
use crate::diagnostic::{Code, Diagnostics, Errors};

/// Checks the messages of a language.
///
/// Reported are references that lead nowhere or in a circle, functions that are unknown or called
/// wrongly, facts and contacts that the registry doesn't have, and plural forms that the language never
/// uses or that it lacks. With a `source`, the messages of the source language, also what isn't
/// translated, what the source doesn't have, and values that the source has and the translation lacks,
/// or the other way round. `source` is none for the source language itself.
///
/// `wanted` says of a file of the source language whether its messages are to be translated into this one; `before` what
/// is wrong with both languages by themselves.
pub fn check(
    messages: &Messages,
    source: Option<&Messages>,
    registry: &dyn Registry,
    wanted: &dyn Fn(&str) -> bool,
    before: &Errors,
    out: &mut Diagnostics,
) {
    for (term, map) in [(false, &messages.messages), (true, &messages.terms)] {
        for (id, entry) in map {
            for (attribute, pattern) in entry.patterns() {
                Checker { messages, registry, entry }.pattern(pattern, out);
                let original = source.and_then(|s| s.entry(term, id)).and_then(|e| e.pattern(attribute));
                forms::check(messages, entry, pattern, original, registry, out);
            }
        }
    }
    let (circles, floods) = circles(messages, registry);
    for flood in floods {
        let what = format!("“{}” grows beyond every page through the texts that it refers to.", flood.id);
        let hint = "Write the words themselves in place of some references.";
        out.at(Code::MessageTooLong, &messages.files[flood.file], flood.offset, what, hint);
    }
    for circle in circles {
        let what = format!("This text leads back to itself: {}.", circle.way.join(" → "));
        out.at(
            Code::MessageReference,
            &messages.files[circle.file],
            circle.offset,
            what,
            "Take one of the references out.",
        );
    }
    if let Some(source) = source {
        compare::check(messages, source, registry, wanted, before, out);
    }
}

struct Checker<'a> {
    messages: &'a Messages,
    registry: &'a dyn Registry,
    entry: &'a Entry,
}

impl Checker<'_> {
    fn at(&self, code: Code, offset: usize, what: String, hint: &str, out: &mut Diagnostics) {
        out.at(code, &self.messages.files[self.entry.file], offset, what, hint);
    }

    fn pattern(&self, pattern: &Pattern, out: &mut Diagnostics) {
        walk(pattern, &mut |node| {
            let Node::Inline(inline, role) = node else { return };
            match inline {
                Inline::MessageReference { id, attribute } => {
                    self.reference(
                        false,
                        id.name.as_str(),
                        attribute.as_ref().map(|a| a.name.as_str()),
                        start(inline),
                        out,
                    );
                }
                Inline::TermReference { id, attribute, arguments } => {
                    let name = id.name.as_str();
                    self.reference(true, name, attribute.as_ref().map(|a| a.name.as_str()), start(inline), out);
                    self.term(
                        name,
                        attribute.as_ref().map(|a| a.name.as_str()),
                        arguments.as_ref(),
                        start(inline),
                        out,
                    );
                }
                Inline::FunctionReference { id, arguments } => {
                    self.function(id.name.as_str(), arguments, role, start(inline), out);
                }
                _ => {}
            }
        });
    }

    /// A reference to a message or term.
    fn reference(&self, term: bool, id: &str, attribute: Option<&str>, offset: usize, out: &mut Diagnostics) {
        let (kind, dash) = if term { ("term", "-") } else { ("message", "") };
        let entry = self.messages.entry(term, id);
        if entry.is_some_and(|e| e.pattern(attribute).is_some()) || self.messages.broken.contains(id) {
            return;
        }
        let (what, hint) = match (entry, attribute) {
            (Some(_), Some(attribute)) => {
                let what = format!("The {kind} “{dash}{id}” has no attribute “{attribute}”.");
                (what, format!("Add “.{attribute} = …” below it, or write the name of one that it has."))
            }
            (Some(_), None) => {
                let what = format!("The message “{id}” has attributes only, no text of its own.");
                (what, format!("Write “{{ {id}.attribute }}”, or give it a text."))
            }
            (None, _) if self.messages.entry(!term, id).is_some() => {
                let other = if term { "message" } else { "term" };
                let written = if term { id.to_owned() } else { format!("-{id}") };
                (format!("“{id}” is a {other}, not a {kind}."), format!("Write “{{ {written} }}”."))
            }
            (None, _) => {
                let what = format!("There is no {kind} “{dash}{id}” in this language.");
                (
                    what,
                    format!(
                        "Add “{dash}{id} = …”, or write the name of one that there is; a value is written “{{ ${id} }}”."
                    ),
                )
            }
        };
        self.at(Code::MessageReference, offset, what, &hint, out);
    }

    /// The values given to a term: each that it shows, none that it doesn't use.
    fn term(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&Arguments>,
        offset: usize,
        out: &mut Diagnostics,
    ) {
        let Some(pattern) = self.messages.entry(true, id).and_then(|e| e.pattern(attribute)) else { return };
        let given = arguments.map_or(&[][..], |a| &a.named);
        if let Some(value) = arguments.and_then(|a| a.positional.first()) {
            let what = format!("The term “-{id}” is given a value without a name.");
            let hint = format!("Write “{{ -{id}(name: \"value\") }}”.");
            self.at(Code::MessageFunction, start(value), what, &hint, out);
        }
        let uses = Uses::through(self.messages, pattern, self.registry);
        for used in uses.shown.keys() {
            if let Used::Variable(name) = used
                && !given.iter().any(|g| g.name.name.as_str() == *name)
            {
                let what = format!("The term “-{id}” shows ${name}, but isn't given it.");
                let hint =
                    format!("Write “{{ -{id}({name}: \"value\") }}”: a term doesn't see the message's own values.");
                self.at(Code::MessageVariable, offset, what, &hint, out);
            }
        }
        for argument in given {
            let name = &argument.name.name;
            if !uses.has(&Used::Variable(name.as_str())) {
                let what = format!("The term “-{id}” doesn't use ${}.", name.as_str());
                self.at(
                    Code::MessageVariable,
                    name.start(),
                    what,
                    "Take it out, or write the name that the term uses.",
                    out,
                );
            }
        }
    }

    fn function(&self, function: &str, arguments: &Arguments, role: Role, offset: usize, out: &mut Diagnostics) {
        let mut fault = |what: String, hint: &str| self.at(Code::MessageFunction, offset, what, hint, out);
        let call = match Call::read(function, arguments) {
            Ok(call) => call,
            Err(problem) => return fault(problem.what, problem.hint),
        };
        const CHOICE: &str = "Choose by a number or a text given to the message: “{ $count -> …”.";
        match call {
            Call::Number(..) => {}
            Call::Date(_) if role == Role::Selector => fault("A date can't decide between forms.".into(), CHOICE),
            Call::Date(_) => {}
            Call::Fact(id) => match self.registry.fact(&id) {
                None => fault(format!("There is no fact “{id}”."), "Write an id of content/data/facts.toml."),
                Some(FactRef::Text(_)) if role == Role::Selector => {
                    fault(format!("The fact “{id}” is no number: it can't decide between forms."), CHOICE);
                }
                Some(FactRef::Text(_)) if role == Role::ToFunction => {
                    fault(format!("The fact “{id}” is no number."), "Write { FACT(\"…\") } without NUMBER.");
                }
                Some(FactRef::Number { unit, .. }) if role == Role::Shown => self.unit(unit, offset, out),
                Some(_) => {}
            },
            Call::Phone(_) | Call::Name(_) if role == Role::Selector => {
                fault(format!("{function} can't decide between forms."), CHOICE);
            }
            Call::Phone(id) if self.registry.phone(&id).is_none() => {
                let hint = "Write an id of content/data/contacts.toml that has a phone.";
                fault(format!("There is no contact “{id}” with a phone number."), hint);
            }
            Call::Name(id) if self.registry.name(&id).is_none() => {
                fault(format!("There is no contact “{id}”."), "Write an id of content/data/contacts.toml.");
            }
            Call::Phone(_) | Call::Name(_) => {}
        }
    }

    /// The message that writes a fact's number with its unit.
    fn unit(&self, unit: &str, offset: usize, out: &mut Diagnostics) {
        let id = format!("unit-{unit}");
        if self.messages.broken.contains(&id) {
            return;
        }
        let Some(pattern) = self.messages.entry(false, &id).and_then(|e| e.pattern(None)) else {
            let what = format!("The fact is counted in “{unit}”, but there is no message “{id}” in this language.");
            return self.at(Code::MessageReference, offset, what, &format!("Add “{id} = {{ $n }} …”."), out);
        };
        let uses = Uses::through(self.messages, pattern, self.registry);
        let others: BTreeSet<_> = uses
            .shown
            .keys()
            .chain(uses.chosen.keys())
            .filter(|u| matches!(u, Used::Variable(name) if *name != "n"))
            .collect();
        for used in others {
            let what = format!("The message “{id}” uses {used}, but a unit is given $n alone.");
            self.at(Code::MessageVariable, offset, what, &format!("Write “{id}” with {{ $n }} alone."), out);
        }
    }
}
