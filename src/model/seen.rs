//! Where each message is seen: for translators, in the preview alone.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

thread_local! {
    // A page is rendered by one thread from beginning to end.
    static PAGE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Messages and the paths of the pages on which they are seen.
#[derive(Debug, Default)]
pub struct Seen(Mutex<BTreeMap<String, BTreeSet<String>>>);

impl Seen {
    /// Notes that the page which this thread renders shows a message. What is made before any page, for all that
    /// show a contact, has no path.
    pub fn note(&self, id: &str, attribute: Option<&str>) {
        let id = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let page = PAGE.with_borrow(String::clone);
        if let Ok(mut map) = self.0.lock() {
            map.entry(id).or_default().insert(page);
        }
    }

    /// The pages of each message, by `id` or `id.attribute`.
    pub fn pages(&self) -> BTreeMap<String, BTreeSet<String>> {
        self.0.lock().map(|map| map.clone()).unwrap_or_default()
    }
}

/// Says which page this thread renders from now on, and gives the one before.
pub fn enter(path: &str) -> String {
    PAGE.replace(path.to_owned())
}
