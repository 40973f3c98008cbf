//! Stage 5: [`Rendered`] -> [`OutputFiles`]: small, closed, weighed.
//!
//! Styles and script are inlined, so that a page is one file: it opens from a disk, paints with the first
//! answer of a slow network, and its policy can name each of them by hash.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::config::Budget;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::plan::Server;
use crate::render::{Extra, Rendered, RenderedFile};

mod css;
mod html;
mod policy;
mod server;
mod zip;

pub use policy::Policy;

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
    pages: Mutex<BTreeMap<[u8; 32], Final>>,
}

/// A final page: its bytes, and its weight where that is over the budget.
type Final = (Arc<Vec<u8>>, Option<usize>);

impl Memory {
    /// The final page that is made of `html` and `own` with the same `parts`, if it was made before.
    fn get(&self, key: &[u8; 32]) -> Option<Final> {
        self.pages.lock().ok()?.get(key).cloned()
    }

    /// Remembers this making's pages and forgets all others.
    fn replace(&self, pages: BTreeMap<[u8; 32], Final>) {
        if let Ok(mut slot) = self.pages.lock() {
            *slot = pages;
        }
    }
}

/// What a final page depends on, as a hash.
fn key(shared: &[u8; 32], html: &str, own: &str, extra: &Extra) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(shared);
    for part in [html, own] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    match extra {
        Extra::Nothing => {}
        Extra::Search(index) => hash.update(index),
        Extra::Pages => hash.update("pages"),
    }
    hash.finalize().into()
}

/// Makes the output final. A page over its budget is a finding. Pages that `memory` knows aren't made again.
pub fn optimise(rendered: Rendered, budget: Budget, memory: &Memory, out: &mut Diagnostics) -> OutputFiles {
    let style = css::theme(&rendered.styles, out);
    let own: BTreeSet<&str> = rendered
        .files
        .values()
        .filter_map(|file| match file {
            RenderedFile::Page { style, .. } if !style.is_empty() => Some(style.as_str()),
            _ => None,
        })
        .collect();
    let own: BTreeMap<&str, String> = own.into_iter().map(|text| (text, css::generated(text, out))).collect();
    let (script_path, script) = (rendered.script.0.as_str(), rendered.script.1.trim());
    let extras = [rendered.search_script.as_str(), rendered.pages_script.as_str()];
    let styles = std::iter::once(style.as_str()).chain(own.values().map(String::as_str));
    let policy = Policy::new(styles, script, &extras);
    let weight = gzip_len(script.as_bytes(), 12);
    if weight > budget.script {
        out.push(Diagnostic::new(
            Code::BudgetExceeded,
            Location::file(script_path),
            format!("the script weighs {weight} bytes gzip; the most is {}", budget.script),
            "take something out of it",
        ));
    }

    let parts = html::Parts { policy: &policy, style: &style, script, search: extras[0], pages: extras[1] };
    let mut shared = Sha256::new();
    let budgets = format!("{} {} {}", budget.page, budget.search, budget.single);
    for part in [&policy.meta(""), &style, script, extras[0], extras[1], &budgets] {
        shared.update((part.len() as u64).to_le_bytes());
        shared.update(part);
    }
    let shared: [u8; 32] = shared.finalize().into();
    let made: Vec<Made> = rendered
        .files
        .par_iter()
        .map(|(path, file)| match file {
            RenderedFile::Bytes(bytes) => Made { path, bytes: bytes.clone(), finding: None, page: None },
            RenderedFile::Server(kind) => {
                let text = match kind {
                    Server::Headers => server::headers(&policy, &rendered.base_url),
                    Server::Redirects => server::redirects(&rendered.redirects, &rendered.base_url),
                    Server::Nginx => server::nginx(&policy, &rendered.redirects, (&rendered.base_url, &rendered.onion)),
                    Server::Caddy => server::caddy(&policy, &rendered.redirects, (&rendered.base_url, &rendered.onion)),
                };
                Made { path, bytes: text.into_bytes(), finding: None, page: None }
            }
            RenderedFile::Zip => Made { path, bytes: Vec::new(), finding: None, page: None },
            RenderedFile::Page { html, style, extra } => {
                let own = own.get(style.as_str()).map_or("", String::as_str);
                let key = key(&shared, html, own, extra);
                let made = memory.get(&key).map(Ok).unwrap_or_else(|| {
                    let bytes = html::page(html, &parts, own, extra)?;
                    let weight = match extra {
                        Extra::Nothing => overweight(&[&bytes], budget.page),
                        Extra::Search(_) => overweight(&[&bytes], budget.search),
                        Extra::Pages => Some(bytes.len()).filter(|length| *length > budget.single),
                    };
                    Ok((Arc::new(bytes), weight))
                });
                match made {
                    Ok((bytes, weight)) => {
                        let finding = weight.map(|weight| too_heavy(path, weight, extra, budget));
                        Made { path, bytes: bytes.to_vec(), finding, page: Some((key, (bytes, weight))) }
                    }
                    Err(message) => {
                        let message: String = message;
                        let hint = "every template needs <!--policy-->, <!--style--> and <!--script--> exactly once";
                        let location = Location::file(path.clone());
                        let finding = Diagnostic::new(Code::TemplateInvalid, location, message, hint);
                        Made { path, bytes: Vec::new(), finding: Some(finding), page: None }
                    }
                }
            }
        })
        .collect();
    let mut files = BTreeMap::new();
    let mut reported = BTreeSet::new();
    let mut pages = BTreeMap::new();
    for Made { path, bytes, finding, page } in made {
        // A mark that a template lacks is lacking on every page of it: once is enough.
        out.extend(finding.filter(|f| f.code != Code::TemplateInvalid || reported.insert(f.message.clone())));
        files.insert(path.clone(), bytes);
        pages.extend(page);
    }
    memory.replace(pages);
    if let Some(path) = rendered.files.iter().find(|(_, file)| **file == RenderedFile::Zip).map(|(path, _)| path) {
        match zip::archive(&files, path) {
            Ok(bytes) => drop(files.insert(path.clone(), bytes)),
            Err(error) => out.push(zip::too_large(path, &error)),
        }
    }
    OutputFiles { files, policy }
}

