use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::{Date, Datetime};

use crate::config::{Config, is_web_address};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Ask, Contact, ContactKind, Days, Fact, Indicator, Promise, Source, SourceFile, Tell};

/// The registries: the only places where a figure, phone number or address is written.
#[derive(Debug, Default)]
pub struct Data {
    /// Bodies to turn to, in the file's order.
    pub contacts: Vec<Contact>,
    /// Figures and paragraphs by name.
    pub facts: BTreeMap<String, Fact>,
    /// Publications.
    pub sources: Vec<Source>,
    /// Signs, in the guide's order.
    pub indicators: Vec<Indicator>,
    /// Questions for a conversation.
    pub asks: Vec<Ask>,
    /// Things to tell in a conversation.
    pub tells: Vec<Tell>,
    /// Figures with charts.
    pub statistics: Vec<Statistic>,
    /// What readers are promised, in the file's order.
    pub promises: Vec<Promise>,
    /// Questionnaires by name.
    pub checks: BTreeMap<String, crate::model::Questionnaire>,
}

/// A table of figures: an entry of `statistics.toml` with its CSV file.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistic {
    /// Kebab-case name.
    pub id: String,
    /// How it is drawn.
    pub chart: Chart,
    /// The source's id and lines.
    pub source: String,
    /// The row after which another law or way of counting holds.
    pub break_after: Option<String>,
    /// Names of the columns; the first one labels the rows.
    pub columns: Vec<String>,
    /// Labels and values; `None` where the source has no figure.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
}

/// How a statistic is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chart {
    /// A bar for each value.
    Bar,
    /// The values of a row on each other.
    Stacked,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct StatisticEntry {
    id: String,
    file: String,
    chart: Chart,
    source: String,
    #[serde(default)]
    break_after: Option<String>,
}

impl Data {
    /// The contact of this id.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The source of a reference such as `guide:12-14`.
    pub fn source_of(&self, reference: &str) -> Option<&Source> {
        let id = reference.split(':').next()?;
        self.sources.iter().find(|source| source.id == id)
    }
}

/// The name of a kind in messages.
pub fn kind_name(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Emergency => "emergency",
        ContactKind::Help => "help",
        ContactKind::Public => "public",
        ContactKind::Web => "web",
        ContactKind::International => "international",
    }
}

/// The data files that are read, and the folders of those of which there can be many.
const FILES: &[&str] = &[
    "sources.toml",
    "contacts.toml",
    "facts.toml",
    "indicators.toml",
    "conversation.toml",
    "statistics.toml",
    "verdict-words.toml",
    "terms.toml",
    "promises.toml",
];
const FOLDERS: &[&str] = &["statistics/", "checks/", "leaflets/"];

