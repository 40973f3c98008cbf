//! Conditions -> CSS rules. A rule shows an outcome when the boxes that its condition names are ticked; no
//! script takes part, so no answer can leave the page.
//!
//! CSS says “one of these” by `:has(a, b)`, “and” by several `:has()` on one element, “not” by
//! `:not(:has())`, “or” by several selectors, and “three of these” by a chain of siblings:
//! `.m:has(:checked)~.m:has(:checked)~.m:has(:checked)~.outcomes`. Conditions are brought to that form.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::model::{Audience, Choice, Condition, Questionnaire};

/// The most that the rules of a questionnaire may have, in bytes before compression. Our own have a third.
pub const MAX_BYTES: usize = 16_000;
/// The most selectors for one outcome.
const MAX_WAYS: usize = 150;

/// An answer: the place of a question and a choice.
type Answer = (usize, Choice);

/// The rules have grown beyond what a page should carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// One of the ways in which a condition can be fulfilled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Way {
    /// Of each of these, one answer is given.
    with: Vec<BTreeSet<Answer>>,
    /// Of these, none is given.
    without: BTreeSet<Answer>,
    /// So many of these sets have an answer; each set is in a fieldset of its own.
    chain: Option<(usize, Vec<BTreeSet<Answer>>)>,
}

/// The rules of a questionnaire, and the classes that they need in the HTML.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The style sheet.
    pub css: String,
    /// Classes of fieldsets, by the fieldset's place.
    pub fieldset_classes: BTreeMap<usize, BTreeSet<String>>,
    /// Classes of inputs.
    pub input_classes: BTreeMap<Answer, BTreeSet<String>>,
}

/// The id of the input for an answer. It carries no meaning and is the same in every language.
pub fn input_id(question: usize, choice: Choice) -> String {
    let letter = match choice {
        Choice::Yes => 'y',
        Choice::No => 'n',
        Choice::NotSure => 'u',
        Choice::Skip => 's',
    };
    format!("q{}{letter}", question + 1)
}

/// The id of an outcome's section.
pub fn outcome_id(outcome: usize) -> String {
    format!("o{}", outcome + 1)
}

/// The place of the fieldset in which a question stands: a person's questions have one each, a worker's
/// share their section's.
pub fn fieldset_of(check: &Questionnaire, question: usize) -> usize {
    match check.profile {
        Audience::Person => question,
        Audience::Worker => check.questions[question].section,
    }
}

/// Makes the rules.
///
/// # Errors
/// They would be too large.
pub fn rules(check: &Questionnaire) -> Result<Rules, TooLarge> {
    let mut maker = Maker { check, rules: Rules::default(), classes: Vec::new() };
    // Browsers without :has() (before Chrome 105, Safari 15.4, Firefox 121) read none of this and show every
    // outcome; so does paper. Nothing is hidden unless the rules that show it again are understood.
    let mut shown = String::new();
    for (place, outcome) in check.outcomes.iter().enumerate().filter(|(_, outcome)| !outcome.is_always()) {
        let ways = maker.ways(&outcome.enable_when, false)?;
        let selectors: Vec<String> = ways.iter().map(|way| maker.selector(way, &outcome_id(place))).collect();
        let _ = write!(shown, "{}{{display:block}}", selectors.join(","));
        if shown.len() > MAX_BYTES {
            return Err(TooLarge);
        }
    }
    let paper = match check.profile {
        // What a person has answered isn't printed: the paper is an empty form with all advice.
        Audience::Person => {
            "@media print{.check .all,.check .way{display:none}\
             .check input{-webkit-appearance:none;appearance:none;background:none;border:1px solid;height:1em;width:1em}}"
        }
        Audience::Worker => {
            "@media screen{.check .paper{display:none}}@media print{.check .all,.check .way{display:none}}"
        }
    };
    // A worker's paper has what is ticked and what it leads to; with nothing ticked it is an empty form.
    let ticked = match check.profile {
        Audience::Person => "",
        Audience::Worker => {
            "@media print{.check:has(fieldset :checked) .when,.check:has(fieldset :checked) fieldset:not(:has(:checked)),\
             .check:has(fieldset :checked) fieldset label:not(:has(:checked)){display:none}}"
        }
    };
    // A browser that anchors the scroll position in the form writes the id of a question that was on the
    // screen into its session file (Chromium, after a reload).
    maker.rules.css = format!(
        ".check{{overflow-anchor:none}}.check .all{{display:none}}@supports selector(:has(a)){{.check .all{{display:flex}}\
         @media screen{{.check .when{{display:none}}}}{ticked}.check:has(#oa:checked) .when{{display:block}}{shown}}}{paper}"
    );
    Ok(maker.rules)
}

