//! The journal: how what a person did becomes records, and the one way in for all of
//! them.

use std::collections::{BTreeMap, HashMap, HashSet};

use pobratym_domain::{Cell, Change, Document, Id, IdSource, Kind, Line, Unit, Value};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction};

use crate::derive::Derivation;
use crate::fault::Failure;
use crate::record::{Author, Record, RecordId};
use crate::store::{Store, derived_value, range, revision};
use crate::value::Stored;
use crate::{StoreFault, personal};

/// How far a record's logical time may lie ahead of ours.
const LAMPORT_AHEAD: u64 = 1 << 20;

/// After so many changes whoever watches is told.
const TOLD_EACH: usize = 1_000;

/// One thing a person did, to be kept as one transaction and one step of undo.
#[derive(Clone, Debug)]
pub struct ActRecord<'a> {
    pub name: &'a str,
    /// The key of the person's name; see [`Store::set_actor_name`].
    pub actor: Id,
    pub at: i64,
    /// Where undo lists the act. The changes may address other documents as well.
    pub document: Document,
    pub changes: &'a [Change],
    /// Keeps the document as it is after the act under this name.
    pub version: Option<&'a str>,
    /// Cells whose typing becomes part of this act.
    pub seals: &'a [Cell],
    /// Cells where the act decides between clashing values.
    pub settles: &'a [Cell],
}

impl<'a> ActRecord<'a> {
    /// An act that only changes values.
    pub fn new(
        name: &'a str,
        actor: Id,
        at: i64,
        document: Document,
        changes: &'a [Change],
    ) -> Self {
        let none = &[];
        Self {
            name,
            actor,
            at,
            document,
            changes,
            version: None,
            seals: none,
            settles: none,
        }
    }
}

/// What was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
    pub act: Id,
    /// How many values changed; where none did, there is no act and nothing to undo.
    pub records: usize,
    /// Of the document that the act is listed under.
    pub revision: u64,
}

/// What became of records that were offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub new: usize,
    pub known: usize,
}

impl Store {
    /// Keeps an act: all of it or nothing. Returns when it is safe on the disk.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was changed.
    pub fn transact(
        &mut self,
        act: &ActRecord<'_>,
        ids: &mut dyn IdSource,
    ) -> Result<Committed, StoreFault> {
        self.transact_watched(act, ids, &mut |_| true)
    }

    /// The same for an act of very many changes: `goes_on` hears now and then how many of
    /// them are kept, and answers whether to go on.
    ///
    /// # Errors
    /// As [`Store::transact`], and [`StoreFault::Stopped`] where it did not; then nothing was
    /// changed.
    pub fn transact_watched(
        &mut self,
        act: &ActRecord<'_>,
        ids: &mut dyn IdSource,
        goes_on: &mut dyn FnMut(usize) -> bool,
    ) -> Result<Committed, StoreFault> {
        let (office, device) = (self.office.to_string(), self.device.to_string());
        self.write_many("keeping an act", act.changes.len(), |tx| {
            Journal::keep(tx, &office, |journal| {
                let id = ids.fresh();
                let author = Author {
                    office: office.clone(),
                    device,
                    lamport: lamport(tx)? + 1,
                    at: act.at,
                    actor: act.actor.to_string(),
                    act: id.to_string(),
                    name: act.name.to_owned(),
                    of: act.document.to_string(),
                    undoes: None,
                    redoes: None,
                };
                let mut records = 0;
                let mut fresh = Fresh::default();
                for (done, Change { cell, value }) in act.changes.iter().enumerate() {
                    if done % TOLD_EACH == 0 && !goes_on(done) {
                        return Err(Failure::Stopped);
                    }
                    let name = cell.to_string();
                    let settles = act.settles.contains(cell);
                    let (before, seen) = match fresh.is_first(tx, *cell)? {
                        true => (Value::Absent, None),
                        false => shown(tx, &name)?,
                    };
                    if !settles && before == *value {
                        continue;
                    }
                    let parents = match settles {
                        true => heads(tx, &name)?,
                        false => seen.into_iter().collect(),
                    };
                    let value = personal::keep(tx, *cell, value, ids)?;
                    journal.put(&author, &name, parents, &value)?;
                    records += 1;
                }
                if let Some(name) = act.version {
                    let cell =
                        Cell::of(act.document, Kind::Version).at(Unit(ids.fresh()));
                    let cells = record_ids(tx, act.document)?;
                    let value = Stored::Version { name: name.to_owned(), cells };
                    journal.put(&author, &cell.to_string(), Vec::new(), &value)?;
                    records += 1;
                }
                let mut unseal =
                    tx.prepare_cached("DELETE FROM typing WHERE cell = ?1")?;
                for cell in act.seals {
                    unseal.execute([cell.to_string()])?;
                }
                let revision = journal.revision(&author.of)?;
                Ok(Committed { act: id, records, revision })
            })
        })
    }

    /// Takes in records from wherever they come: an exchange file, an office server,
    /// another computer of this office, a damaged file. Known ones change nothing, and
    /// their order does not matter. All of them or nothing.
    ///
    /// # Errors
    /// [`StoreFault::Malformed`] when one of them is no record, or when the disk fails;
    /// then nothing was changed.
    pub fn apply(&mut self, records: &[Vec<u8>]) -> Result<Applied, StoreFault> {
        let office = self.office.to_string();
        self.write_many("taking in records", records.len(), |tx| {
            Journal::keep(tx, &office, |journal| {
                let horizon = lamport(tx)? + LAMPORT_AHEAD;
                let mut applied = Applied::default();
                for bytes in records {
                    let record = Record::read(bytes)?;
                    if record.lamport > horizon {
                        let why = "a record comes from too far ahead".to_owned();
                        return Err(Failure::Malformed(why));
                    }
                    if journal.append(bytes, &record)? {
                        applied.new += 1;
                    } else {
                        applied.known += 1;
                    }
                }
                Ok(applied)
            })
        })
    }
}

