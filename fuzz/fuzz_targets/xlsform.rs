//! Any bytes as a spreadsheet. The fuzzer begins with a whole one, which it changes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::commands::import_xlsform::read;
use varde::diagnostic::Diagnostics;
use varde::model::Lang;

#[path = "../../tests/it/spreadsheet.rs"]
mod spreadsheet;

/// Writes the spreadsheet to begin with, before the fuzzer reads its folder.
fn seed() {
    let survey: &[&[&str]] = &[
        &["type", "name", "label::Norsk (nb)", "label::English (en)", "relevant", "contacts", "source"],
        &["begin_group", "g", "Gruppe", "Group", "", "", ""],
        &["select_one yn", "a", "Er det så?", "Is it so?", "", "", "guide:1"],
        &["end_group", "", "", "", "", "", ""],
        &["note", "n", "Si fra", "Tell", "${a} = 'yes'", "line", ""],
    ];
    let choices: &[&[&str]] =
        &[&["list_name", "name", "label::Norsk (nb)"], &["yn", "yes", "Ja"], &["yn", "no", "Nei"]];
    let bytes = spreadsheet::spreadsheet(&[("survey", survey), ("choices", choices)]);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/xlsform");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("seed-form"), bytes).expect("a seed");
}

fuzz_target!(init: seed(), |bytes: &[u8]| {
    let languages: Vec<Lang> = ["nb", "en"].iter().filter_map(|tag| Lang::new(tag).ok()).collect();
    let mut out = Diagnostics::default();
    let import = read(bytes, "form.xlsx", "x", &languages, &mut out);
    assert_eq!(import.is_none(), out.has_errors());
});
