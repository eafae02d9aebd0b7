//! Reading what can still be read of a damaged file.
//!
//! Every record names its own digest, so whatever fits is as good as ever; the union of
//! it with the newest copy is the repair.

use std::path::Path;

use rusqlite::types::FromSql;
use rusqlite::{Connection, OpenFlags, Params, Row, Transaction};

use crate::StoreFault;
use crate::fault::Failure;
use crate::journal::Journal;
use crate::personal;
use crate::record::{Record, RecordId};
use crate::store::Store;

/// What a damaged file still held that this one did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Salvaged {
    pub records: usize,
    /// Texts that were being typed.
    pub typing: usize,
    pub personal: usize,
    pub blobs: usize,
    /// Papers that were printed.
    pub prints: usize,
}

impl Store {
    /// Takes over whatever can be read from a file that was set aside. What is here
    /// already stays, and the damaged file is not changed.
    ///
    /// # Errors
    /// [`StoreFault::Damaged`] when not even its tables can be found; then nothing was
    /// taken over.
    pub fn salvage(&mut self, damaged: &Path) -> Result<Salvaged, StoreFault> {
        let office = self.office.to_string();
        self.write_many("salvaging a damaged file", usize::MAX, |tx| {
            let flags =
                OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let damaged = Connection::open_with_flags(damaged, flags)?;
            damaged.set_db_config(
                rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                true,
            )?;
            damaged.prepare("SELECT id, body FROM record")?;
            let mut salvaged = Salvaged::default();
            Journal::keep(tx, &office, |journal| {
                by_number(&damaged, "record", "n", "id, body", &mut |row| {
                    let (id, body) = (get(row, 0), get::<Vec<u8>>(row, 1));
                    let (Some(id), Some(body)) = (id, body) else { return Ok(()) };
                    if RecordId::of(&body) == RecordId(id)
                        && let Ok(record) = Record::read(&body)
                        && journal.append(&body, &record)?
                    {
                        salvaged.records += 1;
                    }
                    Ok(())
                })
            })?;
            by_number(&damaged, "blob", "rowid", "sha256, data", &mut |row| {
                salvaged.blobs += blob(tx, row)?;
                Ok(())
            })?;
            from_both_ends(&damaged, "typing", "cell", "*", &mut |row| {
                salvaged.typing += typing(tx, row)?;
                Ok(())
            })?;
            from_both_ends(&damaged, "personal", "key", "*", &mut |row| {
                salvaged.personal += person(tx, row)?;
                Ok(())
            })?;
            // Files of before prints were noted have no such table.
            if damaged.prepare("SELECT n FROM print").is_ok() {
                by_number(&damaged, "print", "n", PRINT, &mut |row| {
                    salvaged.prints += print(tx, row)?;
                    Ok(())
                })?;
            }
            Ok(salvaged)
        })
    }
}

const PRINT: &str = "id, document, at, actor, paper, original, pages, copies, way, place";

type Taking<'a> = dyn FnMut(&Row<'_>) -> Result<(), Failure> + 'a;

/// Reads a table by its numbers, halving around the places that cannot be read. Where
/// nothing can, that is one attempt for each number, so the range has to have an end.
fn by_number(
    damaged: &Connection,
    table: &str,
    key: &str,
    columns: &str,
    take: &mut Taking<'_>,
) -> Result<(), Failure> {
    /// A record has more than 300 bytes, of the 4096 of a page.
    const ROWS_OF_A_PAGE: i64 = 16;
    let number = |sql: &str| damaged.query_row(sql, [], |row| row.get::<_, i64>(0)).ok();
    // Where the end cannot be read, as many rows as would fit.
    let last = number(&format!("SELECT max({key}) FROM {table}"))
        .or_else(|| Some(number("PRAGMA page_count")? * ROWS_OF_A_PAGE));
    let sql = format!(
        "SELECT {columns} FROM {table} WHERE {key} BETWEEN ?1 AND ?2 ORDER BY {key}"
    );
    let mut ranges = vec![(0, last.unwrap_or_default())];
    while let Some((from, to)) = ranges.pop() {
        if read(damaged, &sql, [from, to], take)? || from == to {
            continue;
        }
        let middle = from + (to - from) / 2;
        ranges.extend([(middle + 1, to), (from, middle)]);
    }
    Ok(())
}

