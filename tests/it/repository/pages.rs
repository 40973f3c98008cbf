//! Every page of the site: light, closed, whole, and with no link that leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use rayon::prelude::*;
use scraper::{ElementRef, Html};
use sha2::{Digest, Sha256};
use varde::diagnostic::Severity;
use varde::optimise::{brotli_len, gzip_len};

use super::{all, inside, language, whole};
use crate::site::list;

#[test]
fn the_site_has_no_error() {
    let errors: Vec<_> = whole().findings.iter().filter(|f| f.severity == Severity::Error).cloned().collect();
    assert!(errors.is_empty(), "{}", list(&errors));
}

#[test]
fn there_is_a_page_of_each_kind_in_each_language() {
    let pages: BTreeSet<&str> = whole().pages().map(|(path, _)| path).collect();
    for lang in &whole().site.config.languages {
        for id in ["index", "rights", "help", "safe", "about"] {
            assert!(pages.contains(format!("{lang}/{id}.html").as_str()), "no {id} in {lang}");
            let own = whole().site.pages.iter().find(|(page, _)| page.as_str() == id).expect("the page").1;
            assert!(own.contains_key(lang), "{id} isn't translated into {lang}");
        }
    }
    assert_eq!(
        whole().site.config.languages.iter().map(|lang| lang.as_str()).collect::<Vec<_>>(),
        ["nb", "en", "es", "pt", "th", "ro", "uk", "ru", "pl", "bg", "vi", "ar", "fr", "it", "lt", "fa"]
    );
    assert!(pages.contains("index.html") && pages.contains("404.html"));
}

/// What a page carries.
#[derive(PartialEq)]
enum Kind {
    /// The script of the exit.
    Ordinary,
    /// Also an index and the script that searches it.
    Search,
    /// A whole language, and the script that makes links of its labels.
    Single,
}

fn kind(path: &str) -> Kind {
    match path {
        path if path.starts_with("files/") => Kind::Single,
        path if path.ends_with("/search.html") && !["no/", "nn/"].iter().any(|tag| path.starts_with(tag)) => {
            Kind::Search
        }
        _ => Kind::Ordinary,
    }
}

#[test]
fn every_page_weighs_at_most_13000_bytes_with_all_its_styles() {
    let pages: Vec<(&str, &str)> = whole().everything().collect();
    let heavy: Vec<String> = pages
        .into_par_iter()
        .filter(|(path, _)| kind(path) == Kind::Ordinary)
        // Level 5 is never lighter than level 11 and takes a fortieth of its time.
        .filter(|(_, html)| brotli_len(html.as_bytes(), 5) > 13_000)
        .map(|(path, html)| (path, brotli_len(html.as_bytes(), 11)))
        .filter(|(_, weight)| *weight > 13_000)
        .map(|(path, weight)| format!("{path}: {weight}"))
        .collect();
    assert!(heavy.is_empty(), "{heavy:?}");
    for (path, html) in whole().everything() {
        match kind(path) {
            Kind::Ordinary => {}
            Kind::Search => assert!(brotli_len(html.as_bytes(), 5) <= 40_000, "{path}"),
            Kind::Single => assert!(html.len() <= 300_000, "{path}: {}", html.len()),
        }
    }
    // The build weighs by gzip first: that is safe as long as brotli is never heavier.
    for (path, html) in whole().pages().filter(|(path, _)| path.starts_with("nb/") || path.ends_with("/help.html")) {
        assert!(brotli_len(html.as_bytes(), 11) <= gzip_len(html.as_bytes(), 6), "{path}");
    }
    assert!(whole().site.config.budget.page <= 13_000, "the budget in site.toml was raised");
}

#[test]
fn every_page_has_the_exits_script_under_a_kilobyte_and_only_a_few_have_another() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let scripts = all(&page, "script");
        let types: Vec<Option<&str>> = scripts.iter().map(|script| script.value().attr("type")).collect();
        let expected: &[Option<&str>] = match kind(path) {
            Kind::Ordinary => &[None],
            Kind::Search => &[Some("application/json"), None, None],
            Kind::Single => &[None, None],
        };
        assert_eq!(types, expected, "{path}");
        assert!(scripts.iter().all(|s| s.value().attr("src").is_none()), "{path}: a script is loaded from elsewhere");
        let weight = gzip_len(scripts[scripts.len() - 1].inner_html().as_bytes(), 12);
        assert!(weight < 1_000, "{path}: {weight} bytes gzip");
        for element in all(&page, "*") {
            let handler = element.value().attrs().find(|(name, _)| name.starts_with("on") || *name == "style");
            assert!(handler.is_none(), "{path}: {handler:?}");
        }
    }
}