/// The cells that an act wrote into documents that it begins. They need not be looked up.
#[derive(Debug, Default)]
struct Fresh {
    documents: HashMap<Document, bool>,
    cells: HashSet<Cell>,
}

impl Fresh {
    /// Whether nothing was ever written into a cell, as far as can be told without looking.
    fn is_first(&mut self, tx: &Transaction<'_>, cell: Cell) -> Result<bool, Failure> {
        let is_fresh = match self.documents.get(&cell.document) {
            Some(known) => *known,
            None => {
                let is_fresh = revision(tx, &cell.document.to_string())? == 0;
                self.documents.insert(cell.document, is_fresh);
                is_fresh
            }
        };
        Ok(is_fresh && self.cells.insert(cell))
    }
}

/// The journal within a transaction: the only way into it.
pub(crate) struct Journal<'tx> {
    tx: &'tx Transaction<'tx>,
    insert: CachedStatement<'tx>,
    lamport: u64,
    derivation: Derivation<'tx>,
}

impl<'tx> Journal<'tx> {
    /// Hands the journal to `work`, and writes what its records derive.
    pub(crate) fn keep<T>(
        tx: &'tx Transaction<'tx>,
        office: &str,
        work: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let before = lamport(tx)?;
        let insert = tx.prepare_cached(
            "INSERT INTO record (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING",
        )?;
        let derivation = Derivation::of(tx, office)?;
        let mut journal = Self { tx, insert, lamport: before, derivation };
        let done = work(&mut journal)?;
        journal.derivation.flush()?;
        if journal.lamport > before {
            let advance = "UPDATE meta SET value = ?1 WHERE key = 'lamport'";
            tx.prepare_cached(advance)?.execute([journal.lamport.to_string()])?;
        }
        Ok(done)
    }

    /// Writes one cell's new value as a record.
    pub(crate) fn put(
        &mut self,
        author: &Author,
        cell: &str,
        parents: Vec<RecordId>,
        value: &Stored,
    ) -> Result<(), Failure> {
        let (record, bytes) = author.write(cell, parents, value)?;
        self.enter(&bytes, &record, Some(value))?;
        Ok(())
    }

    /// Takes a record in. Tells whether it was new.
    pub(crate) fn append(
        &mut self,
        bytes: &[u8],
        record: &Record,
    ) -> Result<bool, Failure> {
        self.enter(bytes, record, record.stored().as_ref())
    }

    fn enter(
        &mut self,
        bytes: &[u8],
        record: &Record,
        stored: Option<&Stored>,
    ) -> Result<bool, Failure> {
        let id = RecordId::of(bytes);
        if self.insert.execute((id.0, bytes))? == 0 {
            return Ok(false);
        }
        let n = self.tx.last_insert_rowid();
        self.derivation.take_in(n, id, record, stored)?;
        self.lamport = self.lamport.max(record.lamport);
        Ok(true)
    }

    /// How many records a document has, these included.
    pub(crate) fn revision(&self, document: &str) -> Result<u64, Failure> {
        Ok(revision(self.tx, document)? + self.derivation.gathered(document))
    }
}

/// The highest logical time seen so far.
pub(crate) fn lamport(connection: &Connection) -> Result<u64, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT value FROM meta WHERE key = 'lamport'")?;
    let value: String = statement.query_row([], |row| row.get(0))?;
    value.parse().map_err(|_| Failure::Damaged("the logical time is unreadable".into()))
}

/// The value that screens show for a cell, and its record; an absent one has none.
pub(crate) fn shown(
    connection: &Connection,
    cell: &str,
) -> Result<(Value, Option<RecordId>), Failure> {
    let mut statement = connection.prepare_cached(include_str!("journal/shown.sql"))?;
    let found = statement
        .query_row([cell], |row| {
            let text: Option<String> = row.get(1)?;
            Ok((row.get::<_, String>(0)?, text, RecordId(row.get(2)?)))
        })
        .optional()?;
    let Some((json, text, record)) = found else { return Ok((Value::Absent, None)) };
    let value = derived_value(&json).and_then(|it| it.value(|_| text));
    Ok((value.unwrap_or(Value::Absent), Some(record)))
}

/// The records of a cell that no other follows.
fn heads(connection: &Connection, cell: &str) -> Result<Vec<RecordId>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM head JOIN record USING (n) WHERE cell = ?1 ORDER BY id",
    )?;
    let heads = statement.query_map([cell], |row| Ok(RecordId(row.get(0)?)))?;
    Ok(heads.collect::<Result<_, _>>()?)
}

/// The record behind each of our own values of a document.
fn record_ids(
    connection: &Connection,
    document: Document,
) -> Result<BTreeMap<String, RecordId>, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT cell, id FROM cell JOIN record USING (n) WHERE cell >= ?1 AND cell < ?2",
    )?;
    let rows = statement.query_map(range(document), |row| {
        Ok((row.get::<_, String>(0)?, RecordId(row.get(1)?)))
    })?;
    let own = |name: &str| {
        name.parse::<Cell>()
            .is_ok_and(|cell| cell.line == Line::Own && cell.kind != Kind::Version)
    };
    let mut ids = BTreeMap::new();
    for row in rows {
        let (cell, id) = row?;
        if own(&cell) {
            ids.insert(cell, id);
        }
    }
    Ok(ids)
}
