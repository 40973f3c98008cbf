//! The only module that names zip.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use crate::diagnostic::{Code, Diagnostic, Location};

/// All files but the archive's own, in order. An entry carries no time but the format's first, so that the same site is
/// the same archive.
///
/// # Errors
/// The files are more than the format can hold.
pub fn archive(files: &BTreeMap<String, Vec<u8>>, own: &str) -> Result<Vec<u8>, String> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (path, bytes) in files.iter().filter(|(path, _)| *path != own) {
        archive.start_file(path.as_str(), options).map_err(|error| error.to_string())?;
        archive.write_all(bytes).map_err(|error| error.to_string())?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// What is said when there is no archive.
pub fn too_large(path: &str, error: &str) -> Diagnostic {
    let hint = "build without --single-file, and make the archive with a program of its own";
    Diagnostic::new(Code::BudgetExceeded, Location::file(path.to_owned()), error.to_owned(), hint)
}
