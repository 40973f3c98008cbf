use super::*;

#[track_caller]
fn alone(ftl: &str, wanted: &[&str]) {
    assert_eq!(checked("nb", ftl, None), wanted, "{ftl}");
}

#[track_caller]
fn against(tag: &str, source: &str, ftl: &str, wanted: &[&str]) {
    assert_eq!(checked(tag, ftl, Some(source)), wanted, "{ftl}");
}

#[test]
fn references() {
    alone("a = æ { nope }\n", &["message-reference 1:9 There is no message “nope” in this language."]);
    alone("a = æ { -nope }\n", &["message-reference 1:9 There is no term “-nope” in this language."]);
    alone("a = x\nb = { a.c }\n", &["message-reference 2:7 The message “a” has no attribute “c”."]);
    alone(
        "a =\n    .c = x\nb = { a } { a.c }\n",
        &["message-reference 3:7 The message “a” has attributes only, no text of its own."],
    );
    alone("-t = x\nb = { t }\n", &["message-reference 2:7 “t” is a term, not a message."]);
    alone("t = x\nb = { -t }\n", &["message-reference 2:7 “t” is a message, not a term."]);
    alone("-t = x\nb = { -t.c ->\n   *[x] y\n }\n", &["message-reference 2:7 The term “-t” has no attribute “c”."]);
    alone("a = { b }\nb = x\n", &[]);
}

#[test]
fn a_message_that_cannot_be_read_is_not_missing_too() {
    let (m, findings) = parse("nb", "a = { b }\nb = { $x\n");
    assert_eq!(findings.len(), 1);
    let mut out = Diagnostics::default();
    check(&m, None, &Known, &|_| true, &Errors::default(), &mut out);
    check(&m, Some(&clean("nb", "a = { b }\nb = { $x }\n")), &Known, &|_| true, &Errors::default(), &mut out);
    let said = brief(&out.sorted());
    assert!(said.iter().all(|f| f.starts_with("message-variable 1:1")), "{said:?}");
}

#[test]
fn circles() {
    alone("a = { a }\n", &["message-reference 1:7 This text leads back to itself: a → a."]);
    alone(
        "a = { b }\nb = { -c }\n-c = { a }\n",
        &["message-reference 3:8 This text leads back to itself: a → b → -c → a."],
    );
    alone(
        "a = x { a.b }\n    .b = y { a }\n",
        &["message-reference 2:14 This text leads back to itself: a → a.b → a."],
    );
    alone(
        "unit-year = { FACT(\"years\") } { $n }\n",
        &["message-reference 1:15 This text leads back to itself: unit-year → unit-year."],
    );
    alone("a = { b } { b }\nb = { c }\nc = x\n", &[]);
    // A chain longer than the stack.
    let chain: String = (0..20_000).map(|i| format!("m{i} = {{ m{} }}\n", i + 1)).collect();
    let (m, _) = parse("nb", &format!("{chain}m20000 = x\n"));
    assert!(graph::circles(&m, &Known).0.is_empty());
}

#[test]
fn functions() {
    alone("a = æ { NOPE($x) }\n", &["message-function 1:9 There is no function “NOPE”."]);
    alone("a = { NUMBER(\"tekst\") }\n", &["message-function 1:7 NUMBER is given a text, which is no number."]);
    alone("a = { NUMBER() }\n", &["message-function 1:7 NUMBER is given more or less than one value."]);
    alone("a = { NUMBER($x, $y) }\n", &["message-function 1:7 NUMBER is given more or less than one value."]);
    alone(
        "a = { NUMBER(PHONE(\"rosa\")) }\n",
        &["message-function 1:7 NUMBER is given something else than a value or a FACT."],
    );
    alone("a = { NUMBER($x, style: \"percent\") }\n", &["message-function 1:7 NUMBER has no setting “style”."]);
    alone("a = { NUMBER($x, useGrouping: \"always\") }\n", &["message-function 1:7 “useGrouping” can't be set so."]);
    alone(
        "a = { NUMBER($x, minimumFractionDigits: 40) }\n",
        &["message-function 1:7 “minimumFractionDigits” can't be set so."],
    );
    alone(
        "a = { NUMBER($x, minimumFractionDigits: 3, maximumFractionDigits: 2) }\n",
        &["message-function 1:7 minimumFractionDigits is more than maximumFractionDigits."],
    );
    alone("a = { DATE(\"x\") }\n", &["message-function 1:7 DATE is given something else than one value."]);
    alone(
        "a = { DATE($d, month: \"long\") }\n",
        &["message-function 1:7 DATE is given something else than one value."],
    );
    alone("a = { FACT($x) }\n", &["message-function 1:7 FACT is given something else than one quoted id."]);
    alone("a = { FACT(\"nope\") }\n", &["message-function 1:7 There is no fact “nope”."]);
    alone("a = { PHONE(\"nope\") }\n", &["message-function 1:7 There is no contact “nope” with a phone number."]);
    alone(
        "a = { PHONE(\"odd\") } { NAME(\"odd\") }\n",
        &["message-function 1:7 There is no contact “odd” with a phone number."],
    );
    alone("a = { NAME(\"nope\") }\n", &["message-function 1:7 There is no contact “nope”."]);
    alone("a = { NUMBER(FACT(\"law\")) }\n", &["message-function 1:14 The fact “law” is no number."]);
    alone("a = { NUMBER(FACT(\"nope\")) }\n", &["message-function 1:14 There is no fact “nope”."]);
    alone(
        "a = { FACT(\"law\") ->\n   *[other] x\n }\n",
        &["message-function 1:7 The fact “law” is no number: it can't decide between forms."],
    );
    alone("a = { PHONE(\"rosa\") ->\n   *[other] x\n }\n", &["message-function 1:7 PHONE can't decide between forms."]);
    alone("a = { DATE($d) ->\n   *[other] x\n }\n", &["message-function 1:7 A date can't decide between forms."]);
    alone(
        "a = { NUMBER(FACT(\"years\")) } { FACT(\"law\") } { PHONE(\"rosa\") } { NAME(\"rosa\") } { DATE($d) }\n",
        &[],
    );
}

