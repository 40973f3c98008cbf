use crate::commands::words::Words;
use crate::diagnostic::{Diagnostic, Severity};

/// GitHub shows no more annotations of one kind in a step.
const MOST_OF_A_KIND: usize = 10;
/// GitHub shows no more annotations in a job.
const MOST: usize = 50;

/// What a run in GitHub Actions prints and leaves behind.
pub struct Report {
    /// Workflow commands, the worst first.
    pub annotations: Vec<String>,
    /// The findings that found no place among them, in Markdown.
    pub summary: Option<String>,
}

/// The findings as annotations beside their lines, and the rest for the job's summary.
pub fn report(sorted: &[Diagnostic], words: &Words) -> Report {
    let mut ordered: Vec<&Diagnostic> = sorted.iter().collect();
    // The sort keeps the order of paths and lines within a severity.
    ordered.sort_by_key(|d| d.severity);
    let (mut annotations, mut rest) = (Vec::new(), Vec::new());
    let mut shown = [0; 3];
    for finding in ordered {
        let of_kind = &mut shown[finding.severity as usize];
        if *of_kind < MOST_OF_A_KIND && annotations.len() < MOST {
            *of_kind += 1;
            annotations.push(annotation(finding));
        } else {
            rest.push(finding);
        }
    }
    Report { annotations, summary: (!rest.is_empty()).then(|| summary(&rest, words)) }
}

fn annotation(finding: &Diagnostic) -> String {
    let at = &finding.location;
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = if at.line > 0 { format!(",line={},col={}", at.line, at.column.max(1)) } else { String::new() };
    format!(
        "::{command} file={}{place},title={}::{}%0A{}",
        property(&at.path),
        property(finding.code.as_str()),
        message(&finding.message),
        message(&finding.hint)
    )
}

/// Text after `::`. An unescaped line end would let a text of the site begin a command of its own.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value before `::`.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

fn summary(rest: &[&Diagnostic], words: &Words) -> String {
    let mut text = format!("## {}\n\n{}\n\n", words.plain("job-heading"), words.plain("job-more"));
    for finding in rest {
        let at = &finding.location;
        let place = if at.line > 0 { format!("{}:{}:{}", at.path, at.line, at.column) } else { at.path.clone() };
        let label = match finding.severity {
            Severity::Error => words.plain("label-error"),
            Severity::Warning => words.plain("label-warning"),
            Severity::Note => words.plain("label-note"),
        };
        let (place, what, hint) = (escaped(&place), escaped(&finding.message), escaped(&finding.hint));
        text.push_str(&format!("- **{label}** {place}: {what} — {hint} ({})\n", finding.code.as_str()));
    }
    text
}

/// Plain text in Markdown: a text of the site makes no link, picture or mention in the summary.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '@' => escaped.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::words::UiLang;
    use crate::diagnostic::{Code, Diagnostics, Location};

    fn many(code: Code, count: u32) -> Diagnostics {
        let mut out = Diagnostics::default();
        for line in 1..=count {
            let place = Location { path: "content/nb/a.md".into(), line, column: 2 };
            out.push(Diagnostic::new(code, place, format!("fault {line}"), "mend it"));
        }
        out
    }

    #[test]
    fn the_worst_comes_first_and_ten_of_a_kind_are_shown() {
        let mut out = many(Code::DataOld, 12);
        out.append(many(Code::RawHtml, 11));
        let report = report(&out.sorted(), &Words::new(UiLang::En));
        assert_eq!(report.annotations.len(), 20);
        assert_eq!(
            report.annotations[0],
            "::error file=content/nb/a.md,line=1,col=2,title=raw-html::fault 1%0Amend it"
        );
        assert!(report.annotations[..10].iter().all(|a| a.starts_with("::error ")));
        assert!(report.annotations[10..].iter().all(|a| a.starts_with("::warning ")));
        let summary = report.summary.unwrap();
        assert_eq!(summary.lines().filter(|l| l.starts_with("- ")).count(), 3);
        assert!(summary.contains("- **Error** content/nb/a.md:11:2: fault 11 — mend it (raw-html)"), "{summary}");
    }

    #[test]
    fn no_summary_without_a_rest() {
        assert!(report(&many(Code::RawHtml, 10).sorted(), &Words::new(UiLang::En)).summary.is_none());
    }

    #[test]
    fn a_text_of_the_site_can_begin_no_command_or_link() {
        let place = Location { path: "content/nb/a,b:c.md".into(), line: 1, column: 1 };
        let bad = Diagnostic::new(Code::RawHtml, place, "50 %\n::set-env::x [a](https://b) @all <b>", "x");
        let line = annotation(&bad);
        assert_eq!(line.lines().count(), 1);
        assert!(
            line.starts_with("::error file=content/nb/a%2Cb%3Ac.md,line=1,col=1,title=raw-html::50 %25%0A::set-env"),
            "{line}"
        );
        let text = summary(&[&bad], &Words::new(UiLang::En));
        assert!(text.contains("\\[a\\](https://b) &#64;all &lt;b&gt;"), "{text}");
    }
}
