//! Any text as a style sheet of the theme. What comes out of it can't end its element.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde_fuzz::{make, refused, replace, sources};

fuzz_target!(|text: &str| {
    let mut sources = sources();
    replace(&mut sources, "themes/small/css/10-base.css", text);
    let (made, out) = make(sources);
    if let (Some(made), false) = (made, refused(&out)) {
        let page = String::from_utf8_lossy(&made.files["nb/pay.html"]).to_ascii_lowercase();
        assert_eq!(page.matches("</style").count(), page.matches("<style").count(), "{page}");
    }
});
