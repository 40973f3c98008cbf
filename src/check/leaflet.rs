//! The files of `content/data/leaflets/`: which text of which page stands on which leaflet.

use std::collections::{BTreeMap, BTreeSet};

use super::{Data, Locale};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostics};
use crate::i18n::Messages;
use crate::model::{Audience, Declaration, Extract, Lang, Leaflet, Page, PageId, SourceFile, distance, page_blocks};

/// Messages that each leaflet needs besides its name.
const NEEDED: [&str; 6] =
    ["leaflet-edition", "leaflet-code", "state-machine", "state-updating", "state-person", "state-checked"];

/// What leaflets are checked against.
pub struct Known<'a> {
    /// The settings.
    pub config: &'a Config,
    /// The languages that can be read.
    pub locales: &'a BTreeMap<Lang, Locale>,
    /// All pages.
    pub pages: &'a BTreeMap<PageId, BTreeMap<Lang, Page>>,
    /// The registries.
    pub data: &'a Data,
    /// The theme's files.
    pub theme: &'a BTreeMap<String, SourceFile>,
}

/// Reads the leaflets and reports what they name and doesn't exist. A leaflet with a fault is left out.
pub fn read(files: &BTreeMap<String, SourceFile>, known: &Known, out: &mut Diagnostics) -> BTreeMap<String, Leaflet> {
    let mut leaflets = BTreeMap::new();
    for (path, file) in files {
        let Some(name) = path.strip_prefix("leaflets/") else { continue };
        let Some(id) = name.strip_suffix(".toml").filter(|id| super::data::is_id(id)) else {
            let hint = "name it with a-z, 0-9 and hyphens, and .toml at the end";
            out.at(Code::LeafletInvalid, file, 0, format!("“{name}” can't be the name of a leaflet's file"), hint);
            continue;
        };
        let mut findings = Diagnostics::default();
        let leaflet = known.leaflet(id, file, &mut findings);
        let sound = !findings.has_errors();
        out.append(findings);
        leaflets.extend(leaflet.filter(|_| sound).map(|leaflet| (id.to_owned(), leaflet)));
    }
    leaflets
}

