//! Stage 4: [`Plan`] -> [`Rendered`]: HTML by the theme's templates, in parallel.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::plan::{Job, Plan, Server};

mod chart;
mod context;
pub mod html;
mod parts;
pub mod questionnaire;
mod template;
mod translations;
mod words;
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

/// Renders all files of a plan. Template faults are findings; a file that has one isn't in the result.
pub fn render(plan: &Plan, out: &mut Diagnostics) -> Rendered {
    let site = plan.site;
    let mut rendered = Rendered { base_url: site.config.base_url.clone(), ..Rendered::default() };
    for (path, file) in site.theme.iter().filter(|(path, _)| path.ends_with(".css")) {
        rendered.styles.push((format!("themes/{}/{path}", site.config.theme), file.text.to_string()));
    }
    // The sheets in css/ set the ground on which components stand.
    rendered.styles.sort_by_key(|(path, _)| (!path.contains("/css/"), path.clone()));
    if let Some(script) = site.theme.get("script/exit.js") {
        rendered.script = (script.path.clone(), script.text.trim().to_owned());
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
    let shared = context::Shared::new(plan);
    let files: Vec<(&String, Result<RenderedFile, Box<Diagnostic>>)> =
        plan.jobs.par_iter().map(|(path, job)| (path, file(plan, path, job, &templates, &shared))).collect();
    let mut reported = std::collections::BTreeSet::new();
    for (path, result) in files {
        match result {
            Ok(file) => {
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
    rendered
}

fn file(
    plan: &Plan,
    path: &str,
    job: &Job,
    templates: &template::Templates,
    shared: &context::Shared,
) -> Result<RenderedFile, Box<Diagnostic>> {
    crate::model::seen::enter(path);
    let page = |html| RenderedFile::Page { html, style: String::new() };
    Ok(match job {
        Job::Page(id, lang) => context::page(plan, path, id, lang, templates, shared)?,
        Job::Chooser => page(context::chooser(plan, path, templates)?),
        Job::NotFound => page(context::not_found(plan, path, templates)?),
        Job::Translations(lang) => page(translations::page(plan, path, lang, templates, shared)?),
        Job::Moved(id, lang) => page(context::moved(plan, path, id, lang, templates)?),
        Job::Static(bytes) => RenderedFile::Bytes(bytes.to_vec()),
        Job::Sitemap => RenderedFile::Bytes(xml::sitemap(plan).into_bytes()),
        Job::Robots => RenderedFile::Bytes(xml::robots(plan).into_bytes()),
        Job::Server(server) => RenderedFile::Server(*server),
    })
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
