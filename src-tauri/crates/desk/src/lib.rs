//! The desk of the twinning desk.