/// A file that was made.
struct Made<'a> {
    path: &'a String,
    bytes: Vec<u8>,
    finding: Option<Diagnostic>,
    page: Option<([u8; 32], Final)>,
}

/// The weight in bytes of a page as brotli sends it, with the files that it loads, if it is over the budget.
pub fn overweight(files: &[&[u8]], budget: usize) -> Option<usize> {
    let weigh = |weight: &dyn Fn(&[u8]) -> usize| files.iter().map(|file| weight(file).min(file.len())).sum::<usize>();
    let brotli = |level| weigh(&|file| brotli_len(file, level));
    // Gzip takes a tenth of the time of brotli and is never lighter on a page; each level of brotli takes a fraction of
    // the next one's. Only a page that is too heavy for all of them has to be weighed as it will be sent.
    if weigh(&|file| gzip_len(file, 6)) <= budget || [5, 9, 10].into_iter().any(|level| brotli(level) <= budget) {
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

/// The length of `bytes` after brotli (RFC 7932) at a level from 0 to 11.
pub fn brotli_len(bytes: &[u8], level: i32) -> usize {
    // A window that holds the whole text finds what a larger one finds; the encoder clears all of it for each text.
    let lgwin = (bytes.len().max(1).ilog2() as i32 + 1).clamp(10, 22);
    let params =
        brotli::enc::BrotliEncoderParams { quality: level, lgwin, size_hint: bytes.len(), ..Default::default() };
    let mut counted = Vec::new();
    let mut input = bytes;
    match brotli::BrotliCompress(&mut input, &mut counted, &params) {
        Ok(_) => counted.len(),
        Err(_) => bytes.len(),
    }
}

/// The length of `bytes` after gzip (RFC 1952) at a level from 1 to 12.
pub fn gzip_len(bytes: &[u8], level: i32) -> usize {
    let level = libdeflater::CompressionLvl::new(level).unwrap_or_default();
    let mut compressor = libdeflater::Compressor::new(level);
    let mut buffer = vec![0; compressor.gzip_compress_bound(bytes.len())];
    compressor.gzip_compress(bytes, &mut buffer).unwrap_or(bytes.len())
}
