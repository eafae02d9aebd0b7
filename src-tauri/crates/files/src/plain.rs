//! Plain text, pasted or from a file.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

use crate::{Block, OfficeText, Paragraph};

/// Reads a text. Lines with a tab between two texts are rows of two columns; an empty line
/// ends a paragraph, and so does every line end where lines are whole paragraphs.
///
/// The encoding is told by its mark, else it is UTF-8, else that of older Ukrainian files
/// (Windows-1251); whatever is no text in it becomes U+FFFD.
pub fn read_plain(bytes: &[u8]) -> OfficeText {
    let text = decoded(bytes);
    let blocks = text.lines().filter_map(|line| {
        let line = line.trim_matches(|it: char| it.is_whitespace() && it != '\t');
        let cells: Vec<&str> =
            line.split('\t').map(str::trim).filter(|it| !it.is_empty()).collect();
        match cells.as_slice() {
            [] => None,
            [text] => Some(Block::Paragraph(Paragraph::new(*text))),
            cells => Some(Block::Row(
                cells.iter().map(|text| vec![Paragraph::new(*text)]).collect(),
            )),
        }
    });
    OfficeText { blocks: blocks.collect(), ..OfficeText::default() }
}

fn decoded(bytes: &[u8]) -> String {
    let (encoding, skipped) = match bytes {
        [0xef, 0xbb, 0xbf, ..] => (UTF_8, 3),
        [0xff, 0xfe, ..] => (UTF_16LE, 2),
        [0xfe, 0xff, ..] => (UTF_16BE, 2),
        _ if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        _ => (WINDOWS_1251, 0),
    };
    encoding.decode_without_bom_handling(&bytes[skipped..]).0.into_owned()
}
