//! Findings in five formats: one finding, one shape.

use std::io::{IsTerminal, Write};
use std::path::Path;

use anyhow::Result;

use super::words::Words;
use super::{Format, Output};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, fingerprints};
use crate::i18n::Args;
use crate::write::WriteReport;

mod github;
mod human;
mod plain;
mod sarif;

pub use human::human;

/// Prints findings, sorted: for people to standard error, for programs to standard output.
///
/// # Errors
/// The summary of a job on GitHub can't be written.
pub fn print(findings: &Diagnostics, output: Output) -> Result<()> {
    let sorted = findings.sorted();
    let words = Words::new(output.ui_lang);
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    // A reader that has gone away wants no more: what can't be printed is passed over.
    match output.format {
        Format::Json => sorted.iter().zip(fingerprints(&sorted)).for_each(|(diagnostic, fingerprint)| {
            if let Ok(line) = serde_json::to_string(&Finding { diagnostic, fingerprint }) {
                let _ = writeln!(out, "{line}");
            }
        }),
        Format::Sarif => {
            let _ = writeln!(out, "{:#}", sarif::log(&sorted));
        }
        Format::Github => {
            let report = github::report(&sorted, &words);
            for line in report.annotations {
                let _ = writeln!(out, "{line}");
            }
            if let (Some(summary), Some(path)) = (report.summary, std::env::var_os("GITHUB_STEP_SUMMARY")) {
                crate::fs::append(Path::new(&path), &summary)?;
            }
        }
        Format::Plain => {
            let _ = write!(err, "{}", plain::report(&sorted, &words));
        }
        Format::Human => {
            let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            for finding in &sorted {
                let _ = writeln!(err, "{}\n", human(finding, colour));
            }
        }
    }
    let found = findings.count(Severity::Error) + findings.count(Severity::Warning) > 0;
    if found && !output.format.is_for_programs() {
        let _ = writeln!(err, "{}", words.counts(findings));
    }
    Ok(())
}

/// A finding as JSON has it.
#[derive(serde::Serialize)]
struct Finding<'a> {
    #[serde(flatten)]
    diagnostic: &'a Diagnostic,
    fingerprint: String,
}

/// Prints what a build wrote.
pub fn summary(report: &WriteReport, to: &Path, output: Output) {
    if output.format.is_for_programs() {
        // A SARIF log is one JSON document: nothing may follow it.
        if output.format == Format::Json
            && let Ok(line) = serde_json::to_string(report)
        {
            let _ = writeln!(std::io::stdout().lock(), "{line}");
        }
        return;
    }
    let folder = to.display().to_string();
    let args = Args::new()
        .text("folder", &folder)
        .number("written", report.written as i64)
        .number("unchanged", report.unchanged as i64)
        .number("removed", report.removed as i64)
        .number("kilobytes", (report.bytes / 1000) as i64);
    eprintln!("{}", Words::new(output.ui_lang).say("build-summary", &args));
}
