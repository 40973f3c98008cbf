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
use crate::{Options, finish, fs, keep, kept, sources};

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
    let Some(mut sources) = sources(options, out)? else { return Ok(None) };
    let last_build = options.root.join(LAST_BUILD);
    let mut past = Past::default();
    let mut run = Key::default();
    if how.cache {
        let last = fs::read(&last_build).ok().and_then(|bytes| Past::from_bytes(&bytes));
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
        sources.cache = kept(&options.root);
    }
    let mut known = std::mem::take(&mut past.checked);
    let remembered = how.cache.then_some(&mut known);
    let Some(site) = check_known(sources, remembered, out) else { return Ok(None) };
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
        // A site on a disk that can't be written to is built all the same, only slower.
        let _ = fs::replace_bytes(&last_build, &past.to_bytes());
        keep(&options.root, &site.cache);
    }
    Ok(Some(report))
}

/// What a build leaves to the next one, below the site's root.
const LAST_BUILD: &str = ".varde/last-build";

/// The files of an output: the key, and the hash of the bytes.
type Files = BTreeMap<String, (Key, Key)>;

/// What came of one path of the plan.
#[derive(Default)]
struct Written {
    report: WriteReport,
    /// The file, and its compressed forms.
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
    let styled: Vec<_> = styled.map(|(path, job)| (path, renderer.file(path, job))).collect();
    let mut first = BTreeMap::new();
    for (path, result) in styled {
        match result {
            Ok(file) => first.extend(file.map(|file| (path.as_str(), file))),
            Err(fault) => faults.push(plan, *fault, out),
        }
    }
    let frame = render::frame(plan);
    let known = renderer.known_styles();
    let own = first.values().map(RenderedFile::style).chain(known.iter().map(String::as_str));
    let optimiser = Optimiser::new(&frame, own.filter(|style| !style.is_empty()).collect(), site.config.budget, out);
    let tree = NewTree::begin(to, plan.jobs.keys().map(String::as_str))?;
    let writer = Writer { tree: &tree, to, how, past };
    let one = |(path, job): (&String, &Job)| -> Result<Written> {
        let key = how.cache.then(|| renderer.key(path, job)).flatten().map(|key| optimiser.key(&key));
        if let Some(key) = key
            && let Some(kept) = writer.keep(path, key)?
        {
            return Ok(kept);
        }
        let file = match first.get(path.as_str()) {
            Some(file) => Ok(Some(file.clone())),
            // Its fault is told.
            None if job.has_own_style(site) => Ok(None),
            None => renderer.file(path, job),
        };
        match file {
            Ok(Some(file)) => {
                let made = optimiser.file(path, file, &Memory::default());
                Ok(Written { finding: made.finding, ..writer.put(path, key, made.bytes)? })
            }
            Ok(None) => Ok(Written::default()),
            Err(fault) => Ok(Written { fault: Some(fault), ..Written::default() }),
        }
    };
    let (archives, jobs): (Vec<_>, Vec<_>) = plan.jobs.iter().partition(|(_, job)| **job == Job::Zip);
    let mut all = jobs.into_par_iter().map(one).collect::<Result<Vec<_>>>()?;
    let mut marks = optimise::Faults::default();
    for written in &mut all {
        if let Some(fault) = written.fault.take() {
            faults.push(plan, *fault, out);
        }
        marks.push(written.finding.take(), out);
    }
    if out.has_errors() {
        return Ok(None);
    }
    // It is made of all others.
    for (path, _) in archives {
        match optimise::archive(plan.jobs.keys().map(String::as_str), path, |path| tree.read(path)) {
            Ok(bytes) => all.push(writer.put(path, None, bytes)?),
            Err(finding) => {
                out.push(finding);
                return Ok(None);
            }
        }
    }
    let mut report = all.iter().fold(WriteReport::default(), |sum, written| sum + written.report);
    let files: Files = all.into_iter().flat_map(|written| written.files).collect();
    report.removed = tree.put_in_place(|path| plan.jobs.contains_key(path) || files.contains_key(path))?;
    Ok(Some((report, files)))
}

/// Fills a new tree, with what the last build left where it can.
struct Writer<'a> {
    tree: &'a NewTree,
    to: &'a Path,
    how: How,
    past: &'a Past,
}

impl Writer<'_> {
    /// Takes over what the last build made under the same key.
    fn keep(&self, path: &str, key: Key) -> Result<Option<Written>> {
        let Some((_, hash)) = self.past.files.get(path).filter(|(before, _)| *before == key) else { return Ok(None) };
        let Some(report) = self.tree.keep(path, hash)? else { return Ok(None) };
        let mut written = Written { report, files: vec![(path.to_owned(), (key, *hash))], ..Written::default() };
        self.compress(path, *hash, || fs::read(&self.to.join(path)), &mut written)?;
        Ok(Some(written))
    }

    /// Writes a file.
    fn put(&self, path: &str, key: Option<Key>, bytes: Vec<u8>) -> Result<Written> {
        let mut written = Written { report: self.tree.write(path, &bytes)?, ..Written::default() };
        // Nobody else asks for its hash, which costs more than writing it.
        if self.how.cache || self.how.precompress {
            let hash: Key = Sha256::digest(&bytes).into();
            written.files.push((path.to_owned(), (key.unwrap_or_default(), hash)));
            self.compress(path, hash, || Ok(bytes), &mut written)?;
        }
        Ok(written)
    }

    /// Lays a text beside itself in compressed form. What was made from the same bytes before is taken over.
    fn compress(
        &self,
        path: &str,
        hash: Key,
        bytes: impl FnOnce() -> Result<Vec<u8>>,
        written: &mut Written,
    ) -> Result<()> {
        if !self.how.precompress || !optimise::is_text(path) {
            return Ok(());
        }
        let same = self.past.files.get(path).is_some_and(|(_, before)| *before == hash);
        let (mut bytes, mut text) = (Some(bytes), None);
        for kind in optimise::Compression::ALL {
            let name = format!("{path}{}", kind.suffix());
            if let Some((_, before)) = self.past.files.get(&name).filter(|_| same)
                && let Some(report) = self.tree.keep(&name, before)?
            {
                written.report = written.report + report;
                written.files.push((name, (Key::default(), *before)));
                continue;
            }
            if let Some(bytes) = bytes.take() {
                text = Some(bytes()?);
            }
            let small = kind.compress(text.as_deref().unwrap_or_default());
            written.report = written.report + self.tree.write(&name, &small)?;
            written.files.push((name, (Key::default(), Sha256::digest(&small).into())));
        }
        Ok(())
    }
}
