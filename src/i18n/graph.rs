//! What a text uses: values, facts, contacts, and other texts.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::args::{FactRef, Registry};
use super::call::Call;
use super::evaluate::{DEEPEST, LONGEST, MOST_STEPS, full_name};
use super::message::Messages;
use super::tree::{Inline, Node, Pattern, Role, start, walk};

/// How many texts are followed from one. Formatting gives up long before.
const MOST_TEXTS: usize = 1_000;

/// The name of one text: a message's or term's own, or an attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextId<'m> {
    pub(super) term: bool,
    pub(super) id: Cow<'m, str>,
    pub(super) attribute: Option<&'m str>,
}

impl fmt::Display for TextId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&full_name(self.term, &self.id, self.attribute))
    }
}

/// Something that comes into a text from outside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Used<'m> {
    /// `$name`.
    Variable(&'m str),
    /// `FACT("id")`, `PHONE("id")` or `NAME("id")`.
    Registry(&'static str, Cow<'m, str>),
}

impl fmt::Display for Used<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Used::Variable(name) => write!(f, "{{ ${name} }}"),
            Used::Registry(function, id) => write!(f, "{{ {function}(\"{id}\") }}"),
        }
    }
}

/// How one text leans on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// `{ name }`: it gets the same values.
    Message,
    /// `{ -name }`: it gets only what it is given.
    Term,
    /// The message of a fact's unit: it gets the number.
    Unit,
}

/// What a text uses, each with the byte offset of its first use.
#[derive(Debug, Default)]
pub(super) struct Uses<'m> {
    /// What the reader sees.
    pub(super) shown: BTreeMap<Used<'m>, usize>,
    /// What decides between forms.
    pub(super) chosen: BTreeMap<Used<'m>, usize>,
    pub(super) links: Vec<(TextId<'m>, Link, usize)>,
}

impl<'m> Uses<'m> {
    /// What a text uses by itself.
    pub(super) fn of(pattern: &'m Pattern, registry: &dyn Registry) -> Uses<'m> {
        let mut uses = Uses::default();
        // The role of the function that the next arguments belong to.
        let mut outer = Role::Shown;
        walk(pattern, &mut |node| {
            let Node::Inline(inline, role) = node else { return };
            let role = if role == Role::ToFunction { outer } else { role };
            match inline {
                Inline::VariableReference { id } => uses.add(Used::Variable(id.name.as_str()), role, start(inline)),
                Inline::FunctionReference { id, arguments } => {
                    let nested = matches!(node, Node::Inline(_, Role::ToFunction));
                    outer = role;
                    uses.add_call(Call::read(id.name.as_str(), arguments).ok(), role, nested, start(inline), registry);
                }
                Inline::MessageReference { id, attribute } => {
                    let attribute = attribute.as_ref().map(|a| a.name.as_str());
                    let text = TextId { term: false, id: Cow::Borrowed(id.name.as_str()), attribute };
                    uses.links.push((text, Link::Message, start(inline)));
                }
                Inline::TermReference { id, attribute, .. } => {
                    let attribute = attribute.as_ref().map(|a| a.name.as_str());
                    let text = TextId { term: true, id: Cow::Borrowed(id.name.as_str()), attribute };
                    uses.links.push((text, Link::Term, start(inline)));
                }
                _ => {}
            }
        });
        uses
    }

    fn add(&mut self, used: Used<'m>, role: Role, offset: usize) {
        let map = if role == Role::Selector { &mut self.chosen } else { &mut self.shown };
        map.entry(used).or_insert(offset);
    }

    fn add_call(&mut self, call: Option<Call<'m>>, role: Role, nested: bool, offset: usize, registry: &dyn Registry) {
        let used = match call {
            Some(Call::Fact(id)) => {
                if let (Some(FactRef::Number { unit, .. }), Role::Shown, false) = (registry.fact(&id), role, nested) {
                    let text = TextId { term: false, id: Cow::Owned(format!("unit-{unit}")), attribute: None };
                    self.links.push((text, Link::Unit, offset));
                }
                Used::Registry("FACT", id)
            }
            Some(Call::Phone(id)) => Used::Registry("PHONE", id),
            Some(Call::Name(id)) => Used::Registry("NAME", id),
            Some(Call::Number(..) | Call::Date(_)) | None => return,
        };
        self.add(used, role, offset);
    }

    /// What a text uses by itself and through the texts that it refers to; those are counted at the place
    /// of the reference. Values reach a message that is referred to, but not a term or a unit.
    pub(super) fn through(messages: &'m Messages, pattern: &'m Pattern, registry: &dyn Registry) -> Uses<'m> {
        let mut uses = Uses::of(pattern, registry);
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<_> =
            uses.links.iter().map(|(text, link, at)| (text.clone(), *link == Link::Message, *at)).collect();
        while let Some((text, values, at)) = waiting.pop() {
            let Some(entry) = messages.entry(text.term, &text.id) else { continue };
            let Some(pattern) = entry.pattern(text.attribute) else { continue };
            if seen.len() >= MOST_TEXTS || !seen.insert((text, values)) {
                continue;
            }
            let more = Uses::of(pattern, registry);
            let kept = |used: &Used<'_>| values || matches!(used, Used::Registry(..));
            for (used, _) in more.shown.into_iter().filter(|(used, _)| kept(used)) {
                uses.shown.entry(used).or_insert(at);
            }
            for (used, _) in more.chosen.into_iter().filter(|(used, _)| kept(used)) {
                uses.chosen.entry(used).or_insert(at);
            }
            waiting.extend(more.links.into_iter().map(|(text, link, _)| (text, values && link == Link::Message, at)));
        }
        uses
    }

