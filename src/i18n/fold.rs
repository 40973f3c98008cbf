use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// Finds the words of a text by UAX 29, and those of scripts without spaces by ICU's dictionaries.
#[derive(Debug)]
pub struct WordFinder {
    segmenter: WordSegmenterBorrowed<'static>,
    normalizer: DecomposingNormalizerBorrowed<'static>,
}

impl Default for WordFinder {
    fn default() -> WordFinder {
        WordFinder {
            segmenter: WordSegmenter::new_dictionary(Default::default()),
            normalizer: DecomposingNormalizerBorrowed::new_nfd(),
        }
    }
}

impl WordFinder {
    /// The words of a text in order, each folded: see [`WordFinder::fold`]. Single letters are left out.
    pub fn words(&self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        let mut start = 0;
        let mut segments = self.segmenter.segment_str(text).iter_with_word_type();
        for (end, kind) in segments.by_ref() {
            if kind.is_word_like() {
                let folded = self.fold(&text[start..end]);
                let parts = folded.split(|c: char| !c.is_alphanumeric()).map(without_article);
                words.extend(parts.filter(|word| word.chars().nth(1).is_some()).map(str::to_owned));
            }
            start = end;
        }
        words
    }

    /// A text without what a reader leaves out or types otherwise: capitals, accents, the short vowels of Arabic and
    /// its forms of alef, ya and ta marbuta, the marks of tone of Thai. The search script of a theme folds what is
    /// typed in the same way.
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        for c in self.normalizer.normalize(text).chars().flat_map(char::to_lowercase) {
            match c {
                '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
                '\u{e47}'..='\u{e4c}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{ad}' => {}
                'ø' => folded.push('o'),
                'æ' => folded.push_str("ae"),
                'ł' => folded.push('l'),
                'đ' => folded.push('d'),
                'ß' => folded.push_str("ss"),
                'ı' => folded.push('i'),
                'ٱ' => folded.push('ا'),
                'ى' | 'ی' => folded.push('ي'),
                'ة' => folded.push('ه'),
                'ک' => folded.push('ك'),
                c => folded.push(c),
            }
        }
        folded
    }
}

/// An Arabic word without “the”, also behind “and”, “with”, “like” and “for”.
fn without_article(word: &str) -> &str {
    let rest = word.strip_prefix(['و', 'ف']).filter(|rest| rest.starts_with("ال")).unwrap_or(word);
    let bare = ["ال", "بال", "كال", "لل"].iter().find_map(|article| rest.strip_prefix(article));
    bare.filter(|bare| bare.chars().nth(2).is_some()).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        WordFinder::default().words(text).join(" ")
    }

    #[test]
    fn accents_and_capitals_make_no_other_word() {
        assert_eq!(words("Lønn på Tromsø, ÆRLIG"), "lonn pa tromso aerlig");
        assert_eq!(words("Pasaporte y Łódź"), "pasaporte lodz");
        assert_eq!(words("Hộ chiếu và đơn"), "ho chieu va don");
        assert_eq!(words("Ёлка, Їжак"), "елка іжак");
    }

    #[test]
    fn arabic_is_found_however_its_letters_are_typed() {
        assert_eq!(words("الأُجُورُ"), words("أجور"));
        assert_eq!(words("الشرطة"), words("شرطه"));
        assert_eq!(words("والعمل"), words("عمل"));
        assert_eq!(words("یک"), words("يك"));
    }

    #[test]
    fn thai_is_divided_though_it_has_no_spaces() {
        assert_eq!(words("คุณไม่ได้ค่าจ้าง"), "คุณ ไม ได คา จาง");
        assert_eq!(words("ค่าจ้าง"), words("คาจาง"));
    }
}
