//! Spreadsheets of other organisations: what Varde can say is imported, the rest is refused by its cell.

use std::collections::BTreeMap;

use varde::check::questionnaire;
use varde::commands::import_xlsform::{Import, read};
use varde::diagnostic::{Diagnostics, Severity};
use varde::model::{Answers, Choice, Lang, SourceFile};

use crate::spreadsheet::{spreadsheet, spreadsheet_with};

fn import(sheets: &[(&str, &[&[&str]])]) -> (Option<Import>, Vec<String>) {
    let languages: Vec<Lang> = ["nb", "en"].iter().map(|tag| Lang::new(tag).expect("a language")).collect();
    let mut out = Diagnostics::default();
    let import = read(&spreadsheet(sheets), "form.xlsx", "ours", &languages, &mut out);
    (import, out.iter().map(|f| format!("{} {}", f.code.as_str(), f.message)).collect())
}

const CHOICES: &[&[&str]] = &[
    &["list_name", "name", "label::Norsk (nb)", "label::English (en)"],
    &["yn", "yes", "Ja", "Yes"],
    &["yn", "no", "Nei", "No"],
    &["yn", "dont_know", "Vet ikke", "Don't know"],
    &["yn", "refused", "Vil ikke svare", "Refused"],
    &["seen", "bruises", "Blåmerker", "Bruises"],
    &["seen", "never_alone", "Aldri alene", "Never alone"],
    &["seen", "tired", "Sliten", "Tired"],
    &["often", "sometimes", "Av og til", "Sometimes"],
];

#[test]
fn a_form_in_two_languages_becomes_a_questionnaire() {
    let survey: &[&[&str]] = &[
        &[
            "type",
            "name",
            "label::Norsk (nb)",
            "label::English (en)",
            "relevant",
            "hint::Norsk (nb)",
            "guidance_hint::Norsk (nb)",
            "contacts",
            "source",
        ],
        &["start", "start"],
        &["begin group", "work", "Arbeid", "Work"],
        &["note", "before", "Svar på det du vil {og} kan.", "Answer what you like."],
        &["select_one yn", "Pay_Missing", "Får du lønn?", "Are you paid?", "", "", "", "", "guide:483"],
        &["select_one yn", "debt", "Skylder du penger?", "Do you owe money?", "", "", "", "", "guide:482"],
        &["end group"],
        &["note", "always", "Ring", "Call", "", "Du kan ringe.", "Ring nå.", "rosa"],
        &[
            "note",
            "money",
            "Lønn",
            "Pay",
            "${Pay_Missing} = 'yes' or ${Pay_Missing} = ‘dont_know’ or selected(${debt}, 'yes')",
            "Lønn.",
            "Spør.",
            "rosa, caritas",
        ],
        &[
            "note",
            "both",
            "Begge",
            "Both",
            "if(${Pay_Missing}='yes',1,0) + (${debt}!='') >= 2",
            "Mye.",
            "Spør.",
            "rosa",
        ],
        &["note", "asked", "Gjeld", "Debt", "${debt} = 'dont_know' or ${debt} = 'yes'", "Gjeld.", "Spør.", "rosa"],
    ];
    let (import, found) = import(&[("survey", survey), ("choices", CHOICES)]);
    assert_eq!(
        found,
        ["import-left-out survey A2: “start” would record something about a reader or a phone, and is left out"]
    );
    let import = import.expect("an import");
    let expected: BTreeMap<&str, &str> = [
        ("pay", "enable-when = { any = [\"pay-missing\", { question = \"debt\", answer = \"yes\" }] }"),
        ("both", "enable-when = { at-least = 2, of = [{ question = \"pay-missing\", answer = \"yes\" }, { question = \"debt\", answer = [\"yes\", \"no\", \"not-sure\"] }] }"),
        ("asked", "enable-when = \"debt\""),
        ("always", "always = true"),
    ]
    .into();
    for (name, line) in expected {
        assert!(import.toml.contains(line), "{name}:\n{}", import.toml);
    }
    let nb = &import.messages["nb"];
    for line in [
        "ours-section-work = Arbeid\n    .note = Svar på det du vil {\"{\"}og{\"}\"} kan.\n",
        "ours-question-pay-missing = Får du lønn?\n",
        "ours-outcome-always = Ring\n    .right = Du kan ringe.\n    .next = Ring nå.\n",
    ] {
        assert!(nb.contains(line), "{nb}");
    }
    assert!(import.messages["en"].contains("ours-question-debt = Do you owe money?\n"));

    // What was made can be read, and means what the form meant.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut out = Diagnostics::default();
    let sources = varde::load::load(root, &[], &mut out).expect("read").expect("a site");
    let site = varde::check::check(sources, &mut out).expect("a site");
    let mut out = Diagnostics::default();
    let file = SourceFile::new("content/data/checks/ours.toml", import.toml);
    let check = questionnaire::read_one("ours", &file, &site.data, &mut out);
    let findings: Vec<String> = out.iter().map(|f| f.message.clone()).collect();
    let check = check.unwrap_or_else(|| panic!("{findings:?}"));
    let shown = |answers: &[(usize, Choice)]| -> Vec<String> {
        check.outcomes(&Answers::from_iter(answers.iter().copied())).map(|o| o.id.clone()).collect()
    };
    assert_eq!(shown(&[]), ["always"]);
    assert_eq!(shown(&[(0, Choice::NotSure)]), ["always", "money"]);
    assert_eq!(shown(&[(0, Choice::Yes), (1, Choice::No)]), ["always", "money", "both"]);
    let texts = SourceFile::new("locales/nb/checks-ours.ftl", nb.as_str());
    let mut out = Diagnostics::default();
    varde::i18n::Messages::parse(&Lang::new("nb").expect("a language"), "latn", &[texts], &mut out);
    assert!(out.is_empty(), "{:?}", out.sorted());
}

