//! Tables for the spreadsheets of others: their cells, and what both forms of them share.

use chrono::NaiveDate;

/// Tables that lie in one file, in the order of their tabs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    pub sheets: Vec<SheetTable>,
}

/// A table under one row of heads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetTable {
    /// On the tab: up to 31 characters, none of `[ ] : * ? / \`, no two alike in a file.
    pub name: String,
    pub columns: Vec<Column>,
    /// Each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands above a column, and how the column looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub head: String,
    pub kind: ColumnKind,
    /// In digits of the usual face, as Excel counts; longer text is wrapped.
    pub width: u8,
}

/// What a column is for; a cell of another kind may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Text,
    Day,
    /// With that many decimal places on show.
    Number {
        places: u8,
    },
}

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Always text, whatever it looks like. Any line end is a line feed in the file.
    Text(String),
    Day(NaiveDate),
    /// `-1234.50`: digits, with a point where there are decimals. What is no such number
    /// is written as text.
    Number(String),
    Empty,
}

/// Why a table was not written.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookFault {
    /// A row has more or fewer cells than its table has columns; rows are counted from 1.
    #[error("row {row} of \"{sheet}\" has {cells} cells for {columns} columns")]
    Row { sheet: String, row: usize, cells: usize, columns: usize },
    /// Excel has no room for it: a name, a text of more than 32,767 characters, too many
    /// rows.
    #[error("cannot write XLSX: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    #[error("cannot write CSV: {0}")]
    Csv(#[from] csv::Error),
}

impl SheetTable {
    pub(crate) fn check_rows(&self) -> Result<(), WorkbookFault> {
        let columns = self.columns.len();
        let Some(index) = self.rows.iter().position(|row| row.len() != columns) else {
            return Ok(());
        };
        let (sheet, cells) = (self.name.clone(), self.rows[index].len());
        Err(WorkbookFault::Row { sheet, row: index + 1, cells, columns })
    }
}

/// How a day is written where it is text, in Ukraine as in Germany and Poland.
pub(crate) const DAY: &str = "%d.%m.%Y";

/// Whether a spreadsheet takes a text for a formula, or may do so once the white space
/// before it is gone. The signs are those that OWASP lists under "CSV Injection".
pub(crate) fn is_formula(text: &str) -> bool {
    const SIGNS: [char; 8] =
        ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(SIGNS)
}

pub(crate) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, places) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    is_digits(whole) && is_digits(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_known() {
        for (text, expected) in [
            ("=1+1", true),
            ("+380", true),
            ("-1", true),
            ("@SUM(A1)", true),
            ("\t=1", true),
            ("\r=1", true),
            ("\nрядок", true),
            (" \u{a0}=1", true),
            ("\u{ff1d}1", true),
            ("Угода = договір", false),
            ("– пункт", false),
            ("'=1", false),
            ("", false),
        ] {
            assert_eq!(is_formula(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_digits_with_a_point_are_a_number() {
        for (text, expected) in [
            ("0", true),
            ("-1234.50", true),
            ("007", true),
            ("", false),
            ("-", false),
            (".5", false),
            ("5.", false),
            ("1e3", false),
            ("+1", false),
            ("1,5", false),
            ("1.2.3", false),
            ("٣", false),
        ] {
            assert_eq!(is_decimal(text), expected, "{text:?}");
        }
    }
}
