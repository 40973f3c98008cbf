//! Leaflets as PDF, by the theme's layouts. `docs/leaflets.md` tells what a layout is given.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use varde_print::{Fault, Press};

use super::words::Words;
use crate::check::Site;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Direction, Extract, Lang, Leaflet, LeafletForm, Local, SetLeaflets};

mod texts;
mod view;

/// Sizes of letters that are tried, from the layout's own to the smallest that can be read.
const SCALES: [f64; 5] = [1.0, 0.95, 0.9, 0.85, 0.8];

/// So many leaflets are made before Typst's memory of them is cleared.
const CHUNK: usize = 8;

/// The width of a picture within a page in pixels.
const THUMBNAIL: u32 = 64;

/// The width of a picture in pixels.
const PICTURE: u32 = 240;

/// A leaflet in one language, or in several on the same paper, with all forms that are wanted of it.
pub struct Order<'a> {
    /// The leaflet.
    pub leaflet: &'a Leaflet,
    /// Its languages.
    pub languages: &'a [Lang],
    /// What is to be made of it.
    pub forms: Vec<LeafletForm>,
    /// What the office that hands it out has added.
    pub local: Option<&'a Local>,
}

/// The finished files of an order.
pub type Made = BTreeMap<LeafletForm, Vec<u8>>;

/// Makes leaflets, each as far as it can be made; those that the site's cache has aren't made again.
pub fn make(site: &Site, words: &Words, orders: &[Order], out: &mut Diagnostics) -> Vec<Made> {
    let workshop = Workshop { site, words, press: OnceLock::new(), shared: shared_key(site) };
    let mut all = Vec::with_capacity(orders.len());
    for chunk in orders.chunks(CHUNK) {
        let made: Vec<(Made, Diagnostics)> = chunk.par_iter().map(|order| workshop.make(order)).collect();
        for (made, findings) in made {
            out.append(findings);
            all.push(made);
        }
        if workshop.press.get().is_some() {
            varde_print::forget();
        }
    }
    all
}

struct Workshop<'a> {
    site: &'a Site,
    words: &'a Words,
    /// Made when the first leaflet needs it.
    press: OnceLock<Press>,
    shared: [u8; 32],
}

/// What all leaflets depend on: layouts, fonts and the version of the setter.
fn shared_key(site: &Site) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(varde_print::edition());
    for (path, text) in layouts(site) {
        for part in [path, text] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().into()
}

fn layouts(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    site.theme.iter().filter(|(path, _)| path.ends_with(".typ")).map(|(path, file)| (path.as_str(), &*file.text))
}

impl Workshop<'_> {
    fn make(&self, order: &Order) -> (Made, Diagnostics) {
        let mut out = Diagnostics::default();
        let mut made = Made::new();
        let pages = order.leaflet.pages_with(order.languages.len());
        let data = match view::leaflet(self.site, self.words, order) {
            Ok(data) => data.to_string(),
            Err(error) => {
                let hint = "correct the message; `varde check` names its place";
                out.push(Diagnostic::new(Code::MessageReference, declared(order.leaflet), error, hint));
                return (made, out);
            }
        };
        let mut hash = Sha256::new();
        hash.update(self.shared);
        hash.update(format!("{pages} {}\n", order.leaflet.declaration.layout));
        hash.update(&data);
        let key: String = hash.finalize().iter().take(20).map(|byte| format!("{byte:02x}")).collect();
        for form in &order.forms {
            if let Some(bytes) = self.site.cache.get(&format!("{key}{}", form.ending())) {
                made.insert(*form, bytes);
            }
        }
        if made.len() == order.forms.len() {
            return (made, out);
        }
        if self.site.set_leaflets == SetLeaflets::None {
            self.site.cache.miss();
            return (made, out);
        }
        match self.set(order, &data, pages, &mut out) {
            Ok(fresh) => {
                if !out.has_errors() {
                    for (form, bytes) in &fresh {
                        self.site.cache.keep(format!("{key}{}", form.ending()), bytes.clone());
                    }
                }
                made = fresh;
            }
            Err(faults) => faults.into_iter().for_each(|fault| out.push(self.fault(order, fault))),
        }
        (made, out)
    }

    /// Sets a leaflet with the largest letters with which it fits.
    fn set(&self, order: &Order, data: &str, pages: usize, out: &mut Diagnostics) -> Result<Made, Vec<Fault>> {
        let press = self.press.get_or_init(|| Press::new(layouts(self.site)));
        let path = format!("leaflets/{}.typ", order.leaflet.declaration.layout);
        let mut set = press.set(&path, data, SCALES[0])?;
        for scale in &SCALES[1..] {
            if set.overflows(pages).is_empty() {
                break;
            }
            set = press.set(&path, data, *scale)?;
        }
        for overflow in set.overflows(pages) {
            out.push(overfull(self.site, order, &overflow));
        }
        if set.pages() < pages {
            let tags = tags(order.languages);
            let message =
                format!("“{}” in {tags} has {} pages; the leaflet is to have {pages}", order.leaflet.id, set.pages());
            let hint = "write the number of pages that it has, or let the layout begin each page itself";
            out.push(Diagnostic::new(Code::LeafletOverflow, declared(order.leaflet), message, hint));
        }
        let missing = set.missing();
        for missing in &missing {
            out.push(letterless(self.site, order, missing));
        }
        if !missing.is_empty() {
            return Ok(Made::new());
        }
        let right_to_left = order.languages.first().is_some_and(|lang| self.words.direction(lang) == Direction::Rtl);
        let mut made = Made::new();
        for form in &order.forms {
            let bytes = match form {
                LeafletForm::Pdf => set.pdf(press)?,
                LeafletForm::Booklet => set.booklet(press, right_to_left)?,
                LeafletForm::Picture => set.picture(1, PICTURE).unwrap_or_default(),
                LeafletForm::Thumbnail => set.thumbnail(1, THUMBNAIL).unwrap_or_default(),
            };
            made.insert(*form, bytes);
        }
        Ok(made)
    }

    fn fault(&self, order: &Order, fault: Fault) -> Diagnostic {
        let theme = &self.site.config.theme;
        let location = match fault.path.as_str() {
            "" => declared(order.leaflet),
            path => Location {
                path: format!("themes/{theme}/{path}"),
                line: fault.line as u32,
                column: fault.column as u32,
            },
        };
        let message = format!("{} (“{}” in {})", fault.message, order.leaflet.id, tags(order.languages));
        let mut finding = Diagnostic::new(
            Code::LayoutInvalid,
            location,
            message,
            "correct the layout; docs/leaflets.md lists what each one is given",
        );
        let file = self.site.theme.get(&fault.path);
        finding.excerpt = file.and_then(|file| file.text.lines().nth(fault.line.saturating_sub(1))).map(str::to_owned);
        finding
    }
}

