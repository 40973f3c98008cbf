//! Messages as blocks of translation: each text on one line, with its values, without the ways of writing it.

use super::evaluate::full_name;
use super::message::Messages;
use super::tree::{Arguments, Expression, Inline, Key, Pattern, Variant, key};
use crate::model::{SourceFile, TextBlock, one_line};

impl Messages {
    /// Every text of the language as a block, with its file: messages, attributes and terms, sorted by name.
    pub fn blocks(&self) -> impl Iterator<Item = (&SourceFile, TextBlock)> {
        [(false, &self.messages), (true, &self.terms)].into_iter().flat_map(move |(term, map)| {
            map.iter().flat_map(move |(id, entry)| {
                entry.patterns().map(move |(attribute, pattern)| {
                    let at = match attribute {
                        None => entry.id.start(),
                        Some(name) => {
                            entry.attributes.iter().find(|a| a.id.as_str() == name).map_or(0, |a| a.id.start())
                        }
                    };
                    let mut writer = Writer::default();
                    writer.pattern(pattern);
                    let block = TextBlock::message(
                        &full_name(term, id, attribute),
                        one_line(&writer.text),
                        one_line(&writer.plain),
                        at,
                    );
                    (&self.files[entry.file], block)
                })
            })
        })
    }
}

#[derive(Default)]
pub(super) struct Writer {
    text: String,
    plain: String,
}

impl Writer {
    /// What a choice goes by, such as `$n`.
    pub(super) fn selector(selector: &Inline) -> String {
        let mut writer = Writer::default();
        writer.inline(selector);
        writer.text
    }

    /// A value as it is written, such as `{ $n }`; none for a choice.
    pub(super) fn value(expression: &Expression) -> Option<String> {
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => Writer::value(expression),
            Expression::Inline(inline) => {
                let mut writer = Writer::default();
                writer.inline(inline);
                Some(format!("{{ {} }}", writer.text))
            }
            Expression::Select { .. } => None,
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                super::tree::Element::TextElement { value } => {
                    self.text.push_str(value.as_str());
                    self.plain.push_str(value.as_str());
                }
                super::tree::Element::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        self.plain.push(' ');
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(inline) => {
                self.text.push_str("{ ");
                self.inline(inline);
                self.text.push_str(" }");
            }
            Expression::Select { selector, variants } => {
                self.text.push_str("{ ");
                self.inline(selector);
                self.text.push_str(" -> ");
                for variant in variants {
                    self.variant(variant);
                }
                self.text.push('}');
            }
        }
        self.plain.push(' ');
    }

    fn variant(&mut self, variant: &Variant) {
        let star = if variant.default { "*" } else { "" };
        let name = match &variant.key {
            Key::Identifier { .. } | Key::NumberLiteral { .. } => key(variant).as_str(),
        };
        self.text.push_str(&format!("{star}[{name}] "));
        self.pattern(&variant.value);
        self.text.push(' ');
        self.plain.push(' ');
    }

    fn inline(&mut self, inline: &Inline) {
        let attributed = |id: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        match inline {
            Inline::StringLiteral { value } => self.text.push_str(&format!("\"{}\"", value.as_str())),
            Inline::NumberLiteral { value } => self.text.push_str(value.as_str()),
            Inline::VariableReference { id } => self.text.push_str(&format!("${}", id.name.as_str())),
            Inline::MessageReference { id, attribute } => {
                self.text.push_str(&attributed(id.name.as_str(), attribute.as_ref().map(|a| a.name.as_str())));
            }
            Inline::TermReference { id, attribute, arguments } => {
                let name = attributed(id.name.as_str(), attribute.as_ref().map(|a| a.name.as_str()));
                self.text.push_str(&format!("-{name}"));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            Inline::FunctionReference { id, arguments } => {
                self.text.push_str(id.name.as_str());
                self.arguments(arguments);
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &Arguments) {
        self.text.push('(');
        for (index, value) in arguments.positional.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            self.inline(value);
        }
        for (index, named) in arguments.named.iter().enumerate() {
            if index > 0 || !arguments.positional.is_empty() {
                self.text.push_str(", ");
            }
            self.text.push_str(&format!("{}: ", named.name.name.as_str()));
            self.inline(&named.value);
        }
        self.text.push(')');
    }
}
