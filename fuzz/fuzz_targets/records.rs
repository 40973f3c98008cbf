//! Any text as a record of translations, and as the store of accepted texts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde_fuzz::{make, replace, sources};

fuzz_target!(|text: &str| {
    let mut sources = sources();
    replace(&mut sources, "locales/ar/translation.lock", text);
    replace(&mut sources, "locales/nb/source.lock", text);
    make(sources);
});
