//! Stage 4: [`Plan`] -> [`Rendered`]: HTML by the theme's templates, in parallel.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::memo::{Key, KeyMaker, pack};
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
mod shared;
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
    /// What all files share.
    pub frame: Frame,
}

/// What all files of the output share.
#[derive(Debug, Default)]
pub struct Frame {
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

impl RenderedFile {
    /// The rules of this page alone; empty for most.
    pub fn style(&self) -> &str {
        match self {
            RenderedFile::Page { style, .. } => style,
            _ => "",
        }
    }
}

/// Renders all files of a plan. Template faults are findings; a file that has one isn't in the result.
pub fn render(plan: &Plan, out: &mut Diagnostics) -> Rendered {
    let mut rendered = Rendered { files: BTreeMap::new(), frame: frame(plan) };
    let Some(renderer) = Renderer::new(plan, out) else { return rendered };
    let files: Vec<Result<Option<RenderedFile>, Box<Diagnostic>>> =
        plan.jobs.par_iter().map(|(path, job)| renderer.file(path, job)).collect();
    let mut faults = Faults::default();
    for (path, file) in plan.jobs.keys().zip(files) {
        match file {
            Ok(file) => rendered.files.extend(file.map(|file| (path.clone(), file))),
            Err(fault) => faults.push(plan, *fault, out),
        }
    }
    rendered
}

/// What all files of a plan share.
pub fn frame(plan: &Plan) -> Frame {
    let site = plan.site;
    let mut frame =
        Frame { base_url: site.config.base_url.clone(), onion: site.config.onion.clone(), ..Frame::default() };
    for (path, file) in site.theme.iter().filter(|(path, _)| path.ends_with(".css")) {
        frame.styles.push((format!("themes/{}/{path}", site.config.theme), file.text.to_string()));
    }
    // The sheets in css/ set the ground on which components stand.
    frame.styles.sort_by_key(|(path, _)| (!path.contains("/css/"), path.clone()));
    if let Some(script) = site.theme.get("script/exit.js") {
        frame.script = (script.path.clone(), script.text.trim().to_owned());
    }
    let searches = site.pages.values().flat_map(BTreeMap::values).any(|page| page.front.layout == Layout::Search);
    if let Some(script) = site.theme.get("script/search.js").filter(|_| searches) {
        frame.search_script = script.text.trim().to_owned();
    }
    if let Some(script) = site.theme.get("script/pages.js").filter(|_| site.config.single_file) {
        frame.pages_script = script.text.trim().to_owned();
    }
    let redirect = |(path, job): (&String, &Job)| match job {
        Job::Moved(id, lang) => Some((format!("/{path}"), format!("/{}", crate::plan::page_path(id, lang.as_str())))),
        _ => None,
    };
    frame.redirects = plan.jobs.iter().filter_map(redirect).collect();
    frame
}

/// Renders one file after another, so that nobody need hold all of them.
pub struct Renderer<'p> {
    plan: &'p Plan<'p>,
    templates: template::Templates,
    shared: context::Shared,
    /// Leaflets that were made, by path: those of a preview are made when somebody asks for them.
    leaflets: BTreeMap<String, Vec<u8>>,
    /// What every page depends on.
    ground: Key,
}

