//! Where every glyph stands: a manuscript becomes [`Sheet`]s. Knows no file format.

mod sheet;

pub use sheet::{FaceId, Field, Glyph, Ink, Item, Node, NodeRole, Run, Setting, Sheet};
