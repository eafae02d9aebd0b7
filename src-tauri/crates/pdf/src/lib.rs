//! Sheets become a file: the only crate that knows printpdf and lopdf.
//!
//! [`export`] makes the paper that is kept: tagged, in PDF/A-2a and PDF/UA-1, with fields
//! for signatures. [`preview`] puts some sheets on the screen with the same painter. The
//! way is
//!
//! 1. `font`: each face is reduced to the glyphs in use,
//! 2. `reading`: in which order runs are read, and where words end,
//! 3. `paint`: a sheet becomes operators, its runs marked with their node,
//! 4. `structure`: nodes become the structure tree, the outline and the fields,
//! 5. `metadata`: what the file says of itself,
//! 6. `finish`: the objects are put in order and written.
//!
//! All of it is pure: same setting, fonts and options, same bytes.

mod attachment;
mod export;
mod fault;
mod finish;
mod font;
mod metadata;
mod options;
mod paint;
mod picture;
mod reading;
mod signed;
mod structure;

pub use export::{export, preview};
pub use fault::PdfFault;
pub use metadata::Stamp;
pub use options::{Attachment, PdfOptions};
pub use signed::adds_only_signatures;
