//! Tables as text, as every program writes them: any encoding, any separator.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::package::broken;
use super::{MOST_CELLS, MOST_TEXT, ReadTable, Rows, TableChoice, TableFault};
use crate::{Cell, with_line_feeds};

/// What stands between cells.
const SEPARATORS: [u8; 4] = [b';', b'\t', b'|', b','];
/// So many rows say which it is.
const LOOKED_AT: usize = 50;

pub(super) fn read(
    bytes: &[u8],
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    let (encoding, skipped) = encoding_of(bytes, choice.encoding)?;
    let (text, _) = encoding.decode_without_bom_handling(&bytes[skipped..]);
    let is_text = |it: char| !it.is_control() || it.is_whitespace();
    if text.len() > MOST_TEXT {
        return Err(TableFault::Size("text"));
    }
    let is_too_many = |separator: &u8| {
        text.bytes().filter(|it| it == separator).count() > 2 * MOST_CELLS
    };
    if SEPARATORS.iter().any(is_too_many) {
        return Err(TableFault::Size("cells"));
    }
    if !text.chars().all(is_text) {
        return Err(TableFault::Broken("no text".to_owned()));
    }
    let separator = separator_of(&text);
    let mut rows = Rows::default();
    for record in records(&text, separator) {
        let record = record.map_err(broken)?;
        let line = record.position().map_or(1, csv::Position::record);
        let row = u32::try_from(line).unwrap_or(u32::MAX);
        for (column, cell) in record.iter().enumerate() {
            rows.put(row, column, Cell::Text(with_line_feeds(bare(cell))))?;
        }
    }
    if rows.rows.is_empty() {
        return Err(TableFault::Empty);
    }
    Ok(ReadTable {
        format: "csv",
        encoding: Some(encoding.name()),
        rows: rows.rows,
        ..ReadTable::default()
    })
}

/// The encoding and how many bytes its mark has. Text of one byte a letter is told by the
/// letters that stand together.
fn encoding_of(
    bytes: &[u8],
    asked: Option<&str>,
) -> Result<(&'static Encoding, usize), TableFault> {
    let marked = match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some((UTF_8, 3)),
        [0xff, 0xfe, ..] => Some((UTF_16LE, 2)),
        [0xfe, 0xff, ..] => Some((UTF_16BE, 2)),
        _ => None,
    };
    if let Some(asked) = asked {
        let found = Encoding::for_label(asked.as_bytes());
        let found = found.ok_or_else(|| TableFault::Encoding(asked.to_owned()))?;
        let skipped = marked.filter(|(it, _)| *it == found).map_or(0, |(_, size)| size);
        return Ok((found, skipped));
    }
    Ok(marked.unwrap_or_else(|| match bytes {
        // Excel writes «Unicode text» with a mark, other programs without.
        [0, letter, ..] if *letter != 0 => (UTF_16BE, 0),
        [letter, 0, ..] if *letter != 0 => (UTF_16LE, 0),
        _ if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        _ => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            (detector.guess(None, Utf8Detection::Deny), 0)
        }
    }))
}

/// The separator that cuts the most rows into as many cells as the first has.
fn separator_of(text: &str) -> u8 {
    let fits = |separator: u8| {
        let mut records = records(text, separator).take(LOOKED_AT).flatten();
        let columns = records.next().map_or(0, |it| it.len());
        let alike = records.filter(|it| it.len() == columns).count();
        if columns < 2 { (0, 0) } else { (alike + 1, columns) }
    };
    let mut best = (SEPARATORS[0], (0, 0));
    for separator in SEPARATORS {
        let fit = fits(separator);
        if fit > best.1 {
            best = (separator, fit);
        }
    }
    best.0
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = csv::Result<StringRecord>> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder.from_reader(text.as_bytes()).into_records()
}

/// Without the apostrophe that keeps a text from being a formula.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}
