//! Translations beside their source, as a whole site in memory.

use std::collections::BTreeMap;

use super::*;
use crate::check::Site;
use crate::commands::{Acceptance, Accepted, decide};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::Sources;

const NB: &str = "\
Du kan *spørre* om hjelp.

## Penger {#money}

Ring [ROSA](contact:rosa) på [](tel:rosa), hele døgnet.

- Du har rett til lønn. Les mer om [lønn](page:index).
- Du får svar i løpet av [](fact:wait).
- Ingen kan ta passet ditt.

> [!WARNING]
> Er du i fare, ring [](tel:police).

## Mer {#more}

Snakk med noen du stoler på, og si hva du trenger.
";

const UK: &str = "\
Ви можете попросити про допомогу.

## Гроші {#money}

Зателефонуйте до [ROSA](contact:rosa): [](tel:rosa), цілодобово.

- Ви маєте право на зарплату. Більше про [зарплату](page:index).
- Ви отримаєте відповідь протягом [](fact:wait).
- Ніхто не може забрати ваш паспорт.

> [!WARNING]
> Якщо ви в небезпеці, телефонуйте [](tel:police).

## Більше {#more}

Поговоріть із тим, кому довіряєте, і скажіть, що вам потрібно.
";

const DATA: [(&str, &str); 3] = [
    ("sources.toml", "[[source]]\nid = \"g\"\ntitle = \"G\"\npublisher = \"P\"\nedition = \"1\"\ndate = 2026-01-01\n"),
    (
        "contacts.toml",
        "[[contact]]\nid = \"rosa\"\nname = \"ROSA\"\nkind = \"help\"\nphones = [{ number = \"22 33 11 60\" }]\naudience = [\"person\"]\nsource = \"g:1\"\nchecked = 2026-01-01\n\
         [[contact]]\nid = \"police\"\nname = \"Politiet\"\nkind = \"emergency\"\nphones = [{ number = \"112\" }]\naudience = [\"person\"]\nsource = \"g:1\"\nchecked = 2026-01-01\n",
    ),
    (
        "facts.toml",
        "[[fact]]\nid = \"wait\"\nvalue = 3\nunit = \"week\"\nsource = \"g:1\"\nchecked = 2026-01-01\n\
         [[fact]]\nid = \"age\"\nvalue = 18\nunit = \"year\"\nsource = \"g:1\"\nchecked = 2026-01-01\n",
    ),
];

const FTL_NB: &str = "contact-rosa = Hjelp\ncontact-police = Hjelp\ncontact-kind-help = Hjelp\ncontact-kind-emergency = Fare\n\
    unit-week = { $n } uker\nunit-year = { $n } år\nsource-g-note = Bok\nlong = Dette er en lang setning til leseren.\n";
const FTL_UK: &str = "contact-rosa = Допомога\ncontact-police = Допомога\ncontact-kind-help = Допомога\ncontact-kind-emergency = Небезпека\n\
    unit-week =\n    { $n ->\n        [one] { $n } тиждень\n        [few] { $n } тижні\n        [many] { $n } тижнів\n       *[other] { $n } тижня\n    }\n\
    unit-year = { $n } р.\nsource-g-note = Книга\nlong = Це довге речення для читача.\n";

/// A site of one page in two languages, and what was recorded of it.
#[derive(Clone)]
struct Bench {
    nb: String,
    uk: String,
    ftl_uk: String,
    locks: BTreeMap<String, String>,
}

fn page(title: &str, text: &str) -> String {
    format!("+++\ntitle = \"{title}\"\ndescription = \"{title}\"\naudience = \"person\"\n+++\n\n{text}")
}

impl Bench {
    fn new() -> Bench {
        Bench { nb: NB.into(), uk: UK.into(), ftl_uk: FTL_UK.into(), locks: BTreeMap::new() }
    }

