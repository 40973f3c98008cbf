//! Stage 3: [`Site`] -> [`Plan`]: which files there will be, and how they are linked.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::Site;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Audience, Lang, PageId};

/// The files of the output, by path. The order of the map is the order of the output.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The site.
    pub site: &'a Site,
    /// Path with `/` -> what is to be made there.
    pub jobs: BTreeMap<String, Job<'a>>,
}

/// What is to be made at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job<'a> {
    /// A page in a language; in the source language's words where it isn't translated.
    Page(&'a PageId, &'a Lang),
    /// The list of languages at `/`.
    Chooser,
    /// What a server shows for an address that doesn't exist.
    NotFound,
    /// How far all translations are, for those who translate and review, in the words of this language.
    Translations(&'a Lang),
    /// A page of another tag of a language, such as `no`, that leads to the page of `nb`.
    Moved(&'a PageId, &'a Lang),
    /// A file that is copied.
    Static(&'a [u8]),
    /// The list of pages for search engines.
    Sitemap,
    /// What search engines may read.
    Robots,
    /// Headers and redirections for a kind of server.
    Server(Server),
}

/// A kind of server for which the site brings its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// `_headers` of static hosts (Netlify, Cloudflare Pages and others).
    Headers,
    /// `_redirects` of the same.
    Redirects,
    /// A snippet for nginx.
    Nginx,
    /// A snippet for Caddy.
    Caddy,
}

/// The path of a page in the output.
pub fn page_path(id: &PageId, lang: &str) -> String {
    format!("{lang}/{id}.html")
}

/// The path of the overview of translations. The source language's is what stands at `translations/`.
pub fn translations_path(config: &crate::config::Config, lang: &Lang) -> String {
    let name = if lang == config.source_lang() { "index" } else { lang.as_str() };
    format!("translations/{name}.html")
}

/// A link from one path of the output to another. It is relative, so that the site works from any folder,
/// also on a disk; it names the file, because a disk shows no `index.html` for a folder.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = &from[..from.len() - 1];
    let shared = folders.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut link = "../".repeat(folders.len() - shared);
    link.push_str(&to[shared..].join("/"));
    link
}

/// The absolute address of a path of the output: folders without `index.html`.
pub fn address(base_url: &str, path: &str) -> String {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    format!("{base_url}{path}")
}

impl Plan<'_> {
    /// The real translations of a page, as language and absolute address, in the site's order.
    /// Untranslated pages aren't among them: they would tell a search engine something false.
    pub fn alternates(&self, id: &PageId) -> Vec<(&Lang, String)> {
        let Some(versions) = self.site.pages.get(id) else { return Vec::new() };
        let languages = self.site.config.languages.iter().filter(|lang| versions.contains_key(*lang));
        languages.map(|lang| (lang, address(&self.site.config.base_url, &page_path(id, lang.as_str())))).collect()
    }
}

/// Decides the files of the output. Two jobs for one path are a finding.
pub fn plan<'a>(site: &'a Site, out: &mut Diagnostics) -> Plan<'a> {
    let mut jobs: BTreeMap<String, Job<'a>> = BTreeMap::new();
    let mut add = |path: String, job: Job<'a>| match jobs.entry(path) {
        Entry::Vacant(place) => {
            place.insert(job);
        }
        Entry::Occupied(place) => out.push(Diagnostic::new(
            Code::AddressTaken,
            Location::file(format!("static/{}", place.key())),
            format!("two things would be written to {}", place.key()),
            "rename the file in static/",
        )),
    };
    for id in site.pages.keys() {
        for lang in &site.config.languages {
            add(page_path(id, lang.as_str()), Job::Page(id, lang));
            for alias in lang.aliases() {
                add(page_path(id, alias), Job::Moved(id, lang));
            }
        }
    }
    add("index.html".into(), Job::Chooser);
    add("404.html".into(), Job::NotFound);
    // A theme without this template has no such page. Only languages that speak to workers have its words.
    if site.theme.contains_key("templates/translations.html") && site.config.languages.len() > 1 {
        let for_workers = |lang: &&Lang| site.locales[*lang].language.audiences.contains(&Audience::Worker);
        for lang in site.config.languages.iter().filter(for_workers) {
            add(translations_path(&site.config, lang), Job::Translations(lang));
        }
    }
    add("robots.txt".into(), Job::Robots);
    if !site.config.base_url.is_empty() {
        add("sitemap.xml".into(), Job::Sitemap);
    }
    add("_headers".into(), Job::Server(Server::Headers));
    add("_redirects".into(), Job::Server(Server::Redirects));
    add("server/nginx.conf".into(), Job::Server(Server::Nginx));
    add("server/Caddyfile".into(), Job::Server(Server::Caddy));
    for (path, bytes) in &site.statics {
        add(path.clone(), Job::Static(bytes));
    }
    report_files_as_folders(&jobs, out);
    Plan { site, jobs }
}

/// Reports a file that has the name of a folder of other files. One of the two is always in `static/`: no page's
/// address is that of a folder.
fn report_files_as_folders(jobs: &BTreeMap<String, Job>, out: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for (path, job) in jobs {
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        for folder in folders.filter(|folder| jobs.contains_key(*folder)) {
            let name = if matches!(job, Job::Static(_)) { path.as_str() } else { folder };
            if reported.insert(name) {
                let location = Location::file(format!("static/{name}"));
                let message = format!("{folder} would be a file and the folder of {path}");
                out.push(Diagnostic::new(Code::AddressTaken, location, message, "rename the file in static/"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_from_any_folder_to_any_other() {
        assert_eq!(relative("nb/index.html", "nb/rights.html"), "rights.html");
        assert_eq!(relative("nb/guide/law.html", "th/guide/law.html"), "../../th/guide/law.html");
        assert_eq!(relative("nb/guide/law.html", "nb/guide.html"), "../guide.html");
        assert_eq!(relative("index.html", "nb/index.html"), "nb/index.html");
        assert_eq!(relative("nb/index.html", "index.html"), "../index.html");
    }
}
