//! The folder that a build replaces: all or nothing, and never one that Varde didn't make.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use varde::fs::MARK;

use crate::site::{Site, files, look, run, said, walk};

/// A small disk of its own, in memory. `None`, with the reason printed, where this process may not mount one.
struct Disk(PathBuf);

impl Disk {
    fn of(bytes: u32, folder: &Path) -> Option<Disk> {
        let path = folder.join("disk");
        fs::create_dir(&path).expect("a folder");
        let disk = Disk(path);
        disk.mount(&format!("size={bytes}")).then_some(disk)
    }

    fn mount(&self, options: &str) -> bool {
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", options, "none"]).arg(&self.0).output();
        match mount {
            Ok(output) if output.status.success() => true,
            Ok(output) => {
                println!("skipped: no disk of its own can be mounted here: {}", said(&output).trim());
                false
            }
            Err(error) => {
                println!("skipped: no disk of its own can be mounted here: {error}");
                false
            }
        }
    }

    fn out(&self) -> PathBuf {
        self.0.join("public")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).stderr(Stdio::null()).status();
    }
}

fn build(site: &Site, out: &Path) -> (i32, String) {
    let output = run(&mut crate::site::build(&site.root(), out));
    (output.status.code().expect("it ended by itself"), said(&output))
}

/// What stands beside the output: nothing, when a build has ended.
fn left_over(site: &Site) -> Vec<String> {
    walk(site.folder()).into_iter().filter(|path| path.starts_with('.')).collect()
}

#[test]
fn a_build_makes_the_folder_with_exactly_the_output() {
    let site = Site::minimal();
    let report = site.build_well();
    let mut written = files(&site.out());
    assert!(written.remove(MARK).is_some(), "the folder has no mark");
    let output = site.output().files;
    assert_eq!(written, output);
    assert_eq!((report.written, report.unchanged, report.removed), (output.len(), 0, 0));
    assert_eq!(report.bytes, output.values().map(|bytes| bytes.len() as u64).sum::<u64>());
    assert_eq!(left_over(&site), [""; 0]);
}

#[test]
fn a_second_build_takes_over_what_is_unchanged_and_removes_what_is_no_longer_made() {
    let site = Site::minimal();
    let first = site.build_well();
    let before = fs::metadata(site.out().join("nb/pay.html")).expect("a page").ino();
    site.remove("content/nb/about.md").replace("content/nb/show.md", "Jeg trenger lege.", "Jeg trenger en lege.");
    let second = site.build_well();
    assert_eq!(second.removed, 4, "nb, ar and the two other tags of nb");
    assert!(second.unchanged > 20 && second.written < first.written / 2, "{second:?}");
    assert_eq!(second.written + second.unchanged, first.written - second.removed);
    assert_eq!(fs::metadata(site.out().join("nb/pay.html")).expect("a page").ino(), before, "written again unchanged");
    assert!(!site.out().join("nb/about.html").exists());
    let mut written = files(&site.out());
    written.remove(MARK);
    assert_eq!(written, site.output().files);
    assert_eq!(left_over(&site), [""; 0]);
}

#[test]
fn a_page_kept_by_a_hard_link_is_not_changed_by_the_next_build() {
    let site = Site::minimal();
    site.build_well();
    let kept = site.folder().join("kept.html");
    fs::hard_link(site.out().join("nb/pay.html"), &kept).expect("a hard link");
    let before = fs::read(&kept).expect("the page");
    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har kanskje rett").build_well();
    assert_eq!(fs::read(&kept).expect("the page"), before);
}

#[test]
fn a_folder_with_files_that_varde_did_not_make_is_not_touched() {
    let site = Site::minimal();
    fs::create_dir(site.out()).expect("a folder");
    fs::write(site.out().join("thesis.txt"), "years of work").expect("a file");
    let before = look(site.folder());
    let (status, said) = build(&site, &site.out());
    assert_eq!(status, 2, "{said}");
    assert!(said.contains(&site.out().display().to_string()) && said.contains("--out"), "{said}");
    assert_eq!(before, look(site.folder()));
}

#[test]
fn an_empty_folder_may_be_built_to() {
    let site = Site::minimal();
    fs::create_dir(site.out()).expect("a folder");
    site.build_well();
    assert!(site.out().join("nb/index.html").is_file());
    assert_eq!(left_over(&site), [""; 0]);
}

#[test]
fn an_output_folder_that_is_a_link_is_not_followed() {
    let site = Site::minimal();
    let real = site.folder().join("real");
    fs::create_dir(&real).expect("a folder");
    symlink(&real, site.out()).expect("a link");
    let (status, said) = build(&site, &site.out());
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("is a link"), "{said}");
    assert_eq!(walk(&real), [""; 0]);
    assert!(site.out().is_symlink());
}

