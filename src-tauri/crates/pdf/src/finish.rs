//! The objects are put in order and written.

use lopdf::Document;

use crate::PdfFault;

/// Writes a file for the screen.
pub(crate) fn write_unfinished(document: &mut Document) -> Result<Vec<u8>, PdfFault> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}
