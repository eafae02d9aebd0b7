//! The store of the twinning desk: an append-only journal in one local SQLite file.
//!
//! In reading order: [`Store`] and how it opens, [`ActRecord`] (what a person did), the
//! journal of records it becomes, what is derived from them, typing, undo, search,
//! personal values, copies. No clock and no randomness: times and identifiers are
//! arguments. This crate alone names `rusqlite`.

mod backup;
mod blob;
mod connection;
mod derive;
mod fault;
mod fold;
mod history;
mod journal;
mod migrate;
mod network;
mod open;
mod personal;
mod print;
mod record;
mod restore;
mod salvage;
mod search;
mod settings;
mod store;
mod summary;
mod typing;
mod undo;
mod value;
mod verify;

pub use backup::{Backup, Backups, Copied};
pub use blob::BLOB_LIMIT;
pub use fault::{OpenFault, StoreFault};
pub use fold::fold;
pub use history::{ActSummary, Clash, Past, Proposal, Version};
pub use journal::{ActRecord, Applied, Committed};
pub use open::{FILE, OpenOptions};
pub use personal::Due;
pub use print::Print;
pub use record::RecordId;
pub use restore::Restored;
pub use salvage::Salvaged;
pub use search::{Hit, Passage};
pub use store::Store;
pub use typing::Typed;
pub use undo::{NotUndone, Step, Undone};
pub use verify::{Report, verify};
