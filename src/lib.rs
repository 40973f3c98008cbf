//! Varde turns Markdown pages and Fluent messages into an accessible, multilingual static site that leaves
//! nothing on a reader's phone and sends nothing from it.
//!
//! # How a site is made
//!
//! Each stage takes the type of the stage before it and makes a new one. Only the two ends touch the disk.
//!
//! 1. [`load`] reads files into [`load::Sources`].
//! 2. [`check`] parses and links them into a [`check::Site`] and reports whatever an author or translator
//!    can mend.
//! 3. [`plan`] decides which files there will be: a [`plan::Plan`].
//! 4. [`render`] makes their content: [`render::Rendered`].
//! 5. [`optimise`] makes them small and closed: [`optimise::OutputFiles`].
//! 6. [`mod@write`] puts them on the disk, all or nothing.
//!
//! [`audit`] holds any finished site against the same promises, and knows none of the stages.
//!
//! [`mod@build`] lets each file go through the last three by itself, so that memory doesn't grow with their number.
//!
//! [`commands`] are the program's verbs; [`model`] has the nouns that every stage may name.

#![deny(missing_docs)]

pub mod audit;
pub mod build;
pub mod check;
pub mod cli;
pub mod commands;
pub mod config;
pub mod diagnostic;
pub mod fs;
pub mod i18n;
pub mod load;
pub mod memo;
pub mod model;
pub mod optimise;
pub mod plan;
pub mod render;
pub mod write;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use diagnostic::Diagnostics;
use model::{Cache, Lang, SetLeaflets};
use optimise::{Memory, OutputFiles};

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's folder, with `site.toml`.
    pub root: PathBuf,
    /// The address that replaces `base-url` of `site.toml`.
    pub base_url: Option<String>,
    /// Also each language as one file, and the whole site as a zip.
    pub single_file: bool,
    /// Only these languages, besides the source's; empty for all.
    pub languages: Vec<Lang>,
}

/// Stages 1 and 2: the site as its authors and translators wrote it.
///
/// # Errors
/// The machine refuses to read something.
pub fn read(options: &Options, out: &mut Diagnostics) -> Result<Option<check::Site>> {
    Ok(sources(options, out)?.and_then(|sources| check::check(sources, out)))
}

/// Stage 1, with what the run asks for.
fn sources(options: &Options, out: &mut Diagnostics) -> Result<Option<load::Sources>> {
    let Some(mut sources) = load::load(&options.root, &options.languages, out)? else { return Ok(None) };
    if let Some(base_url) = &options.base_url {
        sources.config.set_base_url(base_url, out);
    }
    sources.config.single_file = options.single_file;
    Ok(Some(sources))
}

/// Stages 1 to 5: the output of a site, in memory. `None` when faults leave nothing to show. Findings with
/// errors may come with an output (`serve` shows it), which must not be written.
///
/// # Errors
/// The machine refuses to read something.
pub fn make(options: &Options, out: &mut Diagnostics) -> Result<Option<OutputFiles>> {
    Ok(make_site(options, SetLeaflets::All, out)?.map(|(_, output)| output))
}

/// The same for its findings alone, with the leaflets that are asked for. The site's cache knows how many weren't set,
/// so that nobody has seen whether their text fits.
///
/// # Errors
/// The machine refuses to read something.
pub fn examine(options: &Options, leaflets: SetLeaflets, out: &mut Diagnostics) -> Result<Option<check::Site>> {
    let Some((site, _)) = make_site(options, leaflets, out)? else { return Ok(None) };
    if leaflets == SetLeaflets::All {
        keep(&options.root, &site.cache);
    }
    Ok(Some(site))
}

/// The same, with the site that it was made of.
fn make_site(
    options: &Options,
    leaflets: SetLeaflets,
    out: &mut Diagnostics,
) -> Result<Option<(check::Site, OutputFiles)>> {
    let Some(mut sources) = sources(options, out)? else { return Ok(None) };
    sources.cache = kept(&options.root);
    let Some(mut site) = check::check_known(sources, None, out) else { return Ok(None) };
    site.set_leaflets = leaflets;
    let output = finish(&site, &Memory::default(), out);
    Ok(Some((site, output)))
}

/// The folder below a site's root with leaflets that were made before. Each is named by a hash of all that it was made
/// of, so the folder may be removed at any time.
const CACHE: &str = ".varde/leaflets";

/// The most bytes of a file in it, and the most files that no build has asked for lately.
const CACHE_LIMITS: (u64, usize) = (20_000_000, 1000);

/// The leaflets that were made before. Where they can't be read, they are made again.
fn kept(root: &Path) -> Arc<Cache> {
    let files = fs::read_folder(&root.join(CACHE), CACHE_LIMITS.0).unwrap_or_default();
    Arc::new(Cache::of(files))
}

/// Keeps the leaflets that were asked for or made. On a disk that can't be written to all goes on, only slower.
fn keep(root: &Path, cache: &Cache) {
    let _ = fs::keep_in_folder(&root.join(CACHE), &cache.used(), CACHE_LIMITS.1);
}

/// Stages 3 to 5, for a site that was read and checked with the findings in `out`.
pub fn finish(site: &check::Site, memory: &Memory, out: &mut Diagnostics) -> OutputFiles {
    let plan = plan::plan(site, out);
    let known = out.has_errors();
    let mut rendering = Diagnostics::default();
    let rendered = render::render(&plan, &mut rendering);
    // What `check` has found would be told again here, at another place: a message that is missing fails each
    // template that asks for it.
    if !known {
        out.append(rendering);
    }
    optimise::optimise(rendered, site.config.budget, memory, out)
}

/// All stages: makes a site and writes it to `to`, unless there are errors. Nothing of the last run is used and nothing
/// is left to the next one.
///
/// # Errors
/// The machine refuses to read or write something.
pub fn build(options: &Options, to: &Path, out: &mut Diagnostics) -> Result<Option<write::WriteReport>> {
    build::build(options, to, build::How::default(), out)
}
