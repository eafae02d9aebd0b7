//! Laying out a paper from nothing, and again after one clause was edited.

#[path = "../tests/typeset/sample.rs"]
#[allow(dead_code)]
mod sample;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pobratym_typeset::{Fonts, PageSetup, Typesetter, lay_out};
use pobratym_wording::{Manuscript, Role};

const FITS: &str = "the sample has no missing glyph";

/// Forty clauses in three languages.
fn long() -> Manuscript {
    let mut manuscript = sample::agreement(3);
    let clauses = manuscript.rows.iter().filter(|it| it.role == Role::Clause).cloned();
    let clauses: Vec<_> = clauses.collect();
    let end = manuscript.rows.len() - 2;
    let more = clauses.iter().cycle().take(40 - clauses.len()).cloned();
    let more = more.enumerate().map(|(index, mut row)| {
        for column in &mut row.columns {
            column.paragraphs[0].push_str(&format!(" {index}"));
        }
        row
    });
    manuscript.rows.splice(end..end, more);
    manuscript
}

fn cold(criterion: &mut Criterion) {
    let manuscript = sample::agreement(2);
    let setup = PageSetup::for_langs(2);
    criterion.bench_function("lay out 12 articles in 2 languages", |bencher| {
        bencher.iter(|| {
            lay_out(black_box(&manuscript), Fonts::embedded(), &setup).expect(FITS)
        });
    });
}

fn edited(criterion: &mut Criterion) {
    let setup = PageSetup::for_langs(3);
    let mut typesetter = Typesetter::new(Fonts::embedded());
    let mut turn = 0_usize;
    let long = long();
    criterion.bench_function("edit one of 40 clauses in 3 languages", |bencher| {
        bencher.iter_batched(
            || {
                turn += 1;
                let mut manuscript = long.clone();
                let rows = &mut manuscript.rows;
                let count = rows.len() - 2;
                let text = &mut rows[turn % count].columns[turn % 3].paragraphs[0];
                text.push_str(&format!(" {turn}"));
                manuscript
            },
            |manuscript| typesetter.lay_out(&manuscript, &setup).expect(FITS),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, cold, edited);
criterion_main!(benches);
