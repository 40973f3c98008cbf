//! Any text as a page: front matter and Markdown end with findings or with a page whose texts can be replaced, and
//! never with a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::check::places::{PageTexts, page_texts, replace};
use varde::check::{reread, words_of_page};
use varde::model::SourceFile;
use varde_fuzz::{lang, site};

fuzz_target!(|text: &str| {
    let nb = lang("nb");
    // As long as its text: a place in it is a place in the file.
    assert_eq!(words_of_page(text).len(), text.len());
    let page = reread(site(), &nb, SourceFile::new("content/nb/pay.md", text));
    if let Some(texts) = page_texts(text) {
        for index in 0..texts.count().min(40) {
            // A text that is put back where it was leaves a page with the same texts.
            if let (Some(own), true) = (texts.get(index), page.is_some())
                && let Ok(same) = replace(text, index, &own)
            {
                assert_eq!(page_texts(&same).as_ref().map(PageTexts::count), Some(texts.count()), "{same}");
            }
        }
    }
});
