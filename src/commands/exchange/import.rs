//! `varde import`: what a translator sends back, into the site's files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Result, bail};

use super::apply::{Applied, apply};
use super::read::{self, MOST_BYTES, Returned};
use super::settle::{Refusal, settle};
use super::units;
use crate::Options;
use crate::check::Site;
use crate::commands::accept::{Acceptance, decide};
use crate::commands::{Output, report};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity, fingerprints};
use crate::load::Sources;
use crate::model::{Lang, SourceFile};
use crate::optimise::Memory;

/// How a file is to be imported.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The language, where the file doesn't say it.
    pub lang: Option<Lang>,
    /// Write nothing.
    pub dry_run: bool,
    /// Name and role of the person who has read every text of the file beside its source; none for nobody.
    pub reviewer: Option<(String, String)>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Imported {
    /// The language.
    pub lang: String,
    /// Files to be written, by path, with their bytes. Empty when everything was refused.
    pub files: BTreeMap<String, String>,
    /// Blocks with new words.
    pub taken: BTreeSet<String>,
    /// Blocks that are recorded without new words.
    pub confirmed: BTreeSet<String>,
    /// What isn't taken.
    pub refused: Vec<Refusal>,
    /// Texts that are as they went out.
    pub same: usize,
    /// Texts that aren't translated yet.
    pub empty: usize,
    /// Errors that the site would get. Then nothing is written.
    pub errors: Diagnostics,
}

/// `varde import`. The flag says that nothing was refused.
///
/// # Errors
/// The command makes no sense, or the machine refuses to read or write something.
pub fn import(options: &Options, path: &Path, wish: &Import, output: Output) -> Result<bool> {
    let shown = path.display().to_string();
    let mut findings = Diagnostics::default();
    let returned = match crate::fs::read_at_most(path, MOST_BYTES)? {
        Some(bytes) => parse(&bytes, &shown, &mut findings),
        None => {
            let what = format!("the file is larger than {} MB", MOST_BYTES / 1024 / 1024);
            let hint = "export fewer pages at a time";
            findings.push(Diagnostic::new(Code::ImportInvalid, Location::file(shown.clone()), what, hint));
            None
        }
    };
    let Some(returned) = returned else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    let Some(imported) = prepare(options, &returned, wish, &mut findings)? else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    if !wish.dry_run {
        for (path, text) in &imported.files {
            let path = crate::fs::inside(&options.root, path)?;
            if !crate::fs::write_absent(&path, text)? {
                // A link is followed: what it leads to is the file.
                crate::fs::replace_text(&path.canonicalize().unwrap_or(path), text)?;
            }
        }
    }
    report::print(&imported.errors, output)?;
    if !output.quiet {
        say(&imported, &shown, wish.dry_run);
    }
    Ok(imported.refused.is_empty() && !imported.errors.has_errors())
}

fn say(imported: &Imported, path: &str, dry_run: bool) {
    for Refusal { id, line, why } in &imported.refused {
        let place = if *line == 0 { path.to_owned() } else { format!("{path}:{line}:1") };
        eprintln!("not taken: {place}: {id}: {why}");
    }
    if imported.errors.has_errors() {
        eprintln!("nothing was written: varde check would find the errors above, which the site doesn't have now");
        return;
    }
    let would = if dry_run { "would be " } else { "" };
    for path in imported.files.keys() {
        eprintln!("{would}written: {path}");
    }
    eprintln!(
        "{}: {} texts {would}taken, {} recorded as they are, {} refused, {} unchanged, {} not translated yet",
        imported.lang,
        imported.taken.len(),
        imported.confirmed.len(),
        imported.refused.len(),
        imported.same,
        imported.empty
    );
}

/// Reads the bytes of a returned file. What is wrong with it is a finding.
pub fn parse(bytes: &[u8], path: &str, out: &mut Diagnostics) -> Option<Returned> {
    let text = match read::text(bytes) {
        Ok(text) => text,
        Err(error) => {
            out.push(Diagnostic::new(Code::ImportInvalid, Location::file(path), error.what, error.hint));
            return None;
        }
    };
    match read::read(&text) {
        Ok(returned) => Some(returned),
        Err(error) => {
            out.at(Code::ImportInvalid, &SourceFile::new(path, text), error.at, error.what, error.hint);
            None
        }
    }
}

/// Everything but the writing. `None` when the site can't be read.
///
/// # Errors
/// The command makes no sense, or the machine refuses to read something.
pub fn prepare(
    options: &Options,
    returned: &Returned,
    wish: &Import,
    out: &mut Diagnostics,
) -> Result<Option<Imported>> {
    // The store of accepted texts is shared by all languages, so all of them are read.
    let options = Options { languages: Vec::new(), ..options.clone() };
    let mut before = Diagnostics::default();
    let Some(site) = crate::read(&options, &mut before)? else {
        out.append(before);
        return Ok(None);
    };
    take(&options, &site, &before, returned, wish).map(Some)
}

