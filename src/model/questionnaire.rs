//! A questionnaire, and what its answers lead to.
//!
//! The words are those of FHIR (questionnaire, answer, enable-when) and of GOV.UK's Smart Answers (outcome).
//! Answers lead to needs and never to a verdict: there is no score, weight or number here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Audience, PageId, SourceFile};

/// A questionnaire: one file `content/data/checks/<id>.toml`. The words are messages.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// The file's name without its ending.
    pub id: String,
    /// For whom it is.
    pub profile: Audience,
    /// The sections in order.
    pub sections: Vec<Section>,
    /// The questions of all sections, in order. Conditions name them by their place in this list.
    pub questions: Vec<Question>,
    /// What the answers can lead to, in the order in which it is shown.
    pub outcomes: Vec<Outcome>,
    /// The file it was read from.
    pub file: SourceFile,
}

/// A part of a questionnaire with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Kebab-case name.
    pub id: String,
    /// The message that is its heading.
    pub title: String,
    /// True when the heading's message has an attribute `.note`, shown before the questions.
    pub note: bool,
    /// Messages that ask for attention and aren't questions; shown after the questions.
    pub notices: Vec<Notice>,
    /// The byte of the file at which it stands.
    pub at: usize,
}

/// A sentence of the guide among the questions of a section, which can't be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The message.
    pub text: String,
    /// The source's id and line.
    pub source: String,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Kebab-case name.
    pub id: String,
    /// The place of its section in [`Questionnaire::sections`].
    pub section: usize,
    /// The message that asks it.
    pub text: String,
    /// The guide's category, or `need` for what one needs.
    pub category: String,
    /// Where the guide speaks of it: the source's id and lines.
    pub sources: Vec<String>,
    /// What one can answer, in the order in which it is shown.
    pub choices: Vec<Choice>,
    /// The byte of the file at which it stands.
    pub at: usize,
}

/// What one can answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// It is so.
    Yes,
    /// It isn't so.
    No,
    /// Leads to the same help as a yes.
    NotSure,
    /// The same as no answer; there to take an answer back.
    Skip,
}

impl Choice {
    /// All choices in the usual order.
    pub const ALL: [Choice; 4] = [Choice::Yes, Choice::No, Choice::NotSure, Choice::Skip];

    /// The name in data files and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Choice::Yes => "yes",
            Choice::No => "no",
            Choice::NotSure => "not-sure",
            Choice::Skip => "skip",
        }
    }

    /// The choice of a name.
    pub fn named(name: &str) -> Option<Choice> {
        Choice::ALL.into_iter().find(|choice| choice.as_str() == name)
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choices(u8);

impl Choices {
    /// True when there is nothing in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True when the choice is in it.
    pub fn contains(self, choice: Choice) -> bool {
        self.0 & choice.bit() != 0
    }

    /// The choices in it, in the usual order.
    pub fn iter(self) -> impl Iterator<Item = Choice> {
        Choice::ALL.into_iter().filter(move |choice| self.contains(*choice))
    }
}

impl FromIterator<Choice> for Choices {
    fn from_iter<T: IntoIterator<Item = Choice>>(iter: T) -> Self {
        Choices(iter.into_iter().fold(0, |set, choice| set | choice.bit()))
    }
}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, choice) in self.iter().enumerate() {
            f.write_str(if index > 0 { "/" } else { "" })?;
            f.write_str(choice.as_str())?;
        }
        Ok(())
    }
}

impl Question {
    /// The answers that ask for help: yes and not sure, as far as the question offers them.
    pub fn help(&self) -> Choices {
        self.choices.iter().copied().filter(|c| matches!(c, Choice::Yes | Choice::NotSure)).collect()
    }
}

/// A need that answers can point to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Kebab-case name.
    pub id: String,
    /// The message with its title; `.right` says what one may have a right to, `.next` what one can do.
    pub text: String,
    /// When it is shown.
    pub enable_when: Condition,
    /// Whom one can turn to, by id.
    pub contacts: Vec<String>,
    /// A page that tells more, and a heading on it.
    pub page: Option<(PageId, Option<String>)>,
    /// The byte of the file at which it stands.
    pub at: usize,
}

/// When something is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always, also with no answer given.
    Always,
    /// The question, by its place, has one of these answers.
    Answer(usize, Choices),
    /// At least one of these.
    Any(Vec<Condition>),
    /// All of these.
    All(Vec<Condition>),
    /// At least so many of these.
    AtLeast(usize, Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A condition with a name of its own, which several outcomes share.
    Named(Arc<Named>),
}

/// A condition with a name.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    /// Kebab-case name.
    pub id: String,
    /// What it stands for.
    pub condition: Condition,
}

/// A sheet of answers: at most one to each question. It has no order and no memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers(BTreeMap<usize, Choice>);

impl Answers {
    /// A sheet without answers.
    pub fn new() -> Self {
        Answers::default()
    }

