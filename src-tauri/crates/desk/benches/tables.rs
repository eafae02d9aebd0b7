//! A table of ten thousand rows: looked into, and taken in. The goal is three seconds for both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pobratym_desk::Desk;
use pobratym_desk::wire::TableInput;
use tempfile::TempDir;

const ROWS: u32 = 10_000;
const PARTNERS: u32 = 500;

fn table(folder: &Path) -> PathBuf {
    let mut text = "Реєстраційний номер;Назва угоди;Дата та місце підписання;Сфера \
                    співробітництва;Регіон України;Суб'єкт України;Держава;Суб'єкт іноземної \
                    держави;Строк дії\n"
        .to_owned();
    for row in 0..ROWS {
        let partner = row % PARTNERS;
        let (day, month, year) = (row % 28 + 1, row % 12 + 1, 1990 + row % 30);
        let _ = writeln!(
            text,
            "{row};Угода про співробітництво № {row};{day:02}.{month:02}.{year}, м. Місто \
             {partner};Освіта, культура;Львівська область;Калинівська міська рада;Республіка \
             Польща;м. Місто {partner};5 років"
        );
    }
    let file = folder.join("register.csv");
    std::fs::write(&file, text).expect("a table");
    file
}

fn desk(folder: &TempDir) -> Desk {
    Desk::open(&folder.path().join("data"), None).expect("an office")
}

fn tables(criterion: &mut Criterion) {
    let input = TableInput { kind: "agreements".to_owned(), ..TableInput::default() };
    let folder = tempfile::tempdir().expect("a folder");
    let file = table(folder.path());
    let mut group = criterion.benchmark_group("ten thousand rows");
    group.sample_size(10);
    group.bench_function("looked into", |bencher| {
        let mut desk = desk(&folder);
        bencher.iter(|| desk.look_into_table(&file, &input).expect("a view"));
    });
    group.bench_function("taken in", |bencher| {
        bencher.iter_batched(
            || {
                let folder = tempfile::tempdir().expect("a folder");
                let desk = desk(&folder);
                (folder, desk)
            },
            |(folder, mut desk)| {
                let import = desk.import_table(&file, &input).expect("an import");
                assert_eq!(import.agreements, ROWS);
                (folder, desk)
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, tables);
criterion_main!(benches);
