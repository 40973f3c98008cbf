//! The minifier takes out bytes, not words.

use scraper::Html;

use super::{all, visible, whole};

/// What readers and their machines are told besides the text: languages, directions, names, addresses.
fn told(page: &Html) -> Vec<String> {
    let attributes = [
        "lang",
        "dir",
        "aria-label",
        "aria-labelledby",
        "href",
        "hreflang",
        "id",
        "role",
        "scope",
        "tabindex",
        "start",
    ];
    let mut told = Vec::new();
    // Scripts, and a search's index among them, are put in after the marks.
    for element in all(page, "*:not(script)") {
        for name in attributes {
            if let Some(value) = element.value().attr(name) {
                told.push(format!("<{} {name}={value:?}>", element.value().name()));
            }
        }
    }
    told
}

#[test]
fn a_page_that_was_made_small_has_the_same_words_and_spaces() {
    for (path, html) in whole().pages() {
        let before = visible(Html::parse_document(&whole().rendered[path]).root_element());
        let after = visible(Html::parse_document(html).root_element());
        if before != after {
            let at = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count().saturating_sub(30);
            let part = |text: &str| {
                String::from_utf8_lossy(&text.as_bytes()[at.min(text.len())..(at + 90).min(text.len())]).into_owned()
            };
            panic!("{path}:\nbefore: …{}\nafter:  …{}", part(&before), part(&after));
        }
    }
}

#[test]
fn a_page_that_was_made_small_has_the_same_languages_directions_names_and_addresses() {
    for (path, html) in whole().pages() {
        let before = told(&Html::parse_document(&whole().rendered[path]));
        let after = told(&Html::parse_document(html));
        let differs = before.iter().zip(&after).find(|(a, b)| a != b);
        assert!(
            differs.is_none() && before.len() == after.len(),
            "{path}: {differs:?}, {} and {}",
            before.len(),
            after.len()
        );
    }
}

#[test]
fn a_page_that_was_made_small_has_the_same_elements_in_the_same_order() {
    let names = |html: &str| -> Vec<String> {
        let page = Html::parse_document(html);
        let elements = all(&page, "*").into_iter().map(|e| e.value().name().to_owned());
        // These three stand for marks before.
        elements.filter(|name| !["style", "script", "meta"].contains(&name.as_str())).collect()
    };
    for (path, html) in whole().pages() {
        assert_eq!(names(&whole().rendered[path]), names(html), "{path}");
    }
}
