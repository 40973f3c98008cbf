//! A document while Typst sets it.

use std::num::NonZeroUsize;

use typst::diag::{SourceResult, StrResult};
use typst::ecow::EcoVec;
use typst::engine::Engine;
use typst::foundations::{Content, Label, Output, Selector, StyleChain, Target};
use typst::introspection::{DocumentPosition, Introspector, Location};
use typst::model::Numbering;
use typst::syntax::VirtualPath;
use typst_layout::PagedDocument;

/// A document that doesn't say where measured things stand in it.
///
/// Typst sets a document again until nothing changes any more that a layout has asked about. Each paragraph that
/// `measure` is given asks which one on the pages it may be; no one is there yet the first time, so all that was
/// measured would be set again, two or three times over. Only counters and states within measured things need the
/// answer, and layouts of leaflets measure words.
pub(crate) struct Setting(pub PagedDocument);

impl Output for Setting {
    fn target() -> Target {
        Target::Paged
    }

    fn create(engine: &mut Engine, content: &Content, styles: StyleChain) -> SourceResult<Setting> {
        typst_layout::layout_document(engine, content, styles).map(Setting)
    }

    fn introspector(&self) -> &dyn Introspector {
        self
    }
}

impl Introspector for Setting {
    fn locator(&self, _: u128, _: Location) -> Option<Location> {
        None
    }

    fn query(&self, selector: &Selector) -> EcoVec<Content> {
        self.0.introspector().query(selector)
    }

    fn query_first(&self, selector: &Selector) -> Option<Content> {
        self.0.introspector().query_first(selector)
    }

    fn query_unique(&self, selector: &Selector) -> StrResult<Content> {
        self.0.introspector().query_unique(selector)
    }

    fn query_label(&self, label: Label) -> StrResult<&Content> {
        self.0.introspector().query_label(label)
    }

    fn query_labelled(&self) -> EcoVec<Content> {
        self.0.introspector().query_labelled()
    }

    fn query_count_before(&self, selector: &Selector, end: Location) -> usize {
        self.0.introspector().query_count_before(selector, end)
    }

    fn label_count(&self, label: Label) -> usize {
        self.0.introspector().label_count(label)
    }

    fn pages(&self, location: Location) -> Option<NonZeroUsize> {
        self.0.introspector().pages(location)
    }

    fn page(&self, location: Location) -> Option<NonZeroUsize> {
        self.0.introspector().page(location)
    }

    fn position(&self, location: Location) -> Option<DocumentPosition> {
        Introspector::position(&**self.0.introspector(), location)
    }

    fn page_numbering(&self, location: Location) -> Option<&Numbering> {
        self.0.introspector().page_numbering(location)
    }

    fn page_supplement(&self, location: Location) -> Option<&Content> {
        self.0.introspector().page_supplement(location)
    }

    fn anchor(&self, location: Location) -> Option<&typst::ecow::EcoString> {
        self.0.introspector().anchor(location)
    }

    fn document(&self, location: Location) -> Option<Location> {
        self.0.introspector().document(location)
    }

    fn path(&self, location: Location) -> Option<&VirtualPath> {
        self.0.introspector().path(location)
    }
}
