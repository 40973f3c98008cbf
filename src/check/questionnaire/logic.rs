//! Conditions as decision diagrams: what the reader of a questionnaire must know of them without trying
//! every sheet of answers.
//!
//! A diagram asks the questions in their order; each node has a branch for no answer, no, not sure and yes.
//! Two conditions that mean the same are the same node, so that “always”, “never” and “means the same” are
//! comparisons of numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Answers, Choice, Choices, Condition, Question};

/// A condition in a [`Diagrams`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagram(u32);

impl Diagram {
    /// Holds for no answers.
    pub const NEVER: Diagram = Diagram(0);
    /// Holds for all answers.
    pub const ALWAYS: Diagram = Diagram(1);
}

/// The branches of a node: no answer (or skipped), no, not sure, yes.
const NONE: usize = 0;
const BRANCHES: [Option<Choice>; 4] = [None, Some(Choice::No), Some(Choice::NotSure), Some(Choice::Yes)];
const NOT_SURE: usize = 2;

/// Changes of one answer that may not hide help: a yes instead of anything else, and being unsure instead
/// of no answer or a no.
const RISES: [(usize, usize); 5] = [(0, 2), (1, 2), (0, 3), (1, 3), (2, 3)];

/// More nodes than any questionnaire for people has; beyond it the conditions are refused.
const MAX_NODES: usize = 60_000;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    question: usize,
    branches: [Diagram; 4],
}

/// A smallest set of answers: questions, by their places, with what is answered.
pub type SmallestSet = Vec<(usize, Choice)>;

/// The diagrams of a questionnaire.
pub struct Diagrams {
    offered: Vec<Choices>,
    nodes: Vec<Node>,
    known: BTreeMap<Node, Diagram>,
    joined: BTreeMap<(bool, Diagram, Diagram), Diagram>,
    turned: BTreeMap<Diagram, Diagram>,
    smallest: BTreeMap<Diagram, (Vec<SmallestSet>, bool)>,
}

/// The conditions have grown beyond what is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// How one more answer can hide an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hides {
    /// The place of the question.
    pub question: usize,
    /// The answer before; none for no answer.
    pub from: Option<Choice>,
    /// The answer that hides.
    pub to: Choice,
}

impl Diagrams {
    /// No diagrams yet, for these questions.
    pub fn new(questions: &[Question]) -> Diagrams {
        Diagrams {
            offered: questions.iter().map(|q| q.choices.iter().copied().collect()).collect(),
            nodes: Vec::new(),
            known: BTreeMap::new(),
            joined: BTreeMap::new(),
            turned: BTreeMap::new(),
            smallest: BTreeMap::new(),
        }
    }

    /// The diagram of a condition.
    ///
    /// # Errors
    /// It has grown too large.
    pub fn of(&mut self, condition: &Condition) -> Result<Diagram, TooLarge> {
        let mut seen = BTreeMap::new();
        self.build(condition, &mut seen)
    }

    fn build(&mut self, condition: &Condition, seen: &mut BTreeMap<usize, Diagram>) -> Result<Diagram, TooLarge> {
        match condition {
            Condition::Always => Ok(Diagram::ALWAYS),
            Condition::Answer(question, choices) => {
                let branch = |choice: Option<Choice>| match choice {
                    Some(choice) if choices.contains(choice) && self.offers(*question, choice) => Diagram::ALWAYS,
                    _ => Diagram::NEVER,
                };
                let branches = BRANCHES.map(branch);
                self.node(*question, branches)
            }
            Condition::Any(parts) => self.fold(true, parts, seen),
            Condition::All(parts) => self.fold(false, parts, seen),
            Condition::AtLeast(count, parts) => {
                let parts = parts.iter().map(|p| self.build(p, seen)).collect::<Result<Vec<_>, _>>()?;
                // enough[n]: at least n of the parts seen so far.
                let mut enough = vec![Diagram::NEVER; count + 1];
                enough[0] = Diagram::ALWAYS;
                for part in parts {
                    for n in (1..=*count).rev() {
                        let with = self.join(false, part, enough[n - 1])?;
                        enough[n] = self.join(true, with, enough[n])?;
                    }
                }
                Ok(enough[*count])
            }
            Condition::Not(part) => {
                let part = self.build(part, seen)?;
                self.turn(part)
            }
            Condition::Named(named) => {
                let key = Arc::as_ptr(named) as usize;
                if let Some(diagram) = seen.get(&key) {
                    return Ok(*diagram);
                }
                let diagram = self.build(&named.condition, seen)?;
                seen.insert(key, diagram);
                Ok(diagram)
            }
        }
    }

