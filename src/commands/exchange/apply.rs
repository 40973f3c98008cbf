//! Putting taken texts into the site's files, in memory.

use std::collections::{BTreeMap, BTreeSet};

use super::settle::{Change, Refusal, Settled};
use super::{Exchange, Group, How, Unit};
use crate::check::Site;
use crate::check::places;
use crate::check::translation::PartId;
use crate::diagnostic::Diagnostics;
use crate::i18n::Messages;
use crate::i18n::wording::{self, Form, Wording};
use crate::model::{Lang, Segment, SourceFile};

/// The site's files with what was taken.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// Files that are new or have other texts, by path. Lines end in LF.
    pub files: BTreeMap<String, String>,
    /// Blocks and pages to be recorded.
    pub accepted: BTreeSet<String>,
    /// Blocks whose words are new.
    pub renewed: BTreeSet<String>,
    /// Units that can't be written.
    pub refused: Vec<Refusal>,
}

/// Puts every change into its file. `reviewed` says that somebody is to sign for what is recorded.
pub fn apply(site: &Site, exchange: &Exchange, settled: &Settled, reviewed: bool) -> Applied {
    let mut applied = Applied::default();
    for (g, group) in exchange.groups.iter().enumerate() {
        let of = |changes: &[Change]| -> BTreeMap<usize, Change> {
            changes.iter().filter(|c| c.place.0 == g).map(|c| (c.place.1, c.clone())).collect()
        };
        let (changed, confirmed) = (of(&settled.changed), of(&settled.confirmed));
        if changed.is_empty() && confirmed.is_empty() {
            continue;
        }
        let mut writer =
            Writer { site, lang: &exchange.lang.0, group, changed, confirmed, reviewed, applied: &mut applied };
        match group.part {
            PartId::Page(_) => writer.page(),
            PartId::Bundle(_) => writer.bundle(),
        }
    }
    applied
}

struct Writer<'a> {
    site: &'a Site,
    lang: &'a Lang,
    group: &'a Group,
    changed: BTreeMap<usize, Change>,
    confirmed: BTreeMap<usize, Change>,
    reviewed: bool,
    applied: &'a mut Applied,
}