impl Known<'_> {
    fn leaflet(&self, id: &str, file: &SourceFile, out: &mut Diagnostics) -> Option<Leaflet> {
        let declaration: Declaration = match toml::from_str(&file.text) {
            Ok(declaration) => declaration,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let hint = "docs/leaflets.md lists the keys";
                out.at(Code::LeafletInvalid, file, at, error.message().to_owned(), hint);
                return None;
            }
        };
        let mut report = Report { file, out };
        self.address(id, &mut report);
        let layout = format!("leaflets/{}.typ", declaration.layout);
        if !self.theme.contains_key(&layout) {
            let layouts = self.theme.keys().filter_map(|path| path.strip_prefix("leaflets/")?.strip_suffix(".typ"));
            let message = format!("the theme has no layout {layout}");
            report.at(&declaration.layout, message, &nearest(&declaration.layout, layouts));
        }
        for (key, pages) in [("pages", Some(declaration.pages)), ("pages-together", declaration.pages_together)] {
            if pages == Some(0) {
                report.at(key, format!("{key} is 0, but a leaflet has a page"), "write how many it has");
            }
        }
        let most = declaration.most_languages.max(usize::from(!declaration.beside.is_empty()) + 1);
        if declaration.most_languages == 0 || most > declaration.most_languages {
            let hint = "write how many languages the layout can take";
            report.at("most-languages", "most-languages is too small for this leaflet".to_owned(), hint);
        }
        if declaration.together.len() > declaration.most_languages {
            let message = format!(
                "together names {} languages, and most-languages is {}",
                declaration.together.len(),
                declaration.most_languages
            );
            report.at("together", message, "take languages out, or raise most-languages");
        }
        self.languages(&declaration, &mut report);
        self.page(&declaration.page, declaration.audience, &mut report);
        for contact in &declaration.contacts {
            match self.data.contact(contact) {
                None => {
                    let known = self.data.contacts.iter().map(|contact| contact.id.as_str());
                    report.at(contact, format!("there is no contact “{contact}”"), &nearest(contact, known));
                }
                Some(found) if !found.audience.contains(&declaration.audience) => {
                    let message = format!("the contact “{contact}” isn't for the readers of this leaflet");
                    report.at(contact, message, "name one with the same audience");
                }
                Some(_) => {}
            }
        }
        if let Some(check) = &declaration.check {
            let fits = self.data.checks.get(check).map(|found| found.profile == declaration.audience);
            if fits != Some(true) {
                let hint = nearest(check, self.data.checks.keys().map(String::as_str));
                report.at(check, format!("there is no questionnaire “{check}” for the readers of this leaflet"), &hint);
            }
        }
        for list in &declaration.indicators {
            if !self.data.indicators.iter().any(|indicator| indicator.stands_in(list)) {
                let known = self.data.indicators.iter().map(|indicator| indicator.category.as_str());
                report.at(list, format!("there is no list of signs “{list}”"), &nearest(list, known));
            }
        }
        for list in declaration.conversation.iter().filter(|list| !["ask", "tell"].contains(&list.as_str())) {
            report.at(list, format!("there is no conversation “{list}”"), "write \"ask\" or \"tell\"");
        }
        let texts = self.texts(&declaration, &mut report);
        let source = &self.locales[self.config.source_lang()].messages;
        let own = format!("leaflet-{id}");
        for name in NEEDED.into_iter().chain([own.as_str()]).filter(|name| !source.has(name, None)) {
            let hint = format!("add a line “{name} = …” to a file in locales/{}", self.config.source_lang());
            report.out.at(Code::MessageMissing, file, 0, format!("the text “{name}” is missing"), hint);
        }
        let mut leaflet = Leaflet { id: id.to_owned(), declaration, texts, editions: Vec::new(), file: file.clone() };
        leaflet.editions = self.editions(&leaflet);
        Some(leaflet)
    }

    /// A language that the site doesn't have, or not for these readers, would be left out without a word: a card in ten
    /// languages would go to print in nine.
    fn languages(&self, declaration: &Declaration, report: &mut Report) {
        for (key, languages) in [("beside", &declaration.beside), ("together", &declaration.together)] {
            for (place, lang) in languages.iter().enumerate() {
                let speaks = |locale: &Locale| locale.language.audiences.contains(&declaration.audience);
                let (message, hint) = if languages[..place].contains(lang) {
                    (format!("{key} names “{lang}” twice"), "leave one out")
                } else if !self.config.all_languages.contains(lang) {
                    (format!("{key} names “{lang}”, which is no language of the site"), "name languages of site.toml")
                } else if self.locales.get(lang).is_some_and(|locale| !speaks(locale)) {
                    let hint = "take it out, or add the readers to audiences in its language.toml";
                    (format!("{key} names “{lang}”, which has no pages for the readers of this leaflet"), hint)
                } else {
                    continue;
                };
                report.language(key, lang, message, hint);
            }
        }
    }

    /// The name of the file stays on the phone or computer that downloads it.
    fn address(&self, id: &str, report: &mut Report) {
        let words = self.config.unsafe_words.get("addresses").into_iter().flatten();
        if let Some(word) = words.into_iter().find(|word| id.contains(word.as_str())) {
            let message = format!("the name of this leaflet's files would hold “{word}”");
            report.out.at(Code::TitleUnsafe, report.file, 0, message, "rename the file");
        }
    }

    fn page(&self, id: &PageId, audience: Audience, report: &mut Report) -> Option<&Page> {
        let page = self.pages.get(id).and_then(|versions| versions.get(self.config.source_lang()));
        let Some(page) = page else {
            let hint = nearest(id.as_str(), self.pages.keys().map(PageId::as_str));
            report.at(id.as_str(), format!("there is no page “{id}”"), &hint);
            return None;
        };
        if page.front.audience == Audience::Worker && audience == Audience::Person {
            let message = format!("the page “{id}” is for workers, and this leaflet is for a person");
            report.at(id.as_str(), message, "name a page with audience = \"person\"");
            return None;
        }
        Some(page)
    }

    fn texts(&self, declaration: &Declaration, report: &mut Report) -> Vec<(String, Vec<Extract>)> {
        let mut texts: Vec<(String, Vec<Extract>)> = Vec::new();
        let mut names = BTreeSet::new();
        for text in &declaration.texts {
            if !names.insert(&text.name) {
                report.at(&text.name, format!("two texts have the name “{}”", text.name), "rename one of them");
            }
            let mut from = Vec::new();
            for place in &text.from {
                match Extract::parse(place) {
                    Ok(extract) => {
                        self.extract(place, &extract, declaration.audience, report);
                        from.push(extract);
                    }
                    Err(error) => {
                        report.at(place, error, "write a name as varde status prints it, such as pay#rules/2")
                    }
                }
            }
            texts.push((text.name.clone(), from));
        }
        texts
    }

    fn extract(&self, place: &str, extract: &Extract, audience: Audience, report: &mut Report) {
        match extract {
            Extract::Message { id, attribute } => {
                let messages: &Messages = &self.locales[self.config.source_lang()].messages;
                if !messages.has(id, attribute.as_deref()) {
                    report.at(place, format!("there is no text “{place}”"), &nearest(id, messages.ids()));
                }
            }
            Extract::Page { page: id, section, block } => {
                let Some(page) = self.page(id, audience, report) else { return };
                let Some(section) = section else { return };
                let document = page.document();
                if !section.is_empty() && !document.headings().any(|heading| heading.id == *section) {
                    let hint = nearest(section, document.headings().map(|heading| heading.id.as_str()));
                    report.at(place, format!("the page “{id}” has no heading with the id “{section}”"), &hint);
                } else if let Some(number) = block {
                    let name = format!("page:{id}#{section}/{number}");
                    if !page_blocks(page, &document, &|_| false).iter().any(|block| block.id == name) {
                        let message = format!("the page “{id}” has no block “{name}”");
                        report.at(place, message, "varde status counts the blocks of each section");
                    }
                }
            }
        }
    }

    /// The languages that a leaflet is made in: each for its readers in which all of its pages are translated, and
    /// the papers with several of them.
    fn editions(&self, leaflet: &Leaflet) -> Vec<Vec<Lang>> {
        let speaks = |lang: &&Lang| {
            let translated = |page: &PageId| self.pages.get(page).is_some_and(|versions| versions.contains_key(*lang));
            self.locales[*lang].language.audiences.contains(&leaflet.declaration.audience)
                && leaflet.pages().all(translated)
                && !lang.is_pseudo()
        };
        let languages: Vec<&Lang> = self.config.languages.iter().filter(speaks).collect();
        let mut editions: Vec<Vec<Lang>> = languages.iter().map(|lang| vec![(*lang).clone()]).collect();
        for other in leaflet.declaration.beside.iter().filter(|other| languages.contains(other)) {
            let pairs = languages.iter().filter(|lang| **lang != other);
            editions.extend(pairs.map(|lang| vec![(*lang).clone(), other.clone()]));
        }
        let together: Vec<Lang> =
            leaflet.declaration.together.iter().filter(|lang| languages.contains(lang)).cloned().collect();
        if together.len() > 1 && !editions.contains(&together) {
            editions.push(together);
        }
        editions
    }
}

