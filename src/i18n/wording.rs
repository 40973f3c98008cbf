//! Messages as texts to translate: their words apart from their values and forms, and where they stand in their file.

use std::collections::BTreeSet;
use std::ops::Range;

use super::blocks::Writer;
use super::evaluate::full_name;
use super::message::Messages;
use super::plural::{Category, Plurals};
use super::tree::{Element, Expression, Pattern, key};
use crate::model::{Piece, Segment, SourceFile, entries};

/// A message, attribute or term as it is translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What decides between the forms, such as `$n`; none for a message with one text.
    pub selector: Option<String>,
    /// The forms by name in the order of the file, the one for all other cases marked. A message with one text has one
    /// form without a name.
    pub forms: Vec<Form>,
}

/// One text of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// `one`, `other`, `0`; empty for a message with one text.
    pub key: String,
    /// It stands for all cases that have no form of their own.
    pub default: bool,
    /// The whole text, with what stands before and after the choice.
    pub text: Segment,
}

/// A message in its file.
#[derive(Debug)]
pub struct Worded<'a> {
    /// The file.
    pub file: &'a SourceFile,
    /// `exit`, `contact-rosa.for` or `-brand`.
    pub name: String,
    /// The byte at which the name begins.
    pub at: usize,
    /// None for a message with more than one choice, or a choice in a choice: that is for a person who knows Fluent.
    pub wording: Option<Wording>,
}

impl Messages {
    /// Every text of the language, sorted by name.
    pub fn wordings(&self) -> impl Iterator<Item = Worded<'_>> {
        [(false, &self.messages), (true, &self.terms)].into_iter().flat_map(move |(term, map)| {
            map.iter().flat_map(move |(id, entry)| {
                entry.patterns().map(move |(attribute, pattern)| {
                    let own = attribute.and_then(|name| entry.attributes.iter().find(|a| a.id.as_str() == name));
                    let at = own.map_or(&entry.id, |own| &own.id).start();
                    let name = full_name(term, id, attribute);
                    Worded { file: &self.files[entry.file], name, at, wording: wording(pattern) }
                })
            })
        })
    }
}

impl Wording {
    /// A message with one text.
    pub fn of(text: Segment) -> Wording {
        Wording { selector: None, forms: vec![Form { key: String::new(), default: true, text }] }
    }

    /// True when the forms are those of numbers.
    pub fn is_counted(&self) -> bool {
        let number = |key: &str| {
            key.bytes().all(|b| b.is_ascii_digit()) || Category::named(key).is_some_and(|c| c != Category::Other)
        };
        self.selector.is_some() && self.forms.iter().any(|form| number(&form.key))
    }

    /// The text that a form of another language is translated from.
    pub fn form(&self, key: &str) -> Option<&Segment> {
        let form = self.forms.iter().find(|form| form.key == key).or_else(|| self.forms.iter().find(|f| f.default));
        form.map(|form| &form.text)
    }

    /// The names of the forms that a translation has. `own` is the present one: its forms stay. A choice by a number
    /// has the forms of the language, after those for exact numbers.
    pub fn keys(&self, own: Option<&Wording>, plurals: &Plurals) -> Vec<(String, bool)> {
        let base = own.filter(|own| own.selector.is_some()).unwrap_or(self);
        let present = |wording: &Wording| wording.forms.iter().map(|f| (f.key.clone(), f.default)).collect::<Vec<_>>();
        if own.is_some_and(|own| own.selector.is_none()) {
            return vec![(String::new(), true)];
        }
        if !base.is_counted() && !self.is_counted() {
            return present(base);
        }
        let mut keys: Vec<(String, bool)> =
            present(base).into_iter().filter(|(key, _)| Category::named(key).is_none()).collect();
        let mut categories: BTreeSet<Category> = plurals.whole_categories().collect();
        categories.insert(Category::Other);
        if own.is_some() {
            // A form for fractions alone, that somebody has written, is kept.
            categories.extend(base.forms.iter().filter_map(|form| Category::named(&form.key)));
        }
        let default = keys.iter().any(|(_, default)| *default);
        keys.extend(categories.into_iter().map(|c| (c.as_str().to_owned(), !default && c == Category::Other)));
        keys
    }
}

