//! What a finished site does to its readers, whatever made it: a folder of files, or what a server answers.
//!
//! It takes bytes and gives findings. Reading a folder and asking a server is [`crate::commands`]'. What each finding
//! rests on stands in `docs/audit.md`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::Budget;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Contact, SourceFile};

mod address;
mod contact;
mod headers;
mod html;
mod language;
mod leftover;
mod page;
mod pdf;
mod policy;
mod reference;
mod script;
mod server;
mod site;
mod style;

pub use address::{Addresses, Target};
use html::{Document, Scripting};
use page::Summary;
use policy::Policy;

/// A finished site.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// Path with `/` -> file.
    pub files: BTreeMap<String, File>,
    /// Addresses of the site that lead on to others of it.
    pub moved: BTreeSet<String>,
    /// The headers with which a server says that nothing is at an address; none for a folder.
    pub nothing: Option<Vec<(String, String)>>,
    /// The address from which it was fetched, with a slash at its end; none for a folder.
    pub address: Option<String>,
}

/// A file of a finished site.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Its content.
    pub bytes: Vec<u8>,
    /// The headers with which a server sent it, in their order. None for a file of a folder.
    pub headers: Vec<(String, String)>,
}

/// What a site is held against.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Where the site will stand; empty when that isn't known. Canonical links may tell.
    pub base_url: String,
    /// Words that may not stand in titles, by language, and in addresses (`addresses`).
    pub unsafe_words: BTreeMap<String, Vec<String>>,
    /// The most that a page may weigh with all that it loads; none for any weight.
    pub budget: Option<Budget>,
    /// The code of the country in which the site's numbers are called, without `+`; empty when that isn't known.
    pub country_code: String,
    /// Whom the site may name; none when that isn't known.
    pub contacts: Option<Known>,
}

/// Numbers and addresses that may be called and written to.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// As `tel:` has them: `+4722331160`, `113`.
    pub numbers: BTreeSet<String>,
    /// In lower case.
    pub emails: BTreeSet<String>,
}

impl Known {
    /// Those of the contacts.
    pub fn of<'a>(contacts: impl Iterator<Item = &'a Contact> + Clone) -> Known {
        let phones = contacts.clone().flat_map(|contact| &contact.phones);
        Known {
            numbers: phones.map(|phone| phone.uri().trim_start_matches("tel:").to_owned()).collect(),
            emails: contacts.filter_map(|contact| contact.email.as_ref()).map(|email| email.to_lowercase()).collect(),
        }
    }
}

impl Rules {
    /// The words for a language, or for `addresses`.
    fn words(&self, lang: &str) -> &[String] {
        let language = lang.split(['-', '_']).next().unwrap_or(lang);
        let list = self.unsafe_words.get(lang).or_else(|| self.unsafe_words.get(language));
        list.map_or(&[], Vec::as_slice)
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page.
    Page,
    /// A style sheet.
    Style,
    /// A script.
    Script,
    /// A picture in SVG.
    Drawing,
    /// A list of addresses for search engines, or another text.
    Text,
    /// A leaflet.
    Pdf,
    /// Anything else.
    Other,
}

/// What a file is: by the header with which it was sent, else by its name and beginning.
pub fn kind(path: &str, file: &File) -> Kind {
    let sent = file.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    if let Some((_, value)) = sent {
        let media = value.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        return match media.as_str() {
            "text/html" | "application/xhtml+xml" => Kind::Page,
            "text/css" => Kind::Style,
            "image/svg+xml" => Kind::Drawing,
            "application/pdf" => Kind::Pdf,
            media if media.ends_with("javascript") || media.ends_with("ecmascript") => Kind::Script,
            media if media.starts_with("text/") || media.ends_with("xml") || media.ends_with("json") => Kind::Text,
            _ => Kind::Other,
        };
    }
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" | "htm" | "xhtml" | "xht" | "shtml" => Kind::Page,
        "css" => Kind::Style,
        "js" | "mjs" | "cjs" => Kind::Script,
        "svg" => Kind::Drawing,
        "pdf" => Kind::Pdf,
        "xml" | "txt" | "json" | "webmanifest" | "conf" | "htaccess" => Kind::Text,
        _ => {
            let start = file.bytes.trim_ascii_start();
            let is_page = start.get(..14).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype html"));
            let has_end = name.trim_start_matches('.').contains('.');
            if is_page {
                Kind::Page
            } else if !has_end && std::str::from_utf8(&file.bytes).is_ok() {
                Kind::Text
            } else {
                Kind::Other
            }
        }
    }
}

/// What the checks of one file see of the rest.
struct Context<'a> {
    path: &'a str,
    rules: &'a Rules,
    addresses: &'a Addresses,
    files: &'a BTreeMap<String, File>,
    /// Policies in the settings of servers, by the name of the file.
    settings: &'a [(String, Policy)],
    /// True when settings of servers have `Referrer-Policy` sent.
    referrer_sent: bool,
}

impl Context<'_> {
    fn resolve(&self, address: &str) -> Target {
        self.addresses.resolve(self.path, address)
    }
}

/// Findings in one file.
struct Report<'a> {
    file: &'a SourceFile,
    out: &'a mut Diagnostics,
}

impl Report<'_> {
    fn add(&mut self, code: Code, at: usize, message: impl Into<String>, hint: impl Into<String>) {
        self.out.at(code, self.file, at, message, hint);
    }
}

