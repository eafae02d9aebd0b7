//! What was printed, beside the journal: a print changes no document.

use pobratym_domain::{Document, Id, IdSource};
use rusqlite::{Row, Transaction};

use crate::StoreFault;
use crate::fault::Failure;
use crate::store::Store;

/// One paper that left the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// What the paper is about.
    pub document: Document,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who printed it.
    pub actor: Id,
    /// What the paper was called.
    pub paper: String,
    /// Its number, where it is an original.
    pub original: Option<u32>,
    /// Of one copy.
    pub pages: u32,
    pub copies: u32,
    /// The code of where it went: into a folder, to a printer.
    pub way: String,
    /// The folder or the printer.
    pub place: String,
}

impl Store {
    /// Notes what was printed.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was noted.
    pub fn note_prints(
        &mut self,
        prints: &[Print],
        ids: &mut dyn IdSource,
    ) -> Result<(), StoreFault> {
        self.write("noting what was printed", |tx| {
            prints.iter().try_for_each(|it| insert(tx, it, ids.fresh()))
        })
    }

    /// What was printed of a document, the latest first.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn prints(&self, document: Document) -> Result<Vec<Print>, StoreFault> {
        self.read("reading what was printed", |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT at, actor, paper, original, pages, copies, way, place \
                 FROM print WHERE document = ?1 ORDER BY at DESC, n",
            )?;
            let mut rows = statement.query([document.to_string()])?;
            let mut prints = Vec::new();
            while let Some(row) = rows.next()? {
                prints.extend(read(document, row)?);
            }
            Ok(prints)
        })
    }
}

fn insert(tx: &Transaction<'_>, print: &Print, id: Id) -> Result<(), Failure> {
    tx.prepare_cached(
        "INSERT INTO print \
         (id, document, at, actor, paper, original, pages, copies, way, place) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute((
        id.to_string(),
        print.document.to_string(),
        print.at,
        print.actor.to_string(),
        &print.paper,
        print.original,
        print.pages,
        print.copies,
        &print.way,
        &print.place,
    ))?;
    Ok(())
}

/// Nothing where the row was written by something that is no desk.
fn read(document: Document, row: &Row<'_>) -> Result<Option<Print>, Failure> {
    let Ok(actor) = row.get_ref(1)?.as_str().unwrap_or_default().parse() else {
        return Ok(None);
    };
    Ok(Some(Print {
        document,
        at: row.get(0)?,
        actor,
        paper: row.get(2)?,
        original: row.get(3)?,
        pages: row.get(4)?,
        copies: row.get(5)?,
        way: row.get(6)?,
        place: row.get(7)?,
    }))
}
