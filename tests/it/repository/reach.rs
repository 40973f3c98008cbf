//! The directory's form, the search, pages in two languages at once, and the site as files to keep.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use super::{all, visible, whole, within};

/// The languages of the site, as tags.
fn languages() -> Vec<&'static str> {
    whole().site.config.languages.iter().map(|lang| lang.as_str()).collect()
}

#[test]
fn each_choice_of_the_directory_has_a_rule_and_no_choice_hides_the_helpline_or_an_emergency_number() {
    for lang in languages() {
        let page = whole().page(&format!("{lang}/help.html"));
        let style: String = all(&page, "style").iter().map(|style| style.inner_html()).collect();
        let choices = all(&page, ".finder input[id]");
        assert!(choices.len() > 15, "{lang}: {}", choices.len());
        for choice in choices {
            let mark = choice.value().id().expect("an id");
            assert!(style.contains(&format!("main:has(#{mark}:checked)")), "{lang}: {mark} does nothing");
            assert!(!all(&page, &format!("[id=all-contacts] ~ .{mark}")).is_empty(), "{lang}: {mark} shows nobody");
        }
        for contact in &whole().site.data.contacts {
            let kept = contact.id == whole().site.config.helpline || format!("{:?}", contact.kind) == "Emergency";
            for card in all(&page, &format!("#contact-{}", contact.id)) {
                assert_eq!(card.value().classes().any(|class| class == "now"), kept, "{lang}: {}", contact.id);
            }
        }
        // Where the form can't work, the lists are there.
        assert!(style.contains(".finder{display:none}@supports selector(:has(a))"), "{lang}");
        let named = all(&page, ".finder input").iter().filter(|i| i.value().attr("value").is_some()).count();
        assert_eq!(named, 0, "{lang}: a choice has a value that could be sent");
    }
}

#[test]
fn every_page_for_the_same_readers_is_a_topic_of_their_search() {
    for lang in languages() {
        let page = whole().page(&format!("{lang}/search.html"));
        let topics: BTreeSet<String> =
            all(&page, "#topics a").iter().filter_map(|a| a.value().attr("href")).map(str::to_owned).collect();
        for (id, versions) in &whole().site.pages {
            let Some(page) = versions.iter().find(|(l, _)| l.as_str() == lang).map(|(_, page)| page) else { continue };
            let person = page.front.audience == varde::model::Audience::Person && id.as_str() != "search";
            assert_eq!(topics.contains(&format!("{id}.html")), person, "{lang}: {id}");
        }
    }
}

#[test]
fn the_script_of_the_search_is_allowed_where_it_stands_and_on_no_page_with_questions() {
    let policy = |path: &str| {
        let page = whole().page(path);
        let meta = all(&page, "meta[http-equiv=Content-Security-Policy]");
        let text = meta[0].value().attr("content").expect("a policy").to_owned();
        text.split(';').find(|part| part.trim().starts_with("script-src")).expect("scripts").trim().to_owned()
    };
    assert_eq!(policy("nb/search.html").split(' ').count(), 3);
    for (path, html) in whole().pages() {
        let questions = html.contains("class=check") && html.contains("outcome");
        let searches = html.contains("type=application/json") || html.contains("type=\"application/json\"");
        assert!(!(questions && searches), "{path} has questions and a search");
        if questions && !path.starts_with("files/") {
            assert_eq!(policy(path).split(' ').count(), 2, "{path}: {}", policy(path));
        }
    }
}

#[test]
fn each_pair_of_languages_has_the_same_words_beside_each_other_in_both() {
    let asks: usize = whole().site.data.asks.iter().map(|ask| 1 + ask.follow_ups).sum();
    let said = asks + whole().site.data.tells.len();
    let mut pairs = 0;
    for worker in ["nb", "en"] {
        for person in languages().into_iter().filter(|lang| *lang != worker) {
            let page = whole().page(&format!("together/{worker}/{person}/guide/talk.html"));
            if !["nb", "en"].contains(&person) {
                assert_eq!(all(&page, ".two").len(), said, "{worker} and {person}");
            }
            for id in ["guide/talk", "rights", "show"] {
                let path = format!("together/{worker}/{person}/{id}.html");
                let page = whole().page(&path);
                for row in all(&page, ".two") {
                    let sides = within(row, ":scope > div");
                    assert_eq!(sides.len(), 2, "{path}");
                    assert_eq!(sides[1].value().attr("lang"), Some(person), "{path}");
                    let dir = if ["ar", "fa"].contains(&person) { "rtl" } else { "ltr" };
                    assert_eq!(sides[1].value().attr("dir"), Some(dir), "{path}");
                    assert!(!visible(sides[0]).is_empty() && !visible(sides[1]).is_empty(), "{path}: an empty side");
                    // A number that one of them reads, the other reads too.
                    let numbers =
                        |side| -> Vec<_> { within(side, "a[href^='tel:']").iter().map(|a| a.html()).collect() };
                    assert_eq!(numbers(sides[0]).len(), numbers(sides[1]).len(), "{path}: {}", row.html());
                }
            }
            pairs += 1;
        }
        let talk = whole().page(&format!("{worker}/guide/talk.html"));
        assert_eq!(all(&talk, "nav[aria-labelledby=together] a").len(), languages().len() - 1);
    }
    assert_eq!(pairs, 2 * (languages().len() - 1));
}

#[test]
fn a_file_with_a_whole_language_has_every_page_and_no_link_that_leads_out_of_it() {
    for lang in languages() {
        let path = format!("files/pages-{lang}.html");
        let page = whole().page(&path);
        let sections: BTreeSet<&str> =
            all(&page, "main > section").iter().filter_map(|section| section.value().id()).collect();
        let person = whole().site.pages.iter().filter(|(id, versions)| {
            let front = &versions.values().next().expect("a version").front;
            front.audience == varde::model::Audience::Person && !["search", "save"].contains(&id.as_str())
        });
        let expected: BTreeSet<String> = person.map(|(id, _)| format!("page--{id}")).collect();
        assert_eq!(sections, expected.iter().map(String::as_str).collect::<BTreeSet<&str>>(), "{path}");
        assert_eq!(all(&page, "input[name=p]").len(), sections.len(), "{path}: a button for each page");
        for link in all(&page, "a[href]") {
            let href = link.value().attr("href").expect("an address");
            assert!(href.contains(':') || href == "#main" || href.starts_with('#'), "{path}: {href}");
        }
        for label in all(&page, "label[data-to]") {
            let to = label.value().attr("data-to").expect("a place");
            assert!(!all(&page, &format!("[id={to:?}]")).is_empty(), "{path}: nothing is at {to}");
            let mark = label.value().attr("for").expect("a button");
            assert!(!all(&page, &format!("input[id={mark:?}]")).is_empty(), "{path}: there is no button {mark}");
        }
        assert!(!all(&page, "form.check .outcome").is_empty(), "{path}: the questions have no advice");
    }
}

#[test]
fn the_zip_holds_every_other_file_as_it_is_and_no_time() {
    let files = &whole().output.files;
    let mut archive = zip::ZipArchive::new(Cursor::new(&files["files/pages.zip"])).expect("an archive");
    assert_eq!(archive.len(), files.len() - 1);
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("bytes");
        let name = entry.name().expect("a name").into_owned();
        assert!(bytes == files[&name], "{name} differs");
        assert_eq!(entry.last_modified().map(|time| time.year()), Some(1980), "{name}");
    }
}