    /// The same with a record of everything, by machine.
    fn accepted() -> Bench {
        let mut bench = Bench::new();
        let done = bench.accept(&[], None, false);
        assert_eq!(done.refused, []);
        bench
    }

    fn site(&self) -> (Site, Diagnostics) {
        let mut out = Diagnostics::default();
        let config = "operator = \"O\"\ndate = 2026-11-22\nlanguages = [\"nb\", \"uk\"]\nhelpline = \"rosa\"\nmax-age-months = 36\n[exit]\ndefault = \"https://www.yr.no/\"\n";
        let config = Config::parse(&SourceFile::new("site.toml", config), &mut out).unwrap();
        let (nb, uk) = (Lang::new("nb").unwrap(), Lang::new("uk").unwrap());
        let language = |lang: &str, name: &str| {
            let text = format!(
                "name = \"{name}\"\nname-in-source = \"x\"\ndirection = \"ltr\"\ndigits = \"latn\"\nmade-by = \"machine\"\n"
            );
            SourceFile::new(format!("locales/{lang}/language.toml"), text)
        };
        let file = |path: &str, text: &str| SourceFile::new(path, text);
        let lock = |path: &str| self.locks.get(path).map(|text| SourceFile::new(path, text.as_str()));
        let sources = Sources {
            config,
            content: BTreeMap::from([
                (nb.clone(), vec![file("content/nb/index.md", &page("Hjelp", &self.nb))]),
                (uk.clone(), vec![file("content/uk/index.md", &page("Допомога", &self.uk))]),
            ]),
            languages: BTreeMap::from([
                (nb.clone(), language("nb", "Norsk")),
                (uk.clone(), language("uk", "Українська")),
            ]),
            messages: BTreeMap::from([
                (nb.clone(), vec![file("locales/nb/ui.ftl", FTL_NB)]),
                (uk.clone(), vec![file("locales/uk/ui.ftl", &self.ftl_uk)]),
            ]),
            records: Records {
                languages: lock("locales/uk/translation.lock").map(|f| (uk, f)).into_iter().collect(),
                store: lock("locales/nb/source.lock"),
            },
            data: DATA
                .iter()
                .map(|(name, text)| ((*name).to_owned(), file(&format!("content/data/{name}"), text)))
                .collect(),
            theme: BTreeMap::new(),
            statics: BTreeMap::new(),
            cache: Default::default(),
        };
        let site = crate::check::check(sources, &mut out).expect("there is a front page");
        (site, out)
    }

    fn found(&self) -> Vec<Diagnostic> {
        self.site().1.sorted()
    }

    /// Code, path, line and column of each finding.
    fn places(&self) -> Vec<String> {
        let place = |d: Diagnostic| {
            format!("{} {}:{}:{}", d.code.as_str(), d.location.path, d.location.line, d.location.column)
        };
        self.found().into_iter().map(place).collect()
    }

    fn accept(&mut self, targets: &[&str], reviewer: Option<(&str, &str)>, minor: bool) -> Accepted {
        let (site, findings) = self.site();
        let reviewer = reviewer.map(|(name, role)| (name.to_owned(), role.to_owned()));
        let targets = targets.iter().map(|t| (*t).to_owned()).collect();
        let wish = Acceptance {
            lang: Lang::new("uk").unwrap(),
            targets,
            reviewer,
            date: None,
            minor,
            renewed: Default::default(),
        };
        let (files, accepted) = decide(&site, &wish, &findings).unwrap();
        self.locks = files;
        accepted
    }

    fn record(&self) -> &str {
        &self.locks["locales/uk/translation.lock"]
    }

    /// True when something says that the translation isn't up to date. Notes are about style.
    fn outdated(&self) -> bool {
        self.found().iter().any(|d| d.severity != Severity::Note)
    }
}

fn replace(text: &mut String, from: &str, to: &str) {
    assert!(text.contains(from), "{from}");
    *text = text.replacen(from, to, 1);
}

