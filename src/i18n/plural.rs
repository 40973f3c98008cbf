use fixed_decimal::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::model::Lang;

/// A form that a counted word takes, by the names of CLDR's cardinal plural rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// `zero`, as Arabic has for 0.
    Zero,
    /// `one`: in some languages 1 alone, in others also 0, or 21, 31 and so on.
    One,
    /// `two`.
    Two,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// `other`: every language has it.
    Other,
}

impl Category {
    /// All categories in CLDR's order.
    pub const ALL: [Category; 6] =
        [Category::Zero, Category::One, Category::Two, Category::Few, Category::Many, Category::Other];

    /// The name used as a variant's key.
    pub fn as_str(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }

    /// The category of a name.
    pub fn named(name: &str) -> Option<Category> {
        Category::ALL.into_iter().find(|c| c.as_str() == name)
    }

    fn of(icu: PluralCategory) -> Category {
        match icu {
            PluralCategory::Zero => Category::Zero,
            PluralCategory::One => Category::One,
            PluralCategory::Two => Category::Two,
            PluralCategory::Few => Category::Few,
            PluralCategory::Many => Category::Many,
            PluralCategory::Other => Category::Other,
        }
    }
}

/// The cardinal plural rules of one language, from CLDR 49 by ICU4X.
#[derive(Debug)]
pub struct Plurals {
    rules: PluralRules,
    /// Numbers of every kind with their categories, whole ones first.
    samples: Vec<(Decimal, Category)>,
    /// For each category in [`Category::ALL`], what a look over many numbers found.
    found: [Found; 6],
}

/// What numbers a category stands for.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    /// How many whole numbers were found in it; the first of them.
    whole: u32,
    first: u64,
    /// A number that isn't whole was found in it.
    broken: bool,
}

impl Plurals {
    /// The rules of a language. A language that CLDR doesn't know has `other` alone.
    ///
    /// # Errors
    /// Never with ICU4X's compiled data; says so otherwise.
    pub fn new(lang: &Lang) -> Result<Plurals, String> {
        let rules = PluralRules::try_new_cardinal((&lang.locale()).into())
            .map_err(|e| format!("no plural rules for “{lang}”: {e}"))?;
        let mut found = [Found::default(); 6];
        let mut samples = Vec::new();
        for n in WHOLE {
            let category = Category::of(rules.category_for(n));
            let f = &mut found[category as usize];
            if f.whole == 0 {
                f.first = n;
            }
            f.whole += 1;
            samples.push((Decimal::from(n), category));
        }
        for tenths in 0..40u64 {
            let mut n = Decimal::from(tenths);
            n.multiply_pow10(-1);
            if tenths % 10 == 0 {
                n.absolute.pad_end(-1);
            }
            let category = Category::of(rules.category_for(&n));
            found[category as usize].broken |= tenths % 10 != 0;
            samples.push((n, category));
        }
        Ok(Plurals { rules, samples, found })
    }

    /// The category of a whole number.
    pub fn category(&self, n: i64) -> Category {
        Category::of(self.rules.category_for(n))
    }

    /// The category of a number as it is written: 1 and 1.0 differ in some languages.
    pub fn category_of(&self, n: &Decimal) -> Category {
        Category::of(self.rules.category_for(n))
    }

    /// The categories that the language has, in CLDR's order; `other` is always among them.
    pub fn categories(&self) -> impl Iterator<Item = Category> + '_ {
        self.rules.categories().map(Category::of)
    }

    /// The categories that a whole number can have. Russian, for one, has `other` for fractions alone.
    pub fn whole_categories(&self) -> impl Iterator<Item = Category> + '_ {
        Category::ALL.into_iter().filter(|&c| self.found[c as usize].whole > 0)
    }

    /// Numbers with their categories, among which every category turns up: first [`WHOLE_SAMPLES`] whole
    /// ones, then some with a fraction.
    pub(super) fn samples(&self) -> &[(Decimal, Category)] {
        &self.samples
    }

    /// The number, when the category means exactly one: Arabic `two` is 2, and Norwegian `one` is 1, but
    /// Russian `one` is also 21 and French `one` is also 0.
    pub fn only_number(&self, category: Category) -> Option<u64> {
        let found = self.found[category as usize];
        (found.whole == 1 && !found.broken).then_some(found.first)
    }
}

/// Whole numbers among which every category of every language turns up, each at least twice unless it
/// means one number: all that differ in their last two digits by any rule of CLDR, and then some.
const WHOLE: [u64; 48] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 29, 30, 31, 32,
    40, 42, 60, 71, 91, 99, 100, 101, 102, 103, 111, 112, 122, 200, 1_000, 1_000_000, 2_000_000,
];

/// How many of [`Plurals::samples`] are whole.
pub(super) const WHOLE_SAMPLES: usize = WHOLE.len();

/// True when CLDR has rules, number and date patterns of its own for the language. Others get CLDR's
/// root, whose dates read “2026 M03 5”.
pub(super) fn known(lang: &Lang) -> bool {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    KNOWN.split_ascii_whitespace().any(|k| k == language)
}

/// The languages of CLDR's `plurals.xml`, without those that have no locale of their own.
pub(super) const KNOWN: &str = "af ak am ar as asa ast az be bem bez bg bm bn bo br brx bs ca ce ceb cgg chr ckb cs \
    cy da de doi dsb dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gsw gu gv ha haw he hi hr \
    hsb hu hy ia id ig ii is it ja jgo jmc jv ka kab kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lb lg \
    lij lkt ln lo lt lv mas mg mk ml mn mr ms mt my naq nb nd ne nl nnh no nn nso nyn om or os pa pcm pl \
    ps pt rm ro rof ru rwk sah saq sat sc sd se seh ses sg shi si sk sl smn sn so sq sr st su sv sw ta \
    te teo th ti tk tn to tr tzm ug uk ur uz vi vun wae wo xh xog yo yue zh zu";
