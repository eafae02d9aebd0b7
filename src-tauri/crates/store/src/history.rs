//! What was done, by whom and when; earlier values; named versions; clashes.

use std::collections::BTreeMap;

use pobratym_domain::{Cell, Document, Id, Kind, Unit, Value};
use rusqlite::{Connection, OptionalExtension};

use crate::StoreFault;
use crate::fault::Failure;
use crate::personal;
use crate::record::{Record, RecordId};
use crate::store::{Store, derived_value, range};
use crate::value::Stored;

/// An act, as a list of what happened shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActSummary {
    pub act: Id,
    pub name: String,
    pub actor: Id,
    pub at: i64,
    pub undoes: Option<Id>,
    pub redoes: Option<Id>,
    /// The cells of this document that it changed.
    pub cells: Vec<Cell>,
}

/// An earlier or present value of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    pub record: RecordId,
    pub act: Id,
    pub actor: Id,
    pub at: i64,
    pub value: Value,
}

/// A named state of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub unit: Unit,
    pub name: String,
    pub actor: Id,
    pub at: i64,
}

/// A cell for which two people of one line wrote different values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub cell: Cell,
    /// The one that screens show comes first.
    pub proposals: Vec<Proposal>,
}

/// One of the values of a [`Clash`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub record: RecordId,
    pub actor: Id,
    pub at: i64,
    pub value: Value,
}

