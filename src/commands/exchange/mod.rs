//! Translations on their way to a translator's own tool and back: XLIFF 2.1 and 1.2, PO, and a table that any word
//! processor opens. What goes out and what comes back are the same blocks that `varde accept` records.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::check::Site;
use crate::check::places::{PageTexts, page_texts};
use crate::check::translation::{BlockState, BlockStatus, Part, PartId, Standing};
use crate::i18n::Args;
use crate::i18n::wording::{Worded, Wording};
use crate::model::{
    Dialect, Direction, FactValue, Lang, Page, PageId, Pair, Piece, Segment, TextBlock, entries, hash, page_blocks,
};

mod apply;
pub mod export;
mod html;
mod html_read;
pub mod import;
mod po;
pub mod read;
pub mod settle;
mod xliff;
mod xliff_read;

/// How far the translation of a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// There is none.
    Missing,
    /// The source has changed since it was accepted.
    Stale,
    /// A machine made it, or nobody has accepted it.
    Machine,
    /// A named person has read it.
    Checked,
}

/// One text on its way: a block of a page, a message, or one form of a message.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The block's name, with the form in brackets: `message:unit-hour[few]`.
    pub id: String,
    /// The block's name, as records have it.
    pub block: String,
    /// The form of a message and whether it is the one for all other cases.
    pub form: (String, bool),
    /// What decides between the forms.
    pub selector: Option<String>,
    /// How it is written.
    pub dialect: Dialect,
    /// What the source says now.
    pub source: Segment,
    /// The hash of the whole source block.
    pub source_hash: String,
    /// The present translation.
    pub target: Option<Segment>,
    /// How far that is.
    pub how: How,
    /// What the source said when the translation was accepted, where that is another text and still known.
    pub previous: Option<String>,
    /// What a translator should know.
    pub notes: Vec<String>,
    /// The byte at which it begins in the source's file.
    pub at: usize,
    /// Its place among the source page's texts, and the translation's among its own.
    pub places: (usize, Option<usize>),
}

/// The units of a page or Fluent file.
#[derive(Clone, Debug)]
pub struct Group {
    /// Which.
    pub part: PartId,
    /// The source's file.
    pub path: String,
    /// A heading for it.
    pub title: String,
    /// What a translator should know of all of it.
    pub notes: Vec<String>,
    /// Its units in the order of the file.
    pub units: Vec<Unit>,
}

/// All that can be exchanged of a translation.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The language that is translated from, and its direction.
    pub source: (Lang, Direction),
    /// The language of the translation, and its direction.
    pub lang: (Lang, Direction),
    /// The date of the site.
    pub date: String,
    /// The pages and Fluent files.
    pub groups: Vec<Group>,
    /// Blocks that have to be translated in their file, with the reason.
    pub left_out: Vec<(String, String)>,
}

/// What is protected in a text: it has a number by which a tool moves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Stands for itself.
    One(String),
    /// Stands around words.
    Pair(Pair),
}

/// A piece of a text with the number of its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Numbered {
    /// Words.
    Text(String),
    /// A mark that stands for itself.
    One(usize),
    /// A mark's beginning.
    Open(usize),
    /// Its end.
    Close(usize),
}

impl Unit {
    /// The present translation as one line; empty when there is none.
    pub fn written(&self) -> String {
        self.target.as_ref().map_or(String::new(), |target| target.written(self.dialect))
    }

    /// The hash of the present translation.
    pub fn target_hash(&self) -> Option<String> {
        self.target.as_ref().map(|target| hash(&target.written(self.dialect)))
    }

    /// The marks of source and translation, numbered from 1, and both texts by these numbers. The same mark has the
    /// same number in both.
    pub fn numbered(&self) -> (Vec<Mark>, Vec<Numbered>, Vec<Numbered>) {
        let mut marks = Vec::new();
        let source = number(&self.source, &mut marks);
        let target = self.target.as_ref().map_or(Vec::new(), |target| number(target, &mut marks));
        (marks, source, target)
    }
}

fn number(text: &Segment, marks: &mut Vec<Mark>) -> Vec<Numbered> {
    let mut free: Vec<bool> = vec![true; marks.len()];
    let mut take = |mark: Mark| {
        let found = (0..marks.len()).find(|&n| free[n] && marks[n] == mark).unwrap_or_else(|| {
            marks.push(mark);
            free.push(true);
            marks.len() - 1
        });
        free[found] = false;
        found + 1
    };
    let mut open = Vec::new();
    let pieces = text.0.iter().filter_map(|piece| match piece {
        Piece::Text(words) => Some(Numbered::Text(words.clone())),
        Piece::Code(code) => Some(Numbered::One(take(Mark::One(code.clone())))),
        Piece::Open(pair) => {
            open.push(take(Mark::Pair(pair.clone())));
            open.last().copied().map(Numbered::Open)
        }
        Piece::Close(_) => open.pop().map(Numbered::Close),
    });
    pieces.collect()
}

