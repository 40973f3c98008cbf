//! Every address that a page holds, and what it is for.

use html5ever::QualName;
use scraper::ElementRef;

use super::html::Document;
use super::style::{self, By};

/// An address in a page.
pub struct Reference<'a> {
    /// The element that holds it.
    pub element: ElementRef<'a>,
    /// Where the element stands, as a byte offset.
    pub at: usize,
    /// The address as written.
    pub address: String,
    /// What a browser does with it.
    pub role: Role,
    /// What it is for people.
    pub what: String,
}

/// What a browser does with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// It loads it; the directive of the policy that is about it.
    Load(&'static str),
    /// It opens a connection, or loads it for later.
    Ahead,
    /// It goes there when the reader wants.
    Link,
    /// It goes there by itself.
    Refresh,
    /// It sends a form there.
    Form,
    /// It tells that address of a click.
    Ping,
    /// Nothing: the page says that this is its own address.
    Canonical,
    /// Nothing: the page says that this is itself in another language.
    Alternate(String),
    /// It reads all other addresses from there.
    Base,
    /// It shows another page within this one.
    Frame,
}

/// Everything that a page refers to.
pub fn references(document: &Document) -> Vec<Reference<'_>> {
    let mut all = Vec::new();
    for element in document.elements() {
        of_element(document, element, &mut all);
    }
    all
}

fn of_element<'a>(document: &'a Document, element: ElementRef<'a>, all: &mut Vec<Reference<'a>>) {
    let at = document.at(element);
    let mut add = |address: &str, role: Role, what: &str| {
        let address = address.trim();
        // An empty address is the page itself; as a source it is nothing.
        if !address.is_empty() || role == Role::Form {
            all.push(Reference { element, at, address: address.to_owned(), role, what: what.to_owned() });
        }
    };
    let attr = |name: &str| element.attr(name).unwrap_or("");
    let name = element.value().name();
    match name {
        "script" => {
            add(attr("src"), Role::Load("script-src-elem"), "a script");
            links(element).for_each(|address| add(address, Role::Load("script-src-elem"), "a script"));
        }
        "link" => link(element, &mut add),
        "img" | "source" => {
            let media = element
                .parent()
                .and_then(ElementRef::wrap)
                .is_some_and(|p| ["audio", "video"].contains(&p.value().name()));
            let (directive, what) = if media { ("media-src", "sound or film") } else { ("img-src", "a picture") };
            add(attr("src"), Role::Load(directive), what);
            srcset(attr("srcset")).for_each(|address| add(address, Role::Load("img-src"), "a picture"));
        }
        "video" | "audio" | "track" | "bgsound" => {
            add(attr("src"), Role::Load("media-src"), "sound or film");
            add(attr("poster"), Role::Load("img-src"), "a picture");
        }
        "input" if attr("type").eq_ignore_ascii_case("image") => add(attr("src"), Role::Load("img-src"), "a picture"),
        "embed" => add(attr("src"), Role::Frame, "something embedded"),
        "object" => add(attr("data"), Role::Frame, "something embedded"),
        "applet" => add(attr("code"), Role::Frame, "something embedded"),
        "iframe" | "frame" | "fencedframe" | "portal" => add(attr("src"), Role::Frame, "another page within the page"),
        "html" => add(attr("manifest"), Role::Load("manifest-src"), "an application cache"),
        "base" => add(attr("href"), Role::Base, "the base of all addresses"),
        "a" | "area" => {
            add(attr("href"), Role::Link, "a link");
            links(element).for_each(|address| add(address, Role::Link, "a link"));
            attr("ping").split_ascii_whitespace().for_each(|address| add(address, Role::Ping, "a report of the click"));
        }
        "form" if element.attr("action").is_some() => add(attr("action"), Role::Form, "a form"),
        "meta" if attr("http-equiv").eq_ignore_ascii_case("refresh") => {
            if let Some(address) = refresh(attr("content")) {
                add(address, Role::Refresh, "a redirection");
            }
        }
        "image" | "use" | "feimage" | "feImage" | "mpath" | "textPath" | "pattern" | "linearGradient"
        | "radialGradient" => {
            links(element).for_each(|address| add(address, Role::Load("img-src"), "a picture"));
        }
        _ => {}
    }
    if element.attr("formaction").is_some() {
        add(attr("formaction"), Role::Form, "a form");
    }
    if let Some(address) = element.attr("attributionsrc") {
        add(address, Role::Ping, "a report to advertisers");
    }
    if ["body", "table", "thead", "tbody", "tr", "td", "th"].contains(&name) {
        add(attr("background"), Role::Load("img-src"), "a picture");
    }
    let mut css = |text: &str| {
        for asked in style::asked(text).unwrap_or_default() {
            let (directive, what) = by(asked.by);
            add(&asked.address, Role::Load(directive), what);
        }
    };
    if name == "style" {
        // In a picture the text of a style element may be divided by comments.
        css(&element.text().collect::<String>());
    }
    if let Some(text) = element.attr("style") {
        css(&format!("a{{{text}}}"));
    }
    // Pictures say paint, filters and masks as attributes too.
    for (attribute, value) in element.value().attrs() {
        if value.contains("url(") && !["style", "srcdoc", "content", "alt", "title"].contains(&attribute) {
            css(&format!("a{{b:{value}}}"));
        }
    }
}

/// The directive and the noun of what a style sheet asks for.
pub fn by(by: By) -> (&'static str, &'static str) {
    match by {
        By::Import => ("style-src-elem", "a style sheet"),
        By::Font => ("font-src", "a font"),
        By::Image => ("img-src", "a picture"),
    }
}

