//! What each template is given. `docs/themes.md` lists it for theme authors.

use serde::Serialize;

use super::html;
use super::parts::PageParts;
use super::shared::Versions;
pub use super::shared::{PageKind, Shared};
use super::template::{Context, Shown, Templates, shown as value};
use super::words::Words;
use super::{Extra, RenderedFile, template_finding};
use crate::check::Site;
use crate::check::translation::PageState;
use crate::diagnostic::Diagnostic;
use crate::model::{Audience, Block, Direction, Document, Lang, Layout, MadeBy, Page, PageId};
use crate::plan::{Plan, ZIP_PATH, address, page_path, pairs, relative, single_path, together, together_path};

type Fault = Box<Diagnostic>;

/// The languages that pages are made in beside a worker's.
pub fn partners<'a>(site: &'a Site, worker: &Lang) -> impl Iterator<Item = &'a Lang> {
    pairs(site).filter(move |(own, _)| *own == worker).map(|(_, other)| other)
}

#[derive(Serialize)]
pub struct LangView<'a> {
    tag: &'a str,
    name: &'a str,
    dir: Direction,
}

#[derive(Serialize)]
struct PageView<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
    audience: Audience,
    layout: Layout,
    path: &'a str,
    canonical: String,
    fallback: bool,
    state: &'static str,
    reviewer: String,
    parent: Option<LinkView>,
}

/// The same page in two languages at once.
#[derive(Serialize)]
struct PairView<'a> {
    tag: &'a str,
    dir: Direction,
    name: &'a str,
    href: String,
}

#[derive(Serialize)]
struct LinkView {
    title: String,
    href: String,
}

#[derive(Serialize)]
struct SiteView<'a> {
    operator: &'a str,
    home: String,
    chooser: String,
    exit: &'a str,
    date: &'a str,
    date_text: &'a str,
}

#[derive(Serialize)]
struct CallView<'a> {
    name: &'a str,
    number: &'a str,
    uri: &'a str,
}

/// A language to choose.
#[derive(Serialize)]
pub struct ChoiceView<'a> {
    tag: &'a str,
    dir: Direction,
    name: &'a str,
    pub(super) href: String,
    current: bool,
    pub(super) translated: bool,
    greeting: &'a str,
}

#[derive(Serialize)]
struct AlternateView {
    tag: String,
    href: String,
}

#[derive(Serialize)]
struct TocView {
    id: String,
    title: String,
}

/// A language as templates see it.
pub fn lang_view<'a>(site: &'a Site, lang: &'a Lang) -> LangView<'a> {
    let language = &site.locales[lang].language;
    LangView { tag: lang.as_str(), name: &language.name, dir: language.direction }
}

/// The helpline as templates see it.
pub fn call_view(site: &Site) -> Option<Shown> {
    let contact = site.data.contact(&site.config.helpline)?;
    let phone = contact.phones.first()?;
    Some(value(&CallView { name: &contact.name, number: &phone.number, uri: phone.uri() }))
}

fn site_view<'a>(site: &'a Site, shared: &'a Shared, path: &str, lang: &'a Lang) -> SiteView<'a> {
    SiteView {
        operator: &site.config.operator,
        home: relative(path, &page_path(&PageId::named("index"), lang.as_str())),
        chooser: relative(path, "index.html"),
        exit: site.config.exit_for(lang),
        date: &shared.date,
        date_text: &shared.languages[lang].date,
    }
}

/// What every template is given: the language, the site, the helpline.
pub fn base(site: &Site, shared: &Shared, path: &str, lang: &Lang) -> Context {
    let mut context = Context::new();
    context.insert_value("lang", shared.languages[lang].view.clone());
    context.insert("site", &site_view(site, shared, path, lang));
    if let Some(call) = &shared.call {
        context.insert_value("call", call.clone());
    }
    context
}

/// The languages in the site's order. `id` is the page to which each leads.
pub fn choices<'a>(
    site: &'a Site,
    shared: &'a Shared,
    path: &str,
    id: &PageId,
    current: Option<&Lang>,
) -> Vec<ChoiceView<'a>> {
    let languages = site.config.languages.iter();
    languages.map(|lang| choice(site, shared, path, id, lang, current == Some(lang))).collect()
}

/// A language to choose. `current` says that the page is in it.
fn choice<'a>(
    site: &'a Site,
    shared: &'a Shared,
    path: &str,
    id: &PageId,
    lang: &'a Lang,
    current: bool,
) -> ChoiceView<'a> {
    let language = &site.locales[lang].language;
    ChoiceView {
        tag: lang.as_str(),
        dir: language.direction,
        name: &language.name,
        href: relative(path, &page_path(id, lang.as_str())),
        current,
        translated: site.pages.get(id).is_some_and(|versions| versions.contains_key(lang)),
        greeting: shared.greetings.get(lang).map_or("", String::as_str),
    }
}