    fn fold(
        &mut self,
        any: bool,
        parts: &[Condition],
        seen: &mut BTreeMap<usize, Diagram>,
    ) -> Result<Diagram, TooLarge> {
        let mut whole = if any { Diagram::NEVER } else { Diagram::ALWAYS };
        for part in parts {
            let part = self.build(part, seen)?;
            whole = self.join(any, whole, part)?;
        }
        Ok(whole)
    }

    fn offers(&self, question: usize, choice: Choice) -> bool {
        self.offered.get(question).is_some_and(|choices| choices.contains(choice))
    }

    fn node(&mut self, question: usize, branches: [Diagram; 4]) -> Result<Diagram, TooLarge> {
        if branches.iter().all(|branch| *branch == branches[0]) {
            return Ok(branches[0]);
        }
        let node = Node { question, branches };
        if let Some(diagram) = self.known.get(&node) {
            return Ok(*diagram);
        }
        if self.nodes.len() >= MAX_NODES {
            return Err(TooLarge);
        }
        self.nodes.push(node);
        let diagram = Diagram(self.nodes.len() as u32 + 1);
        self.known.insert(node, diagram);
        Ok(diagram)
    }

    fn get(&self, diagram: Diagram) -> Option<Node> {
        (diagram.0 as usize).checked_sub(2).map(|index| self.nodes[index])
    }

    /// Both (`any` false) or either (`any` true) of two diagrams.
    fn join(&mut self, any: bool, a: Diagram, b: Diagram) -> Result<Diagram, TooLarge> {
        let (neutral, strong) = if any { (Diagram::NEVER, Diagram::ALWAYS) } else { (Diagram::ALWAYS, Diagram::NEVER) };
        if a == strong || b == strong {
            return Ok(strong);
        }
        if a == neutral || a == b {
            return Ok(b);
        }
        if b == neutral {
            return Ok(a);
        }
        let key = (any, a.min(b), a.max(b));
        if let Some(diagram) = self.joined.get(&key) {
            return Ok(*diagram);
        }
        let (Some(x), Some(y)) = (self.get(a), self.get(b)) else { return Ok(neutral) };
        let question = x.question.min(y.question);
        let side = |node: Node, own: Diagram, branch: usize| {
            if node.question == question { node.branches[branch] } else { own }
        };
        let mut branches = [neutral; 4];
        for (branch, slot) in branches.iter_mut().enumerate() {
            *slot = self.join(any, side(x, a, branch), side(y, b, branch))?;
        }
        let diagram = self.node(question, branches)?;
        self.joined.insert(key, diagram);
        Ok(diagram)
    }

    fn turn(&mut self, diagram: Diagram) -> Result<Diagram, TooLarge> {
        let Some(node) = self.get(diagram) else {
            return Ok(if diagram == Diagram::NEVER { Diagram::ALWAYS } else { Diagram::NEVER });
        };
        if let Some(turned) = self.turned.get(&diagram) {
            return Ok(*turned);
        }
        let mut branches = [Diagram::NEVER; 4];
        for (branch, slot) in branches.iter_mut().enumerate() {
            *slot = self.turn(node.branches[branch])?;
        }
        let turned = self.node(node.question, branches)?;
        self.turned.insert(diagram, turned);
        Ok(turned)
    }

    fn reachable(&self, diagram: Diagram) -> Vec<Node> {
        let mut seen = BTreeSet::new();
        let mut open = vec![diagram];
        let mut nodes = Vec::new();
        while let Some(next) = open.pop() {
            if let (Some(node), true) = (self.get(next), seen.insert(next)) {
                nodes.push(node);
                open.extend(node.branches);
            }
        }
        nodes
    }

    /// The questions on which the condition depends, by their places.
    pub fn questions(&self, diagram: Diagram) -> BTreeSet<usize> {
        self.reachable(diagram).iter().map(|node| node.question).collect()
    }

