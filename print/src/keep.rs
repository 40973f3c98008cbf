use std::collections::BTreeSet;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// The Thai words among some texts that Typst would break in the middle.
///
/// Typst finds the places where a Thai line may break with a neural network, which is wrong about once in fifty
/// breaks. A dictionary is right for the words that it knows. So each word of the dictionary with a break of the
/// network inside it has to be kept together. Longer words come first, so that a pattern made of them finds the
/// longest.
pub fn unbroken_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let network = LineSegmenter::new_lstm(LineBreakOptions::default());
    let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let is_thai = |c: char| ('\u{e01}'..='\u{e5b}').contains(&c);
    let mut words = BTreeSet::new();
    for text in texts.into_iter().filter(|text| text.contains(is_thai)) {
        let breaks: BTreeSet<usize> = network.segment_str(text).collect();
        let ends: Vec<usize> = dictionary.segment_str(text).collect();
        for pair in ends.windows(2) {
            let word = &text[pair[0]..pair[1]];
            let split = breaks.range(pair[0] + 1..pair[1]).next().is_some();
            let word = word.trim_matches(|c| !is_thai(c));
            if split && !word.is_empty() && word.chars().all(is_thai) {
                words.insert(word.to_owned());
            }
        }
    }
    let mut words: Vec<String> = words.into_iter().collect();
    words.sort_by(|a, b| (b.len(), a).cmp(&(a.len(), b)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_would_be_broken_are_found() {
        let found = unbroken_words(["คุณมีสิทธิ์ขอที่พำนักในกรุงเทพฯ และฐานะของคุณ", "No Thai"]);
        assert!(found.iter().any(|word| word.contains("พำนัก") || word.contains("ฐานะ")), "{found:?}");
        assert!(found.iter().all(|word| !word.contains(' ')));
    }
}
