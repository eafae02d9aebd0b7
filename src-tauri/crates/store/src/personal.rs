//! Values of persons. A record holds only the random key of a row here; erasing the
//! row's value leaves every record as it was.

use std::io;

use chrono::NaiveDate;
use pobratym_domain::{Cell, Id, IdSource, Value};
use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::StoreFault;
use crate::fault::Failure;
use crate::fold::fold;
use crate::store::Store;
use crate::value::Stored;

/// What the name of a clerk is kept for.
const ACTOR: &str = "actor";

/// Values of one person whose day of erasure has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub subject: Id,
    pub erase_on: NaiveDate,
    pub values: usize,
}

impl Store {
    /// Keeps the name of the person behind an actor's key.
    ///
    /// # Errors
    /// [`StoreFault`]; then the name kept before still stands.
    pub fn set_actor_name(&mut self, actor: Id, name: &str) -> Result<(), StoreFault> {
        self.write("keeping a clerk's name", |tx| insert(tx, actor, name, actor, ACTOR))
    }

    /// The name behind an actor's key; `None` when it was never kept or was erased.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn actor_name(&self, actor: Id) -> Result<Option<String>, StoreFault> {
        self.read("reading a clerk's name", |connection| {
            value_of(connection, &actor.to_string())
        })
    }

    /// Sets the day on which everything about these people is to be erased. Where it is that
    /// day already, nothing is written.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was changed.
    pub fn erase_personal_on(
        &mut self,
        subjects: &[Id],
        day: Option<NaiveDate>,
    ) -> Result<(), StoreFault> {
        let day = day.map(|day| day.to_string());
        let others = self.read("looking for days of erasure", |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM personal \
                 WHERE subject = ?1 AND erase_on IS NOT ?2)",
            )?;
            let mut others = Vec::new();
            for subject in subjects {
                let subject = subject.to_string();
                if statement.query_row((&subject, &day), |row| row.get(0))? {
                    others.push(subject);
                }
            }
            Ok(others)
        })?;
        if others.is_empty() {
            return Ok(());
        }
        self.write("setting a day of erasure", |tx| {
            let mut statement = tx
                .prepare_cached("UPDATE personal SET erase_on = ?2 WHERE subject = ?1")?;
            for subject in &others {
                statement.execute((subject, &day))?;
            }
            Ok(())
        })
    }

    /// Whose values should have been erased by this day.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn personal_due(&self, on: NaiveDate) -> Result<Vec<Due>, StoreFault> {
        self.read("looking for values to erase", |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT subject, min(erase_on), count(*) FROM personal \
                 WHERE erase_on <= ?1 AND value IS NOT NULL GROUP BY subject",
            )?;
            let mut rows = statement.query([on.to_string()])?;
            let mut due = Vec::new();
            while let Some(row) = rows.next()? {
                let subject = row.get::<_, String>(0)?.parse();
                let day = row.get::<_, String>(1)?.parse();
                let (Ok(subject), Ok(erase_on)) = (subject, day) else { continue };
                let values = row.get::<_, i64>(2)?.unsigned_abs() as usize;
                due.push(Due { subject, erase_on, values });
            }
            Ok(due)
        })
    }

    /// Erases everything about a person (the unit that stands for it, or an actor), also
    /// what is only being typed, from the file and from its log. Copies made before
    /// still hold it; tells how many values went.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was erased, or the log could not be emptied.
    pub fn erase_personal(&mut self, subject: Id, at: i64) -> Result<usize, StoreFault> {
        let erased = self.write("erasing a person's values", |tx| {
            tx.execute(
                "DELETE FROM typing WHERE cell LIKE '%/' || ?1 || '/%'",
                [subject.to_string()],
            )?;
            Ok(tx.execute(
                "UPDATE personal SET value = NULL, folded = NULL, checksum = NULL, \
                 erased_at = ?2 WHERE subject = ?1 AND value IS NOT NULL",
                (subject.to_string(), at),
            )?)
        })?;
        self.read("emptying the log", |connection| {
            let is_busy: bool =
                connection
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            // A copy is being made; the log is emptied at the latest on closing.
            if is_busy {
                Err(io::Error::from(io::ErrorKind::ResourceBusy).into())
            } else {
                Ok(())
            }
        })?;
        Ok(erased)
    }
}

/// The form of a value in the journal; a person's goes into a row of its own.
pub(crate) fn keep(
    tx: &Transaction<'_>,
    cell: Cell,
    value: &Value,
    ids: &mut dyn IdSource,
) -> Result<Stored, Failure> {
    let Value::Text(text) = value else { return Ok(Stored::of(value)) };
    if !cell.kind.is_personal() {
        return Ok(Stored::of(value));
    }
    let key = ids.fresh();
    let subject = cell.unit.map_or(key, |unit| unit.0);
    let kind = cell.kind.to_string();
    let purpose = kind.split('.').next().unwrap_or_default();
    insert(tx, key, text, subject, purpose)?;
    Ok(Stored::Personal(key.to_string()))
}

/// The value behind a key.
pub(crate) fn value_of(
    connection: &Connection,
    key: &str,
) -> Result<Option<String>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT value FROM personal WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?.flatten())
}

/// What a row's checksum has to be.
pub(crate) fn checksum(key: &str, value: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(key)
        .chain_update([0])
        .chain_update(value)
        .finalize()
        .into()
}

fn insert(
    tx: &Transaction<'_>,
    key: Id,
    value: &str,
    subject: Id,
    purpose: &str,
) -> Result<(), Failure> {
    let key = key.to_string();
    tx.prepare_cached(
        "INSERT INTO personal (key, value, folded, checksum, subject, purpose) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (key) DO UPDATE SET \
         value = excluded.value, folded = excluded.folded, \
         checksum = excluded.checksum, erased_at = NULL",
    )?
    .execute((
        &key,
        value,
        format!(" {}", fold(value)),
        checksum(&key, value),
        subject.to_string(),
        purpose,
    ))?;
    Ok(())
}
