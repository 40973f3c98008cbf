//! The only module that names zip.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use crate::diagnostic::{Code, Diagnostic, Location};

/// The files of an output, which `read` gives, as one; the archive's own path isn't among them. An entry carries no time
/// but the format's first, so that the same site is the same archive.
///
/// # Errors
/// A file can't be read, or the files are more than the format can hold.
pub fn archive<'p>(
    paths: impl Iterator<Item = &'p str>,
    own: &str,
    read: impl Fn(&str) -> anyhow::Result<Vec<u8>>,
) -> Result<Vec<u8>, Diagnostic> {
    let fail = |error: &dyn std::fmt::Display| {
        let hint = "build without --single-file, and make the archive with a program of its own";
        Diagnostic::new(Code::BudgetExceeded, Location::file(own.to_owned()), error.to_string(), hint)
    };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for path in paths.filter(|path| *path != own) {
        let bytes = read(path).map_err(|error| fail(&error))?;
        archive.start_file(path, options).map_err(|error| fail(&error))?;
        archive.write_all(&bytes).map_err(|error| fail(&error))?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| fail(&error))
}
