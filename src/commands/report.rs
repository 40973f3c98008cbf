use std::io::{IsTerminal, Write};
use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::Output;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::write::WriteReport;

/// Prints findings, sorted: for people to standard error, as JSON to standard output.
pub fn print(findings: &Diagnostics, output: Output) {
    let sorted = findings.sorted();
    if output.json {
        let mut out = std::io::stdout().lock();
        for finding in &sorted {
            if let Ok(line) = serde_json::to_string(finding) {
                // A reader that has gone away wants no more.
                let _ = writeln!(out, "{line}");
            }
        }
        return;
    }
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut err = std::io::stderr().lock();
    for finding in &sorted {
        let _ = writeln!(err, "{}\n", human(finding, colour));
    }
    let (errors, warnings) = (findings.count(Severity::Error), findings.count(Severity::Warning));
    if errors + warnings > 0 {
        let _ = writeln!(err, "{errors} errors, {warnings} warnings");
    }
}

/// A finding with the line it is about, as text.
pub fn human(finding: &Diagnostic, colour: bool) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.code.as_str());
    let help = Level::HELP.message(finding.hint.as_str());
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let at = &finding.location;
    match &finding.excerpt {
        Some(line) => {
            let start = line.char_indices().nth(at.column.saturating_sub(1) as usize).map_or(line.len(), |(i, _)| i);
            let end = line[start..].char_indices().nth(1).map_or(line.len(), |(i, _)| start + i);
            let snippet = Snippet::source(line.as_str())
                .line_start(at.line as usize)
                .path(at.path.as_str())
                .annotation(AnnotationKind::Primary.span(start..end));
            renderer.render(&[title.element(snippet).element(help)])
        }
        None => {
            let place = if at.line > 0 { format!("{}:{}:{}", at.path, at.line, at.column) } else { at.path.clone() };
            let origin = annotate_snippets::Origin::path(place);
            renderer.render(&[title.element(origin).element(help)])
        }
    }
}

/// Prints what a build wrote.
pub fn summary(report: &WriteReport, to: &Path, output: Output) {
    if output.json {
        if let Ok(line) = serde_json::to_string(report) {
            let _ = writeln!(std::io::stdout().lock(), "{line}");
        }
        return;
    }
    let WriteReport { written, unchanged, removed, bytes } = report;
    eprintln!(
        "{}: {written} files written, {unchanged} unchanged, {removed} removed, {} kB in all",
        to.display(),
        bytes / 1000
    );
}
