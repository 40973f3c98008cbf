//! Stage 5: [`Rendered`] -> [`OutputFiles`]: small, closed, weighed.
//!
//! Styles and script are inlined, so that a page is one file: it opens from a disk, paints with the first
//! answer of a slow network, and its policy can name each of them by hash.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::Budget;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::plan::Server;
use crate::render::{Rendered, RenderedFile};

mod css;
mod html;
mod policy;
mod server;

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

/// Makes the output final. A page over its budget is a finding.
pub fn optimise(rendered: Rendered, budget: Budget, out: &mut Diagnostics) -> OutputFiles {
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
    let policy = Policy::new(std::iter::once(style.as_str()).chain(own.values().map(String::as_str)), script);
    let weight = gzip_len(script.as_bytes());
    if weight > budget.script {
        out.push(Diagnostic::new(
            Code::BudgetExceeded,
            Location::file(script_path),
            format!("the script weighs {weight} bytes gzip; the most is {}", budget.script),
            "take something out of it",
        ));
    }

    let parts = html::Parts { policy: &policy, style: &style, script };
    let made: Vec<(&String, Vec<u8>, Option<Diagnostic>)> = rendered
        .files
        .par_iter()
        .map(|(path, file)| match file {
            RenderedFile::Bytes(bytes) => (path, bytes.clone(), None),
            RenderedFile::Server(kind) => {
                let text = match kind {
                    Server::Headers => server::headers(&policy, &rendered.base_url),
                    Server::Redirects => server::redirects(&rendered.redirects, &rendered.base_url),
                    Server::Nginx => server::nginx(&policy, &rendered.redirects, &rendered.base_url),
                    Server::Caddy => server::caddy(&policy, &rendered.redirects, &rendered.base_url),
                };
                (path, text.into_bytes(), None)
            }
            RenderedFile::Page { html, style } => {
                let own = own.get(style.as_str()).map_or("", String::as_str);
                match html::page(html, &parts, own) {
                    Ok(bytes) => {
                        let finding = weigh(path, &bytes, budget.page);
                        (path, bytes, finding)
                    }
                    Err(message) => {
                        let hint = "every template needs <!--policy-->, <!--style--> and <!--script--> exactly once";
                        let location = Location::file(path.clone());
                        let finding = Diagnostic::new(Code::TemplateInvalid, location, message, hint);
                        (path, Vec::new(), Some(finding))
                    }
                }
            }
        })
        .collect();
    let mut files = BTreeMap::new();
    let mut reported = BTreeSet::new();
    for (path, bytes, finding) in made {
        // A mark that a template lacks is lacking on every page of it: once is enough.
        out.extend(finding.filter(|f| f.code != Code::TemplateInvalid || reported.insert(f.message.clone())));
        files.insert(path.clone(), bytes);
    }
    OutputFiles { files, policy }
}

fn weigh(path: &str, bytes: &[u8], budget: usize) -> Option<Diagnostic> {
    // Level 5 takes a fortieth of the time of level 11 and is never lighter: only a page that is too heavy
    // for it has to be weighed again.
    if brotli_len(bytes, 5) <= budget {
        return None;
    }
    let weight = brotli_len(bytes, 11);
    (weight > budget).then(|| {
        Diagnostic::new(
            Code::BudgetExceeded,
            Location::file(path.to_owned()),
            format!("this page weighs {weight} bytes brotli; the most is {budget}"),
            "divide its text into two pages",
        )
    })
}

/// The length of `bytes` after brotli (RFC 7932) at a level from 0 to 11.
pub fn brotli_len(bytes: &[u8], level: i32) -> usize {
    let params = brotli::enc::BrotliEncoderParams { quality: level, lgwin: 22, ..Default::default() };
    let mut counted = Vec::new();
    let mut input = bytes;
    match brotli::BrotliCompress(&mut input, &mut counted, &params) {
        Ok(_) => counted.len(),
        Err(_) => bytes.len(),
    }
}

/// The length of `bytes` after gzip (RFC 1952) at the highest level.
pub fn gzip_len(bytes: &[u8]) -> usize {
    let mut compressor = libdeflater::Compressor::new(libdeflater::CompressionLvl::best());
    let mut buffer = vec![0; compressor.gzip_compress_bound(bytes.len())];
    compressor.gzip_compress(bytes, &mut buffer).unwrap_or(bytes.len())
}
