//! `varde fmt`: puts what nobody sees in order, and never what a text means.

use std::path::Path;

use anyhow::Result;
use icu_normalizer::ComposingNormalizerBorrowed;

use super::words::{UiLang, Words};
use crate::i18n::Args;

/// `varde fmt`. The flag says whether all files are in order, or have been put in order. `check` changes
/// nothing.
///
/// # Errors
/// The machine refuses to read or write something.
pub fn format(root: &Path, check: bool, ui_lang: UiLang) -> Result<bool> {
    let words = Words::new(ui_lang);
    let (mut good, mut any) = (true, false);
    for parent in ["content", "locales"] {
        let (found, _) = crate::fs::walk(root, parent)?;
        for file in found {
            let Some(kind) = Kind::of(&file.path) else { continue };
            // A huge file is a mistake that `check` reports.
            if file.bytes > crate::fs::MAX_TEXT_BYTES {
                continue;
            }
            let args = Args::new().text("path", &file.path);
            let Ok(text) = String::from_utf8(crate::fs::read(&file.disk)?) else {
                println!("{}", words.say("fmt-unreadable", &args));
                (good, any) = (false, true);
                continue;
            };
            let tag = file.path.split('/').nth(1).unwrap_or_default();
            let formatted = in_order(&text, kind, tag);
            if formatted == text {
                continue;
            }
            any = true;
            if check {
                good = false;
                println!("{}", words.say("fmt-would-change", &args));
            } else {
                // A link is followed: what it leads to is the file.
                let disk = file.disk.canonicalize().unwrap_or(file.disk);
                crate::fs::replace_text(&disk, &formatted)?;
                println!("{}", words.say("fmt-changed", &args));
            }
        }
    }
    if !any {
        eprintln!("{}", words.plain("fmt-clean"));
    } else if check {
        eprintln!("{}", words.plain("fmt-help"));
    }
    Ok(good)
}

/// What a file's blanks mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Two spaces before the end of a line break the line.
    Markdown,
    /// Spaces before the end of a line mean nothing.
    Fluent,
}

impl Kind {
    fn of(path: &str) -> Option<Kind> {
        match path.rsplit_once('.')?.1 {
            "md" => Some(Kind::Markdown),
            "ftl" => Some(Kind::Fluent),
            _ => None,
        }
    }
}

/// The text with composed letters (NFC), the language's own letters, line ends of Unix, no blanks before
/// them and one at the end of the file.
fn in_order(text: &str, kind: Kind, tag: &str) -> String {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let mut text = normalizer.normalize(text.trim_start_matches('\u{feff}')).into_owned();
    // Another letter may compose with a mark that the old one left alone; after a few rounds nothing moves.
    for _ in 0..8 {
        let next = normalizer.normalize(&letters(&text, tag)).into_owned();
        if next == text {
            break;
        }
        text = next;
    }
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_end_matches('\r')).collect();
    let mut out = String::with_capacity(text.len() + 1);
    for (index, line) in lines.iter().enumerate() {
        let bare = line.trim_end_matches([' ', '\t', '\r']);
        out.push_str(bare);
        let goes_on = lines.get(index + 1).is_some_and(|next| !next.trim().is_empty());
        if kind == Kind::Markdown && goes_on && !bare.is_empty() && line[bare.len()..].ends_with("  ") {
            out.push_str("  ");
        }
        out.push('\n');
    }
    let end = out.trim_end_matches('\n').len();
    out.truncate(end);
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

