//! One office's open file.

use std::cell;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

use pobratym_domain::{Cell, Document, Id, Line, Value};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::fault::{Cause, Failure};
use crate::value::Stored;
use crate::{StoreFault, derive};

/// From so many rows on, a transaction gets more room.
const MANY: usize = 1_000;

/// One office's file, open. The lock on its folder is held as long as this lives.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) dir: PathBuf,
    pub(crate) file: PathBuf,
    /// Whose journal this is; the same on every computer of the office.
    pub(crate) office: Id,
    /// This copy of the file; a restored one gets a new one.
    pub(crate) device: Id,
    pub(crate) lock: File,
    /// Whether SQLite came upon damage; then the next opening looks the file through.
    pub(crate) is_damaged: cell::Cell<bool>,
}

impl Store {
    /// Whose journal this is; the same on every computer of the office.
    pub fn office(&self) -> Id {
        self.office
    }

    /// This copy of the file.
    pub fn device(&self) -> Id {
        self.device
    }

    /// The folder of the file.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Our own line's values of a document. What was never there or was taken away is
    /// left out; a person's value is a text, or [`Value::Erased`].
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn cells(&self, document: Document) -> Result<BTreeMap<Cell, Value>, StoreFault> {
        self.read("reading a document", |connection| {
            let mut statement =
                connection.prepare_cached(include_str!("store/cells.sql"))?;
            let mut rows = statement.query(range(document))?;
            let mut cells = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let Ok(cell) = row.get_ref(0)?.as_str().unwrap_or_default().parse()
                else {
                    continue;
                };
                let Cell { line: Line::Own, .. } = cell else { continue };
                let value = derived_value(row.get_ref(1)?.as_str().unwrap_or_default());
                let value = value.and_then(|it| it.value(|_| row.get(2).ok().flatten()));
                if let Some(value) = value.filter(|it| *it != Value::Absent) {
                    cells.insert(cell, value);
                }
            }
            Ok(cells)
        })
    }

    /// Every document that holds something; one whose beginning was taken back does not.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn documents(&self) -> Result<Vec<Document>, StoreFault> {
        self.read("listing the documents", |connection| {
            let mut statement =
                connection.prepare_cached(include_str!("store/documents.sql"))?;
            let names = statement.query_map([], |row| row.get::<_, String>(0))?;
            let names: Vec<String> = names.collect::<Result<_, _>>()?;
            Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
        })
    }

    /// How many records a document has: its revision.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn revision(&self, document: Document) -> Result<u64, StoreFault> {
        self.read("reading a revision", |connection| {
            revision(connection, &document.to_string())
        })
    }

    /// When a document was last changed, in milliseconds.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn changed_at(&self, document: Document) -> Result<Option<i64>, StoreFault> {
        self.read("reading when a document changed", |connection| {
            let mut statement = connection
                .prepare_cached("SELECT changed_at FROM document WHERE document = ?1")?;
            Ok(statement
                .query_row([document.to_string()], |row| row.get(0))
                .optional()?)
        })
    }

    /// The records of one document, or all, oldest arrival first, as exact bytes.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn records(
        &self,
        document: Option<Document>,
    ) -> Result<Vec<Vec<u8>>, StoreFault> {
        self.read("reading the journal", |connection| {
            let [from, to] =
                document.map_or_else(|| [String::new(), "\u{10ffff}".to_owned()], range);
            let mut statement =
                connection.prepare_cached(include_str!("store/records.sql"))?;
            let bodies = statement.query_map([from, to], |row| row.get(0))?;
            Ok(bodies.collect::<Result<_, _>>()?)
        })
    }

    /// A digest of all records and of what is current: equal on two computers that hold
    /// the same journal, in whatever order it arrived.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn digest(&self) -> Result<[u8; 32], StoreFault> {
        self.read("comparing the journal", |connection| {
            let mut sum = Sha256::new();
            let sql = "SELECT id FROM record ORDER BY id";
            derive::digest_into(&mut sum, connection, sql)?;
            for (_, sql) in derive::TABLES {
                derive::digest_into(&mut sum, connection, sql)?;
            }
            Ok(sum.finalize().into())
        })
    }

    /// Drops everything that is derived from the records and builds it again. Passages
    /// that were given to [`Store::index`] have to be given again.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was changed.
    pub fn rebuild(&mut self) -> Result<(), StoreFault> {
        let office = self.office.to_string();
        self.write_many("rebuilding the tables", usize::MAX, |tx| {
            derive::rebuild(tx, &office)
        })
    }

    /// Marks the file as closed in good order and lets go of the folder.
    ///
    /// # Errors
    /// [`StoreFault`]; nothing that was acknowledged is lost by it.
    pub fn close(self) -> Result<(), StoreFault> {
        let Self { connection, file, lock, is_damaged, .. } = self;
        let marked =
            if is_damaged.get() { Ok(()) } else { crate::open::mark_clean(&connection) };
        let closed = marked
            .and_then(|()| connection.close().map_err(|(_, error)| error.into()))
            .map_err(|failure| failure.during("closing", &file));
        drop(lock);
        closed
    }

    pub(crate) fn read<T>(
        &self,
        operation: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, Failure>,
    ) -> Result<T, StoreFault> {
        work(&self.connection).map_err(|failure| self.fault(failure, operation))
    }

    /// Runs `work` in one transaction: all of it or nothing.
    pub(crate) fn write<T>(
        &mut self,
        operation: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, StoreFault> {
        let work = |connection: &mut Connection| {
            let immediate = TransactionBehavior::Immediate;
            let tx = connection.transaction_with_behavior(immediate)?;
            let done = work(&tx)?;
            tx.commit()?;
            Ok(done)
        };
        work(&mut self.connection).map_err(|failure| self.fault(failure, operation))
    }

    /// The same for very many rows: with room for their pages, which would else be written
    /// out and read again and again. The room is given back.
    pub(crate) fn write_many<T>(
        &mut self,
        operation: &'static str,
        rows: usize,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Failure>,
    ) -> Result<T, StoreFault> {
        if rows < MANY {
            return self.write(operation, work);
        }
        let room = |connection: &Connection, sql| Ok(connection.execute_batch(sql)?);
        self.read(operation, |connection| {
            room(connection, "PRAGMA cache_size = -32768")
        })?;
        let done = self.write(operation, work);
        let sql = "PRAGMA cache_size = -2000; PRAGMA shrink_memory";
        self.read(operation, |connection| room(connection, sql))?;
        done
    }

    fn fault(&self, failure: Failure, operation: &'static str) -> StoreFault {
        if failure.cause() == Cause::Damaged {
            self.is_damaged.set(true);
        }
        failure.during(operation, &self.file)
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("file", &self.file).finish_non_exhaustive()
    }
}

/// The cells of a document: those from the first bound to before the second.
pub(crate) fn range(document: Document) -> [String; 2] {
    // '0' follows '/' in ASCII.
    [format!("{document}/"), format!("{document}0")]
}

pub(crate) fn derived_value(json: &str) -> Option<Stored> {
    serde_json::from_str(json).ok()
}

pub(crate) fn revision(connection: &Connection, document: &str) -> Result<u64, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT revision FROM document WHERE document = ?1")?;
    let number =
        statement.query_row([document], |row| row.get::<_, i64>(0)).optional()?;
    Ok(number.unwrap_or(0).unsigned_abs())
}
