//! What keeping a text costs beyond a bare commit of the same row, by the same SQLite
//! under the same settings. On a disk in memory, so that waiting is left out.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use pobratym_store::{ActRecord, OpenOptions, Store};
use rusqlite::Connection;
use support::{Lcg, NOON, agreement, clause, id, text, to};

const SENTENCE: &str = "Сторони сприяють обміну досвідом між закладами культури, освіти \
                        та спорту, зокрема через спільні заходи молоді двох громад.";

/// The least that a commit of this row can be.
fn bare(dir: &Path) -> Connection {
    let connection = Connection::open(dir.join("bare.db")).unwrap();
    connection.execute_batch(include_str!("../src/connection/settings.sql")).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; CREATE TABLE typing (cell TEXT PRIMARY KEY, \
             text TEXT NOT NULL, at INTEGER NOT NULL, base BLOB) STRICT, WITHOUT ROWID",
        )
        .unwrap();
    connection
}

fn typing(criterion: &mut Criterion) {
    let dir = support::folder();
    let mut ids = Lcg(1);
    let mut store = Store::open(OpenOptions::new(dir.path(), NOON, &mut ids)).unwrap();
    let document = agreement(1);
    for byte in 0..100 {
        let changes = [to(clause(document, byte), text(SENTENCE))];
        let act = ActRecord::new("EditWording", id(1), NOON, document, &changes);
        store.transact(&act, &mut ids).unwrap();
    }
    let cells: Vec<_> = (0..100).map(|byte| clause(document, byte)).collect();
    let names: Vec<String> = cells.iter().map(ToString::to_string).collect();
    let bare = bare(dir.path());
    let mut group = criterion.benchmark_group("keeping a text");
    let mut at = 0;
    group.bench_function("a bare commit", |bencher| {
        let mut upsert = bare
            .prepare(
                "INSERT INTO typing (cell, text, at) VALUES (?1, ?2, ?3) ON CONFLICT (cell) \
                 DO UPDATE SET text = excluded.text, at = excluded.at",
            )
            .unwrap();
        bencher.iter(|| {
            at += 1;
            upsert.execute((&names[at % 100], SENTENCE, at as i64)).unwrap()
        });
    });
    group.bench_function("type_into", |bencher| {
        bencher.iter(|| {
            at += 1;
            store.type_into(&cells[at % 100], SENTENCE, at as i64).unwrap();
        });
    });
    group.bench_function("an act that seals it", |bencher| {
        bencher.iter(|| {
            at += 1;
            let cell = cells[at % 100];
            let changes = [to(cell, text(&format!("{SENTENCE} {at}")))];
            let act = ActRecord {
                seals: &[cell],
                ..ActRecord::new("EditWording", id(1), NOON, document, &changes)
            };
            store.transact(&act, &mut ids).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, typing);
criterion_main!(benches);