    /// True when the text uses it in any way.
    pub(super) fn has(&self, used: &Used<'_>) -> bool {
        self.shown.contains_key(used) || self.chosen.contains_key(used)
    }
}

/// A text that leads back to itself: the text with the reference that closes the circle, the reference's
/// byte offset, and the texts on the way.
pub(super) struct Circle {
    pub(super) file: usize,
    pub(super) offset: usize,
    pub(super) way: Vec<String>,
}

/// A text that would grow beyond what formatting allows through the texts that it refers to, although each of them is
/// within bounds.
pub(super) struct Flood {
    pub(super) file: usize,
    pub(super) offset: usize,
    pub(super) id: String,
}

/// How much a text is, all its forms together: bytes and pieces with those of the texts that it refers to, and how long
/// the way through them is.
#[derive(Clone, Copy, Default)]
struct Size {
    bytes: usize,
    pieces: usize,
    way: usize,
}

impl Size {
    fn of(pattern: &Pattern) -> Size {
        let mut size = Size::default();
        walk(pattern, &mut |node| {
            size.pieces += 1;
            if let Node::Text(text) = node {
                size.bytes += text.as_str().len();
            }
        });
        size
    }

    fn with(self, other: Size) -> Size {
        Size {
            bytes: self.bytes.saturating_add(other.bytes),
            pieces: self.pieces.saturating_add(other.pieces),
            way: self.way.max(other.way + 1),
        }
    }

    fn is_flood(self) -> bool {
        self.bytes > LONGEST || self.pieces > MOST_STEPS || self.way > DEEPEST / 2
    }
}

/// Every reference that closes a circle, and every text that grows too large.
pub(super) fn circles(messages: &Messages, registry: &dyn Registry) -> (Vec<Circle>, Vec<Flood>) {
    let mut texts = Vec::new();
    let mut sizes = Vec::new();
    for (term, map) in [(false, &messages.messages), (true, &messages.terms)] {
        for (id, entry) in map {
            for (attribute, pattern) in entry.patterns() {
                let id = TextId { term, id: Cow::Borrowed(id.as_str()), attribute };
                texts.push((id, entry.file, Uses::of(pattern, registry).links));
                sizes.push(Size::of(pattern));
            }
        }
    }
    let index: BTreeMap<&TextId<'_>, usize> = texts.iter().enumerate().map(|(i, (id, ..))| (id, i)).collect();
    let (mut found, mut floods) = (Vec::new(), Vec::new());
    // Not by recursion: a file can hold a chain of texts longer than the stack.
    let mut state = vec![State::New; texts.len()];
    for root in 0..texts.len() {
        if state[root] != State::New {
            continue;
        }
        state[root] = State::Open;
        let mut way = vec![(root, 0)];
        while let Some((text, next)) = way.last_mut() {
            let (_, file, links) = &texts[*text];
            let Some((target, _, offset)) = links.get(*next) else {
                state[*text] = State::Done;
                let own = sizes[*text];
                let targets = links.iter().filter_map(|(target, ..)| index.get(target)).map(|&target| sizes[target]);
                let whole = targets.clone().fold(own, Size::with);
                if whole.is_flood() && !targets.clone().any(Size::is_flood) {
                    let offset = links.first().map_or(0, |(.., offset)| *offset);
                    floods.push(Flood { file: *file, offset, id: texts[*text].0.to_string() });
                }
                sizes[*text] = whole;
                way.pop();
                continue;
            };
            *next += 1;
            let Some(&target) = index.get(target) else { continue };
            match state[target] {
                State::New => {
                    state[target] = State::Open;
                    way.push((target, 0));
                }
                State::Open => {
                    let from = way.iter().position(|(text, _)| *text == target).unwrap_or(0);
                    let ids = way[from..].iter().map(|(text, _)| *text).chain([target]);
                    let way = ids.map(|text| texts[text].0.to_string()).collect();
                    found.push(Circle { file: *file, offset: *offset, way });
                }
                State::Done => {}
            }
        }
    }
    (found, floods)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}
