//! The store from outside.
//!
//! - `journal`: acts become records, values, versions and history
//! - `exchange`: records arrive from elsewhere, in any order
//! - `undo`: act by act, across restarts, never another person's
//! - `prints`: what was printed stays as it was noted, in copies too
//! - `personal`: what is in no record, and how it is erased
//! - `search`: folding at work
//! - `opening`: every way in which a file may refuse to open
//! - `copies`: backup, thinning, restoring, taking over from a damaged file
//! - `schema`: migrations, the present schema, files of earlier versions, another reader
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod copies;
mod exchange;
mod journal;
mod opening;
mod personal;
mod prints;
mod schema;
mod search;
#[path = "../support/mod.rs"]
mod support;
mod undo;
