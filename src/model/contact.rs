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
    /// As a reader in the country writes it, digits and spaces: `22 33 11 60`. A number of another country begins
    /// with `+`.
    pub number: String,
    /// `always` where this number is answered day and night.
    #[serde(default)]
    pub hours: Option<Days>,
    /// The address of a call, by the settings of the site.
    #[serde(skip)]
    uri: String,
}

impl Phone {
    /// A number that is called by the numbers of a country.
    pub fn new(number: &str, numbering: &Numbering) -> Phone {
        Phone { number: number.to_owned(), hours: None, uri: numbering.uri(number) }
    }

    /// The address of a call (RFC 3966), once [`Phone::settle`] has made it.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// Makes the address of a call by the numbers of the site's country.
    pub fn settle(&mut self, numbering: &Numbering) {
        self.uri = numbering.uri(&self.number);
    }
}

/// How phone numbers are written in the country of the site, and dialled from abroad (ITU-T E.164): `[phones]` of
/// `site.toml`. Without it numbers are dialled as they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Numbering {
    /// The code of the country, without `+`: `47`.
    pub country_code: String,
    /// The digits before a whole number that aren't dialled from abroad: `0` in many countries, nothing in others.
    pub trunk_prefix: String,
    /// How many digits a whole number has.
    pub lengths: Vec<usize>,
    /// How many digits a short number has, such as that of the ambulance. It exists within the country only.
    pub short: Vec<usize>,
}

impl Numbering {
    /// The address of a call. Whole numbers get the code of their country, so that they work from abroad; short ones
    /// stay as they are.
    pub fn uri(&self, number: &str) -> String {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if number.trim_start().starts_with('+') {
            return format!("tel:+{digits}");
        }
        if self.country_code.is_empty() || !self.lengths.contains(&digits.len()) {
            return format!("tel:{digits}");
        }
        let national = digits.strip_prefix(&self.trunk_prefix).unwrap_or(&digits);
        format!("tel:+{}{national}", self.country_code)
    }

    /// What is wrong with a number; none when it can be one.
    pub fn fault(&self, number: &str) -> Option<String> {
        let own = number.strip_prefix('+').unwrap_or(number);
        let digits = own.bytes().filter(u8::is_ascii_digit).count();
        if !own.bytes().all(|b| b.is_ascii_digit() || b == b' ') || digits == 0 {
            return Some("it has something else than digits and spaces".to_owned());
        }
        if own.len() < number.len()
            && !self.country_code.is_empty()
            && own.replace(' ', "").starts_with(&self.country_code)
        {
            return Some("it begins with the country's own code; readers know it without".to_owned());
        }
        if own.len() < number.len() || self.country_code.is_empty() {
            // The longest number of E.164 has fifteen digits; no country has shorter emergency numbers than two.
            return (!(2..=15).contains(&digits)).then(|| format!("it has {digits} digits"));
        }
        let known = self.lengths.contains(&digits) || self.short.contains(&digits);
        (!known).then(|| format!("it has {digits} digits, which no number has by [phones] of site.toml"))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn numbering(code: &str, trunk: &str, lengths: &[usize], short: &[usize]) -> Numbering {
        Numbering {
            country_code: code.into(),
            trunk_prefix: trunk.into(),
            lengths: lengths.into(),
            short: short.into(),
        }
    }

    #[test]
    fn a_number_is_dialled_as_its_country_is_reached_from_abroad() {
        let norway = numbering("47", "", &[8], &[3, 5, 6]);
        let britain = numbering("44", "0", &[10, 11], &[3, 6]);
        let italy = numbering("39", "", &[9, 10, 11], &[3]);
        for (numbering, number, uri) in [
            (&norway, "22 33 11 60", "tel:+4722331160"),
            (&norway, "116 111", "tel:116111"),
            (&norway, "113", "tel:113"),
            (&norway, "+46 8 123 456 78", "tel:+46812345678"),
            (&britain, "0808 157 0123", "tel:+448081570123"),
            (&britain, "999", "tel:999"),
            // Italy dials its zero from abroad too.
            (&italy, "06 1234 5678", "tel:+390612345678"),
            (&Numbering::default(), "22 33 11 60", "tel:22331160"),
        ] {
            assert_eq!(numbering.uri(number), uri);
            assert_eq!(numbering.fault(number), None, "{number}");
        }
    }

    #[test]
    fn what_no_number_can_be_is_refused() {
        let norway = numbering("47", "", &[8], &[3, 5, 6]);
        for number in ["22 33 11 6", "22 33 11 60 7", "2233-1160", "", "+", " ", "+47 22 33 11 60", "+1"] {
            assert!(norway.fault(number).is_some(), "{number}");
        }
        assert!(Numbering::default().fault("1234567890123456").is_some());
    }
}
