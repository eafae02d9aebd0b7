//! What is seen.

use std::fs;

use pobratym_pdf::preview;
use pobratym_typeset::{Fonts, Setting};

use crate::paper::agreement;
use crate::tool::{OnDisk, original, shown, tell};

/// The sheets of a file as greyscale pictures; none on a machine without poppler.
fn pictures(test: &str, bytes: &[u8], sheets: usize) -> Option<Vec<Vec<u8>>> {
    let file = OnDisk::new(bytes);
    let stem = file.folder().join("sheet");
    tell(test, "pdftoppm", &["-gray", "-r", "72", file.path(), stem.to_str().unwrap()])?;
    let pictures =
        (1..=sheets).map(|it| fs::read(format!("{}-{it}.pgm", stem.display())));
    Some(pictures.collect::<Result<_, _>>().unwrap())
}

/// The darkness of a picture, from 0 for paper to 1 for ink all over.
fn darkness(picture: &[u8]) -> f64 {
    let pixels = &picture[picture.len() - 595 * 841..];
    pixels.iter().map(|&it| f64::from(255 - it)).sum::<f64>()
        / (pixels.len() as f64 * 255.0)
}

#[test]
fn the_screen_shows_what_the_record_has() {
    const TEST: &str = "the_screen_shows_what_the_record_has";
    let setting: Setting = agreement();
    let count = setting.sheets.len();
    let Some(record) = pictures(TEST, &original(&setting), count) else { return };
    let Some(screen) = pictures(TEST, &shown(&setting), count) else { return };
    assert!(record == screen, "the same painter paints both");
    // A page of text is neither blank nor black.
    assert!((0.03..0.2).contains(&darkness(&record[0])), "{}", darkness(&record[0]));

    let second = preview(&setting, Fonts::embedded(), 1..2).unwrap();
    let Some(alone) = pictures(TEST, &second, 1) else { return };
    assert!(alone[0] == screen[1], "a sheet looks alike alone and among others");
}
