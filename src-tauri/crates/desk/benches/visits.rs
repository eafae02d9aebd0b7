//! An office that has two thousand visits with thirty thousand items in their programmes: the
//! list, the days to keep, one visit with what clashes in it; and the list after one edit.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pobratym_desk::Desk;
use pobratym_desk::wire::{VisitActInput, VisitInput};

const VISITS: u32 = 2_000;
const ITEMS: u32 = 15;

fn fields(values: &[(&str, String)]) -> BTreeMap<String, String> {
    values.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect()
}

/// The address of a field of the last visit.
fn full(folder: &std::path::Path) -> (Desk, String) {
    let mut desk = Desk::open(folder, None).unwrap();
    desk.open_sample().unwrap();
    let bodies = desk.bodies().unwrap();
    let partner = bodies.iter().find(|it| it.name == "Фалькенбрюк").unwrap().id.clone();
    let mut last = String::new();
    for number in 0..VISITS {
        let day = format!(
            "{}-{:02}-{:02}",
            2026 + number / 336,
            1 + number % 12,
            1 + number % 28
        );
        let input = VisitInput {
            langs: vec!["uk".to_owned(), "de".to_owned()],
            delegations: vec![partner.clone()],
            fields: fields(&[("starts_on", day.clone()), ("ends_on", day.clone())]),
        };
        last = desk.plan_visit(&input).unwrap().document;
        for item in 0..ITEMS {
            let input = fields(&[
                ("item_on", day.clone()),
                ("from", format!("{:02}:00", 7 + item)),
                ("until", format!("{:02}:45", 7 + item)),
                ("activity/uk", format!("Захід {item}")),
                ("transfer_minutes", "10".to_owned()),
            ]);
            desk.act_on_visit(&last, &VisitActInput::AddItem { fields: input }).unwrap();
        }
    }
    (desk, last)
}

fn visits(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let (desk, last) = full(folder.path());
    desk.close();
    let mut group = criterion.benchmark_group("2,000 visits");
    group.sample_size(10);
    let mut desk = Desk::open(folder.path(), None).unwrap();
    assert_eq!(desk.visits().unwrap().len(), VISITS as usize);
    group.bench_function("list", |bencher| {
        bencher.iter(|| desk.visits().unwrap().len());
    });
    group.bench_function("days to keep", |bencher| {
        bencher.iter(|| desk.deadlines().unwrap().len());
    });
    group.bench_function("calendar of six weeks", |bencher| {
        bencher.iter(|| desk.calendar("2026-03-30", "2026-05-10").unwrap().len());
    });
    group.bench_function("one visit and its clashes", |bencher| {
        bencher.iter(|| desk.visit(&last).unwrap().findings.len());
    });
    group.bench_function("list after an edit", |bencher| {
        let cell = format!("{last}/-/field.guide");
        let mut number = 0;
        bencher.iter_batched(
            || {
                number += 1;
                number
            },
            |number| {
                desk.edit_visit(&cell, &format!("провідник {number}")).unwrap();
                desk.visits().unwrap().len()
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, visits);
criterion_main!(benches);
