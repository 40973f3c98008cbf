//! `varde status`: how far each translation is.

use std::io::Write;

use anyhow::{Result, bail};
use serde::Serialize;

use super::{Output, report};
use crate::Options;
use crate::check::translation::{BlockState, Change, Counts, Standing, Translations, difference, shown};
use crate::diagnostic::Diagnostics;
use crate::model::Lang;

#[derive(Serialize)]
struct LanguageView<'a> {
    language: &'a Lang,
    #[serde(flatten)]
    total: Counts,
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    name: String,
    #[serde(flatten)]
    counts: Counts,
    changes: Vec<ChangeView>,
}

#[derive(Serialize)]
struct ChangeView {
    block: String,
    critical: bool,
    accepted: String,
    /// None where the text that was accepted isn't known any more.
    change: Option<Vec<Change>>,
}

/// A line of the table.
fn row(counts: &Counts, name: &str) -> String {
    let Counts { blocks, checked, machine, stale, new, gone, unrecorded, missing, words_left, .. } = counts;
    let oldest = counts.oldest_stale.as_deref().unwrap_or("");
    let row = format!(
        "{name:<28}{blocks:>8}{checked:>9}{machine:>9}{stale:>7}{new:>6}{gone:>6}{missing:>9}{unrecorded:>12}{words_left:>12}  {oldest}"
    );
    row.trim_end().to_owned()
}

/// `varde status`: how far the translations are, or the one of `lang`.
///
/// # Errors
/// The machine refuses to read something, or the site is too broken to tell.
pub fn status(options: &Options, lang: Option<&Lang>, json: bool, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let Some(site) = crate::read(options, &mut findings)? else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    let translations = &site.translations;
    if let Some(lang) = lang
        && !translations.languages.contains_key(lang)
    {
        bail!("“{lang}” is no translation of this site; site.toml lists the languages");
    }
    let languages: Vec<&Lang> = site.config.languages.iter().filter(|l| lang.is_none_or(|one| one == *l)).collect();
    let views: Vec<LanguageView> = languages.into_iter().filter_map(|l| view(translations, l)).collect();
    let mut out = std::io::stdout().lock();
    // A reader that has gone away wants no more.
    if json || output.format.is_for_programs() {
        let _ = writeln!(out, "{}", serde_json::to_string(&views)?);
    } else {
        views.iter().for_each(|view| print(view, lang.is_some(), &mut out));
    }
    Ok(true)
}

fn view<'a>(translations: &Translations, lang: &'a Lang) -> Option<LanguageView<'a>> {
    let translation = translations.languages.get(lang)?;
    let mut total = Counts::default();
    let parts = translation.parts.iter().map(|(id, part)| {
        let counts = Counts::of(part);
        total.add(&counts);
        let changes = part.blocks.iter().filter_map(|block| {
            let BlockState::Stale { was, who, date } = &block.state else { return None };
            let accepted = match who {
                Standing::Machine => format!("{date}, machine"),
                Standing::Checked { name, role } => format!("{date}, {name} ({role})"),
            };
            let change = translations.store.get(was).map(|old| difference(old, &block.source.text));
            Some(ChangeView { block: block.source.id.clone(), critical: block.source.critical, accepted, change })
        });
        let new = part.blocks.iter().filter(|block| block.state == BlockState::New).map(|block| ChangeView {
            block: block.source.id.clone(),
            critical: block.source.critical,
            accepted: "new in the source".to_owned(),
            change: Some(difference("", &block.source.text)),
        });
        let gone = part.gone.iter().map(|gone| ChangeView {
            block: gone.section.clone(),
            critical: false,
            accepted: "gone from the source".to_owned(),
            change: translations.store.get(&gone.was).map(|old| difference(old, "")),
        });
        let changes = changes.chain(new).chain(gone);
        PartView { name: id.to_string(), counts, changes: changes.collect() }
    });
    let parts = parts.collect();
    Some(LanguageView { language: lang, total, parts })
}

fn print(view: &LanguageView, whole: bool, out: &mut impl Write) {
    let head = format!(
        "{:<28}{:>8}{:>9}{:>9}{:>7}{:>6}{:>6}{:>9}{:>12}{:>12}  {}",
        view.language,
        "blocks",
        "checked",
        "machine",
        "stale",
        "new",
        "gone",
        "missing",
        "unaccepted",
        "words left",
        "oldest stale"
    );
    let _ = writeln!(out, "{head}");
    for part in &view.parts {
        let counts = &part.counts;
        let behind = counts.stale + counts.new + counts.gone + counts.missing + counts.unrecorded > 0;
        if whole || behind {
            let _ = writeln!(out, "{}", row(counts, &part.name));
        }
        for change in &part.changes {
            let mark = if change.critical { " !" } else { "" };
            let _ = writeln!(out, "  {}{mark} ({})", change.block, change.accepted);
            let _ = match &change.change {
                Some(changes) => writeln!(out, "    {}", shown(changes)),
                None => writeln!(out, "    the text it was made from isn't known any more"),
            };
        }
    }
    let _ = writeln!(out, "{}\n", row(&view.total, "in all"));
}
