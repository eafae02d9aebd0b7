//! What holds for papers on sheets.

#![allow(clippy::unwrap_used)]

mod coverage;
mod generated;
mod rules;
mod sample;
mod setting;
