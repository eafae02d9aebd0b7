//! The objects are put in order and written.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream, StringFormat};
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
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object {
            pack(stream)?;
        }
    }
    // The first half names the paper, the second this very file (ISO 32000-1, 14.4). It
    // is written with a blank in its place, which then gets the digest of all of it.
    let name: [u8; 32] = Sha256::digest(identifier).into();
    let halves = [&name[..16], &BLANK];
    let halves = halves.map(|it| Object::String(it.to_vec(), StringFormat::Hexadecimal));
    document.trailer.set("ID", halves.to_vec());
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    let digest: [u8; 32] = Sha256::digest(&bytes).into();
    let blank = hex(&BLANK);
    let at = bytes.windows(blank.len()).rposition(|it| it == blank.as_slice());
    if let Some(place) = at.and_then(|at| bytes.get_mut(at..at + blank.len())) {
        place.copy_from_slice(&hex(&digest[..16]));
    }
    // A signature is written behind the end. Without a line end there its first object
    // would not begin a line, as PDF/A wants (ISO 19005-2, 6.1.9).
    bytes.push(b'\n');
    Ok(bytes)
}

/// In the trailer until the digest is known; no other text is written so.
const BLANK: [u8; 16] = *b"pobratym digest ";

/// As the trailer spells a string.
fn hex(bytes: &[u8]) -> Vec<u8> {
    let mut hex = Vec::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a list of bytes does not fail.
        let _ = write!(hex, "{byte:02X}");
    }
    hex
}

/// Deflates a stream that is not packed yet and may be.
fn pack(stream: &mut Stream) -> Result<(), PdfFault> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(&stream.content)?;
    let packed = encoder.finish()?;
    if packed.len() + FILTER < stream.content.len() {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed);
    }
    Ok(())
}

/// Beyond it a paper takes twice as long and gets one part in a hundred smaller.
const LEVEL: u32 = 6;
/// What the name of the filter takes up.
const FILTER: usize = 20;
