//! The output folder: a new tree beside it, which takes its place.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{entries, read};

/// What [`replace_tree`] did, counted in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct TreeReport {
    /// Files that are new or have other bytes.
    pub written: usize,
    /// Files that were taken over unchanged.
    pub unchanged: usize,
    /// Files of the last output that are no longer made.
    pub removed: usize,
    /// Bytes of all files.
    pub bytes: u64,
}

impl std::ops::Add for TreeReport {
    type Output = TreeReport;

    fn add(self, other: TreeReport) -> TreeReport {
        TreeReport {
            written: self.written + other.written,
            unchanged: self.unchanged + other.unchanged,
            removed: self.removed + other.removed,
            bytes: self.bytes + other.bytes,
        }
    }
}

/// The name of the file by which Varde knows an output folder as its own.
pub const MARK: &str = ".varde";

const MARK_TEXT: &[u8] = b"This folder is made by varde build and replaced by each build. Do not edit it.\n";

/// A tree that is being written beside `out` and will take its place, all or nothing.
///
/// Files whose bytes are the same are hard-linked from the old tree (on ext4 replacing a file costs about 2 ms, a link
/// 5 µs), and the two are swapped by renaming. Killed at any moment, the output is the old one or the new one, whole; a
/// half-made tree left by a killed build is removed by the next. Dropped before [`NewTree::put_in_place`], it goes away.
pub struct NewTree {
    out: PathBuf,
    new: PathBuf,
    old: PathBuf,
    placed: bool,
    _lock: Lock,
}

impl NewTree {
    /// Begins a tree with the folders of these files (paths with `/`).
    ///
    /// # Errors
    /// `out` holds files that Varde didn't make, another build is writing there, or the disk refuses.
    pub fn begin<'p>(out: &Path, files: impl Iterator<Item = &'p str>) -> Result<NewTree> {
        let name = out.file_name().context("the output folder needs a name")?.to_string_lossy().into_owned();
        let parent = match out.parent() {
            Some(p) if !p.as_os_str().is_empty() => p.to_owned(),
            _ => PathBuf::from("."),
        };
        fs::create_dir_all(&parent).with_context(|| format!("can't make the folder {}", parent.display()))?;
        let (new, old) = (parent.join(format!(".{name}.new")), parent.join(format!(".{name}.old")));
        let lock = Lock::take(&parent.join(format!(".{name}.lock")))?;
        recover(out, &old)?;
        ensure_ours(out)?;
        remove_ours(&new)?;
        let tree = NewTree { out: out.to_owned(), new, old, placed: false, _lock: lock };
        let make = |folder: &Path| {
            fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", folder.display()))
        };
        make(&tree.new)?;
        let folders: std::collections::BTreeSet<&str> =
            files.filter_map(|path| path.rsplit_once('/').map(|(folder, _)| folder)).collect();
        folders.into_iter().try_for_each(|folder| make(&tree.new.join(folder)))?;
        Ok(tree)
    }

    /// Writes a file, or takes the old tree's over when it has the same bytes. Threads may write side by side.
    ///
    /// # Errors
    /// Names the path.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<TreeReport> {
        let (from, to) = (self.out.join(path), self.new.join(path));
        let mut report = TreeReport { bytes: bytes.len() as u64, ..TreeReport::default() };
        let same = fs::metadata(&from).is_ok_and(|m| m.is_file() && m.len() == bytes.len() as u64)
            && fs::read(&from).is_ok_and(|old| old == *bytes);
        if same && fs::hard_link(&from, &to).is_ok() {
            report.unchanged = 1;
        } else {
            write_new(&to, bytes)?;
            report.written = 1;
        }
        Ok(report)
    }

    /// Takes the old tree's file over, if it is there and its bytes have this SHA-256 hash.
    ///
    /// # Errors
    /// Names the path.
    pub fn keep(&self, path: &str, hash: &[u8; 32]) -> Result<Option<TreeReport>> {
        let from = self.out.join(path);
        let Ok(bytes) = fs::read(&from) else { return Ok(None) };
        if Sha256::digest(&bytes).as_slice() != hash {
            return Ok(None);
        }
        let mut report = TreeReport { bytes: bytes.len() as u64, unchanged: 1, ..TreeReport::default() };
        let to = self.new.join(path);
        if fs::hard_link(&from, &to).is_err() {
            write_new(&to, &bytes)?;
            (report.written, report.unchanged) = (1, 0);
        }
        Ok(Some(report))
    }

    /// A file that was written or taken over.
    ///
    /// # Errors
    /// Names the path.
    pub fn read(&self, path: &str) -> Result<Vec<u8>> {
        read(&self.new.join(path))
    }

    /// Gives the tree the name of the output, and removes the old one. `made` says of a path whether it was written.
    /// Gives the number of files that the old tree had and this one hasn't.
    ///
    /// # Errors
    /// The disk refuses. The old output is then untouched.
    pub fn put_in_place(mut self, made: impl Fn(&str) -> bool) -> Result<usize> {
        // The mark comes last: a tree without it is never taken for a finished one.
        write_new(&self.new.join(MARK), MARK_TEXT)?;
        let removed = if self.out.exists() { count_removed(&self.out, made)? } else { 0 };
        put_in_place(&self.out, &self.new, &self.old)?;
        self.placed = true;
        Ok(removed)
    }
}

