//! Stage 6: [`OutputFiles`] -> disk.

use std::path::Path;

use anyhow::Result;

pub use crate::fs::TreeReport as WriteReport;
use crate::optimise::OutputFiles;

/// Makes the folder `out` hold exactly the output, all or nothing.
///
/// # Errors
/// The folder holds files that Varde didn't make, or the disk refuses. The last good output is untouched.
pub fn write(out: &Path, output: &OutputFiles) -> Result<WriteReport> {
    crate::fs::replace_tree(out, &output.files)
}
