//! `varde explain <check>`: a questionnaire as its reviewers need it.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;
use serde_json::{Value, json};

use super::{Output, report};
use crate::Options;
use crate::check::questionnaire::lines_of;
use crate::check::questionnaire::logic::{Diagrams, SmallestSet, together};
use crate::check::{Data, Site};
use crate::diagnostic::Diagnostics;
use crate::i18n::Args;
use crate::model::{Answers, Audience, Choice, Choices, Outcome, Question, Questionnaire};
use crate::render::questionnaire::{input_id, outcome_id, rules};

mod drawing;

/// What is wanted of a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Outcomes with their smallest answer sets, and the lines of the guide.
    Text,
    /// Tables in Markdown.
    Table,
    /// A drawing as SVG.
    Svg,
    /// A drawing for Graphviz.
    Dot,
    /// Sheets of answers with what they lead to, as JSON, for tests in browsers: all single answers, all
    /// pairs, all smallest sets and those less one answer, and so many random sheets from a seed.
    Cases(usize, u64),
}

/// More smallest sets of one outcome than a reviewer would read, or a browser test would try: beyond it,
/// some of them.
const MOST_SETS: usize = 20_000;
const MOST_SHOWN: usize = 12;
const MOST_TRIED: usize = 1_500;

/// Explains a questionnaire of a site on the standard output. The flag says whether it is free of errors.
///
/// # Errors
/// The machine refuses to read something.
pub fn explain(options: &Options, id: &str, form: Form, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let site = match crate::load::load(&options.root, &options.languages, &mut findings)? {
        Some(sources) => crate::check::check(sources, &mut findings),
        None => None,
    };
    let Some((site, check)) = site.as_ref().and_then(|site| site.data.checks.get(id).map(|check| (site, check))) else {
        report::print(&findings, output)?;
        let known = site.as_ref().map(|site| site.data.checks.keys().cloned().collect::<Vec<_>>().join(", "));
        eprintln!("There is no questionnaire “{id}” without errors. There is: {}.", known.unwrap_or_default());
        return Ok(false);
    };
    print!(
        "{}",
        match form {
            Form::Text => text(check, &site.data),
            Form::Table => table(check, &|key| message(site, key)),
            Form::Svg => drawing::svg(check, &|key| message(site, key)),
            Form::Dot => drawing::dot(check, &|key| message(site, key)),
            Form::Cases(count, seed) => format!("{}\n", cases(check, count, seed)),
        }
    );
    Ok(true)
}

fn message(site: &Site, key: &str) -> String {
    let formatted = site.source().messages.format(key, None, &Args::new(), &*site.data);
    formatted.map_or_else(|_| key.to_owned(), |text| text.to_text())
}

/// The smallest answer sets of an outcome; the flag says that there are more.
fn smallest(check: &Questionnaire, outcome: &Outcome) -> (Vec<SmallestSet>, bool) {
    let mut diagrams = Diagrams::new(&check.questions);
    match diagrams.of(&outcome.enable_when) {
        Ok(diagram) => diagrams.smallest(diagram, MOST_SETS),
        Err(_) => (Vec::new(), true),
    }
}

fn set_in_words(check: &Questionnaire, set: &[(usize, Choices)]) -> String {
    let one = |(place, choices): &(usize, Choices)| match check.questions.get(*place) {
        Some(question) if *choices == question.help() => question.id.clone(),
        Some(question) => format!("{}={choices}", question.id),
        None => String::new(),
    };
    if set.is_empty() { "no answer at all".to_owned() } else { set.iter().map(one).collect::<Vec<_>>().join(" + ") }
}

/// The outcome's smallest sets in words, a few of many, and how many more there are.
fn sets_in_words(check: &Questionnaire, outcome: &Outcome) -> Vec<String> {
    let (sets, more) = smallest(check, outcome);
    let sets = together(&sets);
    let mut words: Vec<String> = sets.iter().take(MOST_SHOWN).map(|set| set_in_words(check, set)).collect();
    if sets.len() > MOST_SHOWN || more {
        words.push(format!("… and {}{} more", if more { "over " } else { "" }, sets.len().saturating_sub(MOST_SHOWN)));
    }
    words
}

/// Everything in plain text.
pub fn text(check: &Questionnaire, data: &Data) -> String {
    let reader = match check.profile {
        Audience::Person => "a person",
        Audience::Worker => "a worker",
    };
    let mut text =
        format!("{}: for {reader}, {} questions, {} outcomes\n", check.id, check.questions.len(), check.outcomes.len());
    if let Ok(rules) = rules(check) {
        let small = crate::optimise::brotli_len(rules.css.as_bytes(), 11);
        let _ = writeln!(text, "style rules: {} bytes, {small} bytes brotli", rules.css.len());
    }
    text.push_str("A question stands for its answers yes and not sure.\n");
    for outcome in &check.outcomes {
        let _ = writeln!(text, "\n{}\n  shown when  {}", outcome.id, check.describe(&outcome.enable_when));
        for (index, set) in sets_in_words(check, outcome).iter().enumerate() {
            let _ = writeln!(text, "  {:<11} {set}", if index == 0 { "smallest" } else { "" });
        }
        let page =
            outcome.page.as_ref().map(|(id, anchor)| anchor.as_ref().map_or(id.to_string(), |a| format!("{id}#{a}")));
        let _ = writeln!(text, "  contacts    {}", outcome.contacts.join(", "));
        let _ = writeln!(text, "  page        {}", page.as_deref().unwrap_or("none"));
    }
    let (covered, left) = coverage(check, data);
    let _ = writeln!(text, "\nsigns of the guide: {} covered, {} not", covered.len(), left.len());
    for (title, lines) in [("covered", covered), ("not", left)] {
        for (index, line) in lines.iter().enumerate() {
            let _ = writeln!(text, "  {:<8} {line}", if index == 0 { title } else { "" });
        }
    }
    text
}