#[test]
fn a_right_translation_has_no_finding_with_or_without_a_record() {
    assert_eq!(Bench::new().places(), [""; 0]);
    assert_eq!(Bench::accepted().places(), [""; 0]);
}

#[test]
fn each_fault_is_found_once_at_its_place() {
    // What is replaced in the translated page, by what, the one finding's code and the words at which it stands.
    let last = "Поговоріть із тим, кому довіряєте, і скажіть, що вам потрібно.";
    let (left, english) =
        ("Snakk med noen du stoler på, og si hva du trenger.", "Talk to people whom you trust, and say what you need.");
    let cases = [
        ("[](tel:police)", "[](tel:rosa)", "block-link-differs", "телефонуйте |[](tel:rosa)"),
        ("[ROSA](contact:rosa)", "[ROSA](contact:police)", "block-link-differs", "|[ROSA](contact:police)"),
        ("[](fact:wait)", "[](fact:age)", "block-link-differs", "|[](fact:age)"),
        ("[зарплату](page:index)", "[зарплату](page:index#more)", "block-link-differs", "|[зарплату](page"),
        (": [](tel:rosa)", "", "block-link-differs", "|Зателефонуйте"),
        ("паспорт.", "паспорт. [Ще](page:index)", "block-link-differs", "|[Ще](page:index)"),
        ("{#money}", "{#cash}", "heading-differs", "|## Гроші"),
        ("## Більше", "### Більше", "heading-differs", "|### Більше"),
        ("- Ніхто не може забрати ваш паспорт.\n", "", "block-count", "|## Гроші"),
        ("паспорт", "пaспорт", "mixed-script", "п|aспорт"),
        ("кому довіряєте", "кому доверяете, мы", "wrong-language", "м|ы"),
        ("Поговоріть із тим", "Если нужна помощь", "wrong-language", "|Если"),
        ("Поговоріть", "Μιλήστε", "wrong-language", "|Μιλήστε"),
        (last, left, "untranslated-block", "|Snakk"),
        (last, english, "wrong-language", "|Talk"),
    ];
    for (from, to, code, place) in cases {
        for mut bench in [Bench::new(), Bench::accepted()] {
            replace(&mut bench.uk, from, to);
            let file = SourceFile::new("content/uk/index.md", page("Допомога", &bench.uk));
            let (before, after) = place.split_once('|').unwrap();
            let at = file.text.find(&format!("{before}{after}")).expect(place) + before.len();
            let crate::diagnostic::Location { path, line, column } = file.location(at);
            assert_eq!(bench.places(), [format!("{code} {path}:{line}:{column}")], "{from} → {to}");
        }
    }
}

#[test]
fn a_message_left_in_the_source_language_is_found() {
    let mut bench = Bench::accepted();
    replace(&mut bench.ftl_uk, "Це довге речення для читача.", "Dette er en lang setning til leseren.");
    let places = bench.places();
    assert_eq!(places.len(), 1, "{places:?}");
    assert!(places[0].starts_with("untranslated-block locales/uk/ui.ftl:14:1"), "{places:?}");
}

#[test]
fn a_new_file_of_messages_is_one_thing_to_accept() {
    let mut bench = Bench::new();
    bench.accept(&["index"], None, false);
    let found = bench.found();
    assert_eq!(bench.places(), ["record-missing locales/uk/ui.ftl:1:1"]);
    assert!(found[0].message.contains("8 blocks"), "{}", found[0].message);
    assert!(found[0].hint.ends_with("varde accept uk ui.ftl"), "{}", found[0].hint);
    // Once some are accepted, each of the others is told: to accept the file would accept what is stale in it too.
    bench.accept(&["message:long", "message:unit-year"], None, false);
    assert_eq!(bench.places().len(), 6, "{:?}", bench.places());
    bench.accept(&["ui.ftl"], None, false);
    assert_eq!(bench.places(), [""; 0]);
}

