//! Any bytes as a PO file that comes back from a translator's tool.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| varde_fuzz::returned(bytes));