fn alternates(plan: &Plan, id: &PageId) -> Vec<AlternateView> {
    if plan.site.config.base_url.is_empty() {
        return Vec::new();
    }
    let real = plan.alternates(id);
    let mut views: Vec<AlternateView> =
        real.iter().map(|(lang, href)| AlternateView { tag: lang.to_string(), href: href.clone() }).collect();
    // The chooser is the page for readers of any other language; only the front page has one.
    let default = if id.as_str() == "index" {
        Some(plan.site.config.base_url.clone())
    } else {
        real.first().map(|(_, href)| href.clone())
    };
    views.extend(default.map(|href| AlternateView { tag: "x-default".into(), href }));
    views
}

/// Who stands behind a page's words: the state and, where a person has checked them, who and when. The record of the
/// translation says it; where there is none yet, `language.toml` does.
pub fn state(site: &Site, words: &Words, id: &PageId, lang: &Lang) -> (&'static str, String) {
    match site.translations.page(id, lang) {
        Some(PageState::Machine) => return ("machine", String::new()),
        Some(PageState::Updating) => return ("updating", String::new()),
        Some(PageState::Checked(role, day)) => return ("checked", format!("{role}, {}", words.date(lang, *day))),
        None => {}
    }
    let language = &site.locales[lang].language;
    if let Some(reviewer) = language.reviewers.last() {
        let date = reviewer.date.date.map(|day| words.date(lang, day)).unwrap_or_default();
        return ("checked", format!("{}, {date}", reviewer.role));
    }
    match language.made_by {
        _ if lang == site.config.source_lang() => ("source", String::new()),
        MadeBy::Machine => ("machine", String::new()),
        MadeBy::Person => ("person", String::new()),
    }
}

/// A link to a page, by its title.
fn link(site: &Site, path: &str, id: &PageId, lang: &Lang) -> Option<LinkView> {
    let (page, _) = site.page(id, lang)?;
    Some(LinkView { title: page.front.title.clone(), href: relative(path, &page_path(id, lang.as_str())) })
}

