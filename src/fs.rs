//! The only module that touches the disk. Every error names the path.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The largest text file that is read, in bytes. A page of words is far below it; beyond it a file is a
/// mistake or an attack, and a parser's memory isn't worth risking.
pub const MAX_TEXT_BYTES: u64 = 2 * 1024 * 1024;

/// The largest file that is copied, in bytes: it is held in memory while the site is made.
pub const MAX_STATIC_BYTES: u64 = 64 * 1024 * 1024;

/// How much more a site may hold. A site of a hundred thousand pages in some languages is well within it; what is larger
/// would only fill the memory, in which a site is held while it is made.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Files and folders.
    pub files: usize,
    /// Bytes of all files.
    pub bytes: u64,
}

impl Default for Room {
    /// All that a site may hold.
    fn default() -> Room {
        Room { files: 500_000, bytes: 4 * 1024 * 1024 * 1024 }
    }
}

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
    /// There was no more [`Room`]: the walk ended there, and nothing of the folder is found. Otherwise it is a link.
    pub too_many: bool,
}

impl Refused {
    fn link(path: String, reason: &str) -> Refused {
        Refused { path, reason: reason.to_owned(), too_many: false }
    }
}

/// What is said of a link that leads out.
pub const OUTSIDE: &str = "this link leads out of the site's folder";

/// A link to `.git/config` would publish what a server needs to be let into the repository.
const HIDDEN: &str = "this link leads to a hidden file or folder of the site";

/// The files below `root/folder`, sorted by path, and what was refused: links that leave `root`, lead in
/// a circle or to nothing. A folder that doesn't exist holds nothing. Names that start with a dot are
/// editors' and systems' own and are passed over.
///
/// # Errors
/// A folder or file that can't be read.
pub fn walk(root: &Path, folder: &str) -> Result<(Vec<Found>, Vec<Refused>)> {
    walk_within(root, folder, &mut Room::default())
}

/// The same, which takes what it finds from the room that is left.
///
/// # Errors
/// A folder or file that can't be read.
pub fn walk_within(root: &Path, folder: &str, room: &mut Room) -> Result<(Vec<Found>, Vec<Refused>)> {
    walk_as(root, folder, false, room)
}

/// The same for a finished site, with the names that start with a dot.
///
/// # Errors
/// A folder or file that can't be read.
pub fn walk_output(root: &Path) -> Result<(Vec<Found>, Vec<Refused>)> {
    walk_as(root, "", true, &mut Room::default())
}

fn walk_as(root: &Path, folder: &str, with_hidden: bool, room: &mut Room) -> Result<(Vec<Found>, Vec<Refused>)> {
    let start = root.join(folder);
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    if !start.exists() {
        return Ok((found, refused));
    }
    let real_root = root.canonicalize().with_context(|| format!("can't open {}", root.display()))?;
    let wrong = |path: &Path| {
        let real = path.canonicalize().ok()?;
        let Ok(inner) = real.strip_prefix(&real_root) else { return Some(OUTSIDE) };
        inner.components().any(|part| part.as_os_str().as_encoded_bytes().starts_with(b".")).then_some(HIDDEN)
    };
    if let Some(reason) = wrong(&start) {
        refused.push(Refused::link(folder.to_owned(), reason));
        return Ok((found, refused));
    }
    let walk = walkdir::WalkDir::new(&start).follow_links(true).sort_by_file_name();
    let hidden =
        |e: &walkdir::DirEntry| !with_hidden && e.depth() > 0 && e.file_name().as_encoded_bytes().starts_with(b".");
    let mut entries = walk.into_iter().filter_entry(|e| !hidden(e));
    // A folder that is refused takes nothing away from the others.
    let mut left = *room;
    let full = |reason| (Vec::new(), vec![Refused { path: folder.to_owned(), reason, too_many: true }]);
    while let Some(entry) = entries.next() {
        let Some(files) = left.files.checked_sub(1) else {
            return Ok(full(format!("the site holds more than {} files and folders", Room::default().files)));
        };
        left.files = files;
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let at = error.path().unwrap_or(&start).to_owned();
                let is_link = at.symlink_metadata().is_ok_and(|m| m.is_symlink());
                if error.loop_ancestor().is_some() || is_link {
                    refused.push(Refused::link(relative(root, &at), "this link leads in a circle or to nothing"));
                    continue;
                }
                return Err(io::Error::from(error)).with_context(|| format!("can't read {}", at.display()));
            }
        };
        let path = relative(root, entry.path());
        if entry.path_is_symlink()
            && let Some(reason) = wrong(entry.path())
        {
            refused.push(Refused::link(path, reason));
            // What lies behind it isn't the site's: a link to `/` would read the whole machine.
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.file_type().is_file() {
            let bytes = entry.metadata().with_context(|| format!("can't read {}", entry.path().display()))?.len();
            let Some(more) = left.bytes.checked_sub(bytes) else {
                return Ok(full(format!("the site holds more than {} MiB", Room::default().bytes / 1024 / 1024)));
            };
            left.bytes = more;
            found.push(Found { path, disk: entry.path().to_owned(), bytes });
        }
    }
    *room = left;
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

