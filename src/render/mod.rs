//! Stage 4: [`Plan`] -> [`Rendered`]: HTML by the theme's templates, in parallel.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::model::Layout;
#[cfg(feature = "pdf")]
use crate::model::{LeafletForm, SetLeaflets};
use crate::plan::{Job, Plan, Server};

mod chart;
mod context;
mod directory;
mod extract;
pub mod html;
#[cfg(feature = "pdf")]
pub mod leaflet;
mod paper;
mod parts;
mod promises;
pub mod questionnaire;
mod search;
mod single;
mod sources;
mod template;
mod together;
mod translations;
pub mod words;
mod xml;

/// The output before it is made small and closed.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Path -> content.
    pub files: BTreeMap<String, RenderedFile>,
    /// The theme's style sheets, joined: file name and text, in order.
    pub styles: Vec<(String, String)>,
    /// The theme's script: its path, and the text.
    pub script: (String, String),
    /// The script of pages with a search; empty where no page has one.
    pub search_script: String,
    /// The script of the files that hold a whole language; empty where there are none.
    pub pages_script: String,
    /// The address at which the site stands, empty while unknown.
    pub base_url: String,
    /// The address of the same site as an onion service, empty for none.
    pub onion: String,
    /// Redirections of alias tags: from and to, as absolute paths.
    pub redirects: Vec<(String, String)>,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq)]
pub enum RenderedFile {
    /// A page, with rules of its own beside the theme's.
    Page {
        /// The HTML, with the marks for policy, style and script still in it.
        html: String,
        /// CSS rules of this page alone; empty for most.
        style: String,
        /// What it carries besides the theme's script.
        extra: Extra,
    },
    /// All other files in one, as zip.
    Zip,
    /// Anything that stays as it is.
    Bytes(Vec<u8>),
    /// Settings of a server, made when the policy is known.
    Server(Server),
}

/// What a page carries besides the theme's script.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Extra {
    /// Nothing: all pages but the following.
    #[default]
    Nothing,
    /// The script of the search, and its index as JSON.
    Search(String),
    /// The script of files that hold a whole language.
    Pages,
}

/// Renders all files of a plan. Template faults are findings; a file that has one isn't in the result.
pub fn render(plan: &Plan, out: &mut Diagnostics) -> Rendered {
    let site = plan.site;
    let mut rendered =
        Rendered { base_url: site.config.base_url.clone(), onion: site.config.onion.clone(), ..Rendered::default() };
    for (path, file) in site.theme.iter().filter(|(path, _)| path.ends_with(".css")) {
        rendered.styles.push((format!("themes/{}/{path}", site.config.theme), file.text.to_string()));
    }
    // The sheets in css/ set the ground on which components stand.
    rendered.styles.sort_by_key(|(path, _)| (!path.contains("/css/"), path.clone()));
    if let Some(script) = site.theme.get("script/exit.js") {
        rendered.script = (script.path.clone(), script.text.trim().to_owned());
    }
    let searches = site.pages.values().flat_map(BTreeMap::values).any(|page| page.front.layout == Layout::Search);
    if let Some(script) = site.theme.get("script/search.js").filter(|_| searches) {
        rendered.search_script = script.text.trim().to_owned();
    }
    if let Some(script) = site.theme.get("script/pages.js").filter(|_| site.config.single_file) {
        rendered.pages_script = script.text.trim().to_owned();
    }
    rendered.redirects = plan
        .jobs
        .iter()
        .filter_map(|(path, job)| match job {
            Job::Moved(id, lang) => {
                Some((format!("/{path}"), format!("/{}", crate::plan::page_path(id, lang.as_str()))))
            }
            _ => None,
        })
        .collect();

    let templates = match template::Templates::load(plan) {
        Ok(templates) => templates,
        Err(mut finding) => {
            show_line(plan, &mut finding);
            out.push(*finding);
            return rendered;
        }
    };
    crate::model::seen::enter("");
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "leaflets are made here"))]
    let mut shared = context::Shared::new(plan);
    #[cfg(feature = "pdf")]
    if site.set_leaflets != SetLeaflets::OnRequest {
        let files;
        (files, shared.printed) = planned_leaflets(plan, &shared.words, out);
        rendered.files.extend(files);
    }
    // A file with a whole language is made of finished pages.
    let apart = |job: &Job| matches!(job, Job::Single(_) | Job::Leaflet(..));
    let files: Vec<(&String, Result<RenderedFile, Box<Diagnostic>>)> = plan
        .jobs
        .par_iter()
        .filter(|(_, job)| !apart(job))
        .map(|(path, job)| (path, file(plan, path, job, &templates, &shared)))
        .collect();
    take(plan, files, &mut rendered, out);
    let pages = &rendered.files;
    let singles: Vec<(&String, Result<RenderedFile, Box<Diagnostic>>)> = plan
        .jobs
        .par_iter()
        .filter_map(|(path, job)| match job {
            Job::Single(lang) => Some((path, single::file(plan, path, lang, pages, &templates, &shared))),
            _ => None,
        })
        .collect();
    take(plan, singles, &mut rendered, out);
    rendered
}

/// Takes over what was rendered, and reports what wasn't.
fn take(
    plan: &Plan,
    files: Vec<(&String, Result<RenderedFile, Box<Diagnostic>>)>,
    rendered: &mut Rendered,
    out: &mut Diagnostics,
) {
    let mut reported = std::collections::BTreeSet::new();
    for (path, result) in files {
        match result {
            Ok(mut file) => {
                if let (RenderedFile::Page { html, .. }, false) = (&mut file, plan.site.config.onion.is_empty()) {
                    *html = with_onion(html, &crate::plan::address(&plan.site.config.onion, path));
                }
                rendered.files.insert(path.clone(), file);
            }
            // One fault of a template shows on every page that it makes: once is enough.
            Err(mut finding) => {
                if reported.insert((finding.location.clone(), finding.message.clone())) {
                    show_line(plan, &mut finding);
                    out.push(*finding);
                }
            }
        }
    }
}

