//! Nothing of the identification guide is left out: the counts of its lists, in the data and on the pages.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html};

use super::{all, visible, whole, within};

/// How many of something there are, sorted by name.
fn count<'a>(names: impl Iterator<Item = &'a str>) -> Vec<(&'a str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().collect()
}

/// The elements between the heading with this id and the next one of its level or above.
fn section<'a>(page: &'a Html, id: &str) -> Vec<ElementRef<'a>> {
    let heading = all(page, &format!("[id={id}]")).into_iter().next().unwrap_or_else(|| panic!("no heading “{id}”"));
    let level = heading.value().name().to_owned();
    let ends = |name: &str| name.len() == 2 && name.starts_with('h') && *name <= *level;
    let after = heading.next_siblings().filter_map(ElementRef::wrap);
    after.take_while(|element| !ends(element.value().name())).collect()
}

fn items(section: &[ElementRef]) -> usize {
    section.iter().flat_map(|element| within(*element, "li")).count()
}

/// Languages in which a page is written, and its path in each.
fn written(id: &str) -> Vec<(String, String)> {
    let site = whole().site;
    let versions = &site.pages.iter().find(|(page, _)| page.as_str() == id).unwrap_or_else(|| panic!("no page {id}")).1;
    versions.keys().map(|lang| (lang.to_string(), format!("{lang}/{id}.html"))).collect()
}

#[test]
fn there_are_75_signs_49_general_14_of_minors_and_12_by_form() {
    let signs = &whole().site.data.indicators;
    assert_eq!(signs.len(), 75);
    assert_eq!(
        count(signs.iter().map(|i| i.audience.as_str())),
        [("all", 49), ("labour", 8), ("minor", 14), ("prostitution", 4)]
    );
    let general = signs.iter().filter(|i| i.audience == "all");
    assert_eq!(
        count(general.map(|i| i.category.as_str())),
        [("background", 13), ("behaviour", 7), ("controlled", 23), ("place", 6)]
    );
    let controlled = signs.iter().filter(|i| i.category == "controlled" && i.audience == "all");
    let groups = count(controlled.map(|i| i.group.as_deref().unwrap_or("none")));
    assert_eq!(groups, [("dependent", 3), ("exploited", 4), ("fear", 4), ("fixer", 7), ("lacks-control", 5)]);
    let minors = signs.iter().filter(|i| i.audience == "minor");
    assert_eq!(
        count(minors.map(|i| i.category.as_str())),
        [("background", 3), ("behaviour", 3), ("controlled", 4), ("place", 4)]
    );
    assert_eq!(signs.iter().filter(|i| i.notice).count(), 2, "sentences that ask for attention");
}

#[test]
fn every_sign_stands_once_on_the_page_of_signs_in_words_of_its_own() {
    for (_, path) in written("guide/signs") {
        let page = whole().page(&path);
        let listed = all(&page, "ul.indicators > li");
        let ids: Vec<&str> = listed.iter().map(|li| li.value().attr("id").expect("an id")).collect();
        let known: BTreeSet<&str> = whole().site.data.indicators.iter().map(|i| i.id.as_str()).collect();
        assert_eq!(ids.len(), 75, "{path}");
        assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), known, "{path}");
        let words: BTreeSet<String> = listed.iter().map(|li| visible(*li)).collect();
        assert!(
            words.len() == 75 && words.iter().all(|text| text.split(' ').count() > 1),
            "{path}: two signs have the same words"
        );
    }
}

#[test]
fn there_are_12_questions_with_25_follow_ups_and_12_things_to_tell() {
    let data = &whole().site.data;
    assert_eq!(
        (data.asks.len(), data.asks.iter().map(|ask| ask.follow_ups).sum::<usize>(), data.tells.len()),
        (12, 25, 12)
    );
    for (_, path) in written("guide/conversation") {
        let page = whole().page(&path);
        assert_eq!(all(&page, "ol.asks > li").len(), 12, "{path}");
        assert_eq!(all(&page, "ol.asks > li > ul > li").len(), 25, "{path}");
        assert_eq!(all(&page, "ol.tells > li").len(), 12, "{path}");
        let words: BTreeSet<String> = all(&page, "ol.asks li, ol.tells li").iter().map(|li| visible(*li)).collect();
        assert_eq!(words.len(), 12 + 25 + 12, "{path}: two of them have the same words");
    }
}

#[test]
fn there_are_12_myths() {
    for (_, path) in written("guide/law") {
        assert_eq!(items(&section(&whole().page(&path), "myths")), 12, "{path}");
    }
}

#[test]
fn there_are_nine_terms() {
    for (_, path) in written("guide/law") {
        let page = whole().page(&path);
        let headings = section(&page, "terms").into_iter().filter(|element| element.value().name() == "h3").count();
        assert_eq!(headings, 9, "{path}");
    }
}

#[test]
fn there_are_25_arenas_21_and_4_within_one_of_them() {
    for (_, path) in written("guide/signs") {
        let page = whole().page(&path);
        let section = section(&page, "arenas");
        assert_eq!(items(&section), 25, "{path}");
        assert_eq!(section.iter().flat_map(|element| within(*element, "li li")).count(), 4, "{path}");
    }
}

#[test]
fn there_are_nine_rights_each_with_who_is_responsible() {
    for (_, path) in written("guide/rights") {
        let page = whole().page(&path);
        let rows: Vec<ElementRef> =
            section(&page, "overview").iter().flat_map(|element| within(*element, "tbody tr")).collect();
        assert_eq!(rows.len(), 9, "{path}");
        assert!(rows.iter().all(|row| within(*row, "th, td").len() == 2), "{path}");
    }
}

#[test]
fn there_are_6_5_and_3_tips_for_the_conversation() {
    for (_, path) in written("guide/conversation") {
        let page = whole().page(&path);
        let tips = ["tips-all", "tips-minors", "questions"].map(|id| items(&section(&page, id)));
        assert_eq!(tips, [6, 5, 3], "{path}");
    }
}

#[test]
fn there_are_eight_reasons_not_to_come_forward() {
    for (_, path) in written("guide/duty") {
        let page = whole().page(&path);
        assert_eq!(items(&section(&page, "silence")), 8, "{path}");
    }
}

#[test]
fn every_action_card_of_the_list_is_there() {
    let wanted = [
        "patrol",
        "health",
        "reception",
        "child-welfare",
        "nav",
        "labour-inspection",
        "prison",
        "immigration",
        "school",
        "volunteer",
        "interpreter",
        "employer",
    ];
    for name in wanted {
        assert!(!written(&format!("cards/{name}")).is_empty());
    }
}

#[test]
fn every_contact_of_an_audience_stands_in_its_directory() {
    use varde::model::Audience;
    for (id, audience) in [("help", Audience::Person), ("guide/directory", Audience::Worker)] {
        for (_, path) in written(id) {
            let page = whole().page(&path);
            for contact in whole().site.data.contacts.iter().filter(|contact| contact.audience.contains(&audience)) {
                let card = all(&page, &format!("[id=contact-{}]", contact.id));
                assert_eq!(card.len(), 1, "{path}: {}", contact.id);
                let text = visible(card[0]);
                let phones = contact.phones.iter().map(|phone| phone.number.as_str());
                for wanted in phones.chain([contact.name.as_str()]).chain(contact.email.as_deref()) {
                    assert!(text.contains(wanted), "{path}: {} lacks {wanted}", contact.id);
                }
            }
        }
    }
}
