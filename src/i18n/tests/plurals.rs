//! The samples of CLDR's `common/supplemental/plurals.xml`, all of them for every language here. Samples
//! in compact notation (`1c6`) are left out: Varde has no compact numbers.

use std::str::FromStr;

use fixed_decimal::Decimal;

use super::*;

const SIXTEEN: &str =
    "0~15, 100, 1000, 10000, 100000, 1000000, 0.0~1.5, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0";
const NO_ONE: &str =
    "0, 2~16, 100, 1000, 10000, 100000, 1000000, 0.0~0.9, 1.1~1.6, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0";
const ONES: &str = "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001";
const TWOS: &str = "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002";
const FRACTIONS: &str = "0.0~1.5, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0";
const FIVES: &str = "0, 5~19, 100, 1000, 10000, 100000, 1000000";
const ZERO_OR_ONE: &str = "0, 1, 0.0~1.0, 0.00~0.04";
const FROM_TWO: &str =
    "2~17, 100, 1000, 10000, 100000, 1000000, 1.1~2.6, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0";

const SAMPLES: &[(&str, &[(Category, &str)])] = &[
    ("nb", &[(Category::One, "1, 1.0, 1.00, 1.000, 1.0000"), (Category::Other, NO_ONE)]),
    ("bg", &[(Category::One, "1, 1.0, 1.00, 1.000, 1.0000"), (Category::Other, NO_ONE)]),
    (
        "en",
        &[
            (Category::One, "1"),
            (Category::Other, "0, 2~16, 100, 1000, 10000, 100000, 1000000"),
            (Category::Other, FRACTIONS),
        ],
    ),
    (
        "es",
        &[
            (Category::One, "1, 1.0, 1.00, 1.000, 1.0000"),
            (Category::Many, "1000000"),
            (
                Category::Other,
                "0, 2~16, 100, 1000, 10000, 100000, 0.0~0.9, 1.1~1.6, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0",
            ),
        ],
    ),
    (
        "it",
        &[
            (Category::One, "1"),
            (Category::Many, "1000000"),
            (Category::Other, "0, 2~16, 100, 1000, 10000, 100000"),
            (Category::Other, FRACTIONS),
        ],
    ),
    (
        "pt",
        &[
            (Category::One, "0, 1, 0.0~1.5"),
            (Category::Many, "1000000"),
            (
                Category::Other,
                "2~17, 100, 1000, 10000, 100000, 2.0~3.5, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0",
            ),
        ],
    ),
    (
        "fr",
        &[
            (Category::One, "0, 1, 0.0~1.5"),
            (Category::Many, "1000000"),
            (
                Category::Other,
                "2~17, 100, 1000, 10000, 100000, 2.0~3.5, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0",
            ),
        ],
    ),
    ("th", &[(Category::Other, SIXTEEN)]),
    // Since CLDR 49; before, Vietnamese had `other` alone.
    ("vi", &[(Category::One, ZERO_OR_ONE), (Category::Other, FROM_TWO)]),
    ("fa", &[(Category::One, ZERO_OR_ONE), (Category::Other, FROM_TWO)]),
    (
        "ro",
        &[
            (Category::One, "1"),
            (Category::Few, "0, 2~16, 102, 1002"),
            (Category::Few, FRACTIONS),
            (Category::Other, "20~35, 100, 1000, 10000, 100000, 1000000"),
        ],
    ),
    ("ru", &[(Category::One, ONES), (Category::Few, TWOS), (Category::Many, FIVES), (Category::Other, FRACTIONS)]),
    ("uk", &[(Category::One, ONES), (Category::Few, TWOS), (Category::Many, FIVES), (Category::Other, FRACTIONS)]),
    ("pl", &[(Category::One, "1"), (Category::Few, TWOS), (Category::Many, FIVES), (Category::Other, FRACTIONS)]),
    (
        "lt",
        &[
            (Category::One, ONES),
            (Category::One, "1.0, 21.0, 31.0, 41.0, 51.0, 61.0, 71.0, 81.0, 101.0, 1001.0"),
            (Category::Few, "2~9, 22~29, 102, 1002, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 22.0, 102.0, 1002.0"),
            (Category::Many, "0.1~0.9, 1.1~1.7, 10.1, 100.1, 1000.1"),
            (Category::Other, "0, 10~20, 30, 40, 50, 60, 100, 1000, 10000, 100000, 1000000"),
            (
                Category::Other,
                "0.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0",
            ),
        ],
    ),
    (
        "ar",
        &[
            (Category::Zero, "0, 0.0, 0.00, 0.000, 0.0000"),
            (Category::One, "1, 1.0, 1.00, 1.000, 1.0000"),
            (Category::Two, "2, 2.0, 2.00, 2.000, 2.0000"),
            (Category::Few, "3~10, 103~110, 1003, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 103.0, 1003.0"),
            (Category::Many, "11~26, 111, 1011, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 111.0, 1011.0"),
            (Category::Other, "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000"),
            (Category::Other, "0.1~0.9, 1.1~1.7, 10.1, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0"),
        ],
    ),
];

