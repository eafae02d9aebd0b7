//! Where every glyph stands: a manuscript becomes [`Sheet`]s. Knows no file format.
//!
//! Words are shaped (`shape`), texts cut into words (`segment`), paragraphs broken into
//! lines (`fit`, `paragraph`), columns, rows and signatures cut into slices (`column`,
//! `row`, `signature`, `table`), slices shared out among pages (`page`), cards on sheets
//! (`card`). A [`Typesetter`] remembers
//! words and paragraphs.

mod card;
mod column;
mod emblem;
mod fit;
mod flag;
mod fonts;
mod hyphenate;
mod length;
mod look;
mod margin;
mod missing;
mod page;
mod paragraph;
mod picture;
mod plan;
mod row;
mod segment;
mod setup;
mod shape;
mod sheet;
mod signature;
mod slice;
mod structure;
mod table;
mod tie;
mod typesetter;

pub use flag::flag;
pub use fonts::{Face, FaceMetrics, Fonts};
pub use length::Mm;
pub use missing::{MissingGlyph, MissingGlyphs, Unprintable};
pub use picture::{
    Packing, Picture, PictureContent, PictureFault, Raster, Segment as PathSegment, Shape,
};
pub use setup::PageSetup;
pub use sheet::{FaceId, Field, Glyph, Ink, Item, Node, NodeRole, Run, Setting, Sheet};
pub use typesetter::{Typesetter, lay_out};