fn wording(pattern: &Pattern) -> Option<Wording> {
    let mut selects = pattern.elements.iter().enumerate().filter_map(|(at, element)| match element {
        Element::Placeable { expression: Expression::Select { selector, variants } } => Some((at, selector, variants)),
        _ => None,
    });
    let Some((at, selector, variants)) = selects.next() else {
        return segment(&pattern.elements).map(|text| Wording::of(text.normalised()));
    };
    if selects.next().is_some() {
        return None;
    }
    let (before, after) = (segment(&pattern.elements[..at])?, segment(&pattern.elements[at + 1..])?);
    let forms = variants.iter().map(|variant| {
        let mut pieces = before.0.clone();
        pieces.extend(segment(&variant.value.elements)?.0);
        pieces.extend(after.0.iter().cloned());
        let text = Segment(pieces).normalised();
        Some(Form { key: key(variant).as_str().to_owned(), default: variant.default, text })
    });
    let forms = forms.collect::<Option<Vec<Form>>>()?;
    Some(Wording { selector: Some(Writer::selector(selector)), forms })
}

/// Text without a choice; none when there is one.
fn segment(elements: &[Element]) -> Option<Segment> {
    let pieces = elements.iter().map(|element| match element {
        Element::TextElement { value } => Some(Piece::Text(value.as_str().to_owned())),
        Element::Placeable { expression: Expression::Select { .. } } => None,
        Element::Placeable { expression } => Writer::value(expression).map(Piece::Code),
    });
    pieces.collect::<Option<Vec<Piece>>>().map(Segment)
}

/// The name of a message without its attribute, and the attribute.
fn divided(name: &str) -> (&str, Option<&str>) {
    name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)))
}

/// A Fluent file with other words for one message, and every other byte as it is. A message or attribute that isn't
/// there is added: an attribute at the end of its message, a message after `after`, or at the end of the file.
pub fn replace(file: &str, name: &str, wording: &Wording, after: Option<&str>) -> String {
    let (id, attribute) = divided(name);
    let all = entries(file);
    let Some(entry) = all.iter().find(|entry| entry.id == id) else {
        let text = match attribute {
            None => format!("{id} ={}", written(wording, 4)),
            Some(attribute) => format!("{id} =\n    .{attribute} ={}", written(wording, 8)),
        };
        let place = after.and_then(|after| all.iter().find(|entry| entry.id == divided(after).0));
        return match place {
            Some(entry) => format!("{}\n{text}{}", &file[..entry.span.end], &file[entry.span.end..]),
            None => format!(
                "{}{text}\n",
                if file.is_empty() || file.ends_with('\n') { file.to_owned() } else { format!("{file}\n") }
            ),
        };
    };
    match value(file, entry.span.clone(), attribute) {
        Some((range, indent)) => format!("{}{}{}", &file[..range.start], written(wording, indent), &file[range.end..]),
        None => {
            let end = entry.span.end;
            let attribute = attribute.unwrap_or_default();
            format!("{}\n    .{attribute} ={}{}", &file[..end], written(wording, 8), &file[end..])
        }
    }
}

/// The bytes after `=` up to the end of a text, and how far its further lines are indented.
fn value(file: &str, span: Range<usize>, attribute: Option<&str>) -> Option<(Range<usize>, usize)> {
    let mut begin = None;
    let mut at = span.start;
    for line in file[span.clone()].split_inclusive('\n') {
        let bare = line.trim_start_matches(' ');
        let indent = line.len() - bare.len();
        let name = if at == span.start { Some("") } else { bare.strip_prefix('.').filter(|_| has_name(bare)) };
        if let Some(name) = name {
            if let Some((begin, indent)) = begin {
                let end = begin + file[begin..at].trim_end().len();
                return Some((begin..end, indent));
            }
            let wanted = match attribute {
                None => at == span.start,
                Some(wanted) => {
                    name.strip_prefix(wanted).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
                }
            };
            if wanted {
                begin = Some((at + line.find('=')? + 1, indent + 4));
            }
        }
        at += line.len();
    }
    begin.map(|(begin, indent)| (begin..span.end.max(begin), indent))
}

