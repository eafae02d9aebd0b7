//! The objects are put in order and written.

use lopdf::{Document, Object, StringFormat};
use sha2::{Digest, Sha256};

use crate::PdfFault;

/// PDF/A-2 is built on ISO 32000-1, which is PDF 1.7.
const VERSION: &str = "1.7";

/// Writes a file for the screen.
pub(crate) fn write_unfinished(document: &mut Document) -> Result<Vec<u8>, PdfFault> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file for the record: without unused objects, numbered without gaps,
/// compressed, with a plain cross-reference table, which the oldest signing program
/// can extend.
pub(crate) fn write(
    document: &mut Document,
    identifier: &str,
) -> Result<Vec<u8>, PdfFault> {
    document.version = VERSION.to_owned();
    // printpdf counts through the whole process; its identifiers are never the same.
    document.trailer.remove(b"ID");
    document.prune_objects();
    document.renumber_objects();
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;

    // The first half names the paper, the second this very file (ISO 32000-1, 14.4).
    let halves = [Sha256::digest(identifier), Sha256::digest(&bytes)];
    let halves =
        halves.map(|it| Object::String(it[..16].to_vec(), StringFormat::Hexadecimal));
    document.trailer.set("ID", halves.to_vec());
    bytes.clear();
    document.save_to(&mut bytes)?;
    // A signature is written behind the end. Without a line end there its first object
    // would not begin a line, as PDF/A wants (ISO 19005-2, 6.1.9).
    bytes.push(b'\n');
    Ok(bytes)
}