struct Maker<'a> {
    check: &'a Questionnaire,
    rules: Rules,
    classes: Vec<Vec<BTreeSet<Answer>>>,
}

impl Maker<'_> {
    /// The ways in which a condition (or its opposite) can be fulfilled.
    fn ways(&self, condition: &Condition, opposite: bool) -> Result<Vec<Way>, TooLarge> {
        let all_of = |parts: &[Condition]| parts.iter().map(|p| self.ways(p, opposite)).collect::<Result<Vec<_>, _>>();
        match condition {
            Condition::Always => Ok(if opposite { Vec::new() } else { vec![Way::default()] }),
            Condition::Answer(question, choices) => {
                let answers: BTreeSet<Answer> = choices.iter().map(|choice| (*question, choice)).collect();
                let way = if opposite {
                    Way { without: answers, ..Way::default() }
                } else {
                    Way { with: vec![answers], ..Way::default() }
                };
                Ok(vec![way])
            }
            Condition::Any(parts) => {
                if opposite {
                    self.all(all_of(parts)?)
                } else {
                    self.any(all_of(parts)?)
                }
            }
            Condition::All(parts) => {
                if opposite {
                    self.any(all_of(parts)?)
                } else {
                    self.all(all_of(parts)?)
                }
            }
            Condition::AtLeast(count, parts) if opposite => {
                let parts = all_of(parts)?;
                // Fewer than n of k hold when at least k - n + 1 don't.
                self.at_least((parts.len() + 1).saturating_sub(*count), parts)
            }
            Condition::AtLeast(count, parts) => self.at_least(*count, all_of(parts)?),
            Condition::Not(part) => self.ways(part, !opposite),
            Condition::Named(named) => self.ways(&named.condition, opposite),
        }
    }

    fn any(&self, parts: Vec<Vec<Way>>) -> Result<Vec<Way>, TooLarge> {
        let mut simple: BTreeSet<Answer> = BTreeSet::new();
        let mut ways: Vec<Way> = Vec::new();
        for way in parts.into_iter().flatten() {
            match simple_set(&way) {
                Some(set) => simple.extend(set),
                None if ways.contains(&way) => {}
                None => ways.push(way),
            }
        }
        if !simple.is_empty() {
            ways.insert(0, Way { with: vec![simple], ..Way::default() });
        }
        if ways.len() > MAX_WAYS { Err(TooLarge) } else { Ok(ways) }
    }

    fn all(&self, parts: Vec<Vec<Way>>) -> Result<Vec<Way>, TooLarge> {
        let mut ways = vec![Way::default()];
        for part in parts {
            let mut next: Vec<Way> = Vec::new();
            for way in &ways {
                for other in &part {
                    for both in self.both(way, other)? {
                        if !next.contains(&both) {
                            next.push(both);
                        }
                        if next.len() > MAX_WAYS {
                            return Err(TooLarge);
                        }
                    }
                }
            }
            ways = next;
        }
        Ok(ways)
    }

    fn both(&self, a: &Way, b: &Way) -> Result<Vec<Way>, TooLarge> {
        let mut way = a.clone();
        way.with.extend(b.with.iter().filter(|set| !a.with.contains(set)).cloned());
        way.without.extend(b.without.iter().copied());
        match (&a.chain, &b.chain) {
            (_, None) => Ok(vec![way]),
            (None, chain) => {
                way.chain = chain.clone();
                Ok(vec![way])
            }
            // A selector has room for one chain: the other is written out.
            (Some(_), Some((count, sets))) => {
                let sets = sets.iter().map(|set| vec![Way { with: vec![set.clone()], ..Way::default() }]).collect();
                self.all(vec![vec![way], self.choose(*count, sets)?])
            }
        }
    }

    fn at_least(&self, count: usize, parts: Vec<Vec<Way>>) -> Result<Vec<Way>, TooLarge> {
        if count == 0 {
            return Ok(vec![Way::default()]);
        }
        if count == 1 {
            return self.any(parts);
        }
        if count >= parts.len() {
            return if count == parts.len() { self.all(parts) } else { Ok(Vec::new()) };
        }
        let sets: Option<Vec<BTreeSet<Answer>>> =
            parts.iter().map(|ways| if let [way] = &ways[..] { simple_set(way).cloned() } else { None }).collect();
        if let Some(sets) = sets {
            let places: Option<BTreeSet<usize>> = sets.iter().map(|set| self.one_fieldset(set)).collect();
            if places.is_some_and(|places| places.len() == sets.len()) {
                return Ok(vec![Way { chain: Some((count, sets)), ..Way::default() }]);
            }
        }
        self.choose(count, parts)
    }

    /// The fieldset in which all answers of a set stand.
    fn one_fieldset(&self, set: &BTreeSet<Answer>) -> Option<usize> {
        let places: BTreeSet<usize> = set.iter().map(|(question, _)| fieldset_of(self.check, *question)).collect();
        if places.len() == 1 { places.first().copied() } else { None }
    }

    /// At least `count` of the parts, written out: every choice of so many.
    fn choose(&self, count: usize, parts: Vec<Vec<Way>>) -> Result<Vec<Way>, TooLarge> {
        // enough[n]: the ways in which n of the parts seen so far hold.
        let mut enough: Vec<Vec<Way>> = vec![Vec::new(); count + 1];
        enough[0] = vec![Way::default()];
        for part in parts {
            for n in (1..=count).rev() {
                let with = self.all(vec![enough[n - 1].clone(), part.clone()])?;
                enough[n].extend(with);
                if enough[n].len() > MAX_WAYS {
                    return Err(TooLarge);
                }
            }
        }
        Ok(enough.swap_remove(count))
    }

    fn selector(&mut self, way: &Way, outcome: &str) -> String {
        let mut selector = String::new();
        for set in &way.with {
            let _ = write!(selector, ":has({})", self.inputs(set));
        }
        if !way.without.is_empty() {
            let _ = write!(selector, ":not(:has({}))", self.inputs(&way.without));
        }
        match &way.chain {
            None => format!(".check{selector} #{outcome}"),
            Some((count, sets)) => {
                let link = self.link(sets);
                let chain = vec![link; *count].join("~");
                let form = if selector.is_empty() { String::new() } else { format!(".check{selector}>") };
                format!("{form}{chain}~.outcomes #{outcome}")
            }
        }
    }

    /// A set of answers as selectors of checked inputs; whole fieldsets at once where all of one is in it.
    fn inputs(&self, set: &BTreeSet<Answer>) -> String {
        let mut by_fieldset: BTreeMap<usize, Vec<Answer>> = BTreeMap::new();
        for answer in set {
            by_fieldset.entry(fieldset_of(self.check, answer.0)).or_default().push(*answer);
        }
        let fieldsets = self.check.questions.len().min(match self.check.profile {
            Audience::Person => usize::MAX,
            Audience::Worker => self.check.sections.len(),
        });
        let whole: Vec<bool> =
            by_fieldset.iter().map(|(place, answers)| answers.len() == self.answers_in(*place).len()).collect();
        if whole.iter().all(|whole| *whole) && by_fieldset.len() == fieldsets {
            return "fieldset :checked".to_owned();
        }
        let mut selectors = Vec::new();
        for ((place, answers), whole) in by_fieldset.iter().zip(whole) {
            if whole && answers.len() > 1 && self.check.profile == Audience::Worker {
                selectors.push(format!("#s{} :checked", place + 1));
            } else {
                selectors.extend(answers.iter().map(|(q, c)| format!("#{}:checked", input_id(*q, *c))));
            }
        }
        selectors.join(",")
    }

    fn answers_in(&self, fieldset: usize) -> Vec<Answer> {
        let questions = self.check.questions.iter().enumerate();
        questions
            .filter(|(place, _)| fieldset_of(self.check, *place) == fieldset)
            .flat_map(|(place, question)| question.choices.iter().map(move |choice| (place, *choice)))
            .collect()
    }

    /// A link of a chain: a fieldset in which one of the answers is given. The fieldsets, or the inputs, get
    /// a class for it.
    fn link(&mut self, sets: &[BTreeSet<Answer>]) -> String {
        let class = match self.classes.iter().position(|known| known == sets) {
            Some(place) => format!("m{}", place + 1),
            None => {
                self.classes.push(sets.to_vec());
                format!("m{}", self.classes.len())
            }
        };
        let places: Vec<usize> = sets.iter().filter_map(|set| self.one_fieldset(set)).collect();
        if sets.iter().zip(&places).all(|(set, place)| set.len() == self.answers_in(*place).len()) {
            for place in places {
                self.rules.fieldset_classes.entry(place).or_default().insert(class.clone());
            }
            return format!(".{class}:has(:checked)");
        }
        for answer in sets.iter().flatten() {
            self.rules.input_classes.entry(*answer).or_default().insert(class.clone());
        }
        format!("fieldset:has(.{class}:checked)")
    }
}

/// The set of a way that asks for one answer of a set and for nothing else.
fn simple_set(way: &Way) -> Option<&BTreeSet<Answer>> {
    match &way.with[..] {
        [set] if way.without.is_empty() && way.chain.is_none() => Some(set),
        _ => None,
    }
}
