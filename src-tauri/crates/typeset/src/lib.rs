//! Where every glyph stands: a manuscript becomes [`Sheet`]s. Knows no file format.

mod fonts;
mod length;
mod setup;
mod sheet;

pub use fonts::{Face, FaceMetrics, Fonts};
pub use length::Mm;
pub use setup::PageSetup;
pub use sheet::{FaceId, Field, Glyph, Ink, Item, Node, NodeRole, Run, Setting, Sheet};
