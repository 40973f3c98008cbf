//! Stage 5: [`Rendered`] -> [`OutputFiles`]: small, closed, weighed.
//!
//! Styles and script are inlined, so that a page is one file: it opens from a disk, paints with the first
//! answer of a slow network, and its policy can name each of them by hash.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::config::Budget;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::memo::{Key, KeyMaker};
use crate::plan::Server;
use crate::render::{Extra, Frame, Rendered, RenderedFile};

mod css;
mod html;
mod policy;
mod server;
mod zip;

pub use policy::Policy;
pub use zip::archive;

/// The final bytes, by path.
#[derive(Debug, Default)]
pub struct OutputFiles {
    /// Path with `/` -> bytes.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The policy that each page carries.
    pub policy: Policy,
}

/// The marks that templates leave and that are replaced here.
pub const MARKS: [&str; 3] = ["<!--policy-->", "<!--style-->", "<!--script-->"];

/// Pages that were made final before, for a program that makes a site again and again.
#[derive(Debug, Default)]
pub struct Memory {
    /// None for a program that makes a site once.
    pages: Option<Mutex<BTreeMap<Key, Final>>>,
}

/// A final page: its bytes, and its weight where that is over the budget.
type Final = (Arc<Vec<u8>>, Option<usize>);

impl Memory {
    /// A memory for a program that makes a site again and again.
    pub fn lasting() -> Memory {
        Memory { pages: Some(Mutex::default()) }
    }

    /// The final page that is made of `html` and `own` with the same `parts`, if it was made before.
    fn get(&self, key: &Key) -> Option<Final> {
        self.pages.as_ref()?.lock().ok()?.get(key).cloned()
    }

    /// Remembers this making's pages and forgets all others.
    fn replace(&self, pages: BTreeMap<Key, Final>) {
        if let Some(Ok(mut slot)) = self.pages.as_ref().map(Mutex::lock) {
            *slot = pages;
        }
    }
}

/// What a final page depends on.
fn key(shared: &Key, html: &str, own: &str, extra: &Extra) -> Key {
    let key = KeyMaker::default().and(shared).and(html).and(own);
    match extra {
        Extra::Nothing => key,
        Extra::Search(index) => key.and("search").and(index),
        Extra::Pages => key.and("pages"),
    }
    .key()
}

/// Makes the output final. A page over its budget is a finding. Pages that `memory` knows aren't made again.
pub fn optimise(rendered: Rendered, budget: Budget, memory: &Memory, out: &mut Diagnostics) -> OutputFiles {
    let own = rendered.files.values().map(RenderedFile::style).filter(|style| !style.is_empty());
    let optimiser = Optimiser::new(&rendered.frame, own.collect(), budget, out);
    let zip = rendered.files.iter().find(|(_, file)| **file == RenderedFile::Zip).map(|(path, _)| path.clone());
    let mut files = BTreeMap::new();
    let mut pages = BTreeMap::new();
    let made: Vec<(String, Made)> = rendered
        .files
        .into_par_iter()
        .map(|(path, file)| {
            let made = optimiser.file(&path, file, memory);
            (path, made)
        })
        .collect();
    let mut faults = Faults::default();
    for (path, Made { bytes, finding, page }) in made {
        faults.push(finding, out);
        files.insert(path, bytes);
        pages.extend(page);
    }
    memory.replace(pages);
    if let Some(path) = zip {
        match archive(files.keys().map(String::as_str), &path, |path| Ok(files[path].clone())) {
            Ok(bytes) => drop(files.insert(path, bytes)),
            Err(finding) => out.push(finding),
        }
    }
    OutputFiles { files, policy: optimiser.policy }
}

/// The findings of files. A mark that a template lacks is lacking on every page of it: once is enough.
#[derive(Default)]
pub struct Faults(BTreeSet<String>);

impl Faults {
    /// Adds a finding, unless it was.
    pub fn push(&mut self, finding: Option<Diagnostic>, out: &mut Diagnostics) {
        out.extend(finding.filter(|f| f.code != Code::TemplateInvalid || self.0.insert(f.message.clone())));
    }
}

/// Makes one file final after another, so that nobody need hold all of them.
pub struct Optimiser<'f> {
    frame: &'f Frame,
    /// Rules of pages alone: as rendered -> minified.
    own: BTreeMap<String, String>,
    parts: html::Parts,
    budget: Budget,
    /// The hash of what all pages share.
    shared: Key,
    /// What each page may do.
    pub policy: Policy,
}

