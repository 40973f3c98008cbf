//! The overview of translations: which pages are translated, checked or behind, and what is best done next.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::{self, Shared};
use super::template::Templates;
use super::words::Words;
use crate::check::Site;
use crate::check::translation::{PageState, PartId, Work};
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{Direction, Lang, PageId};
use crate::plan::{Plan, page_path, relative, translations_path};

/// So many things to do are named for each language.
const TASKS: usize = 5;

#[derive(Serialize)]
struct LanguageView<'a> {
    tag: &'a str,
    name: &'a str,
    dir: Direction,
    words_left: usize,
    checked_percent: usize,
    oldest_stale: String,
    reviewer: String,
    findings: usize,
    tasks: Vec<TaskView<'a>>,
}

#[derive(Serialize)]
struct TaskView<'a> {
    work: Work,
    name: &'a str,
    /// Where the text can be seen; empty for files of messages.
    href: String,
    amount: usize,
}

#[derive(Serialize)]
struct RowView<'a> {
    title: &'a str,
    href: String,
    cells: Vec<&'static str>,
}

#[derive(Serialize)]
struct OtherView<'a> {
    tag: &'a str,
    name: &'a str,
    href: String,
}

/// Renders the overview in the words of `lang`.
///
/// # Errors
/// What is wrong with the template.
pub fn page(
    plan: &Plan,
    path: &str,
    lang: &Lang,
    templates: &Templates,
    shared: &Shared,
) -> Result<String, Box<Diagnostic>> {
    let (site, words) = (plan.site, &shared.words);
    let day = |date: toml::value::Date| words.date(lang, date);
    let mut context = context::base(site, shared, path, lang);
    let translated: Vec<&Lang> =
        site.config.languages.iter().filter(|l| site.translations.languages.contains_key(*l)).collect();
    let languages: Vec<LanguageView> = translated
        .iter()
        .map(|other| {
            let translation = &site.translations.languages[*other];
            let language = &site.locales[*other].language;
            let counts = translation.counts();
            let tasks = translation.tasks(TASKS).into_iter().map(|task| TaskView {
                work: task.work,
                name: name(site, lang, task.part),
                href: match task.part {
                    PartId::Page(id) => relative(path, &page_path(id, other.as_str())),
                    PartId::Bundle(_) => String::new(),
                },
                amount: task.amount,
            });
            let oldest = counts.oldest_stale.as_deref().and_then(crate::check::translation::parse_date);
            LanguageView {
                tag: other.as_str(),
                name: &language.name,
                dir: language.direction,
                words_left: counts.words_left,
                checked_percent: (counts.checked * 100).checked_div(counts.blocks).unwrap_or(0),
                oldest_stale: oldest.map(day).unwrap_or_default(),
                reviewer: translation
                    .last_reviewer()
                    .map(|(role, date)| format!("{role}, {}", day(date)))
                    .unwrap_or_default(),
                findings: site.translations.findings.get(*other).copied().unwrap_or(0),
                tasks: tasks.collect(),
            }
        })
        .collect();
    let rows: Vec<RowView> = site
        .pages
        .keys()
        .map(|id| RowView {
            title: title(site, lang, id),
            href: relative(path, &page_path(id, lang.as_str())),
            cells: translated.iter().map(|other| cell(site, other, id)).collect(),
        })
        .collect();
    let others: Vec<OtherView> = plan
        .jobs
        .values()
        .filter_map(|job| match job {
            crate::plan::Job::Translations(other) if *other != lang => Some(OtherView {
                tag: other.as_str(),
                name: &site.locales[*other].language.name,
                href: relative(path, &translations_path(&site.config, other)),
            }),
            _ => None,
        })
        .collect();
    context.insert("translations", &languages);
    context.insert("rows", &rows);
    context.insert("others", &others);
    templates.render("templates/translations.html", &context, words, path, lang)
}

/// How a page stands in a language: `none` where the language doesn't need it.
fn cell(site: &Site, lang: &Lang, id: &PageId) -> &'static str {
    let Some(counts) = site.translations.progress(id, lang).map(|progress| &progress.counts) else { return "none" };
    if !site.pages[id].contains_key(lang) {
        "missing"
    } else if counts.behind() + counts.missing > 0 {
        "updating"
    } else if counts.blocks > 0 && counts.checked == counts.blocks {
        "checked"
    } else {
        "machine"
    }
}

/// A page's title in a language that has it, else the source's.
fn title<'a>(site: &'a Site, lang: &Lang, id: &PageId) -> &'a str {
    site.page(id, lang).map_or("", |(page, _)| &page.front.title)
}

fn name<'a>(site: &'a Site, lang: &Lang, part: &'a PartId) -> &'a str {
    match part {
        PartId::Page(id) => title(site, lang, id),
        PartId::Bundle(path) => path,
    }
}

/// What is said under each heading of a page whose sections stand differently.
///
/// # Errors
/// What is wrong with a message.
pub fn section_states(
    site: &Site,
    words: &Words,
    id: &PageId,
    lang: &Lang,
) -> Result<BTreeMap<String, String>, String> {
    let mut said = BTreeMap::new();
    // A theme without these words says nothing of it.
    let words_for_it = ["state-machine", "state-updating", "state-checked"];
    if !words_for_it.iter().all(|key| words.has(words.source(), key, None)) {
        return Ok(said);
    }
    for (heading, state) in site.translations.sections(id, lang) {
        let text = match state {
            PageState::Machine => words.html(lang, "state-machine", None, &Args::default())?,
            PageState::Updating => words.html(lang, "state-updating", None, &Args::default())?,
            PageState::Checked(role, day) => {
                let reviewer = format!("{role}, {}", words.date(lang, *day));
                words.html(lang, "state-checked", None, &Args::new().text("reviewer", &reviewer))?
            }
        };
        said.insert(heading.clone(), format!("<p class=\"state\">{text}</p>"));
    }
    Ok(said)
}
