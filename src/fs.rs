//! The only module that touches the disk. Every error names the path.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

mod tree;

pub use tree::{MARK, NewTree, TreeReport, ensure_ours, holds, replace_tree, write_new};

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
    // With room for all of it and a little more, it is read in one go.
    let length = file.metadata().map_or(0, |metadata| metadata.len()).min(most) as usize;
    let mut bytes = Vec::with_capacity(length + 64);
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

/// A folder's name from the root of the disk, the same for each way of writing it.
pub fn place(path: &Path) -> String {
    path.canonicalize().unwrap_or_else(|_| path.to_owned()).display().to_string()
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