impl<'p> Renderer<'p> {
    /// Compiles the templates, and makes leaflets and what many pages share. None when a template can't be read, which is
    /// a finding.
    pub fn new(plan: &'p Plan<'p>, out: &mut Diagnostics) -> Option<Renderer<'p>> {
        let templates = match template::Templates::load(plan) {
            Ok(templates) => templates,
            Err(mut finding) => {
                show_line(plan, &mut finding);
                out.push(*finding);
                return None;
            }
        };
        crate::model::seen::enter("");
        #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "leaflets are made here"))]
        let (mut shared, mut leaflets) = (context::Shared::new(plan), BTreeMap::new());
        #[cfg(feature = "pdf")]
        if plan.site.set_leaflets != SetLeaflets::OnRequest {
            (leaflets, shared.printed) = planned_leaflets(plan, &shared.words, out);
        }
        let keys = &plan.site.keys;
        let mut ground = KeyMaker::default().and(keys.ground).and(keys.theme).and(keys.pages);
        // Each language is greeted on the others' pages.
        shared.greetings.values().for_each(|greeting| ground.add(greeting));
        Some(Renderer { plan, templates, shared, leaflets, ground: ground.key() })
    }

    /// What a page's HTML depends on. None for what depends on the whole site or on many pages, or costs nothing to make.
    pub fn key(&self, path: &str, job: &Job) -> Option<Key> {
        let site = self.plan.site;
        let (Job::Page(id, lang) | Job::Moved(id, lang)) = job else { return None };
        let (page, _) = site.page(id, lang)?;
        match page.front.layout {
            Layout::Page | Layout::Home | Layout::Cards | Layout::Directory => {}
            // Lists of facts, tests, leaflets or words of all pages; rules that are part of every page's policy.
            Layout::Sources | Layout::Promises | Layout::Search | Layout::Save | Layout::Print | Layout::Check => {
                return None;
            }
        }
        let source = site.config.source_lang();
        let mut key = KeyMaker::default().and(self.ground).and(path);
        for lang in [*lang, source] {
            key.add(site.keys.messages.get(lang)?);
            key.add(site.pages[*id].get(lang).map_or(&[][..], |page| page.file.hash()));
        }
        let recorded = site.translations.languages.get(*lang).is_some_and(|translation| translation.file.is_some());
        key.add([u8::from(recorded)]);
        key.add(pack(&site.translations.progress(id, lang)));
        Some(key.key())
    }

    /// Renders a file. None for a leaflet that couldn't be made, which is told, or that waits until somebody asks for it.
    ///
    /// # Errors
    /// What is wrong with its template or its messages.
    pub fn file(&self, path: &str, job: &Job) -> Result<Option<RenderedFile>, Box<Diagnostic>> {
        let (plan, templates, shared) = (self.plan, &self.templates, &self.shared);
        crate::model::seen::enter(path);
        let page = |html| RenderedFile::Page { html, style: String::new(), extra: Extra::Nothing };
        let mut file = match job {
            Job::Leaflet(..) => return Ok(self.leaflets.get(path).cloned().map(RenderedFile::Bytes)),
            Job::Page(id, lang) => context::page(plan, path, id, lang, templates, shared)?,
            Job::Chooser => page(context::chooser(plan, path, templates, shared)?),
            Job::NotFound => page(context::not_found(plan, path, templates, shared)?),
            Job::Translations(lang) => page(translations::page(plan, path, lang, templates, shared)?),
            Job::Together(id, worker, person) => {
                page(together::page(plan, path, id, (worker, person), templates, shared)?)
            }
            Job::LeafletPage(leaflet, lang) => page(paper::page(plan, path, leaflet, lang, templates, shared)?),
            Job::Single(lang) => {
                // A page with a fault of its own is missing, and reported already.
                let page = |path: &str| self.file(path, plan.jobs.get(path)?).ok().flatten();
                single::file(plan, path, lang, &page, templates, shared)?
            }
            Job::Zip => RenderedFile::Zip,
            Job::Moved(id, lang) => page(context::moved(plan, path, id, lang, templates, shared)?),
            Job::Static(bytes) => RenderedFile::Bytes(bytes.to_vec()),
            Job::Sitemap => RenderedFile::Bytes(xml::sitemap(plan).into_bytes()),
            Job::Robots => RenderedFile::Bytes(xml::robots(plan).into_bytes()),
            Job::Server(server) => RenderedFile::Server(*server),
        };
        if let (RenderedFile::Page { html, .. }, false) = (&mut file, plan.site.config.onion.is_empty()) {
            *html = with_onion(html, &crate::plan::address(&plan.site.config.onion, path));
        }
        Ok(Some(file))
    }

    /// The rules of pages beside the theme's, as far as they are known without rendering; [`Job::has_own_style`] says
    /// of which pages they aren't.
    pub fn known_styles(&self) -> Vec<String> {
        let site = self.plan.site;
        let pages = site.pages.values().flat_map(BTreeMap::values).map(|page| &page.front);
        let directories = pages.filter(|front| front.layout == Layout::Directory);
        let mut audiences = Vec::new();
        for front in directories {
            if !audiences.contains(&front.audience) {
                audiences.push(front.audience);
            }
        }
        audiences.into_iter().map(|audience| directory::rules(site, audience)).collect()
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
) -> (BTreeMap<String, Vec<u8>>, paper::Printed) {
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
    let (mut files, mut thumbnails) = (BTreeMap::new(), BTreeMap::new());
    for (order, made) in orders.iter().zip(made) {
        for (form, bytes) in made {
            let path = |form| crate::plan::leaflet_path(order.leaflet, order.languages, form);
            match form {
                LeafletForm::Thumbnail => drop(thumbnails.insert(path(LeafletForm::Pdf), bytes)),
                form => drop(files.insert(path(form), bytes)),
            }
        }
    }
    let printed = paper::Printed::new(&files, thumbnails);
    (files, printed)
}

/// The faults of a run. One fault of a template shows on every page that it makes: once is enough.
#[derive(Default)]
pub struct Faults(std::collections::BTreeSet<(Location, String)>);

impl Faults {
    /// Reports a fault, unless it was.
    pub fn push(&mut self, plan: &Plan, mut fault: Diagnostic, out: &mut Diagnostics) {
        if self.0.insert((fault.location.clone(), fault.message.clone())) {
            show_line(plan, &mut fault);
            out.push(fault);
        }
    }
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