/// Where a file of a site is to be written.
///
/// # Errors
/// A link leads out of the site's folder on the way there: whoever sends a site must not choose a place on the disk.
pub fn inside(root: &Path, path: &str) -> Result<PathBuf> {
    let target = root.join(path);
    let real_root = root.canonicalize().with_context(|| format!("can't open {}", root.display()))?;
    let mut there = target.as_path();
    // The nearest part of the way that exists.
    while there.symlink_metadata().is_err() {
        there = there.parent().with_context(|| format!("can't find {}", target.display()))?;
    }
    let real = there.canonicalize().with_context(|| format!("can't open {}", there.display()))?;
    if !real.starts_with(&real_root) {
        anyhow::bail!("{} leads out of the site's folder through a link, so nothing is written there", there.display());
    }
    Ok(target)
}

/// A file to be read piece by piece.
///
/// # Errors
/// Names the path.
pub fn open(path: &Path) -> Result<impl Read> {
    fs::File::open(path).with_context(|| format!("can't read {}", path.display()))
}

/// What stands in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file.
    File,
    /// A link, or something that is neither a file nor a folder.
    Other,
}

/// Everything below a folder but folders, by path with `/`, sorted. No link is followed.
///
/// # Errors
/// Names what can't be read.
pub fn entries(folder: &Path) -> Result<BTreeMap<String, Entry>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(io::Error::from).with_context(|| format!("can't read {}", folder.display()))?;
        let kind = if entry.file_type().is_file() { Entry::File } else { Entry::Other };
        if !entry.file_type().is_dir() {
            found.insert(relative(folder, entry.path()), kind);
        }
    }
    Ok(found)
}

/// True when nothing stands at the path, or an empty folder.
///
/// # Errors
/// It can't be read, or is no folder.
pub fn is_free(path: &Path) -> Result<bool> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
    }
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

/// Puts bytes in a file's place, whole, and makes the folder where there is none.
///
/// # Errors
/// Names the path.
pub fn replace_bytes(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", folder.display()))?;
    let name = path.file_name().context("a file needs a name")?.to_string_lossy();
    // Two programs may write at the same time.
    let new = path.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, path));
    written.with_context(|| format!("can't write {}", path.display()))
}

/// The files directly in a folder, by name, each of at most `most` bytes. A folder that doesn't exist holds nothing.
///
/// # Errors
/// The folder or a file can't be read.
pub fn read_folder(folder: &Path, most: u64) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry.with_context(|| format!("can't read {}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file()
            && !name.starts_with('.')
            && let Some(bytes) = read_at_most(&entry.path(), most)?
        {
            files.push((name, bytes));
        }
    }
    files.sort();
    Ok(files)
}

/// Lets a folder hold these files, besides at most `others` that were there before.
///
/// # Errors
/// The disk refuses.
pub fn keep_in_folder(folder: &Path, files: &BTreeMap<String, Vec<u8>>, others: usize) -> Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if !path.is_file() {
            replace_bytes(&path, bytes)?;
        }
    }
    let names = read_names(folder)?;
    let old: Vec<&String> = names.iter().filter(|name| !files.contains_key(*name)).collect();
    if old.len() > others {
        for name in old {
            let _ = fs::remove_file(folder.join(name));
        }
    }
    Ok(())
}

fn read_names(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    names.collect::<io::Result<_>>().with_context(|| format!("can't read {}", folder.display()))
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
    Ok(entries(out)?.keys().filter(|path| *path != MARK && !files.contains_key(*path)).count())
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
