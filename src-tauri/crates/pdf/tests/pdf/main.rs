//! What the files are to those who get them: judged by the programs of strangers.
//!
//! - `europe`: every language of the Union and Ukrainian, in every look
//! - `text`: the words come back whole and in the order in which they are read
//! - `structure`: elements, languages, outline and fields are where they should be
//! - `record`: faces are embedded, bytes repeat, the standards hold
//! - `picture`: what is seen
//! - `fault`: what is refused

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

mod europe;
mod fault;
mod paper;
mod picture;
mod record;
mod sample;
mod structure;
mod text;
mod tool;
