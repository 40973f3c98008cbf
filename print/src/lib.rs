//! Sets leaflets: a layout in Typst and data as JSON become a tagged PDF and small pictures.
//!
//! Nothing is read from a disk, a clock or a network here, so the same layout and data give the same bytes. This is
//! the only package that names Typst.

#![deny(missing_docs)]

mod document;
mod glyphs;
mod imposition;
mod keep;
mod qr;
mod world;

pub use document::{Leaflet, Missing, Overflow};
pub use keep::unbroken_words;
pub use qr::qr_svg;
pub use world::{Fault, Press, edition};

/// Forgets what Typst remembers of earlier leaflets. Its memory belongs to the whole process and grows with each one;
/// different leaflets share so little that forgetting costs no time.
pub fn forget() {
    typst::comemo::evict(0);
}
