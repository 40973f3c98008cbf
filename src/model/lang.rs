use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A language, named by its canonical BCP 47 tag (RFC 5646), for example `nb` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Lang(Arc<str>);

/// Tags that mean another tag to everybody: CLDR has no data of its own under the left ones, and readers and
/// browsers use them all the time. What a site decides for itself stands in its `[aliases]`.
const ALIASES: &[(&str, &str)] = &[("no", "nb"), ("tl", "fil"), ("prs", "fa-AF"), ("iw", "he")];

impl Lang {
    /// The language of a tag in canonical form.
    ///
    /// # Errors
    /// Says what is wrong when the tag isn't well formed or has another canonical form.
    pub fn new(tag: &str) -> Result<Lang, String> {
        let locale: icu_locale_core::LanguageIdentifier =
            tag.parse().map_err(|_| format!("“{tag}” is no language tag"))?;
        if let Some((_, to)) = ALIASES.iter().find(|(from, _)| *from == tag) {
            return Err(format!("write “{to}” for “{tag}”"));
        }
        let canonical = locale.to_string();
        if canonical != tag {
            return Err(format!("write “{canonical}” for “{tag}”"));
        }
        Ok(Lang(tag.into()))
    }

    /// The language that a tag means, in whatever form it is written: `pt_br` is `pt-BR`, `prs` is `fa-AF`.
    ///
    /// # Errors
    /// Says so when it is no language tag.
    pub fn meant(tag: &str) -> Result<Lang, String> {
        let locale: icu_locale_core::LanguageIdentifier =
            tag.replace('_', "-").parse().map_err(|_| format!("“{tag}” is no language tag"))?;
        let canonical = locale.to_string();
        let language = canonical.split('-').next().unwrap_or_default();
        let replaced = ALIASES.iter().find(|(from, _)| *from == language).map_or(canonical.clone(), |(_, to)| {
            // `no-NO` and `nb` are one; `prs-AF` says its region twice.
            let rest = if language == "no" || to.contains('-') { "" } else { &canonical[language.len()..] };
            format!("{to}{rest}")
        });
        Lang::new(&replaced)
    }

    /// A pseudo-language of the preview.
    pub fn pseudo(kind: Pseudo) -> Lang {
        Lang(kind.tag().into())
    }

    /// True for a pseudo-language.
    pub fn is_pseudo(&self) -> bool {
        self.0.starts_with("qps-")
    }

    /// The tags that lead readers of another tag to this language, such as `no` to `nb`.
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> + '_ {
        ALIASES.iter().filter(|(_, to)| *to == &*self.0).map(|(from, _)| *from)
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag in the type that ICU takes.
    pub fn locale(&self) -> icu_locale_core::Locale {
        // Pseudo-languages have two plural forms and plain dates.
        let tag = if self.is_pseudo() { "en" } else { &*self.0 };
        tag.parse().expect("a Lang is made from a well-formed tag only")
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Lang::new(&tag).map_err(serde::de::Error::custom)
    }
}

/// What a pseudo-language shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pseudo {
    /// Each text about a third longer and with accents: what isn't translated, is cut off or lacks letters is seen.
    Accented,
    /// Each text in letters that run from right to left.
    Rtl,
    /// Each message as its id.
    Ids,
}

impl Pseudo {
    /// The language's tag. `qps` is reserved for such uses (ISO 639-2).
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "qps-accented",
            Pseudo::Rtl => "qps-rtl",
            Pseudo::Ids => "qps-ids",
        }
    }
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// What `locales/<lang>/language.toml` says of a language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Language {
    /// Its own name in its own script, as a reader looks for it.
    pub name: String,
    /// Its name in the source language, for workers.
    pub name_in_source: String,
    /// The direction of its script.
    pub direction: Direction,
    /// CLDR numbering system of figures in running text, such as `latn` or `arabext`. Phone numbers
    /// and paragraphs of law are always in Latin digits.
    pub digits: String,
    /// Who made the texts.
    pub made_by: MadeBy,
    /// Persons who have checked the texts. None until a named person has.
    #[serde(default)]
    pub reviewers: Vec<Reviewer>,
    /// For whom this language is: one for persons only needs no translation of what workers read.
    #[serde(default = "both")]
    pub audiences: Vec<super::Audience>,
    /// Decisions on tone, form of address and terms, for translators.
    #[serde(default)]
    pub style: String,
}

fn both() -> Vec<super::Audience> {
    vec![super::Audience::Person, super::Audience::Worker]
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MadeBy {
    /// A machine, and no named person has checked it.
    Machine,
    /// A person.
    Person,
}

/// A person who has checked a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reviewer {
    /// Name, or the name the person chose to be known by.
    pub name: String,
    /// Role in a few words, shown to readers.
    pub role: String,
    /// Date of the check, `YYYY-MM-DD`.
    pub date: toml::value::Datetime,
}
