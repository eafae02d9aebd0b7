//! The files of the twinning desk.
