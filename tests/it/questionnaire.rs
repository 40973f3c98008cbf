//! Questionnaires: the reference evaluator against a second one that shares nothing with it, decision
//! diagrams and style rules against both, and the two questionnaires of the site.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use varde::check::questionnaire::logic::Diagrams;
use varde::check::{Data, Site, questionnaire};
use varde::diagnostic::{Code, Diagnostics};
use varde::model::{
    Answers, Audience, Choice, Choices, Condition, LinkTarget, Outcome, Question, Questionnaire, Section, SourceFile,
};
use varde::render::questionnaire::{Rules, Texts, fieldset_of, form, input_id, outcome_id, rules};

/// The site of this repository, read once.
fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut findings = Diagnostics::default();
        let sources = varde::load::load(root, &[], &mut findings).expect("the site can be read").expect("the site has settings");
        varde::check::check(sources, &mut findings).expect("the site can be checked")
    })
}

/// The second evaluator. It reads the TOML by itself and works on 64 sheets at once: an answer is a word with
/// a bit for each sheet, `any` is `|`, `all` is `&`, and “at least n” adds bits up in columns.
mod bits {
    use std::collections::BTreeMap;

    use toml::Value;
    use varde::model::Indicator;

    /// A block of 64 sheets: (question, answer) -> which sheets have it.
    pub type Block = BTreeMap<(String, String), u64>;

    pub struct Evaluator {
        /// Question -> the answers that it offers.
        offered: BTreeMap<String, Vec<String>>,
        sections: BTreeMap<String, Vec<String>>,
        conditions: BTreeMap<String, Value>,
        pub outcomes: Vec<(String, Option<Value>)>,
    }

    impl Evaluator {
        pub fn read(text: &str, indicators: &[Indicator]) -> Evaluator {
            let file: Value = toml::from_str(text).expect("TOML");
            let worker = file["profile"].as_str() == Some("worker");
            let usual: &[&str] = if worker { &["yes"] } else { &["yes", "no", "not-sure", "skip"] };
            let usual: Vec<String> = usual.iter().map(|s| (*s).to_owned()).collect();
            let (mut offered, mut sections) = (BTreeMap::new(), BTreeMap::new());
            let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
            let text_of = |value: &Value| value.as_str().expect("text").to_owned();
            for section in list(file.get("section")) {
                let mut members = Vec::new();
                if let Some(filter) = section.get("indicators") {
                    let fits = |key: &str, own: &str| filter.get(key).is_none_or(|wanted| wanted.as_str() == Some(own));
                    for i in indicators.iter().filter(|i| !i.notice) {
                        if fits("category", &i.category) && fits("audience", &i.audience) && fits("group", i.group.as_deref().unwrap_or("")) {
                            offered.insert(i.id.clone(), usual.clone());
                            members.push(i.id.clone());
                        }
                    }
                }
                for question in list(section.get("question")) {
                    let id = text_of(&question["id"]);
                    let own = question.get("choices").map(|c| c.as_array().expect("a list").iter().map(text_of).collect());
                    offered.insert(id.clone(), own.unwrap_or_else(|| usual.clone()));
                    members.push(id);
                }
                sections.insert(text_of(&section["id"]), members);
            }
            let conditions = list(file.get("condition")).iter().map(|c| (text_of(&c["id"]), c["when"].clone())).collect();
            let outcome = |o: &Value| (text_of(&o["id"]), o.get("enable-when").cloned());
            let outcomes = list(file.get("outcome")).iter().map(outcome).collect();
            Evaluator { offered, sections, conditions, outcomes }
        }

        fn help(&self, question: &str, block: &Block) -> u64 {
            let asks = self.offered[question].iter().filter(|a| *a == "yes" || *a == "not-sure");
            asks.map(|a| self.word(question, a, block)).fold(0, |x, y| x | y)
        }

        fn word(&self, question: &str, answer: &str, block: &Block) -> u64 {
            block.get(&(question.to_owned(), answer.to_owned())).copied().unwrap_or(0)
        }