/// The numbers of a list such as `0, 2~4, 0.0~0.4`.
fn numbers(list: &str) -> Vec<Decimal> {
    let mut numbers = Vec::new();
    for sample in list.split(", ") {
        let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
        let fraction = first.split_once('.').map_or(0, |(_, f)| f.len());
        let units = |n: &str| n.replace('.', "").parse::<u64>().unwrap();
        for n in units(first)..=units(last) {
            let digits = format!("{n:0width$}", width = fraction + 1);
            let (whole, part) = digits.split_at(digits.len() - fraction);
            let written = if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") };
            numbers.push(Decimal::from_str(&written).unwrap());
        }
    }
    numbers
}

#[test]
fn the_sample_lists_are_read_in_full() {
    let written = |list: &str| numbers(list).iter().map(Decimal::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(written("0, 2~4, 0.9~1.1, 0.00~0.02"), "0 2 3 4 0.9 1.0 1.1 0.00 0.01 0.02");
}

#[test]
fn every_sample_of_cldr_has_its_category() {
    let mut count = 0;
    for (tag, categories) in SAMPLES {
        let plurals = Plurals::new(&lang(tag)).unwrap();
        for (category, list) in *categories {
            for n in numbers(list) {
                assert_eq!(plurals.category_of(&n), *category, "{tag} {n}");
                count += 1;
                if let Ok(whole) = n.to_string().parse::<i64>() {
                    assert_eq!(plurals.category(whole), *category, "{tag} {whole}");
                }
            }
        }
        let mut named: Vec<_> = categories.iter().map(|(c, _)| *c).collect();
        named.dedup();
        assert_eq!(plurals.categories().collect::<Vec<_>>(), named, "{tag}");
    }
    assert!(count > 700, "{count}");
}

#[test]
fn numbers_that_other_libraries_get_wrong() {
    let category = |tag: &str, n: i64| Plurals::new(&lang(tag)).unwrap().category(n);
    assert_eq!(category("lt", 22), Category::Few);
    assert_eq!(category("ar", 111), Category::Many);
    assert_eq!(category("ro", 101), Category::Few);
    assert_eq!(category("ro", 119), Category::Few);
    assert_eq!(category("ro", 120), Category::Other);
    assert_eq!(category("pl", 112), Category::Many);
}

#[test]
fn categories_that_mean_one_number() {
    let only = |tag: &str, c: Category| Plurals::new(&lang(tag)).unwrap().only_number(c);
    assert_eq!(only("nb", Category::One), Some(1));
    assert_eq!(only("pl", Category::One), Some(1));
    assert_eq!(only("ar", Category::Zero), Some(0));
    assert_eq!(only("ar", Category::Two), Some(2));
    for (tag, category) in [
        ("fr", Category::One),
        ("pt", Category::One),
        ("fa", Category::One),
        ("ru", Category::One),
        ("ar", Category::Few),
        ("th", Category::Other),
        ("nb", Category::Two),
    ] {
        assert_eq!(only(tag, category), None, "{tag}");
    }
}

#[test]
fn categories_of_whole_numbers() {
    let whole =
        |tag: &str| Plurals::new(&lang(tag)).unwrap().whole_categories().map(Category::as_str).collect::<Vec<_>>();
    assert_eq!(whole("ru"), ["one", "few", "many"]);
    assert_eq!(whole("lt"), ["one", "few", "other"]);
    assert_eq!(whole("es"), ["one", "many", "other"]);
    assert_eq!(whole("th"), ["other"]);
}

#[test]
fn category_names_are_read_back() {
    for category in Category::ALL {
        assert_eq!(Category::named(category.as_str()), Some(category));
    }
    assert_eq!(Category::named("on"), None);
}

#[test]
fn what_a_look_at_few_numbers_finds_holds_for_many() {
    for tag in plural::KNOWN.split_ascii_whitespace() {
        let Ok(lang) = Lang::new(tag) else { continue };
        let plurals = Plurals::new(&lang).unwrap();
        let mut whole: Vec<_> = (0..=250).map(|n| plurals.category(n)).collect();
        whole.extend([1_000_000, 2_000_000].map(|n| plurals.category(n)));
        for category in Category::ALL {
            let count = whole.iter().filter(|c| **c == category).count();
            if let Some(n) = plurals.only_number(category) {
                assert_eq!((count, whole[n as usize]), (1, category), "{tag}");
            }
            assert_eq!(plurals.whole_categories().any(|c| c == category), count > 0, "{tag} {category:?}");
        }
    }
}
