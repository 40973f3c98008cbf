//! Every number, phone and paragraph of law on every page stands in `content/data/`.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html};
use varde::check::Statistic;
use varde::model::{Phone, digit_runs};

use super::{all, inside, visible, whole};

/// What a text may hold besides words.
struct Known {
    /// Texts with figures that are taken as a whole: phones, laws, times, addresses, names, titles.
    texts: Vec<String>,
    /// Numbers that may stand by themselves.
    numbers: BTreeSet<String>,
}

impl Known {
    fn of_the_site() -> Known {
        let site = whole().site;
        let data = &site.data;
        let mut texts = BTreeSet::new();
        let mut numbers = BTreeSet::new();
        for contact in &data.contacts {
            texts.insert(contact.name.clone());
            texts.extend(contact.phones.iter().map(|phone| phone.number.clone()));
            texts.extend(contact.email.clone());
            for web in &contact.web {
                texts.insert(web.clone());
                texts.insert(
                    web.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/').to_owned(),
                );
            }
            texts.extend(contact.hours.iter().flat_map(|hours| [hours.open.clone(), hours.close.clone()]).flatten());
        }
        for fact in data.facts.values() {
            numbers.extend(fact.digits());
            if let Some(text) = &fact.text {
                texts.insert(text.clone());
                // A law's paragraph stands in an element of its own.
                texts.extend(text.find('§').map(|at| text[at..].to_owned()));
            }
        }
        texts.extend(data.sources.iter().map(|source| source.title.clone()));
        // The day of the edition, and those on which persons have checked a translation.
        let reviewers =
            site.locales.values().flat_map(|locale| &locale.language.reviewers).map(|reviewer| reviewer.date);
        let checked = data.contacts.iter().map(|contact| contact.checked);
        for date in reviewers.chain(checked).chain([site.config.date]).filter_map(|date| date.date) {
            numbers.extend([date.day.to_string(), date.year.to_string()]);
        }
        Known::new(texts, numbers)
    }

    /// On the page of sources also what they are called and where in them a fact stands.
    fn of_sources() -> Known {
        let Known { texts, mut numbers } = Known::of_the_site();
        let data = &whole().site.data;
        let mut texts: BTreeSet<String> = texts.into_iter().collect();
        texts.extend(data.sources.iter().flat_map(|s| [s.publisher.clone(), s.edition.clone()]));
        for fact in data.facts.values() {
            numbers.extend(digit_runs(fact.source.split_once(':').map_or("", |(_, lines)| lines)));
            numbers.extend(digit_runs(&fact.id));
        }
        Known::new(texts, numbers)
    }

    /// In a figure also its table's values, labels and sums.
    fn of(statistic: &Statistic) -> Known {
        let Known { texts, mut numbers } = Known::of_the_site();
        for (label, values) in &statistic.rows {
            numbers.extend(digit_runs(label));
            // A narrow chart writes 2019 as 19.
            numbers.extend(label.len().checked_sub(2).map(|at| label[at..].to_owned()));
            numbers.extend(values.iter().flatten().map(f64::to_string));
            numbers.insert(values.iter().flatten().sum::<f64>().to_string());
        }
        Known { texts, numbers }
    }

    /// The longest first, so that a part of a text isn't taken for the whole.
    fn new(texts: BTreeSet<String>, numbers: BTreeSet<String>) -> Known {
        let mut texts: Vec<String> =
            texts.into_iter().filter(|text| text.chars().any(|c| c.is_numeric() || c == '§')).collect();
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Known { texts, numbers }
    }

    /// The numbers and paragraph signs in a text that stand nowhere in the data.
    fn unknown(&self, text: &str) -> Vec<String> {
        let mut rest = text.replace('\u{a0}', " ");
        for known in &self.texts {
            rest = rest.replace(known.as_str(), " … ");
        }
        let mut unknown: Vec<String> =
            digit_runs(&rest).into_iter().filter(|number| !self.numbers.contains(number)).collect();
        unknown.extend(rest.matches('§').map(str::to_owned));
        unknown
    }
}

/// Every text of a page, each with the element it stands in, and the texts in attributes.
fn texts(page: &Html) -> Vec<(ElementRef<'_>, String)> {
    let mut texts = Vec::new();
    for element in all(page, "*").into_iter().filter(|e| !["script", "style"].contains(&e.value().name())) {
        for child in element.children() {
            texts.extend(child.value().as_text().map(|text| (element, text.to_string())));
        }
        let seen = ["aria-label", "title", "alt", "data-text", "placeholder"];
        texts.extend(seen.iter().filter_map(|name| element.value().attr(name)).map(|text| (element, text.to_owned())));
        if element.value().attr("name") == Some("description") {
            texts.extend(element.value().attr("content").map(|text| (element, text.to_owned())));
        }
    }
    texts
}