#[test]
fn a_record_comes_back_as_it_was_written() {
    let mut bench = Bench::accepted();
    bench.accept(&["page:index#money/2", "message:long"], Some(("Олена К.", "перекладачка")), false);
    let text = bench.record().to_owned();
    let mut out = Diagnostics::default();
    let record = record::read(&SourceFile::new("locales/uk/translation.lock", text.as_str()), &mut out);
    assert!(out.is_empty());
    assert_eq!(record::print(&record), text);
    assert!(text.contains("checked 2026-11-22 Олена К.; перекладачка\n"), "{text}");
    assert_eq!(text.matches(" checked ").count(), 2 + 1, "two blocks and the explanation at the top");
    let store = &bench.locks["locales/nb/source.lock"];
    let read = record::read_store(&SourceFile::new("s", store.as_str()), &mut out);
    assert_eq!(&record::print_store(&read), store);
}

#[test]
fn blocks_are_sorted_by_number_within_their_section() {
    let record: Record = ["page:a#b/10", "page:a#b/2", "page:a#/1", "page:a/title"]
        .iter()
        .map(|id| {
            (
                BlockKey::new(id),
                Entry {
                    hash: "0".repeat(16),
                    standing: Standing::Machine,
                    date: parse_date("2026-01-01").unwrap(),
                    offset: 0,
                },
            )
        })
        .collect();
    let keys: Vec<String> = record.keys().map(ToString::to_string).collect();
    assert_eq!(keys, ["page:a#/1", "page:a#b/2", "page:a#b/10", "page:a/title"]);
}

#[test]
fn a_record_that_was_tampered_with_is_reported_at_its_place() {
    let good = "page:index#more/1 0123456789abcdef machine 2026-11-22";
    let cases = [
        ("page:index#more/1 0123456789abcdeg machine 2026-11-22", 19),
        ("page:index#more/1 0123456789abcdef machin 2026-11-22", 36),
        ("page:index#more/1 0123456789abcdef checked 2026-11-22", 36),
        ("page:index#more/1 0123456789abcdef machine 2026-13-22", 44),
        ("page:index#more/1 0123456789abcdef machine 2026-11-22 Kari; lege", 36),
        ("page:index#more/1 0123456789abcdef checked 2026-11-22 Kari", 44),
        ("index 0123456789abcdef machine 2026-11-22", 1),
        ("page:index#more/1 0123456789abcdef", 35),
        ("<<<<<<< HEAD", 1),
    ];
    for (line, column) in cases {
        let mut out = Diagnostics::default();
        record::read(&SourceFile::new("l", format!("# x\n{line}\n")), &mut out);
        let found = out.sorted();
        assert_eq!(found.len(), 1, "{line}");
        assert_eq!(
            (found[0].code, found[0].location.line, found[0].location.column),
            (Code::RecordInvalid, 2, column),
            "{line}"
        );
    }
    let mut out = Diagnostics::default();
    record::read(&SourceFile::new("l", format!("{good}\n{good}\n")), &mut out);
    assert!(out.is_empty(), "Git kept both of two equal lines");
    let other = good.replace("2026", "2025");
    record::read(&SourceFile::new("l", format!("{good}\n{other}\n")), &mut out);
    assert_eq!(out.sorted()[0].location.line, 2);
    let mut bench = Bench::accepted();
    let store = bench.locks.get_mut("locales/nb/source.lock").unwrap();
    replace(store, "Ingen kan ta passet ditt.", "Noen kan ta passet ditt.");
    assert!(bench.places()[0].starts_with("record-invalid locales/nb/source.lock:"), "{:?}", bench.places());
}

use crate::diagnostic::Code;

#[test]
fn a_minor_change_moves_the_hash_and_keeps_the_reviewer() {
    let mut bench = Bench::accepted();
    bench.accept(&["page:index#more/1"], Some(("Kari", "lege")), false);
    replace(&mut bench.nb, "stoler på, og", "stolar på og");
    assert!(bench.outdated());
    let done = bench.accept(&["index"], None, true);
    assert_eq!((done.accepted, done.refused), (1, vec![]));
    assert!(!bench.outdated());
    assert!(bench.record().contains("checked 2026-11-22 Kari; lege"));
}

