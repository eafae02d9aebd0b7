//! An office to try things on.
#![allow(dead_code, unreachable_pub, reason = "each test program uses a part of it")]

pub mod mount;

use std::io::Write;
use std::path::Path;

use pobratym_domain::{
    AgreementId, Cell, Change, Document, Id, IdSource, Kind, Lang, Unit, Value,
};
use pobratym_store::{ActRecord, Committed, OpenOptions, Store};
use tempfile::TempDir;

pub const NOON: i64 = 1_750_000_000_000;

/// Random enough, and the same every time.
#[derive(Clone, Debug)]
pub struct Lcg(pub u64);

impl Lcg {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        self.0 >> 33
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.next() as usize % bound
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

impl IdSource for Lcg {
    fn fresh(&mut self) -> Id {
        let mut bytes = [0; 10];
        for byte in &mut bytes {
            *byte = self.next() as u8;
        }
        Id::from_bytes(bytes)
    }
}

pub fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 10])
}

pub fn agreement(byte: u8) -> Document {
    Document::Agreement(AgreementId(id(byte)))
}

pub fn clause(document: Document, byte: u8) -> Cell {
    Cell::of(document, Kind::Text).at(Unit(id(byte))).in_lang(Lang::UK)
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn to(cell: Cell, value: Value) -> Change {
    Change { cell, value }
}

/// A folder in memory where there is one, so that nobody waits for a disk.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| tempfile::tempdir_in(memory).ok()).flatten();
    in_memory.unwrap_or_else(|| tempfile::tempdir().unwrap())
}

/// An open store in a folder of its own, and the clerk who works there.
pub struct Office {
    pub store: Option<Store>,
    pub dir: TempDir,
    pub ids: Lcg,
    pub clerk: Id,
    pub now: i64,
}

impl Office {
    pub fn new(seed: u64) -> Self {
        Self::joining(seed, None)
    }

    /// A second computer of an office.
    pub fn joining(seed: u64, office: Option<Id>) -> Self {
        let dir = folder();
        let mut ids = Lcg(seed);
        let options =
            OpenOptions { office, ..OpenOptions::new(dir.path(), NOON, &mut ids) };
        let store = Some(Store::open(options).unwrap());
        Self { store, dir, ids, clerk: id(200), now: NOON }
    }

    pub fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn tick(&mut self) -> i64 {
        self.now += 1000;
        self.now
    }

    pub fn act(
        &mut self,
        name: &str,
        document: Document,
        changes: &[Change],
    ) -> Committed {
        let at = self.tick();
        let act = ActRecord::new(name, self.clerk, at, document, changes);
        let Self { store, ids, .. } = self;
        store.as_mut().unwrap().transact(&act, ids).unwrap()
    }

    pub fn write(&mut self, cell: Cell, words: &str) -> Committed {
        self.act("EditWording", cell.document, &[to(cell, text(words))])
    }

    pub fn read(&mut self, cell: Cell) -> Value {
        let cells = self.store().cells(cell.document).unwrap();
        cells.get(&cell).cloned().unwrap_or(Value::Absent)
    }

    pub fn close(&mut self) {
        self.store.take().unwrap().close().unwrap();
    }

    pub fn reopen(&mut self) {
        self.close();
        let options = OpenOptions::new(self.dir.path(), self.now, &mut self.ids);
        self.store = Some(Store::open(options).unwrap());
    }
}

/// Says that a test could not run here, aloud and in the list of such tests.
pub fn skip(name: &str, reason: &str) {
    let line = format!("SKIPPED {name}: {reason}");
    println!("{line}");
    if let Ok(list) = std::env::var("POBRATYM_SKIPPED") {
        let mut list =
            std::fs::File::options().create(true).append(true).open(list).unwrap();
        writeln!(list, "{line}").unwrap();
    }
}