/// All that can be exchanged of the translation into a language.
///
/// # Errors
/// The language is no translation of the site.
pub fn units(site: &Site, lang: &Lang) -> Result<Exchange> {
    let translation = site
        .translations
        .languages
        .get(lang)
        .with_context(|| format!("“{lang}” is no translation of this site; site.toml lists the languages"))?;
    let source = site.config.source_lang();
    let direction = |lang: &Lang| site.locales.get(lang).map_or(Direction::Ltr, |locale| locale.language.direction);
    let mut exchange = Exchange {
        source: (source.clone(), direction(source)),
        lang: (lang.clone(), direction(lang)),
        date: site.config.date.to_string(),
        groups: Vec::new(),
        left_out: Vec::new(),
    };
    let reader = Reader { site, lang };
    let words = |lang: &Lang| -> BTreeMap<String, Worded<'_>> {
        let locale = site.locales.get(lang);
        locale.into_iter().flat_map(|l| l.messages.wordings()).map(|w| (format!("message:{}", w.name), w)).collect()
    };
    let (original, own) = (words(source), words(lang));
    for (id, part) in &translation.parts {
        let group = match id {
            PartId::Page(page) => reader.page(page, part, &mut exchange.left_out),
            PartId::Bundle(name) => reader.bundle(name, part, &original, &own, &mut exchange.left_out),
        };
        exchange.groups.extend(group.filter(|group| !group.units.is_empty()));
    }
    Ok(exchange)
}

struct Reader<'a> {
    site: &'a Site,
    lang: &'a Lang,
}

/// The texts of a page with its blocks, when they are the same.
fn texts(page: &Page) -> Option<(PageTexts, Vec<TextBlock>)> {
    let (texts, blocks) = (page_texts(&page.file.text)?, page_blocks(page, &page.document(), &|_| false));
    (texts.count() == blocks.len()).then_some((texts, blocks))
}