/// True for a line that begins an attribute: `.name =`.
fn has_name(line: &str) -> bool {
    let name = line[1..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    name.len() < line.len() - 1 && name.trim_start_matches(' ').starts_with('=')
}

/// What stands after `=`.
fn written(wording: &Wording, indent: usize) -> String {
    let Some(selector) = &wording.selector else {
        return wording.forms.first().map_or(String::new(), |form| format!(" {}", line(&form.text)));
    };
    let blank = " ".repeat(indent);
    let mut text = format!("\n{blank}{{ {selector} ->\n");
    for form in &wording.forms {
        let star = if form.default { "   *" } else { "    " };
        text.push_str(&format!("{blank}{star}[{}] {}\n", form.key, line(&form.text)));
    }
    text + &blank + "}"
}

fn line(text: &Segment) -> String {
    let mut line = String::new();
    for piece in &text.normalised().0 {
        match piece {
            Piece::Text(words) => {
                for c in words.chars() {
                    match c {
                        '{' | '}' => line.push_str(&format!("{{ \"{c}\" }}")),
                        c => line.push(c),
                    }
                }
            }
            Piece::Code(code) => line.push_str(code),
            Piece::Open(pair) => line.push_str(&pair.open),
            Piece::Close(pair) => line.push_str(&pair.close),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::model::{Dialect, Lang};

    const FILE: &str = "### Alt\n\n# Om a.\na = Ring { PHONE(\"x\") }\n    nå {\"{\"}\n    .hint = Velg\n    .title =\n        To\n        linjer\n\n\
        b =\n    Før { $n ->\n        [one] { $n } dag\n       *[other] { $n } dager\n    } etter.\n# c\nc =\n    { $a ->\n       *[x] { $b ->\n           *[y] z\n        }\n    }\n-t = T\n";

    fn read(text: &str) -> Messages {
        let mut out = Diagnostics::default();
        let messages = Messages::parse(&Lang::new("nb").unwrap(), "latn", &[SourceFile::new("a.ftl", text)], &mut out);
        assert!(!out.has_errors(), "{:?}\n{text}", out.sorted());
        messages
    }

    fn shown(messages: &Messages, name: &str) -> Vec<String> {
        let found = messages.wordings().find(|w| w.name == name).unwrap();
        let wording = found.wording.expect("a wording");
        wording.forms.iter().map(|f| format!("{}{}", f.key, f.text.written(Dialect::Message))).collect()
    }

    #[test]
    fn words_are_told_from_values_and_forms() {
        let messages = read(FILE);
        assert_eq!(shown(&messages, "a"), ["Ring { PHONE(\"x\") } nå { \"{\" }"]);
        assert_eq!(shown(&messages, "a.title"), ["To linjer"]);
        assert_eq!(shown(&messages, "b"), ["oneFør { $n } dag etter.", "otherFør { $n } dager etter."]);
        assert_eq!(shown(&messages, "-t"), ["T"]);
        assert!(messages.wordings().find(|w| w.name == "c").unwrap().wording.is_none());
    }

    #[test]
    fn one_text_is_replaced_and_nothing_else() {
        let one = Wording::of(Segment::parse("Ny } { $x }", Dialect::Message));
        let value = "Ring { PHONE(\"x\") }\n    nå {\"{\"}";
        assert_eq!(replace(FILE, "a", &one, None), FILE.replace(value, "Ny { \"}\" } { $x }"));
        assert_eq!(replace(FILE, "a.hint", &one, None), FILE.replace("Velg", "Ny { \"}\" } { $x }"));
        let title = "\n        To\n        linjer";
        assert_eq!(replace(FILE, "a.title", &one, None), FILE.replace(title, " Ny { \"}\" } { $x }"));
        let word = Wording::of(Segment::parse("Ny", Dialect::Message));
        assert_eq!(replace(FILE, "-t", &word, None), FILE.replace("-t = T", "-t = Ny"));
        let added = replace(FILE, "a.new", &word, None);
        assert_eq!(added, FILE.replace("linjer\n", "linjer\n    .new = Ny\n"));
        assert_eq!(shown(&read(&added), "a.new"), ["Ny"]);
        assert_eq!(replace(FILE, "d", &word, Some("c")), FILE.replace("    }\n-t", "    }\nd = Ny\n-t"));
        assert_eq!(replace(FILE, "d", &word, Some("e")), format!("{FILE}d = Ny\n"));
        assert_eq!(replace("", "d.x", &word, None), "d =\n    .x = Ny\n");
    }

    #[test]
    fn forms_are_those_of_the_language() {
        let nb = read(FILE);
        let mut wording = nb.wordings().find(|w| w.name == "b").unwrap().wording.unwrap();
        let uk = Plurals::new(&Lang::new("uk").unwrap()).unwrap();
        let keys: Vec<String> = wording.keys(None, &uk).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["one", "few", "many", "other"]);
        assert_eq!(wording.form("few"), wording.form("other"));
        wording.forms = wording
            .keys(None, &uk)
            .into_iter()
            .map(|(key, default)| Form { text: Segment::parse(&key, Dialect::Message), key, default })
            .collect();
        let new = replace(FILE, "b", &wording, None);
        assert!(new.contains("b =\n    { $n ->\n        [one] one\n        [few] few\n"), "{new}");
        assert!(new.contains("       *[other] other\n    }\n# c\n"), "{new}");
        assert_eq!(shown(&read(&new), "b"), ["oneone", "fewfew", "manymany", "otherother"]);
    }
}