/// The signs of the guide that a question or notice of the questionnaire rests on, and those that none does;
/// each as its line and name.
pub fn coverage(check: &Questionnaire, data: &Data) -> (Vec<String>, Vec<String>) {
    let sources = check.questions.iter().flat_map(|question| &question.sources);
    let sources =
        sources.chain(check.sections.iter().flat_map(|section| section.notices.iter().map(|notice| &notice.source)));
    let covered: Vec<(&str, (u32, u32))> = sources
        .filter_map(|source| source.split_once(':'))
        .filter_map(|(id, lines)| Some((id, lines_of(lines)?)))
        .collect();
    let is_covered = |source: &str| {
        let Some((id, lines)) = source.split_once(':') else { return false };
        let Some((first, last)) = lines_of(lines) else { return false };
        covered.iter().any(|(other, (from, to))| *other == id && *from <= last && first <= *to)
    };
    let line = |indicator: &crate::model::Indicator| format!("{} {}", indicator.source, indicator.id);
    let (yes, no): (Vec<_>, Vec<_>) = data.indicators.iter().partition(|indicator| is_covered(&indicator.source));
    (yes.into_iter().map(line).collect(), no.into_iter().map(line).collect())
}

/// Two tables in Markdown: questions with what they lead to, outcomes with when they are shown.
pub fn table(check: &Questionnaire, message: &dyn Fn(&str) -> String) -> String {
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut text =
        format!("# {}\n\n| Question | Words | Category | Source | Leads to |\n|---|---|---|---|---|\n", check.id);
    let leads: Vec<BTreeSet<usize>> = check
        .outcomes
        .iter()
        .map(|outcome| {
            let mut diagrams = Diagrams::new(&check.questions);
            diagrams.of(&outcome.enable_when).map(|diagram| diagrams.questions(diagram)).unwrap_or_default()
        })
        .collect();
    for (place, Question { id, text: key, category, sources, .. }) in check.questions.iter().enumerate() {
        let to = check
            .outcomes
            .iter()
            .zip(&leads)
            .filter(|(_, leads)| leads.contains(&place))
            .map(|(outcome, _)| outcome.id.as_str());
        let to = to.collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "| {id} | {} | {category} | {} | {to} |", cell(&message(key)), sources.join(", "));
    }
    text.push_str("\n| Outcome | Words | Shown when | Smallest answer sets | Contacts |\n|---|---|---|---|---|\n");
    for outcome in &check.outcomes {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            outcome.id,
            cell(&message(&outcome.text)),
            check.describe(&outcome.enable_when),
            sets_in_words(check, outcome).join("; "),
            outcome.contacts.join(", ")
        );
    }
    text
}

/// Numbers that look random and are the same for the same seed (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit.max(1) as u64) as usize
    }
}

/// Sheets of answers with what the reference evaluator shows for them.
pub fn cases(check: &Questionnaire, count: usize, seed: u64) -> Value {
    let mut random = Random(seed);
    let mut sheets: Vec<(&str, Answers)> = vec![("none", Answers::new())];
    let single: Vec<(usize, Choice)> = check
        .questions
        .iter()
        .enumerate()
        .flat_map(|(place, question)| question.choices.iter().map(move |choice| (place, *choice)))
        .collect();
    sheets.extend(single.iter().map(|answer| ("single", Answers::from_iter([*answer]))));
    for (index, first) in single.iter().enumerate() {
        let later = single[index + 1..].iter().filter(|second| second.0 != first.0);
        sheets.extend(later.map(|second| ("pair", Answers::from_iter([*first, *second]))));
    }
    for outcome in &check.outcomes {
        let (sets, _) = smallest(check, outcome);
        let step = sets.len().div_ceil(MOST_TRIED).max(1);
        for set in sets.iter().step_by(step) {
            sheets.push(("smallest", set.iter().copied().collect()));
            for (question, _) in set {
                sheets.push(("less-one", set.iter().copied().filter(|(other, _)| other != question).collect()));
            }
        }
    }
    for _ in 0..count {
        // Some sheets are nearly empty, some nearly full.
        let filled = 1 + random.below(100);
        let mut sheet = Answers::new();
        for (place, question) in check.questions.iter().enumerate() {
            if random.below(100) < filled {
                sheet.answer(place, question.choices[random.below(question.choices.len())]);
            }
        }
        sheets.push(("random", sheet));
    }
    let cases: Vec<Value> = sheets
        .iter()
        .map(|(kind, sheet)| {
            let answers: Vec<String> = sheet.iter().map(|(question, choice)| input_id(question, choice)).collect();
            let places = (0..check.outcomes.len()).filter(|place| check.outcomes[*place].enable_when.holds(sheet));
            json!({ "kind": kind, "answers": answers, "shown": places.map(outcome_id).collect::<Vec<_>>() })
        })
        .collect();
    let questions: Vec<Value> = check
        .questions
        .iter()
        .enumerate()
        .map(|(place, q)| {
            let inputs = q.choices.iter().map(|c| (c.as_str().to_owned(), Value::from(input_id(place, *c))));
            json!({ "id": q.id, "inputs": inputs.collect::<serde_json::Map<_, _>>() })
        })
        .collect();
    let outcomes: Vec<Value> = check
        .outcomes
        .iter()
        .enumerate()
        .map(
            |(place, outcome)| json!({ "id": outcome.id, "element": outcome_id(place), "always": outcome.is_always() }),
        )
        .collect();
    json!({ "check": check.id, "questions": questions, "outcomes": outcomes, "cases": cases })
}
