//! The tests of the whole: small sites and the repository's own, built by the library and by the program.
#![cfg(unix)]

mod architecture;
mod audit;
mod bad_input;
mod cache;
mod closed;
mod counts;
#[cfg(feature = "deep")]
mod deep;
mod determinism;
mod diagnostics;
mod exchange;
#[cfg(feature = "pdf")]
mod leaflets;
mod limits;
mod mutations;
mod new_site;
mod output_folder;
#[cfg(feature = "pdf")]
mod papers;
mod properties;
mod questionnaire;
mod questionnaire_faults;
mod repository;
#[cfg(feature = "pdf")]
mod said;
mod serve;
mod site;
mod snapshots;
mod spreadsheet;
mod stopped;
mod translations;
mod verify;
mod xlsform;
