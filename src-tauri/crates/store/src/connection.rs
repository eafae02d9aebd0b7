//! How every connection is set up.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::fault::Failure;

const BUSY: Duration = Duration::from_secs(5);
const LENGTH_LIMIT: i32 = 64 << 20;
const STATEMENTS: usize = 64;

/// Opens a file without changing anything in it.
pub(crate) fn open(file: &Path, create: bool) -> Result<Connection, Failure> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
    harden(Connection::open_with_flags(file, flags)?)
}

/// A connection of the same kind, in memory only.
pub(crate) fn in_memory() -> Result<Connection, Failure> {
    harden(Connection::open_in_memory()?)
}

/// The settings that last as long as the connection.
fn harden(connection: Connection) -> Result<Connection, Failure> {
    for (config, on) in [
        // Until a file is known to be sound, its log is neither emptied nor deleted.
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    ] {
        connection.set_db_config(config, on)?;
    }
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LENGTH_LIMIT)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 2)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(include_str!("connection/settings.sql"))?;
    Ok(connection)
}

/// Puts a sound file into write-ahead mode. `synchronous` has to be set before: otherwise
/// the journal of this very switch may come back after a power cut and undo everything.
pub(crate) fn write_ahead(connection: &Connection) -> Result<(), Failure> {
    let mode: String =
        connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Failure::Malformed(format!("the file stays in {mode} mode")));
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// What SQLite finds wrong with the file; nothing when it is sound.
pub(crate) fn check(
    connection: &Connection,
    pragma: &'static str,
) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare(pragma)?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}
