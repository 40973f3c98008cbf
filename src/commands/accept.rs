//! `varde accept`: writes down that translations fit what the source says now. Nothing else moves a record.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use toml::value::Date;

use super::{Output, report};
use crate::Options;
use crate::check::Site;
use crate::check::translation::{
    BlockKey, BlockState, BlockStatus, Entry, PartId, RECORD, Record, STORE, Standing, Store, is_name,
    more_than_spelling, print, print_store, vocabulary,
};
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{Lang, hash};

/// What is to be accepted.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// The language of the translation.
    pub lang: Lang,
    /// Pages, sections, Fluent files, messages or blocks; empty for everything that nobody has accepted yet. What has
    /// fallen behind must be named: nobody brings it up to date by accident.
    pub targets: Vec<String>,
    /// Name and role of the person who has read it; none for a machine's work.
    pub reviewer: Option<(String, String)>,
    /// The day; none for the date of the site.
    pub date: Option<Date>,
    /// The source was changed in its spelling only: who stands for a block and since when stay as they are.
    pub minor: bool,
    /// Blocks whose words are new: who stood for the old ones doesn't stand for these.
    pub renewed: BTreeSet<String>,
}

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Blocks that were written into the record.
    pub accepted: usize,
    /// Blocks that were refused, with the reason.
    pub refused: Vec<(String, String)>,
}

/// `varde accept`. The flag says that nothing was refused.
///
/// # Errors
/// The command makes no sense, or the machine refuses to read or write something.
pub fn accept(options: &Options, wish: &Acceptance, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    // The store is shared by all languages, so all of them are read.
    let options = Options { languages: Vec::new(), ..options.clone() };
    let Some(site) = crate::read(&options, &mut findings)? else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    let (files, accepted) = decide(&site, wish, &findings)?;
    for (path, text) in &files {
        crate::fs::replace_text(&crate::fs::inside(&options.root, path)?, text)?;
    }
    if !output.quiet {
        for (block, why) in &accepted.refused {
            eprintln!("not accepted: {block}: {why}");
        }
        eprintln!("{}: {} accepted, {} refused", wish.lang, accepted.accepted, accepted.refused.len());
    }
    Ok(accepted.refused.is_empty())
}

/// The files to be written, by path, and what they say.
///
/// # Errors
/// The command makes no sense.
pub fn decide(site: &Site, wish: &Acceptance, findings: &Diagnostics) -> Result<(BTreeMap<String, String>, Accepted)> {
    let lang = &wish.lang;
    let translation = site
        .translations
        .languages
        .get(lang)
        .with_context(|| format!("“{lang}” is no translation of this site; site.toml lists the languages"))?;
    if let Some((name, role)) = &wish.reviewer {
        if !is_name(name) || !is_name(role) {
            bail!("a name or role is a few words on one line, without a semicolon");
        }
        if wish.targets.is_empty() {
            bail!("name the pages or blocks that {name} has read: nobody signs for everything at once");
        }
        if wish.minor {
            bail!("--minor keeps who has read a block; --reviewer says that it was read again: give one of them");
        }
    }
    // A record that can't be read whole would lose the lines that can't.
    if let Some(broken) = findings.iter().find(|f| f.code == crate::diagnostic::Code::RecordInvalid) {
        bail!("{}:{}: {}; mend the record first", broken.location.path, broken.location.line, broken.message);
    }
    let date = wish.date.or(site.config.date.date).context("site.toml has no date; give one with --date")?;
    let texts = translation.parts.values().flat_map(|part| &part.blocks).map(|block| block.source.text.as_str());
    let vocabulary = if wish.minor { vocabulary(texts) } else { BTreeSet::new() };
    let mut record = translation.record.clone();
    let mut store = site.translations.store.clone();
    let mut accepted = Accepted::default();
    let mut unmatched: BTreeSet<&String> = wish.targets.iter().collect();
    for (part_id, part) in &translation.parts {
        let faults = findings_of(part_id, lang, findings);
        let mut sections: BTreeMap<&str, Vec<&BlockStatus>> = BTreeMap::new();
        for block in &part.blocks {
            let hit = wish.targets.iter().filter(|t| matches(t, part_id, &block.source.id)).collect::<Vec<_>>();
            for target in &hit {
                unmatched.remove(*target);
            }
            if wish.targets.is_empty() || !hit.is_empty() {
                sections.entry(section_of(&block.source.id)).or_default().push(block);
            }
        }
        for (name, blocks) in sections {
            let uneven = part.uneven.iter().find(|(section, ..)| section == name);
            let recorded = part.recorded.get(name).copied().unwrap_or(0);
            let all = part.blocks.iter().filter(|b| section_of(&b.source.id) == name).count();
            let moved = recorded != 0 && recorded != all
                || part
                    .blocks
                    .iter()
                    .filter(|b| section_of(&b.source.id) == name)
                    .enumerate()
                    .any(|(j, b)| b.recorded.is_some_and(|i| i != j));
            if blocks.iter().all(|b| b.state == BlockState::Missing) {
                continue;
            }
            if let Some((_, source, own)) = uneven {
                let why = format!("the section has {own} blocks and the source {source}: translate it first");
                accepted.refused.push((name.to_owned(), why));
                continue;
            }
            // Numbers in a section move when a block comes or goes, so all of it is written anew.
            if wish.targets.is_empty() && moved {
                let why = format!("blocks came or went in this section: name it, with varde accept {lang} {name}");
                accepted.refused.push((name.to_owned(), why));
                continue;
            }
            if moved && blocks.len() < all {
                let why =
                    format!("blocks came or went in this section: accept it whole, with varde accept {lang} {name}");
                accepted.refused.push((name.to_owned(), why));
                continue;
            }
            if let Some(fault) = faults.first() {
                let why = format!("{}:{} has an error: {}", fault.location.path, fault.location.line, fault.message);
                accepted.refused.push((name.to_owned(), why));
                continue;
            }
            if wish.minor && moved {
                accepted.refused.push((name.to_owned(), "a block came or went: that is more than spelling".into()));
                continue;
            }
            if moved {
                record.retain(|key, _| key.section != name);
            }
            for block in blocks {
                match entry(block, wish, date, &store, (site.config.source_lang(), &vocabulary)) {
                    Ok(Some(entry)) => {
                        store.insert(entry.hash.clone(), block.source.text.clone());
                        record.insert(BlockKey::new(&block.source.id), entry);
                        accepted.accepted += 1;
                    }
                    Ok(None) => {
                        if moved && let Some(old) = kept(block) {
                            record.insert(BlockKey::new(&block.source.id), old);
                        }
                    }
                    Err(why) => accepted.refused.push((block.source.id.clone(), why)),
                }
            }
        }
    }
    if let Some(target) = unmatched.first() {
        bail!("there is no page, section, Fluent file or block “{target}” in “{lang}”");
    }
    // What neither source nor translation has any more is forgotten.
    let present: BTreeSet<&str> =
        translation.parts.values().flat_map(|p| p.recorded.keys()).map(String::as_str).collect();
    record.retain(|key, _| present.contains(key.section.as_str()));
    clean(&mut store, &record, site, lang);
    let files = BTreeMap::from([
        (format!("locales/{lang}/{RECORD}"), print(&record)),
        (format!("locales/{}/{STORE}", site.config.source_lang()), print_store(&store)),
    ]);
    Ok((files, accepted))
}