#[test]
fn every_number_and_paragraph_on_a_page_stands_in_the_data() {
    let statistics = &whole().site.data.statistics;
    let (site, sources) = (Known::of_the_site(), Known::of_sources());
    let figures: Vec<(String, Known)> =
        statistics.iter().map(|s| (format!("statistic-{}", s.id), Known::of(s))).collect();
    let mut wrong = BTreeSet::new();
    let mut numbers = 0;
    // The overview of translations counts words and pages: its figures are made, not told.
    for (path, html) in whole().pages().filter(|(path, _)| !path.starts_with("translations/")) {
        let page = Html::parse_document(html);
        for (element, text) in texts(&page).iter().filter(|(_, text)| text.chars().any(|c| c.is_numeric() || c == '§'))
        {
            numbers += 1;
            // How heavy a file to print is, is measured as it is made.
            if inside(*element, |e| e.value().classes().any(|class| class == "weight")) {
                continue;
            }
            let has_id = |id: &str| inside(*element, |e| e.value().attr("id") == Some(id));
            let in_sources = inside(*element, |e| e.value().classes().any(|class| class == "sources"));
            let figure = figures.iter().find(|(id, _)| has_id(id)).map(|(_, known)| known);
            let known = figure.unwrap_or(if in_sources { &sources } else { &site });
            let unknown = known.unknown(text);
            if !unknown.is_empty() {
                wrong.insert(format!("{path}: {unknown:?} in “{}”", text.trim()));
            }
        }
    }
    assert!(numbers > 1_000, "only {numbers} texts with numbers were seen");
    assert!(
        wrong.is_empty(),
        "{} texts with figures of unknown origin:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_number_of_unknown_origin_would_be_found() {
    let known = Known::of_the_site();
    assert_eq!(known.unknown("Ring 22 33 11 60 eller 116 117 (straffeloven § 257)."), [""; 0]);
    assert_eq!(
        known.unknown("Ring 22 33 11 61."),
        ["22", "33", "11", "61"].into_iter().filter(|n| !known.numbers.contains(*n)).collect::<Vec<_>>()
    );
    assert!(
        !known.unknown("straffeloven § 9999").is_empty()
            && !known.unknown("٩٨٧٦ أشهر").is_empty()
            && !known.unknown("§ x").is_empty()
    );
}

#[test]
fn every_call_goes_to_the_number_that_is_shown_and_a_contact_has() {
    let phones: Vec<&Phone> = whole().site.data.contacts.iter().flat_map(|contact| &contact.phones).collect();
    let mut calls = 0;
    for (path, html) in whole().pages() {
        for link in all(&Html::parse_document(html), "a[href^='tel:']") {
            calls += 1;
            let (href, text) = (link.value().attr("href").expect("an address"), visible(link));
            let phone =
                phones.iter().find(|phone| phone.uri() == href).unwrap_or_else(|| panic!("{path}: nobody has {href}"));
            assert!(text.contains(&phone.number), "{path}: {href} shows “{text}” instead of {}", phone.number);
            let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            assert!(href.ends_with(&plain(&phone.number)), "{path}: {href} isn't {}", phone.number);
        }
    }
    assert!(calls > 100, "only {calls} calls were seen");
}

#[test]
fn every_phone_number_on_a_page_can_be_tapped() {
    let phones: Vec<&Phone> = whole().site.data.contacts.iter().flat_map(|contact| &contact.phones).collect();
    for (path, html) in whole().pages() {
        let page = Html::parse_document(html);
        for (element, text) in texts(&page) {
            let shown = phones.iter().find(|phone| phone.number.len() > 3 && text.contains(phone.number.as_str()));
            let Some(phone) = shown else { continue };
            let tapped = inside(element, |e| e.value().attr("href").is_some_and(|href| href == phone.uri()));
            // A site may be called after its number, and a name may hold one.
            let other = inside(element, |e| {
                e.value().attr("href").is_some_and(|href| {
                    href.starts_with("https:") || href.starts_with('#') || href.contains("#contact-")
                })
            });
            let named = whole()
                .site
                .data
                .contacts
                .iter()
                .any(|contact| text.contains(&contact.name) && contact.name.contains(&phone.number));
            assert!(tapped || other || named, "{path}: {} is no link in “{}”", phone.number, text.trim());
        }
    }
}

#[test]
fn every_fact_and_contact_says_where_it_is_from() {
    let data = &whole().site.data;
    let references = data.facts.values().map(|f| &f.source).chain(data.contacts.iter().map(|c| &c.source));
    let references =
        references.chain(data.indicators.iter().map(|i| &i.source)).chain(data.statistics.iter().map(|s| &s.source));
    for reference in references.chain(data.asks.iter().map(|a| &a.source)).chain(data.tells.iter().map(|t| &t.source)) {
        assert!(data.source_of(reference).is_some(), "no source “{reference}”");
    }
}
