//! Workbooks of Excel and OpenDocument: any bytes, and any XML within a file that is whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_fuzz::{check_table, let_library_give_up, packed};

const ROOT: (&str, &[u8]) = (
    "_rels/.rels",
    br#"<Relationships><Relationship Id="r1" Target="xl/workbook.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
    </Relationships>"#,
);
const RELATIONS: (&str, &[u8]) = (
    "xl/_rels/workbook.xml.rels",
    br#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
    </Relationships>"#,
);
const BOOK: (&str, &[u8]) = (
    "xl/workbook.xml",
    br#"<workbook
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
    <sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#,
);
const SHEET: [&str; 3] =
    ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"];
const ALL: [&str; 4] = [SHEET[0], SHEET[1], SHEET[2], BOOK.0];
const SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fuzz_target!(
    init: let_library_give_up(),
    |bytes: &[u8]| {
        check_table(bytes);
        check_table(&packed(&[ROOT, RELATIONS, BOOK], &SHEET, bytes));
        check_table(&packed(&[ROOT, RELATIONS], &ALL, bytes));
        let fixed = [("mimetype", SPREADSHEET)];
        check_table(&packed(&fixed, &["content.xml", "META-INF/manifest.xml"], bytes));
    }
);
