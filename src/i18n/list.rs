use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use super::number::without_marks;
use crate::model::Lang;

/// How one language joins the members of a list, from CLDR 49 by ICU4X.
#[derive(Debug)]
pub struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    /// The lists of a language.
    ///
    /// # Errors
    /// Never with ICU4X's compiled data; says so otherwise.
    pub fn new(lang: &Lang) -> Result<Lists, String> {
        let locale = lang.locale();
        let options = ListFormatterOptions::default();
        let fail = |e| format!("no lists for “{lang}”: {e}");
        Ok(Lists {
            and: ListFormatter::try_new_and((&locale).into(), options).map_err(fail)?,
            or: ListFormatter::try_new_or((&locale).into(), options).map_err(fail)?,
        })
    }

    /// All of them: `a, b og c`.
    pub fn and<S: AsRef<str>>(&self, items: &[S]) -> String {
        without_marks(self.and.format(items.iter().map(AsRef::as_ref)).to_string())
    }

    /// One of them: `a, b eller c`.
    pub fn or<S: AsRef<str>>(&self, items: &[S]) -> String {
        without_marks(self.or.format(items.iter().map(AsRef::as_ref)).to_string())
    }
}
