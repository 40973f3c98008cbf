//! The tables of a questionnaire's file.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeTable;

use super::condition::{NamedEntry, Waiting};
use super::toml_table::{Value, keys_of};
use super::{lines_of, nearest};
use crate::check::Data;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Audience, Choice, Condition, Indicator, Notice, Outcome, PageId, Question, Questionnaire, Section, SourceFile,
};

/// Questions of a questionnaire.
const MAX_QUESTIONS: usize = 200;

/// Reads the file, and gives the named conditions that no outcome uses with their places. `None` when it is
/// no TOML.
pub fn questionnaire(
    id: &str,
    file: &SourceFile,
    data: &Data,
    out: &mut Diagnostics,
) -> Option<(Questionnaire, Vec<(String, usize)>)> {
    let table = match DeTable::parse(&file.text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            out.at(
                Code::CheckInvalid,
                file,
                at,
                error.message().to_owned(),
                "correct the line; docs/checks.md shows the format",
            );
            return None;
        }
    };
    let mut reader = Reader {
        id,
        file,
        data,
        out,
        questions: Vec::new(),
        sections: Vec::new(),
        conditions: BTreeMap::new(),
        parts: 0,
    };
    let (profile, outcomes) = reader.questionnaire(table.get_ref());
    let Reader { questions, sections, conditions, .. } = reader;
    let unused =
        conditions.into_iter().filter(|(_, entry)| !entry.used).map(|(name, entry)| (name, entry.at)).collect();
    Some((Questionnaire { id: id.to_owned(), profile, sections, questions, outcomes, file: file.clone() }, unused))
}

pub(super) struct Reader<'t, 'i, 'o> {
    pub(super) id: &'t str,
    pub(super) file: &'t SourceFile,
    pub(super) data: &'t Data,
    pub(super) out: &'o mut Diagnostics,
    pub(super) questions: Vec<Question>,
    pub(super) sections: Vec<Section>,
    pub(super) conditions: BTreeMap<String, NamedEntry<'t, 'i>>,
    pub(super) parts: usize,
}

