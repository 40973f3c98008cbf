//! The Norwegian pages: plain enough for their readers, and nobody else's sentences.

use std::collections::{BTreeMap, HashMap};
use std::fs;

use scraper::{ElementRef, Html};
use varde::model::Audience;

use super::{all, inside, visible, whole};
use crate::site::repository;

/// The texts of a page that its authors wrote: path -> audience and texts, one for each paragraph, item or cell.
/// What is quoted as law is left out, and so are the cards of contacts, which are the same on many pages.
fn written() -> Vec<(String, Audience, Vec<String>)> {
    let lang = whole().site.config.source_lang();
    let mut pages = Vec::new();
    for (id, versions) in &whole().site.pages {
        let audience = versions[lang].front.audience;
        let path = format!("{lang}/{id}.html");
        pages.push((path.clone(), audience, texts(&whole().page(&path))));
    }
    pages
}

fn texts(page: &Html) -> Vec<String> {
    let mut texts = Vec::new();
    for element in all(
        page,
        "main p, main li, main dt, main dd, main th, main td, main h2, main h3, main h4, main label, main legend, main summary",
    ) {
        let left_out = |e: ElementRef| {
            let classes: Vec<&str> = e.value().classes().collect();
            e.value().name() == "blockquote"
                || e.value().name() == "nav"
                || ["contact", "leave", "hint"].iter().any(|class| classes.contains(class))
                || e.value()
                    .attr("aria-labelledby")
                    .is_some_and(|id| id == "source-list" || id == "fact-list" || id == "proof-list")
        };
        if inside(element, left_out) {
            continue;
        }
        let text = own_text(element);
        if !text.is_empty() {
            texts.push(text);
        }
    }
    texts
}

/// The text of an element without that of blocks within it.
fn own_text(element: ElementRef) -> String {
    let blocks = ["ul", "ol", "dl", "p", "table", "div", "h3", "h4"];
    let mut text = String::new();
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            text.push_str(words);
        } else if let Some(inner) = ElementRef::wrap(child).filter(|inner| !blocks.contains(&inner.value().name())) {
            text.push_str(&visible(inner));
            // An element in a line may end with a space of its own.
            if inner.text().last().is_some_and(|last| last.ends_with(' ')) {
                text.push(' ');
            }
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '§')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// Sentences end with a sign and a space or the end. A full stop after a figure doesn't end one: “22. november”.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | ':' | ';')) {
        let after = text[at + 1..].trim_start_matches(['»', '”', ')', '"']);
        let figure = sign == '.'
            && text[..at].ends_with(|c: char| c.is_ascii_digit())
            && after.trim_start().starts_with(char::is_lowercase);
        if (after.is_empty() || after.starts_with(' ')) && !figure {
            sentences.push(&text[start..=at]);
            start = at + 1;
        }
    }
    sentences.push(&text[start..]);
    sentences.into_iter().filter(|sentence| !words(sentence).is_empty()).collect()
}

/// Björnsson's readability index: words in a sentence, and words of more than six letters in a hundred.
fn lix(texts: &[String]) -> f64 {
    let all: Vec<&str> = texts.iter().flat_map(|text| words(text)).collect();
    let sentences: usize = texts.iter().map(|text| sentences(text).len()).sum();
    let long = all.iter().filter(|word| word.chars().count() > 6).count();
    all.len() as f64 / sentences.max(1) as f64 + 100.0 * long as f64 / all.len().max(1) as f64
}

#[test]
fn sentences_and_words_are_counted_as_readers_do() {
    assert_eq!(
        sentences("Du kan ringe. «Kom hit!» Når? Den 22. november 2026"),
        ["Du kan ringe.", " «Kom hit!", "» Når?", " Den 22. november 2026"]
    );
    assert_eq!(words("Å søke – om a-krim, § 8-3."), ["Å", "søke", "om", "a-krim", "8-3"]);
    assert_eq!(lix(&["Du kan ringe. Vi svarer.".into()]), 2.5);
    assert_eq!(lix(&["Menneskerettigheter er viktige nå.".into()]), 4.0 + 50.0);
}

#[test]
fn a_persons_pages_have_a_lix_of_at_most_30_and_a_workers_of_at_most_40() {
    let mut heavy = Vec::new();
    for (path, audience, texts) in written() {
        let most = if audience == Audience::Person { 30.0 } else { 40.0 };
        // Names in a directory and headings are no sentences.
        let texts: Vec<String> = texts.into_iter().filter(|text| text.ends_with(['.', '!', '?', ':', '»'])).collect();
        let found = lix(&texts);
        if found > most {
            heavy.push(format!("{path}: {found:.1} (at most {most})"));
        }
    }
    assert!(heavy.is_empty(), "{}", heavy.join("\n"));
}

