//! The conditions of a questionnaire's file.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::nearest;
use super::reader::Reader;
use super::toml_table::Value;
use crate::diagnostic::Code;
use crate::model::{Choice, Choices, Condition, Named};

/// Conditions stand no deeper in each other.
const MAX_DEPTH: usize = 12;
/// Parts of all conditions together, those of named conditions counted wherever they are used.
const MAX_PARTS: usize = 4_000;

/// A named condition on its way.
pub(super) enum Waiting<'t, 'i> {
    Unread(&'t Value<'i>),
    Reading,
    Read(Option<Arc<Named>>),
}

pub(super) struct NamedEntry<'t, 'i> {
    pub(super) at: usize,
    pub(super) used: bool,
    pub(super) state: Waiting<'t, 'i>,
}

impl<'t, 'i> Reader<'t, 'i, '_> {
    pub(super) fn condition(&mut self, value: &'t Value<'i>, depth: usize) -> Option<Condition> {
        let at = value.span().start;
        self.parts += 1;
        if depth > MAX_DEPTH || self.parts > MAX_PARTS {
            // Said once: what lies deeper, or follows, isn't read.
            if depth > MAX_DEPTH || self.parts == MAX_PARTS + 1 {
                let hint = "give parts of it a name with [[condition]], or ask fewer things at once";
                self.report(
                    Code::CheckTooLarge,
                    at,
                    "the conditions are too many or stand too deep in each other",
                    hint,
                );
            }
            return None;
        }
        match value.get_ref() {
            DeValue::String(name) => self.answer(name, at, None),
            DeValue::Table(table) => self.condition_table(table, at, depth),
            _ => {
                let hint = "write the id of a question, or { any = […] }, { all = […] }, { at-least = 2, of = […] }, { not = … }";
                self.invalid(at, "this is no condition", hint);
                None
            }
        }
    }

    fn condition_table(&mut self, table: &'t DeTable<'i>, at: usize, depth: usize) -> Option<Condition> {
        self.keys("when", table);
        let kinds: Vec<&str> = ["any", "all", "at-least", "not", "question", "condition", "section"]
            .into_iter()
            .filter(|key| table.contains_key(*key))
            .collect();
        let [kind] = kinds[..] else {
            let hint = "write exactly one of any, all, at-least, not, question, condition and section";
            self.invalid(at, "it isn't clear what this condition means", hint);
            return None;
        };
        for (key, owner) in [("of", "at-least"), ("answer", "question")] {
            if table.contains_key(key) && kind != owner {
                self.invalid(at, format!("“{key}” has no meaning without “{owner}”"), "leave it out");
                return None;
            }
        }
        let value = table.get(kind)?;
        let value_at = value.span().start;
        match kind {
            "any" => self.list(value, depth).map(Condition::Any),
            "all" => self.list(value, depth).map(Condition::All),
            "at-least" => {
                let count =
                    value.get_ref().as_integer().and_then(|n| usize::from_str_radix(n.as_str(), n.radix()).ok());
                let Some(of) = table.get("of") else {
                    self.invalid(at, "at least how many of what?", "write { at-least = 2, of = [\"…\", \"…\"] }");
                    return None;
                };
                let parts = self.list(of, depth)?;
                match count {
                    Some(count) if (1..=parts.len()).contains(&count) => Some(Condition::AtLeast(count, parts)),
                    _ => {
                        let hint = format!("write a number from 1 to {}", parts.len());
                        self.invalid(value_at, "so many can't be asked for", hint);
                        None
                    }
                }
            }
            "not" => Some(Condition::Not(Box::new(self.condition(value, depth + 1)?))),
            "question" => {
                let (name, at) = self.text(table, "question", at)?;
                let answers = table.contains_key("answer").then(|| self.texts(table, "answer")).flatten();
                self.answer(&name, at, answers)
            }
            "section" => {
                let (name, at) = self.text(table, "section", at)?;
                self.whole_section(&name, at)
            }
            _ => {
                let (name, at) = self.text(table, "condition", at)?;
                self.named(&name, at, depth).map(Condition::Named)
            }
        }
    }

    fn list(&mut self, value: &'t Value<'i>, depth: usize) -> Option<Vec<Condition>> {
        let at = value.span().start;
        let Some(list) = value.get_ref().as_array().filter(|list| list.iter().next().is_some()) else {
            self.invalid(at, "this is no list of conditions", "write [\"…\", \"…\"]");
            return None;
        };
        let mut parts: Vec<Condition> = Vec::new();
        let mut good = true;
        for item in list.iter() {
            match self.condition(item, depth + 1) {
                Some(part) if parts.contains(&part) => {
                    good = false;
                    self.report(
                        Code::CheckDuplicate,
                        item.span().start,
                        "the same condition stands twice in this list",
                        "leave one out",
                    );
                }
                Some(part) => parts.push(part),
                None => good = false,
            }
        }
        good.then_some(parts)
    }

    /// A question by name; without answers of its own, those that ask for help.
    fn answer(&mut self, name: &str, at: usize, answers: Option<Vec<(String, usize)>>) -> Option<Condition> {
        let Some(place) = self.questions.iter().position(|question| question.id == name) else {
            let hint = if self.conditions.contains_key(name) {
                format!("write {{ condition = \"{name}\" }}")
            } else if self.sections.iter().any(|section| section.id == name) {
                format!("write {{ section = \"{name}\" }}")
            } else {
                nearest(name, self.questions.iter().map(|q| q.id.as_str()))
                    .unwrap_or_else(|| "write the id of a question of this file".to_owned())
            };
            self.report(Code::CheckUnknownQuestion, at, format!("there is no question “{name}”"), hint);
            return None;
        };
        let question = self.questions[place].clone();
        let Some(answers) = answers else { return Some(Condition::Answer(place, question.help())) };
        let mut choices = Vec::new();
        for (answer, at) in &answers {
            match Choice::named(answer) {
                Some(Choice::Skip) => {
                    let hint = "leave it out: skipping a question is the same as not answering it";
                    self.report(Code::CheckUnknownAnswer, *at, "nothing may rest on a skipped question", hint);
                    return None;
                }
                Some(choice) if question.choices.contains(&choice) => choices.push(choice),
                _ => {
                    let offered: Vec<&str> = question.choices.iter().map(|choice| choice.as_str()).collect();
                    let message = format!("the question “{name}” doesn't offer the answer “{answer}”");
                    self.report(Code::CheckUnknownAnswer, *at, message, format!("it offers {}", offered.join(", ")));
                    return None;
                }
            }
        }
        if choices.is_empty() {
            self.invalid(at, "no answer is named here", "write answer = \"yes\"");
            return None;
        }
        Some(Condition::Answer(place, Choices::from_iter(choices)))
    }

    fn whole_section(&mut self, name: &str, at: usize) -> Option<Condition> {
        let Some(place) = self.sections.iter().position(|section| section.id == name) else {
            let near = nearest(name, self.sections.iter().map(|s| s.id.as_str()));
            let hint = near.unwrap_or_else(|| "write the id of a section of this file".to_owned());
            self.report(Code::CheckUnknownSection, at, format!("there is no section “{name}”"), hint);
            return None;
        };
        let questions = self.questions.iter().enumerate().filter(|(_, question)| question.section == place);
        let parts: Vec<Condition> =
            questions.map(|(place, question)| Condition::Answer(place, question.help())).collect();
        self.parts += parts.len();
        Some(Condition::Named(Arc::new(Named { id: format!("section {name}"), condition: Condition::Any(parts) })))
    }

    /// A condition by its name, read when it is first needed. `at` 0 reads it without using it.
    pub(super) fn named(&mut self, name: &str, at: usize, depth: usize) -> Option<Arc<Named>> {
        let Some(entry) = self.conditions.get_mut(name) else {
            let near = nearest(name, self.conditions.keys().map(String::as_str));
            let hint = near.unwrap_or_else(|| "write [[condition]] with this id".to_owned());
            self.report(Code::CheckUnknownCondition, at, format!("there is no condition “{name}”"), hint);
            return None;
        };
        entry.used |= at > 0;
        match std::mem::replace(&mut entry.state, Waiting::Reading) {
            Waiting::Reading => {
                let hint = "a condition can't rest on itself, nor on one that rests on it: take one of the names out";
                self.report(Code::CheckCycle, at, format!("the condition “{name}” leads back to itself"), hint);
                None
            }
            Waiting::Unread(value) => {
                let condition = self.condition(value, depth);
                let named = condition.map(|condition| Arc::new(Named { id: name.to_owned(), condition }));
                if let Some(entry) = self.conditions.get_mut(name) {
                    entry.state = Waiting::Read(named.clone());
                }
                named
            }
            Waiting::Read(named) => {
                if let Some(entry) = self.conditions.get_mut(name) {
                    entry.state = Waiting::Read(named.clone());
                }
                // Whoever uses a name pays for what it stands for: names can't hide a condition without end.
                if let Some(named) = &named {
                    named.condition.walk(&mut |_| self.parts += 1);
                    if self.parts > MAX_PARTS {
                        let hint = "use fewer names within names";
                        self.report(Code::CheckTooLarge, at, "the conditions are too many", hint);
                        return None;
                    }
                }
                named
            }
        }
    }
}
