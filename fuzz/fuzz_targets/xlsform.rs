//! Any bytes as a spreadsheet. The seeds in `corpus/xlsform` are real ones; the fuzzer changes them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::commands::import_xlsform::read;
use varde::diagnostic::Diagnostics;
use varde::model::Lang;

fuzz_target!(|bytes: &[u8]| {
    let languages: Vec<Lang> = ["nb", "en"].iter().filter_map(|tag| Lang::new(tag).ok()).collect();
    let mut out = Diagnostics::default();
    let import = read(bytes, "form.xlsx", "x", &languages, &mut out);
    assert_eq!(import.is_none(), out.has_errors());
});
