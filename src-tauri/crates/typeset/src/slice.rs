//! Slices: what is never cut by the end of a page, one above the other.

use std::rc::Rc;
use std::sync::Arc;

use pobratym_domain::Unit;

use crate::paragraph::Paragraph;
use crate::{Ink, Picture};

/// A horizontal slice of the text. Heights are counted in steps, half a line each.
#[derive(Debug)]
pub(crate) struct Slice {
    /// Slices of one section are read column by column, not slice by slice.
    pub(crate) section: usize,
    /// Whether the sheet before it ends.
    pub(crate) starts_sheet: bool,
    /// Room above it, which is not left at the top of a page.
    pub(crate) before: u32,
    pub(crate) height: u32,
    /// What stands against the end of a page below it.
    pub(crate) hold: f32,
    pub(crate) pieces: Vec<Piece>,
    /// What stands above it again where it begins a page.
    pub(crate) head: Option<Rc<Head>>,
}

/// The head of a table.
#[derive(Debug)]
pub(crate) struct Head {
    /// In steps.
    pub(crate) height: u32,
    pub(crate) pieces: Vec<Piece>,
}

/// Something in a slice.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Reading order within the section.
    pub(crate) column: usize,
    /// From the left margin, in points.
    pub(crate) x: f32,
    /// From the top of the slice, in points.
    pub(crate) y: f32,
    pub(crate) mark: Mark,
}

/// What is painted. Lengths are in points.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// A line of a paragraph on its baseline.
    Line {
        paragraph: Arc<Paragraph>,
        index: usize,
        ink: Ink,
        node: Option<usize>,
    },
    Rule {
        width: f32,
        height: f32,
        ink: Ink,
    },
    Frame {
        width: f32,
        height: f32,
        ink: Ink,
    },
    Picture {
        width: f32,
        height: f32,
        picture: Arc<Picture>,
        node: usize,
    },
    Field {
        width: f32,
        height: f32,
        signatory: Unit,
        node: usize,
        description: String,
    },
}

/// A page does not end here unless nothing else is possible.
pub(crate) const NEVER: f32 = 1e9;
