//! `varde export`: the texts of a translation in a file for a translator's own tool.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::{Exchange, How, html, po, units, xliff};
use crate::Options;
use crate::check::Site;
use crate::commands::accept::matches;
use crate::commands::{Output, report};
use crate::diagnostic::Diagnostics;
use crate::model::Lang;

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExchangeFormat {
    /// XLIFF 2.1.
    Xliff2,
    /// XLIFF 1.2, for older tools.
    Xliff1,
    /// PO of gettext.
    Po,
    /// A table for word processors and browsers.
    Html,
}

/// What is to be exported.
#[derive(Clone, Debug)]
pub struct Export {
    /// The language of the translation.
    pub lang: Lang,
    /// How.
    pub format: ExchangeFormat,
    /// Only units of these kinds; all when there is none.
    pub only: Vec<How>,
    /// Pages, sections, Fluent files, messages or blocks; all when there is none.
    pub targets: Vec<String>,
}

/// `varde export`. The flag says that nothing had to be left out.
///
/// # Errors
/// The command makes no sense, or the machine refuses to read or write something.
pub fn export(options: &Options, wish: &Export, to: Option<&PathBuf>, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let Some(site) = crate::read(options, &mut findings)? else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    let (text, exchange) = write(&site, wish)?;
    match to {
        Some(path) => crate::fs::replace_text(path, &text)?,
        // A reader that has gone away wants no more.
        None => drop(std::io::stdout().lock().write_all(text.as_bytes())),
    }
    if !output.quiet {
        for (block, why) in &exchange.left_out {
            eprintln!("left out: {block}: {why}");
        }
        let count: usize = exchange.groups.iter().map(|group| group.units.len()).sum();
        let place = to.map_or(String::new(), |path| format!(" to {}", path.display()));
        eprintln!("{}: {count} texts of {} pages and files exported{place}", wish.lang, exchange.groups.len());
    }
    Ok(exchange.left_out.is_empty())
}

/// The file, and what stands in it.
///
/// # Errors
/// The language is no translation, or a name is unknown.
pub fn write(site: &Site, wish: &Export) -> Result<(String, Exchange)> {
    let mut exchange = units(site, &wish.lang)?;
    let mut unmatched: BTreeSet<&String> = wish.targets.iter().collect();
    for group in &mut exchange.groups {
        let part = group.part.clone();
        group.units.retain(|unit| {
            let hit: Vec<&String> = wish.targets.iter().filter(|t| matches(t, &part, &unit.block)).collect();
            for target in &hit {
                unmatched.remove(*target);
            }
            (wish.targets.is_empty() || !hit.is_empty()) && (wish.only.is_empty() || wish.only.contains(&unit.how))
        });
    }
    if let Some(target) = unmatched.first() {
        bail!("there is no page, section, Fluent file or block “{target}” to translate into “{}”", wish.lang);
    }
    exchange.groups.retain(|group| !group.units.is_empty());
    if !wish.targets.is_empty() {
        let named =
            |name: &str| wish.targets.iter().any(|t| name == t || name.split_once(':').is_some_and(|(_, n)| n == t));
        exchange.left_out.retain(|(name, _)| named(name));
    }
    if exchange.groups.is_empty() {
        bail!("“{}” has nothing of that kind; varde status {} says what it has", wish.lang, wish.lang);
    }
    let text = match wish.format {
        ExchangeFormat::Xliff2 => xliff::two(&exchange),
        ExchangeFormat::Xliff1 => xliff::one(&exchange),
        ExchangeFormat::Po => po::write(&exchange),
        ExchangeFormat::Html => html::write(&exchange),
    };
    Ok((text, exchange))
}
