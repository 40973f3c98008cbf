//! What is the same for many pages.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::parts::{Contacts, contacts};
use super::words::Words;
use crate::check::Site;
use crate::model::{Audience, Lang, Layout, PageId};
use crate::plan::Plan;

/// What is the same for many pages and is made once.
pub struct Shared {
    /// The messages.
    pub words: Arc<Words>,
    /// By language, made when a page first asks for them.
    contacts: BTreeMap<Lang, OnceLock<Result<Contacts, String>>>,
    /// The pages that list contacts, with their readers.
    pub directories: Vec<(PageId, Audience)>,
}

impl Shared {
    /// Makes it.
    pub fn new(plan: &Plan) -> Shared {
        let words = Words::new(plan.site);
        let contacts = plan.site.config.languages.iter().map(|lang| (lang.clone(), OnceLock::new())).collect();
        let source = plan.site.config.source_lang();
        let directories = plan.site.pages.iter().filter_map(|(id, versions)| {
            let front = &versions.get(source)?.front;
            (front.layout == Layout::Directory).then(|| (id.clone(), front.audience))
        });
        Shared { words, contacts, directories: directories.collect() }
    }

    /// What readers of a language are greeted with.
    pub fn greeting(&self, lang: &Lang) -> String {
        self.words.plain_text(lang, "chooser-greeting")
    }

    /// The contacts in a language.
    ///
    /// # Errors
    /// What is wrong with a message.
    pub fn contacts(&self, site: &Site, lang: &Lang) -> &Result<Contacts, String> {
        self.contacts[lang].get_or_init(|| contacts(site, &self.words, lang))
    }
}