impl Writer<'_> {
    fn refuse(&mut self, unit: &Unit, line: u32, why: String) {
        self.applied.refused.push(Refusal { id: unit.id.clone(), line, why });
    }

    fn page(&mut self) {
        let (PartId::Page(id), units) = (&self.group.part, &self.group.units) else { return };
        let Some(versions) = self.site.pages.get(id) else { return };
        let Some(original) = versions.get(self.site.config.source_lang()) else { return };
        let own = versions.get(self.lang);
        let anew = self.changed.keys().any(|n| units[*n].places.1.is_none());
        if anew {
            match self.assembled(&original.file.text) {
                Ok(text) => {
                    let prefix = format!("content/{}/", self.site.config.source_lang());
                    let name = original.file.path.strip_prefix(&prefix).unwrap_or(&original.file.path);
                    let path = own.map_or_else(|| format!("content/{}/{name}", self.lang), |own| own.file.path.clone());
                    self.applied.files.insert(path, text);
                    self.applied.accepted.insert(format!("page:{id}"));
                    let blocks = self.changed.keys().map(|n| units[*n].block.clone());
                    self.applied.renewed.extend(blocks);
                    return;
                }
                Err(why) => {
                    let lost: Vec<usize> =
                        self.changed.keys().copied().filter(|n| units[*n].places.1.is_none()).collect();
                    for n in lost {
                        if let Some(change) = self.changed.remove(&n) {
                            self.refuse(&units[n], change.line, why.clone());
                        }
                    }
                }
            }
        }
        let Some(own) = own else { return };
        let mut text = own.file.text.to_string();
        let mut good: BTreeSet<usize> = self.confirmed.keys().copied().collect();
        for (n, change) in std::mem::take(&mut self.changed) {
            let Some(place) = units[n].places.1 else { continue };
            match places::replace(&text, place, &change.text) {
                Ok(new) => {
                    text = new;
                    good.insert(n);
                    self.applied.renewed.insert(units[n].block.clone());
                }
                Err(why) => self.refuse(&units[n], change.line, why),
            }
        }
        self.applied.accepted.extend(good.iter().map(|n| units[*n].block.clone()));
        // Who has read all texts of a page has read its lone links and numbers too.
        let is_read = |(n, unit): (usize, &Unit)| good.contains(&n) || unit.how == How::Checked;
        if self.reviewed && !good.is_empty() && units.iter().enumerate().all(is_read) {
            let part = self.site.translations.languages.get(self.lang).and_then(|t| t.parts.get(&self.group.part));
            let blocks = part.into_iter().flat_map(|part| &part.blocks).map(|block| &block.source.id);
            let wordless = blocks.filter(|id| !units.iter().any(|unit| unit.block == **id));
            self.applied.accepted.extend(wordless.cloned());
        }
        if text != *own.file.text {
            self.applied.files.insert(own.file.path.clone(), text);
        }
    }

    /// The page made of the source's, when every text of it is there.
    fn assembled(&self, source: &str) -> Result<String, String> {
        let mut text = source.to_owned();
        let mut lacking = Vec::new();
        for (n, unit) in self.group.units.iter().enumerate() {
            let returned = self.changed.get(&n).or_else(|| self.confirmed.get(&n)).map(|change| &change.text);
            let kept = || unit.target.as_ref().filter(|_| unit.how != How::Stale);
            match returned.or_else(kept) {
                Some(segment) => {
                    let placed = places::replace(&text, unit.places.0, segment);
                    text = placed.map_err(|why| format!("the page can't be made: {}: {why}", unit.id))?;
                }
                None => lacking.push(unit.id.as_str()),
            }
            if self.reviewed && returned.is_none() && unit.how != How::Checked {
                lacking.push(unit.id.as_str());
            }
        }
        lacking.dedup();
        if lacking.is_empty() {
            return Ok(text);
        }
        let shown: Vec<&str> = lacking.iter().copied().take(5).collect();
        let more = if lacking.len() > shown.len() { " …" } else { "" };
        Err(format!(
            "the page has to be made anew, and {} of its texts are lacking: {}{more}; translate the whole page, then import",
            lacking.len(),
            shown.join(", ")
        ))
    }

    fn bundle(&mut self) {
        let PartId::Bundle(bundle) = &self.group.part else { return };
        let messages = match self.site.locales.get(self.lang) {
            Some(locale) => &locale.messages,
            None => return,
        };
        let own: BTreeMap<String, &SourceFile> = messages.wordings().map(|w| (w.name, w.file)).collect();
        let mut before: Option<String> = None;
        let mut blocks: Vec<(&str, Vec<usize>)> = Vec::new();
        for (n, unit) in self.group.units.iter().enumerate() {
            match blocks.last_mut() {
                Some((block, members)) if *block == unit.block => members.push(n),
                _ => blocks.push((&unit.block, vec![n])),
            }
        }
        for (block, members) in blocks {
            let name = block.strip_prefix("message:").unwrap_or(block);
            let touched: Vec<usize> = members.iter().copied().filter(|n| self.changed.contains_key(n)).collect();
            if touched.is_empty() {
                if members.iter().all(|n| self.confirmed.contains_key(n)) {
                    self.applied.accepted.insert(block.to_owned());
                }
            } else {
                let id = name.split('.').next().unwrap_or(name);
                let file = own.iter().find(|(n, _)| n.split('.').next() == Some(id)).map(|(_, file)| file.path.clone());
                let path = file.unwrap_or_else(|| format!("locales/{}/{bundle}", self.lang));
                match self.message(name, &members, &path, before.as_deref()) {
                    Ok(text) => {
                        self.applied.files.insert(path, text);
                        self.applied.accepted.insert(block.to_owned());
                        self.applied.renewed.insert(block.to_owned());
                    }
                    Err(why) => {
                        for n in touched {
                            let line = self.changed.get(&n).map_or(0, |change| change.line);
                            self.refuse(&self.group.units[n].clone(), line, why.clone());
                        }
                    }
                }
            }
            before = Some(name.to_owned());
        }
    }

    /// A Fluent file with another wording of one message.
    fn message(&self, name: &str, members: &[usize], path: &str, before: Option<&str>) -> Result<String, String> {
        let mut forms = Vec::new();
        for n in members {
            let unit = &self.group.units[*n];
            let text: Option<&Segment> = self.changed.get(n).map(|change| &change.text).or(unit.target.as_ref());
            let Some(text) = text else {
                return Err(format!("the form “{}” is lacking: translate all forms of the message", unit.form.0));
            };
            forms.push(Form { key: unit.form.0.clone(), default: unit.form.1, text: text.clone() });
        }
        let selector = members.first().and_then(|n| self.group.units[*n].selector.clone());
        let wanted = Wording { selector, forms };
        let sources = &self.site.locales.get(self.lang).ok_or("the language can't be read")?.messages;
        let known = sources.wordings().find(|w| w.file.path == path).map(|w| w.file.text.to_string());
        let head = || self.group.notes.iter().map(|note| format!("### {note}\n")).collect::<String>() + "\n";
        let text = self.applied.files.get(path).cloned().or(known).unwrap_or_else(head);
        let new = wording::replace(&text, name, &wanted, before);
        let read = |text: &str| -> BTreeMap<String, Option<Wording>> {
            let file = SourceFile::new(path, text);
            let messages = Messages::parse(self.lang, "latn", &[file], &mut Diagnostics::default());
            messages.wordings().map(|w| (w.name, w.wording)).collect()
        };
        let mut expected = read(&text);
        expected.insert(name.to_owned(), Some(wanted));
        if read(&new) == expected {
            Ok(new)
        } else {
            Err("Fluent would read it as something else; write it on one line, without { and }".into())
        }
    }
}
