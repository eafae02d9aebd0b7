//! The objects are put in order and written.

use std::collections::HashMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
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
    compact(document);
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

/// Leaves the objects that something refers to, numbered from 1 in the order in which they
/// are come upon. Linear in their number; what lopdf has for it is quadratic.
fn compact(document: &mut Document) {
    let mut numbers = Numbers::default();
    document.trailer.iter().for_each(|(_, object)| numbers.visit(object));
    let mut at = 0;
    while let Some(id) = numbers.order.get(at) {
        if let Some(object) = document.objects.get(id) {
            numbers.visit(object);
        }
        at += 1;
    }
    let mut objects = std::mem::take(&mut document.objects);
    for id in &numbers.order {
        if let Some(mut object) = objects.remove(id) {
            numbers.rename(&mut object);
            document.objects.insert(numbers.of(*id), object);
        }
    }
    document.trailer.iter_mut().for_each(|(_, object)| numbers.rename(object));
    document.max_id = numbers.order.len() as u32;
}

/// New numbers of objects.
#[derive(Default)]
struct Numbers {
    known: HashMap<ObjectId, u32>,
    order: Vec<ObjectId>,
}

impl Numbers {
    /// Numbers what an object refers to.
    fn visit(&mut self, object: &Object) {
        match object {
            Object::Reference(id) => {
                let next = self.order.len() as u32 + 1;
                if *self.known.entry(*id).or_insert(next) == next {
                    self.order.push(*id);
                }
            }
            Object::Array(items) => items.iter().for_each(|it| self.visit(it)),
            Object::Dictionary(entries) => self.visit_all(entries),
            Object::Stream(stream) => self.visit_all(&stream.dict),
            _ => {}
        }
    }

    fn visit_all(&mut self, entries: &Dictionary) {
        entries.iter().for_each(|(_, it)| self.visit(it));
    }

    fn of(&self, id: ObjectId) -> ObjectId {
        (self.known.get(&id).copied().unwrap_or(id.0), 0)
    }

    fn rename(&self, object: &mut Object) {
        match object {
            Object::Reference(id) => *id = self.of(*id),
            Object::Array(items) => items.iter_mut().for_each(|it| self.rename(it)),
            Object::Dictionary(entries) => {
                entries.iter_mut().for_each(|(_, it)| self.rename(it));
            }
            Object::Stream(stream) => {
                stream.dict.iter_mut().for_each(|(_, it)| self.rename(it));
            }
            _ => {}
        }
    }
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
