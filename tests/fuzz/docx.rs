//! Word files: any bytes, and any XML within a file that is whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_files::{read_docx, read_office};
use pobratym_fuzz::{check_text, packed};

const PARTS: [&str; 4] =
    ["word/document.xml", "word/comments.xml", "_rels/.rels", "docProps/custom.xml"];

fuzz_target!(|bytes: &[u8]| {
    check_text(&read_docx(bytes), bytes);
    check_text(&read_office(bytes), bytes);
    let whole = packed(&[], &PARTS, bytes);
    let read = read_docx(&whole);
    check_text(&read, &whole);
    assert_eq!(read.ok(), read_office(&whole).ok(), "two doors to one reader");
});
