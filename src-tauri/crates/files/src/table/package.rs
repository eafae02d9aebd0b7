//! What is packed as a zip archive: looked through before any reader of cells gets it.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{ReadTable, TableChoice, TableFault, excel, opendocument};

/// All parts together, unpacked. What the archive says of itself is not believed.
const UNPACKED: u64 = 64 << 20;
/// More parts no spreadsheet has.
const MOST_PARTS: usize = 2_000;
/// More texts than this have no room in the rows that are read.
const MOST_STRINGS: u64 = 1_000_000;
/// What says where the sheets are and how they look is kept whole by readers.
const LARGEST_FRAME: u64 = 8 << 20;
/// A document type stands at the beginning of a part, or it is none.
const BEGINNING: u64 = 1 << 10;
const DOCUMENT_TYPE: &[u8] = b"<!DOCTYPE";
const FRAMES: [&str; 3] = ["workbook.xml", "workbook.xml.rels", "styles.xml"];

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(super) fn read(
    bytes: &[u8],
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_PARTS {
        return Err(TableFault::Size("parts"));
    }
    let mut unpacked = 0;
    let mut has_macros = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(broken)?;
        if part.encrypted() {
            return Err(TableFault::Protected);
        }
        let name = part.name().map_err(broken)?.to_ascii_lowercase();
        has_macros |= name.ends_with("vbaproject.bin") || name.starts_with("basic/");
        unpacked += looked_through(part, &name, UNPACKED - unpacked)?;
    }
    let has = |archive: &Archive<'_>, name: &str| archive.index_for_name(name).is_some();
    let read = if has(&archive, "xl/workbook.xml") {
        excel::read_new(bytes, choice)?
    } else if has(&archive, "content.xml") {
        opendocument::read(&mut archive, choice)?
    } else {
        return Err(TableFault::Broken("no workbook in it".to_owned()));
    };
    Ok(ReadTable { has_macros, ..read })
}

pub(super) fn broken(error: impl std::fmt::Display) -> TableFault {
    TableFault::Broken(error.to_string())
}

/// How many bytes a part has unpacked. No program writes document types into a spreadsheet; of the texts of a workbook also that there are not more
/// of them than can be, nor said to be, since readers make room for what it says.
fn looked_through(part: impl Read, name: &str, most: u64) -> Result<u64, TableFault> {
    let is_frame = FRAMES.iter().any(|it| name.ends_with(it));
    let most = if is_frame { most.min(LARGEST_FRAME) } else { most };
    let mut part = part.take(most + 1);
    let mut bytes = Vec::new();
    part.by_ref().take(BEGINNING).read_to_end(&mut bytes).map_err(broken)?;
    if bytes.windows(DOCUMENT_TYPE.len()).any(|it| it == DOCUMENT_TYPE) {
        return Err(broken("a document type"));
    }
    if name.ends_with("sharedstrings.xml") {
        part.read_to_end(&mut bytes).map_err(broken)?;
        check_strings(&bytes)?;
    }
    let rest = std::io::copy(&mut part, &mut std::io::sink()).map_err(broken)?;
    let size = bytes.len() as u64 + rest;
    if size > most { Err(TableFault::Size("unpacked")) } else { Ok(size) }
}

fn check_strings(xml: &[u8]) -> Result<(), TableFault> {
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    let mut texts = 0;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(broken)? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "si" => texts += 1,
                "sst" => texts = texts.max(said_to_be(&tag)),
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
        if texts > MOST_STRINGS {
            return Err(TableFault::Size("texts"));
        }
    }
}

/// How many different texts there are, as the file says.
fn said_to_be(tag: &BytesStart<'_>) -> u64 {
    let mut all = tag.attributes();
    let all = all.with_checks(false).flatten();
    let counts = all.filter(|it| it.key.local_name().as_ref() == "uniqueCount");
    counts.filter_map(|it| it.value.trim().parse().ok()).max().unwrap_or_default()
}
