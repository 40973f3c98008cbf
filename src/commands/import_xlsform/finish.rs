//! The questionnaire as text, when all rows are read.

use std::fmt::Write;

use super::relevant::Expression;
use super::write::quoted;
use super::{Importer, QuestionDraft, SectionDraft};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{Audience, Choice};

impl Importer<'_, '_> {
    pub(super) fn finish(&mut self) -> String {
        let choices: Vec<Choice> =
            self.sections.iter().flat_map(|s| &s.questions).flat_map(|q| q.choices.iter().copied()).collect();
        let profile =
            if choices.iter().all(|choice| *choice == Choice::Yes) { Audience::Worker } else { Audience::Person };
        let mut toml = format!(
            "# Imported from a spreadsheet. `varde check` says what is still missing.\n\nprofile = \"{}\"\n",
            if profile == Audience::Person { "person" } else { "worker" }
        );
        for SectionDraft { id, note, questions } in &self.sections {
            let _ = write!(toml, "\n[[section]]\nid = \"{id}\"\n{}", if *note { "note = true\n" } else { "" });
            for QuestionDraft { id, category, source, choices } in questions {
                let sources: Vec<String> =
                    source.split([',', ';']).map(|s| quoted(s.trim())).filter(|s| s != "\"\"").collect();
                let _ = write!(
                    toml,
                    "\n[[section.question]]\nid = \"{id}\"\ncategory = {}\nsource = [{}]\n",
                    quoted(category),
                    sources.join(", ")
                );
                let usual = if profile == Audience::Worker { &[Choice::Yes][..] } else { &Choice::ALL[..] };
                if choices != usual {
                    let names: Vec<String> = choices.iter().map(|choice| quoted(choice.as_str())).collect();
                    let _ = writeln!(toml, "choices = [{}]", names.join(", "));
                }
            }
        }
        for outcome in std::mem::take(&mut self.outcomes) {
            let when = match &outcome.when {
                None | Some(Expression::Always) => "always = true".to_owned(),
                Some(expression) => match self.condition(expression) {
                    Ok(condition) => format!("enable-when = {condition}"),
                    Err(message) => {
                        let column = self.survey.column("relevant").unwrap_or(outcome.column);
                        self.unsupported(outcome.row, column, message, "name a question and an answer of this form");
                        continue;
                    }
                },
            };
            let contacts: Vec<String> = outcome.contacts.iter().map(|id| quoted(id)).collect();
            let _ =
                write!(toml, "\n[[outcome]]\nid = \"{}\"\n{when}\ncontacts = [{}]\n", outcome.id, contacts.join(", "));
            if let Some(page) = &outcome.page {
                let _ = writeln!(toml, "page = {}", quoted(page));
            }
        }
        if self.sections.is_empty() {
            let message = "the form has no questions".to_owned();
            self.out.push(Diagnostic::new(
                Code::ImportInvalid,
                Location::file(self.path),
                message,
                "write a group with questions in the sheet survey",
            ));
        }
        toml
    }
}
