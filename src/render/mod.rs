//! Stage 4: [`Plan`] -> [`Rendered`]: HTML by the theme's templates, in parallel.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::memo::{Key, KeyMaker, pack};
use crate::model::Layout;
use crate::plan::{Job, Plan, Server};

mod chart;
mod context;
pub mod html;
mod parts;
pub mod questionnaire;
mod shared;
mod template;
mod translations;
mod words;
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
    /// The address at which the site stands, empty while unknown.
    pub base_url: String,
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
    },
    /// Anything that stays as it is.
    Bytes(Vec<u8>),
    /// Settings of a server, made when the policy is known.
    Server(Server),
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
    let files: Vec<Result<RenderedFile, Box<Diagnostic>>> =
        plan.jobs.par_iter().map(|(path, job)| renderer.file(path, job)).collect();
    let mut faults = Faults::default();
    for (path, file) in plan.jobs.keys().zip(files) {
        match file {
            Ok(file) => drop(rendered.files.insert(path.clone(), file)),
            Err(fault) => faults.push(plan, *fault, out),
        }
    }
    rendered
}

/// What all files of a plan share.
pub fn frame(plan: &Plan) -> Frame {
    let site = plan.site;
    let mut frame = Frame { base_url: site.config.base_url.clone(), ..Frame::default() };
    for (path, file) in site.theme.iter().filter(|(path, _)| path.ends_with(".css")) {
        frame.styles.push((format!("themes/{}/{path}", site.config.theme), file.text.to_string()));
    }
    // The sheets in css/ set the ground on which components stand.
    frame.styles.sort_by_key(|(path, _)| (!path.contains("/css/"), path.clone()));
    if let Some(script) = site.theme.get("script/exit.js") {
        frame.script = (script.path.clone(), script.text.trim().to_owned());
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
    /// What every page depends on.
    ground: Key,
}

impl<'p> Renderer<'p> {
    /// Compiles the templates and makes what many pages share. None when a template can't be read, which is a finding.
    pub fn new(plan: &'p Plan<'p>, out: &mut Diagnostics) -> Option<Renderer<'p>> {
        match template::Templates::load(plan) {
            Ok(templates) => {
                crate::model::seen::enter("");
                let shared = context::Shared::new(plan);
                let keys = &plan.site.keys;
                let mut ground = KeyMaker::default().and(keys.ground).and(keys.theme).and(keys.pages);
                // Each language is greeted on the others' pages.
                plan.site.config.languages.iter().for_each(|lang| ground.add(shared.greeting(lang)));
                Some(Renderer { plan, templates, shared, ground: ground.key() })
            }
            Err(mut finding) => {
                show_line(plan, &mut finding);
                out.push(*finding);
                None
            }
        }
    }

    /// What a page's HTML depends on. None for what depends on the whole site, or costs nothing to make.
    pub fn key(&self, path: &str, job: &Job) -> Option<Key> {
        let site = self.plan.site;
        let (Job::Page(id, lang) | Job::Moved(id, lang)) = job else { return None };
        let (page, _) = site.page(id, lang)?;
        // One lists the facts of all pages; the other's rules are part of every page's policy.
        if matches!(page.front.layout, Layout::Sources | Layout::Check) {
            return None;
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

    /// Renders a file.
    ///
    /// # Errors
    /// What is wrong with its template or its messages.
    pub fn file(&self, path: &str, job: &Job) -> Result<RenderedFile, Box<Diagnostic>> {
        let (plan, templates, shared) = (self.plan, &self.templates, &self.shared);
        crate::model::seen::enter(path);
        let page = |html| RenderedFile::Page { html, style: String::new() };
        Ok(match job {
            Job::Page(id, lang) => context::page(plan, path, id, lang, templates, shared)?,
            Job::Chooser => page(context::chooser(plan, path, templates, shared)?),
            Job::NotFound => page(context::not_found(plan, path, templates, shared)?),
            Job::Translations(lang) => page(translations::page(plan, path, lang, templates, shared)?),
            Job::Moved(id, lang) => page(context::moved(plan, path, id, lang, templates, shared)?),
            Job::Static(bytes) => RenderedFile::Bytes(bytes.to_vec()),
            Job::Sitemap => RenderedFile::Bytes(xml::sitemap(plan).into_bytes()),
            Job::Robots => RenderedFile::Bytes(xml::robots(plan).into_bytes()),
            Job::Server(server) => RenderedFile::Server(*server),
        })
    }
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
