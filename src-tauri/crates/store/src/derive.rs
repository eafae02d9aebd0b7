//! What is derived from the records, in the same transaction, and rebuilt at will.

use std::collections::BTreeMap;

use pobratym_domain::Cell;
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::fault::Failure;
use crate::record::{Record, RecordId};
use crate::search::{self, Findable};
use crate::value::Stored;

/// Each derived table and the query that shows all of it, whatever the order of arrival.
pub(crate) const TABLES: &[(&str, &str)] = &[
    ("entry", include_str!("derive/entries.sql")),
    ("edge", include_str!("derive/edges.sql")),
    ("head", include_str!("derive/heads.sql")),
    ("cell", include_str!("derive/cells.sql")),
    ("document", "SELECT * FROM document ORDER BY 1"),
    ("act", "SELECT * FROM act ORDER BY 1"),
    ("touch", "SELECT * FROM touch ORDER BY 1, 2, 3"),
];

/// How many texts and documents are gathered before they are written.
const GATHERED: usize = 10_000;

/// What the records of one transaction derive. What is shown of a cell is written at once;
/// what concerns a document, an act or the search is gathered, and written once for all of
/// its records.
pub(crate) struct Derivation<'tx> {
    tx: &'tx Transaction<'tx>,
    entry: CachedStatement<'tx>,
    cell: CachedStatement<'tx>,
    head: CachedStatement<'tx>,
    office: String,
    act: String,
    documents: BTreeMap<String, Gathered>,
    texts: Vec<Findable>,
}

/// The new records of a document.
#[derive(Debug, Default)]
struct Gathered {
    records: i64,
    changed_at: i64,
    /// Logical times and acts.
    touches: Vec<(i64, String)>,
}

impl<'tx> Derivation<'tx> {
    /// Of records as this office sees them.
    pub(crate) fn of(tx: &'tx Transaction<'tx>, office: &str) -> Result<Self, Failure> {
        Ok(Self {
            tx,
            entry: tx.prepare_cached(
                "INSERT INTO entry (n, cell, act, lamport, device) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?,
            cell: tx.prepare_cached(
                "INSERT INTO cell (cell, n, value, personal) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (cell) DO NOTHING",
            )?,
            head: tx.prepare_cached("INSERT INTO head (cell, n) VALUES (?1, ?2)")?,
            office: office.to_owned(),
            act: String::new(),
            documents: BTreeMap::new(),
            texts: Vec::new(),
        })
    }

    /// Derives everything from one new record, which holds `stored`.
    pub(crate) fn take_in(
        &mut self,
        n: i64,
        id: RecordId,
        record: &Record,
        stored: Option<&Stored>,
    ) -> Result<(), Failure> {
        let cell = record.cell_seen_by(&self.office);
        let lamport = record.lamport.cast_signed();
        self.entry.execute((n, &cell, &record.act, lamport, &record.device))?;
        if self.act != record.act {
            note_act(self.tx, record)?;
            self.act.clone_from(&record.act);
        }
        self.gather(&cell, record);
        self.note_cell(&cell, n, id, record, stored)?;
        if self.documents.len().max(self.texts.len()) >= GATHERED {
            self.flush()?;
        }
        Ok(())
    }

    /// How many records of a document are not yet in its revision.
    pub(crate) fn gathered(&self, document: &str) -> u64 {
        self.documents.get(document).map_or(0, |it| it.records.unsigned_abs())
    }

    /// Writes what was gathered.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        let tx = self.tx;
        let mut document = tx.prepare_cached(
            "INSERT INTO document (document, revision, changed_at) VALUES (?1, ?2, ?3) \
             ON CONFLICT (document) DO UPDATE SET \
             revision = revision + excluded.revision, \
             changed_at = max(changed_at, excluded.changed_at)",
        )?;
        let mut touch = tx.prepare_cached(
            "INSERT INTO touch (document, lamport, act) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO NOTHING",
        )?;
        for (name, it) in std::mem::take(&mut self.documents) {
            document.execute((&name, it.records, it.changed_at))?;
            for (lamport, act) in it.touches {
                touch.execute((&name, lamport, act))?;
            }
        }
        search::keep(tx, &std::mem::take(&mut self.texts))
    }

    fn gather(&mut self, cell: &str, record: &Record) {
        let document = cell.split('/').next().unwrap_or_default();
        if !self.documents.contains_key(document) {
            self.documents.insert(document.to_owned(), Gathered::default());
        }
        let Some(gathered) = self.documents.get_mut(document) else { return };
        gathered.records += 1;
        gathered.changed_at = gathered.changed_at.max(record.at);
        let lamport = record.lamport.cast_signed();
        let last = gathered.touches.last();
        if last.is_none_or(|(time, act)| *time != lamport || *act != record.act) {
            gathered.touches.push((lamport, record.act.clone()));
        }
    }

