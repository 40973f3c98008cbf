//! The program's verbs, and the only place where anything is printed.

use std::path::Path;

use anyhow::Result;

use crate::Options;
use crate::diagnostic::{Diagnostics, Severity};

mod accept;
mod explain;
pub mod import_xlsform;
mod progress;
mod report;
mod serve;
mod status;

pub use accept::{Acceptance, Accepted, accept, decide};
pub use explain::{Form, explain};
pub use import_xlsform::import_xlsform;
pub use serve::serve;
pub use status::status;

/// How a command speaks.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// One JSON object a line instead of text.
    pub json: bool,
    /// Findings and nothing else.
    pub quiet: bool,
}

/// `varde build`. The flag says whether the content is free of errors.
///
/// # Errors
/// The machine refuses to read or write something.
pub fn build(options: &Options, to: &Path, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let progress = progress::start(output, "building");
    let result = crate::build(options, to, &mut findings);
    progress.end();
    report::print(&findings, output);
    let report = result?;
    if let (Some(report), false) = (report, output.quiet) {
        report::summary(&report, to, output);
    }
    if findings.has_errors() && !output.quiet && !output.json {
        eprintln!("Nothing was written; {} is as it was.", to.display());
    }
    Ok(!findings.has_errors())
}

/// `varde check`. The flag says whether the content is free of errors.
///
/// # Errors
/// The machine refuses to read something.
pub fn check(options: &Options, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let progress = progress::start(output, "checking");
    let result = crate::make(options, &mut findings);
    progress.end();
    report::print(&findings, output);
    result?;
    if findings.count(Severity::Error) + findings.count(Severity::Warning) == 0 && !output.quiet && !output.json {
        eprintln!("All is well.");
    }
    Ok(!findings.has_errors())
}

/// Prints why the machine refused.
pub fn print_error(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}