    /// Answers a question, by its place; an earlier answer to it is gone.
    pub fn answer(&mut self, question: usize, choice: Choice) {
        self.0.insert(question, choice);
    }

    /// Takes the answer to a question back.
    pub fn clear(&mut self, question: usize) {
        self.0.remove(&question);
    }

    /// The answer to a question.
    pub fn get(&self, question: usize) -> Option<Choice> {
        self.0.get(&question).copied()
    }

    /// The answers, by the place of their question.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Choice)> + '_ {
        self.0.iter().map(|(question, choice)| (*question, *choice))
    }
}

impl FromIterator<(usize, Choice)> for Answers {
    fn from_iter<T: IntoIterator<Item = (usize, Choice)>>(iter: T) -> Self {
        Answers(iter.into_iter().collect())
    }
}

impl Condition {
    /// True when the answers fulfil the condition. It is total: an answer to a question that doesn't exist
    /// counts for nothing.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Condition::Always => true,
            Condition::Answer(question, choices) => answers.get(*question).is_some_and(|c| choices.contains(c)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(answers)),
            Condition::All(parts) => parts.iter().all(|part| part.holds(answers)),
            Condition::AtLeast(count, parts) => parts.iter().filter(|part| part.holds(answers)).count() >= *count,
            Condition::Not(part) => !part.holds(answers),
            Condition::Named(named) => named.condition.holds(answers),
        }
    }

    /// Calls `visit` for this condition and each one within it, outer before inner.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Condition)) {
        visit(self);
        match self {
            Condition::Always | Condition::Answer(..) => {}
            Condition::Any(parts) | Condition::All(parts) | Condition::AtLeast(_, parts) => {
                parts.iter().for_each(|part| part.walk(visit));
            }
            Condition::Not(part) => part.walk(visit),
            Condition::Named(named) => named.condition.walk(visit),
        }
    }
}

impl Outcome {
    /// True when the outcome is shown whatever one answers.
    pub fn is_always(&self) -> bool {
        self.enable_when == Condition::Always
    }
}

impl Questionnaire {
    /// The reference evaluator: what is shown for these answers, in order. The HTML and CSS that are made of
    /// a questionnaire must show the same in every browser.
    pub fn outcomes(&self, answers: &Answers) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.enable_when.holds(answers))
    }

    /// The questions of a section, by its place, each with its own place.
    pub fn questions_of(&self, section: usize) -> impl Iterator<Item = (usize, &Question)> {
        self.questions.iter().enumerate().filter(move |(_, question)| question.section == section)
    }

    /// A condition in words, with the names of the questions.
    pub fn describe(&self, condition: &Condition) -> String {
        let list = |parts: &[Condition]| parts.iter().map(|part| self.describe(part)).collect::<Vec<_>>().join(", ");
        match condition {
            Condition::Always => "always".to_owned(),
            Condition::Answer(question, choices) => match self.questions.get(*question) {
                Some(question) if *choices == question.help() => question.id.clone(),
                Some(question) => format!("{} = {choices}", question.id),
                None => "?".to_owned(),
            },
            Condition::Any(parts) => format!("any of ({})", list(parts)),
            Condition::All(parts) => format!("all of ({})", list(parts)),
            Condition::AtLeast(count, parts) => format!("at least {count} of ({})", list(parts)),
            Condition::Not(part) => format!("not ({})", self.describe(part)),
            Condition::Named(named) => named.id.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yes(question: usize) -> Condition {
        Condition::Answer(question, Choices::from_iter([Choice::Yes, Choice::NotSure]))
    }

    #[test]
    fn skip_and_unknown_questions_count_for_nothing() {
        let condition = Condition::Any(vec![yes(0), yes(1)]);
        assert!(!condition.holds(&Answers::new()));
        assert!(!condition.holds(&Answers::from_iter([(0, Choice::Skip), (7, Choice::Yes)])));
        assert!(condition.holds(&Answers::from_iter([(0, Choice::Skip), (1, Choice::NotSure)])));
    }

    #[test]
    fn at_least_counts_its_parts() {
        let condition = Condition::AtLeast(2, vec![yes(0), yes(1), Condition::Not(Box::new(yes(2)))]);
        assert!(!condition.holds(&Answers::new()));
        assert!(condition.holds(&Answers::from_iter([(1, Choice::Yes)])));
        assert!(!condition.holds(&Answers::from_iter([(1, Choice::Yes), (2, Choice::Yes)])));
        assert!(Condition::AtLeast(0, vec![]).holds(&Answers::new()));
        assert!(!Condition::Any(vec![]).holds(&Answers::new()) && Condition::All(vec![]).holds(&Answers::new()));
    }

    #[test]
    fn an_answer_replaces_the_one_before() {
        let mut answers = Answers::new();
        answers.answer(0, Choice::Yes);
        answers.answer(0, Choice::No);
        assert_eq!(answers.get(0), Some(Choice::No));
        answers.clear(0);
        assert_eq!(answers, Answers::new());
    }
}