#[test]
fn units() {
    alone(
        "a = { FACT(\"years\") }\n",
        &["message-reference 1:7 The fact is counted in “year”, but there is no message “unit-year” in this language."],
    );
    alone(
        "unit-year = { $n } { $x }\na = { FACT(\"years\") }\n",
        &["message-variable 2:7 The message “unit-year” uses { $x }, but a unit is given $n alone."],
    );
    alone("unit-year = { $n } år\na = { FACT(\"years\") }\n", &[]);
}

#[test]
fn terms() {
    let term = "-t = { $case ->\n   *[nom] { $name }\n }\n";
    alone(&format!("{term}a = {{ -t }}\n"), &["message-variable 4:7 The term “-t” shows $name, but isn't given it."]);
    alone(
        &format!("{term}a = {{ -t(name: \"x\", cas: \"y\") }}\n"),
        &["message-variable 4:21 The term “-t” doesn't use $cas."],
    );
    alone(
        &format!("{term}a = {{ -t($x, name: \"x\") }}\n"),
        &["message-function 4:10 The term “-t” is given a value without a name."],
    );
    alone(&format!("{term}a = {{ -t(name: \"x\", case: \"nom\") }}\n"), &[]);
}

#[test]
fn forms_that_the_language_never_uses() {
    let forms = |tag: &str, forms: &str| checked(tag, &format!("a = {{ $n ->\n{forms}\n }}\n"), None);
    assert_eq!(
        forms("nb", "    [few] x\n   *[other] y"),
        ["plural-unreachable 2:6 “nb” has no form [few]: it is never used."]
    );
    assert_eq!(
        forms("th", "    [one] x\n   *[other] y"),
        ["plural-unreachable 2:6 “th” has no form [one]: it is never used."]
    );
    assert_eq!(forms("vi", "    [one] x\n   *[other] y"), [""; 0]);
    assert_eq!(
        forms("nb", "    [one] x\n    [on] z\n   *[other] y"),
        ["plural-unreachable 3:6 [on] is no form of a number."]
    );
    assert_eq!(
        forms("nb", "    [one] x\n    [1] z\n   *[other] y"),
        ["plural-unreachable 3:6 The form [1] is never used: the forms before it take all of its numbers."]
    );
    assert_eq!(
        forms("nb", "    [1] x\n    [one] z\n   *[other] y"),
        ["plural-unreachable 3:6 The form [one] is never used: the forms before it take all of its numbers."]
    );
    assert_eq!(forms("fr", "    [1] x\n    [one] z\n   *[other] y"), [""; 0]);
    assert_eq!(forms("nb", "    [one] x\n    [one] z\n   *[other] y").len(), 1);
    assert_eq!(forms("es", "    [one] x\n    [many] z\n   *[other] y"), [""; 0]);
    assert_eq!(
        forms("nb", "    [one] x\n   *[many] y"),
        ["plural-unreachable 3:6 “nb” has no form [many]: it is never used."]
    );
    // A name that is no plural form: a choice by text.
    assert_eq!(forms("nb", "    [child] x\n   *[other] y"), [""; 0]);
    assert_eq!(
        forms("nb", "    [child] x\n    [child] z\n   *[other] y"),
        ["plural-unreachable 3:6 The form [child] stands twice: the second is never used."]
    );
    assert_eq!(checked("th", "a = { FACT(\"years\") ->\n    [one] x\n   *[other] y\n }\n", None).len(), 1);
    assert_eq!(checked("nb", "a = { NUMBER($n) ->\n    [child] x\n   *[other] y\n }\n", None).len(), 1);
}

