//! Any bytes as a table that comes back from a word processor.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| varde_fuzz::returned(bytes));