/// The messages of a site, as pages and leaflets show them.
pub fn words(site: &crate::check::Site) -> std::sync::Arc<words::Words> {
    words::Words::new(site)
}

/// Makes leaflets apart from a build.
#[cfg(feature = "pdf")]
pub fn leaflets(site: &crate::check::Site, orders: &[leaflet::Order], out: &mut Diagnostics) -> Vec<leaflet::Made> {
    leaflet::make(site, &words(site), orders, out)
}

/// The file of a leaflet at a path of the output; none when no leaflet is planned there or it has a fault.
#[cfg(feature = "pdf")]
pub fn leaflet_at(plan: &Plan, path: &str, out: &mut Diagnostics) -> Option<Vec<u8>> {
    let Some(Job::Leaflet(leaflet, languages, form)) = plan.jobs.get(path) else { return None };
    let order = leaflet::Order { leaflet, languages, forms: vec![*form], local: None };
    leaflets(plan.site, &[order], out).pop()?.remove(form)
}

/// The leaflets of a plan. All forms of one are made together: they come from the same layout.
#[cfg(feature = "pdf")]
fn planned_leaflets(
    plan: &Plan,
    words: &words::Words,
    out: &mut Diagnostics,
) -> (Vec<(String, RenderedFile)>, paper::Printed) {
    let mut orders: BTreeMap<(&str, &[crate::model::Lang]), leaflet::Order> = BTreeMap::new();
    for job in plan.jobs.values() {
        let Job::Leaflet(leaflet, languages, form) = *job else { continue };
        let order = orders.entry((leaflet.id.as_str(), languages));
        let order = order.or_insert_with(|| leaflet::Order { leaflet, languages, forms: Vec::new(), local: None });
        order.forms.push(form);
        // What the print room shows; of papers with several languages the first one's stands for them.
        if form == LeafletForm::Pdf && languages.len() == 1 {
            order.forms.push(LeafletForm::Thumbnail);
        }
    }
    let orders: Vec<leaflet::Order> = orders.into_values().collect();
    let made = leaflet::make(plan.site, words, &orders, out);
    let (mut files, mut thumbnails) = (Vec::new(), BTreeMap::new());
    for (order, made) in orders.iter().zip(made) {
        for (form, bytes) in made {
            let path = |form| crate::plan::leaflet_path(order.leaflet, order.languages, form);
            match form {
                LeafletForm::Thumbnail => drop(thumbnails.insert(path(LeafletForm::Pdf), bytes)),
                form => files.push((path(form), RenderedFile::Bytes(bytes))),
            }
        }
    }
    let printed = paper::Printed::new(&files, thumbnails);
    (files, printed)
}

fn file(
    plan: &Plan,
    path: &str,
    job: &Job,
    templates: &template::Templates,
    shared: &context::Shared,
) -> Result<RenderedFile, Box<Diagnostic>> {
    crate::model::seen::enter(path);
    let page = |html| RenderedFile::Page { html, style: String::new(), extra: Extra::Nothing };
    Ok(match job {
        Job::Page(id, lang) => context::page(plan, path, id, lang, templates, shared)?,
        Job::Chooser => page(context::chooser(plan, path, templates)?),
        Job::NotFound => page(context::not_found(plan, path, templates)?),
        Job::Translations(lang) => page(translations::page(plan, path, lang, templates, shared)?),
        Job::Together(id, worker, person) => page(together::page(plan, path, id, (worker, person), templates, shared)?),
        Job::LeafletPage(leaflet, lang) => page(paper::page(plan, path, leaflet, lang, templates, shared)?),
        Job::Moved(id, lang) => page(context::moved(plan, path, id, lang, templates)?),
        // They are made apart from the pages.
        Job::Leaflet(..) | Job::Single(_) => RenderedFile::Bytes(Vec::new()),
        Job::Zip => RenderedFile::Zip,
        Job::Static(bytes) => RenderedFile::Bytes(bytes.to_vec()),
        Job::Sitemap => RenderedFile::Bytes(xml::sitemap(plan).into_bytes()),
        Job::Robots => RenderedFile::Bytes(xml::robots(plan).into_bytes()),
        Job::Server(server) => RenderedFile::Server(*server),
    })
}

/// A page that says where it stands as an onion service. Tor Browser reads this tag as it reads the header
/// `Onion-Location`, which hosts of static files can't be made to send with each page's own address.
fn with_onion(html: &str, address: &str) -> String {
    let tag = format!("<meta http-equiv=\"onion-location\" content=\"{address}\">");
    html.replacen("<!--policy-->", &format!("<!--policy-->{tag}"), 1)
}

/// Adds the line of a template to a finding about it.
fn show_line(plan: &Plan, finding: &mut Diagnostic) {
    let at = &finding.location;
    let file = plan.site.theme.values().find(|file| at.line > 0 && file.path == at.path);
    finding.excerpt = file.and_then(|file| file.text.lines().nth(at.line as usize - 1)).map(str::to_owned);
}

/// A finding about a template.
fn template_finding(theme: &str, name: &str, line: usize, column: usize, message: String) -> Box<Diagnostic> {
    let location = Location { path: format!("themes/{theme}/{name}"), line: line as u32, column: column as u32 };
    let mut finding = Diagnostic::new(
        Code::TemplateInvalid,
        location,
        message,
        "correct the template; docs/themes.md lists what each one is given",
    );
    finding.severity = Severity::Error;
    Box::new(finding)
}