/// Renders a page.
pub fn page(
    plan: &Plan,
    path: &str,
    id: &PageId,
    lang: &Lang,
    templates: &Templates,
    shared: &Shared,
) -> Result<RenderedFile, Fault> {
    let site = plan.site;
    let words = &shared.words;
    let Some((page, fallback)) = site.page(id, lang) else {
        return Err(template_finding(&site.config.theme, path, 0, 0, format!("there is no page “{id}”")));
    };
    let text_lang = if fallback { site.config.source_lang() } else { lang };
    let document = if fallback { page.document() } else { shown(site, page, lang) };
    let fail = |message: String| template_finding(&site.config.theme, "templates", 0, 0, message);
    let contacts = shared.contacts(site, text_lang).map_err(fail)?;
    let mut parts = PageParts {
        site,
        words,
        templates,
        contacts,
        directories: &shared.directories,
        path,
        lang: text_lang,
        page_lang: lang,
        title: &page.front.title,
        audience: page.front.audience,
        states: super::translations::section_states(site, words, id, lang).map_err(fail)?,
        fault: None,
    };

    let mut context = base(site, shared, path, lang);
    context.insert_value("text", shared.languages[text_lang].view.clone());
    let (state, reviewer) = state(site, words, id, text_lang);
    let parent = page.front.parent.as_deref().and_then(|parent| link(site, path, &PageId::named(parent), lang));
    // A page that shows the source's words is no page of its own to a search engine.
    let own = page_path(id, text_lang.as_str());
    let canonical = if site.config.base_url.is_empty() { String::new() } else { address(&site.config.base_url, &own) };
    context.insert(
        "page",
        &PageView {
            id: id.as_str(),
            title: &page.front.title,
            description: &page.front.description,
            audience: page.front.audience,
            layout: page.front.layout,
            path,
            canonical,
            fallback,
            state,
            reviewer,
            parent,
        },
    );
    // Links to the pages of these kinds that are for the same readers, from all others.
    for (name, layout) in [("search", Layout::Search), ("save", Layout::Save)] {
        let fits = |to: &&(PageId, Layout, Audience)| to.1 == layout && to.2 == page.front.audience;
        let to = shared.linked.iter().find(fits).map(|(to, ..)| to);
        let to = to.filter(|to| page.front.layout != layout && site.pages[*to].contains_key(lang));
        let to = to.filter(|_| layout != Layout::Save || site.config.single_file);
        context.insert(name, &to.and_then(|to| link(site, path, to, lang)));
    }
    let side_by_side = page.front.audience == Audience::Worker && !fallback && together(site).any(|other| other == id);
    let pairs: Vec<PairView> = partners(site, lang)
        .filter(|_| side_by_side)
        .map(|other| {
            let language = &site.locales[other].language;
            let href = relative(path, &together_path(id, lang, other));
            PairView { tag: other.as_str(), dir: language.direction, name: &language.name, href }
        })
        .collect();
    context.insert("together", &pairs);
    let versions = shared.versions(id, || {
        // As from a language of its own.
        let choices = choices(site, shared, &page_path(id, ""), id, None);
        Versions { choices: choices.iter().map(value).collect(), alternates: value(&alternates(plan, id)) }
    });
    let mut languages = versions.choices.clone();
    if let Some(at) = site.config.languages.iter().position(|other| other == lang) {
        languages[at] = value(&choice(site, shared, path, id, lang, true));
    }
    context.insert_value("languages", languages.into());
    let none = || value(&Vec::<AlternateView>::new());
    context.insert_value("alternates", if fallback { none() } else { versions.alternates.clone() });
    let toc: Vec<TocView> = document
        .headings()
        .filter(|heading| heading.level == 2)
        .map(|heading| {
            let mut title = String::new();
            html::inlines(&heading.content, &mut parts, &mut title);
            TocView { id: heading.id.clone(), title }
        })
        .collect();
    context.insert("toc", &toc);

    let (mut style, mut extra) = (String::new(), Extra::Nothing);
    match page.front.layout {
        Layout::Cards => {
            let (intro, cards) = cards(page, &document, site, text_lang, &mut parts);
            context.insert("body", &intro);
            context.insert("cards", &cards);
        }
        _ => {
            context.insert("body", &html::document(&document, &mut parts));
        }
    }
    match page.front.layout {
        Layout::Directory => {
            super::directory::fill(site, words, text_lang, page.front.audience, contacts, &mut context);
            style = super::directory::rules(site, page.front.audience);
        }
        Layout::Sources => super::sources::fill(site, words, text_lang, &mut context).map_err(fail)?,
        Layout::Check => {
            let check = page.front.check.as_deref().and_then(|id| site.data.checks.get(id));
            let form =
                check.map(|check| super::questionnaire::form(check, &mut parts)).transpose()?.unwrap_or_default();
            context.insert("check_html", &form.html);
            // What is read after the questions stands under the heading `after`.
            let is_after = |block: &Block| matches!(block, Block::Heading(heading) if heading.id == "after");
            let at = document.blocks.iter().position(is_after).unwrap_or(document.blocks.len());
            let (before, after) = document.blocks.split_at(at);
            context.insert("body", &html::document(&Document { blocks: before.to_vec() }, &mut parts));
            context.insert("body_after", &html::document(&Document { blocks: after.to_vec() }, &mut parts));
            style = form.style;
        }
        Layout::Promises => super::promises::promises(site, &mut context),
        Layout::Search => {
            let from = page_path(id, text_lang.as_str());
            let search = super::search::search(site, words, text_lang, page.front.audience, &from).map_err(fail)?;
            context.insert("topics", &search.topics);
            extra = Extra::Search(search.index);
        }
        Layout::Save => {
            let file = single_path(text_lang);
            context.insert("file", &relative(path, &file));
            context.insert("file_name", file.rsplit('/').next().unwrap_or_default());
            context.insert("zip", &relative(path, ZIP_PATH));
        }
        Layout::Print => context.insert("papers", &super::paper::papers(plan, path, page.front.audience, lang, shared)),
        Layout::Page | Layout::Home | Layout::Cards => {}
    }
    if let Some(fault) = parts.fault.take() {
        return Err(fault);
    }
    let template = match page.front.layout {
        Layout::Page => "templates/page.html",
        Layout::Home => "templates/home.html",
        Layout::Directory => "templates/directory.html",
        Layout::Cards => "templates/cards.html",
        Layout::Check => "templates/check.html",
        Layout::Sources => "templates/sources.html",
        Layout::Promises => "templates/promises.html",
        Layout::Search => "templates/search.html",
        Layout::Save => "templates/save.html",
        Layout::Print => "templates/print.html",
    };
    let html = templates.render(template, &context, words, path, lang)?;
    Ok(RenderedFile::Page { html, style, extra })
}

/// A translated page's text as it is shown: above each critical block that the source's words have overtaken stand these.
pub fn shown(site: &Site, page: &Page, lang: &Lang) -> Document {
    let mut document = page.document();
    let overdue = site.translations.overdue(&page.id, lang);
    if overdue.is_empty() {
        return document;
    }
    let source = site.pages[&page.id][site.config.source_lang()].document().blocks;
    let end = document.blocks.len();
    // From the end, so that the places before it stay right.
    for (own, original) in overdue.iter().rev() {
        if let Some(block) = source.get(*original) {
            // A section that the translation lacks has no place of its own.
            document.blocks.insert((*own).min(end), Block::Current(vec![block.clone()]));
        }
    }
    document
}

