//! Any bytes as XLIFF that comes back from a translator's tool. The seeds are exports of both versions.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| varde_fuzz::returned(bytes));
