//! A copy that can be trusted: sums of the output, a signature by minisign, and what is told of a copy that was changed.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::site::{Site, copy_tree, files, repository, run, said};

/// A copy of `tests/signed`, which minisign 0.11 signed, to be spoilt.
struct Copy(TempDir);

impl Copy {
    fn new() -> Copy {
        let copy = Copy(tempfile::tempdir().expect("a folder"));
        copy_tree(&repository().join("tests/signed"), copy.0.path());
        copy
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn verify(&self, args: &[&str]) -> Output {
        let mut varde = Command::new(env!("CARGO_BIN_EXE_varde"));
        run(varde.current_dir(self.0.path()).args(["verify", "copy", "SHA256SUMS"]).args(args))
    }
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("it ended by itself")
}

#[test]
fn a_copy_that_is_whole_and_signed_is_good() {
    let copy = Copy::new();
    let key = fs::read_to_string(copy.path("key.pub")).expect("a key");
    let line = key.lines().nth(1).expect("the key").to_owned();
    for key in ["key.pub", &line] {
        let output = copy.verify(&["--key", key]);
        let said = said(&output);
        assert!(status(&output) == 0 && said.contains("2 files") && said.contains("Edition of 2026-11-22"), "{said}");
    }
}

#[test]
fn without_a_key_it_is_said_that_nobody_vouches() {
    let output = Copy::new().verify(&[]);
    assert!(status(&output) == 0 && said(&output).contains("nobody vouches"), "{}", said(&output));
}

#[test]
fn whatever_is_changed_missing_added_or_a_link_is_named() {
    type Spoil = fn(&Copy);
    let cases: [(Spoil, &str); 6] = [
        (|copy| fs::write(copy.path("copy/nb/help.html"), "Hjelp!\n").expect("a file"), "changed: nb/help.html"),
        (|copy| fs::remove_file(copy.path("copy/nb/help.html")).expect("removed"), "missing: nb/help.html"),
        (|copy| fs::write(copy.path("copy/nb/more.html"), "").expect("a file"), "not in the list: nb/more.html"),
        (
            |copy| {
                fs::remove_file(copy.path("copy/index.html")).expect("removed");
                fs::write(copy.path("elsewhere"), "Velg språk\n").expect("a file");
                symlink(copy.path("elsewhere"), copy.path("copy/index.html")).expect("a link");
            },
            "a link, or no file: index.html",
        ),
        (|copy| symlink("/", copy.path("copy/all")).expect("a link"), "a link, or no file: all"),
        (|copy| fs::write(copy.path("copy/a\u{1b}[2J"), "").expect("a file"), "not in the list: a\\u{1b}[2J"),
    ];
    for (spoil, wanted) in cases {
        let copy = Copy::new();
        spoil(&copy);
        let output = copy.verify(&["--key", "key.pub"]);
        assert!(status(&output) == 1 && said(&output).contains(wanted), "{wanted}: {}", said(&output));
    }
}

#[test]
fn a_list_that_was_changed_or_signed_by_another_is_refused() {
    let copy = Copy::new();
    let other = copy.verify(&["--key", "other.pub"]);
    assert!(status(&other) == 1 && said(&other).contains("Don't trust"), "{}", said(&other));
    // Whoever changes a page changes the list as well, but can't sign it.
    fs::write(copy.path("copy/index.html"), "Ring dette nummeret\n").expect("a file");
    let sums = run(Command::new("sha256sum").current_dir(copy.path("copy")).args(["index.html", "nb/help.html"]));
    fs::write(copy.path("SHA256SUMS"), sums.stdout).expect("a list");
    assert_eq!(status(&copy.verify(&[])), 0, "it is what the list says");
    let signed = copy.verify(&["--key", "key.pub"]);
    assert!(status(&signed) == 1 && said(&signed).contains("not signed by this key"), "{}", said(&signed));
    for (file, text) in [("SHA256SUMS.minisig", "nonsense"), ("SHA256SUMS.minisig", "")] {
        fs::write(copy.path(file), text).expect("a file");
        assert_eq!(status(&copy.verify(&["--key", "key.pub"])), 1);
    }
    fs::remove_file(copy.path("SHA256SUMS.minisig")).expect("removed");
    assert_eq!(status(&copy.verify(&["--key", "key.pub"])), 2, "there is no signature");
    assert_eq!(status(&copy.verify(&["--key", "nothing"])), 2, "there is no key");
}

#[test]
fn a_build_writes_sums_that_sha256sum_and_varde_agree_with() {
    let site = Site::minimal();
    let list = site.folder().join("SHA256SUMS");
    let output = run(site.varde("build").arg("--sums").arg(&list));
    assert!(output.status.success(), "{}", said(&output));
    let text = fs::read_to_string(&list).expect("a list");
    assert_eq!(text.lines().count(), files(&site.out()).len() - 1, "all files but the mark");
    let checked =
        run(Command::new("sha256sum").current_dir(site.out()).args(["--check", "--strict", "--quiet"]).arg(&list));
    assert!(checked.status.success(), "{}", said(&checked));
    let verify = |folder: &Path| {
        let mut varde = Command::new(env!("CARGO_BIN_EXE_varde"));
        run(varde.arg("verify").arg(folder).arg(folder.join("../SHA256SUMS")))
    };
    assert_eq!(status(&verify(&site.out())), 0);
    // A mirror has the list and the signature beside the pages.
    fs::copy(&list, site.out().join("SHA256SUMS")).expect("a copy");
    let inside =
        run(Command::new(env!("CARGO_BIN_EXE_varde")).arg("verify").arg(site.out()).arg(site.out().join("SHA256SUMS")));
    assert_eq!(status(&inside), 0, "{}", said(&inside));
    // An edition with a fault changes neither the output nor its sums.
    site.replace("content/nb/pay.md", "tel:line", "tel:nobody");
    assert_eq!(status(&run(site.varde("build").arg("--sums").arg(&list))), 1);
    assert_eq!(fs::read_to_string(&list).expect("a list"), text);
}
