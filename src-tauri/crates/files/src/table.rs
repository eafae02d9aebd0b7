//! Tables of others: Excel's files, old and new, OpenDocument's, and tables as text. What a
//! file is, its first bytes say; its name does not count. Nothing in it is run or followed.

mod excel;
mod opendocument;
mod package;
mod text;

use crate::Cell;

/// The largest table that is read, in bytes.
pub const LARGEST_TABLE: u64 = 32 << 20;
/// How many rows with something in them are read.
pub const MOST_ROWS: usize = 100_000;
/// No list of an office is wider.
const MOST_COLUMNS: usize = 256;
/// How many cells all rows may have, the empty ones before others included.
const MOST_CELLS: usize = 2_000_000;
/// So many sheets are looked into for one that is not empty.
const MOST_SHEETS: usize = 16;
/// The bytes of all its texts.
const MOST_TEXT: usize = 32 << 20;

/// What to read of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct TableChoice<'a> {
    /// By the name on its tab, else the first that is not empty.
    pub sheet: Option<&'a str>,
    /// Of a table as text, by its name such as `windows-1251`, else it is guessed.
    pub encoding: Option<&'a str>,
}

/// One sheet of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadTable {
    /// `xlsx`, `xls`, `ods` or `csv`.
    pub format: &'static str,
    /// Of a table as text.
    pub encoding: Option<&'static str>,
    /// The names on the tabs; none in a table as text.
    pub sheets: Vec<String>,
    pub sheet: String,
    /// Whether macros are in it; they are neither run nor kept.
    pub has_macros: bool,
    /// Those with something in them, from top to bottom.
    pub rows: Vec<ReadRow>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadRow {
    /// As spreadsheets count, from 1.
    pub number: u32,
    /// From column A; trailing empty ones are left out.
    pub cells: Vec<Cell>,
}

/// Why a table was not read. Its file was not touched.
#[derive(Debug, thiserror::Error)]
pub enum TableFault {
    /// It is no table, or not whole.
    #[error("no table: {0}")]
    Broken(String),
    /// It says or holds more than is read.
    #[error("too large: {0}")]
    Size(&'static str),
    #[error("protected by a password")]
    Protected,
    #[error("nothing in it")]
    Empty,
    #[error("no sheet {0}")]
    Sheet(String),
    #[error("no encoding {0}")]
    Encoding(String),
}

/// Reads a sheet. Values are read as they were kept last: no formula is computed.
///
/// # Errors
/// [`TableFault`]. A hostile file is refused before it costs more than 200 MB.
pub fn read_table(
    bytes: &[u8],
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    if bytes.len() as u64 > LARGEST_TABLE {
        return Err(TableFault::Size("bytes"));
    }
    match bytes {
        [b'P', b'K', 3, 4, ..] => package::read(bytes, choice),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => excel::read_old(bytes, choice),
        _ => text::read(bytes, choice),
    }
}

/// The name of a column, counted from 0: `A`, `Z`, `AA`.
pub fn column_name(index: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", column_name(more - 1)),
    }
}

/// Rows being gathered, within the bounds.
#[derive(Debug, Default)]
struct Rows {
    rows: Vec<ReadRow>,
    cells: usize,
    text: usize,
}

impl Rows {
    /// Keeps a cell; row and column are counted from 0, and rows come from top to bottom.
    fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), TableFault> {
        let cell = match cell {
            Cell::Text(text) if text.trim().is_empty() => return Ok(()),
            Cell::Empty => return Ok(()),
            cell => cell,
        };
        if column >= MOST_COLUMNS {
            return Err(TableFault::Size("columns"));
        }
        if let Cell::Text(text) | Cell::Number(text) = &cell {
            self.text += text.len();
        }
        if self.text > MOST_TEXT {
            return Err(TableFault::Size("text"));
        }
        let number = row.saturating_add(1);
        match self.rows.last().map_or(0, |it| it.number) {
            last if last > number => {
                return Err(TableFault::Broken("rows in disorder".to_owned()));
            }
            last if last < number && self.rows.len() == MOST_ROWS => {
                return Err(TableFault::Size("rows"));
            }
            last if last < number => {
                self.rows.push(ReadRow { number, cells: Vec::new() });
            }
            _ => {}
        }
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        if row.cells.len() <= column {
            self.cells += column + 1 - row.cells.len();
            if self.cells > MOST_CELLS {
                return Err(TableFault::Size("cells"));
            }
            row.cells.resize(column + 1, Cell::Empty);
        }
        row.cells[column] = cell;
        Ok(())
    }
}

/// Reads the sheet that was asked for, else the first that is not empty.
fn chosen(
    names: &[String],
    asked: Option<&str>,
    mut read: impl FnMut(&str) -> Result<Rows, TableFault>,
) -> Result<(String, Vec<ReadRow>), TableFault> {
    let names = match asked {
        None => names,
        Some(asked) => {
            let found = names.iter().find(|it| *it == asked);
            std::slice::from_ref(
                found.ok_or_else(|| TableFault::Sheet(asked.to_owned()))?,
            )
        }
    };
    for name in names.iter().take(MOST_SHEETS) {
        let rows = read(name)?.rows;
        if !rows.is_empty() {
            return Ok((name.clone(), rows));
        }
    }
    Err(TableFault::Empty)
}

/// A number without the point that a whole one does not need.
fn number(value: f64) -> Cell {
    match value.is_finite() {
        true => Cell::Number(value.to_string()),
        false => Cell::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        for (index, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ")] {
            assert_eq!(column_name(index), name);
        }
    }
}
