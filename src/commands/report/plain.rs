use crate::commands::words::Words;
use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::Args;

/// Findings for a screen reader: one thing a line, each with its label, and no drawing. The worst comes
/// first in each finding's own order: what, where, the text, what to do, the code.
pub fn report(sorted: &[Diagnostic], words: &Words) -> String {
    let mut text = String::new();
    for (index, finding) in sorted.iter().enumerate() {
        let count = Args::new().number("n", index as i64 + 1).number("all", sorted.len() as i64);
        text.push_str(&words.say("label-finding", &count));
        text.push('\n');
        let severity = match finding.severity {
            Severity::Error => words.plain("label-error"),
            Severity::Warning => words.plain("label-warning"),
            Severity::Note => words.plain("label-note"),
        };
        let mut line = |label: &str, words: &str| {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            text.push_str(&format!("{label}: {words}\n"));
        };
        line(&severity, &finding.message);
        let at = &finding.location;
        let place = if at.line > 0 {
            let args = Args::new().number("line", i64::from(at.line)).number("column", i64::from(at.column));
            format!("{}, {}", at.path, words.say("label-line", &args))
        } else {
            at.path.clone()
        };
        line(&words.plain("label-place"), &place);
        if let Some(excerpt) = finding.excerpt.as_deref().filter(|e| !e.trim().is_empty()) {
            line(&words.plain("label-text"), excerpt);
        }
        line(&words.plain("label-help"), &finding.hint);
        line(&words.plain("label-code"), finding.code.as_str());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::words::UiLang;
    use crate::diagnostic::{Code, Diagnostics};
    use crate::model::SourceFile;

    #[test]
    fn each_line_has_its_label_and_there_is_no_drawing() {
        let file = SourceFile::new("content/th/index.md", "แรก\n  ข้อความ  9  ที่นี่\n");
        let mut out = Diagnostics::default();
        out.at(Code::TypedFact, &file, file.text.find('9').unwrap(), "there is a\nfigure", "write a fact");
        let text = report(&out.sorted(), &Words::new(UiLang::En));
        assert_eq!(
            text,
            "Finding 1 of 1\nError: there is a figure\nPlace: content/th/index.md, line 2, column 12\n\
             Text: ข้อความ 9 ที่นี่\nWhat to do: write a fact\nCode: typed-fact\n\n"
        );
        let text = report(&out.sorted(), &Words::new(UiLang::Nb));
        assert!(text.contains("Sted: content/th/index.md, linje 2, tegn 12\n"), "{text}");
    }
}
