//! The repository's own site: what readers get, as a whole.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use scraper::{ElementRef, Html, Selector};
use varde::check::Site;
use varde::diagnostic::{Diagnostic, Diagnostics};
use varde::optimise::OutputFiles;
use varde::render::RenderedFile;

use crate::site::repository;

mod counts;
mod figures;
mod fluent;
mod minified;
mod pages;
mod promises;
mod reach;
mod servers;
mod wording;

/// The site as each stage leaves it, made once for all tests.
pub struct Whole {
    pub site: &'static Site,
    pub findings: Vec<Diagnostic>,
    /// Pages before they are made small: path -> HTML with the marks for policy, style and script.
    pub rendered: BTreeMap<String, String>,
    pub output: OutputFiles,
}

/// The repository's own site.
pub fn whole() -> &'static Whole {
    static WHOLE: OnceLock<Whole> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let mut out = Diagnostics::default();
        let sources = varde::load::load(repository(), &[], &mut out).expect("the machine reads the site");
        let mut sources = sources.expect("a site");
        // The most that a build can make.
        sources.config.single_file = true;
        let site = varde::check::check(sources, &mut out).expect("a site that can be shown");
        let site: &'static Site = Box::leak(Box::new(site));
        let rendered = varde::render::render(&varde::plan::plan(site, &mut out), &mut out);
        let html = |(path, file): (&String, &RenderedFile)| match file {
            RenderedFile::Page { html, .. } => Some((path.clone(), html.clone())),
            _ => None,
        };
        let pages = rendered.files.iter().filter_map(html).collect();
        let output =
            varde::optimise::optimise(rendered, site.config.budget, &varde::optimise::Memory::default(), &mut out);
        Whole { site, findings: out.sorted(), rendered: pages, output }
    })
}

impl Whole {
    /// The final pages: path -> text. Files that hold a whole language repeat them and aren't among them.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.everything().filter(|(path, _)| !path.starts_with("files/"))
    }

    /// The same with files that hold a whole language.
    pub fn everything(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.output.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("a page is text")))
    }

    /// A final page as a tree.
    pub fn page(&self, path: &str) -> Html {
        let bytes = self.output.files.get(path).unwrap_or_else(|| panic!("there is no page {path}"));
        Html::parse_document(std::str::from_utf8(bytes).expect("a page is text"))
    }
}

/// The elements that a CSS selector finds.
pub fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&self::selector(selector)).collect()
}

/// The elements within another that a CSS selector finds.
pub fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&self::selector(selector)).collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// Elements that stand in a line with the text around them.
const INLINE: &str = "a abbr b bdi br em i mark q s small span strong sub sup time u wbr tspan";

/// Elements whose text no reader sees.
const UNSEEN: &str = "script style template";

/// The text of an element as a reader sees it: white space folded, a space between blocks, none between words and
/// marks that stand in a line.
pub fn visible(element: ElementRef) -> String {
    let mut text = String::new();
    collect(element, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(element: ElementRef, text: &mut String) {
    let name = element.value().name();
    if UNSEEN.split(' ').any(|unseen| unseen == name) {
        return;
    }
    let block = !INLINE.split(' ').any(|inline| inline == name);
    if block || name == "br" {
        text.push(' ');
    }
    for child in element.children() {
        if let Some(own) = child.value().as_text() {
            text.push_str(own);
        } else if let Some(inner) = ElementRef::wrap(child) {
            collect(inner, text);
        }
    }
    if block {
        text.push(' ');
    }
}

/// The language of an element: its own, or that of the nearest around it.
pub fn language<'a>(element: ElementRef<'a>) -> &'a str {
    let own = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    own.filter_map(|element| element.value().attr("lang")).next().unwrap_or("")
}

/// True when one of the elements around this one (or itself) has the class or is of the name.
pub fn inside(element: ElementRef, wanted: impl Fn(ElementRef) -> bool) -> bool {
    std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap)).any(wanted)
}