    /// Screens show the latest head, by logical time and then by device.
    fn note_cell(
        &mut self,
        cell: &str,
        n: i64,
        id: RecordId,
        record: &Record,
        stored: Option<&Stored>,
    ) -> Result<(), Failure> {
        let tx = self.tx;
        note_parents(tx, cell, n, &record.parents)?;
        let Shown { value, personal, text } = Shown::of(record, stored)?;
        if self.cell.execute((cell, n, value, personal))? == 1 {
            self.head.execute((cell, n))?;
            if !text.is_empty() {
                self.find(cell, text);
            }
            return Ok(());
        }
        note_head(tx, cell, n, id)?;
        let latest: Option<(i64, Vec<u8>)> = tx
            .prepare_cached(include_str!("derive/latest_head.sql"))?
            .query_row([cell], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((latest, body)) = latest else { return Ok(()) };
        let record = Record::read(&body)?;
        let stored = record.stored();
        let Shown { value, personal, text } = Shown::of(&record, stored.as_ref())?;
        let shown = tx
            .prepare_cached(
                "UPDATE cell SET n = ?2, value = ?3, personal = ?4 \
                 WHERE cell = ?1 AND n <> ?2",
            )?
            .execute((cell, latest, value, personal))?;
        if shown == 1 {
            self.find(cell, text);
        }
        Ok(())
    }

    fn find(&mut self, cell: &str, text: &str) {
        let cell = cell.parse::<Cell>();
        self.texts.extend(cell.ok().and_then(|cell| Findable::own(cell, text)));
    }
}

/// What the screens are given of a record.
#[derive(Debug)]
struct Shown<'a> {
    /// JSON.
    value: String,
    /// The key, where the value is a person's.
    personal: Option<&'a str>,
    /// What is searched.
    text: &'a str,
}

impl<'a> Shown<'a> {
    fn of(record: &Record, stored: Option<&'a Stored>) -> Result<Self, Failure> {
        let value = match stored {
            Some(stored) => serde_json::to_string(&stored.short()),
            None => serde_json::to_string(&record.value),
        };
        Ok(Self {
            value: value.map_err(|error| Failure::Malformed(error.to_string()))?,
            personal: stored.and_then(Stored::personal_key),
            text: match stored {
                Some(Stored::Text(text)) => text,
                _ => "",
            },
        })
    }
}

/// Empties the derived tables and takes in every record again.
pub(crate) fn rebuild(tx: &Transaction<'_>, office: &str) -> Result<(), Failure> {
    tx.execute_batch(include_str!("derive/empty.sql"))?;
    let mut statement = tx.prepare("SELECT n, id, body FROM record ORDER BY n")?;
    let mut rows = statement.query([])?;
    let mut derivation = Derivation::of(tx, office)?;
    while let Some(row) = rows.next()? {
        let body = row.get_ref(2)?.as_bytes().unwrap_or_default();
        let record = Record::read(body)?;
        let (n, id) = (row.get(0)?, RecordId(row.get(1)?));
        derivation.take_in(n, id, &record, record.stored().as_ref())?;
    }
    derivation.flush()
}

/// Adds everything that `sql` shows to a digest.
pub(crate) fn digest_into(
    sum: &mut Sha256,
    connection: &Connection,
    sql: &str,
) -> Result<(), Failure> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let (tag, bytes) = match row.get_ref(column)? {
                ValueRef::Null => (0_u8, Vec::new()),
                ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec()),
                ValueRef::Real(number) => (2, number.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (3, text.to_vec()),
                ValueRef::Blob(blob) => (4, blob.to_vec()),
            };
            sum.update([tag]);
            sum.update((bytes.len() as u64).to_be_bytes());
            sum.update(bytes);
        }
    }
    Ok(())
}

fn note_act(tx: &Transaction<'_>, record: &Record) -> Result<(), Failure> {
    tx.prepare_cached(
        "INSERT INTO act (act, document, actor, device, lamport, at, name, undoes, redoes) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (act) DO NOTHING",
    )?
    .execute((
        &record.act,
        &record.of,
        &record.actor,
        &record.device,
        record.lamport.cast_signed(),
        record.at,
        &record.name,
        &record.undoes,
        &record.redoes,
    ))?;
    Ok(())
}

fn note_parents(
    tx: &Transaction<'_>,
    cell: &str,
    n: i64,
    parents: &[RecordId],
) -> Result<(), Failure> {
    let mut edge = tx.prepare_cached(
        "INSERT INTO edge (parent, child) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    )?;
    let mut followed = tx.prepare_cached(
        "DELETE FROM head WHERE cell = ?1 \
         AND n = (SELECT n FROM record WHERE id = ?2)",
    )?;
    for parent in parents {
        edge.execute((parent.0, n))?;
        followed.execute((cell, parent.0))?;
    }
    Ok(())
}

/// A head is a record of a cell that no other record of this cell follows. A child may
/// arrive before its parent, which then never becomes a head.
fn note_head(
    tx: &Transaction<'_>,
    cell: &str,
    n: i64,
    id: RecordId,
) -> Result<(), Failure> {
    tx.prepare_cached(
        "INSERT INTO head (cell, n) SELECT ?1, ?2 WHERE NOT EXISTS ( \
         SELECT 1 FROM edge JOIN entry ON entry.n = edge.child \
         WHERE edge.parent = ?3 AND entry.cell = ?1)",
    )?
    .execute((cell, n, id.0))?;
    Ok(())
}
