//! Faces are embedded, bytes repeat, the standards hold.

use std::path::Path;
use std::process::Command;

use pobratym_domain::Lang;
use pobratym_pdf::{PdfOptions, export};
use pobratym_typeset::Fonts;

use crate::paper::{agreement, set};
use crate::sample;
use crate::tool::{OnDisk, ask, original, shown, skip, tell};

#[test]
fn qpdf_finds_no_fault() {
    const TEST: &str = "qpdf_finds_no_fault";
    for bytes in [original(&agreement()), shown(&agreement())] {
        let file = OnDisk::new(&bytes);
        if tell(TEST, "qpdf", &["--check", file.path()]).is_none() {
            return;
        }
    }
}

#[test]
fn every_face_is_embedded_as_a_subset_with_its_texts() {
    const TEST: &str = "every_face_is_embedded_as_a_subset_with_its_texts";
    let file = OnDisk::new(&original(&agreement()));
    let Some(found) = tell(TEST, "pdffonts", &[file.path()]) else { return };
    let faces: Vec<Vec<&str>> =
        found.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
    assert!(faces.len() >= 2, "{found}");
    for face in faces {
        let (tag, name) = face[0].split_once('+').unwrap();
        assert!(tag.len() == 6 && tag.bytes().all(|it| it.is_ascii_uppercase()), "{tag}");
        assert!(name.starts_with("SourceSerif4-"), "{name}");
        assert_eq!(face[1..7], ["CID", "TrueType", "Identity-H", "yes", "yes", "yes"]);
    }
}

#[test]
fn a_file_ends_with_a_line_end_so_that_a_signature_begins_a_line() {
    assert!(original(&agreement()).ends_with(b"%%EOF\n"));
}

#[test]
fn the_same_setting_gives_the_same_bytes() {
    let first = original(&agreement());
    assert!(first == original(&agreement()), "a second time in this process");

    let options =
        PdfOptions::original("another", "2026-05-01T09:00:00Z".parse().unwrap());
    let another = export(&agreement(), Fonts::embedded(), &options).unwrap();
    assert!(first != another, "the identifier is in the file");

    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("elsewhere.pdf");
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "record::another_process_writes", "--ignored", "--quiet"])
        .env("POBRATYM_PDF_OUT", &path)
        .output()
        .unwrap();
    assert!(status.status.success());
    assert!(first == std::fs::read(path).unwrap(), "and in a process of its own");
}

/// The other process of the test above.
#[test]
#[ignore = "run by the_same_setting_gives_the_same_bytes"]
fn another_process_writes() {
    if let Some(path) = std::env::var_os("POBRATYM_PDF_OUT") {
        std::fs::write(path, original(&agreement())).unwrap();
    }
}

#[test]
fn an_export_is_pdf_a_and_pdf_ua_and_a_preview_is_neither() {
    const TEST: &str = "an_export_is_pdf_a_and_pdf_ua_and_a_preview_is_neither";
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let script = root.join("tests/verapdf/verapdf.sh");
    let check = |files: &[&str]| {
        let args: Vec<&str> = [script.to_str().unwrap(), "2a,ua1"]
            .into_iter()
            .chain(files.iter().copied())
            .collect();
        ask(TEST, "bash", &args)
    };
    let options = PdfOptions {
        author: Some("Суми & Celle <council>".to_owned()),
        ..PdfOptions::copy("copy", "2026-05-01T09:00:00Z".parse().unwrap())
    };
    let copy = export(&agreement(), Fonts::embedded(), &options).unwrap();
    let mut marked = sample::agreement(&[Lang::UK, Lang::EN, Lang::PL]);
    marked.marks = sample::marks(&marked.langs);
    let files = [original(&agreement()), original(&set(&marked)), copy];
    let files = files.map(|bytes| OnDisk::new(&bytes));
    let paths: Vec<&str> = files.iter().map(OnDisk::path).collect();
    let Some(answer) = check(&paths) else { return };
    match answer.code {
        2 => return skip(TEST, answer.stderr.trim()),
        code => assert_eq!(code, 0, "{}", answer.stdout),
    }

    // A judge who passes everything proves nothing.
    let untagged = OnDisk::new(&shown(&agreement()));
    let answer = check(&[untagged.path()]).unwrap();
    assert_eq!(answer.code, 1, "{}", answer.stdout);
}