/// Where findings about one file go.
struct Report<'a> {
    file: &'a SourceFile,
    out: &'a mut Diagnostics,
}

impl Report<'_> {
    /// Reports a fault at the first place where a word stands in quotation marks, else where it stands.
    fn at(&mut self, word: &str, message: String, hint: &str) {
        let quoted = self.file.text.find(&format!("\"{word}\"")).map(|at| at + 1);
        let at = quoted.or_else(|| self.file.text.find(word)).unwrap_or(0);
        self.out.at(Code::LeafletInvalid, self.file, at, message, hint);
    }

    /// Reports a fault of a language in the list of a key.
    fn language(&mut self, key: &str, lang: &Lang, message: String, hint: &str) {
        let text = &self.file.text;
        let list = text.find(&format!("{key} =")).or_else(|| text.find(key)).unwrap_or(0);
        let at = text[list..].find(&format!("\"{lang}\"")).map_or(list, |at| list + at + 1);
        self.out.at(Code::LeafletLanguage, self.file, at, message, hint);
    }
}

/// A hint with the known name that is most like a wrong one.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let letters: Vec<char> = name.chars().take(60).collect();
    let near = known.map(|other| (distance(&letters, &other.chars().collect::<Vec<_>>()), other)).min();
    match near {
        Some((steps, other)) if steps <= 3 => format!("did you mean “{other}”?"),
        _ => "docs/leaflets.md says what can be named here".to_owned(),
    }
}
