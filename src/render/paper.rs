//! The print room, which lists leaflets, and the web page of each leaflet, which a worker can fill in and print.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::context::{PageKind, Shared, base, choices, state};
use super::extract::blocks_of;
use super::html::{self, Blocks, Text};
use super::parts::PageParts;
use super::template::Templates;
use super::template_finding;
use super::words::Words;
use crate::check::Site;
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{
    Audience, Block, Direction, Extract, Generated, Heading, Inline, Lang, Leaflet, LeafletForm, PageId, Questionnaire,
};
use crate::plan::{Job, Plan, leaflet_page_path, leaflet_path, page_path, relative};

/// What is known of the leaflets that were made; nothing while they are made on request only.
#[derive(Debug, Default)]
pub struct Printed {
    /// Bytes of each PDF by its path.
    sizes: BTreeMap<String, usize>,
    /// Pictures by the path of the PDF, as addresses that hold them.
    pictures: BTreeMap<String, String>,
}

impl Printed {
    /// Weighs the files, and takes their pictures.
    #[cfg(feature = "pdf")]
    pub fn new(files: &BTreeMap<String, Vec<u8>>, thumbnails: BTreeMap<String, Vec<u8>>) -> Printed {
        use base64::Engine;

        let uri = |bytes: &Vec<u8>| {
            format!("data:image/png;base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
        };
        Printed {
            sizes: files.iter().map(|(path, bytes)| (path.clone(), bytes.len())).collect(),
            pictures: thumbnails.iter().map(|(path, bytes)| (path.clone(), uri(bytes))).collect(),
        }
    }
}

/// A leaflet in the print room.
#[derive(Serialize)]
pub struct PaperView {
    id: String,
    name: String,
    audience: Audience,
    paper: String,
    pages: usize,
    picture: String,
    /// Its web page; empty where there is none.
    web: String,
    files: Vec<FileView>,
}

/// A PDF of a leaflet.
#[derive(Serialize)]
struct FileView {
    href: String,
    /// Its languages, each with its own name.
    languages: Vec<LanguageView>,
    /// In thousands of bytes, rounded up; 0 where it hasn't been made.
    kilobytes: usize,
    /// True for sheets that are folded to a booklet.
    sheets: bool,
}

#[derive(Serialize)]
struct LanguageView {
    tag: String,
    dir: Direction,
    name: String,
}

/// The leaflets that the print room of these readers has. A person sees those in her own language, a worker those for
/// persons in all languages, then those for workers.
pub fn papers(plan: &Plan, path: &str, audience: Audience, lang: &Lang, shared: &Shared) -> Vec<PaperView> {
    let site = plan.site;
    let all = |of: Audience| site.leaflets.values().filter(move |leaflet| leaflet.declaration.audience == of);
    let listed = all(Audience::Person).chain(all(Audience::Worker).filter(|_| audience == Audience::Worker));
    let mut layouts = BTreeSet::new();
    let mut views = Vec::new();
    for leaflet in listed {
        let wanted = |languages: &Vec<Lang>| match audience {
            _ if leaflet.declaration.audience == Audience::Worker => languages.as_slice() == [lang.clone()],
            Audience::Person => languages.first() == Some(lang) && languages.len() < 3,
            // Beside another language there is a point only in the one that this worker reads.
            Audience::Worker => languages.len() != 2 || languages.last() == Some(lang),
        };
        let files: Vec<FileView> = leaflet
            .editions
            .iter()
            .filter(|languages| wanted(languages))
            .flat_map(|languages| files(plan, path, leaflet, languages, &shared.printed))
            .collect();
        let own = vec![lang.clone()];
        let pdf = leaflet_path(leaflet, &own, LeafletForm::Pdf);
        let page = leaflet_page_path(leaflet, lang.as_str());
        let web = if plan.jobs.contains_key(&page) { relative(path, &page) } else { String::new() };
        if files.is_empty() && web.is_empty() {
            continue;
        }
        // Those with one layout look alike.
        let first = layouts.insert(&leaflet.declaration.layout);
        let picture = shared.printed.pictures.get(&pdf).filter(|_| first).cloned().unwrap_or_default();
        views.push(PaperView {
            id: leaflet.id.clone(),
            name: shared.words.plain_html(lang, &format!("leaflet-{}", leaflet.id)),
            audience: leaflet.declaration.audience,
            paper: leaflet.declaration.paper.clone(),
            pages: leaflet.declaration.pages,
            picture,
            web,
            files,
        });
    }
    views
}

/// The PDFs of a leaflet in these languages that the plan has.
fn files(plan: &Plan, path: &str, leaflet: &Leaflet, languages: &[Lang], printed: &Printed) -> Vec<FileView> {
    let forms = [LeafletForm::Pdf, LeafletForm::Booklet];
    let file = |form: LeafletForm| {
        let to = leaflet_path(leaflet, languages, form);
        matches!(plan.jobs.get(&to), Some(Job::Leaflet(..))).then(|| FileView {
            href: relative(path, &to),
            languages: languages.iter().map(|lang| language(plan.site, lang)).collect(),
            kilobytes: printed.sizes.get(&to).map_or(0, |bytes| bytes.div_ceil(1000)),
            sheets: form == LeafletForm::Booklet,
        })
    };
    forms.into_iter().filter_map(file).collect()
}

fn language(site: &Site, lang: &Lang) -> LanguageView {
    let language = &site.locales[lang].language;
    LanguageView { tag: lang.to_string(), dir: language.direction, name: language.name.clone() }
}

/// What templates call a page, for the web page of a leaflet.
#[derive(Serialize)]
struct SheetView<'a> {
    id: &'a str,
    title: &'a str,
    name: String,
    description: &'a str,
    audience: Audience,
    path: &'a str,
    canonical: &'a str,
    fallback: bool,
    state: &'static str,
    reviewer: String,
    parent: Option<UpView>,
}

