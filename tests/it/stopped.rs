//! A build that is killed, refused something by the machine or lied to by its clock leaves the old output or the new
//! one, whole, and the next build works. `docs/hardening.md` has the table.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use varde::fs::{MARK, replace_tree};

use crate::site::{Site, copy_tree, files, repository, walk};

#[test]
fn a_build_that_is_killed_at_any_moment_leaves_the_old_output_or_the_new_one() {
    let site = Site::minimal();
    let edition = |number: u32| {
        site.write(
            "content/nb/about.md",
            format!(
                "+++\ntitle = \"Om\"\ndescription = \"Om.\"\naudience = \"person\"\nparent = \"index\"\n+++\n\n{}\n",
                "Ord. ".repeat(number as usize)
            ),
        );
        for name in 0..40 {
            site.write(&format!("static/{}/{name}.txt", name % 5), format!("{number} {name}"));
        }
    };
    edition(1);
    let begun = Instant::now();
    assert!(site.varde("build").stderr(Stdio::null()).status().expect("a build").success());
    let whole = begun.elapsed();
    let mut old = files(&site.out());
    // A generator of numbers (Knuth, MMIX) is enough to spread the moments; the machine adds the rest.
    let mut random = std::process::id() as u64;
    let mut killed = 0;
    let tries = if thorough() { 200 } else { 20 };
    for number in 2..2 + tries {
        edition(number);
        let mut new = site.output().files;
        new.insert(MARK.to_owned(), old[MARK].clone());
        let mut build = site.varde("build").stderr(Stdio::null()).spawn().expect("a build");
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(whole.mul_f64((random >> 40) as f64 / (1u64 << 24) as f64 * 1.1));
        build.kill().expect("the build is ours to kill");
        killed += u32::from(build.wait().expect("its end").signal() == Some(9));
        let found = files(&site.out());
        assert!(
            found == old || found == new,
            "edition {number}: neither the old output nor the new one:\n{:?}",
            found.keys()
        );
        old = found;
    }
    assert!(killed > 0, "every build ended before it was killed");
    println!("{killed} of {tries} builds were killed before they ended");
    site.build_well();
    let mut found = files(&site.out());
    found.remove(MARK);
    assert_eq!(found, site.output().files, "the build after the killed ones");
    assert_eq!(left_over(site.folder()), [""; 0]);
}

/// True when everything is to be tried, which takes minutes: `VARDE_TEST_FAULTS=all`.
fn thorough() -> bool {
    std::env::var("VARDE_TEST_FAULTS").is_ok_and(|value| value == "all")
}

/// What stands beside an output and isn't seen: nothing, when a build has ended.
fn left_over(folder: &Path) -> Vec<String> {
    walk(folder).into_iter().filter(|path| path.starts_with('.')).collect()
}

/// What [`a_writer_that_is_stopped_at_each_of_its_steps_leaves_the_old_output_or_the_new_one`] runs in a process of
/// its own; by itself it does nothing.
#[test]
fn writer() {
    if let Some(out) = std::env::var_os("VARDE_TEST_WRITER")
        && let Err(error) = replace_tree(Path::new(&out), &new_edition())
    {
        eprintln!("refused: {error:#}");
        std::process::exit(2);
    }
}

fn old_edition() -> BTreeMap<String, Vec<u8>> {
    let same = |path: &str| (path.to_owned(), b"the same".to_vec());
    [
        same("index.html"),
        same("nb/same.html"),
        ("nb/page.html".into(), b"old".to_vec()),
        same("nb/gone.html"),
        same("gone/gone.html"),
    ]
    .into()
}

fn new_edition() -> BTreeMap<String, Vec<u8>> {
    let mut files = old_edition();
    files.retain(|path, _| !path.contains("gone"));
    files.insert("nb/page.html".into(), b"new".to_vec());
    files.insert("new/page.html".into(), b"new".to_vec());
    files
}

/// The library that makes faults, compiled. Whoever has Rust has a C linker, mostly as part of a C compiler.
fn faults(folder: &Path) -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        println!("skipped: LD_PRELOAD is Linux's");
        return None;
    }
    let library = folder.join("faults.so");
    let source = repository().join("tests/it/faults.c");
    let made =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl").output();
    match made {
        Ok(output) if output.status.success() => Some(library),
        Ok(output) => panic!("tests/it/faults.c doesn't compile: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => {
            println!("skipped: no C compiler (cc): {error}");
            None
        }
    }
}

/// The test [`writer`] in a process of its own, about to write to `out` with one thread.
fn writing(out: &Path, library: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args(["--exact", "stopped::writer", "--test-threads=1", "--nocapture"])
        .env("VARDE_TEST_WRITER", out)
        .env("LD_PRELOAD", library)
        .env("RAYON_NUM_THREADS", "1");
    command
}

/// The files of an output, by path.
type Edition = BTreeMap<String, Vec<u8>>;

/// The old edition as it was written below `folder`, and the files of both editions with their mark.
fn editions(folder: &Path) -> (PathBuf, Edition, Edition) {
    let good = folder.join("good");
    replace_tree(&good, &old_edition()).expect("the old edition");
    let mark = fs::read(good.join(MARK)).expect("the mark");
    let marked = |mut files: Edition| {
        files.insert(MARK.to_owned(), mark.clone());
        files
    };
    (good, marked(old_edition()), marked(new_edition()))
}

