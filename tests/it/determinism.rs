//! The same input gives the same bytes: on another day, from another folder, in another order, on another machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use varde::fs::MARK;

use crate::site::{Site, build, files, repository, run, said};

/// Builds with the program and gives what it wrote.
fn built(root: &Path, threads: &str) -> BTreeMap<String, Vec<u8>> {
    built_with(root, threads, &[])
}

fn built_with(root: &Path, threads: &str, more: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    let mut build = build(root, &out.path().join("public"));
    build.args(more).env("RAYON_NUM_THREADS", threads);
    // Clocks and languages of the machine don't reach the output.
    build.env("TZ", "Pacific/Auckland").env("LANG", "ar_EG.UTF-8").env("LC_ALL", "ar_EG.UTF-8");
    let output = run(&mut build);
    assert!(output.status.success(), "{}", said(&output));
    let mut files = files(&out.path().join("public"));
    files.remove(MARK);
    files
}

/// A copy whose files are made in the opposite order and are of another day each, so that a disk lists them anew.
fn shuffled(from: &Path, folders: &[&str], to: &Path) {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for folder in folders {
        let below = files(&from.join(folder)).into_iter();
        all.extend(below.map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    all.push(("site.toml".into(), fs::read(from.join("site.toml")).expect("site.toml")));
    all.reverse();
    // Every third file first, then the others: folders are met in mixed order too.
    let (first, rest): (Vec<_>, Vec<_>) = all.into_iter().enumerate().partition(|(index, _)| index % 3 == 0);
    for (index, (path, bytes)) in first.into_iter().chain(rest) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a copy");
        let day = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * (index as u64 * 37 % 10_000));
        fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(day)).expect("another day");
    }
}

/// Compares by path first: a list of all bytes helps nobody.
fn same(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>, what: &str) {
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "{what}: other files");
    let differ: Vec<&String> = a.keys().filter(|path| a[*path] != b[*path]).collect();
    assert!(differ.is_empty(), "{what}: other bytes in {differ:?}");
}

#[test]
fn two_builds_give_the_same_bytes() {
    let site = Site::minimal();
    let first = site.output().files;
    same(&first, &site.output().files, "again");
    same(&first, &built(&site.root(), "1"), "with one thread");
    same(&first, &built(&site.root(), "2"), "with two threads");
    same(&first, &built(&site.root(), "13"), "with thirteen threads");
}

#[test]
fn files_that_are_touched_listed_in_another_order_and_in_another_folder_give_the_same_bytes() {
    let site = Site::minimal();
    let folder = tempfile::tempdir().expect("a folder");
    let elsewhere = folder.path().join("å place of its own");
    shuffled(&site.root(), &["content", "locales", "static", "themes"], &elsewhere);
    same(&site.output().files, &built(&elsewhere, "2"), "from another folder");
}

#[test]
fn the_repositorys_own_site_gives_the_same_bytes_from_a_shuffled_copy_and_with_one_thread() {
    let folder = tempfile::tempdir().expect("a folder");
    let folders: Vec<&str> = ["content", "locales", "static", "themes"]
        .into_iter()
        .filter(|name| repository().join(name).is_dir())
        .collect();
    shuffled(repository(), &folders, folder.path());
    same(
        &crate::repository::whole().output.files,
        &built_with(folder.path(), "1", &["--single-file"]),
        "the repository's site",
    );
}

#[test]
fn a_relative_root_gives_the_same_bytes() {
    let site = Site::minimal();
    let output = run(build(Path::new("."), Path::new("../beside")).current_dir(site.root()));
    assert!(output.status.success(), "{}", said(&output));
    let mut beside = files(&site.folder().join("beside"));
    beside.remove(MARK);
    same(&site.output().files, &beside, "from within the site's folder");
}

/// `git clone` of the repository as it is committed; none, with the reason printed, where there is no repository.
fn clone(to: &Path, settings: &[&str]) -> bool {
    let mut git = std::process::Command::new("git");
    for setting in settings {
        git.args(["-c", setting]);
    }
    let output = run(git.args(["clone", "--quiet", "--no-hardlinks"]).arg(repository()).arg(to));
    if !output.status.success() {
        println!("skipped: this is no clone of Git: {}", said(&output).trim());
    }
    output.status.success()
}

#[test]
fn two_clean_clones_in_different_folders_give_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("one"), folder.path().join("a/longer way/two"));
    // The second as on Windows, where Git may change the ends of lines.
    if !clone(&one, &[]) || !clone(&two, &["core.autocrlf=true"]) {
        return;
    }
    let changed = run(std::process::Command::new("git").args(["status", "--porcelain"]).current_dir(repository()));
    let first = folder.path().join("first");
    // What Git may change is the same in all languages; all of them are made from the shuffled copy.
    let some = ["--lang", "th,ar"];
    let output = run(build(&one, &first).args(some));
    if !output.status.success() && !changed.stdout.is_empty() {
        return println!("skipped: what is committed doesn't fit what is being changed");
    }
    assert!(output.status.success(), "{}", said(&output));
    let mut first = files(&first);
    first.remove(MARK);
    same(&first, &built_with(&two, "2", &some), "a second clone");
}
