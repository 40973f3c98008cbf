//! A page in two languages at once, for a worker and a person who look at one screen: the same words beside each
//! other, block by block, each with its own language and direction.

use serde::Serialize;

use super::context::{self, PageKind, Shared};
use super::html;
use super::parts::PageParts;
use super::template::Templates;
use super::template_finding;
use crate::check::Site;
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{Audience, Block, Document, Generated, Heading, Lang, Layout, ListKind, Page, PageId};
use crate::plan::{Plan, page_path, relative, together, together_path};

/// A part of the page: a heading, then pairs of the same words.
#[derive(Debug, Serialize)]
struct SectionView {
    id: String,
    title: String,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    worker: String,
    person: String,
    /// A question that belongs to the one above.
    follow: bool,
}

#[derive(Serialize)]
struct LinkView<'a> {
    tag: &'a str,
    title: &'a str,
    href: String,
    current: bool,
}

/// Renders the page.
///
/// # Errors
/// What is wrong with a message or the template.
pub fn page(
    plan: &Plan,
    path: &str,
    id: &PageId,
    (worker, person): (&Lang, &Lang),
    templates: &Templates,
    shared: &Shared,
) -> Result<String, Box<Diagnostic>> {
    let (site, words) = (plan.site, &shared.words);
    let fail = |message: String| template_finding(&site.config.theme, "templates/together.html", 0, 0, message);
    let Some((page, _)) = site.page(id, worker) else { return Err(fail(format!("there is no page “{id}”"))) };
    let kind = PageKind { path, audience: Audience::Worker, title: &page.front.title };
    let mut own = shared.parts(site, templates, &kind, worker).map_err(fail)?;
    let mut other = shared.parts(site, templates, &kind, person).map_err(fail)?;

    let mut sections = Vec::new();
    // Of a worker's page only what is said is shown, and both read it in the messages.
    let theirs = site.pages[id].get(person).filter(|page| page.front.audience == Audience::Person);
    let theirs = theirs.map(|page| divided(site, page, person));
    for (heading, cells) in divided(site, page, worker) {
        // What stands before the cards tells how to show them in the source's language.
        if heading.is_none() && page.front.layout == Layout::Cards {
            continue;
        }
        let partner = theirs.as_ref().map(|sections| {
            sections.iter().find(|(their, _)| their.as_ref().map(|h| &h.id) == heading.as_ref().map(|h| &h.id))
        });
        let rows = match partner {
            Some(Some((_, others))) => rows(&cells, others, &mut own, &mut other),
            Some(None) => rows(&cells, &[], &mut own, &mut other),
            None => said(site, &cells, &mut own, &mut other),
        };
        if rows.is_empty() {
            continue;
        }
        // The name of a card to show is for links alone.
        let named = heading.as_ref().filter(|_| page.front.layout != Layout::Cards);
        let mut title = String::new();
        if let Some(heading) = named {
            html::inlines(&heading.content, &mut own, &mut title);
        }
        sections.push(SectionView { id: heading.map(|h| h.id).unwrap_or_default(), title, rows });
    }
    if let Some(fault) = own.fault.take().or(other.fault.take()) {
        return Err(fault);
    }

    let mut context = context::base(site, shared, path, worker);
    context.insert("person", &context::lang_view(site, person));
    context.insert("title", &page.front.title);
    context.insert("description", &page.front.description);
    context.insert("sections", &sections);
    let machine = |lang: &Lang| context::state(site, words, id, lang).0 == "machine";
    let notice = words.html(person, "notice-machine", None, &Args::default()).map_err(fail)?;
    context.insert("person_notice", &if machine(person) { notice } else { String::new() });
    context.insert("worker_machine", &machine(worker));
    let pages: Vec<LinkView> = together(site)
        .filter_map(|other| {
            let (page, _) = site.page(other, worker)?;
            let href = relative(path, &together_path(other, worker, person));
            Some(LinkView { tag: worker.as_str(), title: &page.front.title, href, current: other == id })
        })
        .collect();
    context.insert("pages", &pages);
    let languages: Vec<LinkView> = context::partners(site, worker)
        .map(|lang| LinkView {
            tag: lang.as_str(),
            title: &site.locales[lang].language.name,
            href: relative(path, &together_path(id, worker, lang)),
            current: lang == person,
        })
        .collect();
    context.insert("languages", &languages);
    context.insert("up", &relative(path, &page_path(id, worker.as_str())));
    templates.render("templates/together.html", &context, words, path, worker)
}

