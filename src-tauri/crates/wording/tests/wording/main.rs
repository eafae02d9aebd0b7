//! What the papers and the sentences say, seen from outside.

#![allow(clippy::unwrap_used)]

mod alternat;
mod chips;
mod codes;
mod council;
mod declined;
mod findings;
mod goods;
mod grammar;
mod keys;
mod office;
mod papers;
mod returned;
mod sampled;
mod visits;
