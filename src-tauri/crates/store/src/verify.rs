//! Looking the whole file over: SQLite's own check, every digest, and whether what is
//! derived follows from the records.

use std::path::Path;

use pobratym_domain::Id;
use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::fault::Failure;
use crate::journal::Journal;
use crate::open::{FILE, set_meta};
use crate::record::{Record, RecordId};
use crate::store::Store;
use crate::{StoreFault, connection, derive, migrate, personal};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub records: u64,
    /// Records whose bytes are no longer what was written.
    pub bad: Vec<RecordId>,
    /// What SQLite complains of.
    pub integrity: Vec<String>,
    /// Derived tables that a rebuild would change.
    pub derived: Vec<&'static str>,
    /// Keys of persons' values that are no longer what was written.
    pub personal: Vec<String>,
    /// Attachments that are no longer what was written.
    pub blobs: Vec<RecordId>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        let Self { records: _, bad, integrity, derived, personal, blobs } = self;
        bad.is_empty()
            && integrity.is_empty()
            && derived.is_empty()
            && personal.is_empty()
            && blobs.is_empty()
    }
}

impl Store {
    /// Looks the whole file over.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read at all.
    pub fn verify(&self) -> Result<Report, StoreFault> {
        self.read("looking the file over", look_over)
    }
}

/// Looks over the file in an office's folder through a connection of its own, so that
/// it can run on another thread while the store is open.
///
/// # Errors
/// [`StoreFault`] when the file cannot be read at all.
pub fn verify(dir: &Path) -> Result<Report, StoreFault> {
    let file = dir.join(FILE);
    connection::open(&file, false)
        .and_then(|connection| look_over(&connection))
        .map_err(|failure| failure.during("looking the file over", &file))
}

fn look_over(connection: &Connection) -> Result<Report, Failure> {
    // One snapshot for all that follows.
    let tx = connection.unchecked_transaction()?;
    let (records, bad) = bad_records(&tx)?;
    Ok(Report {
        records,
        bad,
        integrity: connection::check(&tx, "PRAGMA integrity_check")?,
        derived: stale_tables(&tx)?,
        personal: bad_personal(&tx)?,
        blobs: bad_blobs(&tx)?,
    })
}

/// How many records there are, and those whose digest is wrong.
pub(crate) fn bad_records(
    connection: &Connection,
) -> Result<(u64, Vec<RecordId>), Failure> {
    let mut statement = connection.prepare("SELECT id, body FROM record")?;
    let mut rows = statement.query([])?;
    let (mut records, mut bad) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        let id = RecordId(row.get(0)?);
        records += 1;
        if RecordId::of(row.get_ref(1)?.as_bytes().unwrap_or_default()) != id {
            bad.push(id);
        }
    }
    Ok((records, bad))
}

/// The derived tables that differ from those built anew from the records.
fn stale_tables(connection: &Connection) -> Result<Vec<&'static str>, Failure> {
    let office: String = connection.query_row(
        "SELECT value FROM meta WHERE key = 'office'",
        [],
        |row| row.get(0),
    )?;
    if office.parse::<Id>().is_err() {
        return Err(Failure::Damaged(format!("the office reads {office}")));
    }
    let mut anew = connection::in_memory()?;
    migrate::migrate(&mut anew)?;
    set_meta(&anew, "lamport", "0")?;
    let tx = anew.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut statement = connection.prepare("SELECT body FROM record ORDER BY n")?;
    let mut rows = statement.query([])?;
    Journal::keep(&tx, &office, |journal| {
        while let Some(row) = rows.next()? {
            let body = row.get_ref(0)?.as_bytes().unwrap_or_default();
            if let Ok(record) = Record::read(body) {
                journal.append(body, &record)?;
            }
        }
        Ok(())
    })?;
    let mut stale = Vec::new();
    for (table, sql) in derive::TABLES {
        if digest(connection, sql)? != digest(&tx, sql)? {
            stale.push(*table);
        }
    }
    if !lacking(&tx, connection)?.is_empty() {
        stale.push("passage");
    }
    Ok(stale)
}

fn digest(connection: &Connection, sql: &str) -> Result<[u8; 32], Failure> {
    let mut sum = Sha256::new();
    derive::digest_into(&mut sum, connection, sql)?;
    Ok(sum.finalize().into())
}

/// Places findable in `anew` that are not in `connection`, which may have more.
fn lacking(anew: &Connection, connection: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = anew.prepare("SELECT place FROM passage")?;
    let mut found = connection.prepare("SELECT 1 FROM passage WHERE place = ?1")?;
    let mut rows = statement.query([])?;
    let mut lacking = Vec::new();
    while let Some(row) = rows.next()? {
        let place: String = row.get(0)?;
        if !found.exists([&place])? {
            lacking.push(place);
        }
    }
    Ok(lacking)
}

fn bad_personal(connection: &Connection) -> Result<Vec<String>, Failure> {
    let sql = "SELECT key, value, checksum FROM personal WHERE value IS NOT NULL";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut bad = Vec::new();
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        if row.get::<_, Option<[u8; 32]>>(2)? != Some(personal::checksum(&key, &value)) {
            bad.push(key);
        }
    }
    Ok(bad)
}

fn bad_blobs(connection: &Connection) -> Result<Vec<RecordId>, Failure> {
    let mut statement = connection.prepare("SELECT sha256, data FROM blob")?;
    let mut rows = statement.query([])?;
    let mut bad = Vec::new();
    while let Some(row) = rows.next()? {
        let id = RecordId(row.get(0)?);
        if RecordId::of(row.get_ref(1)?.as_bytes().unwrap_or_default()) != id {
            bad.push(id);
        }
    }
    Ok(bad)
}
