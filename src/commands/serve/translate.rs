//! `varde serve --translate`: source and translation side by side, paragraph by paragraph, with what the check says of
//! each, and an index of where every message is seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Site;
use crate::check::translation::{BlockState, Part, PartId, Standing, difference, shown};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Lang, TextBlock, page_blocks};
use crate::plan::page_path;
use crate::render::html::Text;

/// The pages of the view, by path. They stand below `.varde/`, which no build writes.
pub fn pages(site: &Site, lang: &Lang, findings: &[Diagnostic]) -> BTreeMap<String, String> {
    let mut made = BTreeMap::new();
    let Some(translation) = site.translations.languages.get(lang) else { return made };
    let view = View { site, lang, findings };
    let mut list = String::new();
    for (id, part) in &translation.parts {
        let (name, path) = (id.to_string(), path_of(lang, id));
        let rows = match id {
            PartId::Page(page) => view.page(page, part),
            PartId::Bundle(file) => view.bundle(file, part),
        };
        let behind = part.blocks.iter().filter(|block| !is_done(&block.state)).count();
        let remarks = rows.1;
        list.push_str(&format!(
            "<tr><th scope=\"row\"><a href=\"/{path}\">{}</a></th><td>{}</td><td>{behind}</td><td>{remarks}</td></tr>",
            Text(&name),
            part.blocks.len()
        ));
        made.insert(path, view.frame(&name, &rows.0));
    }
    let seen = format!(".varde/translate/{lang}/seen.html");
    let body = format!(
        "<p><a href=\"/{seen}\">Where each message is seen</a></p><table><thead><tr><th scope=\"col\">Page or file</th><th scope=\"col\">Texts</th><th scope=\"col\">To do</th><th scope=\"col\">Remarks</th></tr></thead><tbody>{list}</tbody></table>"
    );
    made.insert(format!(".varde/translate/{lang}/index.html"), view.frame("All texts", &body));
    made.insert(seen, view.frame("Where each message is seen", &view.seen()));
    made
}

fn path_of(lang: &Lang, id: &PartId) -> String {
    match id {
        PartId::Page(page) => format!(".varde/translate/{lang}/page/{page}.html"),
        PartId::Bundle(file) => format!(".varde/translate/{lang}/messages/{file}.html"),
    }
}

fn is_done(state: &BlockState) -> bool {
    matches!(state, BlockState::Machine(_) | BlockState::Checked { .. })
}

struct View<'a> {
    site: &'a Site,
    lang: &'a Lang,
    findings: &'a [Diagnostic],
}

