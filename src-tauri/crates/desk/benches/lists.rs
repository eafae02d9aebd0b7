//! The lists of an office that has ten thousand agreements with terms that run: the register,
//! the days to keep, the state list; the first time after a start and after one edit.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pobratym_desk::Desk;
use pobratym_desk::wire::{EnterInput, PartyInput};

const AGREEMENTS: u32 = 10_000;

/// An agreement of the sample's towns, signed on one of many days.
fn entered(number: u32, parties: &[PartyInput]) -> EnterInput {
    let year = 1995 + number % 30;
    let (month, day) = (1 + number % 12, 1 + number % 28);
    let title = format!("Угода про співробітництво № {number}");
    EnterInput {
        kind: "cooperation".to_owned(),
        stage: "in_force".to_owned(),
        langs: vec!["uk".to_owned(), "de".to_owned()],
        parties: parties.to_vec(),
        title: [("uk".to_owned(), title)].into(),
        place: [("uk".to_owned(), "м. Калинець".to_owned())].into(),
        signed_on: Some(format!("{year}-{month:02}-{day:02}")),
        term: Some("years".to_owned()),
        years: Some(5),
        until: None,
        areas: vec!["culture".to_owned()],
        fields: BTreeMap::new(),
    }
}

fn full(folder: &std::path::Path) -> (Desk, String) {
    let mut desk = Desk::open(folder, None).unwrap();
    desk.open_sample().unwrap();
    let bodies = desk.bodies().unwrap();
    let named = |name: &str| bodies.iter().find(|it| it.name == name).unwrap().id.clone();
    let parties = [("Калинець", "uk"), ("Фалькенбрюк", "de")]
        .map(|(name, lang)| PartyInput { body: named(name), lang: lang.to_owned() });
    let mut last = String::new();
    for number in 0..AGREEMENTS {
        last = desk.enter(&entered(number, &parties)).unwrap().id;
    }
    (desk, format!("agreement-{last}/-/field.shelf"))
}

fn lists(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let (desk, cell) = full(folder.path());
    desk.close();
    let mut group = criterion.benchmark_group("10,000 agreements");
    group.sample_size(10);
    let mut desk = Desk::open(folder.path(), None).unwrap();
    assert_eq!(desk.register("").unwrap().len(), AGREEMENTS as usize + 2);
    assert!(desk.deadlines().unwrap().len() >= AGREEMENTS as usize);
    group.bench_function("days to keep", |bencher| {
        bencher.iter(|| desk.deadlines().unwrap().len());
    });
    group.bench_function("register", |bencher| {
        bencher.iter(|| desk.register("").unwrap().len());
    });
    group.bench_function("days to keep after an edit", |bencher| {
        let mut number = 0;
        bencher.iter_batched(
            || {
                number += 1;
                number
            },
            |number| {
                desk.edit_agreement(&cell, &format!("шафа {number}")).unwrap();
                desk.deadlines().unwrap().len()
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("state list", |bencher| {
        bencher.iter(|| desk.state_register().unwrap().rows.len());
    });
    group.finish();
}

criterion_group!(benches, lists);
criterion_main!(benches);
