use serde::{Deserialize, Serialize};

/// A body that a reader may turn to: one entry of `content/data/contacts.toml`, the only place where a
/// phone number, an e-mail or a web address is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// Kebab-case name, also the anchor in the directory.
    pub id: String,
    /// The official name, never translated.
    pub name: String,
    /// What kind of body it is.
    pub kind: ContactKind,
    /// Phone numbers, the first one first.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Addresses on the web, `https` only.
    #[serde(default)]
    pub web: Vec<String>,
    /// Opening hours of the body as a whole.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Cities it is in; empty for the whole country. No street: shelters have no public address.
    #[serde(default)]
    pub cities: Vec<String>,
    /// What a person may come for, by the ids of `locales/<lang>/needs.ftl`.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Who may come.
    pub audience: Vec<super::Audience>,
    /// Languages in which it serves, only where a source states it.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The source's id and lines, such as `guide:1022-1026`.
    pub source: String,
    /// Date of the source, or of the day when a person last tried the number.
    pub checked: toml::value::Datetime,
}

/// What kind of body a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// For danger to life or health, now.
    Emergency,
    /// Help and support, mostly voluntary bodies.
    Help,
    /// A public body.
    Public,
    /// A site on the web only.
    Web,
    /// An international body.
    International,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Phone {
    /// As a Norwegian reads it, digits and spaces: `22 33 11 60`.
    pub number: String,
    /// `always` where this number is answered day and night.
    #[serde(default)]
    pub hours: Option<Days>,
}

impl Phone {
    /// The address of a call (RFC 3966). Norwegian numbers of eight digits get their country code, so
    /// that they work from abroad; short numbers exist only within the country and stay as they are.
    pub fn uri(&self) -> String {
        phone_uri(&self.number)
    }
}

/// The address of a call to a number as a Norwegian writes it; see [`Phone::uri`].
pub fn phone_uri(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 8 { format!("tel:+47{digits}") } else { format!("tel:{digits}") }
}

/// When a body is open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hours {
    /// On which days.
    pub days: Days,
    /// From, `HH:MM`.
    #[serde(default)]
    pub open: Option<String>,
    /// To, `HH:MM`.
    #[serde(default)]
    pub close: Option<String>,
}

impl Hours {
    /// The message that says them: `hours-mon-fri`, or `hours-mon-fri-unstated` without times of day.
    pub fn message(&self) -> String {
        let name = format!("hours-{}", self.days.as_str());
        let stated = self.open.is_some() && self.close.is_some();
        if stated || self.days == Days::Always { name } else { format!("{name}-unstated") }
    }
}

/// Days of the week on which a body is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Day and night, all year.
    Always,
    /// Monday to Friday.
    MonFri,
    /// Monday to Thursday.
    MonThu,
    /// Every day.
    Daily,
}

impl Days {
    /// The name used in messages: `hours-mon-fri`.
    pub fn as_str(self) -> &'static str {
        match self {
            Days::Always => "always",
            Days::MonFri => "mon-fri",
            Days::MonThu => "mon-thu",
            Days::Daily => "daily",
        }
    }
}
