//! Workbooks of Excel and OpenDocument: any bytes, and any XML within a file that is whole.
#![no_main]

use std::panic;

use libfuzzer_sys::fuzz_target;
use pobratym_fuzz::{check_table, packed};

const EXCEL: [&str; 5] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
];
const BOOK: &[u8] = br#"<workbook
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
    <sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONS: &[u8] =
    br#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
    </Relationships>"#;
const SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fuzz_target!(
    // A panic of the library is caught by its caller; one that is not ends the run all the same.
    init: drop(panic::take_hook()),
    |bytes: &[u8]| {
        check_table(bytes);
        let fixed: [(&str, &[u8]); 2] = [(EXCEL[3], BOOK), (EXCEL[4], RELATIONS)];
        check_table(&packed(&fixed, &EXCEL[..3], bytes));
        check_table(&packed(&[], &EXCEL, bytes));
        let fixed = [("mimetype", SPREADSHEET)];
        check_table(&packed(&fixed, &["content.xml", "META-INF/manifest.xml"], bytes));
    }
);