/// What is to be recorded of a block; none where the record stays as it is.
fn entry(
    block: &BlockStatus,
    wish: &Acceptance,
    date: Date,
    store: &Store,
    (source, vocabulary): (&Lang, &BTreeSet<String>),
) -> Result<Option<Entry>, String> {
    let hash = hash(&block.source.text);
    if wish.minor {
        let BlockState::Stale { was, who, date } = &block.state else { return Ok(None) };
        let old = store.get(was).ok_or("the text it was made from isn't known any more")?;
        if let Some(why) = more_than_spelling(source, old, &block.source.text, vocabulary) {
            return Err(format!("more than spelling has changed: {why}"));
        }
        return Ok(Some(Entry { hash, standing: who.clone(), date: *date, offset: 0 }));
    }
    let standing = match &wish.reviewer {
        Some((name, role)) => Standing::Checked { name: name.clone(), role: role.clone() },
        None => Standing::Machine,
    };
    match (&block.state, &standing) {
        (BlockState::Stale { .. }, _) if wish.targets.is_empty() => {
            Err("it has fallen behind: name it when it is up to date".into())
        }
        (BlockState::Missing | BlockState::New, _) if wish.targets.is_empty() => Ok(None),
        (BlockState::Missing | BlockState::New, _) => Err("it isn't translated".into()),
        // What a person has signed for isn't taken from her by a machine's run, and a machine's date not renewed.
        (BlockState::Checked { .. } | BlockState::Machine(_), Standing::Machine)
            if !wish.renewed.contains(&block.source.id) =>
        {
            Ok(None)
        }
        _ => Ok(Some(Entry { hash, standing, date, offset: 0 })),
    }
}

/// The entry of a block that hasn't changed, for its new number.
fn kept(block: &BlockStatus) -> Option<Entry> {
    let (standing, date) = match &block.state {
        BlockState::Machine(date) => (Standing::Machine, *date),
        BlockState::Checked { who, date } => (who.clone(), *date),
        _ => return None,
    };
    Some(Entry { hash: hash(&block.source.text), standing, date, offset: 0 })
}

/// Takes out texts that no record names any more.
fn clean(store: &mut Store, record: &Record, site: &Site, lang: &Lang) {
    let others =
        site.translations.languages.iter().filter(|(other, _)| *other != lang).flat_map(|(_, t)| t.record.values());
    let used: BTreeSet<&str> = record.values().chain(others).map(|entry| entry.hash.as_str()).collect();
    store.retain(|hash, _| used.contains(hash.as_str()));
}

fn section_of(id: &str) -> &str {
    match id.rsplit_once('/') {
        Some((section, number)) if number.bytes().all(|b| b.is_ascii_digit()) => section,
        _ => id,
    }
}

/// True when a name from the command line means the block: itself, its section, page or Fluent file.
pub(super) fn matches(target: &str, part: &PartId, id: &str) -> bool {
    let is_part = match part {
        PartId::Page(page) => target == page.as_str() || target.strip_prefix("page:") == Some(page.as_str()),
        PartId::Bundle(file) => target == file,
    };
    is_part || target == id || target == section_of(id)
}

/// The errors in the files of a page or bundle in a language.
fn findings_of<'a>(part: &PartId, lang: &Lang, findings: &'a Diagnostics) -> Vec<&'a crate::diagnostic::Diagnostic> {
    let paths = match part {
        PartId::Page(id) => vec![format!("content/{lang}/{id}.md"), format!("content/{lang}/{id}/index.md")],
        PartId::Bundle(file) => vec![format!("locales/{lang}/{file}")],
    };
    findings.iter().filter(|f| f.severity == Severity::Error && paths.contains(&f.location.path)).collect()
}
