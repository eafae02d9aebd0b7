//! Texts of OpenDocument: any bytes, and any XML within a file that is whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pobratym_files::read_office;
use pobratym_fuzz::{check_text, packed};

const PARTS: [&str; 3] = ["content.xml", "meta.xml", "META-INF/manifest.xml"];

fuzz_target!(|bytes: &[u8]| {
    let whole = packed(&[], &PARTS, bytes);
    for file in [bytes, &whole] {
        check_text(&read_office(file), file);
    }
});
