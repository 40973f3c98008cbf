//! The only module that touches the disk. Every error names the path.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The largest text file that is read, in bytes. A page of words is far below it; beyond it a file is a
/// mistake or an attack, and a parser's memory isn't worth risking.
pub const MAX_TEXT_BYTES: u64 = 2 * 1024 * 1024;

/// A file that a walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Path relative to the root of the walk's site, with `/` between folders.
    pub path: String,
    /// Where it is on disk.
    pub disk: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Why a file that a walk met can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Path relative to the root.
    pub path: String,
    /// One sentence.
    pub reason: String,
}

const OUTSIDE: &str = "this link leads out of the site's folder";

/// The files below `root/folder`, sorted by path, and what was refused: links that leave `root`, lead in
/// a circle or to nothing. A folder that doesn't exist holds nothing. Names that start with a dot are
/// editors' and systems' own and are passed over.
///
/// # Errors
/// A folder or file that can't be read.
pub fn walk(root: &Path, folder: &str) -> Result<(Vec<Found>, Vec<Refused>)> {
    let start = root.join(folder);
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    if !start.exists() {
        return Ok((found, refused));
    }
    let real_root = root.canonicalize().with_context(|| format!("can't open {}", root.display()))?;
    let outside = |path: &Path| path.canonicalize().is_ok_and(|real| !real.starts_with(&real_root));
    if outside(&start) {
        refused.push(Refused { path: folder.to_owned(), reason: OUTSIDE.to_owned() });
        return Ok((found, refused));
    }
    let walk = walkdir::WalkDir::new(&start).follow_links(true).sort_by_file_name();
    let hidden = |e: &walkdir::DirEntry| e.depth() > 0 && e.file_name().as_encoded_bytes().starts_with(b".");
    let mut entries = walk.into_iter().filter_entry(|e| !hidden(e));
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let at = error.path().unwrap_or(&start).to_owned();
                let is_link = at.symlink_metadata().is_ok_and(|m| m.is_symlink());
                if error.loop_ancestor().is_some() || is_link {
                    let reason = "this link leads in a circle or to nothing".to_owned();
                    refused.push(Refused { path: relative(root, &at), reason });
                    continue;
                }
                return Err(io::Error::from(error)).with_context(|| format!("can't read {}", at.display()));
            }
        };
        let path = relative(root, entry.path());
        if entry.path_is_symlink() && outside(entry.path()) {
            refused.push(Refused { path, reason: OUTSIDE.to_owned() });
            // What lies behind it isn't the site's: a link to `/` would read the whole machine.
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.file_type().is_file() {
            let bytes = entry.metadata().with_context(|| format!("can't read {}", entry.path().display()))?.len();
            found.push(Found { path, disk: entry.path().to_owned(), bytes });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok((found, refused))
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The names of the folders directly below `root/folder`, sorted.
///
/// # Errors
/// The folder exists and can't be read.
pub fn folders(root: &Path, folder: &str) -> Result<Vec<String>> {
    let start = root.join(folder);
    if !start.exists() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(&start).with_context(|| format!("can't read {}", start.display()))? {
        let entry = entry.with_context(|| format!("can't read {}", start.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The bytes of a file.
///
/// # Errors
/// Names the path.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

/// The bytes of a file; none when it has more than `most`.
///
/// # Errors
/// Names the path.
pub fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let file = fs::File::open(path).with_context(|| format!("can't read {}", path.display()))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).with_context(|| format!("can't read {}", path.display()))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// True when there is a file at the path.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Adds text to the end of a file, which is made when it isn't there.
///
/// # Errors
/// Names the path.
pub fn append(path: &Path, text: &str) -> Result<()> {
    let open = fs::OpenOptions::new().append(true).create(true).open(path);
    let mut file = open.with_context(|| format!("can't open {}", path.display()))?;
    file.write_all(text.as_bytes()).with_context(|| format!("can't write {}", path.display()))
}

/// Writes a file that isn't there yet, with its folders. False when there is one: it is never touched.
///
/// # Errors
/// Names the path.
pub fn write_absent(path: &Path, text: &str) -> Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", folder.display()))?;
    }
    match fs::OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => {
            file.write_all(text.as_bytes()).with_context(|| format!("can't write {}", path.display()))?;
            Ok(true)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error).with_context(|| format!("can't make the file {}", path.display())),
    }
}

/// Puts a text in a file's place, whole: killed at any moment, the file has the old text or the new.
///
/// # Errors
/// Names the path.
pub fn replace_text(path: &Path, text: &str) -> Result<()> {
    let name = path.file_name().context("a file needs a name")?.to_string_lossy();
    let new = path.with_file_name(format!(".{name}.new"));
    let rights = match fs::metadata(path) {
        Ok(metadata) => Some(metadata.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(|| format!("can't read {}", path.display())),
    };
    fs::write(&new, text).with_context(|| format!("can't write {}", new.display()))?;
    let set = rights.map_or(Ok(()), |rights| fs::set_permissions(&new, rights)).and_then(|()| fs::rename(&new, path));
    set.with_context(|| format!("can't put {} in place", path.display()))
}

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

/// The name of the file by which Varde knows an output folder as its own.
pub const MARK: &str = ".varde";

const MARK_TEXT: &[u8] = b"This folder is made by varde build and replaced by each build. Do not edit it.\n";

/// Makes `out` hold exactly `files` (path with `/` -> bytes), all or nothing.
///
/// A new tree is written beside `out`, files whose bytes are the same are hard-linked from the old one
/// (on ext4 replacing a file costs about 2 ms, a link 5 µs), and the two are swapped by renaming. Killed
/// at any moment, the output is the old one or the new one, whole; a half-made tree left by a killed
/// build is removed by the next.
///
/// # Errors
/// `out` holds files that Varde didn't make, or the disk refuses; the old output is then untouched.
pub fn replace_tree(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<TreeReport> {
    let name = out.file_name().context("the output folder needs a name")?.to_string_lossy().into_owned();
    let parent = match out.parent() {
        Some(p) if !p.as_os_str().is_empty() => p.to_owned(),
        _ => PathBuf::from("."),
    };
    fs::create_dir_all(&parent).with_context(|| format!("can't make the folder {}", parent.display()))?;
    let (new, old) = (parent.join(format!(".{name}.new")), parent.join(format!(".{name}.old")));
    let _lock = Lock::take(&parent.join(format!(".{name}.lock")))?;
    recover(out, &old)?;
    ensure_ours(out)?;
    remove_ours(&new)?;

    match write_tree(out, &new, files) {
        Ok(mut report) => {
            if out.exists() {
                report.removed = count_removed(out, files)?;
            }
            put_in_place(out, &new, &old)?;
            Ok(report)
        }
        Err(error) => {
            let _ = fs::remove_dir_all(&new);
            Err(error)
        }
    }
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

fn count_removed(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<usize> {
    let mut removed = 0;
    for entry in walkdir::WalkDir::new(out) {
        let entry = entry.map_err(io::Error::from).with_context(|| format!("can't read {}", out.display()))?;
        if entry.file_type().is_file() {
            let path = relative(out, entry.path());
            removed += usize::from(path != MARK && !files.contains_key(&path));
        }
    }
    Ok(removed)
}

fn write_tree(out: &Path, new: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<TreeReport> {
    use rayon::prelude::*;

    fs::create_dir(new).with_context(|| format!("can't make the folder {}", new.display()))?;
    let folders: std::collections::BTreeSet<&Path> =
        files.keys().filter_map(|p| Path::new(p).parent()).filter(|p| !p.as_os_str().is_empty()).collect();
    for folder in folders {
        let folder = new.join(folder);
        fs::create_dir_all(&folder).with_context(|| format!("can't make the folder {}", folder.display()))?;
    }
    let reports = files
        .par_iter()
        .map(|(path, bytes)| {
            let (from, to) = (out.join(path), new.join(path));
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
        })
        .collect::<Result<Vec<_>>>()?;
    // The mark comes last: a tree without it is never taken for a finished one.
    write_new(&new.join(MARK), MARK_TEXT)?;
    Ok(reports.into_iter().fold(TreeReport::default(), |sum, r| TreeReport {
        written: sum.written + r.written,
        unchanged: sum.unchanged + r.unchanged,
        removed: 0,
        bytes: sum.bytes + r.bytes,
    }))
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
