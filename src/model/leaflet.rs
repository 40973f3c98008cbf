use serde::Deserialize;

use super::{Audience, Lang, PageId, SourceFile};

/// Which leaflets a run sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SetLeaflets {
    /// All that weren't made before.
    #[default]
    All,
    /// None: those that were made before are taken, and the others are counted.
    None,
    /// One at a time, when a reader of the preview asks for it.
    OnRequest,
}

/// A leaflet: one file `content/data/leaflets/<id>.toml`. It says what is taken from where; the words are those of
/// pages, contacts and messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaflet {
    /// The file's name without its ending. The message `leaflet-<id>` names the leaflet.
    pub id: String,
    /// What the file says.
    pub declaration: Declaration,
    /// Where each of [`Declaration::texts`] comes from, in its order.
    pub texts: Vec<(String, Vec<Extract>)>,
    /// The languages of each leaflet that is made of it: one, or several on the same paper.
    pub editions: Vec<Vec<Lang>>,
    /// The file it was read from.
    pub file: SourceFile,
}

/// What a leaflet's file says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Declaration {
    /// The layout: `leaflets/<layout>.typ` in the theme.
    pub layout: String,
    /// For whom it is. Its texts and contacts have to be for the same reader.
    pub audience: Audience,
    /// The page that it is about: its title is the leaflet's, and the QR code leads to it.
    pub page: PageId,
    /// The paper that it is printed on, for people: `A4`.
    pub paper: String,
    /// The number of pages, the same in every language.
    pub pages: usize,
    /// The number of pages with two languages; as many as with one where it isn't given.
    #[serde(default)]
    pub pages_together: Option<usize>,
    /// How many languages the layout can take.
    #[serde(default = "one")]
    pub most_languages: usize,
    /// Languages beside which each of the others is made, too, on one paper.
    #[serde(default)]
    pub beside: Vec<Lang>,
    /// Languages that are made together on one paper.
    #[serde(default)]
    pub together: Vec<Lang>,
    /// Contacts, in the order in which the layout shows them.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Texts by the name that the layout has for them.
    #[serde(default, rename = "text")]
    pub texts: Vec<NamedText>,
    /// A questionnaire.
    #[serde(default)]
    pub check: Option<String>,
    /// Lists of signs, by the names that pages use: `[](indicators:…)`.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Lists for a conversation: `ask`, `tell`.
    #[serde(default)]
    pub conversation: Vec<String>,
    /// Made once more with its pages in the order of a booklet's sheets.
    #[serde(default)]
    pub booklet: bool,
}

/// A text of a leaflet, taken from one or more places.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NamedText {
    /// What the layout calls it.
    pub name: String,
    /// Places as [`Extract::parse`] reads them.
    pub from: Vec<String>,
}

fn one() -> usize {
    1
}

/// A place that a leaflet takes text from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extract {
    /// A page, or a part of it.
    Page {
        /// The page.
        page: PageId,
        /// The id of a heading; empty for what stands before the first one; none for the whole page.
        section: Option<String>,
        /// One block of the section, counted as translators' records count them.
        block: Option<usize>,
    },
    /// A message.
    Message {
        /// Its name.
        id: String,
        /// An attribute of it.
        attribute: Option<String>,
    },
}

impl Extract {
    /// The page that it takes from.
    pub fn page(&self) -> Option<&PageId> {
        match self {
            Extract::Page { page, .. } => Some(page),
            Extract::Message { .. } => None,
        }
    }

    /// Reads `rights`, `rights#money`, `rights#` (before the first heading), `rights#money/2` or
    /// `message:contact-rosa.for`: the names that `varde status` prints.
    ///
    /// # Errors
    /// Says so when it is none of them.
    pub fn parse(text: &str) -> Result<Extract, String> {
        if let Some(name) = text.strip_prefix("message:") {
            let (id, attribute) = name.split_once('.').map_or((name, None), |(id, a)| (id, Some(a.to_owned())));
            return Ok(Extract::Message { id: id.to_owned(), attribute });
        }
        let text = text.strip_prefix("page:").unwrap_or(text);
        let (page, section) = text.split_once('#').map_or((text, None), |(page, section)| (page, Some(section)));
        let (section, block) = match section.and_then(|section| section.split_once('/')) {
            None => (section, None),
            Some((section, number)) => {
                let number = number.parse().map_err(|_| format!("“{number}” in “{text}” is no number of a block"))?;
                (Some(section), Some(number))
            }
        };
        Ok(Extract::Page { page: PageId::named(page), section: section.map(str::to_owned), block })
    }
}

impl Leaflet {
    /// The pages whose text it shows.
    pub fn pages(&self) -> impl Iterator<Item = &PageId> {
        let shown = self.texts.iter().flat_map(|(_, from)| from).filter_map(Extract::page);
        std::iter::once(&self.declaration.page).chain(shown)
    }

    /// The number of pages that it has with so many languages.
    pub fn pages_with(&self, languages: usize) -> usize {
        match self.declaration.pages_together {
            Some(pages) if languages > 1 => pages,
            _ => self.declaration.pages,
        }
    }

    /// The name of a file of it: neutral, short, and told apart from those of other languages in one folder.
    pub fn file_name(&self, languages: &[Lang]) -> String {
        match languages {
            [] | [_] | [_, _] => {
                let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
                format!("{}-{}", self.id, tags.join("-").to_ascii_lowercase())
            }
            many => format!("{}-{}-languages", self.id, many.len()),
        }
    }
}

/// What an office adds to a leaflet that it hands out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Local {
    /// Its name, as it is to be read.
    pub office: String,
    /// Its phone number.
    #[serde(default)]
    pub phone: String,
    /// When it is open.
    #[serde(default)]
    pub hours: String,
    /// Its mark as SVG: the file's name in `local.toml`, its text in a layout.
    #[serde(default)]
    pub logo: String,
}

/// A form in which a leaflet is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeafletForm {
    /// A tagged PDF.
    Pdf,
    /// A PDF of sheets to fold and staple.
    Booklet,
    /// A picture of the first page, to look at.
    Picture,
    /// A picture of it so small that it fits into a page.
    Thumbnail,
}

impl LeafletForm {
    /// How names of its files end.
    pub fn ending(self) -> &'static str {
        match self {
            LeafletForm::Pdf => ".pdf",
            LeafletForm::Booklet => "-sheets.pdf",
            LeafletForm::Picture => ".png",
            LeafletForm::Thumbnail => "-small.png",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_records_name_them() {
        let page = |page: &str, section: Option<&str>, block| Extract::Page {
            page: PageId::named(page),
            section: section.map(str::to_owned),
            block,
        };
        assert_eq!(Extract::parse("rights"), Ok(page("rights", None, None)));
        assert_eq!(Extract::parse("rights#"), Ok(page("rights", Some(""), None)));
        assert_eq!(Extract::parse("page:guide/law#money/2"), Ok(page("guide/law", Some("money"), Some(2))));
        let message = Extract::Message { id: "contact-rosa".into(), attribute: Some("for".into()) };
        assert_eq!(Extract::parse("message:contact-rosa.for"), Ok(message));
        assert!(Extract::parse("rights#money/x").is_err());
    }
}
