//! The habits of a language in print: quotation marks, ellipsis, spaces. Notes only.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::text_only::{self, Text};
use crate::diagnostic::{Code, Diagnostics, Errors};
use crate::model::{Lang, SourceFile, find_byte};

/// The quotation marks of a language: outer ones, then inner ones. Both may be used.
const QUOTES: &[(&str, &str)] = &[
    ("nb", "«»“”‘’"),
    // Straight ones are at home in English too.
    ("en", "“”‘’\""),
    ("th", "“”‘’"),
    ("uk", "«»“”„"),
    ("ru", "«»“”„"),
    ("ar", "«»“”"),
    ("fa", "«»“”"),
    ("es", "«»“”‘’"),
    ("pt", "«»“”‘’"),
    ("it", "«»“”‘’"),
    ("fr", "«»“”"),
    ("pl", "„”«»"),
    ("ro", "„”«»"),
    ("bg", "„“«»"),
    ("lt", "„“"),
    ("vi", "“”‘’"),
];

/// Reports what differs from a language's habit in messages.
pub fn check(messages: &BTreeMap<Lang, Vec<SourceFile>>, out: &mut Diagnostics) {
    let errors = Errors::of(out);
    let files: Vec<(&Lang, &SourceFile)> =
        messages.iter().flat_map(|(lang, files)| files.iter().map(move |file| (lang, file))).collect();
    let one = |(lang, file): (&Lang, &SourceFile)| {
        let mut out = Diagnostics::default();
        look(lang, file, &text_only::fluent(&file.text), &errors, &mut out);
        out
    };
    let found: Vec<Diagnostics> = files.into_par_iter().map(one).collect();
    found.into_iter().for_each(|findings| out.append(findings));
}

/// The same for a text of a file, which has these words.
pub fn look(lang: &Lang, file: &SourceFile, text: &Text, errors: &Errors, out: &mut Diagnostics) {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let quotes = QUOTES.iter().find(|(tag, _)| *tag == language).map(|(_, quotes)| *quotes);
    for (start, line) in text.runs() {
        // Code that somebody typed has quotation marks and dots of its own.
        if errors.in_line(file, start) {
            continue;
        }
        let mut quoted = false;
        let mut note =
            |at: usize, message: String, hint: String| out.at(Code::Typography, file, start + at, message, hint);
        // Nothing else is looked at below: most of a text is passed over here. The last two are the first bytes of „“”«»‹›.
        let sign = |byte, next| {
            let is_one_of = |signs: [u8; 10]| signs.into_iter().fold(false, |any, sign| any | (byte == sign));
            is_one_of(*b".,;:!?'\"\xc2\xe2") | ((byte == b' ') & (next == b' '))
        };
        let mut next = 0;
        while let Some(step) = find_byte(&line.as_bytes()[next..], sign) {
            let at = next + step;
            next = at + 1;
            let c = line[at..].chars().next().unwrap_or(' ');
            let before = line[..at].chars().next_back();
            let after = line[at + c.len_utf8()..].chars().next();
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            match c {
                '.' if before != Some('.') && line[at..].starts_with("...") => {
                    note(at, "three dots stand for an ellipsis here".into(), "write “…”".into());
                }
                '"' | '„' | '“' | '”' | '«' | '»' | '‹' | '›' => {
                    // Marks come in pairs: one note a line is enough.
                    if let Some(quotes) = quotes.filter(|quotes| !quotes.contains(c) && !quoted) {
                        quoted = true;
                        let mut pair = quotes.chars();
                        let (open, close) = (pair.next().unwrap_or('“'), pair.next().unwrap_or('”'));
                        note(
                            at,
                            format!("“{c}” is no quotation mark of this language"),
                            format!("write {open}…{close}"),
                        );
                    }
                }
                '\'' if language == "uk" && letter(before) && letter(after) => {
                    note(at, "the apostrophe is a straight one".into(), "write “’”".into());
                }
                ',' | ';' | '?' if arabic(language) && before.is_some_and(is_arabic) => {
                    let good = match c {
                        ',' => '،',
                        ';' => '؛',
                        _ => '؟',
                    };
                    note(at, format!("“{c}” follows an Arabic letter"), format!("write “{good}”"));
                }
                // The space must not break the line.
                '!' | '?' | ';' | ':'
                    if language == "fr"
                        && at > 0
                        && !matches!(before, Some('\u{202f}' | '\u{a0}' | '!' | '?' | '(' | '…')) =>
                {
                    let message = format!("“{c}” has no narrow space before it");
                    note(at, message, "put a no-break space before it".into());
                }
                '!' | '?' | ';' | ':' if language == "fr" => {}
                // Where a value or a link stood there are spaces in the words only, not in the file.
                '!' | '?' | ';' | ':' | ',' | '.'
                    if is_space_after_word(line, at)
                        && !letter(after)
                        && after != Some('.')
                        && file.text[..start + at].ends_with(' ') =>
                {
                    note(at, format!("there is a space before “{c}”"), "take it away".into());
                }
                ' ' if after == Some(' ') && letter(before) && file.text[start + at..].starts_with("  ") => {
                    let rest = file.text[start + at..].trim_start_matches(' ');
                    if !rest.starts_with(['\n', '\r']) && !rest.is_empty() {
                        note(at, "two spaces stand between words".into(), "take one away".into());
                    }
                }
                _ => {}
            }
        }
    }
}

