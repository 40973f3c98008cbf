use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;

use super::number::{pinned, without_marks};
use super::plural;
use crate::model::Lang;

/// The dates of one language in one set of digits, always of the Gregorian calendar, from CLDR 49 by
/// ICU4X.
#[derive(Debug)]
pub struct Dates {
    /// None for a language that CLDR doesn't know.
    long: Option<DateTimeFormatter<YMD>>,
    vietnamese: bool,
}

impl Dates {
    /// The dates of a language, in the digits of a CLDR numbering system.
    ///
    /// # Errors
    /// Says so when the numbering system isn't well formed.
    pub fn new(lang: &Lang, digits: &str) -> Result<Dates, String> {
        let locale = pinned(lang, digits)?;
        if !plural::known(lang) {
            return Ok(Dates { long: None, vietnamese: false });
        }
        let long = DateTimeFormatter::try_new((&locale).into(), YMD::long())
            .map_err(|e| format!("no dates for “{lang}”: {e}"))?;
        Ok(Dates { long: Some(long), vietnamese: lang.locale().id.language.as_str() == "vi" })
    }

    /// A date in words, such as `5. mars 2026`. A language that CLDR doesn't know has no names of months:
    /// there the date is written `2026-03-05` (ISO 8601), which no one misreads.
    ///
    /// None when there is no such day.
    pub fn long(&self, year: i32, month: u8, day: u8) -> Option<String> {
        let date = Date::try_new_iso(year, month, day).ok()?;
        Some(match &self.long {
            // CLDR's “5 tháng 3 2026” lacks the word for the year, which Vietnamese has in running text and in letters
            // from the authorities (Decree 30/2020/NĐ-CP, annex I).
            Some(_) if self.vietnamese => format!("{day} tháng {month} năm {year}"),
            Some(long) => without_marks(long.format(&date).to_string()),
            None => format!("{year:04}-{month:02}-{day:02}"),
        })
    }
}
