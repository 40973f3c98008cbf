//! Stage 6: final files -> disk.

pub use crate::fs::{NewTree, TreeReport as WriteReport};
