//! `varde build --sums` and `varde verify`: whether a copy of a site, on a mirror or a memory card, is the one that was
//! made.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use minisign_verify::{PublicKey, Signature};
use sha2::{Digest, Sha256};

use super::words::{UiLang, Words};
use crate::fs::{Entry, MARK};
use crate::i18n::Args;

/// The largest list of sums that is read, in bytes: some hundred thousand files.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Who vouches for a list of sums.
#[derive(Clone, Debug, Default)]
pub struct Signed {
    /// A public key of minisign, or the path of a file that holds one. Without a key no signature is looked at.
    pub key: Option<String>,
    /// The signature's file; the list's name with `.minisig` when none is named.
    pub signature: Option<PathBuf>,
}

/// The sums of the files below a folder, in the format of `sha256sum`: so they can be checked without Varde, too. The
/// mark by which Varde knows its own folder isn't among them.
///
/// # Errors
/// Names the path that can't be read or written down.
pub fn sums(folder: &Path) -> Result<String> {
    let mut text = String::new();
    for (path, entry) in crate::fs::entries(folder)? {
        match entry {
            _ if path == MARK => {}
            Entry::File if path.contains(['\\', '\n', '\r']) => {
                bail!("{path:?} can't stand in a list of sums; give the file another name")
            }
            Entry::File => drop(writeln!(text, "{}  {path}", sum(&folder.join(&path))?)),
            Entry::Other => bail!("{} is no file, so it has no sum", folder.join(&path).display()),
        }
    }
    Ok(text)
}

fn sum(path: &Path) -> Result<String> {
    let mut file = crate::fs::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer).with_context(|| format!("can't read {}", path.display()))?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Sums by path, as a list says them.
///
/// # Errors
/// Says which line is none of a list of sums.
fn read(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut all = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let fault = |what: &str| Err(format!("line {}: {what}", number + 1));
        // `*` before the path says that the file was read as it is, which is always so here.
        let Some((sum, path)) = line.split_once("  ").or_else(|| line.split_once(" *")) else {
            return fault("this is no sum, two spaces and a path");
        };
        if sum.len() != 64 || !sum.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return fault("a sum has 64 of the characters 0-9 and a-f");
        }
        let path = path.strip_prefix("./").unwrap_or(path);
        if path.starts_with('/') || path.contains('\\') || path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return fault("this path leads out of the folder");
        }
        if all.insert(path.to_owned(), sum.to_owned()).is_some() {
            return fault("this path stands twice");
        }
    }
    if all.is_empty() { Err("the list is empty".to_owned()) } else { Ok(all) }
}

/// `varde verify`. The flag says that the folder holds exactly the files of the list, and that the list is signed by
/// the key, where one is given.
///
/// # Errors
/// The key is none, or the machine refuses to read something.
pub fn verify(folder: &Path, list: &Path, signed: &Signed, ui_lang: UiLang) -> Result<bool> {
    let words = Words::new(ui_lang);
    let shown = list.display().to_string();
    let Some(bytes) = crate::fs::read_at_most(list, MOST_BYTES)? else {
        bail!("{shown} is too large for a list of sums")
    };
    if let Some(key) = &signed.key {
        let key = public_key(key)?;
        let path = signed.signature.clone().unwrap_or_else(|| PathBuf::from(format!("{shown}.minisig")));
        let signature = crate::fs::read_at_most(&path, 64 * 1024)?.and_then(|bytes| String::from_utf8(bytes).ok());
        let signature = signature.and_then(|text| Signature::decode(&text).ok());
        let comment = match signature {
            // Only what the list as a whole was signed with counts; the comment is signed too.
            Some(signature) => {
                key.verify(&bytes, &signature, false).map(|()| signature.trusted_comment().to_owned()).ok()
            }
            None => None,
        };
        let Some(comment) = comment else {
            let path = path.display().to_string();
            eprintln!("{}", words.say("verify-unsigned", &Args::new().text("list", &shown).text("path", &path)));
            return Ok(false);
        };
        eprintln!("{}", words.say("verify-signed", &Args::new().text("list", &shown).text("comment", &comment)));
    }
    let text = String::from_utf8(bytes).ok().with_context(|| format!("{shown} is no text"))?;
    let mut wanted = read(&text).map_err(|fault| anyhow::anyhow!("{shown}: {fault}"))?;
    let all = wanted.len();
    let mut faults = 0;
    let mut report = |id: &str, path: &str| {
        faults += 1;
        // A name on a foreign disk may hold what a terminal obeys.
        eprintln!("{}", words.say(id, &Args::new().text("path", &path.escape_debug().to_string())));
    };
    // The list may stand in the folder itself, so that a mirror has both.
    let beside = signed.signature.clone().unwrap_or_else(|| PathBuf::from(format!("{shown}.minisig")));
    let own = [list.canonicalize().ok(), beside.canonicalize().ok()];
    for (path, entry) in crate::fs::entries(folder)? {
        match (entry, wanted.remove(&path)) {
            (Entry::File, None) if own.contains(&folder.join(&path).canonicalize().ok()) => {}
            (Entry::Other, _) => report("verify-strange", &path),
            (Entry::File, Some(known)) if sum(&folder.join(&path))? != known => report("verify-changed", &path),
            (Entry::File, Some(_)) => {}
            (Entry::File, None) if path == MARK => {}
            (Entry::File, None) => report("verify-added", &path),
        }
    }
    wanted.keys().for_each(|path| report("verify-missing", path));
    let folder = folder.display().to_string();
    if faults == 0 {
        let id = if signed.key.is_some() { "verify-well" } else { "verify-unvouched" };
        eprintln!("{}", words.say(id, &Args::new().text("folder", &folder).number("n", all as i64)));
    } else {
        eprintln!("{}", words.say("verify-differs", &Args::new().text("folder", &folder).number("n", faults)));
    }
    Ok(faults == 0)
}

fn public_key(key: &str) -> Result<PublicKey> {
    if let Ok(key) = PublicKey::from_base64(key) {
        return Ok(key);
    }
    let text = crate::fs::read_at_most(Path::new(key), 64 * 1024)
        .with_context(|| format!("“{key}” is neither a public key of minisign nor a file with one"))?;
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let line = text.lines().find(|line| !line.starts_with("untrusted comment:") && !line.trim().is_empty());
    let key_of_file = line.and_then(|line| PublicKey::from_base64(line.trim()).ok());
    key_of_file.with_context(|| format!("{key} holds no public key of minisign"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn a_list_of_sums_is_read_as_sha256sum_writes_it() {
        let all = read(&format!("{SUM}  nb/a b.html\n{SUM} *./c.html\r\n")).unwrap();
        assert_eq!(all.keys().collect::<Vec<_>>(), ["c.html", "nb/a b.html"]);
    }

    #[test]
    fn a_list_that_leads_out_of_the_folder_or_says_two_things_is_refused() {
        for path in ["../a", "/a", "a/../b", "a//b", "", ".", "a\\b", "a/"] {
            assert!(read(&format!("{SUM}  {path}\n")).is_err(), "{path}");
        }
        assert!(read(&format!("{SUM}  a\n{SUM}  a\n")).is_err());
        assert!(read(&format!("{}  a\n", SUM.to_uppercase())).is_err());
        assert!(read(&format!("{}  a\n", &SUM[1..])).is_err());
        assert!(read("").is_err());
        assert!(read("nothing\n").is_err());
    }
}
