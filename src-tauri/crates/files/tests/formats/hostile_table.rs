//! Tables that are made to harm whoever opens them, and those that are none.

use std::io::{Cursor, Write as _};

use pobratym_files::{MOST_ROWS, TableChoice, TableFault, read_table};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{spreadsheet}\" xmlns:r=\"{office}\"><sheets>\
         <sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" \
         Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = relations
        .replace("/worksheet", "/officeDocument")
        .replace("worksheets/sheet1.xml", "xl/workbook.xml");
    let sheet = format!("<worksheet xmlns=\"{spreadsheet}\">{sheet}</worksheet>");
    zipped(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet><table:table table:name=\"A\">{rows}\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

const STRINGS: &str = "<sst uniqueCount=\"1\"><si><t>так</t></si></sst>";
const CELL: &str =
    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";

fn read(bytes: &[u8]) -> Result<pobratym_files::ReadTable, TableFault> {
    read_table(bytes, TableChoice::default())
}

fn refused(bytes: &[u8]) -> TableFault {
    read(bytes).expect_err("it is refused")
}

#[test]
fn the_harmless_one_beside_them_is_read() {
    assert_eq!(read(&xlsx(CELL, STRINGS)).unwrap().rows.len(), 1);
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let bomb = vec![b' '; 80 << 20];
    let bytes = zipped(&[("xl/workbook.xml", b"<workbook/>"), ("xl/media/a.png", &bomb)]);
    assert!(bytes.len() < 1 << 20, "a bomb is small");
    assert!(matches!(refused(&bytes), TableFault::Size(_)));
}

#[test]
fn a_sheet_that_says_it_is_huge_costs_what_it_holds() {
    let sheet = format!("<dimension ref=\"A1:XFD1048576\"/>{CELL}");
    assert_eq!(read(&xlsx(&sheet, STRINGS)).unwrap().rows.len(), 1);
    let far =
        "<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>";
    assert_eq!(read(&xlsx(far, STRINGS)).unwrap().rows[0].number, 1_048_576);
    let wide = "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>";
    assert!(matches!(refused(&xlsx(wide, STRINGS)), TableFault::Size(_)));
}

#[test]
fn texts_that_are_said_to_be_countless_are_refused() {
    let strings = "<sst uniqueCount=\"900000000000000\"><si><t>так</t></si></sst>";
    assert!(matches!(refused(&xlsx(CELL, strings)), TableFault::Size(_)));
}

#[test]
fn rows_beyond_the_limit_are_refused() {
    let rows = (1..=MOST_ROWS + 1)
        .map(|it| format!("<row r=\"{it}\"><c r=\"A{it}\"><v>1</v></c></row>"));
    let sheet = format!("<sheetData>{}</sheetData>", rows.collect::<String>());
    assert!(matches!(refused(&xlsx(&sheet, STRINGS)), TableFault::Size("rows")));
    let text = "a;b\n".repeat(MOST_ROWS + 1);
    assert!(matches!(refused(text.as_bytes()), TableFault::Size("rows")));
}

#[test]
fn a_cell_that_says_it_stands_a_million_times_is_refused() {
    let cell = "<table:table-cell office:value-type=\"string\" \
                table:number-columns-repeated=\"16384\"><text:p>a</text:p></table:table-cell>";
    let rows = format!(
        "<table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row>"
    );
    assert!(matches!(refused(&ods(&rows)), TableFault::Size(_)));
    let empty = "<table:table-row table:number-rows-repeated=\"1048575\">\
                 <table:table-cell table:number-columns-repeated=\"16384\"/>\
                 </table:table-row><table:table-row><table:table-cell>\
                 <text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(read(&ods(empty)).unwrap().rows[0].number, 1_048_576);
}

#[test]
fn a_row_that_repeats_a_long_text_is_refused_before_it_is_repeated() {
    let cell = |text: &str, times: usize| {
        format!(
            "<table:table-cell table:number-columns-repeated=\"{times}\"><text:p>{text}\
             </text:p></table:table-cell>"
        )
    };
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let long = "a".repeat(1 << 20);
    assert_eq!(read(&ods(&row(&cell(&long, 20)))).unwrap().rows[0].cells.len(), 20);
    assert!(matches!(refused(&ods(&row(&cell(&long, 250)))), TableFault::Size("text")));
    let many = cell("a", 256).repeat(1000);
    assert!(matches!(refused(&ods(&row(&many))), TableFault::Size("columns")));
}

#[test]
fn empty_cells_before_others_count() {
    let rows = |column: &str, count: usize| {
        let row =
            |it| format!("<row r=\"{it}\"><c r=\"{column}{it}\"><v>1</v></c></row>");
        let rows = (1..=count).map(row).collect::<String>();
        xlsx(&format!("<sheetData>{rows}</sheetData>"), STRINGS)
    };
    assert_eq!(read(&rows("T", 50_000)).unwrap().rows.len(), 50_000);
    assert!(matches!(refused(&rows("IV", 50_000)), TableFault::Size("cells")));
    let separators = ";".repeat(8 << 20);
    assert!(matches!(refused(separators.as_bytes()), TableFault::Size("cells")));
}

#[test]
fn numbers_that_are_written_short_and_read_long_count() {
    let row = |it| format!("<row r=\"{it}\">{}</row>", "<c><v>1e308</v></c>".repeat(20));
    let rows = (1..10_000).map(row).collect::<String>();
    let sheet = xlsx(&format!("<sheetData>{rows}</sheetData>"), STRINGS);
    assert!(matches!(refused(&sheet), TableFault::Size("text")));
}

#[test]
fn texts_are_counted_whatever_is_said_of_them() {
    let strings = |count: usize| {
        format!("<sst uniqueCount=\"1\">{}</sst>", "<si><t>a</t></si>".repeat(count))
    };
    assert!(read(&xlsx(CELL, &strings(100_000))).is_ok());
    assert!(matches!(
        refused(&xlsx(CELL, &strings(1_000_001))),
        TableFault::Size("texts")
    ));
}

#[test]
fn rows_in_disorder_are_refused() {
    let rows = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>\
                <row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    let sheet = xlsx(&format!("<sheetData>{rows}</sheetData>"), STRINGS);
    assert!(matches!(refused(&sheet), TableFault::Broken(_)));
}

#[test]
fn entities_are_neither_followed_nor_multiplied() {
    let lol = (1..20).fold("<!ENTITY a0 \"ha\">".to_owned(), |all, it| {
        let ten = format!("&a{};", it - 1).repeat(10);
        format!("{all}<!ENTITY a{it} \"{ten}\">")
    });
    for entities in [lol.as_str(), "<!ENTITY a19 SYSTEM \"file:///etc/hostname\">"] {
        let strings = format!(
            "<!DOCTYPE sst [{entities}]><sst uniqueCount=\"1\"><si><t>x&a19;</t></si></sst>"
        );
        assert!(matches!(refused(&xlsx(CELL, &strings)), TableFault::Broken(_)));
        // Where nobody looks for them, they mean nothing all the same.
        let late = format!("<!--{}-->{strings}", " ".repeat(2000));
        if let Ok(table) = read(&xlsx(CELL, &late)) {
            let shown = format!("{:?}", table.rows);
            assert!(shown.len() < 200 && !shown.contains("haha"), "{shown}");
        }
    }
}

#[test]
fn what_is_locked_says_so() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptedPackage").unwrap().write_all(b"secret").unwrap();
    let bytes = file.into_inner().into_inner();
    assert!(matches!(refused(&bytes), TableFault::Protected));
    let manifest = b"<manifest><encryption-data/></manifest>";
    let locked = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02"),
    ]);
    assert!(matches!(refused(&locked), TableFault::Protected));
}

