//! Any text as one of the files of `content/data/`: its first line says which.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde_fuzz::{make, replace, sources};

const FILES: &[&str] = &[
    "contacts.toml",
    "facts.toml",
    "sources.toml",
    "indicators.toml",
    "conversation.toml",
    "statistics.toml",
    "statistics/callers.csv",
    "verdict-words.toml",
    "terms.toml",
    "checks/small.toml",
];

fuzz_target!(|text: &str| {
    let Some((name, text)) = text.split_once('\n') else { return };
    let Some(name) = FILES.iter().find(|file| **file == name) else { return };
    let mut sources = sources();
    replace(&mut sources, &format!("content/data/{name}"), text);
    make(sources);
});
