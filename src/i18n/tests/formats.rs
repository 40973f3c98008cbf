use std::str::FromStr;

use fixed_decimal::Decimal;

use super::*;

fn formats(tag: &str) -> Formats {
    Formats::new(&lang(tag), digits(tag)).unwrap()
}

/// Language, 1234, 12345, -1234.5, 25 %, 5 March 2026, a list of three.
const WRITTEN: &[[&str; 7]] = &[
    ["nb", "1 234", "12 345", "−1 234,5", "25 %", "5. mars 2026", "a, b og c"],
    ["en", "1,234", "12,345", "-1,234.5", "25%", "March 5, 2026", "a, b, and c"],
    ["es", "1234", "12 345", "-1234,5", "25 %", "5 de marzo de 2026", "a, b y c"],
    ["pt", "1.234", "12.345", "-1.234,5", "25%", "5 de março de 2026", "a, b e c"],
    ["th", "1,234", "12,345", "-1,234.5", "25%", "5 มีนาคม ค.ศ. 2026", "a b และc"],
    ["ro", "1.234", "12.345", "-1.234,5", "25 %", "5 martie 2026", "a, b și c"],
    ["uk", "1 234", "12 345", "-1 234,5", "25%", "5 березня 2026 р.", "a, b і c"],
    ["ru", "1 234", "12 345", "-1 234,5", "25 %", "5 марта 2026 г.", "a, b и c"],
    ["pl", "1234", "12 345", "-1234,5", "25%", "5 marca 2026", "a, b i c"],
    ["bg", "1234", "12 345", "-1234,5", "25%", "5 март 2026 г.", "a, b и c"],
    ["vi", "1.234", "12.345", "-1.234,5", "25%", "5 tháng 3 năm 2026", "a, b và c"],
    ["ar", "1,234", "12,345", "-1,234.5", "25%", "5 مارس 2026", "a وb وc"],
    ["fr", "1 234", "12 345", "-1 234,5", "25 %", "5 mars 2026", "a, b et c"],
    ["it", "1234", "12.345", "-1234,5", "25%", "5 marzo 2026", "a, b e c"],
    ["lt", "1 234", "12 345", "−1 234,5", "25 %", "2026 m. kovo 5 d.", "a, b ir c"],
    ["fa", "۱٬۲۳۴", "۱۲٬۳۴۵", "−۱٬۲۳۴٫۵", "۲۵٪", "۵ مارس ۲۰۲۶", "a، b، و c"],
];

/// CLDR uses spaces of several widths that don't break; the table above has plain ones.
fn plain(text: String) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn numbers_dates_and_lists_of_every_language() {
    for [tag, thousand, ten_thousand, negative, percent, date, list] in WRITTEN {
        let formats = formats(tag);
        let negative_number = Decimal::from_str("-1234.5").unwrap();
        assert_eq!(plain(formats.numbers.whole(1234)), *thousand, "{tag}");
        assert_eq!(plain(formats.numbers.whole(12345)), *ten_thousand, "{tag}");
        assert_eq!(plain(formats.numbers.decimal(&negative_number, Grouping::Auto)), *negative, "{tag}");
        assert_eq!(plain(formats.numbers.percent(25)), *percent, "{tag}");
        assert_eq!(plain(formats.dates.long(2026, 3, 5).unwrap()), *date, "{tag}");
        assert_eq!(formats.lists.and(&["a", "b", "c"]), *list, "{tag}");
    }
}

#[test]
fn lists_of_any_length() {
    let lists = formats("nb").lists;
    assert_eq!(lists.and::<&str>(&[]), "");
    assert_eq!(lists.and(&["a"]), "a");
    assert_eq!(lists.and(&["a", "b"]), "a og b");
    assert_eq!(lists.or(&["a", "b", "c"]), "a, b eller c");
}

#[test]
fn grouping_is_by_the_language_or_as_asked() {
    let written = |tag: &str, n: i64, g: Grouping| formats(tag).numbers.decimal(&Decimal::from(n), g);
    assert_eq!(written("en", 1234, Grouping::FromFive), "1234");
    assert_eq!(written("en", 12345, Grouping::FromFive), "12,345");
    assert_eq!(written("en", 12345, Grouping::Never), "12345");
    assert_eq!(written("es", 1234, Grouping::Auto), "1234");
    assert_eq!(Formats::new(&lang("hi"), "latn").unwrap().numbers.whole(1234567), "12,34,567");
}