/// A block that has a partner in another language, with what stands above it: the source's words, where they are newer.
type Cell = Vec<Block>;

/// The sections of a page, each with its heading; items of lists are cells of their own.
fn divided(site: &Site, page: &Page, lang: &Lang) -> Vec<(Option<Heading>, Vec<Cell>)> {
    let mut sections: Vec<(Option<Heading>, Vec<Cell>)> = vec![(None, Vec::new())];
    let mut above: Vec<Block> = Vec::new();
    for block in context::shown(site, page, lang).blocks {
        let blocks = match block {
            Block::Heading(heading) if heading.level == 2 => {
                sections.push((Some(heading), std::mem::take(&mut above).into_iter().map(|b| vec![b]).collect()));
                continue;
            }
            Block::Current(_) => {
                above.push(block);
                continue;
            }
            Block::List(kind, items) => {
                let item = |(at, item): (usize, crate::model::Item)| {
                    let kind = match kind {
                        ListKind::Bullet => ListKind::Bullet,
                        ListKind::Numbered(first) => ListKind::Numbered(first + at as u64),
                    };
                    Block::List(kind, vec![item])
                };
                items.into_iter().enumerate().map(item).collect()
            }
            block => vec![block],
        };
        if let Some((_, cells)) = sections.last_mut() {
            for block in blocks {
                let mut cell = std::mem::take(&mut above);
                cell.push(block);
                cells.push(cell);
            }
        }
    }
    if let Some((_, cells)) = sections.last_mut() {
        cells.extend(above.into_iter().map(|block| vec![block]));
    }
    sections
}

/// Pairs of cells; where the two languages haven't the same number, everything beside everything.
fn rows(own: &[Cell], others: &[Cell], worker: &mut PageParts, person: &mut PageParts) -> Vec<RowView> {
    let row = |own: &[Cell], others: &[Cell], worker: &mut PageParts, person: &mut PageParts| RowView {
        worker: html::document(&Document { blocks: own.concat() }, worker),
        person: html::document(&Document { blocks: others.concat().into_iter().map(renamed).collect() }, person),
        follow: false,
    };
    if own.len() == others.len() {
        let pairs = own.iter().zip(others);
        return pairs.map(|(a, b)| row(std::slice::from_ref(a), std::slice::from_ref(b), worker, person)).collect();
    }
    if own.is_empty() { Vec::new() } else { vec![row(own, others, worker, person)] }
}

/// The person's headings get ids of their own: the worker's have the same.
fn renamed(block: Block) -> Block {
    match block {
        Block::Heading(heading) => Block::Heading(Heading { id: format!("their-{}", heading.id), ..heading }),
        block => block,
    }
}

/// What is asked and told, from the messages of both languages.
fn said(site: &Site, cells: &[Cell], worker: &mut PageParts, person: &mut PageParts) -> Vec<RowView> {
    let names = cells.iter().flatten().filter_map(|block| match block {
        Block::Generated(Generated::Conversation, name, _) => Some(name.as_str()),
        _ => None,
    });
    let mut keys: Vec<(String, Option<String>)> = Vec::new();
    for name in names {
        if name == "ask" {
            for ask in &site.data.asks {
                let key = format!("ask-{}", ask.id);
                keys.push((key.clone(), None));
                keys.extend((1..=ask.follow_ups).map(|number| (key.clone(), Some(format!("follow-{number}")))));
            }
        } else {
            keys.extend(site.data.tells.iter().map(|tell| (format!("tell-{}", tell.id), None)));
        }
    }
    let say = |key: &str, attribute: Option<&str>, parts: &mut PageParts| {
        format!("<p>{}</p>", parts.message(key, attribute, &Args::default()))
    };
    keys.iter()
        .map(|(key, attribute)| RowView {
            worker: say(key, attribute.as_deref(), worker),
            person: say(key, attribute.as_deref(), person),
            follow: attribute.is_some(),
        })
        .collect()
}