        /// For each of the 64 sheets a bit that says whether the outcome is shown.
        pub fn shown(&self, when: &Option<Value>, block: &Block) -> u64 {
            when.as_ref().map_or(u64::MAX, |when| self.evaluate(when, block))
        }

        fn evaluate(&self, when: &Value, block: &Block) -> u64 {
            let words = |list: &Value| -> Vec<u64> { list.as_array().expect("a list").iter().map(|w| self.evaluate(w, block)).collect() };
            if let Some(question) = when.as_str() {
                return self.help(question, block);
            }
            let table = when.as_table().expect("a table");
            let (key, value) = table.iter().find(|(key, _)| !["of", "answer"].contains(&key.as_str())).expect("a key");
            match key.as_str() {
                "any" => words(value).into_iter().fold(0, |x, y| x | y),
                "all" => words(value).into_iter().fold(u64::MAX, |x, y| x & y),
                "not" => !self.evaluate(value, block),
                "condition" => self.evaluate(&self.conditions[value.as_str().expect("text")], block),
                "section" => {
                    let members = &self.sections[value.as_str().expect("text")];
                    members.iter().map(|q| self.help(q, block)).fold(0, |x, y| x | y)
                }
                "question" => {
                    let question = value.as_str().expect("text");
                    match table.get("answer") {
                        None => self.help(question, block),
                        Some(Value::Array(answers)) => {
                            answers.iter().map(|a| self.word(question, a.as_str().expect("text"), block)).fold(0, |x, y| x | y)
                        }
                        Some(answer) => self.word(question, answer.as_str().expect("text"), block),
                    }
                }
                "at-least" => {
                    let wanted = value.as_integer().expect("a number") as u64;
                    // Columns of a binary counter, lowest first; each holds that digit for all 64 sheets.
                    let mut digits = [0u64; 8];
                    for word in words(&table["of"]) {
                        let mut carry = word;
                        for digit in &mut digits {
                            (*digit, carry) = (*digit ^ carry, *digit & carry);
                        }
                    }
                    let sheet = |bit: u64| digits.iter().enumerate().map(|(place, digit)| (digit >> bit & 1) << place).sum::<u64>();
                    (0..64).filter(|bit| sheet(*bit) >= wanted).fold(0, |all, bit| all | 1 << bit)
                }
                other => panic!("unknown key {other}"),
            }
        }
    }
}

/// Numbers that look random and are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }
}

/// Compares both evaluators on these sheets.
fn agree(check: &Questionnaire, second: &bits::Evaluator, sheets: &[Answers]) {
    for block in sheets.chunks(64) {
        let mut words = bits::Block::new();
        for (bit, sheet) in block.iter().enumerate() {
            for (question, choice) in sheet.iter() {
                *words.entry((check.questions[question].id.clone(), choice.as_str().to_owned())).or_default() |= 1 << bit;
            }
        }
        for (outcome, (id, when)) in check.outcomes.iter().zip(&second.outcomes) {
            assert_eq!(&outcome.id, id);
            let shown = second.shown(when, &words);
            for (bit, sheet) in block.iter().enumerate() {
                assert_eq!(outcome.enable_when.holds(sheet), shown >> bit & 1 == 1, "{id}: {sheet:?}");
            }
        }
    }
}

fn single_answers(check: &Questionnaire) -> Vec<(usize, Choice)> {
    let questions = check.questions.iter().enumerate();
    questions.flat_map(|(place, question)| question.choices.iter().map(move |choice| (place, *choice))).collect()
}

fn random_sheet(check: &Questionnaire, random: &mut Random) -> Answers {
    let filled = random.below(101);
    let mut sheet = Answers::new();
    for (place, question) in check.questions.iter().enumerate() {
        if random.below(100) < filled {
            sheet.answer(place, question.choices[random.below(question.choices.len())]);
        }
    }
    sheet
}