impl<'t, 'i> Reader<'t, 'i, '_> {
    pub(super) fn report(&mut self, code: Code, at: usize, message: impl Into<String>, hint: impl Into<String>) {
        self.out.at(code, self.file, at, message, hint);
    }

    pub(super) fn invalid(&mut self, at: usize, message: impl Into<String>, hint: impl Into<String>) {
        self.report(Code::CheckInvalid, at, message, hint);
    }

    fn questionnaire(&mut self, table: &'t DeTable<'i>) -> (Audience, Vec<Outcome>) {
        self.keys("questionnaire", table);
        let profile = match table.get("profile").map(|value| (value.span().start, value.get_ref().as_str())) {
            Some((_, Some("person"))) => Audience::Person,
            Some((_, Some("worker"))) => Audience::Worker,
            other => {
                let at = other.map_or(0, |(at, _)| at);
                self.invalid(
                    at,
                    "it isn't said for whom the questions are",
                    "write profile = \"person\" or profile = \"worker\" at the top",
                );
                Audience::Person
            }
        };
        for (section, at) in self.tables(table, "section") {
            self.section(section, at, profile);
        }
        if self.questions.len() > MAX_QUESTIONS {
            let message = format!("there are {} questions; the most is {MAX_QUESTIONS}", self.questions.len());
            self.report(Code::CheckTooLarge, 0, message, "divide the questionnaire");
            return (profile, Vec::new());
        }
        for (entry, at) in self.tables(table, "condition") {
            self.keys("condition", entry);
            let Some((id, id_at)) = self.id(entry, at) else { continue };
            let Some(when) = entry.get("when") else {
                self.invalid(at, format!("the condition “{id}” says nothing"), "write when = { any = [\"…\"] }");
                continue;
            };
            let entry = NamedEntry { at: id_at, used: false, state: Waiting::Unread(when) };
            if self.conditions.insert(id.clone(), entry).is_some() {
                self.report(
                    Code::CheckDuplicate,
                    id_at,
                    format!("two conditions are called “{id}”"),
                    "rename or remove one of them",
                );
            }
        }
        let mut outcomes: Vec<Outcome> = Vec::new();
        for (entry, at) in self.tables(table, "outcome") {
            let Some(outcome) = self.outcome(entry, at, profile) else { continue };
            if outcomes.iter().any(|other| other.id == outcome.id) {
                let message = format!("two outcomes are called “{}”", outcome.id);
                self.report(Code::CheckDuplicate, outcome.at, message, "rename or remove one of them");
            }
            outcomes.push(outcome);
        }
        let names: Vec<String> = self.conditions.keys().cloned().collect();
        for name in names {
            self.named(&name, 0, 0);
        }
        if self.questions.is_empty() {
            self.invalid(0, "there are no questions", "write [[section]] and in it [[section.question]]");
        }
        (profile, outcomes)
    }

    fn section(&mut self, table: &'t DeTable<'i>, at: usize, profile: Audience) {
        self.keys("section", table);
        let Some((id, at)) = self.id(table, at) else { return };
        if self.sections.iter().any(|other| other.id == id) {
            self.report(
                Code::CheckDuplicate,
                at,
                format!("two sections are called “{id}”"),
                "rename or remove one of them",
            );
        }
        let title = self.message_key(table, "title").unwrap_or_else(|| format!("{}-section-{id}", self.id));
        let note = self.boolean(table, "note").unwrap_or(false);
        self.sections.push(Section { id, title, note, notices: Vec::new(), at });
        if let Some(value) = table.get("indicators") {
            self.indicators(value, profile);
        }
        for (question, at) in self.tables(table, "question") {
            self.question(question, at, profile);
        }
        let section = self.sections.len() - 1;
        if !self.questions.iter().any(|question| question.section == section) {
            self.invalid(
                at,
                "this section has no questions",
                "write [[section.question]] below it, or indicators = { … }",
            );
        }
    }

    fn question(&mut self, table: &'t DeTable<'i>, at: usize, profile: Audience) {
        self.keys("question", table);
        let Some((id, at)) = self.id(table, at) else { return };
        let text = self.message_key(table, "text").unwrap_or_else(|| format!("{}-question-{id}", self.id));
        let (category, category_at) = self.text(table, "category", at).unwrap_or_default();
        let known = |c: &str| c == "need" || self.data.indicators.iter().any(|indicator| indicator.category == c);
        if !known(&category) {
            let message = format!("“{category}” is no category of the guide");
            self.invalid(category_at, message, "write a category of indicators.toml, or \"need\" for what one needs");
        }
        let sources: Vec<(String, usize)> = self.texts(table, "source").unwrap_or_default();
        if sources.is_empty() {
            self.invalid(
                at,
                format!("nothing says where the question “{id}” comes from"),
                "write source = \"guide:483\", or a list of such",
            );
        }
        for (source, at) in &sources {
            self.source(source, *at);
        }
        let choices = match self.texts(table, "choices") {
            None if profile == Audience::Worker => vec![Choice::Yes],
            None => Choice::ALL.to_vec(),
            Some(names) => self.choices(&names, at, profile),
        };
        let sources = sources.into_iter().map(|(source, _)| source).collect();
        self.push_question(Question { id, section: self.sections.len() - 1, text, category, sources, choices, at });
    }

    fn choices(&mut self, names: &[(String, usize)], at: usize, profile: Audience) -> Vec<Choice> {
        let mut choices = Vec::new();
        for (name, at) in names {
            match Choice::named(name) {
                Some(choice) if choices.contains(&choice) => {
                    self.report(
                        Code::CheckDuplicate,
                        *at,
                        format!("the answer “{name}” stands twice"),
                        "leave one out",
                    );
                }
                Some(choice) => choices.push(choice),
                None => self.report(
                    Code::CheckUnknownAnswer,
                    *at,
                    format!("“{name}” is no answer that a question can offer"),
                    "the answers are yes, no, not-sure and skip",
                ),
            }
        }
        if !choices.contains(&Choice::Yes) {
            self.invalid(at, "the question doesn't offer a yes", "add \"yes\": a yes is what leads to help");
        }
        if profile == Audience::Worker && choices != [Choice::Yes] {
            let hint =
                "leave choices out: a worker ticks what was seen or heard, and a box without a tick says nothing";
            self.invalid(at, "a worker's list has tick boxes only", hint);
        }
        choices
    }

    fn push_question(&mut self, question: Question) {
        if self.questions.iter().any(|other| other.id == question.id) {
            let message = format!("two questions are called “{}”", question.id);
            self.report(Code::CheckDuplicate, question.at, message, "rename or remove one of them");
        }
        self.questions.push(question);
    }

    /// `indicators = { category = "place", audience = "all" }` asks for each sign of the guide that fits.
    fn indicators(&mut self, value: &'t Value<'i>, profile: Audience) {
        let at = value.span().start;
        let Some(table) = value.get_ref().as_table() else {
            self.invalid(
                at,
                "this isn't a choice of signs",
                "write indicators = { category = \"place\", audience = \"all\" }",
            );
            return;
        };
        self.keys("indicators", table);
        let mut wanted: Vec<(&str, String)> = Vec::new();
        for key in keys_of("indicators") {
            if table.contains_key(*key) {
                wanted.extend(self.text(table, key, at).map(|(text, _)| (*key, text)));
            }
        }
        let fits = |indicator: &Indicator| {
            wanted.iter().all(|(key, text)| match *key {
                "category" => indicator.category == *text,
                "group" => indicator.group.as_deref().unwrap_or("") == text,
                _ => indicator.audience == *text,
            })
        };
        let data = self.data;
        let found: Vec<&Indicator> = data.indicators.iter().filter(|indicator| fits(indicator)).collect();
        if found.is_empty() || wanted.is_empty() {
            let hint = "compare category, group and audience with content/data/indicators.toml";
            self.report(Code::CheckUnknownIndicator, at, "no sign of the guide fits this", hint);
        }
        let section = self.sections.len() - 1;
        for indicator in found {
            let text = format!("indicator-{}", indicator.id);
            if indicator.notice {
                self.sections[section].notices.push(Notice { text, source: indicator.source.clone() });
                continue;
            }
            self.push_question(Question {
                id: indicator.id.clone(),
                section,
                text,
                category: indicator.category.clone(),
                sources: vec![indicator.source.clone()],
                choices: if profile == Audience::Worker { vec![Choice::Yes] } else { Choice::ALL.to_vec() },
                at,
            });
        }
    }

    fn outcome(&mut self, table: &'t DeTable<'i>, at: usize, profile: Audience) -> Option<Outcome> {
        self.keys("outcome", table);
        let (id, at) = self.id(table, at)?;
        let always = self.boolean(table, "always").unwrap_or(false);
        let condition = match (always, table.get("enable-when")) {
            (true, None) => Some(Condition::Always),
            (false, Some(value)) => self.condition(value, 0),
            (true, Some(value)) => {
                let at = value.span().start;
                self.invalid(
                    at,
                    "an outcome that is always shown can't have a condition",
                    "leave out always or enable-when",
                );
                None
            }
            (false, None) => {
                let hint = "write enable-when = { any = [\"…\"] }, or always = true";
                self.invalid(at, format!("nothing says when the outcome “{id}” is shown"), hint);
                None
            }
        };
        let contacts = self.contacts(table, &id, at, profile);
        let page = table.contains_key("page").then(|| self.text(table, "page", at)).flatten().map(|(page, _)| {
            let (page, anchor) =
                page.split_once('#').map_or((page.as_str(), None), |(page, anchor)| (page, Some(anchor.to_owned())));
            (PageId::named(page), anchor)
        });
        let text = format!("{}-outcome-{id}", self.id);
        Some(Outcome { id, text, enable_when: condition?, contacts, page, at })
    }

    fn contacts(&mut self, table: &'t DeTable<'i>, id: &str, at: usize, profile: Audience) -> Vec<String> {
        let contacts = self.texts(table, "contacts").unwrap_or_default();
        if contacts.is_empty() {
            let hint = "add contacts = [\"…\"] with ids of content/data/contacts.toml";
            self.report(
                Code::CheckOutcomeWithoutContact,
                at,
                format!("the outcome “{id}” names nobody to turn to"),
                hint,
            );
        }
        let mut seen = BTreeSet::new();
        for (contact, at) in &contacts {
            match self.data.contact(contact) {
                None => {
                    let near = nearest(contact, self.data.contacts.iter().map(|c| c.id.as_str()));
                    let hint =
                        near.unwrap_or_else(|| "write the id of a contact of content/data/contacts.toml".to_owned());
                    self.report(Code::CheckUnknownContact, *at, format!("there is no contact “{contact}”"), hint);
                }
                Some(known) if !known.audience.contains(&profile) => {
                    let message = format!("the contact “{contact}” isn't for the readers of this questionnaire");
                    self.report(
                        Code::CheckUnknownContact,
                        *at,
                        message,
                        "name another contact, or correct its audience in contacts.toml",
                    );
                }
                Some(_) if !seen.insert(contact.clone()) => {
                    self.report(
                        Code::CheckDuplicate,
                        *at,
                        format!("the contact “{contact}” stands twice"),
                        "leave one out",
                    );
                }
                Some(_) => {}
            }
        }
        contacts.into_iter().map(|(contact, _)| contact).collect()
    }

    fn source(&mut self, source: &str, at: usize) {
        let good = source.split_once(':').is_some_and(|(id, lines)| {
            self.data.sources.iter().any(|known| known.id == id) && lines_of(lines).is_some()
        });
        if !good {
            let hint =
                "write the id of a source of sources.toml, a colon and the line, such as guide:483 or guide:399-401";
            self.invalid(at, format!("“{source}” is no place in a source"), hint);
        }
    }
}