#[test]
fn digits_and_calendar_are_pinned() {
    // Left to itself, ICU4X writes 2569 for Thai, 1405 for Persian, and native digits for ar-EG.
    let thai = Formats::new(&lang("th"), "thai").unwrap();
    assert_eq!(thai.numbers.whole(2026), "๒,๐๒๖");
    assert_eq!(thai.dates.long(2026, 3, 5).unwrap(), "๕ มีนาคม ค.ศ. ๒๐๒๖");
    let persian = Formats::new(&lang("fa"), "latn").unwrap();
    assert_eq!(persian.dates.long(2026, 3, 5).unwrap(), "5 مارس 2026");
    let egyptian = Formats::new(&lang("ar-EG"), "latn").unwrap();
    assert_eq!(egyptian.numbers.whole(5), "5");
    let arabic = Formats::new(&lang("ar"), "arab").unwrap();
    assert_eq!(arabic.numbers.percent(25), "٢٥٪");
}

#[test]
fn unknown_digits_are_refused() {
    for digits in ["", "xxxx", "Latn", "latin digits", "fullwidth", "latn-ca-buddhist"] {
        let problem = Formats::new(&lang("nb"), digits).unwrap_err();
        assert!(problem.contains(digits), "{problem}");
    }
    let mut out = Diagnostics::default();
    let messages = Messages::parse(&lang("nb"), "roman", &[file("nb", "a = x\n")], &mut out);
    assert_eq!(brief(&out.sorted()), ["language-invalid 0:0 “roman” is no set of digits that CLDR has."]);
    assert_eq!(out.sorted()[0].location.path, "locales/nb/language.toml");
    assert_eq!(messages.formats().numbers.whole(5), "5");
}

#[test]
fn there_is_no_such_day() {
    let dates = formats("nb").dates;
    assert_eq!(dates.long(2026, 2, 29), None);
    assert_eq!(dates.long(2026, 13, 1), None);
    assert_eq!(dates.long(2024, 2, 29).unwrap(), "29. februar 2024");
}

#[test]
fn a_language_that_cldr_does_not_know_has_no_invented_month() {
    let romani = Formats::new(&lang("rom"), "latn").unwrap();
    assert_eq!(romani.dates.long(2026, 3, 5).unwrap(), "2026-03-05");
    assert_eq!(romani.plurals.categories().collect::<Vec<_>>(), [Category::Other]);
    assert_eq!(formats("so").dates.long(2026, 3, 5).unwrap(), "Maarso 05, 2026");
}

#[test]
fn every_known_language_has_months_of_its_own() {
    // CLDR's root writes “2026 M03 5”.
    for tag in ["am", "ckb", "ku", "prg", "so", "sw", "ti", "tr", "ur", "yi"] {
        let date = Formats::new(&lang(tag), "latn").unwrap().dates.long(2026, 3, 5).unwrap();
        assert!(!date.contains("M03"), "{tag}: {date}");
    }
}

#[test]
fn styles_of_numbers() {
    let style = |minimum_integer, minimum_fraction, maximum_fraction| NumberStyle {
        minimum_integer,
        minimum_fraction,
        maximum_fraction,
        grouping: Grouping::Auto,
    };
    let apply = |n: &str, s: NumberStyle| s.apply(&Decimal::from_str(n).unwrap()).to_string();
    assert_eq!(apply("1.50", NumberStyle::default()), "1.50");
    assert_eq!(apply("7", style(2, 0, None)), "07");
    assert_eq!(apply("7", style(0, 2, None)), "7.00");
    assert_eq!(apply("1.25", style(0, 0, Some(1))), "1.3");
    assert_eq!(apply("1.50", style(0, 0, Some(2))), "1.5");
    assert_eq!(apply("1.5", style(0, 2, Some(3))), "1.50");
    assert_eq!(apply("-2.5", style(0, 0, Some(0))), "-3");
    assert_eq!(apply("123", style(2, 0, Some(0))), "123");
}

#[test]
fn formats_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
    shared::<Messages>();
    shared::<Formatted>();
    shared::<FormatError>();
}
