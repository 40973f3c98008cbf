//! Whatever an author types: no panic, and no text that becomes markup.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use scraper::{Html, Selector};
use varde::check;
use varde::diagnostic::{Diagnostics, Severity};
use varde::load::{Sources, load};
use varde::model::{Lang, SourceFile, digit_runs};
use varde::plan::{plan, relative};

use crate::site::repository;

/// The minimal site in one language and with three pages, which are enough to meet every template and part.
fn sources() -> Sources {
    static LOADED: OnceLock<Sources> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let nb = Lang::new("nb").expect("a language");
        let mut out = Diagnostics::default();
        let root = repository().join("tests/sites/minimal");
        let mut sources =
            load(&root, std::slice::from_ref(&nb), &mut out).expect("the machine reads it").expect("a site");
        let wanted = |path: &str| ["index.md", "pay.md", "help.md"].iter().any(|name| path.ends_with(name));
        let pages = sources.content.get_mut(&nb).expect("pages");
        pages.retain(|file| wanted(&file.path) && !file.path.contains("guide"));
        *pages = pages
            .iter()
            .map(|f| SourceFile::new(&*f.path, f.text.replace("- [For deg som hjelper](page:guide#signs)\n", "")))
            .collect();
        sources
    });
    Sources {
        config: loaded.config.clone(),
        content: loaded.content.clone(),
        languages: loaded.languages.clone(),
        messages: loaded.messages.clone(),
        records: Default::default(),
        data: loaded.data.clone(),
        theme: loaded.theme.clone(),
        statics: loaded.statics.clone(),
        cache: Default::default(),
    }
}

/// Puts a page of this text beside the others.
fn with_page(text: String) -> Sources {
    let mut sources = sources();
    let pages = sources.content.values_mut().next().expect("pages");
    pages.push(SourceFile::new("content/nb/typed.md", text));
    sources
}

fn page(title: &str, body: &str) -> String {
    let title = toml::Value::String(title.to_owned());
    format!("+++\ntitle = {title}\ndescription = {title}\naudience = \"person\"\nparent = \"index\"\n+++\n\n{body}")
}

/// All pages of a site, as `serve` would show them: also those with findings, which a build refuses.
fn pages(sources: Sources) -> (Vec<(String, String)>, Diagnostics) {
    let mut out = Diagnostics::default();
    let Some(site) = check::check(sources, &mut out) else { return (Vec::new(), out) };
    let rendered = varde::render::render(&plan(&site, &mut out), &mut out);
    let output = varde::optimise::optimise(rendered, site.config.budget, &varde::optimise::Memory::default(), &mut out);
    let pages = output.files.into_iter().filter(|(path, bytes)| path.ends_with(".html") && !bytes.is_empty());
    (pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("a page is text"))).collect(), out)
}

/// The elements that Varde and the small theme make.
const ELEMENTS: &str = "html head meta title link style script body main footer section div p h1 h2 h3 h4 a bdi span strong em br \
    hr ul ol li dl dt dd table thead tbody tr th td blockquote";

/// The attributes that they carry.
const ATTRIBUTES: &str = "lang dir data-audience charset content http-equiv name rel href hreflang class id data-exit scope start \
    tabindex role aria-label";

fn assert_closed(path: &str, html: &str) {
    let document = Html::parse_document(html);
    let (elements, attributes): (BTreeSet<&str>, BTreeSet<&str>) =
        (ELEMENTS.split_whitespace().collect(), ATTRIBUTES.split_whitespace().collect());
    let mut scripts = 0;
    for node in document.tree.nodes() {
        assert!(!node.value().is_comment(), "{path}: a comment in {html}");
        let Some(element) = node.value().as_element() else { continue };
        assert!(elements.contains(element.name()), "{path}: <{}> in {html}", element.name());
        scripts += u32::from(element.name() == "script");
        for (name, value) in element.attrs() {
            assert!(attributes.contains(name), "{path}: {name}={value:?} in {html}");
            if matches!(name, "href" | "src") {
                assert!(harmless(value), "{path}: a link to {value:?} in {html}");
            }
        }
    }
    assert_eq!(scripts, 1, "{path}: {html}");
}

/// Addresses that the site itself has: its pages, its contacts', the exit.
fn harmless(href: &str) -> bool {
    let own = href.split(['#', '?']).next().unwrap_or("");
    let relative = own.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-'));
    let known = [
        "tel:+4722000001",
        "tel:+4780000002",
        "tel:113",
        "mailto:post@line.example",
        "https://line.example/",
        "https://www.yr.no/",
    ];
    relative || known.contains(&href) || own.starts_with("https://varde.example/")
}

