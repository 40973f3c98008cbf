//! A build that is killed leaves the old output or the new one, whole, and the next build works.

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
    for number in 2..27 {
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
    println!("{killed} of 25 builds were killed");
    site.build_well();
    let mut found = files(&site.out());
    found.remove(MARK);
    assert_eq!(found, site.output().files, "the build after the killed ones");
}

/// What [`a_writer_that_is_stopped_at_each_of_its_steps_leaves_the_old_output_or_the_new_one`] runs in a process of
/// its own; by itself it does nothing.
#[test]
fn writer() {
    if let Some(out) = std::env::var_os("VARDE_TEST_WRITER") {
        replace_tree(Path::new(&out), &new_edition()).expect("the tree is replaced");
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

/// A library that ends the process before its n-th change of the disk. Whoever has Rust has a C linker, mostly
/// as part of a C compiler.
fn stopper(folder: &Path) -> Option<PathBuf> {
    let library = folder.join("stopper.so");
    let source = repository().join("tests/it/stopper.c");
    let made =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl").output();
    match made {
        Ok(output) if output.status.success() => Some(library),
        Ok(output) => panic!("tests/it/stopper.c doesn't compile: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => {
            println!("skipped: no C compiler (cc): {error}");
            None
        }
    }
}

#[test]
fn a_writer_that_is_stopped_at_each_of_its_steps_leaves_the_old_output_or_the_new_one() {
    if !cfg!(target_os = "linux") {
        return println!("skipped: LD_PRELOAD is Linux's");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let Some(stopper) = stopper(folder.path()) else { return };
    let good = folder.path().join("good");
    replace_tree(&good, &old_edition()).expect("the old edition");
    let mark = fs::read(good.join(MARK)).expect("the mark");
    let marked = |mut files: BTreeMap<String, Vec<u8>>| {
        files.insert(MARK.to_owned(), mark.clone());
        files
    };
    let (old, new) = (marked(old_edition()), marked(new_edition()));

    let mut steps = 0;
    let mut faults = String::new();
    for step in 1.. {
        let work = folder.path().join(format!("work{step}"));
        let out = work.join("public");
        copy_tree(&good, &out);
        let status = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "stopped::writer", "--test-threads=1"])
            .env("VARDE_TEST_WRITER", &out)
            .env("VARDE_TEST_STOP_AT", step.to_string())
            .env("LD_PRELOAD", &stopper)
            .env("RAYON_NUM_THREADS", "1")
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
                let rest: Vec<String> = walk(&work).into_iter().filter(|path| path.starts_with('.')).collect();
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
    assert_eq!(walk(site.folder()).into_iter().filter(|path| path.starts_with('.')).collect::<Vec<_>>(), [""; 0]);
}
