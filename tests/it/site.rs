//! A whole small site in a folder of its own, which a test spoils or changes in one place.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use varde::Options;
use varde::diagnostic::{Diagnostic, Diagnostics};
use varde::optimise::OutputFiles;
use varde::write::WriteReport;

/// The folder of the package.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of `tests/sites/minimal` and a place to build it to. Both go away with the value.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// The minimal site as it is.
    pub fn minimal() -> Site {
        let site = Site { folder: tempfile::tempdir().expect("a temporary folder") };
        copy_tree(&repository().join("tests/sites/minimal"), &site.root());
        site
    }

    /// A folder in which nothing stands but the site and its output.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The site's own folder.
    pub fn root(&self) -> PathBuf {
        self.folder().join("site")
    }

    /// Where it is built to.
    pub fn out(&self) -> PathBuf {
        self.folder().join("public")
    }

    /// Writes a file of the site, and the folders on the way to it.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Site {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("the folder of a file");
        fs::write(&file, bytes).unwrap_or_else(|error| panic!("can't write {path}: {error}"));
        self
    }

    /// Replaces a text in a file of the site. It must be there, so that a test can't lose its fault unseen.
    pub fn replace(&self, path: &str, from: &str, to: &str) -> &Site {
        let text =
            fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("can't read {path}: {error}"));
        assert!(text.contains(from), "{path} doesn't hold {from:?}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Removes a file or folder of the site.
    pub fn remove(&self, path: &str) -> &Site {
        let path = self.root().join(path);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.unwrap_or_else(|error| panic!("can't remove {}: {error}", path.display()));
        self
    }

    /// Lays the files of a folder over the site's, and removes what its `removed.txt` lists.
    pub fn overlay(&self, folder: &Path) -> &Site {
        for (path, bytes) in files(folder) {
            match path.as_str() {
                "expected.txt" => {}
                "removed.txt" => {
                    for path in String::from_utf8(bytes).expect("a list of paths").lines() {
                        self.remove(path);
                    }
                }
                _ => {
                    self.write(&path, bytes);
                }
            }
        }
        self
    }

    /// What a build is asked for.
    pub fn options(&self) -> Options {
        Options { root: self.root(), base_url: None, single_file: false, languages: Vec::new() }
    }

    /// The site's output in memory, and the findings.
    pub fn make(&self) -> (Option<OutputFiles>, Diagnostics) {
        let mut findings = Diagnostics::default();
        let output = varde::make(&self.options(), &mut findings).expect("the machine reads the site");
        (output, findings)
    }

    /// The output of a site without errors.
    pub fn output(&self) -> OutputFiles {
        let (output, findings) = self.make();
        assert!(!findings.has_errors(), "{}", list(&findings.sorted()));
        output.expect("an output")
    }

    /// One page of the output as text.
    pub fn page(&self, path: &str) -> String {
        let mut files = self.output().files;
        String::from_utf8(files.remove(path).unwrap_or_else(|| panic!("there is no {path}"))).expect("a page is text")
    }

    /// Builds into [`Site::out`].
    pub fn build(&self) -> (anyhow::Result<Option<WriteReport>>, Vec<Diagnostic>) {
        let mut findings = Diagnostics::default();
        let report = varde::build(&self.options(), &self.out(), &mut findings);
        (report, findings.sorted())
    }

    /// Builds a site that has no errors.
    pub fn build_well(&self) -> WriteReport {
        let (report, findings) = self.build();
        let report = report.unwrap_or_else(|error| panic!("{error:#}"));
        report.unwrap_or_else(|| panic!("nothing was written:\n{}", list(&findings)))
    }

    /// Records what is translated into Arabic, or the named part of it, as made from what the source says now.
    pub fn accept(&self, args: &[&str]) -> &Site {
        let output = run(self.varde("accept").arg("ar").args(args));
        assert!(output.status.success(), "{}", said(&output));
        self
    }

    /// The program, about to run on this site.
    pub fn varde(&self, command: &str) -> Command {
        match command {
            "build" => build(&self.root(), &self.out()),
            _ => {
                let mut varde = Command::new(env!("CARGO_BIN_EXE_varde"));
                varde.arg(command).arg("--root").arg(self.root());
                varde
            }
        }
    }
}

/// The program, about to build a site into a folder.
pub fn build(root: &Path, out: &Path) -> Command {
    let mut varde = Command::new(env!("CARGO_BIN_EXE_varde"));
    varde.arg("build").arg("--root").arg(root).arg("--out").arg(out);
    varde
}

/// Findings as `code path:line:column`, one a line; without line and column where the file as a whole is meant.
pub fn list(findings: &[Diagnostic]) -> String {
    findings.iter().map(|finding| format!("{}\n", short(finding))).collect()
}

fn short(finding: &Diagnostic) -> String {
    let (code, at) = (finding.code.as_str(), &finding.location);
    if at.line == 0 { format!("{code} {}", at.path) } else { format!("{code} {}:{}:{}", at.path, at.line, at.column) }
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("can't run {command:?}: {error}"))
}

/// What a program said for people.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Copies a folder with all that is in it.
pub fn copy_tree(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let to = to.join(path);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder for the copy");
        fs::write(to, bytes).expect("a copy");
    }
}

/// The files below a folder: path with `/` -> bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for path in walk(folder) {
        let disk = folder.join(&path);
        if disk.is_file() {
            files
                .insert(path, fs::read(&disk).unwrap_or_else(|error| panic!("can't read {}: {error}", disk.display())));
        }
    }
    files
}

/// Everything below a folder, sorted.
pub fn walk(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(inner) = open.pop() {
        let entries = fs::read_dir(folder.join(&inner))
            .unwrap_or_else(|error| panic!("can't read {inner} in {}: {error}", folder.display()));
        for entry in entries {
            let entry = entry.expect("an entry");
            let name = entry.file_name().into_string().expect("a name in UTF-8");
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            if entry.file_type().expect("a kind of file").is_dir() {
                open.push(path.clone());
            }
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A folder as it is on the disk: besides the bytes also which files and folders they are, so that one that was
/// written again with the same bytes shows.
#[derive(Debug, PartialEq)]
pub struct Untouched(BTreeMap<String, (u64, u64, i64, Vec<u8>)>);

/// Looks at a folder, to be compared with a later look.
pub fn look(folder: &Path) -> Untouched {
    let mut paths = walk(folder);
    paths.push(String::new());
    let entry = |path: String| {
        let disk = folder.join(&path);
        let meta = disk.symlink_metadata().expect("what stands there");
        let bytes = if meta.is_file() { fs::read(&disk).expect("its bytes") } else { Vec::new() };
        (path, (meta.dev(), meta.ino(), meta.mtime_nsec(), bytes))
    };
    Untouched(paths.into_iter().map(entry).collect())
}
