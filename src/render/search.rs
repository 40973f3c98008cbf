//! The search: topics as links, and an index of their words that stands in the page itself.
//!
//! Nothing is asked for after the page has been read, and nothing of what is typed leaves it. The index belongs to
//! `script/search.js` of the theme; `docs/search.md` describes it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::Words;
use crate::check::Site;
use crate::i18n::{Args, Order, WordFinder};
use crate::model::{
    Audience, Block, Generated, Inline, Lang, Layout, LinkTarget, PageId, plain_text, walk_inlines, walk_text,
};
use crate::plan::{page_path, relative};

/// What a page with a search is made of.
#[derive(Debug)]
pub struct Search {
    /// The topics, in the order of the alphabet.
    pub topics: Vec<Topic>,
    /// The index, as JSON.
    pub index: String,
}

/// A place that can be found: a page, a section of one, or a contact.
#[derive(Clone, Debug, Serialize)]
pub struct Topic {
    href: String,
    title: String,
    /// The page that it stands on; empty where that is the topic itself.
    page: String,
}

/// How much a word says about a topic: it stands in the text, in the description or among the needs, in the title.
const TEXT: usize = 0;
const ABOUT: usize = 1;
const TITLE: usize = 2;

struct Entry {
    topic: Topic,
    texts: Vec<(usize, String)>,
}

/// The search over all pages in a language that are for one audience; the links lead from `path`.
///
/// # Errors
/// What is wrong with a message, as one sentence.
pub fn search(site: &Site, words: &Words, lang: &Lang, audience: Audience, path: &str) -> Result<Search, String> {
    let mut entries = Vec::new();
    for (id, versions) in &site.pages {
        let Some(page) = versions.get(lang).filter(|page| page.front.audience == audience) else { continue };
        if page.front.layout == Layout::Search {
            continue;
        }
        let href = relative(path, &page_path(id, lang.as_str()));
        let title = &page.front.title;
        let topic = Topic { href: href.clone(), title: title.clone(), page: String::new() };
        let texts = vec![(TITLE, title.clone()), (ABOUT, page.front.description.clone())];
        entries.push(Entry { topic, texts });
        for block in &page.document().blocks {
            match block {
                Block::Heading(heading) if heading.level < 4 => {
                    let own = plain_text(&heading.content);
                    let topic =
                        Topic { href: format!("{href}#{}", heading.id), title: own.clone(), page: title.clone() };
                    entries.push(Entry { topic, texts: vec![(TITLE, own)] });
                }
                block => {
                    let entry = entries.last_mut().map(|entry| &mut entry.texts);
                    let mut text = String::new();
                    written(site, lang, std::slice::from_ref(block), &mut text);
                    made(site, words, lang, block, &mut text)?;
                    if let Some(texts) = entry {
                        texts.push((TEXT, text));
                    }
                }
            }
        }
        // A card to show is a sentence under a name that nobody sees: the sentence is what is looked for.
        if page.front.layout == Layout::Directory {
            contacts(site, words, lang, id, &href, title, &mut entries)?;
        }
    }
    let order = Order::new(lang)?;
    entries.sort_by(|a, b| {
        let by_title = order.compare(&a.topic.title, &b.topic.title);
        by_title.then_with(|| order.compare(&a.topic.page, &b.topic.page)).then_with(|| a.topic.href.cmp(&b.topic.href))
    });
    let index = index(&entries);
    Ok(Search { topics: entries.into_iter().map(|entry| entry.topic).collect(), index })
}

/// A directory's contacts, each a topic of its own.
fn contacts(
    site: &Site,
    words: &Words,
    lang: &Lang,
    id: &PageId,
    href: &str,
    title: &str,
    entries: &mut Vec<Entry>,
) -> Result<(), String> {
    let audience = site.pages[id].get(lang).map(|page| page.front.audience);
    let none = Args::default();
    for contact in site.data.contacts.iter().filter(|c| audience.is_some_and(|a| c.audience.contains(&a))) {
        let key = format!("contact-{}", contact.id);
        let mut texts = vec![(TITLE, contact.name.clone()), (TEXT, words.text(lang, &key, None, &none)?)];
        if words.has(lang, &key, Some("for")) {
            texts.push((TEXT, words.text(lang, &key, Some("for"), &none)?));
        }
        texts.extend(contact.cities.iter().map(|city| (ABOUT, city.clone())));
        for need in contact.needs.iter().filter(|need| audience == Some(Audience::Worker) || *need != "advice") {
            texts.push((TEXT, words.text(lang, &format!("need-{need}"), None, &none)?));
        }
        let topic = Topic {
            href: format!("{href}#contact-{}", contact.id),
            title: contact.name.clone(),
            page: title.to_owned(),
        };
        entries.push(Entry { topic, texts });
    }
    Ok(())
}