#[test]
fn nothing_on_a_page_is_fetched() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let fetching = "img, iframe, object, embed, video, audio, source, form[action], base, link:not([rel=canonical]):not([rel=alternate]):not([rel=icon]), [src], [srcset], [ping], [background], use";
        // A small picture that stands in the page itself is asked of nobody.
        let own = |e: &ElementRef| e.value().attr("src").is_some_and(|src| src.starts_with("data:image/png;base64,"));
        let found = all(&page, fetching).into_iter().filter(|element| !own(element));
        let found: Vec<String> = found.map(|element| element.html()).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
        for icon in all(&page, "link[rel=icon]") {
            assert!(
                icon.value().attr("href").is_some_and(|href| href.starts_with("data:")),
                "{path}: an icon is fetched"
            );
        }
        let style: String = all(&page, "style").iter().map(|style| style.inner_html()).collect();
        assert!(
            !style.contains("@import") && !style.replace("url(data:", "").contains("url("),
            "{path}: a style fetches"
        );
    }
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[test]
fn the_hashes_in_a_pages_policy_are_those_of_its_style_and_script() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let metas = all(&page, "head > meta[http-equiv=Content-Security-Policy]");
        assert_eq!(metas.len(), 1, "{path}");
        let policy = metas[0].value().attr("content").expect("a policy");
        let directive = |name: &str| -> BTreeSet<String> {
            let found = policy.split(';').map(str::trim).find_map(|d| d.strip_prefix(name)?.strip_prefix(' '));
            found.unwrap_or_else(|| panic!("{path}: no {name}")).split(' ').map(str::to_owned).collect()
        };
        let script: BTreeSet<String> =
            all(&page, "script:not([type])").iter().map(|s| hash(&s.text().collect::<String>())).collect();
        assert_eq!(directive("script-src"), script, "{path}");
        let allowed = directive("style-src");
        for style in all(&page, "style") {
            assert!(
                allowed.contains(&hash(&style.text().collect::<String>())),
                "{path}: a style has no hash in the policy"
            );
        }
        assert!(allowed.iter().all(|source| source.starts_with("'sha256-")), "{path}: {allowed:?}");
        for closed in ["default-src 'none'", "form-action 'none'", "base-uri 'none'"] {
            assert!(policy.contains(closed), "{path}: no {closed}");
        }
        // The policy comes before everything that it must hold for.
        let text = html.find("Content-Security-Policy").expect("the policy");
        assert!(
            text < html.find("<style").expect("a style") && text < html.find("<script").expect("a script"),
            "{path}"
        );
    }
}

#[test]
fn no_two_elements_of_a_page_have_one_id() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let mut seen = BTreeSet::new();
        for element in all(&page, "[id]") {
            let id = element.value().attr("id").expect("an id").to_owned();
            assert!(seen.insert(id.clone()), "{path}: two elements have the id “{id}”");
        }
    }
}

