//! The ZIP archives that office files are, read within bounds and never onto the disk.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::{Origin, TextFault};

/// The words of no agreement need more, unpacked: bytes of all parts that are read.
const LIMIT: u64 = 64 << 20;
/// No office program writes more files into one.
const MOST_PARTS: usize = 4096;
/// No text is nested deeper.
const DEEPEST: usize = 256;
/// What is kept of a text may cost so much, in bytes; what it repeats counts each time.
const ROOM: usize = 48 << 20;
/// What a paragraph, a cell or a remark costs beside its letters.
const PIECE: usize = 2 << 10;

/// What begins a file of the compound format (MS-CFB 2.2), which Word used before 2007 and
/// uses still where a password is set.
pub(crate) const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// An archive and how much of it may still be unpacked.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Archive<'a> {
    /// Looks over the list of parts.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, TextFault> {
        if bytes.starts_with(&COMPOUND) {
            let name: Vec<u8> =
                "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let is_locked = bytes.windows(name.len()).any(|it| it == name);
            return Err(if is_locked {
                TextFault::Protected
            } else {
                TextFault::OldWord
            });
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if zip.len() > MOST_PARTS {
            return Err(broken("too many parts"));
        }
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(broken)?;
            let name = part.name().map_err(broken)?.to_ascii_lowercase();
            if part.encrypted() {
                return Err(TextFault::Protected);
            }
            let is_program = name.ends_with("vbaproject.bin")
                || name.starts_with("basic/")
                || name.starts_with("scripts/");
            if is_program && !part.is_dir() {
                return Err(TextFault::Macros);
            }
        }
        Ok(Self { zip, left: LIMIT })
    }

    /// The text of a part; none where there is no such part.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, TextFault> {
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        let part = self.zip.by_index(index).map_err(broken)?;
        let mut text = String::new();
        let read = part.take(self.left + 1).read_to_string(&mut text).map_err(broken)?;
        self.left = self.left.checked_sub(read as u64).ok_or(TextFault::Size(LIMIT))?;
        Ok(Some(text))
    }
}

/// What is left for what is kept of a text.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    left: usize,
    pub(crate) is_full: bool,
}

impl Default for Room {
    fn default() -> Self {
        Self { left: ROOM, is_full: false }
    }
}

impl Room {
    /// Whether there is room for so many bytes, which then are taken.
    pub(crate) fn has(&mut self, bytes: usize) -> bool {
        self.is_full |= bytes > self.left;
        self.left = self.left.saturating_sub(bytes);
        !self.is_full
    }

    /// Whether there is room for one more paragraph, cell or remark.
    pub(crate) fn has_piece(&mut self) -> bool {
        self.has(PIECE)
    }
}

/// A file that is not what it should be.
pub(crate) fn broken(why: impl ToString) -> TextFault {
    TextFault::Broken(why.to_string())
}

/// What is called for each step through a part.
pub(crate) trait Visit {
    fn open(&mut self, name: &str, tag: &BytesStart<'_>);
    fn close(&mut self, name: &str);
    fn text(&mut self, text: &str);

    /// Whether what was kept has become too much.
    fn is_full(&self) -> bool {
        false
    }
}

/// Steps through a part. Entities of its own and document types are refused: no office
/// program writes them.
pub(crate) fn walk(xml: &str, to: &mut impl Visit) -> Result<(), TextFault> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(broken("nested too deep"));
                }
                to.open(tag.local_name().as_ref(), &tag);
            }
            Event::Empty(tag) => {
                to.open(tag.local_name().as_ref(), &tag);
                to.close(tag.local_name().as_ref());
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                to.close(tag.local_name().as_ref());
            }
            Event::Text(text) => to.text(&text),
            Event::CData(text) => to.text(&text),
            Event::GeneralRef(name) => {
                let entity = format!("&{};", &*name);
                to.text(&quick_xml::escape::unescape(&entity).map_err(broken)?);
            }
            Event::DocType(_) => return Err(broken("a document type")),
            Event::Eof if depth > 0 => return Err(broken("not whole")),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if to.is_full() {
            return Err(TextFault::Size(LIMIT));
        }
    }
}

/// The value of an attribute, whatever its prefix.
pub(crate) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    // A look for duplicates would compare each with each.
    let mut all = tag.attributes();
    let found = all
        .with_checks(false)
        .flatten()
        .find(|it| it.key.local_name().as_ref() == name)?;
    quick_xml::escape::unescape(&found.value).ok().map(Into::into)
}

/// Reads the custom properties of either format: `custom.xml` or `meta.xml`.
pub(crate) fn origin(xml: &str) -> Result<Origin, TextFault> {
    let mut properties = Properties::default();
    walk(xml, &mut properties)?;
    Ok(properties.origin)
}

#[derive(Default)]
struct Properties {
    name: Option<String>,
    origin: Origin,
}

impl Visit for Properties {
    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        if matches!(name, "property" | "user-defined") {
            self.name = attribute(tag, "name");
        }
    }

    fn close(&mut self, name: &str) {
        if matches!(name, "property" | "user-defined") {
            self.name = None;
        }
    }

    fn text(&mut self, text: &str) {
        match self.name.as_deref() {
            Some("PobratymAgreement") => self.origin.agreement.push_str(text.trim()),
            Some("PobratymVersion") => self.origin.version.push_str(text.trim()),
            _ => {}
        }
    }
}
