//! What is the same for many pages.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, RwLock};

use super::context::{call_view, lang_view};
use super::paper::Printed;
use super::parts::{Contacts, PageParts, contacts};
use super::template::{Shown, Templates, shown};
use super::words::Words;
use crate::check::Site;
use crate::model::{Audience, Lang, Layout, PageId};
use crate::plan::Plan;

/// What is the same for many pages and is made once.
pub struct Shared {
    /// The messages.
    pub words: Arc<Words>,
    /// What is the same for all pages of a language.
    pub languages: BTreeMap<Lang, OfLanguage>,
    /// The site's date.
    pub date: String,
    /// The helpline as templates see it.
    pub call: Option<Shown>,
    /// What readers of each language are greeted with.
    pub greetings: BTreeMap<Lang, String>,
    /// Leaflets that were made.
    pub printed: Printed,
    /// By language, made when a page first asks for them.
    contacts: BTreeMap<Lang, OnceLock<Result<Contacts, String>>>,
    /// What a page's versions have in common, made when the first of them asks for it.
    versions: RwLock<BTreeMap<PageId, Arc<Versions>>>,
    /// The pages that list contacts, with their readers.
    pub directories: Vec<(PageId, Audience)>,
    /// The pages of these kinds that others link to: searches, and those with files to keep.
    pub linked: Vec<(PageId, Layout, Audience)>,
}

/// The versions of a page as each of them names the others. A site has as many links between them as it has pages times
/// languages: they are made once for a page, not once for each version.
pub struct Versions {
    /// Each language to choose, in the site's order.
    pub choices: Vec<Shown>,
    /// The real translations for search engines.
    pub alternates: Shown,
}

/// What is the same for all pages of a language.
pub struct OfLanguage {
    /// The language as templates see it.
    pub view: Shown,
    /// The site's date in its words.
    pub date: String,
}

impl Shared {
    /// Makes it.
    pub fn new(plan: &Plan) -> Shared {
        let words = Words::new(plan.site);
        let contacts = plan.site.config.languages.iter().map(|lang| (lang.clone(), OnceLock::new())).collect();
        let source = plan.site.config.source_lang();
        // Looked for once: a large site has many pages, and each would look through all of them.
        let (mut directories, mut linked) = (Vec::new(), Vec::new());
        for (id, page) in plan.site.pages.iter().filter_map(|(id, versions)| Some((id, versions.get(source)?))) {
            match page.front.layout {
                Layout::Directory => directories.push((id.clone(), page.front.audience)),
                Layout::Search | Layout::Save => linked.push((id.clone(), page.front.layout, page.front.audience)),
                _ => {}
            }
        }
        // The chooser is where they are seen.
        let page = crate::model::seen::enter("index.html");
        let greeting = |lang: &Lang| (lang.clone(), words.plain_text(lang, "chooser-greeting"));
        let greetings = plan.site.config.languages.iter().map(greeting).collect();
        crate::model::seen::enter(&page);
        let site = plan.site;
        let of_language = |lang: &Lang| {
            let date = site.config.date.date.map(|day| words.date(lang, day)).unwrap_or_default();
            (lang.clone(), OfLanguage { view: shown(&lang_view(site, lang)), date })
        };
        Shared {
            languages: site.config.languages.iter().map(of_language).collect(),
            date: site.config.date.to_string(),
            call: call_view(site),
            words,
            greetings,
            printed: Printed::default(),
            contacts,
            versions: RwLock::default(),
            directories,
            linked,
        }
    }

    /// What a page's versions have in common.
    pub fn versions(&self, id: &PageId, make: impl FnOnce() -> Versions) -> Arc<Versions> {
        if let Some(known) = self.versions.read().ok().and_then(|known| known.get(id).cloned()) {
            return known;
        }
        let made = Arc::new(make());
        if let Ok(mut known) = self.versions.write() {
            known.insert(id.clone(), Arc::clone(&made));
        }
        made
    }

    /// The contacts in the words of a language.
    ///
    /// # Errors
    /// What is wrong with a message.
    pub fn contacts(&self, site: &Site, lang: &Lang) -> Result<&Contacts, String> {
        let made = self.contacts[lang].get_or_init(|| {
            // Whichever page asks first, all show them.
            let page = crate::model::seen::enter("");
            let made = contacts(site, &self.words, lang);
            crate::model::seen::enter(&page);
            made
        });
        made.as_ref().map_err(Clone::clone)
    }

    /// What a text in a language needs whose links lead to pages of the same language.
    ///
    /// # Errors
    /// What is wrong with the message of a contact.
    pub fn parts<'a>(
        &'a self,
        site: &'a Site,
        templates: &'a Templates,
        kind: &PageKind<'a>,
        lang: &'a Lang,
    ) -> Result<PageParts<'a>, String> {
        Ok(PageParts {
            site,
            words: &self.words,
            templates,
            contacts: self.contacts(site, lang)?,
            directories: &self.directories,
            path: kind.path,
            lang,
            page_lang: lang,
            title: kind.title,
            audience: kind.audience,
            states: BTreeMap::new(),
            fault: None,
        })
    }
}

/// Where a text is shown.
pub struct PageKind<'a> {
    /// The path of the page.
    pub path: &'a str,
    /// Its readers.
    pub audience: Audience,
    /// Its title.
    pub title: &'a str,
}