/// Letters that keyboards and old fonts give in place of the language's own. They look alike, and search,
/// screen readers and fonts take them for others.
fn letters(text: &str, tag: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let in_word = characters.peek().is_some_and(|next| next.is_alphabetic());
        out.push(match (tag.split('-').next().unwrap_or_default(), c) {
            ("ro" | "mo", 'ş') => 'ș',
            ("ro" | "mo", 'Ş') => 'Ș',
            ("ro" | "mo", 'ţ') => 'ț',
            ("ro" | "mo", 'Ţ') => 'Ț',
            ("fa" | "ur", 'ي') => 'ی',
            ("fa" | "ur", 'ك') => 'ک',
            ("ar", 'ک') => 'ك',
            // At a word's end it may stand for ى as well as for ي: that is for a person to say.
            ("ar", 'ی') if in_word => 'ي',
            _ => c,
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::i18n::Messages;
    use crate::model::{Lang, SourceFile};

    #[test]
    fn blanks_and_line_ends_are_put_in_order() {
        assert_eq!(in_order("\u{feff}a = A \t\r\n\r\n\r\n", Kind::Fluent, "nb"), "a = A\n");
        assert_eq!(in_order("", Kind::Fluent, "nb"), "");
        assert_eq!(in_order("\n\n", Kind::Markdown, "nb"), "");
        assert_eq!(in_order("a = A", Kind::Fluent, "nb"), "a = A\n");
    }

    #[test]
    fn a_forced_line_break_of_markdown_stays() {
        assert_eq!(in_order("one   \ntwo \nthree  \n\nfour  ", Kind::Markdown, "nb"), "one  \ntwo\nthree\n\nfour\n");
    }

    #[test]
    fn letters_are_the_languages_own() {
        assert_eq!(in_order("Paşaport, viaţă, s\u{327}i", Kind::Markdown, "ro"), "Pașaport, viață, și\n");
        assert_eq!(in_order("Paşa", Kind::Markdown, "tr"), "Paşa\n", "Turkish is written so");
        assert_eq!(in_order("كمك مي", Kind::Markdown, "fa-AF"), "کمک می\n");
        assert_eq!(in_order("کتاب بیت علی", Kind::Markdown, "ar"), "كتاب بيت علی\n");
        assert_eq!(in_order("a\u{30a}", Kind::Markdown, "nb"), "å\n");
    }

    /// `varde fmt --check` is clean on the repository's own texts.
    #[test]
    fn the_repository_is_in_order() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for parent in ["content", "locales"] {
            for file in crate::fs::walk(root, parent).unwrap().0 {
                let Some(kind) = Kind::of(&file.path) else { continue };
                let text = String::from_utf8(crate::fs::read(&file.disk).unwrap()).unwrap();
                let tag = file.path.split('/').nth(1).unwrap();
                assert!(in_order(&text, kind, tag) == text, "{} is not in order", file.path);
            }
        }
    }

    const PIECES: [&str; 34] = [
        "a", "ş", "ţ", "s", "\u{327}", "\u{326}", "\u{30a}", "A", "ي", "ی", "ك", "ک", "ى", "\u{654}", "\u{64b}", "ا",
        " ", "  ", "\t", "\n", "\r\n", "\r", "\u{a0}", "\u{feff}", "\u{200c}", "เ", "ำ", "\u{e4d}", "#", "-", "> ",
        "é", "e\u{301}", "\u{fb1d}",
    ];

    fn pieces() -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24).prop_map(|p| p.concat())
    }

    /// The lines of a message may end in spaces and letters may be decomposed; all else is meaning.
    fn meaning(text: &str, tag: &str) -> String {
        in_order(text, Kind::Fluent, tag).trim_end().to_owned()
    }

    proptest! {
        #[test]
        fn twice_is_as_once(text in pieces(), tag in prop::sample::select(vec!["ro", "fa", "ar", "nb"])) {
            for kind in [Kind::Markdown, Kind::Fluent] {
                let once = in_order(&text, kind, tag);
                prop_assert_eq!(in_order(&once, kind, tag), once);
            }
        }

        #[test]
        fn messages_mean_the_same(
            texts in prop::collection::vec("[a-zşţéيك .]{1,12}( {0,2}\r?\n    [a-zşţيك]{1,6})?[ \t]{0,2}", 1..5),
            tag in prop::sample::select(vec!["ro", "fa", "ar", "nb"]),
        ) {
            let ftl: String = texts.iter().enumerate().map(|(i, t)| format!("m{i} = x{t}\n    .a = y{t}\n")).collect();
            let read = |text: &str| {
                let lang = Lang::new(tag).unwrap();
                let file = SourceFile::new("a.ftl", text);
                Messages::parse(&lang, "latn", &[file], &mut Diagnostics::default())
            };
            let (before, after) = (read(&ftl), read(&in_order(&ftl, Kind::Fluent, tag)));
            prop_assert_eq!(before.ids().collect::<Vec<_>>(), after.ids().collect::<Vec<_>>());
            for id in before.ids() {
                for attribute in [None, Some("a")] {
                    let text = |m: &Messages| m.format(id, attribute, &Args::new(), &()).unwrap().to_text();
                    prop_assert_eq!(meaning(&text(&before), tag), meaning(&text(&after), tag));
                }
            }
        }
    }
}
