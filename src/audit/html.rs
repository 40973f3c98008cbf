//! A page as browsers read it, with the place of each element.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::collections::BTreeMap;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, ParseOpts, QualName, parse_document};
use scraper::{ElementRef, Html, HtmlTreeSink, Node, Selector};

use crate::model::SourceFile;

/// The key by which the tree knows a node.
type Key = <HtmlTreeSink as TreeSink>::Handle;

/// A page.
pub struct Document {
    /// Its file.
    pub file: SourceFile,
    /// Its tree.
    pub html: Html,
    places: BTreeMap<Key, usize>,
}

/// Whether the page is read as a browser does that runs scripts: then what stands in `noscript` is text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripting {
    /// It runs them.
    On,
    /// It doesn't.
    Off,
}

impl Document {
    /// Reads a page. Any text is one.
    pub fn parse(file: SourceFile, scripting: Scripting) -> Document {
        let sink = Placing {
            inner: HtmlTreeSink::new(Html::new_document()),
            at: Cell::new(0),
            places: RefCell::new(BTreeMap::new()),
        };
        let builder = TreeBuilderOpts { scripting_enabled: scripting == Scripting::On, ..TreeBuilderOpts::default() };
        let mut parser = parse_document(sink, ParseOpts { tree_builder: builder, ..ParseOpts::default() });
        // The parser doesn't tell where an element stands. It is handed the page in pieces that begin with `<`: what it
        // makes of a piece stands there.
        let text = file.text.clone();
        let mut start = 0;
        for (next, _) in text.match_indices('<').chain(std::iter::once((text.len(), ""))) {
            if next > start {
                parser.tokenizer.sink.sink.at.set(start);
                parser.process(StrTendril::from(&text[start..next]));
                start = next;
            }
        }
        let (html, places) = parser.finish();
        Document { file, html, places }
    }

    /// Where an element stands, as a byte offset.
    pub fn at(&self, element: ElementRef) -> usize {
        self.places.get(&element.id()).copied().unwrap_or(0)
    }

    /// The elements that a selector finds, in the order of the page.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a selector of the program's own");
        self.html.select(&selector).collect()
    }

    /// The first of them.
    pub fn first(&self, selector: &str) -> Option<ElementRef<'_>> {
        self.all(selector).into_iter().next()
    }

    /// Every element.
    pub fn elements(&self) -> impl Iterator<Item = ElementRef<'_>> {
        self.html.tree.nodes().filter(|node| node.parent().is_some()).filter_map(ElementRef::wrap)
    }

    /// The comments with their places.
    pub fn comments(&self) -> impl Iterator<Item = (usize, &str)> {
        self.html.tree.nodes().filter(|node| node.parent().is_some()).filter_map(|node| {
            let Node::Comment(comment) = node.value() else { return None };
            Some((self.places.get(&node.id()).copied().unwrap_or(0), &**comment))
        })
    }
}

/// Text of an element alone, as it stands in the tree.
pub fn text(element: ElementRef) -> String {
    element.text().collect()
}

/// Text with its white space folded.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// scraper's tree, and where each node was made.
struct Placing {
    inner: HtmlTreeSink,
    at: Cell<usize>,
    places: RefCell<BTreeMap<Key, usize>>,
}

impl Placing {
    fn place(&self, key: Key) -> Key {
        self.places.borrow_mut().insert(key, self.at.get());
        key
    }
}

impl TreeSink for Placing {
    type Handle = Key;
    type Output = (Html, BTreeMap<Key, usize>);
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self::Output {
        (self.inner.finish(), self.places.into_inner())
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> Key {
        self.place(self.inner.create_element(name, attrs, flags))
    }

    fn create_comment(&self, text: StrTendril) -> Key {
        self.place(self.inner.create_comment(text))
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Key {
        self.inner.create_pi(target, data)
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Key {
        self.inner.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a Key) -> Ref<'a, QualName> {
        self.inner.elem_name(target)
    }

    fn append(&self, parent: &Key, child: NodeOrText<Key>) {
        self.inner.append(parent, child);
    }

    fn append_based_on_parent_node(&self, element: &Key, before: &Key, child: NodeOrText<Key>) {
        self.inner.append_based_on_parent_node(element, before, child);
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.inner.append_doctype_to_document(name, public, system);
    }

    fn get_template_contents(&self, target: &Key) -> Key {
        self.inner.get_template_contents(target)
    }

    fn same_node(&self, x: &Key, y: &Key) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.inner.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &Key, new: NodeOrText<Key>) {
        self.inner.append_before_sibling(sibling, new);
    }

    fn add_attrs_if_missing(&self, target: &Key, attrs: Vec<Attribute>) {
        self.inner.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &Key) {
        self.inner.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Key, new_parent: &Key) {
        self.inner.reparent_children(node, new_parent);
    }
}
