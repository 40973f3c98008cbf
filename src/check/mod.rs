//! Stage 2: [`Sources`] -> [`Site`]: parsed, linked, immutable. Reports everything that an author or
//! translator can mend, all in one run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Errors, Location};
use crate::i18n::{self, FactRef, Messages, Registry};
use crate::load::Sources;
use crate::memo::{Key, KeyMaker};
use crate::model::{
    Audience, Cache, FactValue, Lang, Language, Layout, Leaflet, Page, PageId, Phone, SetLeaflets, SourceFile,
    SourceWords,
};

mod data;
pub mod keys;
mod leaflet;
mod link;
mod markdown;
mod page;
pub mod places;
pub mod prose;
pub mod questionnaire;
mod terms;
mod text_only;
mod theme;
mod title;
pub mod translation;
mod typography;
mod versions;

pub use data::{Chart, Data, Statistic, is_year, kind_name};

/// A site without faults of its own: every link leads somewhere, every message can be shown.
#[derive(Debug)]
pub struct Site {
    /// The settings.
    pub config: Config,
    /// What `language.toml` says and the messages, by language.
    pub locales: Arc<BTreeMap<Lang, Locale>>,
    /// Pages by id, then by language. Each has at least the source language.
    pub pages: BTreeMap<PageId, BTreeMap<Lang, Page>>,
    /// How far each translation is.
    pub translations: translation::Translations,
    /// The registries.
    pub data: Arc<Data>,
    /// Leaflets by name.
    pub leaflets: BTreeMap<String, Leaflet>,
    /// Leaflets that were made before.
    pub cache: Arc<Cache>,
    /// Which leaflets are set when the site is rendered.
    pub set_leaflets: SetLeaflets,
    /// Words of the source language that translations show beside their own.
    pub source_words: Arc<SourceWords>,
    /// Files of the theme.
    pub theme: BTreeMap<String, SourceFile>,
    /// Files that are copied.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// What it was made from.
    pub keys: keys::Keys,
    /// Where each message is seen, for a preview that wants to know.
    pub seen: Option<Arc<crate::model::seen::Seen>>,
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

    fn phone(&self, contact: &str) -> Option<&Phone> {
        self.contact(contact)?.phones.first()
    }

    fn name(&self, contact: &str) -> Option<&str> {
        self.contact(contact).map(|contact| contact.name.as_str())
    }
}

/// Reads one page again, for a preview that shows it before the whole site has been checked anew. None when it has
/// a fault, or is no page that the site has.
pub fn reread(site: &Site, lang: &Lang, file: SourceFile) -> Option<Page> {
    let mut out = Diagnostics::default();
    let page = page::read(lang, file, &mut out)?;
    page::text(lang, &page, &mut out);
    let known = site.pages.get(&page.id).and_then(|versions| versions.get(lang))?;
    // What only the whole check can judge: another place in the site, another audience, another layout.
    let same = known.front.parent == page.front.parent
        && known.front.audience == page.front.audience
        && known.front.layout == page.front.layout;
    (!out.has_errors() && same).then_some(page)
}

/// The words of a page: as long as its text, with spaces for all that is no word.
pub fn words_of_page(text: &str) -> String {
    text_only::markdown(text).words
}

/// The same for a Fluent file.
pub fn words_of_messages(text: &str) -> String {
    text_only::fluent(text).words
}

/// Checks a site. The result is complete enough to be shown by `serve` beside its findings, but only one
/// without errors may be written; `None` when there is nothing to show.
pub fn check(sources: Sources, out: &mut Diagnostics) -> Option<Site> {
    check_with(sources, None, true, out)
}

/// What checking each page in all its languages gave, by the page's id: the key, and the result as bytes.
pub type Known = BTreeMap<String, (Key, Vec<u8>)>;

/// The same for a program that wants to know only how far pages are as a whole, not the states of all blocks. What is in
/// `known` under the same key isn't done again; then `known` is what is known now. Without it no keys are made.
pub fn check_known(sources: Sources, known: Option<&mut Known>, out: &mut Diagnostics) -> Option<Site> {
    check_with(sources, known, false, out)
}

