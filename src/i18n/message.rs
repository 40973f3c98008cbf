use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::Formats;
use super::span::Span;
use super::tree::Pattern;
use super::{syntax, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Lang, SourceFile};

/// All messages and terms of one language, read and ready to be formatted.
#[derive(Debug)]
pub struct Messages {
    lang: Lang,
    pub(super) formats: Formats,
    pub(super) files: Vec<SourceFile>,
    pub(super) messages: BTreeMap<String, Entry>,
    pub(super) terms: BTreeMap<String, Entry>,
    /// Names of messages that stand in a file but can't be read: to say that they are missing as well
    /// would send the translator to the wrong place.
    pub(super) broken: BTreeSet<String>,
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    /// Index into [`Messages::files`].
    pub(super) file: usize,
    pub(super) id: Span,
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Vec<Attribute>,
}

/// A text beside a message's own, such as the hint of a field.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) id: Span,
    pub(super) value: Pattern,
}

impl Entry {
    /// The text itself, or one of its attributes.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|a| a.id.as_str() == name).map(|a| &a.value),
        }
    }

    /// All texts with the names of their attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let own = self.value.iter().map(|v| (None, v));
        own.chain(self.attributes.iter().map(|a| (Some(a.id.as_str()), &a.value)))
    }
}

impl Messages {
    /// Reads the Fluent files of a language. `digits` is the CLDR numbering system of `language.toml`.
    ///
    /// Whatever is wrong in a file is reported, and the rest of it is read. Reported here is what can be
    /// seen in one file: lines that can't be read, names that stand twice, raw HTML, hidden characters,
    /// and figures, paragraphs, e-mail and web addresses typed into text. [`check`](super::check) does
    /// the rest.
    pub fn parse(lang: &Lang, digits: &str, files: &[SourceFile], out: &mut Diagnostics) -> Messages {
        let formats = Formats::new(lang, digits).unwrap_or_else(|problem| {
            let place = Location::file(format!("locales/{lang}/language.toml"));
            let hint = "Write the name of a CLDR numbering system, such as “latn”, “arab”, “arabext” or “thai”.";
            out.push(Diagnostic::new(Code::LanguageInvalid, place, format!("{problem}."), hint));
            Formats::new(lang, "latn").expect("ICU4X's compiled data covers Latin digits in every language")
        });
        let mut messages = Messages {
            lang: lang.clone(),
            formats,
            files: files.to_vec(),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            broken: BTreeSet::new(),
        };
        for (index, file) in files.iter().enumerate() {
            text::check_characters(lang, file, out);
            let read = syntax::read(file, out);
            messages.broken.extend(read.broken);
            for entry in read.entries {
                messages.insert(index, entry, out);
            }
        }
        messages
    }

    fn insert(&mut self, file: usize, entry: ast::Entry<Span>, out: &mut Diagnostics) {
        let (term, id, value, attributes) = match entry {
            ast::Entry::Message(m) => (false, m.id.name, m.value, m.attributes),
            ast::Entry::Term(t) => (true, t.id.name, Some(t.value), t.attributes),
            _ => return,
        };
        let source = &self.files[file];
        let mut entry = Entry { file, id, value, attributes: Vec::with_capacity(attributes.len()) };
        for attribute in attributes {
            if let Some(first) = entry.attributes.iter().find(|a| a.id == attribute.id.name) {
                let line = source.location(first.id.start()).line;
                let name = first.id.as_str();
                let what = format!("“.{name}” stands twice in “{}”: also in line {line}.", entry.id.as_str());
                out.at(Code::MessageDuplicate, source, attribute.id.name.start(), what, "Keep one of them.");
            } else {
                entry.attributes.push(Attribute { id: attribute.id.name, value: attribute.value });
            }
        }
        for (_, pattern) in entry.patterns() {
            text::check_pattern(&self.lang, source, pattern, out);
        }
        let map = if term { &mut self.terms } else { &mut self.messages };
        if let Some(first) = map.get(entry.id.as_str()) {
            let place = self.files[first.file].location(first.id.start());
            let dash = if term { "-" } else { "" };
            let what =
                format!("“{dash}{}” stands twice: also in {}, line {}.", entry.id.as_str(), place.path, place.line);
            out.at(
                Code::MessageDuplicate,
                source,
                entry.id.start(),
                what,
                "Keep one of them, or give one another name.",
            );
        } else {
            map.insert(entry.id.as_str().to_owned(), entry);
        }
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The language's plural rules, numbers, dates and lists.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The names of all messages, without terms, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// True when there is such a text: a message's own, or the attribute of that name.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.messages.get(id).is_some_and(|m| m.pattern(attribute).is_some())
    }

    /// The names of a message's attributes, in the order of the file; none when there is no such message.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        self.messages.get(id).into_iter().flat_map(|m| &m.attributes).map(|a| a.id.as_str())
    }

    /// The file in which a message stands, and the byte at which it begins.
    pub fn file_of(&self, id: &str) -> Option<(&SourceFile, usize)> {
        let entry = self.messages.get(id)?;
        Some((&self.files[entry.file], entry.id.start()))
    }

    /// Where a message stands.
    pub fn location(&self, id: &str) -> Option<Location> {
        let entry = self.messages.get(id)?;
        Some(self.files[entry.file].location(entry.id.start()))
    }

    /// The entry of a name that other texts may refer to.
    pub(super) fn entry(&self, term: bool, id: &str) -> Option<&Entry> {
        if term { self.terms.get(id) } else { self.messages.get(id) }
    }
}