impl Store {
    /// The latest acts that changed a document, latest first.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn history(
        &self,
        document: Document,
        limit: usize,
    ) -> Result<Vec<ActSummary>, StoreFault> {
        self.read("reading the history", |connection| {
            let [from, to] = range(document);
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let mut statement =
                connection.prepare_cached(include_str!("history/acts.sql"))?;
            let mut rows = statement.query((document.to_string(), from, to, limit))?;
            let mut acts = Vec::new();
            while let Some(row) = rows.next()? {
                let cells: String = row.get(6)?;
                acts.push(ActSummary {
                    act: id(&row.get::<_, String>(0)?)?,
                    name: row.get(1)?,
                    actor: id(&row.get::<_, String>(2)?)?,
                    at: row.get(3)?,
                    undoes: optional_id(row.get(4)?)?,
                    redoes: optional_id(row.get(5)?)?,
                    cells: cells.split('\n').filter_map(|it| it.parse().ok()).collect(),
                });
            }
            Ok(acts)
        })
    }

    /// Who gave the marks and comments of a document their present values, and when
    /// (milliseconds since 1970, UTC).
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn authors(
        &self,
        document: Document,
    ) -> Result<BTreeMap<Cell, (Id, i64)>, StoreFault> {
        self.read("reading who wrote what", |connection| {
            let mut statement =
                connection.prepare_cached(include_str!("history/authors.sql"))?;
            let mut rows = statement.query(range(document))?;
            let mut authors = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let Ok(cell) = row.get::<_, String>(0)?.parse() else { continue };
                let actor = id(&row.get::<_, String>(1)?)?;
                authors.insert(cell, (actor, row.get(2)?));
            }
            Ok(authors)
        })
    }

    /// Every value that a cell has had, latest first.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn past(&self, cell: Cell) -> Result<Vec<Past>, StoreFault> {
        self.read("reading earlier values", |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, body FROM entry JOIN record USING (n) WHERE cell = ?1 \
                 ORDER BY lamport DESC, device DESC, id DESC",
            )?;
            let mut rows = statement.query([cell.to_string()])?;
            let mut past = Vec::new();
            while let Some(row) = rows.next()? {
                let record = Record::read(&row.get::<_, Vec<u8>>(1)?)?;
                let Some(value) = resolve(connection, &record)? else { continue };
                past.push(Past {
                    record: RecordId(row.get(0)?),
                    act: id(&record.act)?,
                    actor: id(&record.actor)?,
                    at: record.at,
                    value,
                });
            }
            Ok(past)
        })
    }

    /// The named versions of a document, oldest first. Linear in their number and in that
    /// of the cells: what a version holds is not read.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn versions(&self, document: Document) -> Result<Vec<Version>, StoreFault> {
        self.read("listing versions", |connection| {
            let mut statement =
                connection.prepare_cached(include_str!("history/versions.sql"))?;
            let mut rows = statement.query(range(document))?;
            let mut versions = Vec::new();
            while let Some(row) = rows.next()? {
                let cell = row.get::<_, String>(0)?.parse::<Cell>().ok();
                let Some(unit) = cell.and_then(|cell| cell.unit) else { continue };
                let value = derived_value(&row.get::<_, String>(1)?);
                let Some(Stored::Version { name, .. }) = value else { continue };
                let actor = id(&row.get::<_, String>(2)?)?;
                versions.push(Version { unit, name, actor, at: row.get(3)? });
            }
            Ok(versions)
        })
    }

    /// The document as a version holds it; empty when there is no such version.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn version(
        &self,
        document: Document,
        unit: Unit,
    ) -> Result<BTreeMap<Cell, Value>, StoreFault> {
        self.read("reading a version", |connection| {
            let cell = Cell::of(document, Kind::Version).at(unit).to_string();
            let body: Option<Vec<u8>> = connection
                .prepare_cached(
                    "SELECT body FROM cell JOIN record USING (n) WHERE cell = ?1",
                )?
                .query_row([cell], |row| row.get(0))
                .optional()?;
            let mut values = BTreeMap::new();
            let Some(body) = body else { return Ok(values) };
            let Some(Stored::Version { cells, .. }) = Record::read(&body)?.stored()
            else {
                return Ok(values);
            };
            let mut statement =
                connection.prepare_cached("SELECT body FROM record WHERE id = ?1")?;
            for (cell, id) in cells {
                let Ok(cell) = cell.parse() else { continue };
                let body: Vec<u8> = statement.query_row([id.0], |row| row.get(0))?;
                let value = resolve(connection, &Record::read(&body)?)?;
                if let Some(value) = value.filter(|it| *it != Value::Absent) {
                    values.insert(cell, value);
                }
            }
            Ok(values)
        })
    }

    /// The cells of a document for which a person has to decide between values.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn clashes(&self, document: Document) -> Result<Vec<Clash>, StoreFault> {
        self.read("looking for clashes", |connection| {
            let mut statement =
                connection.prepare_cached(include_str!("history/clashes.sql"))?;
            let mut rows = statement.query(range(document))?;
            let mut clashes = BTreeMap::<Cell, Vec<Proposal>>::new();
            while let Some(row) = rows.next()? {
                let Ok(cell) = row.get::<_, String>(0)?.parse() else { continue };
                let record = Record::read(&row.get::<_, Vec<u8>>(2)?)?;
                let Some(value) = resolve(connection, &record)? else { continue };
                clashes.entry(cell).or_default().push(Proposal {
                    record: RecordId(row.get(1)?),
                    actor: id(&record.actor)?,
                    at: record.at,
                    value,
                });
            }
            let clash = |(cell, proposals)| Clash { cell, proposals };
            Ok(clashes.into_iter().map(clash).collect())
        })
    }
}

fn resolve(connection: &Connection, record: &Record) -> Result<Option<Value>, Failure> {
    let Some(stored) = record.stored() else { return Ok(None) };
    let personal = match stored.personal_key() {
        Some(key) => personal::value_of(connection, key)?,
        None => None,
    };
    Ok(stored.value(|_| personal))
}

fn id(text: &str) -> Result<Id, Failure> {
    text.parse().map_err(|_| Failure::Damaged(format!("an identifier reads {text}")))
}

fn optional_id(text: Option<String>) -> Result<Option<Id>, Failure> {
    text.map(|text| id(&text)).transpose()
}