/// `blocks` says whether the states of all blocks are asked for.
fn check_with(sources: Sources, known: Option<&mut Known>, blocks: bool, out: &mut Diagnostics) -> Option<Site> {
    let mut keys = keys::Keys::new(&sources);
    let Sources { mut config, content, languages, messages, records, data, theme, statics, cache } = sources;
    let files = data;
    let terms = terms::read(&files, out);
    let mut data = data::read(&config, &files, out);
    data.checks = questionnaire::read(&files, &data, out);
    let verdict_words = questionnaire::read_verdict_words(&files, out);

    // Languages have nothing to do with each other: they are read side by side.
    let read = |lang: &Lang| {
        let mut out = Diagnostics::default();
        let files = messages.get(lang).map_or(&[][..], Vec::as_slice);
        let language = read_language(lang, languages.get(lang), &mut out);
        let locale = language.map(|language| {
            let messages = Messages::parse(lang, &language.digits, files, &mut out);
            (lang.clone(), Locale { language, messages })
        });
        (locale, out)
    };
    let read: Vec<(Option<(Lang, Locale)>, Diagnostics)> = config.languages.par_iter().map(read).collect();
    let mut locales = BTreeMap::new();
    for (locale, findings) in read {
        out.append(findings);
        locales.extend(locale);
    }
    if !locales.contains_key(config.source_lang()) {
        return None;
    }
    // A language that can't be read is reported. The rest of the site is shown without it.
    config.languages.retain(|lang| locales.contains_key(lang));
    let source = &locales[config.source_lang()];
    let check_messages = |lang: &Lang, locale: &Locale, before: &Errors| {
        let mut out = Diagnostics::default();
        let compare = (lang != config.source_lang()).then_some(&source.messages);
        // What only workers read stands in `locales/<lang>/worker/`.
        let for_workers = locale.language.audiences.contains(&Audience::Worker);
        let wanted = |path: &str| for_workers || !path.contains("/worker/");
        i18n::check(&locale.messages, compare, &data, &wanted, before, &mut out);
        questionnaire::check_words(&data.checks, &verdict_words, &locale.messages, &data, &mut out);
        out
    };
    // The source comes first: what is wrong there isn't told once more of each translation.
    out.append(check_messages(config.source_lang(), source, &Errors::of(out)));
    let errors = Errors::of(out);
    let others: Vec<(&Lang, &Locale)> = locales.iter().filter(|(lang, _)| *lang != config.source_lang()).collect();
    let checked: Vec<Diagnostics> =
        others.par_iter().map(|(lang, locale)| check_messages(lang, locale, &errors)).collect();
    checked.into_iter().for_each(|findings| out.append(findings));

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

    if known.is_some() {
        keys.with_pages(&pages);
    }
    questionnaire::check_messages(&data.checks, &source.messages, out);
    questionnaire::check_pages(&data.checks, &pages, config.source_lang(), out);
    let around = versions::Around {
        config: &config,
        terms: &terms,
        targets: link::Targets::new(&pages, &data),
        comparison: translation::Comparison::new(config.source_lang(), &locales, &data, &records, blocks, out),
        errors: Errors::of(out),
    };
    let ground = KeyMaker::default().and(keys.ground).and(keys.records).and(keys.pages).key();
    let one = |(id, of_page): (&PageId, &BTreeMap<Lang, Page>)| {
        let Some(known) = &known else { return (id.clone(), None, versions::check(&around, id, of_page)) };
        let key = versions::key(&ground, id, of_page);
        let before = known.get(id.as_str()).filter(|(known, _)| *known == key);
        if let Some((_, bytes)) = before
            && let Some(checked) = versions::Checked::from_bytes(bytes, &around)
        {
            return (id.clone(), Some((key, bytes.clone())), checked);
        }
        let checked = versions::check(&around, id, of_page);
        let bytes = checked.to_bytes();
        (id.clone(), Some((key, bytes)), checked)
    };
    let checked: Vec<_> = pages.par_iter().map(one).collect();
    let mut parts = Vec::with_capacity(checked.len());
    let mut now = Known::new();
    for (id, bytes, versions::Checked { parts: of_page, findings, .. }) in checked {
        out.append(findings);
        now.extend(bytes.map(|bytes| (id.to_string(), bytes)));
        parts.push((id, of_page));
    }
    if let Some(known) = known {
        *known = now;
    }
    let mut translations = around.comparison.messages(parts, out);
    let for_workers = |id: &str| {
        let contact = id.strip_prefix("contact-").and_then(|id| data.contact(id));
        contact.is_some_and(|contact| !contact.audience.contains(&Audience::Person))
    };
    terms::check(&terms, config.source_lang(), &messages, &for_workers, out);
    typography::check(&messages, out);
    for Needed { id, attribute, place } in needed_messages(&data) {
        if !source.messages.has(&id, attribute.as_deref()) {
            let (name, line) = match attribute {
                None => (id.clone(), format!("{id} = …")),
                Some(attribute) => (format!("{id}.{attribute}"), format!(".{attribute} = …” under “{id}")),
            };
            out.push(Diagnostic::new(
                Code::MessageMissing,
                place,
                format!("the text “{name}” is missing in the source language"),
                format!("add a line “{line}” to a file in locales/{}", config.source_lang()),
            ));
        }
    }
    let mut layouts: Vec<Layout> = pages.values().flat_map(BTreeMap::values).map(|page| page.front.layout).collect();
    if config.single_file {
        layouts.push(Layout::Save);
    }
    theme::check(&config, &theme, &source.messages, &layouts, out);
    let known = leaflet::Known { config: &config, locales: &locales, pages: &pages, data: &data, theme: &theme };
    let leaflets = leaflet::read(&files, &known, out);
    translations.count(out);
    Some(Site {
        config,
        locales: Arc::new(locales),
        pages,
        translations,
        data: Arc::new(data),
        leaflets,
        cache,
        set_leaflets: SetLeaflets::All,
        source_words: Arc::new(terms.source_words()),
        theme,
        statics,
        keys,
        seen: None,
    })
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

/// A message that something in the data is shown by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Needed {
    id: String,
    attribute: Option<String>,
    place: Location,
}

