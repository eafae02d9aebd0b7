//! The story of an office, told over the desk without a window and over the command line.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod bad_input;
mod calendars;
mod carrying;
mod ceremonies;
mod command_line;
mod conformance;
mod drafting;
mod exporting;
mod filing;
mod goods;
mod hostile;
mod instruments;
mod laws;
mod leaving;
mod lists;
mod naming;
mod network;
mod originals;
mod pages;
mod pasted;
#[cfg(unix)]
mod printing;
mod returned;
mod sample;
mod script;
mod settling;
mod signing;
mod tables;
mod visit_papers;
mod visits;
