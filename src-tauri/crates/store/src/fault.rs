//! What can go wrong with a disk and a file, told with the path and the operation.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::Backup;

/// Why the office's file was not opened. Nothing was changed, except that a damaged file
/// was set aside under another name.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    #[error("{path} was made by a newer program (format {found}, known {known})")]
    MadeByNewer { path: PathBuf, found: u32, known: u32 },
    /// The file was no longer readable.
    #[error("the office's file was damaged and set aside as {set_aside}")]
    Damaged { set_aside: PathBuf, copies: Vec<Backup> },
    /// There was a file here once; an empty one is not put in its place.
    #[error("the office's file {path} is gone")]
    Missing { path: PathBuf, copies: Vec<Backup> },
    #[error("{path} cannot be written to")]
    ReadOnly { path: PathBuf },
    #[error("no room left on the disk of {path}")]
    DiskFull { path: PathBuf },
    /// Another running program holds the folder.
    #[error("{path} is in use by another running program")]
    InUse { path: PathBuf },
    #[error("{path} lies on a network drive")]
    NetworkFolder { path: PathBuf },
    #[error("{operation}: {path}: {source}")]
    Io { operation: &'static str, path: PathBuf, source: Box<dyn Error + Send + Sync> },
}

/// Why the store could not read or write. What was acknowledged before is safe.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    #[error("{operation}: no room left on the disk of {path}")]
    DiskFull { operation: &'static str, path: PathBuf },
    #[error("{operation}: {path} cannot be written to")]
    ReadOnly { operation: &'static str, path: PathBuf },
    #[error("{operation}: {path} is damaged: {what}")]
    Damaged { operation: &'static str, path: PathBuf, what: String },
    #[error("{operation}: {path} is in use by another running program")]
    InUse { operation: &'static str, path: PathBuf },
    /// A record or an attachment that is too large or not what it says it is.
    #[error("{operation}: {what}")]
    Malformed { operation: &'static str, what: String },
    /// Whoever watched it wanted it to end.
    #[error("stopped")]
    Stopped,
    #[error("{operation}: {path}: {source}")]
    Io { operation: &'static str, path: PathBuf, source: Box<dyn Error + Send + Sync> },
}

/// A failure inside the crate, before it is told where and in what.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("{0}")]
    Malformed(String),
    #[error("{0}")]
    Damaged(String),
    #[error("stopped")]
    Stopped,
}

/// What kind of failure it is, whichever layer noticed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    DiskFull,
    ReadOnly,
    Damaged,
    InUse,
    Malformed,
    Stopped,
    Other,
}

impl Failure {
    pub(crate) fn cause(&self) -> Cause {
        match self {
            Self::Sql(error) => sql_cause(error),
            Self::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Cause::DiskFull
                }
                io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                    Cause::ReadOnly
                }
                io::ErrorKind::ResourceBusy => Cause::InUse,
                _ => Cause::Other,
            },
            Self::Malformed(_) => Cause::Malformed,
            Self::Damaged(_) => Cause::Damaged,
            Self::Stopped => Cause::Stopped,
        }
    }

    /// The fault of an operation on an open store.
    pub(crate) fn during(self, operation: &'static str, path: &Path) -> StoreFault {
        let path = path.to_path_buf();
        match self.cause() {
            Cause::DiskFull => StoreFault::DiskFull { operation, path },
            Cause::ReadOnly => StoreFault::ReadOnly { operation, path },
            Cause::Damaged => {
                StoreFault::Damaged { operation, path, what: self.to_string() }
            }
            Cause::InUse => StoreFault::InUse { operation, path },
            Cause::Malformed => {
                StoreFault::Malformed { operation, what: self.to_string() }
            }
            Cause::Stopped => StoreFault::Stopped,
            Cause::Other => StoreFault::Io { operation, path, source: Box::new(self) },
        }
    }

    /// The fault of opening; a damaged file is the caller's matter.
    pub(crate) fn opening(self, operation: &'static str, path: &Path) -> OpenFault {
        let path = path.to_path_buf();
        match self.cause() {
            Cause::DiskFull => OpenFault::DiskFull { path },
            Cause::ReadOnly => OpenFault::ReadOnly { path },
            Cause::InUse => OpenFault::InUse { path },
            _ => OpenFault::Io { operation, path, source: Box::new(self) },
        }
    }
}

fn sql_cause(error: &rusqlite::Error) -> Cause {
    let rusqlite::Error::SqliteFailure(code, _) = error else { return Cause::Other };
    match code.code {
        ErrorCode::DiskFull => Cause::DiskFull,
        // The shared-memory file could not grow: the same full disk.
        _ if code.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Cause::DiskFull,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Cause::ReadOnly,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Cause::Damaged,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Cause::InUse,
        _ => Cause::Other,
    }
}
