//! `varde new-site`: a small working site of another country and subject, to be filled with one's own.

use std::path::Path;

use anyhow::{Result, bail};

use super::words::{UiLang, Words};
use crate::i18n::Args;

/// Every file of it, by path.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/starter.rs"));

/// `varde new-site`. The folder must be empty or not there yet.
///
/// # Errors
/// There is something in the folder, or the machine refuses to write.
pub fn new_site(folder: &Path, ui_lang: UiLang) -> Result<bool> {
    let words = Words::new(ui_lang);
    let shown = folder.display().to_string();
    if !crate::fs::is_free(folder)? {
        bail!("{shown} has files already, so nothing is written; name a folder that is empty or not there yet");
    }
    for (path, text) in FILES {
        crate::fs::write_absent(&folder.join(path), text)?;
    }
    eprintln!("{}", words.say("site-written", &Args::new().number("count", FILES.len() as i64).text("path", &shown)));
    for (index, step) in ["site-next-serve", "site-next-data", "site-next-texts", "site-next-check"].iter().enumerate()
    {
        eprintln!("{}. {}", index + 1, words.say(step, &Args::new().text("path", &shown)));
    }
    Ok(true)
}
