//! What the files are to those who get them: judged by the programs of strangers.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

mod calendar;
mod card;
mod events;
mod folio;
mod foreign_table;
mod hostile_table;
mod hostile_text;
mod stranger;
mod table;
