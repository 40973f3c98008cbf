//! The tests of the whole: small sites and the repository's own, built by the library and by the program.
#![cfg(unix)]

mod architecture;
mod bad_input;
mod determinism;
mod diagnostics;
mod exchange;
mod mutations;
mod output_folder;
mod properties;
mod questionnaire;
mod questionnaire_faults;
mod repository;
mod serve;
mod site;
mod snapshots;
mod spreadsheet;
mod stopped;
mod translations;
mod xlsform;
