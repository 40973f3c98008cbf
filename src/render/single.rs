//! All pages for a person in one file: what a reader keeps, carries on a memory stick or gets in a message.
//!
//! The pages are the finished ones, each a section of the file. A radio button for each page shows its section, by CSS
//! alone, so that no step leaves an entry in the history. A link to another page is a label of that page's button;
//! `script/pages.js` of the theme makes links of the labels again, so that a keyboard and a screen reader can use them.
//! Where a browser doesn't know `:has()` all sections are shown, one under the other.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::context::{self, Shared};
use super::template::Templates;
use super::{Extra, RenderedFile, template_finding};
use crate::diagnostic::Diagnostic;
use crate::model::{Audience, Inline, Lang, Layout, LinkTarget, PageId};
use crate::plan::{Plan, page_path, resolve};

/// A page of the file.
#[derive(Debug, Serialize)]
struct PageView<'a> {
    title: &'a str,
    /// The id of its radio button.
    mark: String,
    /// The id of its section.
    section: String,
    html: String,
}

/// Where a page went: its radio button and its section.
struct Place {
    mark: String,
    section: String,
}

/// Joins the pages of a language, which `page` gives by their path.
///
/// # Errors
/// What is wrong with the template, or a page that can't be read.
pub fn file(
    plan: &Plan,
    path: &str,
    lang: &Lang,
    page: &dyn Fn(&str) -> Option<RenderedFile>,
    templates: &Templates,
    shared: &Shared,
) -> Result<RenderedFile, Box<Diagnostic>> {
    let (site, words) = (plan.site, &shared.words);
    let fail = |message: String| template_finding(&site.config.theme, "templates/base.html", 0, 0, message);
    let ids = chosen(plan);
    let place = |(at, id): (usize, &&PageId)| {
        let section = format!("page--{}", id.as_str().replace('/', "-"));
        (page_path(id, lang.as_str()), Place { mark: format!("p{}", at + 1), section })
    };
    let places: BTreeMap<String, Place> = ids.iter().enumerate().map(place).collect();
    let (mut views, mut styles, mut shown) = (Vec::new(), Vec::new(), String::new());
    for id in ids {
        let from = page_path(id, lang.as_str());
        // A page with a fault of its own is missing, and reported already.
        let Some(RenderedFile::Page { html, style, .. }) = page(&from) else { continue };
        let main = html.find("<main").zip(html.find("</main>")).map(|(start, end)| &html[start..end + "</main>".len()]);
        let main = main.ok_or_else(|| fail(format!("{from} has no main")))?;
        let html = rewritten(main, &from, &places).map_err(|error| fail(format!("{from}: {error}")))?;
        let title = site.page(id, lang).map_or("", |(page, _)| &page.front.title);
        if !style.is_empty() && !styles.contains(&style) {
            styles.push(style);
        }
        let Place { mark, section } = &places[&from];
        let _ = write!(shown, "body:has(#{mark}:checked) #{section}{{display:block}}");
        views.push(PageView { title, mark: mark.clone(), section: section.clone(), html });
    }
    let style = format!(
        "{}.go{{color:var(--link);cursor:pointer;text-decoration:underline}}\
         .home .text>ul>li>label:first-child{{display:block;font-weight:700;margin:0 -1rem;padding:.75rem 1rem}}\
         .book section{{max-width:none}}\
         @supports selector(:has(a)){{.book>section{{display:none}}{shown}}}",
        styles.concat()
    );
    let mut context = context::base(site, shared, path, lang);
    let index = PageId::named("index");
    context.insert("title", site.page(&index, lang).map_or("", |(page, _)| &page.front.title));
    context.insert("state", context::state(site, words, &index, lang).0);
    context.insert("pages", &views);
    let html = templates.render("templates/single.html", &context, words, path, lang)?;
    Ok(RenderedFile::Page { html, style, extra: Extra::Pages })
}

