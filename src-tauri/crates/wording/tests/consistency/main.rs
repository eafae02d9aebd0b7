//! How well the consistency check finds planted errors, and how often it cries for nothing.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

mod cited;
mod clean;
mod corpus;
mod planted;