#[test]
fn a_choice_that_counts_in_the_source_counts_in_the_translation() {
    let source = "a = { $n ->\n    [one] en\n   *[other] flere\n }\n";
    against(
        "en",
        source,
        "a = { $n ->\n    [on] one\n   *[other] more\n }\n",
        &["plural-unreachable 2:6 [on] is no form of a number."],
    );
}

#[test]
fn forms_that_are_missing() {
    let forms = |tag: &str, forms: &str| checked(tag, &format!("a = {{ $n ->\n{forms}\n }}\n"), None);
    assert_eq!(
        forms("pl", "    [one] x\n   *[other] y"),
        ["plural-missing 1:7 “pl” needs [few], [many] too: for 2, 0, for example."]
    );
    assert_eq!(forms("ru", "    [one] x\n    [few] y\n    [many] z\n   *[other] y"), [""; 0]);
    assert_eq!(forms("ru", "    [one] x\n    [few] y\n   *[many] z"), [""; 0]);
    assert_eq!(forms("lt", "    [one] x\n    [few] y\n   *[other] z"), [""; 0]);
    assert_eq!(
        forms("ro", "    [one] x\n   *[other] z"),
        ["plural-missing 1:7 “ro” needs [few] too: for 0, for example."]
    );
    assert_eq!(
        forms("ro", "    [one] x\n   *[few] z"),
        ["plural-missing 1:7 “ro” needs [other] too: for 20, for example."]
    );
    assert_eq!(
        forms("ar", "    [one] x\n    [two] y\n    [few] z\n    [many] w\n   *[other] v"),
        ["plural-missing 1:7 “ar” needs [zero] too: for 0, for example."]
    );
    assert_eq!(forms("ar", "    [0] x\n    [1] x\n    [2] y\n    [few] z\n    [many] w\n   *[other] v"), [""; 0]);
    // In these a missing form is a matter of style.
    for tag in ["nb", "es", "vi", "fa", "bg"] {
        assert_eq!(forms(tag, "    [0] x\n   *[other] y"), [""; 0], "{tag}");
    }
    let (m, _) = parse("uk", "a = { $n ->\n    [one] x\n   *[other] y\n }\n");
    let mut out = Diagnostics::default();
    check(&m, None, &Known, &|_| true, &Errors::default(), &mut out);
    assert!(!out.has_errors() && !out.is_empty());
}

#[test]
fn untranslated_and_unknown() {
    let source = "a = x\n    .hint = y\nb = z\n-t = T\n";
    against(
        "en",
        source,
        "a = x\n",
        &[
            "message-untranslated 0:0 “b” isn't translated: readers see it in the source language.",
            "message-untranslated 1:1 “a.hint” isn't translated: readers see it in the source language.",
        ],
    );
    against(
        "en",
        source,
        "-u = U\na = x\n    .hint = y\n    .title = w\nb = z\nc = w\n",
        &[
            "message-unknown 4:6 The source language has no “.title” for “a”: no reader ever sees this one.",
            "message-unknown 6:1 The source language has no message “c”: no reader ever sees this one.",
        ],
    );
    against(
        "en",
        "a =\n    .b = x\n",
        "a = y\n    .b = x\n",
        &["message-unknown 1:1 In the source language “a” has attributes only: no reader ever sees this text."],
    );
}

#[test]
fn an_untranslated_message_is_told_in_the_file_of_the_same_name() {
    let mut out = Diagnostics::default();
    let source = Messages::parse(&lang("nb"), "latn", &[SourceFile::new("locales/nb/b.ftl", "x = y\n")], &mut out);
    let files = [SourceFile::new("locales/en/a.ftl", "# none\n"), SourceFile::new("locales/en/b.ftl", "# none\n")];
    let own = Messages::parse(&lang("en"), "latn", &files, &mut out);
    check(&own, Some(&source), &(), &|_| true, &Errors::default(), &mut out);
    assert_eq!(out.sorted()[0].location.path, "locales/en/b.ftl");
    let mut out = Diagnostics::default();
    let own = Messages::parse(&lang("en"), "latn", &[], &mut out);
    check(&own, Some(&source), &(), &|_| true, &Errors::default(), &mut out);
    assert_eq!(out.sorted()[0].location.path, "locales/en");
}

