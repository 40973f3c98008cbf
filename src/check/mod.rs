//! Stage 2: [`Sources`] -> [`Site`]: parsed, linked, immutable. Reports everything that an author or
//! translator can mend, all in one run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::i18n::{self, FactRef, Messages, Registry};
use crate::load::Sources;
use crate::model::{Audience, FactValue, Lang, Language, Page, PageId, SourceFile};

mod data;
mod link;
mod markdown;
mod page;
pub mod prose;
mod theme;
mod title;

pub use data::{Chart, Data, Statistic, kind_name};

/// A site without faults of its own: every link leads somewhere, every message can be shown.
#[derive(Debug)]
pub struct Site {
    /// The settings.
    pub config: Config,
    /// What `language.toml` says and the messages, by language.
    pub locales: Arc<BTreeMap<Lang, Locale>>,
    /// Pages by id, then by language. Each has at least the source language.
    pub pages: BTreeMap<PageId, BTreeMap<Lang, Page>>,
    /// The registries.
    pub data: Arc<Data>,
    /// Files of the theme.
    pub theme: BTreeMap<String, SourceFile>,
    /// Files that are copied.
    pub statics: BTreeMap<String, Vec<u8>>,
}

/// A language of the site.
#[derive(Debug)]
pub struct Locale {
    /// What `language.toml` says.
    pub language: Language,
    /// Its messages.
    pub messages: Messages,
}

impl Site {
    /// The page in a language, or in the source language where it isn't translated. The flag says that.
    pub fn page(&self, id: &PageId, lang: &Lang) -> Option<(&Page, bool)> {
        let versions = self.pages.get(id)?;
        match versions.get(lang) {
            Some(page) => Some((page, false)),
            None => versions.get(self.config.source_lang()).map(|page| (page, true)),
        }
    }

    /// The locale of the source language.
    pub fn source(&self) -> &Locale {
        &self.locales[self.config.source_lang()]
    }
}

impl Registry for Data {
    fn fact(&self, id: &str) -> Option<FactRef<'_>> {
        self.facts.get(id).and_then(|fact| fact.value()).map(|value| match value {
            FactValue::Number(value, unit) => FactRef::Number { value, unit },
            FactValue::Text(text) => FactRef::Text(text),
        })
    }

    fn phone(&self, contact: &str) -> Option<&str> {
        self.contact(contact)?.phones.first().map(|phone| phone.number.as_str())
    }

    fn name(&self, contact: &str) -> Option<&str> {
        self.contact(contact).map(|contact| contact.name.as_str())
    }
}