#[test]
fn several_choices_become_a_worker_s_list() {
    let survey: &[&[&str]] = &[
        &["type", "name", "label::Norsk (nb)", "relevant", "contacts", "source", "category"],
        &["select_multiple seen", "seen", "Hva så du?", "", "", "guide:416", "behaviour"],
        &["note", "always", "Ring", "", "rosa"],
        &["note", "two", "Flere", "count-selected(${seen}) > 1", "rosa"],
        &["note", "hurt", "Skade", "selected(${seen}, 'bruises')", "rosa"],
    ];
    let (import, _) = import(&[("survey", survey), ("choices", CHOICES)]);
    let import = import.expect("an import");
    assert!(import.toml.contains("profile = \"worker\""));
    assert!(
        import
            .toml
            .contains("enable-when = { at-least = 2, of = [\"seen-bruises\", \"seen-never-alone\", \"seen-tired\"] }"),
        "{}",
        import.toml
    );
    assert!(import.toml.contains("enable-when = \"seen-bruises\""));
    assert!(import.messages["nb"].contains("ours-question-seen-never-alone = Aldri alene\n"));
}

#[test]
fn what_has_no_counterpart_is_refused_by_its_cell() {
    let survey: &[&[&str]] = &[
        &[
            "type",
            "name",
            "label::Norsk (nb)",
            "label::Français (fr)",
            "relevant",
            "calculation",
            "required",
            "default",
            "contacts",
            "media::image",
        ],
        &["begin_group", "a", "A"],
        &["text", "who", "Hva heter du?"],
        &["select_one often", "how_often", "Hvor ofte?"],
        &["select_one yn", "q", "Spørsmål?", "", "${who} != ''"],
        &["select_one yn", "q", "Igjen?"],
        &["select_one none", "r", "Hva?"],
        &["calculate", "sum", "", "", "", "1 + 1"],
        &["note", "late", "Etterpå"],
        &["begin_repeat", "again", "Igjen"],
        &["begin group", "inner", "Inni"],
        &["end_group"],
        &["end_group"],
        &["select_one yn", "loose", "Løst?", "", "", "", "yes", "yes"],
        &["note", "old", "Gammel", "", "${age} > 18", "", "", "", "rosa"],
        &["note", "gone", "Borte", "", "${nobody} = 'yes'", "", "", "", "rosa"],
        &["note", "piped", "Du heter ${who}", "", "", "", "", "", "rosa"],
        &["hologram", "h", "H"],
    ];
    let (import, found) = import(&[("survey", survey), ("choices", CHOICES)]);
    assert_eq!(import, None);
    for expected in [
        "import-left-out survey D1: “Français (fr)” is no language of this site, so the column is left out",
        "import-left-out survey J1: the column “media::image” is left out",
        "import-unsupported survey A3: “text” has no counterpart: nothing is typed, taken or kept in Varde",
        "import-unsupported survey A4: the answer “sometimes” of the list “often” has no counterpart",
        "import-unsupported survey E5: a question or group can't depend on an answer",
        "import-invalid survey B6: the name “q” stands twice",
        "import-invalid survey A7: there is no list “none”",
        "import-unsupported survey F8: “calculation” has no counterpart",
        "import-unsupported survey A9: this note has no place in Varde",
        "import-unsupported survey A10: “begin_repeat” has no counterpart: nothing is typed, taken or kept in Varde",
        "import-unsupported survey A11: a group can't stand in a group",
        "import-left-out survey G14: “required” is left out",
        "import-unsupported survey H14: “default” has no counterpart",
        "import-unsupported survey A14: the question stands in no group",
        "import-unsupported survey E15: an answer can't be larger or smaller",
        "import-unsupported survey E16: there is no question “nobody”",
        "import-unsupported survey C17: the text repeats an answer",
        "import-unsupported survey A18: the type “hologram” isn't known",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected} isn't among\n{}", found.join("\n"));
    }
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    let languages = [Lang::new("nb").expect("a language")];
    let whole = spreadsheet(&[("survey", &[&["type", "name", "label"]])]);
    let mut bomb = whole.clone();
    // The directory says that an entry unpacks to four gigabytes.
    let at = bomb.windows(4).position(|w| w == b"PK\x01\x02").expect("a directory");
    bomb[at + 24..at + 28].copy_from_slice(&[0xff; 4]);
    for bytes in [
        &b""[..],
        b"PK",
        b"not a spreadsheet at all, but longer than its end",
        &whole[..whole.len() - 30],
        &bomb,
        &vec![0; 3 << 20],
    ] {
        let mut out = Diagnostics::default();
        assert_eq!(read(bytes, "form.xlsx", "ours", &languages, &mut out), None);
        assert_eq!(out.count(Severity::Error), 1);
    }
    let mut out = Diagnostics::default();
    assert_eq!(read(&whole, "form.xlsx", "Ours!", &languages, &mut out), None);
    assert_eq!(out.count(Severity::Error), 1);
}

