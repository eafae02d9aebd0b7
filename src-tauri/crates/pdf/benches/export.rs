//! How long a paper takes on its way from sheets to bytes.
//!
//! The paper is the sample agreement of the tests: twelve articles in two languages.
//! Compare with another measurement of the same run only; a machine is never quite idle.

#![allow(clippy::unwrap_used, reason = "a measurement fails where something is missing")]
#![allow(missing_docs, reason = "criterion writes functions without them")]

#[expect(dead_code, reason = "the tests need more of it")]
#[path = "../tests/pdf/sample.rs"]
mod sample;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use pobratym_domain::Lang;
use pobratym_pdf::{PdfOptions, export, preview};
use pobratym_typeset::{Fonts, PageSetup, lay_out};

fn measure(criterion: &mut Criterion) {
    let fonts = Fonts::embedded();
    let manuscript = sample::agreement(&[Lang::UK, Lang::DE]);
    let setting = lay_out(&manuscript, fonts, &PageSetup::for_langs(2)).unwrap();
    let count = setting.sheets.len();
    let options = PdfOptions::original("bench", "2026-05-01T09:00:00Z".parse().unwrap());
    criterion.bench_function(&format!("export, {count} sheets"), |bencher| {
        bencher.iter(|| export(black_box(&setting), fonts, &options).unwrap());
    });
    criterion.bench_function("preview, one sheet of them", |bencher| {
        bencher.iter(|| preview(black_box(&setting), fonts, 1..2).unwrap());
    });
}

criterion_group!(benches, measure);
criterion_main!(benches);