/// `href` as pictures (SVG) write it: with the prefix of XLink, or without. That of a link without prefix is read with those
/// of pages.
fn links<'a>(element: ElementRef<'a>) -> impl Iterator<Item = &'a str> {
    let name = &element.value().name;
    let foreign = &*name.ns != "http://www.w3.org/1999/xhtml";
    let is_link = &*name.local == "a";
    let fits = move |name: &QualName| &*name.local == "href" && foreign && (!is_link || !name.ns.is_empty());
    element.value().attrs.iter().filter(move |(name, _)| fits(name)).map(|(_, value)| &**value)
}

fn link(element: ElementRef, add: &mut impl FnMut(&str, Role, &str)) {
    let attr = |name: &str| element.attr(name).unwrap_or("");
    let rel = attr("rel").to_ascii_lowercase();
    let has = |word: &str| rel.split_ascii_whitespace().any(|rel| rel == word);
    let href = attr("href");
    if has("stylesheet") {
        add(href, Role::Load("style-src-elem"), "a style sheet");
    } else if ["icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "fluid-icon"]
        .iter()
        .any(|w| has(w))
    {
        add(href, Role::Load("img-src"), "an icon");
    } else if [
        "preload",
        "modulepreload",
        "prefetch",
        "prerender",
        "preconnect",
        "dns-prefetch",
        "subresource",
        "compression-dictionary",
    ]
    .iter()
    .any(|word| has(word))
    {
        add(href, Role::Ahead, "something loaded ahead");
        srcset(attr("imagesrcset")).for_each(|address| add(address, Role::Ahead, "something loaded ahead"));
    } else if has("manifest") {
        add(href, Role::Load("manifest-src"), "an app manifest");
    } else if has("canonical") {
        add(href, Role::Canonical, "the page's own address");
    } else if has("alternate") && element.attr("hreflang").is_some() {
        add(href, Role::Alternate(attr("hreflang").to_owned()), "the page in another language");
    }
}

/// The addresses of a `srcset`.
fn srcset(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let bare = address.trim_end_matches(',');
        // A comma at the address's end means that no width follows.
        rest = if bare.len() < address.len() { after } else { after.split_once(',').map_or("", |(_, rest)| rest) };
        Some(bare)
    })
}

/// The address of a `refresh`, if it leads anywhere: `0; url=x`, `0, 'x'`.
fn refresh(text: &str) -> Option<&str> {
    let rest = text.trim_start().trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start();
    let rest = rest.trim_start_matches([';', ',']).trim_start();
    let named = rest.get(..3).filter(|start| start.eq_ignore_ascii_case("url")).map(|_| rest[3..].trim_start());
    let rest = named.and_then(|rest| rest.strip_prefix('=')).map_or(rest, str::trim_start);
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    let address = match quote {
        Some(quote) => rest[1..].split(quote).next().unwrap_or(""),
        None => rest,
    };
    Some(address.trim()).filter(|address| !address.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::html::Scripting;
    use super::*;
    use crate::model::SourceFile;

    fn found(html: &str) -> Vec<(String, Role)> {
        let document = Document::parse(SourceFile::new("a.html", html), Scripting::Off);
        references(&document).into_iter().map(|reference| (reference.address, reference.role)).collect()
    }

    #[test]
    fn each_way_to_load_something_is_known() {
        for html in [
            "<script src=x></script>",
            "<svg><script xlink:href=x /></svg>",
            "<link rel='icon stylesheet' href=x>",
            "<link rel=icon href=x>",
            "<link rel=manifest href=x>",
            "<img src=x>",
            "<img srcset='x 1x'>",
            "<picture><source srcset='x'></picture>",
            "<video poster=x></video>",
            "<audio><source src=x></audio>",
            "<input type=image src=x>",
            "<body background=x>",
            "<svg><image href=x /></svg>",
            "<svg><use xlink:href=x /></svg>",
            "<svg><path fill='url(x)'/></svg>",
            "<style>a{background:url(x)}</style>",
            "<p style='background:url(x)'>",
            "<svg><style>a{b:<!-- -->url(x)}</style></svg>",
            "<noscript><img src=x></noscript>",
            "<template><img src=x></template>",
            "<table><tr><img src=x></table>",
        ] {
            let found = found(html);
            assert!(matches!(found.as_slice(), [(address, Role::Load(_))] if address == "x"), "{html}: {found:?}");
        }
    }

    #[test]
    fn other_addresses_have_their_roles() {
        assert_eq!(found("<a href=x ping='y z'>")[2], ("z".into(), Role::Ping));
        assert_eq!(found("<form action><button formaction=y>"), [("".into(), Role::Form), ("y".into(), Role::Form)]);
        assert_eq!(found("<meta http-equiv=Refresh content=\"0;URL='x'\">"), [("x".into(), Role::Refresh)]);
        assert_eq!(found("<meta http-equiv=refresh content=5>"), []);
        assert_eq!(found("<link rel=alternate hreflang=nb href=x>"), [("x".into(), Role::Alternate("nb".into()))]);
        assert_eq!(found("<link rel=preconnect href=//x>"), [("//x".into(), Role::Ahead)]);
        assert_eq!(found("<svg><a xlink:href=x>"), [("x".into(), Role::Link)]);
        assert_eq!(found("<iframe src=x>"), [("x".into(), Role::Frame)]);
        let all: Vec<&str> = srcset("a.png 1x, b.png, c.png 2x,data:x,y 3x").collect();
        assert_eq!(all, ["a.png", "b.png", "c.png", "data:x,y"]);
    }
}
