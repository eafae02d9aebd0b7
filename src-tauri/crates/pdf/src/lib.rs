//! The pdf of the twinning desk.