impl<'f> Optimiser<'f> {
    /// Makes what all pages share. `own` are the rules of pages alone, all of them: the policy names each.
    pub fn new(frame: &'f Frame, own: BTreeSet<&str>, budget: Budget, out: &mut Diagnostics) -> Optimiser<'f> {
        let style = css::theme(&frame.styles, out);
        let own: BTreeMap<String, String> =
            own.into_iter().map(|text| (text.to_owned(), css::generated(text, out))).collect();
        let (script_path, script) = (frame.script.0.as_str(), frame.script.1.trim());
        let (search, pages) = (frame.search_script.as_str(), frame.pages_script.as_str());
        let styles = std::iter::once(style.as_str()).chain(own.values().map(String::as_str));
        let policy = Policy::new(styles, script, &[search, pages]);
        let weight = gzip_len(script.as_bytes(), 12);
        if weight > budget.script {
            out.push(Diagnostic::new(
                Code::BudgetExceeded,
                Location::file(script_path),
                format!("the script weighs {weight} bytes gzip; the most is {}", budget.script),
                "take something out of it",
            ));
        }
        let parts = html::Parts::new(&policy, &style, script, (search, pages));
        let budgets = format!("{} {} {}", budget.page, budget.search, budget.single);
        let shared = [&policy.meta(""), &style, script, search, pages, &budgets];
        let shared = shared.into_iter().fold(KeyMaker::default(), KeyMaker::and).key();
        Optimiser { frame, own, parts, budget, shared, policy }
    }

    /// What a final page depends on, for a page whose HTML has the key `rendered`.
    pub fn key(&self, rendered: &Key) -> Key {
        KeyMaker::default().and(rendered).and(self.shared).key()
    }

    /// Makes a file final. `memory` may know a page already.
    pub fn file(&self, path: &str, file: RenderedFile, memory: &Memory) -> Made {
        let frame = self.frame;
        match file {
            RenderedFile::Bytes(bytes) => Made { bytes, finding: None, page: None },
            RenderedFile::Server(kind) => {
                let text = match kind {
                    Server::Headers => server::headers(&self.policy, &frame.base_url),
                    Server::Redirects => server::redirects(&frame.redirects, &frame.base_url),
                    Server::Nginx => server::nginx(&self.policy, &frame.redirects, (&frame.base_url, &frame.onion)),
                    Server::Caddy => server::caddy(&self.policy, &frame.redirects, (&frame.base_url, &frame.onion)),
                };
                Made { bytes: text.into_bytes(), finding: None, page: None }
            }
            // It is made of all others, at the end.
            RenderedFile::Zip => Made { bytes: Vec::new(), finding: None, page: None },
            RenderedFile::Page { html, style, extra } => {
                let own = self.own.get(&style).map_or("", String::as_str);
                let key = memory.pages.is_some().then(|| key(&self.shared, &html, own, &extra));
                let made = key.and_then(|key| memory.get(&key)).map(Ok).unwrap_or_else(|| {
                    let bytes = html::page(&html, &self.parts, own, &extra)?;
                    let budget = self.budget;
                    let weight = match extra {
                        Extra::Nothing => overweight(&[&bytes], budget.page),
                        Extra::Search(_) => overweight(&[&bytes], budget.search),
                        Extra::Pages => Some(bytes.len()).filter(|length| *length > budget.single),
                    };
                    Ok((Arc::new(bytes), weight))
                });
                match made {
                    Ok((bytes, weight)) => {
                        let finding = weight.map(|weight| too_heavy(path, weight, &extra, self.budget));
                        let page = key.map(|key| (key, (Arc::clone(&bytes), weight)));
                        Made { bytes: Arc::unwrap_or_clone(bytes), finding, page }
                    }
                    Err(message) => {
                        let message: String = message;
                        let hint = "every template needs <!--policy-->, <!--style--> and <!--script--> exactly once";
                        let location = Location::file(path.to_owned());
                        let finding = Diagnostic::new(Code::TemplateInvalid, location, message, hint);
                        Made { bytes: Vec::new(), finding: Some(finding), page: None }
                    }
                }
            }
        }
    }
}

/// A file that was made.
pub struct Made {
    /// Its final bytes.
    pub bytes: Vec<u8>,
    /// What is wrong with it.
    pub finding: Option<Diagnostic>,
    page: Option<(Key, Final)>,
}

/// The weight in bytes of a page as brotli sends it, with the files that it loads, if it is over the budget.
pub fn overweight(files: &[&[u8]], budget: usize) -> Option<usize> {
    let weigh = |weight: &dyn Fn(&[u8]) -> usize| files.iter().map(|file| weight(file).min(file.len())).sum::<usize>();
    let brotli = |level| weigh(&|file| brotli_len(file, level));
    // The bytes as they are are never lighter, nor is gzip, which takes a tenth of the time of brotli; each level of
    // brotli takes a fraction of the next one's. Only a page that is too heavy for all of them has to be weighed as it
    // will be sent.
    let light = weigh(&|file| file.len()) <= budget
        || [1, 6].into_iter().any(|level| weigh(&|file| gzip_len(file, level)) <= budget)
        || [5, 9, 10].into_iter().any(|level| brotli(level) <= budget);
    if light {
        return None;
    }
    Some(brotli(11)).filter(|weight| *weight > budget)
}

fn too_heavy(path: &str, weight: usize, extra: &Extra, budget: Budget) -> Diagnostic {
    let (what, most, hint) = match extra {
        Extra::Nothing => ("bytes brotli", budget.page, "divide its text into two pages"),
        Extra::Search(_) => {
            ("bytes brotli", budget.search, "shorten the pages that it searches, or raise budget.search")
        }
        Extra::Pages => ("bytes", budget.single, "shorten the pages of this language, or raise budget.single"),
    };
    let message = format!("this page weighs {weight} {what}; the most is {most}");
    Diagnostic::new(Code::BudgetExceeded, Location::file(path.to_owned()), message, hint)
}

/// True for a file that compression makes smaller.
pub fn is_text(path: &str) -> bool {
    [".html", ".xml", ".txt", ".svg", ".css", ".js", ".json", ".webmanifest"].iter().any(|end| path.ends_with(end))
}

/// A compressed form that servers send as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Brotli (RFC 7932) at its highest level, 11.
    Brotli,
    /// Gzip (RFC 1952) at libdeflate's highest level, 12.
    Gzip,
}

