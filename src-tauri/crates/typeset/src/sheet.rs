//! Where every glyph stands. Lengths are in points (1/72 inch), `x` from the left and `y`
//! from the top edge of the sheet; a glyph's place is on its baseline.

use std::sync::Arc;

use pobratym_domain::{Lang, Unit};
use smol_str::SmolStr;

use crate::Picture;

/// A laid-out paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    pub sheets: Vec<Sheet>,
    /// The structure in reading order; marked runs name their node by index.
    pub nodes: Vec<Node>,
    /// Where signatures go, in the order of signing.
    pub fields: Vec<Field>,
    pub langs: Vec<Lang>,
    pub title: String,
}

/// One side of paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub width: f32,
    pub height: f32,
    pub items: Vec<Item>,
}

/// Something that is painted.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Run(Run),
    /// A filled rectangle: a rule, a signature line.
    Rule {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    /// An unfilled rectangle, stroked inside its bounds.
    Frame {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        stroke: f32,
        ink: Ink,
    },
    /// A picture that fills its bounds.
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        picture: Arc<Picture>,
        node: usize,
    },
}

/// What colour it is painted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Black,
    /// Marks and secondary lines.
    Grey,
    /// Article numbers, as in old law books.
    Rubric,
}

/// Glyphs of one face and size on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub face: FaceId,
    pub size: f32,
    pub x: f32,
    pub y: f32,
    pub glyphs: Arc<[Glyph]>,
    pub lang: Lang,
    pub ink: Ink,
    /// The node it belongs to; none for what repeats on every sheet (an artifact).
    pub node: Option<usize>,
}

/// One glyph with the text it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    pub id: u16,
    /// How far the next glyph's origin is, with justification, in points.
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
    /// The characters of its cluster. The later glyphs of a cluster have none. A hyphen
    /// that only the end of the line brought in stands for a soft hyphen (U+00AD), every
    /// space for a plain one. A line that ends at a space keeps it, beyond its edge, so
    /// that the runs of a node read on as one text.
    pub text: SmolStr,
}

/// A face of the family the papers are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaceId {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// A node of the structure tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub role: NodeRole,
    pub parent: Option<usize>,
    pub lang: Option<Lang>,
    /// The part of the document it sets, so that a page can be clicked.
    pub unit: Option<Unit>,
    /// What is said in place of a picture.
    pub said: Option<String>,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeRole {
    /// The whole paper.
    Document,
    /// The whole text in one language.
    Part,
    /// An article, or a signature block.
    Section,
    /// Level 1 or 2.
    Heading(u8),
    Paragraph,
    /// The numbered clauses of an article.
    List,
    Item,
    /// The number of a clause.
    Label,
    /// What stands beside it.
    Body,
    /// A place for a signature.
    Form,
    /// A picture.
    Figure,
    Table,
    TableRow,
    /// The head of a column.
    HeaderCell,
    Cell,
}

/// Room for a signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Index of the sheet.
    pub sheet: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub signatory: Unit,
    pub node: usize,
    /// Office and name, for those who hear the page.
    pub description: String,
}
