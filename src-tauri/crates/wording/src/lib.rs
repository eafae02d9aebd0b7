//! What the paper says: facts and a frozen template become a [`Manuscript`].

mod manuscript;

pub use manuscript::{Column, Footer, Manuscript, Role, Row, Slot, SlotText, Text};