impl View<'_> {
    fn frame(&self, title: &str, body: &str) -> String {
        let lang = self.lang;
        format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title} – {lang}</title><style>{STYLE}</style><body><nav><a href=\"/.varde/translate/{lang}/index.html\">All texts</a> <a href=\"/{lang}/index.html\">The site</a></nav><main><h1>{title}</h1>{body}</main></body></html>",
            title = Text(title)
        )
    }

    /// The rows of a page and the number of remarks.
    fn page(&self, id: &crate::model::PageId, part: &Part) -> (String, usize) {
        let versions = &self.site.pages[id];
        let none = |_: &str| false;
        let own = versions.get(self.lang);
        let blocks = own.map(|page| page_blocks(page, &page.document(), &none)).unwrap_or_default();
        let file = own.map(|page| page.file.path.clone());
        let place = |offset: usize| own.map_or(0, |page| page.file.location(offset).line);
        let rows = self.rows(part, &blocks, file.as_deref(), &place);
        let shown = format!("<p><a href=\"/{}\">See the page</a></p>", page_path(id, self.lang.as_str()));
        (shown + &rows.0, rows.1)
    }

    fn bundle(&self, name: &str, part: &Part) -> (String, usize) {
        let messages = &self.site.locales[self.lang].messages;
        let wanted: BTreeSet<&str> = part.blocks.iter().map(|block| block.source.id.as_str()).collect();
        let own: Vec<_> = messages.blocks().filter(|(_, block)| wanted.contains(block.id.as_str())).collect();
        let file = own.first().map(|(file, _)| (*file).clone());
        let blocks: Vec<TextBlock> = own.into_iter().map(|(_, block)| block).collect();
        let path = file.as_ref().map_or_else(|| format!("locales/{}/{name}", self.lang), |f| f.path.to_string());
        let place = |offset: usize| file.as_ref().map_or(0, |file| file.location(offset).line);
        self.rows(part, &blocks, Some(&path), &place)
    }

    fn rows(&self, part: &Part, own: &[TextBlock], file: Option<&str>, line: &dyn Fn(usize) -> u32) -> (String, usize) {
        let source = self.site.config.source_lang();
        let (from, to) = (&self.site.locales[source].language, &self.site.locales[self.lang].language);
        // Each finding stands at the last block that begins before it.
        let starts: Vec<u32> = own.iter().map(|block| line(block.offset)).collect();
        let mut remarks: BTreeMap<Option<&str>, Vec<&Diagnostic>> = BTreeMap::new();
        let mut count = 0;
        for finding in self.findings.iter().filter(|finding| Some(finding.location.path.as_str()) == file) {
            let at = starts.iter().rposition(|start| *start <= finding.location.line.max(1));
            remarks.entry(at.map(|at| own[at].id.as_str())).or_default().push(finding);
            count += 1;
        }
        let mut html = String::new();
        for finding in remarks.get(&None).into_iter().flatten() {
            html.push_str(&remark(finding));
        }
        html.push_str(&format!(
            "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
            Text(&from.name),
            Text(&to.name)
        ));
        for block in &part.blocks {
            let section = block.source.id.rsplit_once('/').map_or(block.source.id.as_str(), |(section, _)| section);
            let paired = own
                .iter()
                .filter(|b| b.section == section || b.section == block.source.id)
                .nth(block.own.unwrap_or(0))
                .or_else(|| own.iter().find(|b| b.id == block.source.id));
            let (state, change) = self.state(&block.state, &block.source.text);
            let class = if is_done(&block.state) { "" } else { " class=\"todo\"" };
            let text = paired.map_or("", |b| b.text.as_str());
            html.push_str(&format!(
                "<tr id=\"{id}\"{class} tabindex=\"0\" title=\"{id}\"><td lang=\"{source}\" dir=\"{}\">{}{change}</td><td lang=\"{}\" dir=\"{}\">{}{}</td></tr>",
                from.direction.as_str(),
                Text(&block.source.text),
                self.lang,
                to.direction.as_str(),
                Text(text),
                Text("").to_string() + &format!("<small lang=\"en\" dir=\"ltr\"><code>{}</code> {state}</small>", Text(&block.source.id)),
                id = Text(&block.source.id),
            ));
            let found = paired.and_then(|b| remarks.get(&Some(b.id.as_str())));
            if let Some(found) = found {
                let all: String = found.iter().map(|finding| remark(finding)).collect();
                html.push_str(&format!("<tr><td></td><td>{all}</td></tr>"));
            }
        }
        html.push_str("</tbody></table>");
        (html, count)
    }

    /// The state of a block in words, and what has changed in the source since.
    fn state(&self, state: &BlockState, now: &str) -> (String, String) {
        match state {
            BlockState::Machine(date) => (format!("translated by a machine, {date}"), String::new()),
            BlockState::Checked { who: Standing::Checked { role, .. }, date } => {
                (format!("checked: {}, {date}", Text(role)), String::new())
            }
            BlockState::Checked { date, .. } => (format!("checked, {date}"), String::new()),
            BlockState::Stale { was, .. } => {
                let change = self.site.translations.store.get(was).map(|old| shown(&difference(old, now)));
                let change = change.map(|text| format!("<small lang=\"en\">Changed: {}</small>", Text(&text)));
                ("the source has changed since".to_owned(), change.unwrap_or_default())
            }
            BlockState::New => ("new in the source".to_owned(), String::new()),
            BlockState::Unrecorded => ("not accepted yet".to_owned(), String::new()),
            BlockState::Missing => ("not translated".to_owned(), String::new()),
        }
    }

    /// The index from message to every page on which it is seen.
    fn seen(&self) -> String {
        let pages = self.site.seen.as_ref().map(|seen| seen.pages()).unwrap_or_default();
        let prefix = format!("{}/", self.lang);
        let mut html = String::from(
            "<table><thead><tr><th scope=\"col\">Message</th><th scope=\"col\">Text</th><th scope=\"col\">Seen on</th></tr></thead><tbody>",
        );
        let messages = &self.site.locales[self.lang].messages;
        for (_, block) in messages.blocks() {
            let id = block.id.strip_prefix("message:").unwrap_or(&block.id);
            let places: Vec<String> = pages
                .get(id)
                .into_iter()
                .flatten()
                .filter(|path| path.is_empty() || path.starts_with(&prefix) || !path.contains('/'))
                .map(|path| match path.as_str() {
                    "" => "every page that shows this contact".to_owned(),
                    path => format!("<a href=\"/{0}\">{0}</a>", Text(path)),
                })
                .collect();
            let list = if places.is_empty() { "in other messages, or nowhere".to_owned() } else { places.join(", ") };
            html.push_str(&format!(
                "<tr><th scope=\"row\"><code>{}</code></th><td lang=\"{}\">{}</td><td>{list}</td></tr>",
                Text(id),
                self.lang,
                Text(&block.text)
            ));
        }
        html.push_str("</tbody></table>");
        html
    }
}

fn remark(finding: &Diagnostic) -> String {
    let kind = match finding.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Note => "Note",
    };
    format!(
        "<p class=\"remark\" lang=\"en\" dir=\"ltr\"><strong>{kind}:</strong> {} <em>{}</em> <code>{}</code></p>",
        Text(&finding.message),
        Text(&finding.hint),
        finding.code.as_str()
    )
}

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:80rem;padding:1rem}table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #999;padding:.5rem;text-align:start;vertical-align:top}tr td{width:50%}tr:focus{outline:3px solid #06c}small{color:#444;display:block;visibility:hidden}tr:hover small,tr:focus small,.todo small,td:first-child small{visibility:visible}.todo{background:#fff4d6}.remark{background:#fde7e7;margin:.25rem 0;padding:.25rem .5rem}code{font-size:.85em}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}small{color:#bbb}.todo{background:#3a2f10}.remark{background:#4a1d1d}a{color:#9cf}}";
