//! The rules of agreements, told as acts on documents that live in memory.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

mod agreement;
mod entries;
mod instrument;
mod ledger;
mod paper;
mod signing;
mod term;
mod visit;
