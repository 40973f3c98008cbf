//! What the conditions of a questionnaire mean together.

use std::collections::BTreeSet;

use super::logic::{self, Diagram, Diagrams};
use crate::check::Data;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Audience, Choice, Outcome, Questionnaire};

/// Reports help that answers could hide or never reach. `unused` are named conditions with their places.
pub fn judge(check: &Questionnaire, unused: &[(String, usize)], data: &Data, out: &mut Diagnostics) {
    let file = &check.file;
    for (name, at) in unused {
        let hint = "use it with { condition = \"…\" }, or remove it";
        out.at(Code::CheckConditionUnused, file, *at, format!("no outcome uses the condition “{name}”"), hint);
    }
    let mut diagrams = Diagrams::new(&check.questions);
    let (mut used, mut unsure) = (BTreeSet::new(), BTreeSet::new());
    for outcome in check.outcomes.iter().filter(|outcome| !outcome.is_always()) {
        let Ok(hides) = judge_outcome(check, outcome, &mut diagrams, &mut used, &mut unsure, out) else {
            let hint = "use fewer at-least and all in each other";
            out.at(
                Code::CheckTooLarge,
                file,
                outcome.at,
                format!("the condition of “{}” is too large to be understood", outcome.id),
                hint,
            );
            return;
        };
        if let Some(hides) = hides {
            let question = &check.questions[hides.question].id;
            let from = hides.from.map_or("no answer".to_owned(), |choice| format!("“{}”", choice.as_str()));
            let message = format!(
                "“{}” instead of {from} to “{question}” could hide the outcome “{}”",
                hides.to.as_str(),
                outcome.id
            );
            out.at(
                Code::CheckHidesHelp,
                file,
                outcome.at,
                message,
                "turn the question around so that a yes asks for help, or take out the not",
            );
        }
    }
    for (place, question) in check.questions.iter().enumerate() {
        if !used.contains(&place) {
            let hint = "name it in enable-when of an outcome, or don't ask it";
            out.at(
                Code::CheckQuestionUnused,
                file,
                question.at,
                format!("no outcome depends on the question “{}”", question.id),
                hint,
            );
        } else if question.choices.contains(&Choice::NotSure) && !unsure.contains(&place) {
            let message = format!("who isn't sure about “{}” gets no help from it", question.id);
            out.at(
                Code::CheckNotSureIgnored,
                file,
                question.at,
                message,
                "let not-sure count wherever yes does: name the question without answer",
            );
        }
    }
    let phone =
        |outcome: &Outcome| outcome.contacts.iter().any(|id| data.contact(id).is_some_and(|c| !c.phones.is_empty()));
    if !check.outcomes.iter().any(|outcome| outcome.is_always() && phone(outcome)) {
        let hint = "add an outcome with always = true and a contact that has a phone number";
        out.at(Code::CheckGated, file, 0, "who answers nothing is shown no phone number", hint);
    }
    let from_guide = |check: &Questionnaire| check.questions.iter().any(|q| q.text.starts_with("indicator-"));
    if check.profile == Audience::Worker && from_guide(check) {
        let texts: BTreeSet<&str> = check
            .questions
            .iter()
            .map(|question| question.text.as_str())
            .chain(check.sections.iter().flat_map(|section| section.notices.iter().map(|notice| notice.text.as_str())))
            .collect();
        let left: Vec<&str> = data
            .indicators
            .iter()
            .map(|i| i.id.as_str())
            .filter(|id| !texts.contains(format!("indicator-{id}").as_str()))
            .collect();
        if !left.is_empty() {
            let message = format!("{} signs of the guide aren't in this list: {}", left.len(), left.join(", "));
            out.at(
                Code::CheckIndicatorUnused,
                file,
                0,
                message,
                "add a section with indicators = { … } that holds them",
            );
        }
    }
}

fn judge_outcome(
    check: &Questionnaire,
    outcome: &Outcome,
    diagrams: &mut Diagrams,
    used: &mut BTreeSet<usize>,
    unsure: &mut BTreeSet<usize>,
    out: &mut Diagnostics,
) -> Result<Option<logic::Hides>, logic::TooLarge> {
    let whole = diagrams.of(&outcome.enable_when)?;
    used.extend(diagrams.questions(whole));
    unsure.extend(diagrams.unsure_questions(whole));
    let id = &outcome.id;
    if whole == Diagram::NEVER {
        let hint = "correct enable-when: some of its parts exclude each other";
        out.at(
            Code::CheckOutcomeUnreachable,
            &check.file,
            outcome.at,
            format!("no answers lead to the outcome “{id}”"),
            hint,
        );
        return Ok(None);
    }
    if whole == Diagram::ALWAYS {
        let hint = "write always = true instead of enable-when, or correct the condition";
        out.at(
            Code::CheckConditionConstant,
            &check.file,
            outcome.at,
            format!("all answers lead to the outcome “{id}”"),
            hint,
        );
        return Ok(None);
    }
    let mut parts = Vec::new();
    outcome.enable_when.walk(&mut |part| parts.push(part));
    for part in parts.into_iter().skip(1) {
        let diagram = diagrams.of(part)?;
        if diagram == Diagram::NEVER || diagram == Diagram::ALWAYS {
            let how = if diagram == Diagram::NEVER { "never" } else { "always" };
            let message = format!("in the condition of “{id}”, this is {how} true: {}", check.describe(part));
            out.at(Code::CheckConditionConstant, &check.file, outcome.at, message, "take the part out, or correct it");
            break;
        }
    }
    diagrams.hides(whole)
}
