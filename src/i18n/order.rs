use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use crate::model::Lang;

/// The alphabet of a language, from CLDR by ICU4X.
#[derive(Debug)]
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    /// The order of a language.
    ///
    /// # Errors
    /// Never with ICU4X's compiled data; says so otherwise.
    pub fn new(lang: &Lang) -> Result<Order, String> {
        let collator = Collator::try_new((&lang.locale()).into(), CollatorOptions::default());
        collator.map(Order).map_err(|error| format!("no alphabet for “{lang}”: {error}"))
    }

    /// Which of two texts comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_alphabet() {
        let sorted = |tag: &str, mut words: Vec<&'static str>| {
            let order = Order::new(&Lang::new(tag).expect("a language")).expect("an alphabet");
            words.sort_by(|a, b| order.compare(a, b));
            words.join(" ")
        };
        assert_eq!(sorted("nb", vec!["Åre", "Zoo", "Ærlig", "Alta", "Øre"]), "Alta Zoo Ærlig Øre Åre");
        assert_eq!(sorted("th", vec!["แก", "ขา", "กา"]), "กา แก ขา");
    }
}
