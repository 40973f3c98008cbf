//! Random conditions, tried on every possible sheet: decision diagrams and style rules say what the reference
//! evaluator says.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use varde::check::questionnaire::logic::Diagrams;
use varde::check::{Data, questionnaire};
use varde::diagnostic::Diagnostics;
use varde::model::{
    Answers, Audience, Choice, Choices, Condition, Outcome, Question, Questionnaire, Section, SourceFile,
};
use varde::render::questionnaire::{Rules, fieldset_of, input_id, outcome_id, rules};

const QUESTIONS: usize = 4;

fn condition(choices: &'static [Choice]) -> impl Strategy<Value = Condition> {
    let answer = (0..QUESTIONS, prop::sample::subsequence(choices, 1..=choices.len()))
        .prop_map(|(question, choices)| Condition::Answer(question, Choices::from_iter(choices)));
    answer.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
            (1usize..4, prop::collection::vec(inner.clone(), 1..5))
                .prop_map(|(n, parts)| Condition::AtLeast(n.min(parts.len()), parts)),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

fn questionnaire_of(profile: Audience, condition: Condition) -> Questionnaire {
    let choices = if profile == Audience::Person { Choice::ALL.to_vec() } else { vec![Choice::Yes] };
    let question = |place: usize| Question {
        id: format!("q-{place}"),
        section: place / 2,
        text: format!("text-{place}"),
        category: "need".to_owned(),
        sources: Vec::new(),
        choices: choices.clone(),
        at: 0,
    };
    let section = |place: usize| Section {
        id: format!("s-{place}"),
        title: format!("title-{place}"),
        note: false,
        notices: Vec::new(),
        at: 0,
    };
    Questionnaire {
        id: "random".to_owned(),
        profile,
        sections: (0..QUESTIONS / 2).map(section).collect(),
        questions: (0..QUESTIONS).map(question).collect(),
        outcomes: vec![Outcome {
            id: "help".to_owned(),
            text: "outcome".to_owned(),
            enable_when: condition,
            contacts: Vec::new(),
            page: None,
            at: 0,
        }],
        file: SourceFile::new("content/data/checks/random.toml", ""),
    }
}

/// Every sheet there is.
fn every_sheet(check: &Questionnaire) -> Vec<Answers> {
    let mut sheets = vec![Answers::new()];
    for (place, question) in check.questions.iter().enumerate() {
        for sheet in sheets.clone() {
            for choice in &question.choices {
                let mut more = sheet.clone();
                more.answer(place, *choice);
                sheets.push(more);
            }
        }
    }
    sheets
}

/// What a browser makes of the rules for one outcome, by reading the selectors as far as they are used.
fn css_shows(check: &Questionnaire, rules: &Rules, outcome: usize, sheet: &Answers) -> bool {
    let ticked: BTreeSet<String> = sheet.iter().map(|(question, choice)| input_id(question, choice)).collect();
    let fieldset_ticked = |place: usize| sheet.iter().any(|(question, _)| fieldset_of(check, question) == place);
    let matches_one = |selector: &str| -> bool {
        match selector.trim_end_matches(":checked").trim_end() {
            "fieldset" => !ticked.is_empty(),
            id if selector.contains(" :checked") => {
                let place: usize = id.trim_start_matches("#s").parse().expect("a fieldset");
                fieldset_ticked(place - 1)
            }
            id => ticked.contains(id.trim_start_matches('#')),
        }
    };
    let has = |list: &str| list.split(',').any(matches_one);
    let link = |link: &str| -> usize {
        let fieldsets: BTreeSet<usize> = match link.strip_prefix("fieldset:has(.") {
            Some(rest) => {
                let class = rest.trim_end_matches(":checked)");
                let marked =
                    |answer: &(usize, Choice)| rules.input_classes.get(answer).is_some_and(|c| c.contains(class));
                sheet.iter().filter(marked).map(|(question, _)| fieldset_of(check, question)).collect()
            }
            None => {
                let class = link.trim_start_matches('.').trim_end_matches(":has(:checked)");
                let marked = rules.fieldset_classes.iter().filter(|(_, classes)| classes.contains(class));
                marked.map(|(place, _)| *place).filter(|place| fieldset_ticked(*place)).collect()
            }
        };
        fieldsets.len()
    };
    let target = format!(" #{}", outcome_id(outcome));
    let body = rules.css.split('{').zip(rules.css.split('{').skip(1)).find_map(|(selector, block)| {
        let selector = selector.rsplit('}').next().unwrap_or(selector);
        (block.starts_with("display:block}") && selector.contains(&target)).then(|| selector.to_owned())
    });
    let Some(list) = body else { return false };
    top_level(&list, ',').into_iter().any(|selector| {
        let selector = selector.strip_suffix(&target).expect("the outcome at the end");
        let (form, chain) = match selector.split_once('>') {
            Some((form, chain)) => (form, Some(chain)),
            None if selector.starts_with(".check") => (selector, None),
            None => ("", Some(selector)),
        };
        let mut good = true;
        let mut rest = form.trim_start_matches(".check");
        while !rest.is_empty() {
            let (negative, inner) = match rest.strip_prefix(":not(:has(") {
                Some(inner) => (true, inner),
                None => (false, rest.strip_prefix(":has(").expect("a :has()")),
            };
            let end = inner.find(')').expect("an end");
            good &= has(&inner[..end]) != negative;
            rest = &inner[end + if negative { 2 } else { 1 }..];
        }
        if let Some(chain) = chain {
            let links: Vec<&str> = chain.trim_end_matches("~.outcomes").split('~').collect();
            assert!(links.iter().all(|other| other == &links[0]), "{chain}");
            good &= link(links[0]) >= links.len();
        }
        good
    })
}

fn top_level(text: &str, separator: char) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            c if c == separator && depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

/// Checks everything that is derived from a condition against the evaluator, on every sheet.
fn everything_agrees(check: &Questionnaire) {
    let condition = &check.outcomes[0].enable_when;
    let mut diagrams = Diagrams::new(&check.questions);
    let diagram = diagrams.of(condition).expect("small enough");
    let sheets = every_sheet(check);
    let holds: BTreeMap<&Answers, bool> = sheets.iter().map(|sheet| (sheet, condition.holds(sheet))).collect();
    let css = rules(check);
    for (sheet, holds) in &holds {
        assert_eq!(diagrams.holds(diagram, sheet), *holds, "diagram: {sheet:?}");
        if let Ok(rules) = &css {
            assert_eq!(css_shows(check, rules, 0, sheet), *holds, "{sheet:?} in {}", rules.css);
        }
    }

    // Which questions matter, and whether one more yes or not sure can hide, found by trying.
    let mut matter = BTreeSet::new();
    let mut hides = false;
    for (sheet, holds_before) in &holds {
        for place in 0..QUESTIONS {
            for choice in check.questions[place].choices.iter().copied() {
                let mut other = (*sheet).clone();
                let was = other.get(place);
                other.answer(place, choice);
                let after = holds[&other];
                if after != *holds_before {
                    matter.insert(place);
                }
                let rises = match choice {
                    Choice::Yes => was != Some(Choice::Yes),
                    Choice::NotSure => !matches!(was, Some(Choice::Yes | Choice::NotSure)),
                    Choice::No | Choice::Skip => false,
                };
                hides |= rises && *holds_before && !after;
            }
        }
    }
    assert_eq!(diagrams.questions(diagram), matter);
    let found = diagrams.hides(diagram).expect("small enough");
    assert_eq!(found.is_some(), hides, "{found:?}");
    if hides {
        return;
    }

    // The smallest sets, found by trying.
    let smallest: BTreeSet<Vec<(usize, Choice)>> = holds
        .iter()
        .filter(|(sheet, holds)| {
            **holds
                && sheet.iter().all(|(question, choice)| {
                    let mut less = (**sheet).clone();
                    less.clear(question);
                    choice != Choice::Skip && !condition.holds(&less)
                })
        })
        .map(|(sheet, _)| sheet.iter().collect())
        .collect();
    let (sets, more) = diagrams.smallest(diagram, 10_000);
    assert!(!more);
    assert_eq!(sets.len(), smallest.len());
    assert_eq!(sets.into_iter().collect::<BTreeSet<_>>(), smallest);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn diagrams_and_rules_agree_with_the_evaluator(condition in condition(&[Choice::Yes, Choice::No, Choice::NotSure])) {
        everything_agrees(&questionnaire_of(Audience::Person, condition));
    }

    #[test]
    fn a_worker_s_boxes_agree_with_the_evaluator(condition in condition(&[Choice::Yes])) {
        everything_agrees(&questionnaire_of(Audience::Worker, condition));
    }

    #[test]
    fn reading_any_text_ends_without_a_panic(text in "\\PC{0,200}", id in "[a-z-]{0,8}") {
        let file = SourceFile::new("content/data/checks/x.toml", text);
        questionnaire::read_one(&id, &file, &Data::default(), &mut Diagnostics::default());
    }
}