#[derive(Serialize)]
struct UpView {
    title: String,
    href: String,
}

/// The words of the box that is filled in before printing, in the source's language: the worker reads that one.
const BOX: [&str; 4] = ["local-note", "local-office", "contact-phone", "contact-hours"];

/// Renders the web page of a leaflet.
///
/// # Errors
/// What is wrong with a message or the template.
pub fn page(
    plan: &Plan,
    path: &str,
    leaflet: &Leaflet,
    lang: &Lang,
    templates: &Templates,
    shared: &Shared,
) -> Result<String, Box<Diagnostic>> {
    let site = plan.site;
    let words = &shared.words;
    let fail = |message: String| template_finding(&site.config.theme, "templates", 0, 0, message);
    let declaration = &leaflet.declaration;
    let front = site.page(&declaration.page, lang).map(|(page, _)| &page.front);
    let front = front.ok_or_else(|| fail(format!("there is no page “{}”", declaration.page)))?;
    let kind = PageKind { path, audience: declaration.audience, title: &front.title };
    let mut parts = shared.parts(site, templates, &kind, lang).map_err(fail)?;
    let body = body(site, words, leaflet, lang, &mut parts).map_err(fail)?;
    if let Some(fault) = parts.fault.take() {
        return Err(fault);
    }
    let (state, reviewer) = worst(site, words, leaflet, lang);
    let mut context = base(site, shared, path, lang);
    let title = |(id, _): &(&PageId, _)| site.page(id, lang).map(|(page, _)| page.front.title.clone());
    let room = rooms(site).find(|(_, audience)| *audience == declaration.audience);
    let parent = room.and_then(|room| {
        Some(UpView { title: title(&room)?, href: relative(path, &page_path(room.0, lang.as_str())) })
    });
    let view = SheetView {
        id: declaration.page.as_str(),
        title: &front.title,
        name: words.plain_html(lang, &format!("leaflet-{}", leaflet.id)),
        description: &front.description,
        audience: declaration.audience,
        path,
        canonical: "",
        fallback: false,
        state,
        reviewer,
        parent,
    };
    context.insert("page", &view);
    context.insert("text", &language(site, lang));
    context.insert("alternates", &Vec::<String>::new());
    let languages = choices(site, shared, path, &declaration.page, Some(lang));
    let has = |other: &Lang| leaflet.editions.contains(&vec![other.clone()]);
    let languages = languages.into_iter().zip(&site.config.languages).filter(|(_, other)| has(other));
    let languages = languages.map(|(mut view, other)| {
        view.href = relative(path, &leaflet_page_path(leaflet, other.as_str()));
        view.translated = true;
        view
    });
    context.insert("languages", &languages.collect::<Vec<_>>());
    context.insert("body", &body);
    let source = site.config.source_lang();
    let labels = BOX.iter().filter(|_| lang != source).map(|key| (*key, words.plain_html(source, key)));
    context.insert("labels", &labels.collect::<BTreeMap<_, _>>());
    context.insert("source", &language(site, source));
    templates.render("templates/leaflet.html", &context, words, path, lang)
}

/// The pages that list leaflets, with their readers.
fn rooms(site: &Site) -> impl Iterator<Item = (&PageId, Audience)> {
    let source = site.config.source_lang();
    site.pages.iter().filter_map(move |(id, versions)| {
        let front = &versions.get(source)?.front;
        (front.layout == crate::model::Layout::Print).then_some((id, front.audience))
    })
}