/// Reads the data files. A file that isn't there holds nothing.
pub fn read(config: &Config, files: &BTreeMap<String, SourceFile>, out: &mut Diagnostics) -> Data {
    let mut data = Data::default();
    for (path, file) in files {
        if !FILES.contains(&path.as_str()) && !FOLDERS.iter().any(|folder| path.starts_with(folder)) {
            let hint = "correct its name; docs/data.md lists the files";
            out.at(Code::DataInvalid, file, 0, "nothing reads a data file of this name", hint);
        }
    }
    let sources = list::<Source>(files, "sources.toml", "source", out);
    data.sources = unique(files, "sources.toml", sources, |s| &s.id, out);
    let known: BTreeSet<String> = data.sources.iter().map(|s| s.id.clone()).collect();
    let checker = Checker { config, known: &known };

    for (contact, at) in list::<Contact>(files, "contacts.toml", "contact", out) {
        let file = &files["contacts.toml"];
        checker.contact(file, at, &contact, out);
        data.contacts.push(contact);
    }
    let spans = list::<Contact>(files, "contacts.toml", "contact", &mut Diagnostics::default());
    data.contacts = unique(files, "contacts.toml", spans, |c| &c.id, out);
    for phone in data.contacts.iter_mut().flat_map(|contact| &mut contact.phones) {
        phone.settle(&config.phones);
    }

    let facts = list::<Fact>(files, "facts.toml", "fact", out);
    for (fact, at) in &facts {
        checker.fact(&files["facts.toml"], *at, fact, out);
    }
    let facts = unique(files, "facts.toml", facts, |f| &f.id, out);
    data.facts = facts.into_iter().map(|fact| (fact.id.clone(), fact)).collect();

    let indicators = list::<Indicator>(files, "indicators.toml", "indicator", out);
    for (indicator, at) in &indicators {
        let file = &files["indicators.toml"];
        checker.source(file, *at, &indicator.source, out);
        if !Indicator::AUDIENCES.contains(&indicator.audience.as_str()) {
            let message = format!("“{}” concerns nobody: there is no audience “{}”", indicator.id, indicator.audience);
            out.at(Code::DataInvalid, file, *at, message, format!("write one of {}", Indicator::AUDIENCES.join(", ")));
        }
    }
    data.indicators = unique(files, "indicators.toml", indicators, |i| &i.id, out);
    let asks = list::<Ask>(files, "conversation.toml", "ask", out);
    asks.iter().for_each(|(a, at)| checker.source(&files["conversation.toml"], *at, &a.source, out));
    data.asks = unique(files, "conversation.toml", asks, |a| &a.id, out);
    let tells = list::<Tell>(files, "conversation.toml", "tell", out);
    tells.iter().for_each(|(t, at)| checker.source(&files["conversation.toml"], *at, &t.source, out));
    data.tells = unique(files, "conversation.toml", tells, |t| &t.id, out);

    let promises = list::<Promise>(files, "promises.toml", "promise", out);
    for (promise, at) in &promises {
        if promise.tests.is_empty() || promise.because.is_empty() {
            let message = format!("the promise “{}” names no test, or nothing that makes it true", promise.id);
            let hint = "a promise without a test is a claim: name both, or take it out";
            out.at(Code::DataInvalid, &files["promises.toml"], *at, message, hint);
        }
    }
    data.promises = unique(files, "promises.toml", promises, |p| &p.id, out);

    let entries = list::<StatisticEntry>(files, "statistics.toml", "statistic", out);
    for (entry, at) in entries {
        let file = &files["statistics.toml"];
        checker.source(file, at, &entry.source, out);
        let path = format!("statistics/{}", entry.file);
        let Some(table) = files.get(&path) else {
            out.at(
                Code::DataInvalid,
                file,
                at,
                format!("there is no file content/data/{path}"),
                "correct the name in file = \"…\"",
            );
            continue;
        };
        if data.statistics.iter().any(|known| known.id == entry.id) {
            out.at(
                Code::DataDuplicate,
                file,
                at,
                format!("the id “{}” stands twice", entry.id),
                "rename or remove one of the entries",
            );
            continue;
        }
        if let Some((columns, rows)) = read_table(table, out) {
            if !is_id(&entry.id) {
                out.at(
                    Code::DataInvalid,
                    file,
                    at,
                    format!("“{}” can't be an id", entry.id),
                    "use a-z, 0-9 and hyphens",
                );
            }
            if let Some(row) = entry.break_after.as_ref().filter(|row| !rows.iter().any(|(label, _)| label == *row)) {
                out.at(
                    Code::DataInvalid,
                    file,
                    at,
                    format!("the table has no row “{row}”"),
                    "write the first field of a row in break-after",
                );
            }
            let StatisticEntry { id, chart, source, break_after, .. } = entry;
            data.statistics.push(Statistic { id, chart, source, break_after, columns, rows });
        }
    }
    if !config.helpline.is_empty() && data.contact(&config.helpline).is_none_or(|c| c.phones.is_empty()) {
        out.push(Diagnostic::new(
            Code::ConfigInvalid,
            Location::file("site.toml"),
            format!("the helpline “{}” is no contact with a phone number", config.helpline),
            "name a contact of content/data/contacts.toml that has a phone",
        ));
    }
    for need in config.readers.iter().filter(|need| !data.contacts.iter().any(|c| c.needs.contains(need))) {
        out.push(Diagnostic::new(
            Code::ConfigInvalid,
            Location::file("site.toml"),
            format!("no contact has the need “{need}”, which readers names"),
            "name needs of content/data/contacts.toml, or take it out",
        ));
    }
    data
}

