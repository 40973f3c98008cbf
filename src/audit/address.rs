//! The only module that names `url`: where an address of a page leads, as browsers read it.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use url::Url;

/// Where files of a folder are thought to stand while nothing says more. The name is kept free for such uses (RFC 2606).
const NOWHERE: &str = "https://site.invalid/";

/// The site's own addresses.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// Where the files stand now.
    here: Url,
    /// Where they will stand, as canonical links or the settings say.
    public: Option<Url>,
    /// Their paths.
    paths: BTreeSet<String>,
}

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a file of the site that is there, and a place in it.
    Own(String, Option<String>),
    /// To a path of the site at which nothing is.
    Missing(String),
    /// Nowhere else: what is wanted stands in the address (`data:`, `about:`, `blob:`).
    Inline,
    /// To another site: its address.
    Elsewhere(String),
    /// What no browser fetches, such as `tel:`: scheme and rest.
    Other(String, String),
    /// To code (`javascript:`).
    Code,
    /// To nothing: no browser can read it.
    Unreadable,
}

impl Target {
    /// True when it is on another site.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Target::Elsewhere(_))
    }
}

impl Addresses {
    /// The addresses of a site whose files have these paths. `here` is where it is served from, none for a folder;
    /// `public` where it will stand.
    pub fn new(here: Option<&str>, public: Option<&str>, paths: impl IntoIterator<Item = String>) -> Addresses {
        let here = here.and_then(|here| Url::parse(here).ok());
        let public = public.and_then(|public| Url::parse(public).ok());
        let nowhere = || Url::parse(NOWHERE).expect("an address of the program's own");
        Addresses {
            here: here.or_else(|| public.clone()).unwrap_or_else(nowhere),
            public,
            paths: paths.into_iter().collect(),
        }
    }

    /// The address that a canonical link of the file at `path` gives the whole site; none when it doesn't fit.
    pub fn base_of(path: &str, canonical: &str) -> Option<String> {
        let url = Url::parse(canonical).ok().filter(|url| url.scheme().starts_with("http"))?;
        let url = url.as_str().split(['?', '#']).next()?.to_owned();
        let short = path.strip_suffix("index.html");
        let bare = path.strip_suffix(".html");
        let forms = std::iter::once(path).chain(short).chain(bare);
        let base = forms.filter_map(|form| url.strip_suffix(form)).find(|base| base.ends_with('/'))?;
        Some(base.to_owned())
    }

    /// Where the file at `path` stands.
    fn of(&self, path: &str) -> Url {
        self.here.join(path).unwrap_or_else(|_| self.here.clone())
    }

    /// Where `reference` leads from the file at `path`.
    pub fn resolve(&self, path: &str, reference: &str) -> Target {
        let Ok(url) = self.of(path).join(reference) else { return Target::Unreadable };
        match url.scheme() {
            "http" | "https" | "ws" | "wss" | "ftp" => {}
            "data" | "about" | "blob" => return Target::Inline,
            "javascript" | "vbscript" => return Target::Code,
            // A site that is opened from a disk has these; one that names them itself leads out of its folder.
            "file" => return Target::Elsewhere(url.to_string()),
            scheme => return Target::Other(scheme.to_owned(), url.path().to_owned()),
        }
        for base in std::iter::once(&self.here).chain(&self.public) {
            if url.scheme() == base.scheme() && url.origin() == base.origin() {
                let inner = url.path().strip_prefix(base.path());
                return match inner {
                    Some(inner) => self.own(inner, url.query(), url.fragment()),
                    None => Target::Missing(url.path().to_owned()),
                };
            }
        }
        Target::Elsewhere(url.to_string())
    }

    fn own(&self, inner: &str, query: Option<&str>, fragment: Option<&str>) -> Target {
        let inner = percent_decode_str(inner).decode_utf8_lossy().into_owned();
        let forms = match inner.as_str() {
            "" => vec!["index.html".to_owned()],
            folder if folder.ends_with('/') => vec![format!("{folder}index.html"), folder.to_owned()],
            file => vec![file.to_owned(), format!("{file}.html"), format!("{file}/index.html")],
        };
        let asked = query.map(|query| format!("{inner}?{query}"));
        let found = asked.into_iter().chain(forms).find(|path| self.paths.contains(path));
        match found {
            Some(path) => {
                let fragment = fragment.map(|f| percent_decode_str(f).decode_utf8_lossy().into_owned());
                Target::Own(path, fragment)
            }
            None => Target::Missing(inner),
        }
    }

    /// True for an address of the site itself that isn't encrypted although the site will be (`http:` beside `https:`),
    /// and for any other address without encryption.
    pub fn is_unencrypted(&self, path: &str, reference: &str) -> bool {
        let Ok(url) = self.of(path).join(reference) else { return false };
        let same = url.origin() == self.here.origin();
        matches!(url.scheme(), "http" | "ws" | "ftp") && !same
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> Addresses {
        let paths = ["index.html", "nb/index.html", "nb/pay.html", "style.css"].map(str::to_owned);
        Addresses::new(None, Some("https://example.org/x/"), paths)
    }

    #[test]
    fn addresses_are_read_as_browsers_read_them() {
        let own = |path: &str| Target::Own(path.to_owned(), None);
        let from = |reference: &str| folder().resolve("nb/index.html", reference);
        assert_eq!(from("pay.html"), own("nb/pay.html"));
        assert_eq!(from("pay"), own("nb/pay.html"));
        assert_eq!(from("../"), own("index.html"));
        assert_eq!(from("https://EXAMPLE.org/x/nb/pay.html"), own("nb/pay.html"));
        assert_eq!(from("/x/nb/"), own("nb/index.html"));
        assert_eq!(from("#a%20b"), Target::Own("nb/index.html".into(), Some("a b".into())));
        assert_eq!(from("/y"), Target::Missing("/y".into()));
        assert_eq!(from("none.html"), Target::Missing("nb/none.html".into()));
        for elsewhere in ["//evil.example/a", "\\\\evil.example\\a", "ht\ntps://evil.example", " https://evil.example "]
        {
            assert!(from(elsewhere).is_elsewhere(), "{elsewhere}");
        }
        assert_eq!(from("JavaScript:alert(1)"), Target::Code);
        assert_eq!(from("tel:+4722331160"), Target::Other("tel".into(), "+4722331160".into()));
        assert_eq!(from("https://["), Target::Unreadable);
    }

    #[test]
    fn a_canonical_link_tells_where_the_site_stands() {
        let base = |path: &str, canonical: &str| Addresses::base_of(path, canonical);
        assert_eq!(base("nb/pay.html", "https://example.org/x/nb/pay.html").as_deref(), Some("https://example.org/x/"));
        assert_eq!(base("index.html", "https://example.org/").as_deref(), Some("https://example.org/"));
        assert_eq!(base("nb/pay.html", "https://example.org/nb/pay").as_deref(), Some("https://example.org/"));
        assert_eq!(base("nb/pay.html", "https://example.org/other"), None);
    }
}