/// The state of the words that stands for all pages they come from: the worst.
fn worst(site: &Site, words: &Words, leaflet: &Leaflet, lang: &Lang) -> (&'static str, String) {
    let order = ["updating", "machine", "person", "checked"];
    let rank = |state: &str| order.iter().position(|known| *known == state).unwrap_or(order.len());
    let states = leaflet.pages().map(|page| state(site, words, page, lang));
    states.min_by_key(|(state, _)| rank(state)).unwrap_or(("source", String::new()))
}

/// What stands on a leaflet, as HTML.
fn body(site: &Site, words: &Words, leaflet: &Leaflet, lang: &Lang, parts: &mut PageParts) -> Result<String, String> {
    let none = Args::default();
    let declaration = &leaflet.declaration;
    let mut out = String::new();
    let say = |key: &str, attribute: Option<&str>| words.html(lang, key, attribute, &none);
    for extract in leaflet.texts.iter().flat_map(|(_, from)| from) {
        match extract {
            Extract::Message { id, attribute } => {
                out.push_str(&format!("<p>{}</p>", say(id, attribute.as_deref())?));
            }
            Extract::Page { page, section, block } => {
                let mut all = blocks_of(site, lang, page, section.as_deref(), *block);
                let whole = section.is_none() && *page != declaration.page;
                apart(&mut all, page, whole);
                if whole && let Some((titled, _)) = site.page(page, lang) {
                    let content = vec![Inline::Text(titled.front.title.clone())];
                    all.insert(0, heading(page.as_str().to_owned(), content));
                }
                html::blocks(&all, parts, &mut out);
            }
        }
    }
    for name in &declaration.indicators {
        out.push_str(&format!("<h2>{}</h2>", say(&format!("category-{name}"), None)?));
        out.push_str(&parts.generated(Generated::Indicators, name));
    }
    for name in &declaration.conversation {
        out.push_str(&format!("<h2>{}</h2>", say(&format!("leaflet-talk-{name}"), None)?));
        out.push_str(&parts.generated(Generated::Conversation, name));
    }
    if let Some(check) = declaration.check.as_ref().and_then(|id| site.data.checks.get(id)) {
        questions(site, check, &say, &mut out)?;
    }
    if !declaration.contacts.is_empty() {
        out.push_str(&format!("<h2>{}</h2>", say("leaflet-contacts", None)?));
        declaration.contacts.iter().for_each(|id| out.push_str(&parts.contact(id)));
    }
    Ok(out)
}

/// Lets the headings of different pages stand on one: their ids are told apart, and where each page has a heading of
/// its own, theirs go one step down.
fn apart(blocks: &mut [Block], page: &PageId, down: bool) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                heading.id = format!("{}-{}", page.to_string().replace('/', "-"), heading.id);
                heading.level += u8::from(down);
            }
            Block::Current(inner) => apart(inner, page, down),
            _ => {}
        }
    }
}

fn heading(id: String, content: Vec<Inline>) -> Block {
    Block::Heading(Heading { level: 2, id, content, span: 0..0 })
}

/// The questions of a check, then what they may lead to.
fn questions(
    site: &Site,
    check: &Questionnaire,
    say: &impl Fn(&str, Option<&str>) -> Result<String, String>,
    out: &mut String,
) -> Result<(), String> {
    for (place, section) in check.sections.iter().enumerate() {
        out.push_str(&format!("<h2>{}</h2>", say(&section.title, None)?));
        if section.note {
            out.push_str(&format!("<p>{}</p>", say(&section.title, Some("note"))?));
        }
        out.push_str("<ul>");
        for (_, question) in check.questions_of(place) {
            out.push_str(&format!("<li>{}</li>", say(&question.text, None)?));
        }
        out.push_str("</ul>");
    }
    let title = match check.profile {
        Audience::Person => "check-outcomes-person",
        Audience::Worker => "check-outcomes-worker",
    };
    out.push_str(&format!("<h2>{}</h2>", say(title, None)?));
    for outcome in &check.outcomes {
        out.push_str(&format!("<h3>{}</h3>", say(&outcome.text, None)?));
        out.push_str(&format!("<p>{}</p>", say(&outcome.text, Some("right"))?));
        out.push_str(&format!("<p>{}</p><ul>", say(&outcome.text, Some("next"))?));
        for contact in outcome.contacts.iter().filter_map(|id| site.data.contact(id)) {
            out.push_str(&format!("<li><bdi>{}</bdi>", Text(&contact.name)));
            if let Some(phone) = contact.phones.first() {
                let number = Text(&phone.number);
                out.push_str(&format!(
                    " <a class=\"tel\" href=\"{}\"><bdi dir=\"ltr\">{number}</bdi></a>",
                    phone.uri()
                ));
            }
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    Ok(())
}
