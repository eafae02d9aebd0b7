//! A table of ten thousand rows, as text and as a workbook: looked into, and taken in. The goal is
//! three seconds for both.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use chrono::DateTime;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pobratym_desk::Desk;
use pobratym_desk::wire::TableInput;
use pobratym_files::{
    Cell, Column, ColumnKind, SheetTable, Workbook, write_csv, write_xlsx,
};

const ROWS: u32 = 10_000;
const PARTNERS: u32 = 500;

const HEADS: [&str; 9] = [
    "Реєстраційний номер",
    "Назва угоди",
    "Дата та місце підписання",
    "Сфера співробітництва",
    "Регіон України",
    "Суб'єкт України",
    "Держава",
    "Суб'єкт іноземної держави",
    "Строк дії",
];

fn row(number: u32) -> Vec<Cell> {
    let town = format!("м. Місто {}", number % PARTNERS);
    let (day, month, year) = (number % 28 + 1, number % 12 + 1, 1990 + number % 30);
    let cells = [
        number.to_string(),
        format!("Угода про співробітництво № {number}"),
        format!("{day:02}.{month:02}.{year}, {town}"),
        "Освіта, культура".to_owned(),
        "Львівська область".to_owned(),
        "Калинівська міська рада".to_owned(),
        "Республіка Польща".to_owned(),
        town,
        "5 років".to_owned(),
    ];
    cells.map(Cell::Text).into()
}

/// The same table in each kind of file.
fn files(folder: &Path) -> [(&'static str, PathBuf); 2] {
    let column =
        |head: &str| Column { head: head.to_owned(), kind: ColumnKind::Text, width: 20 };
    let sheet = SheetTable {
        name: "Угоди".to_owned(),
        columns: HEADS.map(column).into(),
        rows: (0..ROWS).map(row).collect(),
    };
    let csv = folder.join("register.csv");
    std::fs::write(&csv, write_csv(&sheet).unwrap()).unwrap();
    let xlsx = folder.join("register.xlsx");
    let workbook = Workbook { sheets: vec![sheet] };
    std::fs::write(&xlsx, write_xlsx(&workbook, DateTime::UNIX_EPOCH).unwrap()).unwrap();
    [("CSV", csv), ("XLSX", xlsx)]
}

fn tables(criterion: &mut Criterion) {
    let input = TableInput { kind: "agreements".to_owned(), ..TableInput::default() };
    let folder = tempfile::tempdir().unwrap();
    let mut group = criterion.benchmark_group("10,000 rows of a table");
    group.sample_size(10);
    for (format, file) in files(folder.path()) {
        group.bench_function(format!("{format} looked into"), |bencher| {
            let folder = tempfile::tempdir().unwrap();
            let mut desk = Desk::open(folder.path(), None).unwrap();
            bencher.iter(|| desk.look_into_table(&file, &input).unwrap());
        });
        group.bench_function(format!("{format} taken in"), |bencher| {
            bencher.iter_batched(
                || {
                    let folder = tempfile::tempdir().unwrap();
                    let desk = Desk::open(folder.path(), None).unwrap();
                    (folder, desk)
                },
                |(folder, mut desk)| {
                    let import = desk.import_table(&file, &input, &|_| true).unwrap();
                    assert_eq!(import.agreements, ROWS);
                    (folder, desk)
                },
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, tables);
criterion_main!(benches);
