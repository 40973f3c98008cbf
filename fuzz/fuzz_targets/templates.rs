//! Any text as a template of the theme.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde_fuzz::{make, replace, sources};

fuzz_target!(|text: &str| {
    let mut sources = sources();
    replace(&mut sources, "themes/small/templates/page.html", text);
    make(sources);
});
