//! What is derived from the records, in the same transaction, and rebuilt at will.

use pobratym_domain::{Cell, Id};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::fault::Failure;
use crate::record::{Record, RecordId};
use crate::search;
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

/// Derives everything from one new record.
pub(crate) fn take_in(
    tx: &Transaction<'_>,
    office: Id,
    n: i64,
    id: RecordId,
    record: &Record,
) -> Result<(), Failure> {
    let cell = record.cell_seen_by(office);
    let lamport = record.lamport.cast_signed();
    tx.prepare_cached(
        "INSERT INTO entry (n, cell, act, lamport, device) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((n, &cell, &record.act, lamport, &record.device))?;
    note_act(tx, record)?;
    note_document(tx, &cell, record)?;
    note_heads(tx, &cell, n, id, &record.parents)?;
    note_cell(tx, &cell, n, record)
}

/// Empties the derived tables and takes in every record again.
pub(crate) fn rebuild(tx: &Transaction<'_>, office: Id) -> Result<(), Failure> {
    tx.execute_batch(include_str!("derive/empty.sql"))?;
    let mut statement = tx.prepare("SELECT n, id, body FROM record ORDER BY n")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let body = row.get_ref(2)?.as_bytes().unwrap_or_default();
        let record = Record::read(body)?;
        take_in(tx, office, row.get(0)?, RecordId(row.get(1)?), &record)?;
    }
    Ok(())
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

fn note_document(
    tx: &Transaction<'_>,
    cell: &str,
    record: &Record,
) -> Result<(), Failure> {
    let document = cell.split('/').next().unwrap_or_default();
    tx.prepare_cached(
        "INSERT INTO document (document, revision, changed_at) VALUES (?1, 1, ?2) \
         ON CONFLICT (document) DO UPDATE SET revision = revision + 1, \
         changed_at = max(changed_at, excluded.changed_at)",
    )?
    .execute((document, record.at))?;
    tx.prepare_cached(
        "INSERT INTO touch (document, lamport, act) VALUES (?1, ?2, ?3) \
         ON CONFLICT DO NOTHING",
    )?
    .execute((document, record.lamport.cast_signed(), &record.act))?;
    Ok(())
}

/// A head is a record of a cell that no other record of this cell follows. A child may
/// arrive before its parent, which then never becomes a head.
fn note_heads(
    tx: &Transaction<'_>,
    cell: &str,
    n: i64,
    id: RecordId,
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
    tx.prepare_cached(
        "INSERT INTO head (cell, n) SELECT ?1, ?2 WHERE NOT EXISTS ( \
         SELECT 1 FROM edge JOIN entry ON entry.n = edge.child \
         WHERE edge.parent = ?3 AND entry.cell = ?1)",
    )?
    .execute((cell, n, id.0))?;
    Ok(())
}

/// Screens show the latest head, by logical time and then by device.
fn note_cell(
    tx: &Transaction<'_>,
    cell: &str,
    n: i64,
    record: &Record,
) -> Result<(), Failure> {
    let shown = tx
        .prepare_cached("SELECT n FROM cell WHERE cell = ?1")?
        .query_row([cell], |row| row.get::<_, i64>(0))
        .optional()?;
    if shown.is_none() {
        // The first record of a cell is its only head.
        return show(tx, cell, n, record);
    }
    let latest = tx
        .prepare_cached(include_str!("derive/latest_head.sql"))?
        .query_row([cell], |row| row.get::<_, i64>(0))
        .optional()?;
    let Some(latest) = latest.filter(|it| Some(*it) != shown) else { return Ok(()) };
    if latest == n {
        return show(tx, cell, n, record);
    }
    let body: Vec<u8> = tx
        .prepare_cached("SELECT body FROM record WHERE n = ?1")?
        .query_row([latest], |row| row.get(0))?;
    show(tx, cell, latest, &Record::read(&body)?)
}

fn show(
    tx: &Transaction<'_>,
    cell: &str,
    n: i64,
    record: &Record,
) -> Result<(), Failure> {
    let stored = record.stored();
    let key = stored.as_ref().and_then(Stored::personal_key);
    let value = match &stored {
        Some(stored) => serde_json::to_string(&stored.clone().short()),
        None => serde_json::to_string(&record.value),
    };
    let value = value.map_err(|error| Failure::Malformed(error.to_string()))?;
    tx.prepare_cached(
        "INSERT INTO cell (cell, n, value, personal) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (cell) DO UPDATE SET n = excluded.n, value = excluded.value, \
         personal = excluded.personal",
    )?
    .execute((cell, n, value, key))?;
    match (stored, cell.parse::<Cell>()) {
        (Some(Stored::Text(text)), Ok(cell)) => search::keep_own(tx, cell, &text),
        (_, Ok(cell)) => search::keep_own(tx, cell, ""),
        (_, Err(_)) => Ok(()),
    }
}