/// The addresses of a site, as its own canonical links and the rules say where it stands.
pub fn addresses(output: &Output, rules: &Rules) -> Addresses {
    let said = || {
        output.files.iter().filter(|(path, file)| kind(path, file) == Kind::Page).find_map(|(path, file)| {
            let text = std::str::from_utf8(&file.bytes).ok().filter(|text| text.contains("canonical"))?;
            let document = Document::parse(SourceFile::new(path.as_str(), text), Scripting::Off);
            let link = document.first("link[rel=canonical i][href]")?;
            Addresses::base_of(path, link.attr("href")?)
        })
    };
    let public = Some(rules.base_url.clone()).filter(|address| !address.is_empty()).or_else(said);
    Addresses::new(output.address.as_deref(), public.as_deref(), output.files.keys().chain(&output.moved).cloned())
}

/// The addresses that a file asks for or leads to, for whoever fetches a site.
pub fn leads(path: &str, file: &File) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(&file.bytes) else { return Vec::new() };
    match kind(path, file) {
        Kind::Page | Kind::Drawing => {
            let document = Document::parse(SourceFile::new(path, text), Scripting::Off);
            reference::references(&document).into_iter().map(|reference| reference.address).collect()
        }
        Kind::Style => style::asked(text).unwrap_or_default().into_iter().map(|asked| asked.address).collect(),
        Kind::Text => site::listed(path, text).into_iter().map(|(_, address)| address).collect(),
        _ => Vec::new(),
    }
}

/// What one file gave: its findings, and for a page its path, text and summary.
type Checked<'a> = (Diagnostics, Option<(&'a str, SourceFile, Summary)>);

/// Holds a site against the rules.
pub fn audit(output: &Output, rules: &Rules, out: &mut Diagnostics) {
    let addresses = addresses(output, rules);
    let (settings, referrer_sent) = site::settings(output, out);
    let context =
        |path| Context { path, rules, addresses: &addresses, files: &output.files, settings: &settings, referrer_sent };
    let checked: Vec<Checked> = output
        .files
        .par_iter()
        .map(|(path, file)| {
            let mut out = Diagnostics::default();
            let summary = one(path, file, &context(path), &mut out);
            (out, summary.map(|(text, summary)| (path.as_str(), text, summary)))
        })
        .collect();
    let mut pages = BTreeMap::new();
    for (findings, page) in checked {
        out.append(findings);
        pages.extend(page.map(|(path, file, summary)| (path, (file, summary))));
    }
    site::check(&pages, output, rules, out);
    once(out);
}

/// Checks one file. Gives what a page says about itself.
fn one(path: &str, file: &File, context: &Context, out: &mut Diagnostics) -> Option<(SourceFile, Summary)> {
    leftover::check(path, file, out);
    let place = SourceFile::new(path, "");
    let words = context.rules.words("addresses");
    if let Some(word) = words.iter().find(|word| path.to_lowercase().contains(&word.to_lowercase())) {
        let message = format!("the address holds “{word}”, which stays in a phone's history");
        out.push(Diagnostic::new(Code::AuditAddressUnsafe, Location::file(path), message, "rename the file"));
    }
    let kind = kind(path, file);
    if kind == Kind::Pdf {
        pdf::check(&file.bytes, &mut Report { file: &place, out });
        return None;
    }
    if kind == Kind::Other {
        return None;
    }
    let text = match std::str::from_utf8(&file.bytes) {
        Ok(text) => text,
        Err(error) => {
            let before = String::from_utf8_lossy(&file.bytes[..error.valid_up_to()]);
            let source = SourceFile::new(path, before.as_ref());
            let hint = "save the file again with the encoding UTF-8";
            out.at(Code::AuditUnreadable, &source, source.text.len(), "from here the file isn't UTF-8 text", hint);
            return None;
        }
    };
    let source = SourceFile::new(path, text);
    match kind {
        Kind::Page => {
            let document = Document::parse(source.clone(), Scripting::Off);
            let summary = page::check(&document, file, context, &mut Report { file: &source, out });
            // Where there is `noscript`, a browser that runs scripts may see another page.
            if document.first("noscript").is_some() {
                let document = Document::parse(source.clone(), Scripting::On);
                page::check(&document, file, context, &mut Report { file: &source, out });
            }
            return Some((source, summary));
        }
        Kind::Drawing => {
            site::drawing(&Document::parse(source.clone(), Scripting::Off), context, &mut Report { file: &source, out })
        }
        Kind::Style => site::style(text, context, &mut Report { file: &source, out }),
        Kind::Script => {
            let mut report = Report { file: &source, out };
            script::namings(text).iter().for_each(|naming| report.naming(naming.at, naming));
            if let Some(at) = text.find("sourceMappingURL=") {
                report.add(Code::AuditLeftover, at, "the script names a source map", "publish no source maps");
            }
        }
        Kind::Text | Kind::Pdf | Kind::Other => {}
    }
    None
}

/// Leaves each finding once: a page is read as two kinds of browser do.
fn once(out: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    let mut left = Diagnostics::default();
    for finding in out.sorted() {
        if seen.insert((finding.location.clone(), finding.code, finding.message.clone())) {
            left.push(finding);
        }
    }
    *out = left;
}
