//! Languages that nobody speaks, made from the source to try a theme and a program: they exist in the preview only.

use crate::load::Sources;
use crate::model::{Lang, Pseudo, SourceFile, entries};

impl Pseudo {
    fn language(self) -> String {
        let direction = if self == Pseudo::Rtl { "rtl" } else { "ltr" };
        let tag = self.tag();
        format!(
            "name = \"{tag}\"\nname-in-source = \"{tag}\"\ndirection = \"{direction}\"\ndigits = \"latn\"\nmade-by = \"machine\"\n"
        )
    }

    fn message_file(self, text: &str) -> String {
        match self {
            Pseudo::Ids => ids(text),
            _ => self.letters(text, &crate::check::words_of_messages(text)),
        }
    }

    fn page(self, text: &str) -> String {
        match self {
            Pseudo::Ids => headings(text),
            _ => self.letters(text, &crate::check::words_of_page(text)),
        }
    }

    /// Changes the letters that are words: `words` is as long as `text` and has spaces for everything else.
    fn letters(self, text: &str, words: &str) -> String {
        let mut changed = String::with_capacity(text.len() * 2);
        for ((_, c), (_, word)) in text.char_indices().zip(expand(words, text)) {
            match (self, word == ' ' || word == '\n') {
                (_, true) => changed.push(c),
                (Pseudo::Rtl, _) => changed.push(hebrew(c)),
                _ => accented(c, &mut changed),
            }
        }
        changed
    }
}

/// The mask, a character for each of the text's: a character that is no word is as many spaces as it has bytes.
fn expand<'a>(words: &'a str, text: &'a str) -> impl Iterator<Item = (usize, char)> + 'a {
    text.char_indices().map(|(at, _)| (at, words[at..].chars().next().unwrap_or(' ')))
}

/// A letter with an accent, vowels twice: Norwegian text grows by about a third.
fn accented(c: char, to: &mut String) {
    let (letter, twice) = match c {
        'a' => ('á', true),
        'e' => ('é', true),
        'i' => ('í', true),
        'o' => ('ó', true),
        'u' => ('ú', true),
        'y' => ('ý', true),
        'A' => ('Á', true),
        'E' => ('É', true),
        'I' => ('Í', true),
        'O' => ('Ó', true),
        'U' => ('Ú', true),
        'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å' => (c, true),
        'n' => ('ñ', false),
        's' => ('š', false),
        'c' => ('ç', false),
        'z' => ('ž', false),
        c => (c, false),
    };
    to.push(letter);
    if twice {
        to.push(letter);
    }
}

fn hebrew(c: char) -> char {
    const LETTERS: [char; 22] =
        ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ', 'ק', 'ר', 'ש', 'ת'];
    if c.is_alphabetic() { LETTERS[c as usize % LETTERS.len()] } else { c }
}

/// Every pattern of a Fluent file as its id. Only names and values are needed: forms and comments are left out.
fn ids(text: &str) -> String {
    let mut made = String::new();
    for entry in entries(text) {
        let lines = &text[entry.span.clone()];
        let own = lines[entry.id.len()..].trim_start_matches([' ', '=']);
        if !own.is_empty() && !own.trim_start().starts_with('.') {
            made.push_str(&format!("{} = [{}]\n", entry.id, entry.id));
        } else {
            made.push_str(&format!("{} =\n", entry.id));
        }
        for attribute in lines.lines().filter_map(|line| line.trim_start().strip_prefix('.')) {
            if let Some((name, _)) = attribute.split_once('=') {
                let name = name.trim();
                made.push_str(&format!("    .{name} = [{}.{name}]\n", entry.id));
            }
        }
    }
    made
}

/// A page with the ids of its headings before their words.
fn headings(text: &str) -> String {
    let line = |line: &str| match (line.starts_with("##"), line.rfind("{#")) {
        (true, Some(at)) => {
            let level = line.len() - line.trim_start_matches('#').len();
            let id = line[at + 1..].trim_end().trim_end_matches('}');
            format!("{} [{id}]{}", &line[..level], &line[level..])
        }
        _ => line.to_owned(),
    };
    text.split_inclusive('\n').map(line).collect()
}

/// Adds pseudo-languages to what was read.
pub fn add(sources: &mut Sources, kinds: &[Pseudo]) {
    let source = sources.config.source_lang().clone();
    for kind in kinds {
        let lang = Lang::pseudo(*kind);
        let moved = |file: &SourceFile| file.path.replacen(source.as_str(), lang.as_str(), 1);
        let pages = sources.content.get(&source).into_iter().flatten();
        let pages = pages.map(|file| SourceFile::new(moved(file), kind.page(&file.text))).collect();
        let messages = sources.messages.get(&source).into_iter().flatten();
        let messages = messages.map(|file| SourceFile::new(moved(file), kind.message_file(&file.text))).collect();
        sources.content.insert(lang.clone(), pages);
        sources.messages.insert(lang.clone(), messages);
        let path = format!("locales/{lang}/language.toml");
        sources.languages.insert(lang.clone(), SourceFile::new(path, kind.language()));
        sources.config.languages.push(lang);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_grow_by_a_third_and_marks_stay() {
        let text = "a = Ring { PHONE(\"rosa\") } når du vil, også om natta eller i helga\n";
        let made = Pseudo::Accented.message_file(text);
        assert!(
            made.starts_with("a = Ríiñg { PHONE(\"rosa\") } ñåår")
                || made.starts_with("a = Rííñg { PHONE(\"rosa\") } ñåår"),
            "{made}"
        );
        let grown = made.chars().count() as f64 / text.chars().count() as f64;
        assert!((1.15..1.45).contains(&grown), "{grown}");
    }

    #[test]
    fn a_page_keeps_its_links_and_ids() {
        let text = "+++\ntitle = \"Lønn\"\naudience = \"person\"\n+++\n## Hei {#hei}\n\nSe [her](page:pay).\n";
        let made = Pseudo::Rtl.page(text);
        assert!(made.contains("{#hei}") && made.contains("](page:pay)") && made.contains("audience = \"person\""));
        assert!(!made.contains("Hei") && !made.contains("Lønn"));
        assert!(Pseudo::Ids.page(text).contains("## [#hei] Hei {#hei}"));
    }

    #[test]
    fn every_message_becomes_its_id() {
        let text = "# c\na = { $n ->\n    [one] x\n   *[other] y\n }\n    .hint = h\nb =\n    .title = t\n";
        assert_eq!(Pseudo::Ids.message_file(text), "a = [a]\n    .hint = [a.hint]\nb =\n    .title = [b.title]\n");
    }
}
