//! No text from content, locales or data becomes an element, an attribute, a style or an address. Every text of a whole
//! site with the default theme is replaced by whatever somebody may type, one at a time, and the pages are read by a
//! real parser of HTML. Pages with findings are looked at too: `serve` shows them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use scraper::Html;
use varde::check;
use varde::diagnostic::Diagnostics;
use varde::load::{Sources, load};
use varde::model::SourceFile;
use varde::optimise::Memory;

use crate::new_site::new_site;

/// A place of a source file that holds a text: the file's path and the bytes.
#[derive(Clone, Debug)]
struct Place {
    path: String,
    start: usize,
    end: usize,
    /// Within quotation marks of TOML; else it is a line of Markdown or Fluent.
    quoted: bool,
}

fn sources() -> &'static Sources {
    static LOADED: OnceLock<Sources> = OnceLock::new();
    LOADED.get_or_init(|| load(new_site(), &[], &mut Diagnostics::default()).expect("it is read").expect("a site"))
}

fn files(sources: &Sources) -> impl Iterator<Item = &SourceFile> {
    let locales = sources.languages.values().chain(sources.messages.values().flatten());
    sources.content.values().flatten().chain(locales).chain(sources.data.values())
}

/// Every text of the site.
fn places() -> &'static [Place] {
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let mut places = Vec::new();
        for file in files(sources()) {
            let mut at = 0;
            for line in file.text.split_inclusive('\n') {
                let own = line.trim_end();
                let toml = file.path.ends_with(".toml") || own.contains(" = \"") && file.path.ends_with(".md");
                let add = |places: &mut Vec<Place>, start: usize, end: usize, quoted: bool| {
                    places.push(Place { path: file.path.to_string(), start: at + start, end: at + end, quoted });
                };
                if toml && !own.starts_with('#') {
                    let marks: Vec<usize> = own.match_indices('"').map(|(at, _)| at).collect();
                    marks.chunks_exact(2).for_each(|pair| add(&mut places, pair[0], pair[1] + 1, true));
                } else if let (Some(begin), true) = (own.find(" = "), file.path.ends_with(".ftl"))
                    && !own.starts_with('#')
                {
                    add(&mut places, begin + 3, own.len(), false);
                } else if file.path.ends_with(".md") && !own.is_empty() && own != "+++" {
                    add(&mut places, 0, own.len(), false);
                }
                at += line.len();
            }
        }
        places
    })
}

/// The site with another text in one place.
fn with(place: &Place, typed: &str) -> Sources {
    let mut sources = sources().clone();
    let all = sources.content.values_mut().flatten().chain(sources.languages.values_mut());
    let all = all.chain(sources.messages.values_mut().flatten()).chain(sources.data.values_mut());
    for file in all.filter(|file| file.path == place.path) {
        let text = if place.quoted { toml::Value::String(typed.to_owned()).to_string() } else { typed.to_owned() };
        let whole = format!("{}{text}{}", &file.text[..place.start], &file.text[place.end..]);
        *file = SourceFile::new(&*file.path, whole);
    }
    sources
}

fn pages(sources: Sources) -> Vec<(String, String)> {
    let mut out = Diagnostics::default();
    let Some(site) = check::check(sources, &mut out) else { return Vec::new() };
    // The stages by themselves: `finish` hides what rendering finds beside other findings, not what it makes.
    let output = varde::finish(&site, &Memory::default(), &mut out);
    let pages = output.files.into_iter().filter(|(path, bytes)| path.ends_with(".html") && !bytes.is_empty());
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("a page is text"))).collect()
}

/// What a site is made of: elements with their attributes, styles, scripts and addresses.
#[derive(Default)]
struct Made {
    elements: BTreeSet<String>,
    attributes: BTreeSet<String>,
    styles: BTreeSet<String>,
    schemes: BTreeSet<String>,
    refreshes: BTreeSet<String>,
}

