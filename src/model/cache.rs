use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};

/// Files that were made before, by a name that says of what: the hash of everything they depend on.
#[derive(Debug, Default)]
pub struct Cache {
    files: Mutex<BTreeMap<String, Kept>>,
    missed: AtomicUsize,
}

#[derive(Debug)]
struct Kept {
    bytes: Vec<u8>,
    used: bool,
}

/// The length of a hash in bytes.
const HASH: usize = 32;

impl Cache {
    /// What a disk kept: each file is a hash and the bytes that it was made of. A file that was damaged isn't taken.
    pub fn of(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Cache {
        let sound = files.into_iter().filter_map(|(name, file)| {
            let (hash, bytes) = file.split_at_checked(HASH)?;
            (Sha256::digest(bytes).as_slice() == hash).then(|| (name, Kept { bytes: bytes.to_vec(), used: false }))
        });
        Cache { files: Mutex::new(sound.collect()), missed: AtomicUsize::new(0) }
    }

    /// The file of a name, if it was made before.
    pub fn get(&self, name: &str) -> Option<Vec<u8>> {
        let mut files = self.files.lock().ok()?;
        let kept = files.get_mut(name)?;
        kept.used = true;
        Some(kept.bytes.clone())
    }

    /// Keeps a file.
    pub fn keep(&self, name: String, bytes: Vec<u8>) {
        if let Ok(mut files) = self.files.lock() {
            files.insert(name, Kept { bytes, used: true });
        }
    }

    /// Counts something that was wanted, wasn't here, and wasn't made either.
    pub fn miss(&self) {
        self.missed.fetch_add(1, Ordering::Relaxed);
    }

    /// How much that was.
    pub fn missed(&self) -> usize {
        self.missed.load(Ordering::Relaxed)
    }

    /// What is to be kept on a disk: the files that were asked for or made.
    pub fn used(&self) -> BTreeMap<String, Vec<u8>> {
        let Ok(files) = self.files.lock() else { return BTreeMap::new() };
        let used = files.iter().filter(|(_, kept)| kept.used);
        used.map(|(name, kept)| (name.clone(), [Sha256::digest(&kept.bytes).as_slice(), &kept.bytes].concat()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_used_comes_back_and_what_was_damaged_does_not() {
        let cache = Cache::default();
        cache.keep("a".into(), b"one".to_vec());
        cache.keep("b".into(), b"two".to_vec());
        let mut files = cache.used();
        files.get_mut("b").expect("b")[40 - HASH] ^= 1;
        files.insert("c".into(), b"short".to_vec());
        let again = Cache::of(files);
        assert_eq!((again.get("a"), again.get("b"), again.get("c")), (Some(b"one".to_vec()), None, None));
        assert_eq!(again.used().into_keys().collect::<Vec<_>>(), ["a"]);
    }
}
