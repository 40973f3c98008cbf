//! Any text as a `language.toml`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde_fuzz::{make, replace, sources};

fuzz_target!(|text: &str| {
    let mut sources = sources();
    replace(&mut sources, "locales/ar/language.toml", text);
    make(sources);
});