impl Compression {
    /// Both.
    pub const ALL: [Compression; 2] = [Compression::Brotli, Compression::Gzip];

    /// What stands at the end of the file's name, as nginx, Caddy and others look for it.
    pub fn suffix(self) -> &'static str {
        match self {
            Compression::Brotli => ".br",
            Compression::Gzip => ".gz",
        }
    }

    /// The compressed bytes. Gzip's header has no time and no name in it.
    pub fn compress(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Compression::Brotli => brotli(bytes, 11),
            Compression::Gzip => gzip(bytes, 12),
        }
    }
}

/// The length of `bytes` after brotli (RFC 7932) at a level from 0 to 11.
pub fn brotli_len(bytes: &[u8], level: i32) -> usize {
    brotli(bytes, level).len()
}

fn brotli(bytes: &[u8], level: i32) -> Vec<u8> {
    // A window that holds the whole text finds what a larger one finds; the encoder clears all of it for each text.
    let lgwin = (bytes.len().max(1).ilog2() as i32 + 1).clamp(10, 22);
    let params =
        ::brotli::enc::BrotliEncoderParams { quality: level, lgwin, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    let mut input = bytes;
    // Reading from memory and writing to it can't fail.
    let _ = ::brotli::BrotliCompress(&mut input, &mut compressed, &params);
    compressed
}

/// The length of `bytes` after gzip (RFC 1952) at a level from 1 to 12.
pub fn gzip_len(bytes: &[u8], level: i32) -> usize {
    gzip(bytes, level).len()
}

fn gzip(bytes: &[u8], level: i32) -> Vec<u8> {
    let level = libdeflater::CompressionLvl::new(level).unwrap_or_default();
    let mut compressor = libdeflater::Compressor::new(level);
    let mut buffer = vec![0; compressor.gzip_compress_bound(bytes.len())];
    // The buffer is as large as the compressor asks for.
    let length = compressor.gzip_compress(bytes, &mut buffer).unwrap_or_default();
    buffer.truncate(length);
    buffer
}
