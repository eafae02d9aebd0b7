//! What cannot be printed.

use std::fmt;

use pobratym_domain::{Cell, Lang, Unit};

/// A character the faces have no glyph for, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    pub character: char,
    pub lang: Lang,
    /// The field it was typed into, where there is one.
    pub at: Option<Cell>,
    /// The part of the document, or the signatory.
    pub unit: Option<Unit>,
}

/// Why a manuscript was not set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unprintable {
    #[error(transparent)]
    Glyphs(#[from] MissingGlyphs),
    /// A notice or a card has more text than its room holds in the smallest letters.
    #[error("row {row} does not fit into its room")]
    NoRoom { row: usize },
}

/// All of them, in the order of the manuscript, each once per place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct MissingGlyphs(pub Vec<MissingGlyph>);

impl fmt::Display for MissingGlyphs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the faces have no glyph for")?;
        for (index, it) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            let (character, code) = (it.character, u32::from(it.character));
            write!(f, "{separator} {character:?} (U+{code:04X}, {})", it.lang)?;
            if let Some(at) = it.at {
                write!(f, " in {at}")?;
            }
        }
        Ok(())
    }
}