/// Takes a file into a site that was read with the findings `before`, without writing anything.
///
/// # Errors
/// The command makes no sense, or the machine refuses to read something.
pub fn take(
    options: &Options,
    site: &Site,
    before: &Diagnostics,
    returned: &Returned,
    wish: &Import,
) -> Result<Imported> {
    let lang = language(site, returned, wish)?;
    let exchange = units(site, &lang)?;
    let settled = settle(&exchange, returned, wish.reviewer.is_some());
    let applied = apply(site, &exchange, &settled, wish.reviewer.is_some());
    let mut refused = settled.refused;
    refused.extend(applied.refused.iter().cloned());
    refused.sort_by(|a, b| (a.line, &a.id).cmp(&(b.line, &b.id)));
    let mut imported = Imported {
        lang: lang.to_string(),
        refused,
        same: settled.same,
        empty: settled.empty,
        taken: applied.renewed.clone(),
        confirmed: applied.accepted.difference(&applied.renewed).filter(|id| !id.is_empty()).cloned().collect(),
        ..Imported::default()
    };
    if applied.accepted.is_empty() {
        return Ok(imported);
    }
    let mut files = BTreeMap::new();
    for (path, text) in &applied.files {
        match as_on_disk(options, path, text)? {
            Ok(text) => {
                files.insert(path.clone(), text);
            }
            Err(why) => {
                imported.refused.push(Refusal { id: path.clone(), line: 0, why });
                (imported.taken, imported.confirmed) = Default::default();
                return Ok(imported);
            }
        }
    }
    let mut after = Diagnostics::default();
    let Some(mut sources) = crate::load::load(&options.root, &[], &mut after)? else {
        bail!("site.toml can't be read any more")
    };
    overlay(&mut sources, &lang, &applied);
    let Some(new_site) = crate::check::check(sources, &mut after) else {
        imported.errors = new_errors(before, &after);
        return Ok(imported);
    };
    imported.errors = new_errors(before, &after);
    if !before.has_errors() && !after.has_errors() && !applied.files.is_empty() {
        let mut rendered = Diagnostics::default();
        crate::finish(&new_site, &Memory::default(), &mut rendered);
        if rendered.has_errors() {
            let mut old = Diagnostics::default();
            crate::finish(site, &Memory::default(), &mut old);
            imported.errors = new_errors(&old, &rendered);
        }
    }
    if imported.errors.has_errors() {
        return Ok(imported);
    }
    let wish = Acceptance {
        lang: lang.clone(),
        targets: applied.accepted.iter().cloned().collect(),
        reviewer: wish.reviewer.clone(),
        date: None,
        minor: false,
        renewed: applied.renewed.clone(),
    };
    let (records, accepted) = decide(&new_site, &wish, &after)?;
    for (id, why) in accepted.refused {
        let why = format!("its text is taken, but not recorded as accepted: {why}");
        imported.refused.push(Refusal { id, line: 0, why });
    }
    // A record that stays as it is isn't written again.
    for (path, text) in records {
        let disk = options.root.join(&path);
        let same = crate::fs::is_file(&disk) && crate::fs::read(&disk)? == text.as_bytes();
        if !same {
            files.insert(path, text);
        }
    }
    imported.files = files;
    Ok(imported)
}

fn language(site: &Site, returned: &Returned, wish: &Import) -> Result<Lang> {
    let source = site.config.source_lang();
    if let Some(from) = returned.source.as_ref().and_then(|tag| Lang::meant(tag).ok())
        && from != *source
    {
        bail!("the file is translated from “{from}”, this site from “{source}”");
    }
    let said = returned.lang.as_ref().and_then(|tag| Lang::meant(tag).ok());
    if let (Some(said), Some(wanted)) = (&said, &wish.lang)
        && said != wanted
    {
        bail!("the file is for “{said}”, not for “{wanted}”");
    }
    match wish.lang.clone().or(said) {
        Some(lang) if lang == *source => bail!("“{lang}” is the language that is translated from"),
        Some(lang) => Ok(lang),
        None => bail!("the file doesn't say its language; name it with --lang"),
    }
}

/// A text with the line ends that its file has on the disk.
fn as_on_disk(options: &Options, path: &str, text: &str) -> Result<std::result::Result<String, String>> {
    let disk = options.root.join(path);
    if !crate::fs::is_file(&disk) {
        return Ok(Ok(text.to_owned()));
    }
    let bytes = crate::fs::read(&disk)?;
    let mark = if bytes.starts_with(b"\xef\xbb\xbf") { "\u{feff}" } else { "" };
    let (all, windows) =
        (bytes.iter().filter(|b| **b == b'\n').count(), bytes.windows(2).filter(|w| *w == b"\r\n").count());
    Ok(match windows {
        0 => Ok(format!("{mark}{text}")),
        n if n == all => Ok(format!("{mark}{}", text.replace('\n', "\r\n"))),
        _ => Err("the file has line ends of two kinds; run varde fmt, then import again".to_owned()),
    })
}

fn overlay(sources: &mut Sources, lang: &Lang, applied: &Applied) {
    for (path, text) in &applied.files {
        let folder = if path.starts_with("content/") { &mut sources.content } else { &mut sources.messages };
        let files = folder.entry(lang.clone()).or_default();
        let new = SourceFile::new(path.clone(), text.as_str());
        match files.iter_mut().find(|file| file.path == *path) {
            Some(file) => *file = new,
            None => files.push(new),
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
    }
}

/// The errors that weren't there before.
fn new_errors(before: &Diagnostics, after: &Diagnostics) -> Diagnostics {
    let errors = |findings: &Diagnostics| -> Vec<Diagnostic> {
        findings.sorted().into_iter().filter(|f| f.severity == Severity::Error).collect()
    };
    let (old, new) = (errors(before), errors(after));
    let known: BTreeSet<String> = fingerprints(&old).into_iter().collect();
    let mut out = Diagnostics::default();
    let prints = fingerprints(&new);
    out.extend(new.into_iter().zip(prints).filter(|(_, print)| !known.contains(print)).map(|(finding, _)| finding));
    out
}