/// The pages for a person: the front page, then those that it links to in that order, then the rest. A search and the
/// page that offers this very file are no use in it.
fn chosen<'a>(plan: &Plan<'a>) -> Vec<&'a PageId> {
    let site = plan.site;
    let source = site.config.source_lang();
    let index = PageId::named("index");
    let mut order = vec![index.clone()];
    if let Some(front) = site.pages.get(&index).and_then(|versions| versions.get(source)) {
        front.document().inlines(|inline| {
            if let Inline::Link(LinkTarget::Page(id, _), ..) = inline {
                order.push(id.clone());
            }
        });
    }
    order.extend(site.pages.keys().cloned());
    let mut ids: Vec<&PageId> = Vec::new();
    for id in order {
        let Some((id, versions)) = site.pages.get_key_value(&id) else { continue };
        let front = versions.get(source).map(|page| &page.front);
        let wanted = front.is_some_and(|front| {
            front.audience == Audience::Person && !matches!(front.layout, Layout::Search | Layout::Save)
        });
        if wanted && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// A page's `main` as a section. Its ids get the page's name before them, except in forms, whose rules name them.
fn rewritten(main: &str, path: &str, places: &BTreeMap<String, Place>) -> Result<String, String> {
    let own_section = &places[path].section;
    let within = |section: &str, id: &str| format!("{}--{id}", section.trim_start_matches("page--"));
    let mut out = String::with_capacity(main.len());
    let mut rest = main;
    let mut in_form = false;
    // The ends of `a` that have become something else, and an element that is left out.
    let mut renamed: Vec<Option<&str>> = Vec::new();
    let mut skipped: Option<&str> = None;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        let tag = Tag::read(from).ok_or_else(|| format!("a tag without an end: {:.60}", from))?;
        rest = &from[tag.length..];
        if let Some(name) = skipped {
            skipped = Some(name).filter(|name| !(tag.closes && tag.name == *name));
            continue;
        }
        out.push_str(before);
        match (tag.name, tag.closes) {
            ("form", closes) => in_form = !closes,
            ("a", true) => {
                let name = renamed.pop().flatten().unwrap_or("a");
                let _ = write!(out, "</{name}>");
                continue;
            }
            ("main", true) => {
                out.push_str("</section>");
                continue;
            }
            _ => {}
        }
        if tag.closes || from.starts_with("<!") {
            out.push_str(&from[..tag.length]);
            continue;
        }
        let class = tag.get("class").unwrap_or_default();
        if class == "leave" || tag.name == "nav" && class == "contents" {
            skipped = Some(tag.name);
            continue;
        }
        let mut name = if tag.name == "main" { "section" } else { tag.name };
        let mut added = String::new();
        let href = tag.get("href").filter(|href| !href.contains(':'));
        if let ("a", Some(href)) = (tag.name, href) {
            let (to, fragment) = href.split_once('#').unwrap_or((href, ""));
            let to = if to.is_empty() { path.to_owned() } else { resolve(path, to) };
            // What isn't in the file is no link: it would lead nowhere.
            name = "span";
            if let Some(Place { mark, section }) = places.get(&to) {
                let place = match fragment {
                    "" => section.clone(),
                    fragment if to == path && in_form => fragment.to_owned(),
                    fragment => within(section, fragment),
                };
                name = "label";
                let class = format!("go {class}");
                let _ = write!(added, " class=\"{}\" for=\"{mark}\" data-to=\"{place}\"", class.trim_end());
            }
        }
        if tag.name == "a" {
            renamed.push(Some(name).filter(|name| *name != "a"));
        }
        let _ = write!(out, "<{name}");
        for (key, value) in &tag.attributes {
            let is_link = matches!(*key, "href" | "hreflang" | "rel" | "type" | "aria-current");
            let value = match *key {
                _ if tag.name == "a" && name != "a" && (is_link || *key == "class" && name == "label") => continue,
                "id" if tag.name == "main" => Some(own_section.clone()),
                "id" | "aria-labelledby" if !in_form => value.map(|value| within(own_section, value)),
                _ => value.map(str::to_owned),
            };
            match value {
                Some(value) => drop(write!(out, " {key}=\"{value}\"")),
                None => drop(write!(out, " {key}")),
            }
        }
        let _ = write!(out, "{added}>");
    }
    out.push_str(rest);
    Ok(out)
}

/// A tag of HTML that templates and this program wrote: values stand in double quotation marks.
struct Tag<'a> {
    name: &'a str,
    closes: bool,
    /// Values as they are written, escapes and all.
    attributes: Vec<(&'a str, Option<&'a str>)>,
    length: usize,
}

impl<'a> Tag<'a> {
    /// The tag with which a text begins.
    fn read(text: &'a str) -> Option<Tag<'a>> {
        if text.starts_with("<!--") {
            let length = text.find("-->")? + 3;
            return Some(Tag { name: "", closes: false, attributes: Vec::new(), length });
        }
        let closes = text.starts_with("</");
        let start = if closes { 2 } else { 1 };
        let end = start + text[start..].find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
        let (name, mut at) = (&text[start..end], end);
        let mut attributes = Vec::new();
        loop {
            at += text[at..].find(|c: char| !c.is_whitespace() && c != '/')?;
            if text[at..].starts_with('>') {
                return Some(Tag { name, closes, attributes, length: at + 1 });
            }
            let end = at + text[at..].find(|c: char| c.is_whitespace() || c == '=' || c == '>')?;
            let key = &text[at..end];
            at = end;
            let Some(value) = text[at..].strip_prefix('=') else {
                attributes.push((key, None));
                continue;
            };
            let (value, length) = match value.strip_prefix('"') {
                Some(quoted) => (&quoted[..quoted.find('"')?], 3),
                None => (&value[..value.find(|c: char| c.is_whitespace() || c == '>')?], 1),
            };
            attributes.push((key, Some(value)));
            at += length + value.len();
        }
    }

    fn get(&self, key: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(name, _)| *name == key).and_then(|(_, value)| *value)
    }
}