/// All single answers, all pairs, the smallest sets of each outcome and those less one answer, random sheets.
fn sheets(check: &Questionnaire, count: usize) -> Vec<Answers> {
    let single = single_answers(check);
    let mut sheets = vec![Answers::new()];
    sheets.extend(single.iter().map(|answer| Answers::from_iter([*answer])));
    for (index, first) in single.iter().enumerate() {
        sheets.extend(single[index + 1..].iter().filter(|s| s.0 != first.0).map(|second| Answers::from_iter([*first, *second])));
    }
    for outcome in &check.outcomes {
        let mut diagrams = Diagrams::new(&check.questions);
        let diagram = diagrams.of(&outcome.enable_when).expect("small enough");
        for set in diagrams.smallest(diagram, 3_000).0 {
            let whole: Answers = set.iter().copied().collect();
            assert!(outcome.enable_when.holds(&whole), "{} by {whole:?}", outcome.id);
            sheets.push(whole);
            for (question, _) in &set {
                let less: Answers = set.iter().copied().filter(|(other, _)| other != question).collect();
                assert!(!outcome.enable_when.holds(&less), "{} needs less than {set:?}", outcome.id);
                sheets.push(less);
            }
        }
    }
    let mut random = Random(0x5eed);
    sheets.extend((0..count).map(|_| random_sheet(check, &mut random)));
    sheets
}

#[test]
fn both_evaluators_agree_on_the_questionnaires_of_the_site() {
    let site = site();
    for id in ["for-me", "for-someone"] {
        let check = &site.data.checks[id];
        let second = bits::Evaluator::read(&check.file.text, &site.data.indicators);
        agree(check, &second, &sheets(check, 20_000));
    }
}

#[test]
fn every_answer_that_matters_and_every_outcome_fires() {
    let site = site();
    for check in site.data.checks.values() {
        let all = sheets(check, 0);
        for outcome in &check.outcomes {
            assert!(all.iter().any(|sheet| outcome.enable_when.holds(sheet)), "{} is never shown", outcome.id);
            assert!(outcome.is_always() || !outcome.enable_when.holds(&Answers::new()), "{} is shown without an answer", outcome.id);
        }
        for (question, choice) in single_answers(check) {
            let matters = all.iter().any(|sheet| {
                let mut without = sheet.clone();
                without.clear(question);
                sheet.get(question) == Some(choice) && check.outcomes(sheet).count() != check.outcomes(&without).count()
            });
            let helps = check.questions[question].help().contains(choice);
            assert_eq!(matters, helps, "{} = {choice:?}", check.questions[question].id);
        }
    }
}

#[test]
fn one_more_yes_never_hides_help_and_order_does_not_matter() {
    let site = site();
    let mut random = Random(7);
    for check in site.data.checks.values() {
        for _ in 0..3_000 {
            let sheet = random_sheet(check, &mut random);
            let question = random.below(check.questions.len());
            let before: Vec<&str> = check.outcomes(&sheet).map(|o| o.id.as_str()).collect();
            for choice in check.questions[question].help().iter() {
                let was = sheet.get(question);
                if choice == Choice::NotSure && was == Some(Choice::Yes) {
                    continue;
                }
                let mut more = sheet.clone();
                more.answer(question, choice);
                let after: BTreeSet<&str> = check.outcomes(&more).map(|o| o.id.as_str()).collect();
                assert!(before.iter().all(|id| after.contains(id)), "{was:?} -> {choice:?} of {}", check.questions[question].id);
            }
            let backwards: Vec<(usize, Choice)> = sheet.iter().collect::<Vec<_>>().into_iter().rev().collect();
            assert_eq!(sheet, backwards.into_iter().collect());
        }
    }
}

// Random questionnaires, tried on every possible sheet.

const QUESTIONS: usize = 4;

