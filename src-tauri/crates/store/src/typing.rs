//! Typing that is not yet an act: one row per cell, rewritten as keys come.

use pobratym_domain::{Cell, Document};

use crate::StoreFault;
use crate::record::RecordId;
use crate::store::{Store, range};

/// A text being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub cell: Cell,
    pub text: String,
    pub at: i64,
    /// The record that was there when typing began; none for an empty cell.
    pub base: Option<RecordId>,
    /// Whether the cell has got another value since.
    pub overtaken: bool,
}

impl Store {
    /// Keeps a text as it is being typed. Returns when it is safe on the disk.
    ///
    /// # Errors
    /// [`StoreFault`]; then the text kept before still stands.
    pub fn type_into(
        &mut self,
        cell: &Cell,
        text: &str,
        at: i64,
    ) -> Result<(), StoreFault> {
        self.read("keeping what is typed", |connection| {
            let row = (cell.to_string(), text, at);
            // Key after key it is the same row, so this is all there is to do.
            let mut go_on = connection
                .prepare_cached("UPDATE typing SET text = ?2, at = ?3 WHERE cell = ?1")?;
            if go_on.execute((&row.0, row.1, row.2))? == 0 {
                let mut begin =
                    connection.prepare_cached(include_str!("typing/begin.sql"))?;
                begin.execute(row)?;
            }
            Ok(())
        })
    }

    /// Forgets typing that led to nothing.
    ///
    /// # Errors
    /// [`StoreFault`]; then it still stands.
    pub fn forget_typing(&mut self, cell: &Cell) -> Result<(), StoreFault> {
        self.read("forgetting what was typed", |connection| {
            connection
                .prepare_cached("DELETE FROM typing WHERE cell = ?1")?
                .execute([cell.to_string()])?;
            Ok(())
        })
    }

    /// What was typed into one document, or all, and is not yet part of an act.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn typing(&self, document: Option<Document>) -> Result<Vec<Typed>, StoreFault> {
        self.read("reading what was typed", |connection| {
            let [from, to] =
                document.map_or_else(|| [String::new(), "\u{10ffff}".to_owned()], range);
            let mut statement =
                connection.prepare_cached(include_str!("typing/list.sql"))?;
            let mut rows = statement.query([from, to])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let Ok(cell) = row.get::<_, String>(0)?.parse() else { continue };
                all.push(Typed {
                    cell,
                    text: row.get(1)?,
                    at: row.get(2)?,
                    base: row.get::<_, Option<[u8; 32]>>(3)?.map(RecordId),
                    overtaken: row.get(4)?,
                });
            }
            Ok(all)
        })
    }
}
