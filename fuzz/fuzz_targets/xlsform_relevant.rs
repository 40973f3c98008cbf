//! Any cells in a well-formed spreadsheet, so that the fuzzer needn't find its way through zip and XML: each
//! line of the input is a row of the sheet survey, with tabs between the cells.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::commands::import_xlsform::{Import, read};
use varde::diagnostic::Diagnostics;
use varde::model::Lang;

#[path = "../../tests/it/spreadsheet.rs"]
mod spreadsheet;

fuzz_target!(|text: &str| {
    let head: &[&str] = &["type", "name", "label", "relevant", "hint", "guidance_hint", "contacts", "source"];
    let rows: Vec<Vec<&str>> = text.lines().take(60).map(|line| line.split('\t').take(8).collect()).collect();
    let mut survey: Vec<&[&str]> = vec![head];
    survey.extend(rows.iter().map(Vec::as_slice));
    let choices: &[&[&str]] =
        &[&["list_name", "name", "label"], &["yn", "yes", "Yes"], &["yn", "no", "No"], &["yn", "dk", "?"], &["m", "a", "A"], &["m", "b", "B"]];
    let bytes = spreadsheet::spreadsheet(&[("survey", &survey), ("choices", choices)]);
    let languages: Vec<Lang> = ["nb", "en"].iter().filter_map(|tag| Lang::new(tag).ok()).collect();
    let mut out = Diagnostics::default();
    let import: Option<Import> = read(&bytes, "form.xlsx", "x", &languages, &mut out);
    assert_eq!(import.is_none(), out.has_errors());
    // What is imported is TOML and Fluent that can be read.
    if let Some(import) = import {
        assert!(import.toml.parse::<toml::Table>().is_ok(), "{}", import.toml);
        for text in import.messages.values() {
            let file = varde::model::SourceFile::new("locales/nb/x.ftl", text.as_str());
            let mut out = Diagnostics::default();
            varde::i18n::Messages::parse(&languages[0], "latn", &[file], &mut out);
            let syntax = out.iter().find(|f| f.code == varde::diagnostic::Code::MessageSyntax);
            assert!(syntax.is_none(), "{text}\n{syntax:?}");
        }
    }
});
