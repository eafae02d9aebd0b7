//! What lists show of each document. The desk computes it and says here only what to
//! keep; a file without it is whole.

use std::collections::BTreeMap;

use pobratym_domain::Document;

use crate::StoreFault;
use crate::store::Store;

impl Store {
    /// Every document that the journal speaks of, with its revision.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn revisions(&self) -> Result<BTreeMap<Document, u64>, StoreFault> {
        self.read("listing the documents", |connection| {
            let mut statement =
                connection.prepare_cached("SELECT document, revision FROM document")?;
            let mut rows = statement.query([])?;
            let mut revisions = BTreeMap::new();
            while let Some(row) = rows.next()? {
                if let Ok(document) = row.get_ref(0)?.as_str().unwrap_or_default().parse()
                {
                    revisions.insert(document, row.get::<_, i64>(1)?.unsigned_abs());
                }
            }
            Ok(revisions)
        })
    }

    /// The summaries that were kept, each as it was given.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn summaries(&self) -> Result<BTreeMap<Document, String>, StoreFault> {
        self.read("reading what lists show", |connection| {
            let mut statement =
                connection.prepare_cached("SELECT document, text FROM summary")?;
            let mut rows = statement.query([])?;
            let mut summaries = BTreeMap::new();
            while let Some(row) = rows.next()? {
                if let Ok(document) = row.get_ref(0)?.as_str().unwrap_or_default().parse()
                {
                    summaries.insert(document, row.get(1)?);
                }
            }
            Ok(summaries)
        })
    }

    /// Keeps summaries, each in place of the one that was there.
    ///
    /// # Errors
    /// [`StoreFault`]; then nothing was changed.
    pub fn keep_summaries(
        &mut self,
        summaries: &BTreeMap<Document, String>,
    ) -> Result<(), StoreFault> {
        self.write("keeping what lists show", |tx| {
            let mut statement = tx.prepare_cached(
                "INSERT INTO summary (document, text) VALUES (?1, ?2) \
                 ON CONFLICT (document) DO UPDATE SET text = excluded.text",
            )?;
            for (document, text) in summaries {
                statement.execute((document.to_string(), text))?;
            }
            Ok(())
        })
    }
}
