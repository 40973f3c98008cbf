//! The only module that touches the disk. Every error names the path.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The largest text file that is read, in bytes. A page of words is far below it; beyond it a file is a
/// mistake or an attack, and a parser's memory isn't worth risking.
pub const MAX_TEXT_BYTES: u64 = 2 * 1024 * 1024;

/// The largest file that is copied, in bytes: it is held in memory while the site is made.
pub const MAX_STATIC_BYTES: u64 = 64 * 1024 * 1024;

/// The most files and folders below one folder of a site.
pub const MAX_FILES: usize = 10_000;

/// The most bytes of all files below one folder of a site.
pub const MAX_FOLDER_BYTES: u64 = 512 * 1024 * 1024;

/// The largest record of translations that is read, in bytes: of some hundred thousand pages.
pub const MAX_RECORD_BYTES: u64 = 2 * 1024 * 1024 * 1024;

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
    /// The folder holds more than [`MAX_FILES`] or [`MAX_FOLDER_BYTES`], and the walk ended there. Otherwise it is a
    /// link.
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
    walk_as(root, folder, false)
}

/// The same for a finished site, with the names that start with a dot.
///
/// # Errors
/// A folder or file that can't be read.
pub fn walk_output(root: &Path) -> Result<(Vec<Found>, Vec<Refused>)> {
    walk_as(root, "", true)
}

fn walk_as(root: &Path, folder: &str, with_hidden: bool) -> Result<(Vec<Found>, Vec<Refused>)> {
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
    let (mut met, mut sum) = (0, 0);
    while let Some(entry) = entries.next() {
        met += 1;
        if met > MAX_FILES || sum > MAX_FOLDER_BYTES {
            let mebibytes = MAX_FOLDER_BYTES / 1024 / 1024;
            let reason = format!("this folder holds more than {MAX_FILES} files or {mebibytes} MiB");
            refused.push(Refused { path: folder.to_owned(), reason, too_many: true });
            break;
        }
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
            sum += bytes;
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

/// What tells this program from another version of it: its version, and the size and age of its file. Nothing of it comes
/// into an output.
pub fn program() -> String {
    let file = std::env::current_exe().and_then(fs::metadata).ok();
    let age = file.as_ref().and_then(|file| file.modified().ok());
    format!("{} {:?} {age:?}", env!("CARGO_PKG_VERSION"), file.map(|file| file.len()))
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
    use rayon::prelude::*;

    let tree = NewTree::begin(out, files.keys().map(String::as_str))?;
    let written = files.par_iter().map(|(path, bytes)| tree.write(path, bytes));
    let mut report = written.try_reduce(TreeReport::default, |a, b| Ok(a + b))?;
    report.removed = tree.put_in_place(|path| files.contains_key(path))?;
    Ok(report)
}

/// The bytes of all files of an output, if it has exactly these files: path -> anything, and the SHA-256 hash.
pub fn holds(out: &Path, files: &BTreeMap<String, ([u8; 32], [u8; 32])>) -> Option<u64> {
    use rayon::prelude::*;

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

/// A folder's name from the root of the disk, the same for each way of writing it.
pub fn place(path: &Path) -> String {
    path.canonicalize().unwrap_or_else(|_| path.to_owned()).display().to_string()
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