/// Pieces of Markdown, HTML, Fluent, Tera and of Varde's own marks, in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "&",
        "\"",
        "'",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</title>",
        "</main>",
        "<!--",
        "-->",
        "<!--policy-->",
        "<!--style-->",
        "<!--script-->",
        "\u{e000}style\u{e000}",
        "\u{e000}script\u{e000}",
        "&lt;script&gt;",
        "&#60;b&#62;",
        "&quot;",
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "[",
        "](",
        ")",
        "](page:pay)",
        "](page:pay#\"><b>)",
        "](javascript:alert(1))",
        "[x](tel:line)",
        "[](fact:period)",
        "[](contact:line)",
        "[](mail:line)",
        "[](web:line)",
        "[](indicators:background)",
        "<https://evil.example/>",
        "![x](y)",
        "**",
        "*",
        "_",
        "`",
        "~~~\n",
        "```\n",
        "# ",
        "## ",
        "## x {#y}",
        " {#\"><b>}",
        "{onclick=x}",
        "{.class}",
        "> ",
        "> [!NOTE]\n> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n| c | d |\n",
        "Ord\n: Hva\n",
        "\n",
        "\n\n",
        "    ",
        "\\",
        "{{ site.exit }}",
        "{% include \"x\" %}",
        "{$x}",
        "ord",
        "ø",
        "نص",
        " ",
        "\t",
        "\u{0}",
        "\u{202e}",
        "\r",
        "---\n",
        "+++\n",
        "[^1]",
        "[a]: https://evil.example/ \"t\"\n",
        "[a]",
        "style=color:red",
        "onclick=alert(1)",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![soup(), any::<String>(), "\\PC{0,80}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_a_page_never_panics(text in text(), front in text()) {
        for text in [text.clone(), page("Side", &text), format!("+++\n{front}\n+++\n{text}"), format!("+++\n{front}")] {
            let mut out = Diagnostics::default();
            check::check(with_page(text), &mut out);
        }
    }

    #[test]
    fn reading_settings_data_and_messages_never_panics(text in text()) {
        for name in ["contacts.toml", "facts.toml", "indicators.toml", "conversation.toml", "statistics.toml", "statistics/callers.csv"] {
            let mut sources = sources();
            let path = format!("content/data/{name}");
            let start = sources.data[name].text.clone();
            sources.data.insert(name.to_owned(), SourceFile::new(path, format!("{start}{text}")));
            check::check(sources, &mut Diagnostics::default());
        }
        let mut sources = sources();
        let files = sources.messages.values_mut().next().expect("messages");
        files.push(SourceFile::new("locales/nb/typed.ftl", format!("typed = {text}")));
        check::check(sources, &mut Diagnostics::default());
        varde::config::Config::parse(&SourceFile::new("site.toml", text), &mut Diagnostics::default());
    }

    #[test]
    fn a_number_is_read_the_same_in_every_script_and_grouping(number in 0u64..10_000_000_000, zero in prop::sample::select(vec!['0', '๐', '٠', '۰', '०', '၀', '០']), between in prop::sample::select(vec!["", " ", "\u{a0}", "\u{202f}", ".", ",", "٬"])) {
        let digits = number.to_string();
        let grouped: String = digits.char_indices().map(|(at, c)| {
            let digit = char::from_u32(zero as u32 + c as u32 - '0' as u32).expect("a digit");
            if at > 0 && (digits.len() - at).is_multiple_of(3) { format!("{between}{digit}") } else { digit.to_string() }
        }).collect();
        prop_assert_eq!(digit_runs(&format!("a {grouped} b")), [digits]);
    }

    #[test]
    fn no_digit_is_lost_or_invented_by_reading_numbers(text in "[0-9a-z .,§-]{0,40}") {
        let typed: String = text.chars().filter(char::is_ascii_digit).collect();
        let runs = digit_runs(&text);
        prop_assert!(runs.iter().all(|run| !run.is_empty() && run.bytes().all(|b| b.is_ascii_digit())), "{:?}", runs);
        prop_assert_eq!(runs.concat(), typed);
    }

    #[test]
    fn a_relative_link_leads_where_it_is_meant_to(from in "([a-z]{1,3}/){0,3}[a-z]{1,3}\\.html", to in "([a-z]{1,3}/){0,3}[a-z]{1,3}\\.html") {
        prop_assert_eq!(resolve(&from, &relative(&from, &to)), to);
    }
}

/// Where a link leads, by the rules for relative addresses (RFC 3986, 5.2), as far as they concern us.
fn resolve(from: &str, link: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(folders.pop().expect("the link stays within the site")),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_a_page_becomes_markup(title in text(), body in text()) {
        let (pages, _) = pages(with_page(page(&title, &body)));
        for (path, html) in pages {
            assert_closed(&path, &html);
        }
    }

    #[test]
    fn no_text_of_a_message_contact_or_setting_becomes_markup(typed in text()) {
        let quoted = toml::Value::String(typed.clone()).to_string();
        let mut sources = sources();
        sources.config.operator = typed.clone();
        for (name, from) in [("contacts.toml", "\"Linjen\""), ("contacts.toml", "\"Tromsø\""), ("facts.toml", "\"arbeidsmiljøloven § 14-15\"")] {
            let file = &sources.data[name];
            let text = file.text.replacen(from, &quoted, 1);
            sources.data.insert(name.to_owned(), SourceFile::new(&*file.path, text));
        }
        let line = typed.replace(['\n', '\r'], " ");
        for file in sources.messages.values_mut().flatten() {
            let text = file.text.replacen("Forlat siden", &line, 1).replacen("Velg språk", &line, 1).replacen("Svarer på spørsmål", &line, 1);
            *file = SourceFile::new(&*file.path, text);
        }
        let (pages, _) = pages(sources);
        for (path, html) in pages {
            assert_closed(&path, &html);
        }
    }

    #[test]
    fn a_title_is_shown_as_it_was_typed(title in "[ -~æøåÆØÅ«»–]{1,40}") {
        let (pages, out) = pages(with_page(page(&title, "Tekst.")));
        prop_assume!(out.count(Severity::Error) == 0);
        let html = &pages.iter().find(|(path, _)| path == "nb/typed.html").expect("the page").1;
        let heading = Html::parse_document(html).select(&Selector::parse("h1").expect("a selector")).next().expect("a heading").text().collect::<String>();
        let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(fold(&heading), fold(&title));
    }
}

#[test]
fn a_list_within_lists_of_any_depth_neither_panics_nor_runs_out_of_stack() {
    for mark in ["> ", "- ", "1. ", "[", "*a ", "**", "(", "| "] {
        let (_, out) = pages(with_page(page("Side", &mark.repeat(20_000))));
        drop(out);
    }
}
