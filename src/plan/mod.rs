//! Stage 3: [`Site`] -> [`Plan`]: which files there will be, and how they are linked.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::Site;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Audience, Lang, Layout, Leaflet, LeafletForm, Page, PageId};

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
    /// A page in two languages at once: a worker's, then a person's.
    Together(&'a PageId, &'a Lang, &'a Lang),
    /// All pages for a person in a language, in one file.
    Single(&'a Lang),
    /// The whole site as one file.
    Zip,
    /// A page of another tag of a language, such as `no`, that leads to the page of `nb`.
    Moved(&'a PageId, &'a Lang),
    /// A leaflet in a language, or in several on the same paper.
    Leaflet(&'a Leaflet, &'a [Lang], LeafletForm),
    /// The web page of a leaflet.
    LeafletPage(&'a Leaflet, &'a Lang),
    /// A file that is copied.
    Static(&'a [u8]),
    /// The list of pages for search engines.
    Sitemap,
    /// What search engines may read.
    Robots,
    /// Headers and redirections for a kind of server.
    Server(Server),
}

impl Job<'_> {
    /// True for a page that may bring rules of its own beside the theme's, which are known when it is rendered.
    pub fn has_own_style(&self, site: &Site) -> bool {
        match self {
            Job::Page(id, lang) => site.page(id, lang).is_some_and(|(page, _)| page.front.layout == Layout::Check),
            Job::Single(_) => true,
            _ => false,
        }
    }
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

/// The path of a file of a leaflet: in the folder of its first language.
pub fn leaflet_path(leaflet: &Leaflet, languages: &[Lang], form: LeafletForm) -> String {
    let folder = languages.first().map_or("", Lang::as_str);
    format!("{folder}/print/{}{}", leaflet.file_name(languages), form.ending())
}

/// The path of a leaflet's web page.
pub fn leaflet_page_path(leaflet: &Leaflet, lang: &str) -> String {
    format!("{lang}/print/{}.html", leaflet.id)
}

/// The path of the overview of translations. The source language's is what stands at `translations/`.
pub fn translations_path(config: &crate::config::Config, lang: &Lang) -> String {
    let name = if lang == config.source_lang() { "index" } else { lang.as_str() };
    format!("translations/{name}.html")
}

/// The path of the file that holds all pages for a person in a language. Its name says nothing of what it is about.
pub fn single_path(lang: &Lang) -> String {
    format!("files/pages-{lang}.html")
}

/// The path of the file that holds the whole site.
pub const ZIP_PATH: &str = "files/pages.zip";

/// The path that a relative link leads to; the reverse of [`relative`].
pub fn resolve(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The path of a page in two languages at once. A `+` between them would be read as a space by some servers, and `nb-th`
/// is a language tag.
pub fn together_path(id: &PageId, worker: &Lang, person: &Lang) -> String {
    format!("together/{worker}/{person}/{id}.html")
}

/// The pairs of languages in which pages are made at once: a worker's, and any other.
pub fn pairs(site: &Site) -> impl Iterator<Item = (&Lang, &Lang)> {
    let languages = &site.config.languages;
    let for_workers = |lang: &&Lang| site.locales[*lang].language.audiences.contains(&Audience::Worker);
    let workers = languages.iter().filter(for_workers);
    workers.flat_map(|worker| languages.iter().filter(move |other| *other != worker).map(move |other| (worker, other)))
}

/// The pages that are made in two languages at once, where the theme can show them.
pub fn together(site: &Site) -> impl Iterator<Item = &PageId> {
    let source = site.config.source_lang();
    let shown = site.theme.contains_key("templates/together.html");
    let wanted = site.pages.iter().filter(move |(_, versions)| versions.get(source).is_some_and(|p| p.front.together));
    wanted.map(|(id, _)| id).filter(move |_| shown)
}

/// A link from one path of the output to another. It is relative, so that the site works from any folder,
/// also on a disk; it names the file, because a disk shows no `index.html` for a folder.
pub fn relative(from: &str, to: &str) -> String {
    // The folders that both stand in, with the slash after them.
    let folders = to.match_indices('/').map(|(at, _)| at + 1);
    let shared = folders.take_while(|end| from.starts_with(&to[..*end])).last().unwrap_or(0);
    let (up, down) = (from[shared..].matches('/').count(), &to[shared..]);
    let mut link = String::with_capacity(up * 3 + down.len());
    (0..up).for_each(|_| link.push_str("../"));
    link.push_str(down);
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
    let source = site.config.source_lang();
    let is_made = |versions: &BTreeMap<Lang, Page>| {
        site.config.single_file || versions.get(source).is_none_or(|page| page.front.layout != Layout::Save)
    };
    for id in site.pages.iter().filter(|(_, versions)| is_made(versions)).map(|(id, _)| id) {
        for lang in &site.config.languages {
            add(page_path(id, lang.as_str()), Job::Page(id, lang));
            for alias in site.config.aliases(lang) {
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
    // A theme without this template has no such pages. A booklet holds whole pages, which are on the web as they are.
    let as_pages =
        |leaflet: &&Leaflet| site.theme.contains_key("templates/leaflet.html") && !leaflet.declaration.booklet;
    for leaflet in site.leaflets.values().filter(as_pages) {
        for languages in &leaflet.editions {
            if let [lang] = languages.as_slice() {
                add(leaflet_page_path(leaflet, lang.as_str()), Job::LeafletPage(leaflet, lang));
            }
        }
    }
    // Without this feature the program can't make them.
    for leaflet in site.leaflets.values().filter(|_| cfg!(feature = "pdf")) {
        let forms = [LeafletForm::Pdf, LeafletForm::Booklet];
        let forms = forms.into_iter().filter(|form| leaflet.declaration.booklet || *form != LeafletForm::Booklet);
        for form in forms {
            for languages in &leaflet.editions {
                add(leaflet_path(leaflet, languages, form), Job::Leaflet(leaflet, languages, form));
            }
        }
    }
    for id in together(site) {
        for (worker, person) in pairs(site) {
            add(together_path(id, worker, person), Job::Together(id, worker, person));
        }
    }
    if site.config.single_file {
        for lang in &site.config.languages {
            add(single_path(lang), Job::Single(lang));
        }
        add(ZIP_PATH.into(), Job::Zip);
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
        for (from, to) in [("nb/guide/law.html", "th/guide.html"), ("index.html", "nb/index.html"), ("a/b", "a/c")] {
            assert_eq!(resolve(from, &relative(from, to)), to);
        }
        assert_eq!(relative("nb/index.html", "index.html"), "../index.html");
    }
}
