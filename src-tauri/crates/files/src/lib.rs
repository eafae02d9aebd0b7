//! Other people's formats. What offices bring along becomes texts of our own, and nothing
//! in it is trusted; tables and calendars of our own become files for them.

mod calendar;
mod card;
mod csv;
mod docx;
mod events;
pub mod folio;
mod lines;
mod plain;
mod table;
mod workbook;
mod xlsx;

use std::fmt;

pub use self::csv::write_csv;
pub use calendar::{Calendar, CalendarEvent, Span, write_calendar};
pub use card::{Card, read_cards, write_cards};
pub use docx::read_docx;
pub use events::{LeftBecause, ReadEvent, read_calendar};
pub use plain::read_plain;
pub use table::{
    LARGEST_TABLE, MOST_ROWS, ReadRow, ReadTable, TableChoice, TableFault, column_name,
    read_table,
};
pub use workbook::{Cell, Column, ColumnKind, SheetTable, Workbook, WorkbookFault};
pub use xlsx::write_xlsx;

/// The largest calendar or file of cards that is read, in bytes.
pub const LARGEST: u64 = 4 * 1024 * 1024;

/// A text as a file has it: paragraphs, and rows of cells that stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeText {
    pub blocks: Vec<Block>,
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
    /// A line feed is a line feed.
    pub text: String,
    /// How deep it is numbered by the program that wrote it, from 0; none where it is not.
    pub level: Option<u8>,
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
}

impl Paragraph {
    /// A paragraph that nobody numbered.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), level: None }
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A text with line feeds for whatever ended its lines.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
