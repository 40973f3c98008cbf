use std::collections::BTreeMap;

use super::{markdown, prose};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Document, FrontMatter, Lang, Layout, Page, PageId, SourceFile};

/// Reads a page: its name and front matter. `None` when one of them is unusable.
pub fn read(lang: &Lang, file: SourceFile, out: &mut Diagnostics) -> Option<Page> {
    let prefix = format!("content/{lang}/");
    let path = file.path.strip_prefix(&prefix).unwrap_or(&file.path);
    let id = match PageId::from_path(path) {
        Ok(id) => id,
        Err(part) => {
            out.push(Diagnostic::new(
                Code::PathInvalid,
                Location::file(file.path.clone()),
                format!("“{part}” would be a bad address"),
                "name files and folders with a-z, 0-9 and hyphens",
            ));
            return None;
        }
    };
    let (front, body) = read_front_matter(&file, out)?;
    for text in [&front.title, &front.description] {
        // In TOML the text may be escaped, so that the place in the file can't always be found.
        let at = file.text.find(text.as_str()).unwrap_or(0);
        for (inner, found) in prose::typed_facts(text) {
            out.at(
                Code::TypedFact,
                &file,
                at + inner,
                found.message(),
                "titles and descriptions hold no figures: say it in words",
            );
        }
        if let Some((inner, name)) = prose::unsafe_character(text, lang) {
            let message = format!("there is a hidden character here ({name})");
            out.at(Code::UnsafeCharacter, &file, at + inner, message, "delete it and type the words again");
        }
    }
    Some(Page { id, front, file, body, read: markdown::reread })
}

/// Reads a page's text, and reports what is wrong with it by itself.
pub fn text(lang: &Lang, page: &Page, out: &mut Diagnostics) -> Document {
    let document = markdown::parse(&page.file, page.body, lang, out);
    check_headings(&page.file, &document, out);
    document
}

/// The front matter and the byte at which the text begins.
fn read_front_matter(file: &SourceFile, out: &mut Diagnostics) -> Option<(FrontMatter, usize)> {
    let hint = "begin the file with a line +++, then title, description and audience, then a line +++";
    let Some(rest) = file.text.strip_prefix("+++\n") else {
        out.at(Code::FrontMatterInvalid, file, 0, "the page doesn't begin with its front matter", hint);
        return None;
    };
    let end = if rest.starts_with("+++\n") { Some(0) } else { rest.find("\n+++\n").map(|at| at + 1) };
    let end = end.or_else(|| rest.ends_with("\n+++").then(|| rest.len() - 3));
    let Some(end) = end else {
        out.at(Code::FrontMatterInvalid, file, 0, "the front matter has no end", hint);
        return None;
    };
    match toml::from_str::<FrontMatter>(&rest[..end]) {
        Ok(front) => {
            if front.title.trim().is_empty() || front.description.trim().is_empty() {
                out.at(Code::FrontMatterInvalid, file, 4, "title or description is empty", "write both in plain words");
            }
            if (front.layout == Layout::Check) != front.check.is_some() {
                let hint = "a page has check = \"…\" exactly when it has layout = \"check\"";
                out.at(Code::FrontMatterInvalid, file, 4, "layout and check don't fit each other", hint);
            }
            Some((front, (4 + end + 4).min(file.text.len())))
        }
        Err(error) => {
            let at = 4 + error.span().map_or(0, |span| span.start);
            let hint = "the keys are title, description, audience, parent, layout, check and together";
            out.at(Code::FrontMatterInvalid, file, at, error.message().to_owned(), hint);
            None
        }
    }
}

fn check_headings(file: &SourceFile, document: &Document, out: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    let mut level = 1;
    for heading in document.headings() {
        if heading.level > level + 1 {
            let message = format!("a heading of level {} follows one of level {level}", heading.level);
            out.at(
                Code::HeadingLevel,
                file,
                heading.span.start,
                message,
                format!("begin it with {}", "#".repeat(level as usize + 1)),
            );
        }
        level = heading.level;
        if seen.insert(heading.id.as_str(), ()).is_some() {
            let message = format!("two headings of this page have the id “{}”", heading.id);
            out.at(
                Code::HeadingId,
                file,
                heading.span.start,
                message,
                "give one of them another id, in every language",
            );
        }
    }
}

/// Takes out translations of pages that the source language doesn't have, and reports what differs
/// between a translation and its source although it must not.
pub fn compare_with_source(source: &Lang, pages: &mut BTreeMap<PageId, BTreeMap<Lang, Page>>, out: &mut Diagnostics) {
    pages.retain(|_, versions| {
        let Some(original) = versions.get(source) else {
            for page in versions.values() {
                out.push(Diagnostic::new(
                    Code::PageWithoutSource,
                    Location::file(page.file.path.clone()),
                    "this page doesn't exist in the source language",
                    format!(
                        "write content/{source}/{}.md first, or rename this file to the page it translates",
                        page.id
                    ),
                ));
            }
            return false;
        };
        for (lang, page) in versions.iter().filter(|(lang, _)| *lang != source) {
            let (a, b) = (&original.front, &page.front);
            if (a.audience, &a.parent, a.layout, &a.check) != (b.audience, &b.parent, b.layout, &b.check) {
                let message = format!("audience, parent, layout or check differ from {}", original.file.path);
                let differs = [
                    ("audience", a.audience != b.audience),
                    ("parent", a.parent != b.parent),
                    ("layout", a.layout != b.layout),
                    ("check", a.check != b.check),
                ];
                let key = differs.iter().find(|(_, differs)| *differs).map_or("", |(key, _)| key);
                let at = page.file.text.find(&format!("\n{key}")).map_or(4, |at| at + 1);
                out.at(
                    Code::FrontMatterDiffers,
                    &page.file,
                    at,
                    message,
                    format!("copy these lines; in “{lang}” only title and description are translated"),
                );
            }
        }
        true
    });
}