#[test]
fn a_cell_whose_name_is_no_place_stops_nothing() {
    for name in ["ZZZZZZZZZZ1", "A99999999999999999999", "A0", "1", "Å1", ""] {
        let bytes = spreadsheet_with(&[("survey", &[&["type", "name", "label"]])], |cell| {
            if cell == "C1" { name.to_owned() } else { cell }
        });
        let mut out = Diagnostics::default();
        assert!(
            read(&bytes, "form.xlsx", "ours", &[Lang::new("nb").expect("a language")], &mut out).is_none(),
            "{name}"
        );
        assert!(out.has_errors(), "{name}");
    }
}

#[test]
fn a_cell_far_away_takes_no_memory() {
    let mut rows: Vec<&[&str]> = vec![&["type", "name", "label"]];
    let empty: &[&str] = &[];
    rows.resize(200, empty);
    rows.push(&["note", "x", "X"]);
    let languages = [Lang::new("nb").expect("a language")];
    let far = |cell: String| if cell == "A201" { "XFD1048576".to_owned() } else { cell };
    let bytes = spreadsheet_with(&[("survey", &rows)], far);
    let mut out = Diagnostics::default();
    read(&bytes, "form.xlsx", "ours", &languages, &mut out);
    assert!(out.iter().any(|finding| finding.message.contains("beyond row")), "{out:?}");
}
