//! What the targets share: how bytes become a file, and what every text and table that was
//! read must keep to, whatever it was read from.

use std::io::{Cursor, Write as _};

use pobratym_files::{
    Cell, MOST_ROWS, OfficeText, Paragraph, ReadTable, TableChoice, TableFault, TextFault,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// What stands between the parts of a file in one input; no XML may hold it.
const BETWEEN_PARTS: u8 = 0x0c;

/// A file of these parts, whole: what stands between form feeds in `bytes` are their contents,
/// one behind the other. Parts for which nothing is left are not in it.
///
/// # Panics
/// Where it cannot be packed, which no input can bring about.
pub fn packed(always: &[(&str, &[u8])], names: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let told = names.iter().copied().zip(bytes.split(|it| *it == BETWEEN_PARTS));
    for (name, bytes) in always.iter().copied().chain(told) {
        let written = archive.start_file(name, stored).map(|()| archive.write_all(bytes));
        assert!(matches!(written, Ok(Ok(()))), "{name}: {written:?}");
    }
    archive.finish().expect("memory takes any file").into_inner()
}

/// Lets the library of workbooks give up by a panic, which the reader of `files` catches; of
/// others is told before they end the run.
#[expect(clippy::print_stderr, reason = "who feeds a target reads it")]
pub fn let_library_give_up() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or("", |it| it.file());
        if !place.contains("calamine") {
            eprintln!("{panic}");
        }
    }));
}

/// No text costs much more than the file that it was read from.
///
/// # Panics
/// Where it does.
pub fn check_text(read: &Result<OfficeText, TextFault>, file: &[u8]) {
    let Ok(text) = read else { return };
    let costs = |it: &Paragraph| {
        let remarks = it.remarks.iter().map(|it| it.text.len() + it.quoted.len());
        it.text.len() + it.mark.as_ref().map_or(0, String::len) + remarks.sum::<usize>()
    };
    let size: usize = text.paragraphs().map(|(_, _, it)| costs(it)).sum();
    assert!(size <= 64 * file.len(), "{size} bytes out of {}", file.len());
}

/// Rows rise, and neither they nor their cells are more than a reader promises. A second look
/// at the file sees the same, and every sheet that is named is there.
///
/// # Panics
/// Where one of this does not hold.
pub fn check_table(file: &[u8]) {
    let Ok(table) = pobratym_files::read_table(file, TableChoice::default()) else {
        return;
    };
    let rises = table.rows.windows(2).all(|it| it[0].number < it[1].number);
    assert!(rises && !table.rows.is_empty() && table.rows.len() <= MOST_ROWS);
    for row in &table.rows {
        assert!(row.number > 0 && row.cells.len() <= 256);
        assert!(row.cells.last().is_some_and(|it| *it != Cell::Empty), "{row:?}");
    }
    let sheet = (table.format != "csv").then_some(table.sheet.as_str());
    let choice = TableChoice { sheet, encoding: table.encoding };
    let again: Result<ReadTable, TableFault> = pobratym_files::read_table(file, choice);
    assert_eq!(again.ok().map(|it| it.rows), Some(table.rows));
}