#[test]
fn a_minor_change_of_a_number_link_fact_or_word_is_refused() {
    let cases = [
        ("[](tel:police)", "[](tel:rosa)"),
        ("[](fact:wait)", "[](fact:age)"),
        ("[](fact:wait)", "[3 uker](fact:wait)"),
        ("contact:rosa", "contact:police"),
        ("page:index", "page:index#more"),
        ("Ingen kan", "Ingen skal"),
        ("kan ta", "kan ikke ta"),
        ("[!WARNING]", "[!NOTE]"),
    ];
    for (from, to) in cases {
        let mut bench = Bench::accepted();
        replace(&mut bench.nb, from, to);
        let before = bench.record().to_owned();
        let done = bench.accept(&["index"], None, true);
        assert_eq!((done.accepted, done.refused.len()), (0, 1), "{from} → {to}: {:?}", done.refused);
        assert_eq!(bench.record(), before, "{from} → {to}");
    }
}

#[test]
fn what_has_fallen_behind_is_accepted_by_name_only() {
    let mut bench = Bench::accepted();
    replace(&mut bench.nb, "Ingen kan", "Ingen har lov til å");
    assert_eq!(bench.accept(&[], None, false).accepted, 0);
    assert!(bench.outdated());
    assert_eq!(bench.accept(&["page:index#money/4"], None, false).accepted, 1);
    assert!(!bench.outdated());
}

#[test]
fn a_machine_takes_nobodys_signature() {
    let mut bench = Bench::accepted();
    bench.accept(&["index"], Some(("Kari", "lege")), false);
    let before = bench.record().to_owned();
    bench.accept(&["index"], None, false);
    assert_eq!(bench.record(), before);
}

#[test]
fn the_words_that_changed_are_shown() {
    let mut bench = Bench::accepted();
    replace(&mut bench.nb, "Ingen kan ta passet", "Ingen har lov til å ta passet");
    let found = bench.found();
    assert_eq!(found.len(), 1);
    assert!(found[0].message.ends_with("Ingen [-kan-] {+har lov til å+} ta passet ditt."), "{}", found[0].message);
    assert_eq!((found[0].location.line, found[0].location.column), (15, 3));
}

#[test]
fn an_editor_of_the_source_never_causes_an_error_in_a_translation() {
    let cases: [(&str, &str); 9] = [
        ("[](tel:police)", "[](tel:rosa)"),
        ("- Ingen kan ta passet ditt.\n", ""),
        ("- Ingen kan ta passet ditt.\n", "- Spør [ROSA](contact:rosa).\n- Ingen kan ta passet ditt.\n"),
        ("- Du har rett til lønn. Les mer om [lønn](page:index).\n", ""),
        ("## Mer {#more}\n\nSnakk med noen du stoler på, og si hva du trenger.\n", ""),
        ("## Mer {#more}", "## Nytt {#new}\n\nRing [](tel:police).\n\n## Mer {#more}"),
        ("Ring [ROSA](contact:rosa) på [](tel:rosa), hele døgnet.", "Ring politiet på [](tel:police)."),
        ("Ring [ROSA]", "Spør om hjelp.\n\nRing [ROSA]"),
        ("Du kan *spørre* om hjelp.\n", ""),
    ];
    for (from, to) in cases {
        let mut bench = Bench::accepted();
        replace(&mut bench.nb, from, to);
        let found = bench.found();
        assert!(!found.is_empty(), "{from} → {to}");
        assert!(found.iter().all(|d| d.code == Code::StaleBlock), "{from} → {to}: {:?}", bench.places());
    }
}

