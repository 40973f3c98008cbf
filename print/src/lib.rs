//! Leaflets as tagged PDF.