/// The entries `[[key]]` of a file, each with the byte at which it begins.
fn list<T: DeserializeOwned>(
    files: &BTreeMap<String, SourceFile>,
    name: &str,
    key: &str,
    out: &mut Diagnostics,
) -> Vec<(T, usize)> {
    let Some(file) = files.get(name) else { return Vec::new() };
    let table: BTreeMap<String, Vec<Spanned<toml::Value>>> = match toml::from_str(&file.text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            out.at(
                Code::DataInvalid,
                file,
                at,
                error.message().to_owned(),
                "correct the line; docs/data.md shows each file",
            );
            return Vec::new();
        }
    };
    let known: &[&str] = if name == "conversation.toml" { &["ask", "tell"] } else { std::slice::from_ref(&key) };
    for other in table.keys().filter(|k| !known.contains(&k.as_str())) {
        let at = file.text.find(&format!("[{other}]")).map_or(0, |at| at + 1);
        out.at(Code::DataInvalid, file, at, format!("this file has no entries “{other}”"), format!("write [[{key}]]"));
    }
    let mut entries = Vec::new();
    for entry in table.get(key).into_iter().flatten() {
        let at = entry.span().start;
        match T::deserialize(entry.get_ref().clone()) {
            Ok(value) => entries.push((value, at)),
            Err(error) => {
                out.at(
                    Code::DataInvalid,
                    file,
                    at,
                    error.message().to_owned(),
                    "correct this entry; docs/data.md lists its keys",
                );
            }
        }
    }
    entries
}

fn unique<T>(
    files: &BTreeMap<String, SourceFile>,
    name: &str,
    entries: Vec<(T, usize)>,
    id: impl Fn(&T) -> &String,
    out: &mut Diagnostics,
) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::with_capacity(entries.len());
    for (entry, at) in entries {
        let file = &files[name];
        let name = id(&entry).clone();
        if !is_id(&name) {
            out.at(Code::DataInvalid, file, at, format!("“{name}” can't be an id"), "use a-z, 0-9 and hyphens");
        }
        if seen.insert(name.clone()) {
            kept.push(entry);
        } else {
            out.at(
                Code::DataDuplicate,
                file,
                at,
                format!("the id “{name}” stands twice"),
                "rename or remove one of the entries",
            );
        }
    }
    kept
}

/// True for a row's label that is a year and needs no words.
pub fn is_year(label: &str) -> bool {
    label.len() == 4 && label.bytes().all(|b| b.is_ascii_digit())
}

/// True for a kebab-case name of ASCII letters and digits.
pub fn is_id(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

struct Checker<'a> {
    config: &'a Config,
    known: &'a BTreeSet<String>,
}

