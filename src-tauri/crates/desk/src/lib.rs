//! The use cases of the twinning desk: one method each, one door for writes.

pub mod wire;
