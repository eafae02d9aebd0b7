//! Opening one of many agreements, and searching many clauses.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/support/mod.rs"]
mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use pobratym_domain::{AgreementId, Cell, Document, IdSource, Kind, Lang, Unit};
use pobratym_store::{ActRecord, FILE, OpenOptions, Passage, Store};
use rusqlite::Connection;
use support::{Lcg, NOON, id, text, to};

const AGREEMENTS: usize = 10_000;
const EDITS: usize = 20_000;
const CLAUSES: usize = 100_000;

fn document(number: usize) -> Document {
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(
        &(number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes(),
    );
    Document::Agreement(AgreementId(pobratym_domain::Id::from_bytes(bytes)))
}

/// Words as frequent as in a language: the tenth a tenth as often as the first.
struct Words {
    all: Vec<String>,
    lcg: Lcg,
}

impl Words {
    fn new() -> Self {
        const CONSONANTS: [char; 20] = [
            'б', 'в', 'г', 'д', 'ж', 'з', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т', 'ф',
            'х', 'ц', 'ч', 'ш', 'щ',
        ];
        const VOWELS: [char; 9] = ['а', 'е', 'и', 'і', 'о', 'у', 'ю', 'я', 'є'];
        let mut lcg = Lcg(3);
        let mut letter = |of: &[char]| of[lcg.below(of.len())];
        let word = |number: usize| {
            let syllables = 2 + number % 3;
            (0..syllables).flat_map(|_| [letter(&CONSONANTS), letter(&VOWELS)]).collect()
        };
        Self { all: (0..30_000).map(word).collect(), lcg: Lcg(4) }
    }

    /// A word by Zipf's law.
    fn next(&mut self) -> &str {
        let share = self.lcg.below(1 << 20) as f64 / f64::from(1 << 20);
        let rank = (self.all.len() as f64).powf(share) as usize;
        &self.all[rank - 1]
    }

    fn clause(&mut self) -> String {
        let words = 20 + self.lcg.below(40);
        (0..words).map(|_| self.next().to_owned() + " ").collect()
    }
}

fn opening(criterion: &mut Criterion) {
    let dir = support::folder();
    let mut ids = Lcg(1);
    let mut words = Words::new();
    let mut store = Store::open(OpenOptions::new(dir.path(), NOON, &mut ids)).unwrap();
    let clerk = id(1);
    for hundred in 0..AGREEMENTS / 100 {
        let mut changes = Vec::new();
        for number in hundred * 100..(hundred + 1) * 100 {
            let cell = Cell::of(document(number), Kind::Title).in_lang(Lang::UK);
            changes.push(to(cell, text(words.next())));
            for _ in 0..4 {
                let cell = Cell { kind: Kind::Text, ..cell }.at(Unit(ids.fresh()));
                changes.push(to(cell, text(&words.clause())));
            }
        }
        let act = ActRecord::new("AddSample", clerk, NOON, Document::Office, &changes);
        store.transact(&act, &mut ids).unwrap();
    }
    // One with 90 clauses and as many edits as anyone will make.
    let busy = document(AGREEMENTS / 2);
    let units: Vec<Unit> = (0..90).map(|_| Unit(ids.fresh())).collect();
    for round in 0..EDITS / units.len() {
        let cell = |unit: &Unit| Cell::of(busy, Kind::Text).at(*unit).in_lang(Lang::UK);
        let changes: Vec<_> =
            units.iter().map(|unit| to(cell(unit), text(&words.clause()))).collect();
        let at = NOON + round as i64;
        let act = ActRecord::new("EditWording", clerk, at, busy, &changes);
        store.transact(&act, &mut ids).unwrap();
    }
    let mut group = criterion.benchmark_group("among 10,000 agreements");
    group.bench_function("open the one with 20,000 edits", |bencher| {
        bencher.iter(|| store.cells(busy).unwrap());
    });
    let mut number = 0;
    group.bench_function("open any other", |bencher| {
        bencher.iter(|| {
            number = (number + 7919) % AGREEMENTS;
            store.cells(document(number)).unwrap()
        });
    });
    group.bench_function("its latest hundred acts", |bencher| {
        bencher.iter(|| store.history(busy, 100).unwrap());
    });
    group.bench_function("find what to undo", |bencher| {
        bencher.iter(|| store.undo_target(busy, clerk).unwrap());
    });
    store.close().unwrap();
    group.bench_function("start", |bencher| {
        bencher.iter(|| {
            let options = OpenOptions::new(dir.path(), NOON, &mut ids);
            Store::open(options).unwrap().close().unwrap();
        });
    });
    group.finish();
}

fn searching(criterion: &mut Criterion) {
    let dir = support::folder();
    let mut ids = Lcg(2);
    let mut words = Words::new();
    let mut store = Store::open(OpenOptions::new(dir.path(), NOON, &mut ids)).unwrap();
    let bodies: Vec<String> = (0..CLAUSES).map(|_| words.clause()).collect();
    let passages: Vec<Passage<'_>> = bodies
        .iter()
        .enumerate()
        .map(|(number, body)| {
            let document = document(number / 30);
            let cell =
                Cell::of(document, Kind::Text).at(Unit(ids.fresh())).in_lang(Lang::UK);
            Passage { document, cell: Some(cell), title: "", body }
        })
        .collect();
    for part in passages.chunks(1000) {
        store.index(part).unwrap();
    }
    let raw = Connection::open(dir.path().join(FILE)).unwrap();
    let mut bare = raw
        .prepare(
            "SELECT rowid FROM search_text WHERE search_text MATCH ?1 \
             ORDER BY rowid DESC LIMIT 50",
        )
        .unwrap();
    let mut group = criterion.benchmark_group("search 100,000 clauses");
    let start = |rank: usize, letters| {
        pobratym_store::fold(&words.all[rank].chars().take(letters).collect::<String>())
    };
    for (name, query) in [
        ("one letter", start(0, 1)),
        ("two letters", start(0, 2)),
        ("three letters", start(0, 3)),
        ("the most frequent word", start(0, 4)),
        ("a frequent word", start(100, 6)),
        ("a rare word", start(10_001, 9)),
        ("two words", format!("{} {}", start(0, 4), start(100, 6))),
    ] {
        // The cut words that the store asks for, so that only its own work differs.
        let cut = |word: &str| {
            let letters = word.chars().count();
            let kept = letters - [0, 0, 0, 0, 1, 1, 2, 2, 2].get(letters).unwrap_or(&3);
            format!("\"{}\"*", word.chars().take(kept).collect::<String>())
        };
        let stems = query.split(' ').map(cut).collect::<Vec<_>>().join(" ");
        group.bench_function(format!("bare FTS5: {name}"), |bencher| {
            bencher.iter(|| {
                bare.query_map([&stems], |row| row.get::<_, i64>(0)).unwrap().count()
            });
        });
        group.bench_function(name, |bencher| {
            bencher.iter(|| store.search(&query, 50).unwrap());
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30);
    targets = opening, searching
}
criterion_main!(benches);
