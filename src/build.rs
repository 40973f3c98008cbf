//! All stages in a row, one file after another through the last three: a page is written as soon as it is final, into a
//! tree that takes the place of the last one when all of it is good. So no more pages than threads are held at once.
//!
//! What the last run made from the same things is taken over, and gives the same bytes: see [`Past`].

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::check::{Site, check_known, keys};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::memo::{Key, KeyMaker, Past};
use crate::optimise::{self, Memory, Optimiser};
use crate::plan::{Job, Plan, plan};
use crate::render::{self, RenderedFile, Renderer};
use crate::write::{NewTree, WriteReport};
use crate::{Options, finish, fs, sources};

/// How a site is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How {
    /// Takes over what the last run left in the site's folder, and leaves something to the next one.
    pub cache: bool,
    /// Lays each text beside itself as `.br` and `.gz`, for servers that send them as they are.
    pub precompress: bool,
}

/// Makes a site and writes it to `to`, unless there are errors.
///
/// # Errors
/// The machine refuses to read or write something.
pub fn build(options: &Options, to: &Path, how: How, out: &mut Diagnostics) -> Result<Option<WriteReport>> {
    // A folder that can't be replaced is known before any work is done.
    fs::ensure_ours(to)?;
    let Some(sources) = sources(options, out)? else { return Ok(None) };
    let mut past = Past::default();
    let mut run = Key::default();
    if how.cache {
        let last = fs::read_cache(&options.root).and_then(|bytes| Past::from_bytes(&bytes));
        past = last.filter(|past| past.program == fs::program()).unwrap_or_default();
        run = KeyMaker::default().and(keys::run(&sources)).and([u8::from(how.precompress)]).key();
        if past.out != fs::place(to) {
            past.files.clear();
            past.run = Key::default();
        }
        if past.run == run
            && let Some(findings) = Diagnostics::from_bytes(&past.findings)
            && let Some(bytes) = fs::holds(to, &past.files)
        {
            *out = findings;
            return Ok(Some(WriteReport { unchanged: past.files.len(), bytes, ..WriteReport::default() }));
        }
    }
    let mut known = std::mem::take(&mut past.checked);
    let Some(site) = check_known(sources, &mut known, out) else { return Ok(None) };
    let plan = plan(&site, out);
    if out.has_errors() {
        // Nothing will be written; what else is wrong is told all the same.
        finish(&site, &Memory::default(), out);
        return Ok(None);
    }
    let Some((report, files)) = write(&site, &plan, to, how, &past, out)? else { return Ok(None) };
    if how.cache {
        let (program, findings) = (fs::program(), out.to_bytes());
        let past = Past { program, run, findings, checked: known, out: fs::place(to), files };
        fs::write_cache(&options.root, &past.to_bytes());
    }
    Ok(Some(report))
}

/// The files of an output: the key, and the hash of the bytes.
type Files = BTreeMap<String, (Key, Key)>;

/// One file of an output.
#[derive(Default)]
struct Written {
    report: WriteReport,
    files: Vec<(String, (Key, Key))>,
    fault: Option<Box<Diagnostic>>,
    finding: Option<Diagnostic>,
}

/// Stages 4 to 6.
fn write(
    site: &Site,
    plan: &Plan,
    to: &Path,
    how: How,
    past: &Past,
    out: &mut Diagnostics,
) -> Result<Option<(WriteReport, Files)>> {
    let Some(renderer) = Renderer::new(plan, out) else { return Ok(None) };
    let mut faults = render::Faults::default();
    // The policy of all pages names the rules of each: pages with rules of their own are rendered first.
    let styled = plan.jobs.par_iter().filter(|(_, job)| job.has_own_style(site));
    let styled: Vec<(&String, Result<RenderedFile, Box<Diagnostic>>)> =
        styled.map(|(path, job)| (path, renderer.file(path, job))).collect();
    let mut first = BTreeMap::new();
    for (path, result) in styled {
        match result {
            Ok(file) => drop(first.insert(path.as_str(), file)),
            Err(fault) => faults.push(plan, *fault, out),
        }
    }
    let frame = render::frame(plan);
    let own = first.values().map(RenderedFile::style).filter(|style| !style.is_empty()).collect();
    let optimiser = Optimiser::new(&frame, own, site.config.budget, out);
    let tree = NewTree::begin(to, plan.jobs.keys().map(String::as_str))?;
    let one = |(path, job): (&String, &Job)| -> Result<Written> {
        let key = how.cache.then(|| renderer.key(path, job)).flatten().map(|key| optimiser.key(&key));
        if let (Some(key), Some((before, hash))) = (key, past.files.get(path))
            && *before == key
            && let Some(report) = tree.keep(path, hash)?
        {
            let mut written = Written { report, files: vec![(path.clone(), (key, *hash))], ..Written::default() };
            if how.precompress && optimise::is_text(path) {
                let bytes = || fs::read(&to.join(path));
                compress(&tree, path, *hash, bytes, past, &mut written)?;
            }
            return Ok(written);
        }
        let file = match first.get(path.as_str()) {
            Some(file) => file.clone(),
            // Its fault is told.
            None if job.has_own_style(site) => return Ok(Written::default()),
            None => match renderer.file(path, job) {
                Ok(file) => file,
                Err(fault) => return Ok(Written { fault: Some(fault), ..Written::default() }),
            },
        };
        let made = optimiser.file(path, file, &Memory::default());
        let report = tree.write(path, &made.bytes)?;
        let mut written = Written { report, finding: made.finding, ..Written::default() };
        if how.cache || how.precompress {
            let hash: Key = Sha256::digest(&made.bytes).into();
            written.files.push((path.clone(), (key.unwrap_or_default(), hash)));
            if how.precompress && optimise::is_text(path) {
                compress(&tree, path, hash, || Ok(made.bytes), past, &mut written)?;
            }
        }
        Ok(written)
    };
    let all = plan.jobs.par_iter().map(one).collect::<Result<Vec<_>>>()?;
    let mut report = WriteReport::default();
    let mut marks = optimise::Faults::default();
    let mut files = Files::new();
    for written in all {
        report = report + written.report;
        if let Some(fault) = written.fault {
            faults.push(plan, *fault, out);
        }
        marks.push(written.finding, out);
        files.extend(written.files);
    }
    if out.has_errors() {
        return Ok(None);
    }
    report.removed = tree.put_in_place(|path| plan.jobs.contains_key(path) || files.contains_key(path))?;
    Ok(Some((report, files)))
}

/// Lays a text beside itself in compressed form. What was made from the same bytes before is taken over.
fn compress(
    tree: &NewTree,
    path: &str,
    hash: Key,
    bytes: impl FnOnce() -> Result<Vec<u8>>,
    past: &Past,
    written: &mut Written,
) -> Result<()> {
    let same = past.files.get(path).is_some_and(|(_, before)| *before == hash);
    let (mut bytes, mut text) = (Some(bytes), None);
    for kind in optimise::Compression::ALL {
        let name = format!("{path}{}", kind.suffix());
        if let Some((_, before)) = past.files.get(&name).filter(|_| same)
            && let Some(report) = tree.keep(&name, before)?
        {
            written.report = written.report + report;
            written.files.push((name, (Key::default(), *before)));
            continue;
        }
        if let Some(bytes) = bytes.take() {
            text = Some(bytes()?);
        }
        let small = kind.compress(text.as_deref().unwrap_or_default());
        written.report = written.report + tree.write(&name, &small)?;
        written.files.push((name, (Key::default(), Sha256::digest(&small).into())));
    }
    Ok(())
}
