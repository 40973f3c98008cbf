use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

/// Words of the source language that translations show as they are, mostly in brackets behind their own: “(legevakt)”.
/// A reader has to find them on a sign and say them to others; a screen reader has to be told their language (WCAG
/// 2.2, 3.1.2).
#[derive(Clone, Debug, Default)]
pub struct SourceWords {
    finder: Option<AhoCorasick>,
    kept: BTreeSet<String>,
}

impl SourceWords {
    /// Words or sequences of words, each found with a small and a capital letter at its beginning; and the names that
    /// are the same in every language, which are said in the reader's way.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>, kept: impl IntoIterator<Item = &'a str>) -> SourceWords {
        let mut patterns = Vec::new();
        for word in words.into_iter().filter(|word| !word.trim().is_empty()) {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
            patterns.extend([word.to_owned(), first + letters.as_str()]);
        }
        let finder = (!patterns.is_empty())
            .then(|| AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns).ok())
            .flatten();
        SourceWords { finder, kept: kept.into_iter().map(str::to_owned).collect() }
    }

    /// True for a name that every language has in common.
    pub fn is_kept(&self, name: &str) -> bool {
        self.kept.contains(name)
    }

    /// Where they stand in a text as whole words, in order. Letters of another script may touch them: Thai has no
    /// spaces, and Arabic joins small words to the front.
    pub fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{250}');
        let found = self.finder.iter().flat_map(move |finder| finder.find_iter(text));
        found.map(|found| found.range()).filter(move |place| {
            !part(text[..place.start].chars().next_back()) && !part(text[place.end..].chars().next())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(words: &[&str], text: &'a str) -> Vec<&'a str> {
        SourceWords::new(words.iter().copied(), []).places(text).map(|place| &text[place]).collect()
    }

    #[test]
    fn whole_words_are_found_beside_any_script() {
        let words = ["legevakt", "oppholdstillatelse", "begrenset oppholdstillatelse", "øyeblikk"];
        assert_eq!(found(&words, "лікар (legevakt) і Legevakt"), ["legevakt", "Legevakt"]);
        assert_eq!(found(&words, "หมอlegevaktที่"), ["legevakt"]);
        assert_eq!(found(&words, "بـlegevakt"), ["legevakt"]);
        assert_eq!(found(&words, "(begrenset oppholdstillatelse)"), ["begrenset oppholdstillatelse"]);
        assert_eq!(found(&words, "Øyeblikk"), ["Øyeblikk"]);
        assert_eq!(found(&words, "legevakten, tannlegevakt, LEGEVAKT"), [""; 0]);
        assert_eq!(found(&["", " "], "legevakt"), [""; 0]);
    }
}