impl Checker<'_> {
    fn contact(&self, file: &SourceFile, at: usize, contact: &Contact, out: &mut Diagnostics) {
        let mut report = |message: String, hint: &str| out.at(Code::DataInvalid, file, at, message, hint);
        let id = &contact.id;
        for phone in &contact.phones {
            if let Some(fault) = self.config.phones.fault(&phone.number) {
                let hint = "write digits and spaces, as many as [phones] of site.toml says; a number of another country begins with +";
                report(format!("“{}” (of {id}) is no phone number: {fault}", phone.number), hint);
            }
            if phone.hours.is_some_and(|days| days != Days::Always) {
                let hint = "a number is \"always\" answered or says nothing; write the hours of the contact as a whole";
                report(format!("the hours of “{}” (of {id}) have no times of day", phone.number), hint);
            }
        }
        for address in &contact.web {
            if !is_web_address(address, false) {
                report(format!("“{address}” (of {id}) is no address on the web"), "write it in full, with https://");
            }
        }
        if let Some(mail) = &contact.email {
            let good = mail.split_once('@').is_some_and(|(name, host)| {
                let plain =
                    |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
                plain(name) && plain(host) && host.contains('.')
            });
            if !good {
                report(format!("“{mail}” (of {id}) is no e-mail address"), "write it as name@place.example");
            }
        }
        for time in contact.hours.iter().flat_map(|h| [&h.open, &h.close]).flatten() {
            let good = time.split_once(':').is_some_and(|(h, m)| {
                let below = |part: &str, limit| part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n < limit);
                below(h, 25) && below(m, 60)
            });
            if !good {
                report(format!("“{time}” (of {id}) is no time of day"), "write it as 09:00");
            }
        }
        if contact.audience.is_empty() {
            report(
                format!("nobody is named who may turn to {id}"),
                "write audience = [\"person\"], [\"worker\"] or both",
            );
        }
        self.source(file, at, &contact.source, out);
        self.age(file, at, id, &contact.checked, out);
    }

    fn fact(&self, file: &SourceFile, at: usize, fact: &Fact, out: &mut Diagnostics) {
        if fact.value().is_none() {
            let hint = "write either value and unit, or text";
            out.at(Code::DataInvalid, file, at, format!("the fact “{}” has no value, or two", fact.id), hint);
        }
        self.source(file, at, &fact.source, out);
        self.age(file, at, &fact.id, &fact.checked, out);
    }

    fn source(&self, file: &SourceFile, at: usize, reference: &str, out: &mut Diagnostics) {
        let id = reference.split(':').next().unwrap_or("");
        if !self.known.contains(id) {
            let message = format!("the source “{reference}” isn't known");
            out.at(
                Code::DataInvalid,
                file,
                at,
                message,
                "write the id of a source of sources.toml, a colon and the lines",
            );
        }
    }

    fn age(&self, file: &SourceFile, at: usize, id: &str, checked: &Datetime, out: &mut Diagnostics) {
        let (Some(then), Some(now)) = (checked.date, self.config.date.date) else {
            out.at(Code::DataInvalid, file, at, format!("the date of “{id}” has no day"), "write it as 2026-11-22");
            return;
        };
        let age = months(now) - months(then) - i64::from(now.day < then.day);
        if age >= i64::from(self.config.max_age_months) {
            let message = format!("“{id}” was last checked on {then}, {age} months before this edition ({now})");
            out.at(Code::DataOld, file, at, message, "check it again with its owner and write the new date");
        }
        if age < 0 {
            let message = format!("“{id}” was checked on {then}, after the date of this edition ({now})");
            out.at(Code::DataInvalid, file, at, message, "correct this date, or raise date in site.toml");
        }
    }
}

fn months(date: Date) -> i64 {
    i64::from(date.year) * 12 + i64::from(date.month)
}

type Table = (Vec<String>, Vec<(String, Vec<Option<f64>>)>);

/// A CSV file of labels and figures: a head, then rows. Fields hold no commas or quotes.
fn read_table(file: &SourceFile, out: &mut Diagnostics) -> Option<Table> {
    let mut lines = file.text.lines();
    let columns: Vec<String> = lines.next().unwrap_or("").split(',').map(|c| c.trim().to_owned()).collect();
    if columns.len() < 2 || file.text.lines().count() < 2 {
        out.at(
            Code::DataInvalid,
            file,
            0,
            "this table has no figures",
            "write a line of column names, then a line for each row",
        );
        return None;
    }
    let mut at = file.text.find('\n').map_or(0, |i| i + 1);
    let mut rows = Vec::new();
    let mut good = true;
    for line in lines {
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let values: Option<Vec<Option<f64>>> =
            fields[1..].iter().map(|f| if f.is_empty() { Some(None) } else { f.parse().ok().map(Some) }).collect();
        match values {
            _ if line.trim().is_empty() => {}
            Some(values) if fields.len() == columns.len() => rows.push((fields[0].to_owned(), values)),
            _ => {
                good = false;
                let hint = "write one label and one plain number for each column, divided by commas";
                out.at(Code::DataInvalid, file, at, "this row doesn't fit the head of the table", hint);
            }
        }
        at += line.len() + 1;
    }
    good.then_some((columns, rows))
}
