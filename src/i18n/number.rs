use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_locale_core::Locale;

use crate::model::Lang;

/// When digits are set apart in groups of three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As CLDR says for the language: Norwegian `1 234`, Polish `1234` but `12 345`.
    #[default]
    Auto,
    /// From five digits on, in every language.
    FromFive,
    /// Never, as for a year.
    Never,
}

/// How a number is written; what `NUMBER()` in a message may ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberStyle {
    /// Least count of digits before the decimal sign; zeros are put in front.
    pub minimum_integer: u8,
    /// Least count of digits after the decimal sign; zeros are put behind.
    pub minimum_fraction: u8,
    /// Greatest count of digits after the decimal sign; more are rounded, halves away from zero.
    pub maximum_fraction: Option<u8>,
    /// When digits are grouped.
    pub grouping: Grouping,
}

impl NumberStyle {
    /// The number with the digits that the style asks for: what plural rules and readers go by.
    pub fn apply(&self, n: &Decimal) -> Decimal {
        let mut n = n.clone();
        if let Some(maximum) = self.maximum_fraction {
            let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
            n.round_with_mode(-i16::from(maximum), mode);
            n.absolute.trim_end();
        }
        if self.minimum_fraction > 0 {
            n.absolute.pad_end(-i16::from(self.minimum_fraction));
        }
        if self.minimum_integer > 0 {
            n.absolute.pad_start(i16::from(self.minimum_integer));
        }
        n
    }
}

/// The numbers of one language in one set of digits, from CLDR 49 by ICU4X.
#[derive(Debug)]
pub struct Numbers {
    auto: DecimalFormatter,
    from_five: DecimalFormatter,
    never: DecimalFormatter,
    /// Groups of three are set apart by a space, not by CLDR's dot.
    spaced: bool,
    /// What stands before and after a percentage.
    percent: (&'static str, String),
}

impl Numbers {
    /// The numbers of a language, in the digits of a CLDR numbering system such as `latn` or `arabext`.
    ///
    /// # Errors
    /// Says so when the numbering system isn't known, instead of writing other digits.
    pub fn new(lang: &Lang, digits: &str) -> Result<Numbers, String> {
        let locale = pinned(lang, digits)?;
        let formatter = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new((&locale).into(), grouping.into())
                .map_err(|e| format!("no numbers for “{lang}”: {e}"))
        };
        let never = formatter(GroupingStrategy::Never)?;
        let zero = never.format(&Decimal::from(0)).to_string();
        // ICU4X falls back to other digits without a word when it doesn't know the system.
        if (zero == "0") != (digits == "latn") {
            return Err(format!("“{digits}” is no set of digits that CLDR has"));
        }
        Ok(Numbers {
            auto: formatter(GroupingStrategy::Auto)?,
            from_five: formatter(GroupingStrategy::Min2)?,
            never,
            spaced: lang.locale().id.language.as_str() == "es",
            percent: percent_signs(lang, digits),
        })
    }

    /// A whole number, grouped as the language does.
    pub fn whole(&self, n: i64) -> String {
        self.decimal(&Decimal::from(n), Grouping::Auto)
    }

    /// A number with all of its digits.
    pub fn decimal(&self, n: &Decimal, grouping: Grouping) -> String {
        let formatter = match grouping {
            Grouping::Auto => &self.auto,
            Grouping::FromFive => &self.from_five,
            Grouping::Never => &self.never,
        };
        let text = without_marks(formatter.format(n).to_string());
        // CLDR's “37.000” is thirty-seven to a reader from Mexico or Central America. The orthography of the Spanish
        // academies (2010) has a space in every country, from five digits on.
        if self.spaced { text.replace('.', "\u{a0}") } else { text }
    }

    /// Hundredths: 25 is written `25 %` in Norwegian and `25%` in English. The pattern is CLDR's, taken
    /// from ICU 78; ICU4X has none yet.
    pub fn percent(&self, n: i64) -> String {
        format!("{}{}{}", self.percent.0, self.whole(n), self.percent.1)
    }
}

/// The locale with its digits and calendar pinned. Without, Thai dates read 2569, Persian ones 1405, and
/// the digits of `ar` and `ar-EG` differ.
pub(super) fn pinned(lang: &Lang, digits: &str) -> Result<Locale, String> {
    let well_formed =
        (3..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !well_formed {
        return Err(format!("“{digits}” is no set of digits that CLDR has"));
    }
    format!("{}-u-ca-gregory-nu-{digits}", lang.locale().id)
        .parse()
        .map_err(|_| format!("“{lang}” can't be given digits and a calendar"))
}

/// CLDR puts U+200E, U+200F or U+061C beside signs and commas of right-to-left languages. Varde isolates
/// values in HTML instead, and has no such mark in its output.
pub(super) fn without_marks(text: String) -> String {
    const MARKS: [char; 3] = ['\u{200e}', '\u{200f}', '\u{61c}'];
    if text.contains(MARKS) { text.replace(MARKS, "") } else { text }
}

fn percent_signs(lang: &Lang, digits: &str) -> (&'static str, String) {
    const SPACED: &str =
        "be br ca ce cs da de dsb dz es fi fo fr gl gsw hr hsb kl ksh lb lt mk nb nn no ro ru se sk sl smn sv tk";
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let sign = if matches!(digits, "arab" | "arabext") { "٪" } else { "%" };
    match language {
        "tr" | "ku" => ("%", String::new()),
        "eu" => ("%\u{a0}", String::new()),
        _ if SPACED.split(' ').any(|l| l == language) => ("", format!("\u{a0}{sign}")),
        _ => ("", sign.to_owned()),
    }
}
