//! The two questionnaires of the site: the reference evaluator against a second one that shares nothing with
//! it, and what their forms may hold. Random questionnaires are in [`conditions`].

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use varde::check::questionnaire::logic::Diagrams;
use varde::check::{Site, questionnaire};
use varde::diagnostic::Diagnostics;
use varde::model::{Answers, Audience, Choice, LinkTarget, Questionnaire};
use varde::render::questionnaire::{Texts, form};

mod conditions;

/// The site of this repository, read once.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut findings = Diagnostics::default();
        let sources =
            varde::load::load(root, &[], &mut findings).expect("the site can be read").expect("the site has settings");
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
                        if fits("category", &i.category)
                            && fits("audience", &i.audience)
                            && fits("group", i.group.as_deref().unwrap_or(""))
                        {
                            offered.insert(i.id.clone(), usual.clone());
                            members.push(i.id.clone());
                        }
                    }
                }
                for question in list(section.get("question")) {
                    let id = text_of(&question["id"]);
                    let own =
                        question.get("choices").map(|c| c.as_array().expect("a list").iter().map(text_of).collect());
                    offered.insert(id.clone(), own.unwrap_or_else(|| usual.clone()));
                    members.push(id);
                }
                sections.insert(text_of(&section["id"]), members);
            }
            let conditions =
                list(file.get("condition")).iter().map(|c| (text_of(&c["id"]), c["when"].clone())).collect();
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
            let words = |list: &Value| -> Vec<u64> {
                list.as_array().expect("a list").iter().map(|w| self.evaluate(w, block)).collect()
            };
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
                        Some(Value::Array(answers)) => answers
                            .iter()
                            .map(|a| self.word(question, a.as_str().expect("text"), block))
                            .fold(0, |x, y| x | y),
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
                    let sheet = |bit: u64| {
                        digits.iter().enumerate().map(|(place, digit)| (digit >> bit & 1) << place).sum::<u64>()
                    };
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
                *words.entry((check.questions[question].id.clone(), choice.as_str().to_owned())).or_default() |=
                    1 << bit;
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
        sheets.extend(
            single[index + 1..].iter().filter(|s| s.0 != first.0).map(|second| Answers::from_iter([*first, *second])),
        );
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
            assert!(
                outcome.is_always() || !outcome.enable_when.holds(&Answers::new()),
                "{} is shown without an answer",
                outcome.id
            );
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
                assert!(
                    before.iter().all(|id| after.contains(id)),
                    "{was:?} -> {choice:?} of {}",
                    check.questions[question].id
                );
            }
            let backwards: Vec<(usize, Choice)> = sheet.iter().collect::<Vec<_>>().into_iter().rev().collect();
            assert_eq!(sheet, backwards.into_iter().collect());
        }
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
        let (one, other) =
            (form(check, &mut Names("«a»")).expect("a form"), form(check, &mut Names("«b»")).expect("a form"));
        assert_eq!(one.style, other.style);
        assert!(
            one.html.replace("«a»", "") == other.html.replace("«b»", ""),
            "more than words differs in {}",
            check.id
        );
        let weight = varde::optimise::brotli_len(one.style.as_bytes(), 11);
        assert!(weight < 2_000, "{} has rules of {weight} bytes", check.id);
    }
}

#[test]
fn nothing_in_the_form_can_send_or_name_an_answer() {
    let site = site();
    for check in site.data.checks.values() {
        let html = form(check, &mut Names("x")).expect("a form").html;
        for word in [
            "action",
            "type=\"submit\"",
            "value=",
            "<script",
            "onclick",
            "onchange",
            "type=\"text\"",
            "<textarea",
            "<select",
            "formaction",
        ] {
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
    let needs = [
        "danger",
        "under-18",
        "pay",
        "papers",
        "stay",
        "health",
        "debt",
        "children",
        "going-home",
        "watched",
        "several-signs",
    ];
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
        let text = messages
            .format(&needed.key, needed.attribute, &varde::i18n::Args::new(), &*site.data)
            .expect("a text")
            .to_text();
        for sentence in text.split_inclusive(['.', '?', '!', ':']).filter(|s| s.chars().any(char::is_alphabetic)) {
            let words: Vec<String> = sentence
                .split_whitespace()
                .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
                .collect();
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
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/check.schema.json"))
        .expect("the schema");
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
