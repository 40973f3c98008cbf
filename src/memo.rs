//! What one run knows of the last one, so that it needn't do all of it again: keys, and what was made under each.
//!
//! A key is a hash (SHA-256) of everything that a result was made from. What has the same key has
//! the same result, so nothing is ever out of date: what was made from something else isn't found. Times of files are
//! never asked.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The hash of everything that something was made from.
pub type Key = [u8; 32];

/// Makes a key. Each part is counted, so that two parts can't pass for two others.
#[derive(Clone, Default)]
pub struct KeyMaker(Sha256);

impl KeyMaker {
    /// This key and one part more.
    pub fn and(mut self, part: impl AsRef<[u8]>) -> KeyMaker {
        self.add(part);
        self
    }

    /// Adds a part.
    pub fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// The key.
    pub fn key(self) -> Key {
        self.0.finalize().into()
    }
}

/// What a run leaves to the next one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Past {
    /// The program that made it: what another one has made is nothing to go on.
    pub program: String,
    /// The key of the whole run.
    pub run: Key,
    /// All findings of the run, each as a program wrote it down.
    pub findings: Vec<u8>,
    /// What checking each page in all its languages gave, by the page's id: the key, and the result.
    pub checked: BTreeMap<String, (Key, Vec<u8>)>,
    /// The folder that was written.
    pub out: String,
    /// Its files: the key, and the hash of the bytes.
    pub files: BTreeMap<String, (Key, Key)>,
}

/// What stands at the beginning of a file with a [`Past`]; the last byte is the format's version.
const MAGIC: &[u8; 8] = b"varde\0\0\x01";

impl Past {
    /// The bytes of a file: a mark, the hash of what follows, and that.
    pub fn to_bytes(&self) -> Vec<u8> {
        let body = pack(self);
        [MAGIC.as_slice(), Sha256::digest(&body).as_slice(), &body].concat()
    }

    /// What a file says; none when it isn't whole, or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Option<Past> {
        let (hash, body) = bytes.strip_prefix(MAGIC)?.split_at_checked(32)?;
        if Sha256::digest(body).as_slice() != hash {
            return None;
        }
        unpack(body)
    }
}

/// A value as bytes.
pub fn pack(value: &impl Serialize) -> Vec<u8> {
    // The values of this program have no parts of unknown length, the only thing that can't be written.
    postcard::to_allocvec(value).unwrap_or_default()
}

/// The value that bytes say; none when they say none.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_key_are_told_apart() {
        let key = |parts: &[&str]| parts.iter().fold(KeyMaker::default(), |key, part| key.and(part)).key();
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["a"]), key(&["a", ""]));
        assert_eq!(key(&["a", "b"]), key(&["a", "b"]));
    }

    #[test]
    fn a_past_that_is_not_whole_is_none() {
        let past = Past { files: BTreeMap::from([("a".into(), ([1; 32], [2; 32]))]), ..Past::default() };
        let bytes = past.to_bytes();
        assert_eq!(Past::from_bytes(&bytes).map(|past| past.files), Some(past.files));
        for end in 0..bytes.len() {
            assert!(Past::from_bytes(&bytes[..end]).is_none(), "cut at {end}");
        }
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert!(Past::from_bytes(&other).is_none(), "changed at {at}");
        }
    }
}
