//! A text as other offices' programs write it: words without their look.

use std::fmt;

/// A text as a file has it: paragraphs, and rows of cells that stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeText {
    pub blocks: Vec<Block>,
    /// Remarks that hang on no paragraph that is left.
    pub remarks: Vec<Remark>,
    /// Where the file came from, if it says so.
    pub origin: Origin,
    /// Whose tracked changes were read as accepted, in the order of the alphabet.
    pub revised_by: Vec<String>,
}

/// What an exported file says about itself in its custom properties; empty where it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    pub agreement: String,
    /// The version that it left with.
    pub version: String,
}

/// A part of a text, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Paragraph),
    /// The cells of a row, each with its paragraphs.
    Row(Vec<Vec<Paragraph>>),
}

/// A paragraph without its look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// A line feed is a line feed. Its number is not part of it where a style or a list tells
    /// the two apart.
    pub text: String,
    /// How deep it is numbered by the program that wrote it, from 0; none where it is not.
    pub level: Option<u8>,
    /// The tag of the content control or the name of the bookmark that it stands in.
    pub mark: Option<String>,
    pub remarks: Vec<Remark>,
}

/// What somebody wrote in the margin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remark {
    pub author: String,
    /// `2026-03-12`, in the time of the author; empty where it is not said.
    pub on: String,
    pub text: String,
    /// The words that it is about, within one paragraph.
    pub quoted: String,
}

/// Why a file was not read. It was not touched.
#[derive(Debug, thiserror::Error)]
pub enum TextFault {
    /// It is no such file, or not whole.
    #[error("not readable: {0}")]
    Broken(String),
    /// It holds more than any agreement.
    #[error("larger than {0} bytes")]
    Size(u64),
    /// A password keeps it shut.
    #[error("encrypted")]
    Protected,
    /// It carries programs along.
    #[error("with macros")]
    Macros,
    /// The format of Word before 2007.
    #[error("a binary Word file")]
    OldWord,
}

impl OfficeText {
    /// All paragraphs from top to bottom, the cells of a row from left to right: each with
    /// the index of its block and, within a row, of its cell.
    pub fn paragraphs(&self) -> impl Iterator<Item = (usize, Option<usize>, &Paragraph)> {
        self.blocks.iter().enumerate().flat_map(|(block, it)| match it {
            Block::Paragraph(paragraph) => vec![(block, None, paragraph)],
            Block::Row(cells) => {
                let cells = cells.iter().enumerate();
                let each = cells.flat_map(|(at, it)| it.iter().map(move |it| (at, it)));
                each.map(|(cell, it)| (block, Some(cell), it)).collect()
            }
        })
    }
}

impl Paragraph {
    /// A paragraph that nobody numbered.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