#[derive(Serialize)]
struct CardView {
    id: String,
    source_html: String,
    own_html: String,
    source_lang: String,
}

/// The text before the first heading, and a card for each section: the source's words, which the person who
/// is shown the card can read, and the reader's own under them.
fn cards<'a>(
    page: &Page,
    document: &Document,
    site: &'a Site,
    lang: &Lang,
    parts: &mut PageParts<'a>,
) -> (String, Vec<CardView>) {
    let source = site.config.source_lang();
    let original = site.pages[&page.id].get(source).unwrap_or(page).document();
    let (intro, own) = sections(document);
    let (_, large) = sections(&original);
    let intro = html::document(&Document { blocks: intro }, parts);
    let mut views = Vec::new();
    for (id, blocks) in own {
        let own_html = html::document(&Document { blocks }, parts);
        let source_html = match large.iter().find(|(other, _)| *other == id) {
            Some((_, blocks)) if lang != source => {
                let own_lang = std::mem::replace(&mut parts.lang, source);
                let html = html::document(&Document { blocks: blocks.clone() }, parts);
                parts.lang = own_lang;
                html
            }
            _ => String::new(),
        };
        let (source_html, own_html) = if lang == source { (own_html, String::new()) } else { (source_html, own_html) };
        views.push(CardView { id, source_html, own_html, source_lang: source.to_string() });
    }
    (intro, views)
}

/// The blocks before the first heading of level 2, then those under each, by its id. A card's heading names
/// it for links and isn't part of it.
fn sections(document: &Document) -> (Vec<Block>, Vec<(String, Vec<Block>)>) {
    let mut intro = Vec::new();
    let mut sections: Vec<(String, Vec<Block>)> = Vec::new();
    for block in &document.blocks {
        match (block, sections.last_mut()) {
            (Block::Heading(heading), _) if heading.level == 2 => sections.push((heading.id.clone(), Vec::new())),
            (block, Some((_, blocks))) => blocks.push(block.clone()),
            (block, None) => intro.push(block.clone()),
        }
    }
    (intro, sections)
}

/// Renders the list of languages at `/`.
pub fn chooser(plan: &Plan, path: &str, templates: &Templates, shared: &Shared) -> Result<String, Fault> {
    let site = plan.site;
    let words = &shared.words;
    let lang = site.config.source_lang();
    let index = PageId::named("index");
    let mut context = base(site, shared, path, lang);
    context.insert("languages", &choices(site, shared, path, &index, None));
    context.insert("alternates", &alternates(plan, &index));
    context.insert("canonical", &site.config.base_url);
    templates.render("templates/chooser.html", &context, words, path, lang)
}

/// Renders what a server shows for an address that doesn't exist. It is shown at any depth, so its links
/// begin at the site's root.
pub fn not_found(plan: &Plan, path: &str, templates: &Templates, shared: &Shared) -> Result<String, Fault> {
    let site = plan.site;
    let words = &shared.words;
    let lang = site.config.source_lang();
    let root = root(&site.config.base_url);
    let mut context = base(site, shared, path, lang);
    let mut languages = choices(site, shared, path, &PageId::named("index"), None);
    for choice in &mut languages {
        choice.href = format!("{root}{}", choice.href);
    }
    let mut view = site_view(site, shared, path, lang);
    view.home = format!("{root}{}", view.home);
    view.chooser = root.clone();
    context.insert("site", &view);
    context.insert("languages", &languages);
    context.insert("root", &root);
    templates.render("templates/not-found.html", &context, words, path, lang)
}

/// The path at which the site stands on its host, with slashes at both ends.
pub fn root(base_url: &str) -> String {
    let path = base_url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()));
    path.unwrap_or_else(|| "/".to_owned())
}

/// Renders a page that leads from another tag of a language to the page itself.
pub fn moved(
    plan: &Plan,
    path: &str,
    id: &PageId,
    lang: &Lang,
    templates: &Templates,
    shared: &Shared,
) -> Result<String, Fault> {
    let site = plan.site;
    let words = &shared.words;
    let mut context = base(site, shared, path, lang);
    let target = page_path(id, lang.as_str());
    context.insert("href", &relative(path, &target));
    context.insert(
        "canonical",
        &if site.config.base_url.is_empty() { String::new() } else { address(&site.config.base_url, &target) },
    );
    context.insert("title", site.page(id, lang).map_or("", |(page, _)| &page.front.title));
    templates.render("templates/moved.html", &context, words, path, lang)
}