fn condition(choices: &'static [Choice]) -> impl Strategy<Value = Condition> {
    let answer = (0..QUESTIONS, prop::sample::subsequence(choices, 1..=choices.len()))
        .prop_map(|(question, choices)| Condition::Answer(question, Choices::from_iter(choices)));
    answer.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
            (1usize..4, prop::collection::vec(inner.clone(), 1..5)).prop_map(|(n, parts)| Condition::AtLeast(n.min(parts.len()), parts)),
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
    let section = |place: usize| Section { id: format!("s-{place}"), title: format!("title-{place}"), note: false, notices: Vec::new(), at: 0 };
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
                let marked = |answer: &(usize, Choice)| rules.input_classes.get(answer).is_some_and(|c| c.contains(class));
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

// The questionnaires of the site.

/// Texts that show only their names.
struct Names(&'static str);

impl Texts for Names {
    fn text(&mut self, key: &str, attribute: Option<&str>) -> String {
        format!("{}:{key}{}", self.0, attribute.map(|a| format!(".{a}")).unwrap_or_default())
    }

    fn link(&mut self, target: &LinkTarget) -> (Option<String>, String) {
        (Some(format!("<a href=\"{}\">", self.0)), format!("{target:?}").replace(['<', '>', '"'], ""))
    }
}

#[test]
fn the_rules_are_small_and_the_same_in_every_language() {
    let site = site();
    for check in site.data.checks.values() {
        let (one, other) = (form(check, &mut Names("«a»")).expect("a form"), form(check, &mut Names("«b»")).expect("a form"));
        assert_eq!(one.style, other.style);
        assert!(one.html.replace("«a»", "") == other.html.replace("«b»", ""), "more than words differs in {}", check.id);
        let weight = varde::optimise::brotli_len(one.style.as_bytes(), 11);
        assert!(weight < 2_000, "{} has rules of {weight} bytes", check.id);
    }
}

#[test]
fn nothing_in_the_form_can_send_or_name_an_answer() {
    let site = site();
    for check in site.data.checks.values() {
        let html = form(check, &mut Names("x")).expect("a form").html;
        for word in ["action", "type=\"submit\"", "value=", "<script", "onclick", "onchange", "type=\"text\"", "<textarea", "<select", "formaction"] {
            assert!(!html.contains(word), "{} has {word}", check.id);
        }
        assert_eq!(html.matches("<form ").count(), 1);
        assert!(html.starts_with("<form class=\"check\" method=\"dialog\" autocomplete=\"off\">"));
        assert_eq!(html.matches("<button").count(), html.matches("<button type=\"reset\">").count());
        // Names and ids of inputs are numbers.
        let document = scraper::Html::parse_fragment(&html);
        let inputs = scraper::Selector::parse("input").expect("a selector");
        let mut ids = BTreeSet::new();
        for input in document.select(&inputs) {
            let id = input.attr("id").expect("an id");
            assert!(ids.insert(id.to_owned()), "{id} stands twice");
            let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
            assert!(id == "oa" || id.starts_with('q') && digits(&id[1..id.len() - 1]), "{id}");
            assert!(input.attr("name").is_none_or(|name| name.starts_with('q') && digits(&name[1..])));
            assert!(input.attr("checked").is_none());
        }
        // Each question has a legend of its own, or stands under its section's.
        let fieldsets = scraper::Selector::parse("form > fieldset > legend").expect("a selector");
        let groups = if check.profile == Audience::Person { check.questions.len() } else { check.sections.len() };
        assert_eq!(document.select(&fieldsets).count(), groups);
    }
}

#[test]
fn the_person_s_questionnaire_is_short_and_the_worker_s_has_every_sign() {
    let site = site();
    let me = &site.data.checks["for-me"];
    assert_eq!(me.profile, Audience::Person);
    assert!((12..=16).contains(&me.questions.len()));
    assert!(me.sections.last().is_some_and(|section| section.note), "a note stands before the hard part");
    let needs = ["danger", "under-18", "pay", "papers", "stay", "health", "debt", "children", "going-home", "watched", "several-signs"];
    for need in needs {
        assert!(me.outcomes.iter().any(|outcome| outcome.id == need), "{need} is missing");
    }
    let someone = &site.data.checks["for-someone"];
    let asked: BTreeSet<&str> = someone.questions.iter().map(|q| q.text.as_str()).collect();
    let noticed: BTreeSet<&str> = someone.sections.iter().flat_map(|s| &s.notices).map(|n| n.text.as_str()).collect();
    assert_eq!(site.data.indicators.len(), 75);
    for indicator in &site.data.indicators {
        let key = format!("indicator-{}", indicator.id);
        assert_eq!(asked.contains(key.as_str()), !indicator.notice, "{key}");
        assert_eq!(noticed.contains(key.as_str()), indicator.notice, "{key}");
    }
}

#[test]
fn a_person_reads_short_sentences() {
    let site = site();
    let messages = &site.source().messages;
    let mut words_of_all = Vec::new();
    let mut sentences_of_all = 0;
    for needed in questionnaire::needed(&site.data.checks["for-me"]) {
        let text = messages.format(&needed.key, needed.attribute, &varde::i18n::Args::new(), &*site.data).expect("a text").to_text();
        for sentence in text.split_inclusive(['.', '?', '!', ':']).filter(|s| s.chars().any(char::is_alphabetic)) {
            let words: Vec<String> = sentence.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()).collect();
            assert!(words.len() <= 15, "{}: {sentence}", needed.key);
            words_of_all.extend(words);
            sentences_of_all += 1;
        }
    }
    let long = words_of_all.iter().filter(|word| word.chars().count() > 6).count();
    let lix = words_of_all.len() as f64 / f64::from(sentences_of_all) + 100.0 * long as f64 / words_of_all.len() as f64;
    assert!(lix <= 30.0, "LIX is {lix:.1}");
}

#[test]
fn the_schema_names_the_keys_that_the_reader_knows() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/check.schema.json")).expect("the schema");
    let schema: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    for (kind, keys) in questionnaire::KEYS {
        let mut named = BTreeSet::new();
        let table = if *kind == "questionnaire" { &schema } else { &schema["$defs"][*kind] };
        properties(table, &mut named);
        assert_eq!(named, keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>(), "{kind}");
    }
    let choices: Vec<&str> = Choice::ALL.iter().map(|choice| choice.as_str()).collect();
    assert_eq!(schema["$defs"]["choice"]["enum"], serde_json::json!(choices));
}

