//! The store of the twinning desk.