#[test]
fn values_must_be_the_same() {
    against("en", "a = { $x }\n", "a = { $y }\n", &["message-variable 1:7 { $y } isn't in the source message “a”."]);
    against(
        "en",
        "a = { $x } { $z }\n",
        "a = { $y } { FACT(\"law\") }\n",
        &[
            "message-variable 1:1 “a” lacks { $z }, which the source message shows.",
            "message-variable 1:7 { $y } isn't in the source message “a”.",
            "message-variable 1:14 { FACT(\"law\") } isn't in the source message “a”.",
        ],
    );
    against(
        "en",
        "a = x\n    .b = { $x }\n",
        "a = x { $x }\n    .b = y\n",
        &[
            "message-variable 1:9 { $x } isn't in the source message “a”.",
            "message-variable 2:6 “a.b” lacks { $x }, which the source message shows.",
        ],
    );
    against(
        "en",
        "a = { PHONE(\"rosa\") }\n",
        "a = { NAME(\"rosa\") }\n",
        &["message-variable 1:7 { NAME(\"rosa\") } isn't in the source message “a”."],
    );
    // Through another message, and through a term of one's own.
    against("en", "a = { b }\nb = { $x }\n", "a = { $x }\nb = { $x }\n", &[]);
    against("en", "a = { PHONE(\"rosa\") }\n", "-p = { PHONE(\"rosa\") }\na = { -p }\n", &[]);
    against("en", "a = { NUMBER($n) }\n", "a = { $n }\n", &[]);
}

#[test]
fn a_value_that_only_decides_may_be_left_out() {
    let source = "a = { $n ->\n    [one] dagen\n   *[other] dagene\n }\n";
    against("th", source, "a = วัน\n", &[]);
    against("en", "a = { $n } dager\n", "a = { $n ->\n    [one] one day\n   *[other] { $n } days\n }\n", &[]);
}

const SOURCE: &str = "a = { $n ->\n    [one] én dag\n   *[other] { $n } dager\n }\n";

#[test]
fn a_value_may_not_be_lacking_in_one_form() {
    against(
        "en",
        SOURCE,
        "a = { $n ->\n    [one] one day\n   *[other] many days\n }\n",
        &["message-variable 1:1 “a” lacks { $n }, which the source message shows."],
    );
    against(
        "ru",
        SOURCE,
        "a = { $n ->\n    [one] один день\n    [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n }\n",
        &["message-variable 2:6 The form [one] lacks { $n }, which the source message always shows."],
    );
    against(
        "fr",
        SOURCE,
        "a = { $n ->\n    [one] un jour\n   *[other] { $n } jours\n }\n",
        &["message-variable 2:6 The form [one] lacks { $n }, which the source message always shows."],
    );
    against(
        "fr",
        SOURCE,
        "a = { $n ->\n    [0] aucun jour\n    [one] { $n } jour\n   *[other] { $n } jours\n }\n",
        &[],
    );
    against(
        "ar",
        SOURCE,
        "a = { $n ->\n    [zero] لا أيام\n    [one] يوم\n    [two] يومان\n    [few] { $n } أيام\n    [many] { $n } يوما\n   *[other] { $n } يوم\n }\n",
        &[],
    );
    against(
        "ar",
        SOURCE,
        "a = { $n ->\n    [zero] لا أيام\n    [one] يوم\n    [two] يومان\n    [few] أيام\n    [many] { $n } يوما\n   *[other] { $n } يوم\n }\n",
        &["message-variable 5:6 The form [few] lacks { $n }, which the source message always shows."],
    );
    against("en", SOURCE, "a = { NUMBER($n) ->\n    [one] one day\n   *[other] { NUMBER($n) } days\n }\n", &[]);
    // The form of one number excuses that number only.
    against(
        "en",
        "a = { $name } { $n }\n",
        "a = { $n ->\n    [one] one\n   *[other] { $name } { $n }\n }\n",
        &["message-variable 2:6 The form [one] lacks { $name }, which the source message always shows."],
    );
    // The source doesn't always show it either.
    let sometimes = "a = { $where ->\n    [home] hjemme\n   *[other] i { $city }\n }\n";
    against("en", sometimes, "a = { $where ->\n    [home] at home\n   *[other] in { $city }\n }\n", &[]);
}

#[test]
fn hints_can_be_acted_on() {
    let messages = clean("nb", "a = { nope }\n");
    let mut out = Diagnostics::default();
    check(&messages, None, &Known, &|_| true, &Errors::default(), &mut out);
    let finding = &out.sorted()[0];
    assert_eq!(finding.hint, "Add “nope = …”, or write the name of one that there is; a value is written “{ $nope }”.");
    assert_eq!(finding.excerpt.as_deref(), Some("a = { nope }"));
}