impl Drop for NewTree {
    fn drop(&mut self) {
        if !self.placed {
            let _ = fs::remove_dir_all(&self.new);
        }
    }
}

/// Makes `out` hold exactly `files` (path with `/` -> bytes), all or nothing: see [`NewTree`].
///
/// # Errors
/// `out` holds files that Varde didn't make, or the disk refuses; the old output is then untouched.
pub fn replace_tree(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<TreeReport> {
    let tree = NewTree::begin(out, files.keys().map(String::as_str))?;
    let written = files.par_iter().map(|(path, bytes)| tree.write(path, bytes));
    let mut report = written.try_reduce(TreeReport::default, |a, b| Ok(a + b))?;
    report.removed = tree.put_in_place(|path| files.contains_key(path))?;
    Ok(report)
}

/// The bytes of all files of an output, if it has exactly these files: path -> anything, and the SHA-256 hash.
pub fn holds(out: &Path, files: &BTreeMap<String, ([u8; 32], [u8; 32])>) -> Option<u64> {
    let found =
        walkdir::WalkDir::new(out).into_iter().filter(|entry| !entry.as_ref().is_ok_and(|e| e.file_type().is_dir()));
    // With the mark.
    if !out.join(MARK).is_file() || found.count() != files.len() + 1 {
        return None;
    }
    let one = |(path, (_, hash)): (&String, &([u8; 32], [u8; 32]))| {
        let bytes = fs::read(out.join(path)).ok()?;
        (Sha256::digest(&bytes).as_slice() == hash).then_some(bytes.len() as u64)
    };
    files.par_iter().map(one).try_reduce(|| 0, |a, b| Some(a + b))
}

/// Gives the new tree the name of the output, and removes the old one.
fn put_in_place(out: &Path, new: &Path, old: &Path) -> Result<()> {
    if out.exists() && exchange(new, out) {
        // Under the name of the new tree stands the old one now.
        return remove_ours(new);
    }
    if out.exists() {
        fs::rename(out, old).with_context(|| format!("can't move {} aside", out.display()))?;
    }
    if let Err(error) = fs::rename(new, out) {
        let _ = fs::rename(old, out);
        return Err(error).with_context(|| format!("can't put {} in place", out.display()));
    }
    remove_ours(old)
}

/// Exchanges two names in one step, so that there is no moment without an output. False where the system or
/// the file system can't.
#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

/// Elsewhere two renames have to do.
#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Puts the last good output back when a build was killed between two renames, and clears away what one that
/// was killed later had begun to remove.
fn recover(out: &Path, old: &Path) -> Result<()> {
    if old.join(MARK).is_file() && !out.exists() {
        return fs::rename(old, out).with_context(|| format!("can't put {} back", out.display()));
    }
    remove_ours(old)
}

/// Refuses a folder with files that Varde didn't make.
///
/// # Errors
/// Says which folder and what to do.
pub fn ensure_ours(out: &Path) -> Result<()> {
    if out.is_symlink() {
        anyhow::bail!("{} is a link; name the folder itself with --out", out.display());
    }
    if !out.exists() || out.join(MARK).is_file() {
        return Ok(());
    }
    let mut entries = fs::read_dir(out).with_context(|| format!("can't read {}", out.display()))?;
    if entries.next().is_some() {
        anyhow::bail!(
            "{} has files that Varde didn't make, so it isn't touched; empty it yourself or name another folder with --out",
            out.display()
        );
    }
    Ok(())
}

fn remove_ours(path: &Path) -> Result<()> {
    if path.symlink_metadata().is_ok() {
        fs::remove_dir_all(path).with_context(|| format!("can't remove {}", path.display()))?;
    }
    Ok(())
}

fn count_removed(out: &Path, made: impl Fn(&str) -> bool) -> Result<usize> {
    Ok(entries(out)?.keys().filter(|path| *path != MARK && !made(path)).count())
}

/// Writes a file that mustn't exist yet.
///
/// # Errors
/// Names the path.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let open = fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = open.with_context(|| format!("can't make the file {}", path.display()))?;
    file.write_all(bytes).with_context(|| format!("can't write {}", path.display()))
}

/// One build at a time into one folder: the operating system frees the lock when the process ends, however
/// it ends.
struct Lock {
    path: PathBuf,
    _file: fs::File,
}

impl Lock {
    fn take(path: &Path) -> Result<Lock> {
        let open = fs::OpenOptions::new().write(true).create(true).truncate(false).open(path);
        let file = open.with_context(|| format!("can't make the file {}", path.display()))?;
        match file.try_lock() {
            Ok(()) if is_still_at(&file, path) => Ok(Lock { path: path.to_owned(), _file: file }),
            // The build that held it has just ended and removed the file.
            Ok(()) => Lock::take(path),
            Err(fs::TryLockError::WouldBlock) => {
                anyhow::bail!("another build is writing here ({}); wait for it to end", path.display())
            }
            Err(fs::TryLockError::Error(error)) => Err(error).with_context(|| format!("can't lock {}", path.display())),
        }
    }
}

/// True when the open file is the one that the path names now.
#[cfg(unix)]
fn is_still_at(file: &fs::File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(held), Ok(named)) = (file.metadata(), fs::metadata(path)) else { return false };
    held.dev() == named.dev() && held.ino() == named.ino()
}

/// Elsewhere an open file can't be removed under its holder.
#[cfg(not(unix))]
fn is_still_at(_: &fs::File, path: &Path) -> bool {
    path.exists()
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}