#[test]
fn the_sites_own_folders_are_never_replaced() {
    let site = Site::minimal();
    for folder in ["", "content", "content/nb", "themes/small"] {
        let before = look(&site.root());
        let (status, said) = build(&site, &site.root().join(folder));
        assert!(status == 2 && said.contains("Varde didn't make"), "{folder}: {said}");
        assert_eq!(before, look(&site.root()), "{folder}");
    }
}

#[test]
fn a_full_disk_is_told_and_leaves_the_last_good_output() {
    let site = Site::minimal();
    let Some(disk) = Disk::of(600_000, site.folder()) else { return };
    let (status, said) = build(&site, &disk.out());
    assert_eq!(status, 0, "{said}");
    let before = look(&disk.out());
    // The disk is full at the beginning of the writing, in the middle, and at its end.
    let mut refused = 0;
    for kilobytes in [2_000, 600, 450, 400, 350, 300, 250, 200, 150, 100, 50] {
        // Bytes that differ, so that the file system can't fold them.
        let bytes: Vec<u8> =
            (0..kilobytes * 250u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let middle = bytes.len() / 3;
        site.write("static/0.bin", &bytes[..middle]).write("static/nz.bin", &bytes[middle..]);
        site.write(
            "content/nb/about.md",
            format!(
                "+++\ntitle = \"Om\"\ndescription = \"Om.\"\naudience = \"person\"\nparent = \"index\"\n+++\n\n{}\n",
                "Ord. ".repeat(kilobytes as usize)
            ),
        );
        let (status, said) = build(&site, &disk.out());
        assert_eq!(walk(&disk.0).into_iter().filter(|path| path.starts_with('.')).collect::<Vec<_>>(), [""; 0]);
        if status == 0 {
            let mut whole = files(&disk.out());
            whole.remove(MARK);
            assert_eq!(whole, site.output().files);
            break;
        }
        refused += 1;
        assert_eq!(status, 2, "{said}");
        assert!(said.contains("public") && said.contains("No space left"), "{said}");
        assert_eq!(before, look(&disk.out()));
    }
    println!("the disk was full {refused} times");
    assert!(refused > 2, "the disk was never full");
    site.remove("static/0.bin").remove("static/nz.bin");
    let (status, said) = build(&site, &disk.out());
    assert_eq!(status, 0, "once there is room again: {said}");
}

#[test]
fn a_disk_that_is_read_only_is_told_and_leaves_the_last_good_output() {
    let site = Site::minimal();
    let Some(disk) = Disk::of(2_000_000, site.folder()) else { return };
    let (status, said) = build(&site, &disk.out());
    assert_eq!(status, 0, "{said}");
    assert!(disk.mount("remount,ro"), "the disk can't be made read-only");
    let before = look(&disk.out());
    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har kanskje rett");
    let (status, said) = build(&site, &disk.out());
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("public") && said.contains("Read-only"), "{said}");
    assert_eq!(before, look(&disk.out()));
}

#[test]
fn a_folder_without_the_right_to_write_is_told_and_leaves_the_last_good_output() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::minimal();
    let folder = site.folder().join("locked");
    fs::create_dir(&folder).expect("a folder");
    let out = folder.join("public");
    let (status, said) = build(&site, &out);
    assert_eq!(status, 0, "{said}");
    let mode = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).expect("the folder's mode");
    mode(0o555);
    if fs::write(folder.join("probe"), "").is_ok() {
        println!("skipped: this user may write everywhere (root?); the read-only disk tests the same");
        return mode(0o755);
    }
    let before = look(&out);
    let (status, said) = build(&site, &out);
    mode(0o755);
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("locked") && said.contains("Permission denied"), "{said}");
    assert_eq!(before, look(&out));
}

#[test]
fn while_one_build_writes_another_is_refused() {
    let site = Site::minimal();
    site.build_well();
    let before = look(&site.out());
    let lock = fs::File::create(site.folder().join(".public.lock")).expect("the lock's file");
    lock.lock().expect("the lock");
    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har kanskje rett");
    let (status, said) = build(&site, &site.out());
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("another build"), "{said}");
    assert_eq!(before, look(&site.out()));
    drop(lock);
    let (status, said) = build(&site, &site.out());
    assert_eq!(status, 0, "{said}");
}

#[test]
fn builds_that_run_at_once_leave_one_whole_output() {
    let site = Site::minimal();
    for round in 0..3 {
        site.write("static/round.txt", format!("{round}"));
        let running: Vec<_> =
            (0..4).map(|_| site.varde("build").stderr(Stdio::piped()).spawn().expect("a build")).collect();
        let ended: Vec<_> = running.into_iter().map(|build| build.wait_with_output().expect("its end")).collect();
        assert!(ended.iter().any(|build| build.status.success()), "none of them succeeded");
        for build in ended.iter().filter(|build| !build.status.success()) {
            assert!(build.status.code() == Some(2) && said(build).contains("another build"), "{}", said(build));
        }
        let mut written = files(&site.out());
        written.remove(MARK);
        assert_eq!(written, site.output().files);
        assert_eq!(left_over(&site), [""; 0]);
    }
}