/// Checks a site. The result is complete enough to be shown by `serve` beside its findings, but only one
/// without errors may be written; `None` when there is nothing to show.
pub fn check(sources: Sources, out: &mut Diagnostics) -> Option<Site> {
    let Sources { config, content, languages, messages, data, theme, statics } = sources;
    let data = data::read(&config, &data, out);

    let mut locales = BTreeMap::new();
    for lang in &config.languages {
        let files = messages.get(lang).map_or(&[][..], Vec::as_slice);
        if let Some(language) = read_language(lang, languages.get(lang), out) {
            let messages = Messages::parse(lang, &language.digits, files, out);
            locales.insert(lang.clone(), Locale { language, messages });
        }
    }
    let source = locales.get(config.source_lang())?;
    for lang in &config.languages {
        if let Some(locale) = locales.get(lang) {
            let compare = (lang != config.source_lang()).then_some(&source.messages);
            // What only workers read stands in `locales/<lang>/worker/`.
            let for_workers = locale.language.audiences.contains(&Audience::Worker);
            let wanted = |path: &str| for_workers || !path.contains("/worker/");
            i18n::check(&locale.messages, compare, &data, &wanted, out);
        }
    }

    let parsed: Vec<(Lang, Option<Page>, Diagnostics)> = content
        .into_par_iter()
        .flat_map_iter(|(lang, files)| files.into_iter().map(move |file| (lang.clone(), file)))
        .map(|(lang, file)| {
            let mut out = Diagnostics::default();
            let page = page::read(&lang, file, &mut out);
            (lang, page, out)
        })
        .collect();
    let mut pages: BTreeMap<PageId, BTreeMap<Lang, Page>> = BTreeMap::new();
    for (lang, page, findings) in parsed {
        out.append(findings);
        if let Some(page) = page {
            let versions = pages.entry(page.id.clone()).or_default();
            if let Some(first) = versions.get(&lang) {
                out.push(Diagnostic::new(
                    Code::AddressTaken,
                    Location::file(page.file.path.clone()),
                    format!("this page would have the same address as {}", first.file.path),
                    "rename one of the two files",
                ));
                continue;
            }
            versions.insert(lang, page);
        }
    }
    page::compare_with_source(config.source_lang(), &mut pages, out);
    if !pages.contains_key(&PageId::named("index")) {
        let lang = config.source_lang();
        out.push(Diagnostic::new(
            Code::SiteEmpty,
            Location::file(format!("content/{lang}")),
            "there is no front page in the source language",
            format!("write content/{lang}/index.md"),
        ));
        return None;
    }

    link::check(&pages, &data, out);
    title::check(&config, &pages, out);
    let needed = needed_messages(&data);
    for (id, place) in needed {
        if !source.messages.has(&id, None) {
            out.push(Diagnostic::new(
                Code::MessageMissing,
                place,
                format!("the text “{id}” is missing in the source language"),
                format!("add a line “{id} = …” to a file in locales/{}", config.source_lang()),
            ));
        }
    }
    theme::check(&config, &theme, &source.messages, out);
    Some(Site { config, locales: Arc::new(locales), pages, data: Arc::new(data), theme, statics })
}

fn read_language(lang: &Lang, file: Option<&SourceFile>, out: &mut Diagnostics) -> Option<Language> {
    let Some(file) = file else {
        out.push(Diagnostic::new(
            Code::LanguageInvalid,
            Location::file(format!("locales/{lang}/language.toml")),
            format!("the language “{lang}” has no language.toml"),
            "copy one from another language and change the name, direction and digits",
        ));
        return None;
    };
    match toml::from_str::<Language>(&file.text) {
        Ok(language) => Some(language),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            out.at(Code::LanguageInvalid, file, at, error.message().to_owned(), "docs/languages.md lists the keys");
            None
        }
    }
}

/// The messages that data needs, each with the file that needs it.
fn needed_messages(data: &Data) -> BTreeSet<(String, Location)> {
    let mut needed = BTreeSet::new();
    let mut need = |id: String, file: &str| {
        needed.insert((id, Location::file(format!("content/data/{file}"))));
    };
    for contact in &data.contacts {
        need(format!("contact-{}", contact.id), "contacts.toml");
        need(format!("contact-kind-{}", data::kind_name(contact.kind)), "contacts.toml");
        contact.needs.iter().for_each(|id| need(format!("need-{id}"), "contacts.toml"));
    }
    for fact in data.facts.values() {
        if let Some(unit) = &fact.unit {
            need(format!("unit-{unit}"), "facts.toml");
        }
    }
    for indicator in &data.indicators {
        need(format!("indicator-{}", indicator.id), "indicators.toml");
        if let Some(group) = &indicator.group {
            need(format!("group-{group}"), "indicators.toml");
        }
    }
    data.asks.iter().for_each(|ask| need(format!("ask-{}", ask.id), "conversation.toml"));
    data.tells.iter().for_each(|tell| need(format!("tell-{}", tell.id), "conversation.toml"));
    for statistic in &data.statistics {
        need(format!("statistic-{}", statistic.id), "statistics.toml");
        statistic.columns.iter().for_each(|column| need(format!("column-{column}"), "statistics.toml"));
    }
    data.sources.iter().for_each(|source| need(format!("source-{}-note", source.id), "sources.toml"));
    needed
}
