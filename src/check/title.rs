use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Audience, Lang, Page, PageId};

/// Addresses and titles stay in a phone's history whatever a page does. So no address may hold a word that
/// `site.toml` lists for addresses (`[unsafe-words]`, `addresses`), and no title or description of a person's
/// page one that it lists for the page's language.
pub fn check(config: &Config, id: &PageId, versions: &BTreeMap<Lang, Page>, out: &mut Diagnostics) {
    let none = Vec::new();
    let addresses = config.unsafe_words.get("addresses").unwrap_or(&none);
    if let Some(word) = addresses.iter().find(|word| id.as_str().contains(&word.to_lowercase())) {
        for page in versions.values() {
            out.push(Diagnostic::new(
                Code::TitleUnsafe,
                Location::file(page.file.path.clone()),
                format!("the address of this page holds “{word}”, which stays in a phone's history"),
                "rename the file in every language",
            ));
        }
    }
    for (lang, page) in versions.iter().filter(|(_, page)| page.front.audience == Audience::Person) {
        let words = config.unsafe_words.get(lang.as_str()).unwrap_or(&none);
        for (key, text) in [("title", &page.front.title), ("description", &page.front.description)] {
            let text = text.to_lowercase();
            if let Some(word) = words.iter().find(|word| text.contains(&word.to_lowercase())) {
                let at = page.file.text.find(&format!("\n{key}")).map_or(0, |at| at + 1);
                let message = format!("the {key} holds “{word}”, which could give a reader away");
                out.at(
                    Code::TitleUnsafe,
                    &page.file,
                    at,
                    message,
                    "say what the page helps with: pay, papers, a place to stay",
                );
            }
        }
    }
}
