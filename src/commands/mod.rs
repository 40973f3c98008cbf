//! The program's verbs, and the only place where anything is printed.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::Options;
use crate::build::How;
use crate::diagnostic::{Diagnostics, Severity};
use crate::i18n::Args;
use crate::model::SetLeaflets;
use changed::Changed;

mod accept;
mod audit;
mod changed;
pub mod exchange;
mod explain;
mod format;
pub mod import_xlsform;
#[cfg(feature = "pdf")]
mod leaflet;
mod new_locale;
mod new_site;
mod progress;
mod report;
mod serve;
mod status;
mod verify;
mod words;

pub use accept::{Acceptance, Accepted, accept, decide};
pub use audit::audit;
pub use exchange::export::{ExchangeFormat, Export, export};
pub use exchange::import::{Import, import};
pub use explain::{Form, explain};
pub use format::format;
pub use import_xlsform::import_xlsform;
#[cfg(feature = "pdf")]
pub use leaflet::{Leaflets, leaflet};
pub use new_locale::new_locale;
pub use new_site::new_site;
pub use serve::{Preview, serve};
pub use status::status;
pub use verify::{Signed, sums, verify};
pub use words::UiLang;

use words::Words;

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: with the line that is meant, drawn.
    #[default]
    Human,
    /// For screen readers: one labelled thing a line, nothing drawn.
    Plain,
    /// For programs: one JSON object a line.
    Json,
    /// For tools that gather findings: a SARIF 2.1.0 log.
    Sarif,
    /// For GitHub Actions: annotations beside the lines.
    Github,
}

impl Format {
    /// True when standard output holds what a program reads.
    pub fn is_for_programs(self) -> bool {
        matches!(self, Format::Json | Format::Sarif)
    }
}

/// How a command speaks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Output {
    /// How findings are printed.
    pub format: Format,
    /// Findings and nothing else.
    pub quiet: bool,
    /// The language of the program's own lines.
    pub ui_lang: UiLang,
}

impl Output {
    /// True when a person reads along and wants more than findings.
    fn chats(self) -> bool {
        !self.quiet && !self.format.is_for_programs()
    }
}

/// `varde build`. The flag says whether the content is free of errors. With `list`, the sums of the output are written
/// to that file.
///
/// # Errors
/// The machine refuses to read or write something.
pub fn build(options: &Options, to: &Path, how: How, list: Option<&Path>, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let progress = progress::start(output, "building");
    let result = crate::build::build(options, to, how, &mut findings);
    progress.end();
    report::print(&findings, output)?;
    let report = result?;
    if let (Some(_), Some(list)) = (report, list) {
        crate::fs::replace_text(list, &sums(to)?)?;
    }
    if let (Some(report), false) = (report, output.quiet) {
        report::summary(&report, to, output);
    }
    if findings.has_errors() && output.chats() {
        let folder = to.display().to_string();
        eprintln!("{}", Words::new(output.ui_lang).say("nothing-written", &Args::new().text("folder", &folder)));
    }
    Ok(!findings.has_errors())
}

/// What `varde check` looks at besides what it always does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Checks<'a> {
    /// Only what differs from this branch or commit is told; the rest is counted.
    pub changed: Option<&'a str>,
    /// Leaflets that have changed are set, to see whether their text fits.
    pub leaflets: bool,
    /// The language of each block is judged by statistics, too.
    pub deep: bool,
}

/// `varde check`. The flag says whether what was looked at is free of errors.
///
/// # Errors
/// The machine refuses to read something, Git can't say what has changed, or the program was built without what
/// `deep` needs.
pub fn check(options: &Options, checks: Checks, output: Output) -> Result<bool> {
    ensure!(
        !checks.deep || cfg!(feature = "deep"),
        "this varde was built without the models for --deep; build one with: cargo build --release --features deep"
    );
    let changed = checks.changed.map(|base| Changed::since(&options.root, base)).transpose()?;
    let mut findings = Diagnostics::default();
    let progress = progress::start(output, "checking");
    let leaflets = if checks.leaflets { SetLeaflets::All } else { SetLeaflets::None };
    let result = crate::examine(options, leaflets, &mut findings);
    #[cfg(feature = "deep")]
    if let (true, Ok(Some(site))) = (checks.deep, &result) {
        crate::check::translation::check_deep(site, &mut findings);
    }
    progress.end();
    let (findings, elsewhere) = match &changed {
        Some(changed) => changed.divide(&findings),
        None => (findings, Diagnostics::default()),
    };
    report::print(&findings, output)?;
    let unset = result?.map_or(0, |site| site.cache.missed());
    let words = Words::new(output.ui_lang);
    if !elsewhere.is_empty() && !output.quiet {
        let (errors, warnings) = words.amounts(&elsewhere);
        eprintln!("{}", words.say("elsewhere", &Args::new().text("errors", &errors).text("warnings", &warnings)));
    }
    if unset > 0 && !output.quiet {
        eprintln!("{}", words.say("leaflets-unset", &Args::new().number("n", unset as i64)));
    }
    if findings.count(Severity::Error) + findings.count(Severity::Warning) == 0 && output.chats() {
        eprintln!("{}", words.plain("all-well"));
    }
    Ok(!findings.has_errors())
}

/// Prints why the machine refused.
pub fn print_error(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}