/// Adds the words that stand in blocks, and the names of what they link to without words of their own.
fn written(site: &Site, lang: &Lang, blocks: &[Block], text: &mut String) {
    walk_text(blocks, &mut |run| {
        walk_inlines(run, &mut |inline| match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Break => text.push(' '),
            Inline::Link(target, words, _) if words.is_empty() => {
                let name = match target {
                    LinkTarget::Contact(id) => site.data.contact(id).map(|contact| contact.name.as_str()),
                    LinkTarget::Page(id, _) => site.page(id, lang).map(|(page, _)| page.front.title.as_str()),
                    _ => None,
                };
                text.push_str(name.unwrap_or_default());
            }
            _ => {}
        });
        text.push(' ');
    });
}

/// Adds the words of what a block is made of from data.
fn made(site: &Site, words: &Words, lang: &Lang, block: &Block, text: &mut String) -> Result<(), String> {
    let none = Args::default();
    let mut add = |key: String, attribute: Option<&str>| -> Result<(), String> {
        text.push_str(&words.text(lang, &key, attribute, &none)?);
        text.push(' ');
        Ok(())
    };
    match block {
        Block::Contact(id, _) => text.push_str(site.data.contact(id).map_or("", |contact| contact.name.as_str())),
        Block::Generated(Generated::Indicators, name, _) => {
            for indicator in site.data.indicators.iter().filter(|indicator| indicator.stands_in(name)) {
                add(format!("indicator-{}", indicator.id), None)?;
            }
        }
        Block::Generated(Generated::Conversation, name, _) if name == "ask" => {
            for ask in &site.data.asks {
                add(format!("ask-{}", ask.id), None)?;
            }
        }
        Block::Generated(Generated::Conversation, ..) => {
            for tell in &site.data.tells {
                add(format!("tell-{}", tell.id), None)?;
            }
        }
        Block::Generated(Generated::Statistic, name, _) => add(format!("statistic-{name}"), None)?,
        _ => {}
    }
    Ok(())
}

/// What stands for the numbers of a posting: printable, and nothing that JSON or HTML would have to escape.
const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,:;()[]{}*+/=?@^|~$%#";

/// The index: `w` has the words in order, each without the beginning that it shares with the one before (its length
/// first, in base 36); `p` has for each word the topics that it stands in, as steps from one to the next.
fn index(entries: &[Entry]) -> String {
    let finder = WordFinder::default();
    let mut postings: BTreeMap<String, BTreeMap<usize, usize>> = BTreeMap::new();
    for (place, entry) in entries.iter().enumerate() {
        for (weight, text) in &entry.texts {
            for word in finder.words(text) {
                let slot = postings.entry(word).or_default().entry(place).or_default();
                *slot = (*slot).max(*weight);
            }
        }
    }
    // A word that stands nearly everywhere leads nowhere.
    let most = entries.len() / 4 + 2;
    postings.retain(|_, topics| topics.len() <= most || topics.values().any(|weight| *weight == TITLE));
    let (mut words, mut places) = (Vec::new(), Vec::new());
    let mut before = String::new();
    for (word, topics) in &postings {
        let shared: String =
            word.chars().zip(before.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).take(35).collect();
        // A browser counts in units of UTF-16.
        let length = shared.encode_utf16().count().min(35) as u32;
        let sign = char::from_digit(length, 36).unwrap_or('0');
        words.push(format!("{sign}{}", &word[shared.len()..]));
        before.clone_from(word);
        let mut next = 0;
        let mut posting = String::new();
        for (topic, weight) in topics {
            let mut number = (topic - next) * 3 + weight;
            while number >= DIGITS.len() {
                posting.push('!');
                number -= DIGITS.len();
            }
            posting.push(char::from(DIGITS[number]));
            next = topic + 1;
        }
        places.push(posting);
    }
    format!("{{\"w\":\"{}\",\"p\":\"{}\"}}", words.join(" "), places.join(" "))
}
