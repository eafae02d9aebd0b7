//! Excel's own files (ECMA-376, SpreadsheetML).

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError,
};

use crate::with_line_feeds;
use crate::workbook::{
    Cell, ColumnKind, DAY, SheetTable, Workbook, WorkbookFault, is_decimal, is_formula,
};

/// The digits of a number that Excel keeps ("Excel specifications and limits").
const PRECISION: usize = 15;

/// Excel counts a 29 February 1900 that never was, and every other program disagrees with
/// it about the days before.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1900, 3, 1).expect("a day");

const A4: u8 = 9;

/// Writes tables to be read, sorted, filtered and printed: heads that stay in sight and
/// are repeated on each page, days and numbers that are such, wrapped text.
///
/// Text is never a formula, not even after a clerk has been in its cell. A number of more
/// than 15 digits and a day before March 1900 are written as text, since Excel would
/// change them. The same tables and instant give the same bytes.
///
/// # Errors
/// [`WorkbookFault::Row`] when a row has not one cell for each column,
/// [`WorkbookFault::Xlsx`] when Excel has no room for a name, a text, or so many rows.
pub fn write_xlsx(
    workbook: &Workbook,
    created_at: DateTime<Utc>,
) -> Result<Vec<u8>, WorkbookFault> {
    let created = ExcelDateTime::from_timestamp(created_at.timestamp())?;
    let mut book = rust_xlsxwriter::Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    for sheet in &workbook.sheets {
        sheet.check_rows()?;
        fill(book.add_worksheet(), sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &SheetTable) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    let head_look = look(ColumnKind::Text).set_bold();
    for (index, column) in (0..).zip(&sheet.columns) {
        page.set_column_width(index, column.width)?;
        page.set_column_format(index, &look(column.kind))?;
        let head = with_line_feeds(&column.head);
        page.write_string_with_format(0, index, head, &head_look)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for ((index, column), cell) in (0..).zip(&sheet.columns).zip(cells) {
            write(page, (row, index), cell, column.kind)?;
        }
    }
    if let Some(last) = sheet.columns.len().checked_sub(1) {
        page.autofilter(0, 0, sheet.rows.len() as u32, last as u16)?;
    }
    page.set_freeze_panes(1, 0)?;
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    Ok(())
}

fn write(
    page: &mut Worksheet,
    at: (u32, u16),
    cell: &Cell,
    kind: ColumnKind,
) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => write_text(page, at, text)?,
        Cell::Day(day) => match excel_day(*day) {
            Some(day) => {
                let look = look(ColumnKind::Day);
                page.write_datetime_with_format(row, column, &day, &look)?;
            }
            None => write_text(page, at, &day.format(DAY).to_string())?,
        },
        Cell::Number(decimal) => match excel_number(decimal) {
            Some(number) => {
                page.write_number_with_format(row, column, number, &number_look(kind))?;
            }
            None => write_text(page, at, decimal)?,
        },
    }
    Ok(())
}

fn write_text(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
) -> Result<(), XlsxError> {
    let plain = look(ColumnKind::Text);
    // Without the prefix, Excel would compute the text when a clerk leaves its cell.
    let look = if is_formula(text) { plain.set_quote_prefix() } else { plain };
    page.write_string_with_format(row, column, with_line_feeds(text), &look)?;
    Ok(())
}

fn look(kind: ColumnKind) -> Format {
    let look = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    match kind {
        ColumnKind::Text => look,
        ColumnKind::Day => look.set_num_format("dd.mm.yyyy"),
        ColumnKind::Number { places: 0 } => look.set_num_format("#,##0"),
        ColumnKind::Number { places } => {
            look.set_num_format(format!("#,##0.{}", "0".repeat(places.into())))
        }
    }
}

/// A number in another's column is shown as it is.
fn number_look(kind: ColumnKind) -> Format {
    match kind {
        ColumnKind::Number { .. } => look(kind),
        ColumnKind::Text | ColumnKind::Day => look(ColumnKind::Text),
    }
}

fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|_| day >= FIRST_DAY)?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

fn excel_number(decimal: &str) -> Option<f64> {
    let digits = decimal.bytes().filter(u8::is_ascii_digit).count();
    (is_decimal(decimal) && digits <= PRECISION).then(|| decimal.parse().ok())?
}