#[test]
fn no_sentence_is_longer_than_15_words_for_a_person_and_25_for_a_worker() {
    let mut long = Vec::new();
    for (path, audience, texts) in written() {
        let most = if audience == Audience::Person { 15 } else { 25 };
        for text in &texts {
            let sentences = sentences(text).into_iter().filter(|sentence| words(sentence).len() > most);
            long.extend(
                sentences.map(|sentence| format!("{path}: {} words: {}", words(sentence).len(), sentence.trim())),
            );
        }
    }
    assert!(long.is_empty(), "{} sentences:\n{}", long.len(), long.join("\n"));
}

#[test]
fn a_persons_page_has_at_most_350_words() {
    // The directory lists every contact, the page about the site every source, and the search every topic.
    let free = ["nb/help.html", "nb/about.html", "nb/questions.html", "nb/search.html"];
    let long: Vec<String> = written()
        .into_iter()
        .filter(|(path, audience, _)| *audience == Audience::Person && !free.contains(&path.as_str()))
        .map(|(path, _, texts)| (path, texts.iter().map(|text| words(text).len()).sum::<usize>()))
        .filter(|(_, count)| *count > 350)
        .map(|(path, count)| format!("{path}: {count}"))
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn a_person_is_never_given_a_label_and_never_promised_an_outcome() {
    let mut wrong = Vec::new();
    for (path, audience, texts) in written() {
        // The official name of an office stays as it is.
        let names = || whole().site.data.contacts.iter().map(|contact| contact.name.as_str());
        for text in texts.iter().filter(|_| audience == Audience::Person) {
            let lower = names().fold(text.clone(), |text, name| text.replace(name, "")).to_lowercase();
            let found = ["menneskehandel", "offer", "ofre", "du er utsatt", "slipper straff", "du vil få", "garanter"]
                .into_iter();
            wrong.extend(
                found
                    .filter(|word| words(&lower).join(" ").contains(word))
                    .map(|word| format!("{path}: “{word}” in “{text}”")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many words in a row make a copy.
const RUN: usize = 10;

fn plain(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Runs of words of a text that stand in one of the sources too, as long as they are.
fn copied(text: &str, runs: &HashMap<Vec<String>, String>) -> Vec<String> {
    let words = plain(text);
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while at + RUN <= words.len() {
        let Some(source) = runs.get(&words[at..at + RUN]) else {
            at += 1;
            continue;
        };
        let start = at;
        while at + RUN <= words.len() && runs.contains_key(&words[at..at + RUN]) {
            at += 1;
        }
        found.push(format!("“{}” ({source})", words[start..at + RUN - 1].join(" ")));
        at += RUN - 1;
    }
    found
}

fn runs(name: &str, text: &str, runs: &mut HashMap<Vec<String>, String>) {
    // Words that the end of a line has divided.
    let words = plain(&text.replace("-\n", ""));
    for run in words.windows(RUN) {
        runs.entry(run.to_vec()).or_insert_with(|| name.to_owned());
    }
}

#[test]
fn a_copied_sentence_would_be_found() {
    let mut known = HashMap::new();
    runs("a", "Den som vil vite mer om dette, kan lese det her og nå i kveld.", &mut known);
    assert_eq!(copied("Nei: den som vil vite mer om DETTE kan lese det her, sa hun.", &known).len(), 1);
    assert_eq!(copied("Den som vil vite mer om det, kan lese det her og nå.", &known), [""; 0]);
}

#[test]
fn no_ten_words_in_a_row_are_taken_from_the_sources() {
    let seeds = repository().join("../shared/seeds");
    if !seeds.is_dir() {
        return println!("skipped: the sources' texts aren't beside the repository ({})", seeds.display());
    }
    let mut known = HashMap::new();
    for entry in fs::read_dir(&seeds).expect("the sources") {
        let path = entry.expect("a source").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        runs(&name, &fs::read_to_string(&path).expect("a text"), &mut known);
    }
    assert!(known.len() > 50_000, "only {} runs: are these the sources?", known.len());
    // Names and titles are what they are.
    let data = &whole().site.data;
    let names = data.sources.iter().flat_map(|s| [&s.title, &s.publisher]).chain(data.contacts.iter().map(|c| &c.name));
    let names: Vec<&String> = names.chain(data.facts.values().filter_map(|f| f.text.as_ref())).collect();
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    for (path, _, texts) in written() {
        for mut text in texts {
            for name in &names {
                text = text.replace(name.as_str(), "\n");
            }
            for part in text.split('\n') {
                wrong.extend(copied(part, &known).into_iter().map(|copy| (copy, path.clone())));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().map(|(copy, path)| format!("{path}: {copy}")).collect();
    assert!(wrong.is_empty(), "{} copies:\n{}", wrong.len(), wrong.join("\n"));
}