#[test]
fn a_number_is_guarded_while_its_block_is_stale() {
    let mut bench = Bench::accepted();
    replace(&mut bench.nb, "Er du i fare, ring", "Er du i fare nå, ring");
    replace(&mut bench.uk, "[](tel:police)", "[](tel:rosa)");
    assert!(bench.found().iter().any(|d| d.code == Code::BlockLinkDiffers));
}

#[test]
fn a_block_put_in_at_the_top_leaves_those_below_it_alone() {
    let mut bench = Bench::accepted();
    replace(&mut bench.nb, "Ring [ROSA]", "Spør om hjelp.\n\nRing [ROSA]");
    let (site, _) = bench.site();
    let uk = &site.translations.languages[&Lang::new("uk").unwrap()];
    let part = &uk.parts[&PartId::Page(PageId::named("index"))];
    let count = |wanted: fn(&BlockState) -> bool| part.blocks.iter().filter(|b| wanted(&b.state)).count();
    assert_eq!(count(|s| matches!(s, BlockState::New)), 1);
    assert_eq!(count(|s| matches!(s, BlockState::Stale { .. })), 0);
    // Brought up to date and accepted as a section, the record is numbered anew.
    replace(&mut bench.uk, "Зателефонуйте до", "Попросіть про допомогу.\n\nЗателефонуйте до");
    assert_eq!(bench.accept(&["page:index#money/1"], None, false).refused.len(), 1);
    assert_eq!(bench.accept(&["page:index#money"], None, false).refused, []);
    assert!(!bench.outdated(), "{:?}", bench.places());
}

#[test]
fn critical_blocks_that_are_behind_are_to_be_shown_in_the_source_language() {
    let index = PageId::named("index");
    let uk = Lang::new("uk").unwrap();
    let overdue = |bench: &Bench| bench.site().0.translations.overdue(&index, &uk).len();
    let mut bench = Bench::accepted();
    assert_eq!(overdue(&bench), 0);
    replace(&mut bench.nb, "Snakk med noen", "Snakk alltid med noen");
    assert_eq!(overdue(&bench), 0, "no harm in that");
    replace(&mut bench.nb, "Er du i fare, ring", "Er du i fare nå, ring");
    assert_eq!(overdue(&bench), 1, "a warning");
    replace(&mut bench.nb, "Du får svar i løpet av", "Du får ikke alltid svar i løpet av");
    assert_eq!(overdue(&bench), 2, "a deadline");
    replace(&mut bench.nb, "hele døgnet", "om dagen");
    assert_eq!(overdue(&bench), 3, "a number to call");
}

#[test]
fn the_state_of_a_page_follows_from_its_blocks() {
    let index = PageId::named("index");
    let uk = Lang::new("uk").unwrap();
    let state = |bench: &Bench| format!("{:?}", bench.site().0.translations.page(&index, &uk));
    assert_eq!(state(&Bench::new()), "None");
    let mut bench = Bench::accepted();
    assert_eq!(state(&bench), "Some(Machine)");
    bench.accept(&["page:index#money"], Some(("Kari", "lege")), false);
    assert_eq!(state(&bench), "Some(Machine)", "not all of it was read");
    bench.accept(&["index"], Some(("Kari", "lege")), false);
    assert!(state(&bench).starts_with("Some(Checked(\"lege\""), "{}", state(&bench));
    replace(&mut bench.nb, "Ingen kan ta passet ditt.", "Ingen kan ta passet eller telefonen.");
    assert_eq!(state(&bench), "Some(Updating)");
}