/// An old workbook that holds these records.
fn xls(records: &[(u16, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let mut stream = file.create_stream("/Workbook").unwrap();
    for (kind, data) in records {
        stream.write_all(&kind.to_le_bytes()).unwrap();
        stream.write_all(&(data.len() as u16).to_le_bytes()).unwrap();
        stream.write_all(data).unwrap();
    }
    drop(stream);
    file.into_inner().into_inner()
}

#[test]
fn an_old_sheet_that_would_need_gigabytes_is_refused() {
    let begin: (u16, &[u8]) = (0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    let huge = [0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0xff, 0xff, 0, 0];
    assert!(matches!(refused(&xls(&[begin, (0x0200, &huge)])), TableFault::Size(_)));
    let first: (u16, &[u8]) = (0x0203, &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let last: (u16, &[u8]) =
        (0x0203, &[0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert!(matches!(refused(&xls(&[begin, first, last])), TableFault::Size(_)));
    let locked: (u16, &[u8]) = (0x002f, &[1, 0, 1, 0]);
    assert!(matches!(refused(&xls(&[begin, locked])), TableFault::Protected));
}

#[test]
fn macros_are_told_and_not_read() {
    let plain = xlsx(CELL, STRINGS);
    let mut archive = zip::ZipArchive::new(Cursor::new(&plain)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        zip.raw_copy_file(archive.by_index_raw(index).unwrap()).unwrap();
    }
    zip.start_file("xl/vbaProject.bin", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"Sub AutoOpen()").unwrap();
    let table = read(&zip.finish().unwrap().into_inner()).unwrap();
    assert!(table.has_macros);
    assert_eq!(table.rows.len(), 1);
}

#[test]
fn what_is_no_table_or_not_whole_is_refused() {
    let whole = xlsx(CELL, STRINGS);
    for bytes in [
        &whole[..whole.len() / 2],
        &whole[..30],
        b"%PDF-1.7\n\x00\x01\x02",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off",
        &zipped(&[("word/document.xml", b"<w:document/>")]),
    ] {
        let fault = refused(bytes);
        assert!(matches!(fault, TableFault::Broken(_)), "{fault}");
    }
    for bytes in [b"".as_slice(), b"\n\n", b";;\n;;\n"] {
        assert!(matches!(refused(bytes), TableFault::Empty));
    }
}
