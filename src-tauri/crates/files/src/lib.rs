//! Other people's formats. What offices bring along becomes texts of our own, and nothing
//! in it is trusted; tables and calendars of our own become files for them.

mod archive;
mod body;
mod calendar;
mod card;
mod csv;
mod docx;
mod events;
pub mod folio;
mod lines;
mod mail;
mod odt;
mod office;
mod page;
mod plain;
mod table;
mod workbook;
mod xlsx;

pub use self::csv::write_csv;
pub use calendar::{Calendar, CalendarEvent, Span, write_calendar};
pub use card::{Card, read_cards, write_cards};
pub use docx::read_docx;
pub use events::{LeftBecause, ReadEvent, read_calendar};
pub use mail::{Enclosed, Mail, write_mail};
pub use odt::{is_packed, read_office};
pub use office::{Block, OfficeText, Origin, Paragraph, Remark, TextFault};
pub use page::{WebTable, write_page};
pub use plain::read_plain;
pub use table::{
    LARGEST_TABLE, MOST_ROWS, ReadRow, ReadTable, TableChoice, TableFault, column_name,
    read_table,
};
pub use workbook::{Cell, Column, ColumnKind, SheetTable, Workbook, WorkbookFault};
pub use xlsx::write_xlsx;

/// The largest calendar or file of cards that is read, in bytes: its parser needs ninety times
/// as much.
pub const LARGEST: u64 = 2 << 20;
/// How many events are read of a calendar, or people, telephones and addresses of cards.
pub const MOST_ENTRIES: usize = 5_000;

/// A text with line feeds for whatever ended its lines.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
