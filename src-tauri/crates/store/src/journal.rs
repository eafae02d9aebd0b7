//! The journal: how what a person did becomes records, and the one way in for all of
//! them.

use std::collections::BTreeMap;

use pobratym_domain::{Cell, Change, Document, Id, IdSource, Kind, Line, Unit, Value};
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::fault::Failure;
use crate::record::{Author, Record, RecordId};
use crate::store::{Store, derived_value, range, revision};
use crate::value::Stored;
use crate::{StoreFault, derive, personal};

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
        let (office, device) = (self.office, self.device);
        self.write("keeping an act", |tx| {
            let author = Author {
                office,
                device,
                lamport: lamport(tx)? + 1,
                at: act.at,
                actor: act.actor,
                act: ids.fresh(),
                name: act.name.to_owned(),
                of: act.document.to_string(),
                undoes: None,
                redoes: None,
            };
            let mut records = 0;
            for (done, Change { cell, value }) in act.changes.iter().enumerate() {
                if done % TOLD_EACH == 0 && !goes_on(done) {
                    return Err(Failure::Stopped);
                }
                let settles = act.settles.contains(cell);
                if !settles && current(tx, *cell)? == *value {
                    continue;
                }
                let value = personal::keep(tx, *cell, value, ids)?;
                put(tx, &author, *cell, settles, &value)?;
                records += 1;
            }
            if let Some(name) = act.version {
                let cell = Cell::of(act.document, Kind::Version).at(Unit(ids.fresh()));
                let cells = record_ids(tx, act.document)?;
                let value = Stored::Version { name: name.to_owned(), cells };
                put(tx, &author, cell, false, &value)?;
                records += 1;
            }
            let mut unseal = tx.prepare_cached("DELETE FROM typing WHERE cell = ?1")?;
            for cell in act.seals {
                unseal.execute([cell.to_string()])?;
            }
            let revision = revision(tx, &author.of)?;
            Ok(Committed { act: author.act, records, revision })
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
        let office = self.office;
        self.write("taking in records", |tx| {
            let horizon = lamport(tx)? + LAMPORT_AHEAD;
            let mut applied = Applied::default();
            for bytes in records {
                let record = Record::read(bytes)?;
                if record.lamport > horizon {
                    let why = "a record comes from too far ahead".to_owned();
                    return Err(Failure::Malformed(why));
                }
                if append(tx, office, bytes, &record)? {
                    applied.new += 1;
                } else {
                    applied.known += 1;
                }
            }
            Ok(applied)
        })
    }
}

/// Writes one cell's new value as a record and takes it in.
pub(crate) fn put(
    tx: &Transaction<'_>,
    author: &Author,
    cell: Cell,
    settles: bool,
    value: &Stored,
) -> Result<(), Failure> {
    let cell = cell.to_string();
    let sql = if settles {
        "SELECT id FROM head JOIN record USING (n) WHERE cell = ?1 ORDER BY id"
    } else {
        "SELECT id FROM cell JOIN record USING (n) WHERE cell = ?1"
    };
    let mut statement = tx.prepare_cached(sql)?;
    let parents = statement.query_map([&cell], |row| Ok(RecordId(row.get(0)?)))?;
    let parents: Vec<RecordId> = parents.collect::<Result<_, _>>()?;
    let bytes = author.write(&cell, parents, value)?;
    let record = Record::read(&bytes)?;
    append(tx, author.office, &bytes, &record)?;
    Ok(())
}

/// The only way into the journal. Tells whether the record was new.
pub(crate) fn append(
    tx: &Transaction<'_>,
    office: Id,
    bytes: &[u8],
    record: &Record,
) -> Result<bool, Failure> {
    let id = RecordId::of(bytes);
    let mut insert = tx.prepare_cached(
        "INSERT INTO record (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING",
    )?;
    if insert.execute((id.0, bytes))? == 0 {
        return Ok(false);
    }
    derive::take_in(tx, office, tx.last_insert_rowid(), id, record)?;
    if record.lamport > lamport(tx)? {
        let mut advance =
            tx.prepare_cached("UPDATE meta SET value = ?1 WHERE key = 'lamport'")?;
        advance.execute([record.lamport.to_string()])?;
    }
    Ok(true)
}

/// The highest logical time seen so far.
pub(crate) fn lamport(connection: &Connection) -> Result<u64, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT value FROM meta WHERE key = 'lamport'")?;
    let value: String = statement.query_row([], |row| row.get(0))?;
    value.parse().map_err(|_| Failure::Damaged("the logical time is unreadable".into()))
}

/// The value that screens show for a cell.
pub(crate) fn current(connection: &Connection, cell: Cell) -> Result<Value, Failure> {
    let mut statement = connection.prepare_cached(
        "SELECT cell.value, personal.value FROM cell \
         LEFT JOIN personal ON personal.key = cell.personal WHERE cell.cell = ?1",
    )?;
    let found = statement
        .query_row([cell.to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
        })
        .optional()?;
    let value = found.and_then(|(json, text)| derived_value(&json)?.value(|_| text));
    Ok(value.unwrap_or(Value::Absent))
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
