use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};

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