/// The path that a link on a page leads to, and the id behind `#`. `None` for links that leave the site.
fn target(from: &str, href: &str) -> Option<(String, Option<String>)> {
    if href.contains(':') {
        return None;
    }
    let (path, id) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id.to_owned())));
    if path.is_empty() {
        return Some((from.to_owned(), id));
    }
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { from.split('/').collect() };
    parts.pop();
    for part in path.trim_start_matches('/').split('/') {
        match part {
            ".." => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    let path = parts.join("/");
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
    Some((path, id))
}

#[test]
fn every_link_leads_to_a_page_and_to_an_element_of_it() {
    let whole = whole();
    let ids: BTreeMap<&str, BTreeSet<String>> = whole
        .pages()
        .map(|(path, html)| {
            let page = Html::parse_document(html);
            (path, all(&page, "[id]").iter().filter_map(|e| e.value().attr("id")).map(str::to_owned).collect())
        })
        .collect();
    let mut broken = BTreeSet::new();
    for (path, html) in whole.pages() {
        let page = Html::parse_document(html);
        for link in all(&page, "a[href]") {
            let href = link.value().attr("href").expect("an address");
            let Some((to, id)) = target(path, href) else { continue };
            match (ids.get(to.as_str()), id) {
                (None, _) if whole.output.files.contains_key(&to) => {}
                (None, _) => {
                    broken.insert(format!("{path}: {href} (no file {to})"));
                }
                (Some(known), Some(id)) if !known.contains(&id) => {
                    broken.insert(format!("{path}: {href} (no id {id})"));
                }
                _ => {}
            }
        }
        for link in all(&page, "[aria-labelledby], [aria-describedby], label[for]") {
            for attribute in ["aria-labelledby", "aria-describedby", "for"] {
                for id in link.value().attr(attribute).unwrap_or("").split_whitespace() {
                    if !ids[path].contains(id) {
                        broken.insert(format!("{path}: {attribute}={id}"));
                    }
                }
            }
        }
    }
    assert!(
        broken.is_empty(),
        "{} links lead nowhere:\n{}",
        broken.len(),
        broken.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_link_that_leaves_the_site_is_known() {
    let site = whole().site;
    let mut known: BTreeSet<String> =
        site.config.languages.iter().map(|lang| site.config.exit_for(lang).to_owned()).collect();
    for contact in &site.data.contacts {
        known.extend(contact.phones.iter().map(|phone| phone.uri().to_owned()));
        known.extend(contact.email.iter().map(|mail| format!("mailto:{mail}")));
        known.extend(contact.web.iter().cloned());
    }
    for (path, html) in whole().pages() {
        for link in all(&Html::parse_document(html), "a[href]") {
            let href = link.value().attr("href").expect("an address");
            assert!(!href.contains(':') || known.contains(href), "{path}: {href}");
            // A site that is gone to doesn't learn from where.
            if href.starts_with("http") {
                let rel = link.value().attr("rel").unwrap_or("");
                assert!(rel.contains("noreferrer") && link.value().attr("target").is_none(), "{path}: {}", link.html());
            }
        }
    }
}

#[test]
fn every_page_begins_and_ends_with_a_way_out() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let links = all(&page, "body a[href]");
        let first: Vec<bool> = links.iter().take(2).map(|link| link.value().attr("data-exit").is_some()).collect();
        assert_eq!(first, [false, true], "{path}: skip link, then exit");
        assert_eq!(all(&page, "a[data-exit]").len(), 2, "{path}: one at the top, one at the end of main");
        let last = all(&page, "main a[href]").pop().expect("a link");
        assert!(last.value().attr("data-exit").is_some(), "{path}: main doesn't end with the exit");
        let lang = page.root_element().value().attr("lang").expect("a language").to_owned();
        let lang = varde::model::Lang::new(&lang).expect("a language");
        for exit in all(&page, "a[data-exit]") {
            assert_eq!(exit.value().attr("href"), Some(whole().site.config.exit_for(&lang)), "{path}");
        }
    }
}

#[test]
fn every_page_says_its_language_and_direction() {
    for (path, html) in whole().everything() {
        let page = Html::parse_document(html);
        let root = page.root_element().value();
        let folder = path.split('/').next().expect("a folder");
        let lang = match folder {
            // The overview of translations: in the source language, and in each other that workers read.
            "translations" if path.ends_with("/index.html") => "nb",
            "translations" => path.rsplit('/').next().expect("a name").trim_end_matches(".html"),
            "together" => path.split('/').nth(1).expect("a language"),
            "files" => path.trim_start_matches("files/pages-").trim_end_matches(".html"),
            "nn" | "no" => "nb",
            page if page.ends_with(".html") => "nb",
            lang => lang,
        };
        assert_eq!(root.attr("lang"), Some(lang), "{path}");
        assert_eq!(root.attr("dir"), Some(if ["ar", "fa"].contains(&lang) { "rtl" } else { "ltr" }), "{path}");
        let pages = if kind(path) == Kind::Single { all(&page, "main > section").len() } else { 1 };
        assert_eq!(all(&page, "h1").len(), pages, "{path}: one first-level heading a page");
        assert_eq!(
            all(&page, "title").iter().filter(|title| !inside(**title, |e| e.value().name() == "svg")).count(),
            1,
            "{path}"
        );
    }
}

/// Words of Latin script: three or more letters, so that `AS` and `a)` are none.
fn latin_words(text: &str) -> usize {
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| {
            word.chars().count() > 2 && word.chars().all(|c| c.is_ascii_alphabetic() || "æøåÆØÅéüö".contains(c))
        })
        .count()
}

#[test]
fn norwegian_words_on_a_page_of_another_script_are_marked_as_norwegian() {
    let mut wrong = BTreeSet::new();
    for (path, html) in
        whole().pages().filter(|(path, _)| ["th/", "uk/", "ar/"].iter().any(|lang| path.starts_with(lang)))
    {
        let page = Html::parse_document(html);
        let own = page.root_element().value().attr("lang").expect("a language").to_owned();
        for element in all(&page, "body *") {
            let text: String =
                element.children().filter_map(|child| child.value().as_text()).map(|text| &**text).collect();
            // Names stand in <bdi>, a Norwegian term that a translator explains in <em>; words for a reader who looks for another language carry that language's tag.
            let named = inside(element, |e| ["bdi", "em", "script", "style"].contains(&e.value().name()));
            let all_words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1).count();
            // Names of bodies within a sentence of the page's own language are the translator's; a text that is
            // mostly Norwegian came from the source.
            let official = whole().site.data.contacts.iter().any(|contact| contact.name == text.trim());
            let mostly = latin_words(&text) >= 2 && latin_words(&text) * 2 > all_words && !official;
            if mostly && !named && language(element) == own {
                wrong.insert(format!(
                    "{path}: <{}> {}",
                    element.value().name(),
                    text.split_whitespace().collect::<Vec<_>>().join(" ")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}