fn properties(schema: &serde_json::Value, into: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        into.extend(properties.keys().cloned());
    }
    for alternative in ["oneOf", "anyOf"].iter().filter_map(|key| schema[*key].as_array()).flatten() {
        properties(alternative, into);
    }
}

// What can be wrong.

const HEAD: &str = "profile = \"person\"\n[[section]]\nid = \"work\"\n[[section.question]]\nid = \"pay\"\ncategory = \"need\"\nsource = \"guide:1\"\n";
const CALL: &str = "[[outcome]]\nid = \"call\"\nalways = true\ncontacts = [\"rosa\"]\n";

/// The findings of a questionnaire: code, line and column.
fn findings(text: &str) -> Vec<(&'static str, u32, u32)> {
    let data = site();
    let file = SourceFile::new("content/data/checks/bad.toml", text);
    let mut out = Diagnostics::default();
    questionnaire::read_one("bad", &file, &data.data, &mut out);
    out.sorted().iter().map(|f| (f.code.as_str(), f.location.line, f.location.column)).collect()
}

#[test]
fn every_fault_is_found_where_it_stands() {
    let with = |rest: &str| format!("{HEAD}{CALL}{rest}");
    let help = "[[outcome]]\nid = \"help\"\ncontacts = [\"rosa\"]\n";
    let pay = format!("{help}enable-when = \"pay\"\n");
    let cases: Vec<(String, Vec<(&str, u32, u32)>)> = vec![
        (with(&pay), vec![]),
        ("profile = \n".to_owned(), vec![("check-invalid", 1, 11)]),
        ("profile = \"boss\"\n".to_owned() + &with(&pay)[19..], vec![("check-invalid", 1, 11)]),
        (with(&format!("{pay}colour = \"red\"\n")), vec![("check-invalid", 16, 1)]),
        (with(&format!("{help}enable-when = \"pai\"\n")), vec![("check-unknown-question", 15, 15)]),
        (with(&format!("{help}enable-when = {{ any = [\"pay\", \"æøå\", 7] }}\n")), vec![("check-unknown-question", 15, 31), ("check-invalid", 15, 38)]),
        (with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"maybe\" }}\n")), vec![("check-unknown-answer", 15, 44)]),
        (with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"skip\" }}\n")), vec![("check-unknown-answer", 15, 44)]),
        (with(&format!("{help}enable-when = {{ section = \"life\" }}\n")), vec![("check-unknown-section", 15, 27)]),
        (with(&format!("{help}enable-when = {{ condition = \"x\" }}\n")), vec![("check-unknown-condition", 15, 29)]),
        (with(&pay.replace("rosa", "rosy")), vec![("check-unknown-contact", 14, 13)]),
        (with(&pay.replace("rosa", "bufdir")), vec![("check-unknown-contact", 14, 13)]),
        (with(&pay.replace("contacts = [\"rosa\"]\n", "")), vec![("check-outcome-without-contact", 13, 6)]),
        (with(&format!("{pay}{CALL}")), vec![("check-duplicate", 17, 6)]),
        (with(&format!("{help}enable-when = {{ any = [\"pay\", \"pay\"] }}\n")), vec![("check-duplicate", 15, 31)]),
        (
            with(&format!("{help}enable-when = {{ condition = \"a\" }}\n[[condition]]\nid = \"a\"\nwhen = {{ any = [\"pay\", {{ condition = \"a\" }}] }}\n")),
            vec![("check-cycle", 18, 38)],
        ),
        (with(&format!("{pay}[[condition]]\nid = \"a\"\nwhen = \"pay\"\n")), vec![("check-condition-unused", 17, 6)]),
        (
            with(&format!("{pay}[[outcome]]\nid = \"never\"\ncontacts = [\"rosa\"]\nenable-when = {{ all = [{{ question = \"pay\", answer = \"yes\" }}, {{ question = \"pay\", answer = \"no\" }}] }}\n")),
            vec![("check-outcome-unreachable", 17, 6)],
        ),
        (with(&format!("{pay}[[outcome]]\nid = \"ever\"\ncontacts = [\"rosa\"]\nenable-when = {{ any = [\"pay\", {{ not = \"pay\" }}] }}\n")), vec![("check-condition-constant", 17, 6)]),
        (
            with(&format!("{pay}[[outcome]]\nid = \"half\"\ncontacts = [\"rosa\"]\nenable-when = {{ any = [\"pay\", {{ all = [{{ question = \"pay\", answer = \"no\" }}, {{ question = \"pay\", answer = \"yes\" }}] }}] }}\n")),
            vec![("check-condition-constant", 17, 6)],
        ),
        (with(&format!("{help}enable-when = {{ not = \"pay\" }}\n")), vec![("check-hides-help", 13, 6)]),
        (with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"no\" }}\n")), vec![("check-not-sure-ignored", 5, 6), ("check-hides-help", 13, 6)]),
        (with(&format!("{help}enable-when = {{ question = \"pay\", answer = \"yes\" }}\n")), vec![("check-not-sure-ignored", 5, 6)]),
        (with(""), vec![("check-question-unused", 5, 6)]),
        (format!("{HEAD}{pay}"), vec![("check-gated", 1, 1)]),
        (with(&format!("{help}enable-when = {{ at-least = 3, of = [\"pay\"] }}\n")), vec![("check-invalid", 15, 28)]),
        (with(&format!("{help}enable-when = {{ at-least = 1 }}\n")), vec![("check-invalid", 15, 15)]),
        (with(&format!("{help}enable-when = {{ any = [\"pay\"], all = [\"pay\"] }}\n")), vec![("check-invalid", 15, 15)]),
        (with(&format!("{help}enable-when = {{ any = [\"pay\"], of = [\"pay\"] }}\n")), vec![("check-invalid", 15, 15)]),
        (with(&format!("{help}enable-when = {{ any = [] }}\n")), vec![("check-invalid", 15, 23)]),
        (with(help), vec![("check-invalid", 13, 6)]),
        (with(&format!("{pay}always = true\n")), vec![("check-invalid", 15, 15)]),
        (with(&pay).replace("guide:1", "guide"), vec![("check-invalid", 7, 10)]),
        (with(&pay).replace("category = \"need\"", "category = \"shoes\""), vec![("check-invalid", 6, 12)]),
        (with(&pay).replace("source =", "choices = [\"no\", \"perhaps\"]\nsource ="), vec![("check-invalid", 5, 6), ("check-unknown-answer", 7, 18)]),
        (with(&pay).replace("[[section.question]]", "indicators = { category = \"shoes\" }\n[[section.question]]"), vec![("check-unknown-indicator", 4, 14)]),
        (format!("{}{pay}", with("")).replace("\"person\"", "\"worker\"").replace("source =", "choices = [\"yes\", \"no\"]\nsource ="), vec![("check-invalid", 5, 6)]),
        (
            with(&pay).replace("\"person\"", "\"worker\"").replace("[[section.question]]", "indicators = { category = \"place\", audience = \"all\" }\n[[section.question]]")
                + "[[outcome]]\nid = \"all\"\ncontacts = [\"rosa\"]\nenable-when = { section = \"work\" }\n",
            vec![("check-indicator-unused", 1, 1)],
        ),
        (with(&format!("{help}enable-when = {}\"pay\"{}\n", "{ not = ".repeat(40), " }".repeat(40))), vec![("check-too-large", 15, 119)]),
    ];
    let mut wrong = String::new();
    for (text, expected) in cases {
        let found = findings(&text);
        if found != expected {
            let _ = writeln!(wrong, "found {found:?}, not {expected:?} in:\n{}\n", &text[HEAD.len().min(text.len())..]);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn names_within_names_can_not_grow_without_end() {
    // A few lines that stand for 2^40 parts.
    let mut text = format!("{HEAD}{CALL}[[condition]]\nid = \"c-0\"\nwhen = \"pay\"\n");
    for n in 1..=40 {
        let before = n - 1;
        text += &format!("[[condition]]\nid = \"c-{n}\"\nwhen = {{ any = [{{ all = [{{ condition = \"c-{before}\" }}] }}, {{ condition = \"c-{before}\" }}] }}\n");
    }
    text += "[[outcome]]\nid = \"help\"\ncontacts = [\"rosa\"]\nenable-when = { condition = \"c-40\" }\n";
    assert!(findings(&text).iter().any(|(code, ..)| *code == "check-too-large"));
}

#[test]
fn a_verdict_in_a_person_s_text_is_found() {
    let data = site();
    let words: questionnaire::VerdictWords = [("nb".to_owned(), vec!["offer".to_owned(), "poeng".to_owned()])].into();
    let source = varde::model::SourceFile::new(
        "locales/nb/checks.ftl",
        "for-me-outcome-pay = Ditt offer\n    .right = Du tilbys noe.\n    .next = Du fikk Poengene.\nfor-me-question-pay = Kaffertoffer?\n",
    );
    let lang = varde::model::Lang::new("nb").expect("a language");
    let mut out = Diagnostics::default();
    let messages = varde::i18n::Messages::parse(&lang, "latn", &[source], &mut out);
    questionnaire::check_words(&data.data.checks, &words, &messages, &*data.data, &mut out);
    let found: Vec<(Code, u32)> = out.sorted().iter().map(|f| (f.code, f.location.line)).collect();
    assert_eq!(found, [(Code::CheckVerdictWord, 1), (Code::CheckVerdictWord, 1)]);
}
