//! What holds for papers on sheets.

#![allow(clippy::unwrap_used)]

mod coverage;
mod generated;
mod papers;
mod pictures;
mod rules;
mod sample;
mod setting;