/// The messages that data needs, each with the file that needs it.
fn needed_messages(data: &Data) -> BTreeSet<Needed> {
    let mut needed = BTreeSet::new();
    let mut add = |id: String, attribute: Option<&str>, file: &str| {
        let place = Location::file(format!("content/data/{file}"));
        needed.insert(Needed { id, attribute: attribute.map(str::to_owned), place });
    };
    let file = "contacts.toml";
    for contact in &data.contacts {
        add(format!("contact-{}", contact.id), None, file);
        add(format!("contact-kind-{}", data::kind_name(contact.kind)), None, file);
        contact.needs.iter().for_each(|id| add(format!("need-{id}"), None, file));
        contact.languages.iter().for_each(|tag| add(format!("language-{tag}"), None, file));
        contact.phones.iter().filter_map(|p| p.hours).for_each(|d| add(format!("hours-{}", d.as_str()), None, file));
        if let Some(hours) = &contact.hours {
            add(hours.message(), None, file);
        }
    }
    for unit in data.facts.values().filter_map(|fact| fact.unit.as_ref()) {
        add(format!("unit-{unit}"), None, "facts.toml");
    }
    for indicator in &data.indicators {
        add(format!("indicator-{}", indicator.id), None, "indicators.toml");
        add(format!("category-{}", indicator.category), None, "indicators.toml");
        if let Some(group) = &indicator.group {
            add(format!("group-{group}"), None, "indicators.toml");
        }
    }
    for ask in &data.asks {
        let id = format!("ask-{}", ask.id);
        (1..=ask.follow_ups).for_each(|n| add(id.clone(), Some(&format!("follow-{n}")), "conversation.toml"));
        add(id, None, "conversation.toml");
    }
    data.tells.iter().for_each(|tell| add(format!("tell-{}", tell.id), None, "conversation.toml"));
    for statistic in &data.statistics {
        let (id, file) = (format!("statistic-{}", statistic.id), "statistics.toml");
        add(id.clone(), Some("description"), file);
        add(id.clone(), Some("trap"), file);
        add(id, None, file);
        statistic.columns.iter().for_each(|column| add(format!("column-{column}"), None, file));
        let names = statistic.rows.iter().map(|(label, _)| label).filter(|label| !data::is_year(label));
        names.for_each(|label| add(format!("row-{label}"), None, file));
    }
    data.promises.iter().for_each(|promise| add(format!("promise-{}", promise.id), None, "promises.toml"));
    data.sources.iter().for_each(|source| add(format!("source-{}-note", source.id), None, "sources.toml"));
    needed
}
