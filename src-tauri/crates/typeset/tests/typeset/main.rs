//! What holds for papers on sheets.

mod coverage;
mod generated;
mod rules;
mod sample;
mod setting;