fn is_space_after_word(line: &str, at: usize) -> bool {
    line[..at].strip_suffix(' ').is_some_and(|rest| rest.ends_with(char::is_alphanumeric))
}

fn arabic(language: &str) -> bool {
    matches!(language, "ar" | "fa" | "ur" | "ps" | "ckb")
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6fc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(lang: &str, text: &str) -> Vec<(u32, u32)> {
        let lang = Lang::new(lang).unwrap();
        let mut out = Diagnostics::default();
        let files = BTreeMap::from([(lang.clone(), vec![SourceFile::new(format!("locales/{lang}/a.ftl"), text)])]);
        check(&files, &mut out);
        let found = out.sorted();
        assert!(found.iter().all(|d| d.severity == crate::diagnostic::Severity::Note));
        found.iter().map(|d| (d.location.line, d.location.column)).collect()
    }

    #[test]
    fn what_differs_from_the_languages_habit_is_noted_once() {
        assert_eq!(found("nb", "a = Vent...\n"), [(1, 9)]);
        assert_eq!(found("en", "a = Say «x»\n"), [(1, 9)]);
        assert_eq!(found("nb", "a = Si \"x\"\n"), [(1, 8)]);
        assert_eq!(found("uk", "a = п'ять\n"), [(1, 6)]);
        assert_eq!(found("ar", "a = نعم, لا\n"), [(1, 8)]);
        assert_eq!(found("nb", "a = Hva ?\n"), [(1, 9)]);
        assert_eq!(found("nb", "a = en  to\n"), [(1, 7)]);
        assert_eq!(found("fr", "a = Quoi ?\n"), [(1, 10)]);
    }

    #[test]
    fn good_texts_and_marks_of_fluent_give_none() {
        let good = [
            ("nb", "# \"x\" ...\na = Si «ja»: { PHONE(\"rosa\") }, { $n } : x\n"),
            ("fr", "a = Quoi\u{202f}? Oui\u{a0}!\n"),
            ("uk", "a = п’ять «слів»\n"),
            ("ar", "a = نعم، « لا »؟ ROSA, NAV\n"),
            ("ro", "a = „da”\n"),
            ("xx", "a = \"any\"\n"),
        ];
        for (lang, text) in good {
            assert!(found(lang, text).is_empty(), "{lang} {text}");
        }
    }

    /// No false alarm on the repository's own languages, of this kind or of [`super::super::terms`].
    #[test]
    fn the_repository_has_no_such_finding() {
        let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut out = Diagnostics::default();
        let sources = crate::load::load(&root, &[], &mut out).unwrap().unwrap();
        super::super::check(sources, &mut out).unwrap();
        let wanted = [Code::Typography, Code::TermAvoided, Code::TermKept, Code::DataInvalid];
        let found: Vec<_> = out.sorted().into_iter().filter(|d| wanted.contains(&d.code)).collect();
        assert!(found.is_empty(), "{} findings, the first: {:#?}", found.len(), found[0]);
    }
}
