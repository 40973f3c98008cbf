//! Any text as a `site.toml`: what is read without errors makes a site.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::config::Config;
use varde::diagnostic::Diagnostics;
use varde::model::SourceFile;
use varde_fuzz::{make, said_well, sources};

fuzz_target!(|text: &str| {
    let mut out = Diagnostics::default();
    let config = Config::parse(&SourceFile::new("site.toml", text), &mut out);
    said_well(&out);
    assert_eq!(config.is_none(), out.has_errors());
    if let Some(config) = config {
        let mut sources = sources();
        sources.config = config;
        make(sources);
    }
});