    /// The questions of which the answer “not sure” can make a difference.
    pub fn unsure_questions(&self, diagram: Diagram) -> BTreeSet<usize> {
        let nodes = self.reachable(diagram);
        nodes.iter().filter(|n| n.branches[NOT_SURE] != n.branches[NONE]).map(|n| n.question).collect()
    }

    /// The first change of an answer towards help that makes the condition false; none where there is none.
    ///
    /// # Errors
    /// The diagrams have grown too large.
    pub fn hides(&mut self, diagram: Diagram) -> Result<Option<Hides>, TooLarge> {
        let mut nodes = self.reachable(diagram);
        nodes.sort_by_key(|node| node.question);
        for node in nodes {
            for (from, to) in RISES {
                let possible = |branch: usize| BRANCHES[branch].is_none_or(|choice| self.offers(node.question, choice));
                if !possible(from) || !possible(to) {
                    continue;
                }
                let gone = self.turn(node.branches[to])?;
                let hidden = self.join(false, node.branches[from], gone)?;
                if let (true, Some(to)) = (hidden != Diagram::NEVER, BRANCHES[to]) {
                    return Ok(Some(Hides { question: node.question, from: BRANCHES[from], to }));
                }
            }
        }
        Ok(None)
    }

    /// True when the condition holds for these answers.
    pub fn holds(&self, diagram: Diagram, answers: &Answers) -> bool {
        let mut at = diagram;
        while let Some(node) = self.get(at) {
            let answer = answers.get(node.question);
            let branch = BRANCHES.iter().position(|choice| choice.is_some() && *choice == answer).unwrap_or(NONE);
            at = node.branches[branch];
        }
        at == Diagram::ALWAYS
    }

    /// The smallest sets of answers for which the condition holds: take one answer away from one and it
    /// doesn't hold. Fewest answers first, `most` sets at the most; the flag says that there are more.
    /// The condition must be one that [`Self::hides`] finds no fault with.
    pub fn smallest(&mut self, diagram: Diagram, most: usize) -> (Vec<SmallestSet>, bool) {
        self.smallest.clear();
        self.smallest_of(diagram, most)
    }

    fn smallest_of(&mut self, diagram: Diagram, most: usize) -> (Vec<SmallestSet>, bool) {
        let Some(node) = self.get(diagram) else {
            return (if diagram == Diagram::ALWAYS { vec![Vec::new()] } else { Vec::new() }, false);
        };
        if let Some(known) = self.smallest.get(&diagram) {
            return known.clone();
        }
        let without = node.branches[NONE];
        let (mut sets, mut more) = self.smallest_of(without, most);
        for (branch, choice) in BRANCHES.iter().enumerate() {
            let Some(choice) = choice.filter(|_| node.branches[branch] != without) else { continue };
            let (rests, rest_more) = self.smallest_of(node.branches[branch], most);
            more |= rest_more;
            for rest in rests {
                // If the rest alone is enough, this answer isn't needed.
                if !self.holds(without, &rest.iter().copied().collect()) {
                    sets.push(std::iter::once((node.question, choice)).chain(rest).collect());
                }
            }
        }
        sets.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        more |= sets.len() > most;
        sets.truncate(most);
        self.smallest.insert(diagram, (sets.clone(), more));
        (sets, more)
    }
}

/// Smallest sets in few lines: those that differ only in the answers to the same questions become one, when
/// every combination of the answers is among them.
pub fn together(sets: &[SmallestSet]) -> Vec<Vec<(usize, Choices)>> {
    let mut groups: BTreeMap<Vec<usize>, Vec<&SmallestSet>> = BTreeMap::new();
    for set in sets {
        groups.entry(set.iter().map(|(question, _)| *question).collect()).or_default().push(set);
    }
    let mut merged = Vec::new();
    for (questions, sets) in groups {
        let whole: Vec<(usize, Choices)> = questions
            .iter()
            .enumerate()
            .map(|(index, question)| (*question, sets.iter().map(|set| set[index].1).collect()))
            .collect();
        if whole.iter().map(|(_, choices)| choices.iter().count()).product::<usize>() == sets.len() {
            merged.push(whole);
        } else {
            merged
                .extend(sets.into_iter().map(|set| set.iter().map(|(q, c)| (*q, Choices::from_iter([*c]))).collect()));
        }
    }
    merged.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    merged
}