#[test]
fn a_writer_that_is_stopped_at_each_of_its_steps_leaves_the_old_output_or_the_new_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(library) = faults(folder.path()) else { return };
    let (good, old, new) = editions(folder.path());

    let mut steps = 0;
    let mut faults = String::new();
    for step in 1.. {
        let work = folder.path().join(format!("work{step}"));
        let out = work.join("public");
        copy_tree(&good, &out);
        let status = writing(&out, &library)
            .env("VARDE_TEST_STOP_AT", step.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("the writer");
        let found = if out.is_dir() { files(&out) } else { BTreeMap::new() };
        if status.signal() != Some(9) {
            assert!(status.success(), "the writer failed by itself at step {step}: {status}");
            assert_eq!(found, new);
            break;
        }
        steps = step;
        if found != old && found != new {
            faults.push_str(&format!("stopped at step {step}: the output is {:?}\n", found.keys().collect::<Vec<_>>()));
        }
        match replace_tree(&out, &new_edition()) {
            Ok(_) if files(&out) != new => faults.push_str(&format!("after step {step} the next build is not whole\n")),
            Ok(_) => {
                let rest = left_over(&work);
                if !rest.is_empty() {
                    faults.push_str(&format!("after step {step} the next build leaves {rest:?}\n"));
                }
            }
            Err(error) => faults.push_str(&format!("after step {step} the next build fails: {error:#}\n")),
        }
        fs::remove_dir_all(&work).expect("the folder is ours");
    }
    assert!(steps > 15, "only {steps} steps were seen: does the library still catch them?");
    println!("stopped at each of {steps} steps");
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn what_a_killed_build_left_behind_is_cleared_by_the_next() {
    let site = Site::minimal();
    site.build_well();
    for name in [".public.new", ".public.old"] {
        fs::create_dir_all(site.folder().join(name).join("nb")).expect("a folder");
        fs::write(site.folder().join(name).join("nb/half.html"), "half").expect("a file");
    }
    fs::write(site.folder().join(".public.lock"), "").expect("a file");
    site.replace("content/nb/pay.md", "Du kan ha rett", "Du har kanskje rett");
    site.build_well();
    let mut found = files(&site.out());
    found.remove(MARK);
    assert_eq!(found, site.output().files);
    assert_eq!(left_over(site.folder()), [""; 0]);
}

/// What a machine may say, by the numbers of Linux: permission denied, no space left, read-only, input/output error,
/// quota exceeded, too many open files.
const ERRORS: [(i32, &str); 6] = [
    (13, "Permission denied"),
    (28, "No space left"),
    (30, "Read-only"),
    (5, "Input/output"),
    (122, "quota"),
    (24, "Too many open"),
];

#[test]
fn a_writer_that_is_refused_any_of_its_steps_says_where_and_leaves_the_old_output_or_the_new_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(library) = faults(folder.path()) else { return };
    let (good, old, new) = editions(folder.path());

    let counted = folder.path().join("counted");
    copy_tree(&good, &counted.join("public"));
    let output = writing(&counted.join("public"), &library).env("VARDE_TEST_COUNT", "1").output().expect("the writer");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let steps = said.lines().find_map(|line| line.strip_prefix("changes of the disk: ")?.parse::<u32>().ok());
    let steps = steps.unwrap_or_else(|| panic!("the library doesn't count: {said}"));
    assert!(steps > 15, "only {steps} steps were seen: does the library still catch them?");

    let (mut tried, mut refused) = (0, 0);
    let mut wrong = String::new();
    for (number, words) in if thorough() { &ERRORS[..] } else { &ERRORS[..2] } {
        // Once only, as when rights are wrong in one folder; and from then on, as when a disk is full.
        for (goes_on, step) in ["0", "1"].into_iter().flat_map(|on| (1..=steps).map(move |step| (on, step))) {
            let work = folder.path().join("work");
            let out = work.join("public");
            copy_tree(&good, &out);
            let output = writing(&out, &library)
                .env("VARDE_TEST_FAIL_AT", step.to_string())
                .env("VARDE_TEST_FAIL_ON", goes_on)
                .env("VARDE_TEST_ERRNO", number.to_string())
                .output()
                .expect("the writer");
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let found = if out.is_dir() { files(&out) } else { BTreeMap::new() };
            let at = format!("{words}, step {step} of {steps}, later ones too: {goes_on}");
            tried += 1;
            if found != old && found != new {
                wrong.push_str(&format!("{at}: the output is {:?}\n{said}\n", found.keys().collect::<Vec<_>>()));
            }
            match output.status.code() {
                // A link that is refused becomes a copy, an exchange two renames.
                Some(0) if found == new => {}
                Some(2) if said.contains(&work.display().to_string()) && said.contains(words) => refused += 1,
                status => wrong.push_str(&format!("{at}: the status is {status:?}, and it said\n{said}\n")),
            }
            match replace_tree(&out, &new_edition()) {
                Ok(_) if files(&out) == new && left_over(&work).is_empty() => {}
                Ok(_) => wrong.push_str(&format!("{at}: the next build leaves {:?}\n", left_over(&work))),
                Err(error) => wrong.push_str(&format!("{at}: the next build fails: {error:#}\n")),
            }
            fs::remove_dir_all(&work).expect("the folder is ours");
        }
    }
    println!("refused {refused} of {tried} times; the others went another way");
    assert!(refused > tried / 2, "only {refused} refusals: does the library still catch them?");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_clock_that_jumps_for_decades_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(library) = faults(folder.path()) else { return };
    let site = Site::minimal();
    let wanted = site.output().files;
    for round in 0..3 {
        let output = site.varde("build").env("LD_PRELOAD", &library).env("VARDE_TEST_CLOCK", "1").output();
        let output = output.expect("a build");
        assert!(output.status.success(), "round {round}: {}", String::from_utf8_lossy(&output.stderr));
        let mut found = files(&site.out());
        found.remove(MARK);
        assert_eq!(found, wanted);
        fs::remove_dir_all(site.out()).expect("the folder is ours");
    }
}