fn made(html: &str, made: &mut Made) {
    let document = Html::parse_document(html);
    for node in document.tree.nodes() {
        assert!(!node.value().is_comment(), "a comment in {html}");
        let Some(element) = node.value().as_element() else { continue };
        made.elements.insert(element.name().to_owned());
        for (name, value) in element.attrs() {
            made.attributes.insert(format!("{} {name}", element.name()));
            // By RFC 3986, 3.1: a letter, then letters, digits, + - and dots before a colon. Anything else is a path.
            if matches!(name, "href" | "src" | "action" | "content" | "for" | "id") {
                let plain: String = value.chars().filter(|c| !c.is_control() && *c != ' ').collect();
                let scheme = plain.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()).filter(|scheme| {
                    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
                });
                if let (Some(scheme), true) = (scheme, matches!(name, "href" | "src" | "action")) {
                    made.schemes.insert(scheme);
                }
            }
            if name == "http-equiv" {
                made.refreshes.insert(value.to_owned());
            }
        }
        if matches!(element.name(), "style" | "script") {
            let text: String =
                node.children().filter_map(|child| child.value().as_text().map(|t| t.to_string())).collect();
            made.styles.insert(text);
        }
    }
}

fn clean() -> &'static Made {
    static CLEAN: OnceLock<Made> = OnceLock::new();
    CLEAN.get_or_init(|| {
        let mut all = Made::default();
        // A page with a fault may be shown in the source's words: here all of them are.
        let mut untranslated = sources().clone();
        let source = untranslated.config.source_lang().clone();
        untranslated.content.retain(|lang, _| *lang == source);
        for (_, html) in pages(sources().clone()).into_iter().chain(pages(untranslated)) {
            made(&html, &mut all);
        }
        // What Markdown can say and this site doesn't.
        for name in [
            "em",
            "strong",
            "ol",
            "ul",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
            "hr",
            "br",
            "dl",
            "dt",
            "dd",
            "h2",
            "h3",
            "h4",
            "p",
            "div",
            "span",
            "a",
            "bdi",
        ] {
            all.elements.insert(name.to_owned());
        }
        for name in [
            "ol start",
            "th scope",
            "div class",
            "div tabindex",
            "div role",
            "div aria-label",
            "h2 id",
            "h3 id",
            "h4 id",
            "p class",
            "a class",
            "a href",
            "bdi dir",
            "div lang",
            "div dir",
            "span lang",
            "span dir",
            "h1 lang",
            "h1 dir",
            "p lang",
            "p dir",
            "li lang",
            "li dir",
            "th lang",
            "th dir",
            "section lang",
            "section dir",
        ] {
            all.attributes.insert(name.to_owned());
        }
        all
    })
}

