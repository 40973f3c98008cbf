//! The directory: every contact by need, by city and by kind, and the form that narrows it.
//!
//! The form is HTML and CSS alone, as questionnaires are: nothing reads what is ticked, and nothing of it gets into
//! the address. Where a browser doesn't know `:has()`, where styles are off and on paper all contacts are shown.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::parts::{ContactView, Contacts};
use super::template::Context;
use super::words::Words;
use crate::check::Site;
use crate::model::{Audience, Contact, ContactKind, Lang};

#[derive(Serialize)]
struct GroupView<'a> {
    id: String,
    title: String,
    /// The id of its radio button, and a class of its contacts; empty where none leads to it.
    mark: String,
    contacts: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct CityView<'a> {
    id: String,
    name: &'a str,
    mark: String,
    contacts: Vec<Listed<'a>>,
}

#[derive(Clone, Serialize)]
struct Listed<'a> {
    #[serde(flatten)]
    contact: &'a ContactView,
    /// Classes that the form's rules go by.
    marks: String,
}

/// By what a directory is divided.
struct Division<'a> {
    site: &'a Site,
    listed: Vec<&'a Contact>,
    needs: Vec<&'a str>,
    cities: BTreeMap<&'a str, Vec<&'a Contact>>,
}

impl<'a> Division<'a> {
    fn new(site: &'a Site, audience: Audience) -> Division<'a> {
        let listed: Vec<&Contact> = site.data.contacts.iter().filter(|c| c.audience.contains(&audience)).collect();
        // What workers come for is no need of a person's, although one body may serve both.
        let shown = |need: &str| audience == Audience::Worker || need != "advice";
        let mut needs: Vec<&str> = Vec::new();
        for need in listed.iter().flat_map(|c| &c.needs).filter(|need| shown(need)) {
            if !needs.contains(&need.as_str()) {
                needs.push(need);
            }
        }
        let mut cities: BTreeMap<&str, Vec<&Contact>> = BTreeMap::new();
        for contact in &listed {
            for city in &contact.cities {
                cities.entry(city).or_default().push(contact);
            }
        }
        Division { site, listed, needs, cities }
    }

    fn is_reader(&self, need: &str) -> bool {
        self.site.config.readers.iter().any(|reader| reader == need)
    }

    fn mark_of(&self, need: &str) -> Option<String> {
        let place = self.needs.iter().position(|other| *other == need)?;
        Some(format!("{}{}", if self.is_reader(need) { 'w' } else { 'n' }, place + 1))
    }

    fn city_mark(&self, city: &str) -> Option<String> {
        self.cities.keys().position(|other| *other == city).map(|at| format!("c{}", at + 1))
    }

    /// The classes of a contact.
    fn marks(&self, contact: &Contact) -> String {
        // Whoever is in danger mustn't lose these by a choice.
        if contact.kind == ContactKind::Emergency || contact.id == self.site.config.helpline {
            return "now".to_owned();
        }
        let mut marks: Vec<String> = contact.needs.iter().filter_map(|need| self.mark_of(need)).collect();
        if !contact.cities.is_empty() {
            marks.push("local".to_owned());
            marks.extend(contact.cities.iter().filter_map(|city| self.city_mark(city)));
        }
        marks.join(" ")
    }
}

/// Gives a template the directory.
pub fn fill(site: &Site, words: &Words, lang: &Lang, audience: Audience, contacts: &Contacts, context: &mut Context) {
    let division = Division::new(site, audience);
    let (listed, needs) = (&division.listed, &division.needs);
    let list = |members: &[&Contact]| -> Vec<Listed> {
        let view = |c: &&Contact| Some(Listed { contact: contacts.get(&c.id)?, marks: division.marks(c) });
        members.iter().filter_map(view).collect()
    };
    let with = |need: &str| -> Vec<&Contact> {
        listed.iter().filter(|c| c.needs.iter().any(|n| n == need)).copied().collect()
    };
    let groups: Vec<GroupView> = needs
        .iter()
        .map(|need| GroupView {
            id: (*need).to_owned(),
            title: words.plain_html(lang, &format!("need-{need}")),
            mark: division.mark_of(need).unwrap_or_default(),
            contacts: list(&with(need)),
        })
        .collect();
    let cities: Vec<CityView> = division
        .cities
        .iter()
        .map(|(name, members)| CityView {
            id: slug(name),
            name,
            mark: division.city_mark(name).unwrap_or_default(),
            contacts: list(members),
        })
        .collect();
    let mut kinds: Vec<ContactKind> = listed.iter().map(|c| c.kind).collect();
    kinds.sort();
    kinds.dedup();
    let kinds: Vec<GroupView> = kinds
        .into_iter()
        .map(|kind| {
            let name = crate::check::kind_name(kind);
            let members: Vec<&Contact> = listed.iter().filter(|c| c.kind == kind).copied().collect();
            GroupView {
                id: name.to_owned(),
                title: words.plain_html(lang, &format!("contact-kind-{name}")),
                mark: String::new(),
                contacts: list(&members),
            }
        })
        .collect();
    let (readers, choices): (Vec<&GroupView>, Vec<&GroupView>) =
        groups.iter().partition(|group| division.is_reader(&group.id));
    context.insert("finder_needs", &choices);
    context.insert("finder_readers", &readers);
    context.insert("groups", &groups);
    context.insert("cities", &cities);
    context.insert("kinds", &kinds);
}

/// The rules of the form of a directory, the same in all languages.
pub fn rules(site: &Site, audience: Audience) -> String {
    // A theme without the form needs no rules.
    if !site.theme.contains_key("components/finder/finder.html") {
        return String::new();
    }
    let division = Division::new(site, audience);
    let needs = division.needs.iter().filter_map(|need| division.mark_of(need));
    css(needs, (1..=division.cities.len()).map(|place| format!("c{place}")))
}

/// The rules of the form. A need shows the contacts that have it; who the reader is adds contacts and takes none away;
/// a city takes away those that are in other cities only. What is marked `now` is always shown.
fn css(needs: impl Iterator<Item = String>, cities: impl Iterator<Item = String>) -> String {
    let mut css = String::from(
        ".finder{display:none}@supports selector(:has(a)){@media screen{.finder{display:block}.lists{display:none}\
         main:has(.fn:checked) .hit:not(.now),main:has(.fn:checked,.fc:checked) .kind{display:none}",
    );
    for mark in needs {
        let _ = write!(css, "main:has(#{mark}:checked) .{mark}{{display:block}}");
    }
    for mark in cities {
        let _ = write!(css, "main:has(#{mark}:checked) .local:not(.{mark}){{display:none}}");
    }
    css.push_str("}}");
    css
}

/// A city's name as an id: `Tromsø` gives `tromso`.
fn slug(name: &str) -> String {
    let plain = |c: char| match c {
        'æ' | 'Æ' => "ae".to_owned(),
        'ø' | 'Ø' => "o".to_owned(),
        'å' | 'Å' => "a".to_owned(),
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase().to_string(),
        _ => "-".to_owned(),
    };
    name.chars().map(plain).collect()
}
