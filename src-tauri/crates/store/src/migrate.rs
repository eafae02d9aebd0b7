//! Migrations: forward only, each in a transaction of its own, counted by
//! `user_version`.

use rusqlite::{Connection, TransactionBehavior};

use crate::fault::Failure;

/// Every step there ever was. A shipped one is never changed again; the digests in
/// `migrations/shipped.sha256` see to it.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/0001_journal.sql"),
    include_str!("../migrations/0002_summary.sql"),
    include_str!("../migrations/0003_print.sql"),
];

/// The version that this program writes.
pub(crate) fn known() -> u32 {
    STEPS.len() as u32
}

/// The version that a file was written in; 0 for an empty one.
pub(crate) fn version(connection: &Connection) -> Result<u32, Failure> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes a file from its version to the one known here.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Failure> {
    let found = version(connection)?;
    for (step, number) in STEPS.iter().zip(1_u32..).skip(found as usize) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}