/// What people type who mean harm, and pieces of everything that a text goes through on its way to a page.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onclick=\"alert(1)",
        "' style='color:red",
        "</title>",
        "</style>",
        "</script>",
        "<!--",
        "-->",
        "<!--style-->",
        "<!--script-->",
        "<!--policy-->",
        "\u{e000}style\u{e000}",
        "\u{e000}own\u{e000}",
        "\u{e000}script\u{e000}",
        "&lt;b&gt;",
        "&#60;",
        "&quot;",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://evil.example/",
        "//evil.example",
        "[x](javascript:x)",
        "[x](page:help)",
        "[](tel:line)",
        "![x](y)",
        "<javascript:x>",
        "# ",
        "> ",
        "- ",
        "| a | b |",
        "`",
        "**",
        "_",
        "\\",
        "{#id onclick=x}",
        "{#a .b c=d}",
        "{ $name }",
        "{ \"<b>\" }",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{{ x | safe }}",
        "}",
        "{",
        "<",
        ">",
        "\"",
        "'",
        "&",
        "=",
        "/",
        "\u{0}",
        "\u{b}",
        "\u{a0}",
        "\u{2028}",
        "\u{202e}",
        "\u{feff}",
        "ß",
        "ك",
        "๙",
        "a",
        " ",
        "x-y",
        "1",
        "en",
        "help",
        "<svg><style>*{}</style></svg>",
        "<math>",
        "<plaintext>",
        "<![CDATA[",
        "<?xml",
        "<a href=x>",
        "<base href=//e>",
        "expression(1)",
        "@import url(x);",
        "*/",
        "/*",
        "%3Cscript%3E",
        "\u{ff1c}script\u{ff1e}",
    ]);
    prop::collection::vec(piece, 1..7).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("VARDE_TEST_TEXTS").ok().and_then(|text| text.parse().ok()).unwrap_or(40),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_text_becomes_markup_attribute_style_or_address(place in prop::sample::select(places()), typed in typed()) {
        let clean = clean();
        for (path, html) in pages(with(&place, &typed)) {
            let mut own = Made::default();
            made(&html, &mut own);
            let at = format!("{typed:?} in {place:?} shows in {path}");
            for (what, found, known) in [
                ("element", &own.elements, &clean.elements),
                ("attribute", &own.attributes, &clean.attributes),
                ("refresh", &own.refreshes, &clean.refreshes),
            ] {
                let new: Vec<&String> = found.difference(known).collect();
                prop_assert!(new.is_empty(), "a new {what} {new:?}: {at}\n{html}");
            }
            // A questionnaire's rules are made of its ids, which may be typed too, and the directory has as many rules as
            // there are needs and cities: they stay rules.
            for style in own.styles.difference(&clean.styles) {
                let made = place.path.contains("/checks/") || place.path.ends_with("contacts.toml");
                prop_assert!(made && !style.contains('<') && !style.contains("@import") && !style.contains("url("), "a style: {at}\n{style}");
            }
            let known = ["tel", "mailto", "https", "data"];
            let new: Vec<&String> = own.schemes.iter().filter(|scheme| !known.contains(&scheme.as_str())).collect();
            prop_assert!(new.is_empty(), "an address of {new:?}: {at}\n{html}");
            // An address is the site's own, a contact's or the exit's, unless the address itself was typed.
            if !(place.path.ends_with("contacts.toml") && place.quoted) {
                prop_assert!(!html.contains("href=https://evil") && !html.contains("href=\"https://evil") && !html.contains("href=//evil") && !html.contains("href=\"//evil"), "{at}\n{html}");
            }
        }
    }
}

#[test]
fn the_name_of_a_page_that_is_not_there_is_no_address() {
    let named = |path: &str, from: &str, to: &str| {
        let file = files(sources()).find(|file| &*file.path == path).expect("a file");
        let start = file.text.find(from).expect("the text");
        let place = Place { path: path.to_owned(), start, end: start + from.len(), quoted: false };
        let pages = pages(with(&place, to));
        assert!(!pages.is_empty());
        for (page, html) in pages {
            assert!(!html.contains("href=https://evil") && !html.contains("href=\"https://evil"), "{page}:\n{html}");
        }
    };
    named("content/data/checks/my-room.toml", "page = \"repairs\"", "page = \"https://evil.example/\"");
    named("content/en/index.md", "page:repairs", "page:https://evil.example/");
    named("content/en/repairs.md", "parent = \"index\"", "parent = \"https://evil.example/\"");
}

#[test]
fn every_kind_of_text_is_tried() {
    let kinds: BTreeSet<&str> = places().iter().map(|place| place.path.as_str()).collect();
    for path in [
        "content/pl/index.md",
        "locales/pl/interface.ftl",
        "locales/en/language.toml",
        "content/data/contacts.toml",
        "content/data/checks/my-room.toml",
    ] {
        assert!(kinds.contains(path), "{path}");
    }
    assert!(places().len() > 400, "{}", places().len());
}

#[test]
fn what_is_no_address_on_the_web_is_no_link_of_a_contact() {
    let file = files(sources()).find(|file| file.path.ends_with("contacts.toml")).expect("the contacts");
    let start = file.text.find("\"https://").expect("an address");
    let end = start + 1 + file.text[start + 1..].find('"').expect("its end") + 1;
    let place = Place { path: file.path.to_string(), start, end, quoted: true };
    let pages = pages(with(&place, "javascript:alert(1)"));
    assert!(!pages.is_empty());
    for (page, html) in pages {
        assert!(!html.contains("javascript:"), "{page}:\n{html}");
    }
}
