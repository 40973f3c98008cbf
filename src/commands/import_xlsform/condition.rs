//! Conditions of a form as Varde's format writes them.

use std::collections::BTreeMap;

use super::Importer;
use super::relevant::{Expression, Sum, choice};
use super::write::quoted;
use crate::model::Choice;

impl Importer<'_, '_> {
    /// A condition as Varde's format writes it.
    pub(super) fn condition(&self, expression: &Expression) -> Result<String, String> {
        let list = |parts: &[Expression]| parts.iter().map(|part| self.condition(part)).collect::<Result<Vec<_>, _>>();
        Ok(match expression {
            Expression::Always => return Err("true() and false() can't be parts of a condition".to_owned()),
            Expression::Is(question, answer) => self.answer(question, answer)?,
            Expression::Answered(question) => match (self.questions.get(question), self.multiple.get(question)) {
                (Some((id, choices)), _) => {
                    answered(id, choices.iter().copied().filter(|choice| *choice != Choice::Skip).collect(), choices)
                }
                (None, Some(members)) => any(members.iter().map(|(_, id)| quoted(id)).collect()),
                (None, None) => return Err(format!("there is no question “{question}”")),
            },
            Expression::Any(parts) => self.any(parts)?,
            Expression::All(parts) => format!("{{ all = [{}] }}", list(parts)?.join(", ")),
            Expression::Not(part) => format!("{{ not = {} }}", self.condition(part)?),
            Expression::AtLeast(count, sum) => {
                let Sum { parts, selected } = &**sum;
                let mut items = list(parts)?;
                for name in selected {
                    match (self.multiple.get(name), self.questions.get(name)) {
                        (Some(members), _) => items.extend(members.iter().map(|(_, id)| quoted(id))),
                        (None, Some(_)) => items.push(self.condition(&Expression::Answered(name.clone()))?),
                        (None, None) => return Err(format!("there is no question “{name}”")),
                    }
                }
                if *count > items.len() {
                    return Err(format!("{count} of {} can't be reached", items.len()));
                }
                format!("{{ at-least = {count}, of = [{}] }}", items.join(", "))
            }
        })
    }

    /// `a or b`, where two answers to one question become one condition.
    fn any(&self, parts: &[Expression]) -> Result<String, String> {
        let mut answers: BTreeMap<&str, Vec<Choice>> = BTreeMap::new();
        let mut items: Vec<String> = Vec::new();
        let mut order: Vec<&str> = Vec::new();
        for part in parts {
            match part {
                Expression::Is(question, answer)
                    if self.questions.contains_key(question) && choice(answer).is_some() =>
                {
                    self.answer(question, answer)?;
                    let known = answers.entry(question).or_default();
                    known.extend(choice(answer).filter(|choice| !known.contains(choice)));
                    if !order.contains(&question.as_str()) {
                        order.push(question);
                    }
                }
                _ => items.push(self.condition(part)?),
            }
        }
        for question in order.iter().rev() {
            if let Some((id, offered)) = self.questions.get(*question) {
                items.insert(0, answered(id, answers.remove(question).unwrap_or_default(), offered));
            }
        }
        Ok(any(items))
    }

    fn answer(&self, question: &str, answer: &str) -> Result<String, String> {
        if let Some(members) = self.multiple.get(question) {
            let member = members.iter().find(|(name, _)| name == answer);
            return member
                .map(|(_, id)| quoted(id))
                .ok_or_else(|| format!("the question “{question}” has no answer “{answer}”"));
        }
        let Some((id, offered)) = self.questions.get(question) else {
            return Err(format!("there is no question “{question}”"));
        };
        match choice(answer) {
            Some(Choice::Skip) => Err("nothing may rest on a skipped question".to_owned()),
            Some(choice) if offered.contains(&choice) => Ok(answered(id, vec![choice], offered)),
            // A box that is acknowledged has the value OK.
            _ if answer.eq_ignore_ascii_case("ok") && offered[..] == [Choice::Yes] => Ok(quoted(id)),
            _ => Err(format!("the question “{question}” has no answer “{answer}”")),
        }
    }
}

/// A condition on one question, in the shortest form.
fn answered(id: &str, mut choices: Vec<Choice>, offered: &[Choice]) -> String {
    choices.sort();
    choices.dedup();
    let mut help: Vec<Choice> =
        offered.iter().copied().filter(|c| matches!(c, Choice::Yes | Choice::NotSure)).collect();
    help.sort();
    if choices == help {
        return quoted(id);
    }
    let names: Vec<String> = choices.iter().map(|choice| quoted(choice.as_str())).collect();
    let answer = if let [name] = &names[..] { name.clone() } else { format!("[{}]", names.join(", ")) };
    format!("{{ question = \"{id}\", answer = {answer} }}")
}

fn any(items: Vec<String>) -> String {
    if let [item] = &items[..] { item.clone() } else { format!("{{ any = [{}] }}", items.join(", ")) }
}
