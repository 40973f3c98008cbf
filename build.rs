//! Puts the files of `starter/` and `themes/default/` into the program, for `varde new-site`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let mut files = Vec::new();
    for (folder, target) in [("starter", ""), ("themes/default", "themes/default/")] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), target, &mut files)?;
    }
    files.sort();
    let mut code = String::from("&[\n");
    for (path, disk) in files {
        // A package of the program has no file that begins with a dot.
        let path = if path == "gitignore" { ".gitignore" } else { &path };
        let _ = writeln!(code, "    ({path:?}, include_str!({disk:?})),");
    }
    code.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it"));
    fs::write(out.join("starter.rs"), code)
}

fn collect(folder: &Path, target: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{target}{name}/"), files)?;
        } else {
            files.push((format!("{target}{name}"), path));
        }
    }
    Ok(())
}
