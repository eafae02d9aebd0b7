//! Small choices of this computer: language, theme, who is working. Not journalled.

use rusqlite::OptionalExtension;

use crate::StoreFault;
use crate::store::Store;

impl Store {
    /// A choice kept under a name.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreFault> {
        self.read("reading a setting", |connection| {
            let mut statement =
                connection.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
            Ok(statement.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Keeps a choice, or forgets it.
    ///
    /// # Errors
    /// [`StoreFault`]; then the choice kept before still stands.
    pub fn set_setting(
        &mut self,
        key: &str,
        value: Option<&str>,
    ) -> Result<(), StoreFault> {
        self.write("keeping a setting", |tx| {
            match value {
                Some(value) => tx.execute(
                    "INSERT INTO settings (key, value) VALUES (?1, ?2) \
                     ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    (key, value),
                )?,
                None => tx.execute("DELETE FROM settings WHERE key = ?1", [key])?,
            };
            Ok(())
        })
    }
}