impl Reader<'_> {
    fn page(&self, id: &PageId, part: &Part, left_out: &mut Vec<(String, String)>) -> Option<Group> {
        let versions = self.site.pages.get(id)?;
        let page = versions.get(self.site.config.source_lang())?;
        let own_page = versions.get(self.lang);
        let faulty = "it has a fault that varde check names: mend it first".to_owned();
        let Some((source, blocks)) = texts(page) else {
            left_out.push((format!("page:{id}"), faulty));
            return None;
        };
        let own = own_page.map(texts);
        let Some(own) = own.map_or(Some(None), |own| own.map(Some)) else {
            left_out.push((format!("page:{id}"), faulty));
            return None;
        };
        let mut units = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            let (Some(text), Some(status)) = (source.get(index), part.blocks.iter().find(|s| s.source.id == block.id))
            else {
                continue;
            };
            if !text.has_words() {
                continue;
            }
            let place = own.as_ref().and_then(|(_, own)| own_place(block, &blocks, own, part, status));
            let target = place.and_then(|place| own.as_ref()?.0.get(place)).filter(|target| !target.is_empty());
            let front = PageTexts::is_front(index);
            let mut notes = self.shown(&text);
            match block.id.rsplit('/').next() {
                Some("title") => notes.push("Title of the page: first heading, and name of the tab.".to_owned()),
                Some("description") => {
                    notes.push("For search engines, in the words that a reader would use.".to_owned())
                }
                _ if status.source.critical => {
                    notes.push("On danger, deadlines or numbers to call: a reader could come to harm.".to_owned());
                }
                _ => {}
            }
            units.push(Unit {
                id: block.id.clone(),
                block: block.id.clone(),
                form: (String::new(), true),
                selector: None,
                dialect: if front { Dialect::Plain } else { Dialect::Page },
                source: text,
                source_hash: block.hash().to_owned(),
                how: how(status, target.is_some()),
                previous: self.previous(status),
                target,
                notes,
                at: block.offset,
                places: (index, place),
            });
        }
        let title = page.front.title.clone();
        let notes = vec![format!("Page: {title}")];
        Some(Group { part: PartId::Page(id.clone()), path: page.file.path.clone(), title, notes, units })
    }

    fn bundle(
        &self,
        name: &str,
        part: &Part,
        original: &BTreeMap<String, Worded<'_>>,
        own: &BTreeMap<String, Worded<'_>>,
        left_out: &mut Vec<(String, String)>,
    ) -> Option<Group> {
        let plurals = &self.site.locales.get(self.lang)?.messages.formats().plurals;
        let (mut path, mut units, mut notes) = (String::new(), Vec::new(), Vec::new());
        for status in &part.blocks {
            let Some(worded) = original.get(&status.source.id) else { continue };
            path.clone_from(&worded.file.path);
            if notes.is_empty() {
                notes =
                    worded.file.text.lines().filter_map(|line| line.strip_prefix("### ")).map(str::to_owned).collect();
            }
            let own = own.get(&status.source.id);
            let (Some(wording), true) = (&worded.wording, own.is_none_or(|own| own.wording.is_some())) else {
                let why = "it has more than one choice: translate it in its file".to_owned();
                left_out.push((status.source.id.clone(), why));
                continue;
            };
            let own: Option<&Wording> = own.and_then(|own| own.wording.as_ref());
            for (key, default) in wording.keys(own, plurals) {
                let Some(source) = wording.form(&key) else { continue };
                let target =
                    own.and_then(|own| own.forms.iter().find(|form| form.key == key)).map(|form| form.text.clone());
                let target = target.filter(|target| !target.is_empty());
                let mut notes = comments(&worded.file.text, worded.at);
                let selector = own.and_then(|own| own.selector.as_ref()).or(wording.selector.as_ref());
                let selector = selector.filter(|_| !key.is_empty()).cloned();
                notes.extend(selector.as_ref().map(|selector| format!("Form “{key}” of {selector}.")));
                let id = if key.is_empty() { status.source.id.clone() } else { format!("{}[{key}]", status.source.id) };
                units.push(Unit {
                    id,
                    block: status.source.id.clone(),
                    form: (key, default),
                    selector,
                    dialect: Dialect::Message,
                    source: source.clone(),
                    source_hash: hash(&status.source.text),
                    how: how(status, target.is_some()),
                    previous: self.previous(status),
                    target,
                    notes,
                    at: worded.at,
                    places: (0, None),
                });
            }
        }
        units.sort_by_key(|unit| unit.at);
        Some(Group { part: PartId::Bundle(name.to_owned()), path, title: name.to_owned(), notes, units })
    }

    /// What the source said when the translation was accepted.
    fn previous(&self, status: &BlockStatus) -> Option<String> {
        let BlockState::Stale { was, .. } = &status.state else { return None };
        let text = self.site.translations.store.get(was)?;
        let boxed = text.strip_prefix("[!").and_then(|rest| rest.split_once("] "));
        Some(boxed.map_or(text.as_str(), |(_, text)| text).to_owned())
    }

    /// What a reader sees in the place of each value.
    fn shown(&self, text: &Segment) -> Vec<String> {
        let codes = text.0.iter().filter_map(|piece| match piece {
            Piece::Code(code) => Some(format!("{code} shows {}", self.value(code)?)),
            _ => None,
        });
        codes.collect()
    }

    fn value(&self, code: &str) -> Option<String> {
        let (scheme, name) = code.strip_prefix("[](")?.strip_suffix(')')?.split_once(':')?;
        let (name, index) = name.split_once('#').map_or((name, 0), |(name, n)| (name, n.parse().unwrap_or(1) - 1));
        let contact = self.site.data.contact(name);
        match scheme {
            "contact" => contact.map(|contact| contact.name.clone()),
            "tel" => contact?.phones.get(index).map(|phone| phone.number.clone()),
            "mail" => contact?.email.clone(),
            "web" => contact?.web.get(index).cloned(),
            "fact" => match self.site.data.facts.get(name)?.value()? {
                FactValue::Text(text) => Some(text.to_owned()),
                FactValue::Number(n, unit) => {
                    let messages = &self.site.source().messages;
                    let text = messages.format(&format!("unit-{unit}"), None, &Args::new().number("n", n), &()).ok()?;
                    Some(text.to_text())
                }
            },
            _ => None,
        }
    }
}

fn how(status: &BlockStatus, translated: bool) -> How {
    match &status.state {
        _ if !translated => How::Missing,
        BlockState::Stale { .. } => How::Stale,
        BlockState::Checked { who: Standing::Checked { .. }, .. } => How::Checked,
        _ => How::Machine,
    }
}

/// The translation's block among all of its page's. Where blocks came or went and nobody has accepted that, which one
/// is which can't be known.
fn own_place(
    block: &TextBlock,
    source: &[TextBlock],
    own: &[TextBlock],
    part: &Part,
    status: &BlockStatus,
) -> Option<usize> {
    let of_section = |blocks: &[TextBlock]| blocks.iter().filter(|b| b.section == block.section).count();
    let (is, wanted) = (of_section(own), of_section(source));
    let accepted = part.recorded.get(&block.section).is_some_and(|n| *n == is) && status.recorded.is_some();
    if is != wanted && !accepted {
        return None;
    }
    let section = own.iter().enumerate().filter(|(_, b)| b.section == block.section).map(|(n, _)| n);
    section.into_iter().nth(status.own?)
}

/// The comment that stands right above a message, or above the one that an attribute belongs to.
fn comments(file: &str, at: usize) -> Vec<String> {
    let begin = entries(file).into_iter().map(|entry| entry.span).find(|span| span.contains(&at));
    let above = begin.map_or("", |span| &file[..span.start]).lines().rev();
    let mut comment: Vec<String> = above.map_while(|line| line.strip_prefix("# ")).map(str::to_owned).collect();
    comment.reverse();
    comment
}
