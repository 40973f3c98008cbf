use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Document, SourceFile};

/// A page's name in every language: its path below `content/<lang>/` without `.md`, where
/// `guide/index.md` is `guide` and `index.md` is `index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PageId(String);

impl PageId {
    /// The id of a path below a language's folder, such as `guide/index.md`.
    ///
    /// # Errors
    /// The offending part, when a part of the path isn't made of a-z, 0-9 and hyphens: it would be a
    /// bad address.
    pub fn from_path(path: &str) -> Result<PageId, String> {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        for part in stem.split('/') {
            let plain = part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if part.is_empty() || !plain || part.starts_with('-') || part.ends_with('-') {
                return Err(part.to_owned());
            }
        }
        let id = stem.strip_suffix("/index").unwrap_or(stem);
        Ok(PageId(id.to_owned()))
    }

    /// The id of a name that a link gives, unchecked: it need not exist.
    pub fn named(name: &str) -> PageId {
        PageId(name.to_owned())
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// For whom a page is written. It decides how carefully the page leaves traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// A person who may be exploited and may be watched.
    Person,
    /// A frontline worker, who needs Back, bookmarks and titles that a search engine finds.
    Worker,
}

/// Which template a page is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// Title, text.
    Page,
    /// The front page of a language: doors by need.
    Home,
    /// The text, then the contacts by need and city.
    Directory,
    /// Cards to show: the source language large, the reader's own under it.
    Cards,
    /// The text, then a questionnaire.
    Check,
    /// The text, then the list of sources and facts.
    Sources,
    /// The text, then the promises with what proves them.
    Promises,
    /// The text, then the site's files to keep; only in a build that makes them.
    Save,
    /// The text, then a search over all pages for the same audience.
    Search,
    /// The text, then the leaflets to print.
    Print,
}

/// The TOML between `+++` lines at a page's top.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontMatter {
    /// The page's title and first-level heading.
    pub title: String,
    /// One or two sentences for search engines, in the words that a reader would search with.
    pub description: String,
    /// For whom the page is.
    pub audience: Audience,
    /// The page one step up; only `index` has none.
    #[serde(default)]
    pub parent: Option<String>,
    /// The template.
    #[serde(default = "Layout::page")]
    pub layout: Layout,
    /// The questionnaire of a page with layout `check`.
    #[serde(default)]
    pub check: Option<String>,
    /// In the source language: the page is also made in two languages at once, a worker's and a person's.
    #[serde(default)]
    pub together: bool,
}

impl Layout {
    fn page() -> Layout {
        Layout::Page
    }
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name in every language.
    pub id: PageId,
    /// Its front matter.
    pub front: FrontMatter,
    /// The file it was read from.
    pub file: SourceFile,
    /// The byte of the file at which its text begins.
    pub body: usize,
    /// How its text is read.
    pub read: fn(&SourceFile, usize) -> Document,
}

impl Page {
    /// Its text as a tree. It is read anew each time: that costs little, and the trees of a large site would fill the
    /// memory.
    pub fn document(&self) -> Document {
        (self.read)(&self.file, self.body)
    }
}
