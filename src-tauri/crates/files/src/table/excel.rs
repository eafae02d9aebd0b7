//! Workbooks of Excel, read by calamine: a cell at a time where they are new; where they are
//! old, after a look at how far their cells lie apart, since it makes room for all between.

use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Reader as _, SheetType, Xls, XlsError, Xlsx, XlsxError};
use cfb::CompoundFile;
use chrono::NaiveDate;

use super::package::broken;
use super::{MOST_CELLS, ReadTable, Rows, TableChoice, TableFault, chosen, number};
use crate::{Cell, with_line_feeds};

pub(super) fn read_new(
    bytes: &[u8],
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    let fault = |error: XlsxError| match error {
        XlsxError::Password => TableFault::Protected,
        error => broken(error),
    };
    guarded(|| {
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
        let sheets = names(book.sheets_metadata());
        let (sheet, rows) = chosen(&sheets, choice.sheet, |name| {
            let mut rows = Rows::default();
            let mut cells = book.worksheet_cells_reader(name).map_err(fault)?;
            while let Some(cell) = cells.next_cell().map_err(fault)? {
                let (row, column) = cell.get_position();
                rows.put(
                    row,
                    column as usize,
                    value(&Data::from(cell.get_value().clone())),
                )?;
            }
            Ok(rows)
        })?;
        Ok(ReadTable { format: "xlsx", sheets, sheet, rows, ..ReadTable::default() })
    })
}

pub(super) fn read_old(
    bytes: &[u8],
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    let fault = |error: XlsError| match error {
        XlsError::Password => TableFault::Protected,
        error => broken(error),
    };
    guarded(|| {
        let has_macros = check_old(bytes)?;
        let mut book = Xls::new(Cursor::new(bytes)).map_err(fault)?;
        let sheets = names(book.sheets_metadata());
        let (sheet, rows) = chosen(&sheets, choice.sheet, |name| {
            let mut rows = Rows::default();
            let range = book.worksheet_range(name).map_err(fault)?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, cell) in range.used_cells() {
                let row = top + u32::try_from(row).unwrap_or(u32::MAX);
                rows.put(row, left as usize + column, value(cell))?;
            }
            Ok(rows)
        })?;
        let format = "xls";
        Ok(ReadTable { format, sheets, sheet, rows, has_macros, ..ReadTable::default() })
    })
}

/// A reader of others that gives up on a file by a panic has not read it.
fn guarded<T>(read: impl FnOnce() -> Result<T, TableFault>) -> Result<T, TableFault> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(TableFault::Broken("its reader gave up".to_owned())))
}

fn names(sheets: &[calamine::Sheet]) -> Vec<String> {
    let tables = sheets.iter().filter(|it| it.typ == SheetType::WorkSheet);
    tables.map(|it| it.name.clone()).collect()
}

fn value(data: &Data) -> Cell {
    match data {
        Data::Int(whole) => Cell::Number(whole.to_string()),
        Data::Float(value) => number(*value),
        Data::String(text) => Cell::Text(with_line_feeds(text)),
        Data::Bool(flag) => Cell::Text(flag.to_string()),
        Data::DateTime(at) if at.is_duration() => number(at.as_f64()),
        Data::DateTime(at) => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            day.map_or_else(|| number(at.as_f64()), Cell::Day)
        }
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|it| it.parse().ok());
            day.map_or_else(|| Cell::Text(text.clone()), Cell::Day)
        }
        Data::DurationIso(text) => Cell::Text(text.clone()),
        Data::Error(error) => Cell::Text(error.to_string()),
        Data::Empty => Cell::Empty,
    }
}

/// Looks through an old workbook's records (\[MS-XLS\] 2.1.4) and tells whether it has macros.
fn check_old(bytes: &[u8]) -> Result<bool, TableFault> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(broken)?;
    if file.exists("/EncryptedPackage") {
        return Err(TableFault::Protected);
    }
    let stream = ["/Workbook", "/Book"].into_iter().find(|it| file.exists(it));
    let stream =
        stream.ok_or_else(|| TableFault::Broken("no workbook in it".to_owned()))?;
    let mut records = Vec::new();
    let most = bytes.len() as u64;
    let stream = file.open_stream(stream).map_err(broken)?;
    stream.take(most).read_to_end(&mut records).map_err(broken)?;
    check_extent(&records)?;
    Ok(file.exists("/_VBA_PROJECT_CUR"))
}

/// How far the cells of a sheet reach: the rectangle around them counts, since a reader makes
/// room for all of it.
#[derive(Default)]
struct Extent {
    rows: usize,
    columns: usize,
}

impl Extent {
    fn reach(&mut self, rows: usize, columns: usize) -> Result<(), TableFault> {
        self.rows = self.rows.max(rows);
        self.columns = self.columns.max(columns);
        match self.rows.saturating_mul(self.columns) {
            0..=MOST_CELLS => Ok(()),
            _ => Err(TableFault::Size("cells")),
        }
    }
}

fn check_extent(mut records: &[u8]) -> Result<(), TableFault> {
    const BEGIN: u16 = 0x0809;
    const DIMENSIONS: u16 = 0x0200;
    const PASSWORD: u16 = 0x002f;
    // Number, label, rich label, error, shared text, RK, several RK, formula.
    const CELLS: [u16; 8] =
        [0x0203, 0x0204, 0x00d6, 0x0205, 0x00fd, 0x027e, 0x00bd, 0x0006];
    let mut extent = Extent::default();
    while let [a, b, c, d, rest @ ..] = records {
        let kind = u16::from_le_bytes([*a, *b]);
        let size = usize::from(u16::from_le_bytes([*c, *d])).min(rest.len());
        let (data, next) = rest.split_at(size);
        records = next;
        match (kind, data) {
            (BEGIN, _) => extent = Extent::default(),
            (PASSWORD, [a, b, ..]) if [*a, *b] != [0, 0] => {
                return Err(TableFault::Protected);
            }
            (DIMENSIONS, [_, _, _, _, a, b, c, d, _, _, e, f, ..]) => {
                let rows = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
                let columns = u16::from_le_bytes([*e, *f]);
                extent.reach(rows, columns.into())?;
            }
            (kind, [a, b, c, d, ..]) if CELLS.contains(&kind) => {
                let row = usize::from(u16::from_le_bytes([*a, *b]));
                let column = usize::from(u16::from_le_bytes([*c, *d]));
                // Several values in a row take six bytes each.
                let more = if kind == 0x00bd { data.len() / 6 } else { 1 };
                extent.reach(row + 1, column + more)?;
            }
            _ => {}
        }
    }
    Ok(())
}
