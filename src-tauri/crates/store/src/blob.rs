//! Attached files, kept under their digest.

use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

use crate::StoreFault;
use crate::fault::Failure;
use crate::store::Store;

/// The largest attachment, in bytes.
pub const BLOB_LIMIT: usize = 25 << 20;

impl Store {
    /// Keeps a file and tells its SHA-256. The same file twice is kept once.
    ///
    /// # Errors
    /// [`StoreFault::Malformed`] above [`BLOB_LIMIT`], or when the disk fails.
    pub fn put_blob(&mut self, data: &[u8]) -> Result<[u8; 32], StoreFault> {
        let digest: [u8; 32] = Sha256::digest(data).into();
        self.write("keeping an attachment", |tx| {
            if data.len() > BLOB_LIMIT {
                return Err(Failure::Malformed(format!("{} bytes", data.len())));
            }
            tx.prepare_cached(
                "INSERT INTO blob (sha256, data) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            )?
            .execute((digest, data))?;
            Ok(digest)
        })
    }

    /// The file with this SHA-256.
    ///
    /// # Errors
    /// [`StoreFault`] when the file cannot be read.
    pub fn blob(&self, digest: &[u8; 32]) -> Result<Option<Vec<u8>>, StoreFault> {
        self.read("reading an attachment", |connection| {
            let mut statement =
                connection.prepare_cached("SELECT data FROM blob WHERE sha256 = ?1")?;
            Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
        })
    }
}
