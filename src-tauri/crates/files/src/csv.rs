//! Tables as text (RFC 4180), the way Ukrainian and German Excel opens them by a double
//! click.

use csv::{Terminator, WriterBuilder};

use crate::with_line_feeds;
use crate::workbook::{Cell, DAY, SheetTable, WorkbookFault, is_decimal, is_formula};

/// By it Excel knows UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes a table: heads first, semicolons between cells, CRLF after rows, UTF-8 with its
/// mark, days as dd.mm.yyyy, numbers with a decimal comma, quotation marks where a cell
/// needs them.
///
/// A text that a spreadsheet would take for a formula is harmless by an apostrophe before
/// it, as OWASP advises ("CSV Injection"): `'=1+1`. Telephone numbers (`'+380 …`) get
/// one, too; numbers get none. This holds for whoever reads semicolons as what they are.
///
/// # Errors
/// [`WorkbookFault::Row`] when a row has not one cell for each column.
pub fn write_csv(sheet: &SheetTable) -> Result<Vec<u8>, WorkbookFault> {
    sheet.check_rows()?;
    let mut builder = WriterBuilder::new();
    builder.delimiter(b';').terminator(Terminator::CRLF);
    let mut writer = builder.from_writer(MARK.to_vec());
    writer.write_record(sheet.columns.iter().map(|it| harmless(&it.head)))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(field))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Day(day) => day.format(DAY).to_string(),
        Cell::Number(decimal) if is_decimal(decimal) => decimal.replace('.', ","),
        Cell::Number(text) | Cell::Text(text) => harmless(text),
    }
}

fn harmless(text: &str) -> String {
    let guard = if is_formula(text) { "'" } else { "" };
    format!("{guard}{}", with_line_feeds(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, ColumnKind};

    #[test]
    fn bytes_are_those_that_excel_opens() {
        let column = |head: &str| Column {
            head: head.to_owned(),
            kind: ColumnKind::Text,
            width: 10,
        };
        let text = |text: &str| Cell::Text(text.to_owned());
        let number = |text: &str| Cell::Number(text.to_owned());
        let day = Cell::Day("2026-05-02".parse().expect("a day"));
        let sheet = SheetTable {
            name: "Реєстр".to_owned(),
            columns: ["Назва", "=День", "Сума"].map(column).to_vec(),
            rows: vec![
                vec![text("Школа; «Мрія»"), day, number("-1234.50")],
                vec![
                    text("так звана \"угода\"\r\nдругий рядок"),
                    Cell::Empty,
                    number("07"),
                ],
                vec![text("=1+1"), text("\tтабуляція"), number("-1+1")],
            ],
        };
        let expected = "\u{feff}Назва;'=День;Сума\r\n\
             \"Школа; «Мрія»\";02.05.2026;-1234,50\r\n\
             \"так звана \"\"угода\"\"\nдругий рядок\";;07\r\n\
             '=1+1;'\tтабуляція;'-1+1\r\n";
        let written = write_csv(&sheet).expect("rows are even");
        assert_eq!(String::from_utf8(written).expect("UTF-8"), expected);
    }
}