/// The leaflet's file as a whole.
fn declared(leaflet: &Leaflet) -> Location {
    Location::file(leaflet.file.path.clone())
}

fn tags(languages: &[Lang]) -> String {
    languages.iter().map(Lang::as_str).collect::<Vec<_>>().join("+")
}

/// The pages from which the text of this name comes; all of the leaflet's when there is none of the name.
fn sources<'a>(leaflet: &'a Leaflet, name: &str) -> impl Iterator<Item = &'a crate::model::PageId> {
    let named = leaflet.texts.iter().any(|(own, _)| own == name);
    let texts: Vec<_> =
        leaflet.texts.iter().filter(|(own, _)| !named || own == name).flat_map(|(_, from)| from).collect();
    texts.into_iter().filter_map(Extract::page)
}

/// The finding stands at the text that its author can shorten.
fn overfull(site: &Site, order: &Order, overflow: &varde_print::Overflow) -> Diagnostic {
    let lang = order.languages.iter().find(|lang| *lang != site.config.source_lang()).or(order.languages.first());
    let page = sources(order.leaflet, &overflow.place).find_map(|id| site.pages.get(id)?.get(lang?));
    let location = page.map_or_else(|| declared(order.leaflet), |page| Location::file(page.file.path.clone()));
    let place = match overflow.place.as_str() {
        "" => format!("page {}", overflow.page),
        place => format!("page {}, “{place}”", overflow.page),
    };
    let count = overflow.lines;
    let lines = if count == 1 { "line" } else { "lines" };
    let message = format!(
        "this text is {count} {lines} too long for the leaflet “{}” in {} ({place})",
        order.leaflet.id,
        tags(order.languages)
    );
    let hint = format!("shorten the text here, or take less of it in {}", order.leaflet.file.path);
    Diagnostic::new(Code::LeafletOverflow, location, message, hint)
}

/// The finding stands at the first place where the letter stands in what the leaflet shows.
fn letterless(site: &Site, order: &Order, missing: &varde_print::Missing) -> Diagnostic {
    let pages = order.languages.iter().flat_map(|lang| {
        order.leaflet.pages().filter_map(|id| site.pages.get(id)?.get(lang)).map(|page| &page.file).collect::<Vec<_>>()
    });
    let messages = order.languages.iter().flat_map(|lang| {
        let messages = &site.locales[lang].messages;
        messages.ids().filter_map(|id| Some(messages.file_of(id)?.0)).collect::<Vec<_>>()
    });
    let found = pages.chain(messages).find_map(|file| Some((file, file.text.find(missing.letter)?)));
    let message = format!(
        "no font of the leaflets has the letter “{}” (U+{:04X}), on page {} of “{}” in {}: {}",
        missing.letter,
        u32::from(missing.letter),
        missing.page,
        order.leaflet.id,
        tags(order.languages),
        missing.around
    );
    let hint = "write another letter, or let the fonts have it: print/fonts/README.md tells how";
    match found {
        Some((file, at)) => {
            let mut out = Diagnostics::default();
            out.at(Code::LeafletLetter, file, at, message.clone(), hint);
            let finding = out.iter().next().cloned();
            finding.unwrap_or_else(|| Diagnostic::new(Code::LeafletLetter, file.location(at), message, hint))
        }
        None => Diagnostic::new(Code::LeafletLetter, declared(order.leaflet), message, hint),
    }
}