/// Reads a table from its beginning and from its end, each up to what cannot be read.
fn from_both_ends(
    damaged: &Connection,
    table: &str,
    key: &str,
    columns: &str,
    take: &mut Taking<'_>,
) -> Result<(), Failure> {
    let sql = format!("SELECT {columns} FROM {table} ORDER BY {key}");
    if !read(damaged, &sql, [], take)? {
        read(damaged, &format!("{sql} DESC"), [], take)?;
    }
    Ok(())
}

/// Takes rows until one cannot be read; tells whether all could.
fn read(
    damaged: &Connection,
    sql: &str,
    bounds: impl Params,
    take: &mut Taking<'_>,
) -> Result<bool, Failure> {
    let Ok(mut statement) = damaged.prepare_cached(sql) else { return Ok(false) };
    let Ok(mut rows) = statement.query(bounds) else { return Ok(false) };
    loop {
        match rows.next() {
            Ok(Some(row)) => take(row)?,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        }
    }
}

fn get<T: FromSql>(row: &Row<'_>, column: usize) -> Option<T> {
    row.get(column).ok()
}

fn blob(tx: &Transaction<'_>, row: &Row<'_>) -> Result<usize, Failure> {
    let (Some(id), Some(data)) = (get(row, 0), get::<Vec<u8>>(row, 1)) else {
        return Ok(0);
    };
    if RecordId::of(&data) != RecordId(id) {
        return Ok(0);
    }
    let sql = "INSERT INTO blob (sha256, data) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    Ok(tx.prepare_cached(sql)?.execute((id, data))?)
}

/// The later text of a cell stands; one older than its present value became that value
/// or was given up.
fn typing(tx: &Transaction<'_>, row: &Row<'_>) -> Result<usize, Failure> {
    let (Some(cell), Some(text)) = (get::<String>(row, 0), get::<String>(row, 1)) else {
        return Ok(0);
    };
    let at: i64 = get(row, 2).unwrap_or_default();
    let base: Option<[u8; 32]> = get(row, 3);
    let mut insert = tx.prepare_cached(include_str!("salvage/typing.sql"))?;
    Ok(insert.execute((cell, text, at, base))?)
}

/// What was erased there is erased here as well.
fn person(tx: &Transaction<'_>, row: &Row<'_>) -> Result<usize, Failure> {
    let Some(key) = get::<String>(row, 0) else { return Ok(0) };
    let value: Option<String> = get(row, 1);
    let checksum: Option<[u8; 32]> = get(row, 3);
    if value.as_ref().map(|it| personal::checksum(&key, it)) != checksum {
        return Ok(0);
    }
    let folded: Option<String> = get(row, 2);
    let (subject, purpose) = (get::<String>(row, 4), get::<String>(row, 5));
    let (erase_on, erased_at) = (get::<String>(row, 6), get::<i64>(row, 7));
    Ok(tx
        .prepare_cached(include_str!("salvage/person.sql"))?
        .execute((key, value, folded, checksum, subject, purpose, erase_on, erased_at))?)
}

fn print(tx: &Transaction<'_>, row: &Row<'_>) -> Result<usize, Failure> {
    let text = |column: usize| get::<String>(row, column);
    let number = |column: usize| get::<i64>(row, column);
    let row = (
        (text(0), text(1), number(2), text(3), text(4)),
        (number(5), number(6), number(7), text(8), text(9)),
    );
    let (
        (Some(id), Some(document), Some(at), Some(actor), Some(paper)),
        (original, Some(pages), Some(copies), Some(way), Some(place)),
    ) = row
    else {
        return Ok(0);
    };
    Ok(tx
        .prepare_cached(include_str!("salvage/print.sql"))?
        .execute((id, document, at, actor, paper, original, pages, copies, way, place))?)
}