/// The kinds of change that a public benchmark of staleness for a large documentation site tries (what is changed, on
/// which side, and whether the translation is then out of date), in words of our own. Shortcodes and code blocks,
/// which pages here don't have, stand as callouts, contacts and facts.
#[test]
fn staleness_finds_real_changes_and_is_silent_on_cosmetic_ones() {
    type Edit = fn(&mut Bench);
    let cases: [(&str, bool, Edit); 24] = [
        ("nothing changed", false, |_| {}),
        ("emphasis in another style", false, |b| replace(&mut b.nb, "*spørre*", "_spørre_")),
        ("emphasis taken away", false, |b| replace(&mut b.nb, "*spørre*", "spørre")),
        ("a link written as a reference", false, |b| {
            replace(&mut b.nb, "[lønn](page:index)", "[lønn][l]");
            b.nb.push_str("\n[l]: page:index\n");
        }),
        ("lines wrapped elsewhere", false, |b| replace(&mut b.nb, "på, og si", "på,\nog si")),
        ("bullets of another kind", false, |b| b.nb = b.nb.replace("\n- ", "\n* ")),
        ("a heading in another style", false, |b| replace(&mut b.nb, "## Mer {#more}", "Mer {#more}\n---")),
        ("a callout's lines written lazily", false, |b| {
            replace(&mut b.nb, "> Er du i fare, ring", "> Er du i fare,\nring")
        }),
        ("spaces and a line break of Windows", false, |b| b.nb = b.nb.replace("Ring [ROSA]", "Ring  [ROSA]")),
        ("the translation says the same with more words", false, |b| {
            replace(&mut b.uk, "цілодобово", "цілодобово й щодня")
        }),
        ("the translation's spelling", false, |b| replace(&mut b.uk, "кому довіряєте", "кому ви довіряєте")),
        ("the source changed, then the translation's spelling", true, |b| {
            replace(&mut b.nb, "hele døgnet", "hele døgnet og i helgene");
            replace(&mut b.uk, "кому довіряєте", "кому ви довіряєте");
        }),
        ("a section added at the end", true, |b| b.nb.push_str("\n## Nytt {#new}\n\nDette er nytt.\n")),
        ("a paragraph missing in the translation", true, |b| {
            replace(&mut b.uk, "Зателефонуйте до [ROSA](contact:rosa): [](tel:rosa), цілодобово.\n", "");
        }),
        ("a contact's number missing in the translation", true, |b| replace(&mut b.uk, ": [](tel:rosa)", "")),
        ("a paragraph made longer", true, |b| replace(&mut b.nb, "du trenger.", "du trenger. Det er gratis.")),
        ("a paragraph written anew", true, |b| {
            replace(
                &mut b.nb,
                "Snakk med noen du stoler på, og si hva du trenger.",
                "Fortell en venn hvordan du har det.",
            );
        }),
        ("a heading renamed", true, |b| replace(&mut b.nb, "## Mer", "## Andre råd")),
        ("an item added to a list", true, |b| replace(&mut b.nb, "- Ingen", "- Du kan slutte.\n- Ingen")),
        ("an item taken out of the translation", true, |b| {
            replace(&mut b.uk, "- Ніхто не може забрати ваш паспорт.\n", "")
        }),
        ("another contact to call", true, |b| replace(&mut b.nb, "på [](tel:rosa)", "på [](tel:police)")),
        ("another fact", true, |b| replace(&mut b.nb, "[](fact:wait)", "[](fact:age)")),
        ("a word that turns the meaning", true, |b| replace(&mut b.nb, "Ingen kan ta", "Noen kan ta")),
        ("a longer paragraph, a new heading and a new item at once", true, |b| {
            replace(&mut b.nb, "du trenger.", "du trenger. Det er gratis.");
            replace(&mut b.nb, "## Penger", "## Lønn og penger");
            replace(&mut b.nb, "- Ingen", "- Du kan slutte.\n- Ingen");
        }),
    ];
    let (mut right, mut false_alarms, mut missed) = (0, Vec::new(), Vec::new());
    for (name, outdated, edit) in cases {
        let mut bench = Bench::accepted();
        edit(&mut bench);
        match (outdated, bench.outdated()) {
            (true, true) => right += 1,
            (false, true) => false_alarms.push((name, bench.places())),
            (true, false) => missed.push(name),
            (false, false) => {}
        }
    }
    assert_eq!((right, false_alarms, missed), (13, vec![], vec![]), "precision and recall are both 1.0");
}
