use serde::Deserialize;

/// A figure or paragraph of law that pages use by name: one entry of `content/data/facts.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    /// Kebab-case name.
    pub id: String,
    /// A whole number, with `unit`.
    #[serde(default)]
    pub value: Option<i64>,
    /// What the number counts, by the ids of `locales/<lang>/units.ftl`.
    #[serde(default)]
    pub unit: Option<String>,
    /// Words instead of a number, never translated: `straffeloven § 257`.
    #[serde(default)]
    pub text: Option<String>,
    /// `law` for a paragraph of law or convention.
    #[serde(default)]
    pub kind: Option<FactKind>,
    /// The source's id and lines.
    pub source: String,
    /// Date of the source's edition.
    pub checked: toml::value::Datetime,
    /// What a later editor must know; never shown.
    #[serde(default)]
    pub note: Option<String>,
}

/// What a textual fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// A paragraph of law or of a convention.
    Law,
    /// A name, such as a paper size.
    Name,
}

/// A fact's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue<'a> {
    /// A number and its unit.
    Number(i64, &'a str),
    /// Words that stay as they are.
    Text(&'a str),
}

impl Fact {
    /// The value, when the entry has exactly one: a number with a unit, or a text.
    pub fn value(&self) -> Option<FactValue<'_>> {
        match (self.value, &self.unit, &self.text) {
            (Some(value), Some(unit), None) => Some(FactValue::Number(value, unit)),
            (None, None, Some(text)) => Some(FactValue::Text(text)),
            _ => None,
        }
    }

    /// The runs of digits in the value, in order: what a page's own wording of the fact must hold.
    pub fn digits(&self) -> Vec<String> {
        match self.value() {
            Some(FactValue::Number(value, _)) => vec![value.to_string()],
            Some(FactValue::Text(text)) => digit_runs(text),
            None => Vec::new(),
        }
    }
}

/// The numbers in a text as Latin digits. Thai, Arabic and Persian digits are read too, and a space, dot
/// or comma between three-digit groups doesn't end a number.
pub fn digit_runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut separator = None;
    for c in text.chars() {
        if let Some(digit) = latin_digit(c) {
            if separator.take().is_some() && current.is_empty() {
                // A separator before the first digit belongs to no number.
            }
            current.push(digit);
        } else if matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | '٬')
            && !current.is_empty()
            && separator.is_none()
        {
            separator = Some(current.len());
            current.push('\u{0}');
        } else {
            finish(&mut runs, &mut current);
            separator = None;
        }
    }
    finish(&mut runs, &mut current);
    runs
}

fn finish(runs: &mut Vec<String>, current: &mut String) {
    let parts: Vec<&str> = current.split('\u{0}').filter(|p| !p.is_empty()).collect();
    let grouped = parts.len() > 1 && parts[0].len() <= 3 && parts[1..].iter().all(|p| p.len() == 3);
    if grouped {
        runs.push(parts.concat());
    } else {
        runs.extend(parts.into_iter().map(str::to_owned));
    }
    current.clear();
}

/// The Latin digit of a decimal digit in the scripts of our languages.
pub fn latin_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '๐'..='๙' => '๐',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '၀'..='၉' => '၀',
        '០'..='៩' => '០',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

/// A publication that facts and contacts were taken from: one entry of `content/data/sources.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// Kebab-case name.
    pub id: String,
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The edition, as the publication names it.
    pub edition: String,
    /// Date of the edition.
    pub date: toml::value::Datetime,
    /// What was wrong in it and was mended; for editors.
    #[serde(default)]
    pub corrections: Option<String>,
}
