//! Spreadsheets of OpenDocument (ISO/IEC 26300). Read here: a cell may say that it stands a
//! million times, and libraries believe it.

use std::io::Read as _;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::package::{Archive, broken};
use super::{ReadTable, Rows, TableChoice, TableFault, chosen, number};
use crate::Cell;

/// What the file says of a mimetype that is ours.
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";

pub(super) fn read(
    archive: &mut Archive<'_>,
    choice: TableChoice<'_>,
) -> Result<ReadTable, TableFault> {
    if part(archive, "META-INF/manifest.xml")?.contains("encryption-data") {
        return Err(TableFault::Protected);
    }
    if !part(archive, "mimetype")?.starts_with(SPREADSHEET) {
        return Err(TableFault::Broken("no spreadsheet".to_owned()));
    }
    let xml = part(archive, "content.xml")?;
    let sheets = names(&xml)?;
    let (sheet, rows) = chosen(&sheets, choice.sheet, |name| rows_of(&xml, name))?;
    Ok(ReadTable { format: "ods", sheets, sheet, rows, ..ReadTable::default() })
}

/// A part that is within the bounds, as the whole archive was looked through.
fn part(archive: &mut Archive<'_>, name: &str) -> Result<String, TableFault> {
    let mut text = String::new();
    archive.by_name(name).map_err(broken)?.read_to_string(&mut text).map_err(broken)?;
    Ok(text)
}

fn names(xml: &str) -> Result<Vec<String>, TableFault> {
    let mut reader = Reader::from_str(xml);
    let mut names = Vec::new();
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                names.extend(attribute(&tag, "table:name"));
            }
            Event::Eof => return Ok(names),
            _ => {}
        }
    }
}

fn rows_of(xml: &str, sheet: &str) -> Result<Rows, TableFault> {
    let mut reader = Reader::from_str(xml);
    let mut sheet = Sheet { name: sheet, ..Sheet::default() };
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(tag) => sheet.open(&tag),
            Event::Empty(tag) => {
                sheet.open(&tag);
                sheet.close(tag.name().as_ref())?;
            }
            Event::End(tag) => sheet.close(tag.name().as_ref())?,
            Event::Text(text) => sheet.push(&text),
            Event::GeneralRef(name) => {
                if let Ok(text) = quick_xml::escape::unescape(&format!("&{};", &*name)) {
                    sheet.push(&text);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(sheet.rows)
}

/// A sheet being read.
#[derive(Default)]
struct Sheet<'a> {
    name: &'a str,
    is_inside: bool,
    rows: Rows,
    row: u32,
    column: usize,
    /// How often the open row and the open cell stand one behind the other.
    rows_alike: u32,
    cells_alike: usize,
    /// The cells of the open row that are not empty, each with the columns that it fills.
    cells: Vec<(Range<usize>, Cell)>,
    value: Option<Cell>,
    text: String,
    is_text: bool,
    /// Within a note or a drawing, whose words are not the cell's.
    aside: u32,
}

impl Sheet<'_> {
    fn open(&mut self, tag: &BytesStart<'_>) {
        let name = tag.name();
        let name = name.as_ref();
        if name == "table:table" {
            self.is_inside = attribute(tag, "table:name").as_deref() == Some(self.name);
        }
        if !self.is_inside {
            return;
        }
        let count = |name| attribute(tag, name).and_then(|it| it.parse::<u32>().ok());
        match name {
            "table:table-row" => {
                self.column = 0;
                self.rows_alike = count("table:number-rows-repeated").unwrap_or(1);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let alike = count("table:number-columns-repeated").unwrap_or(1);
                self.cells_alike = alike as usize;
                self.value = value(tag);
                self.text.clear();
            }
            "office:annotation" | "draw:frame" => self.aside += 1,
            "text:p" if self.aside == 0 => {
                if !self.text.is_empty() {
                    self.text.push('\n');
                }
                self.is_text = true;
            }
            "text:s" => {
                let spaces = count("text:c").unwrap_or(1).min(100);
                (0..spaces).for_each(|_| self.push(" "));
            }
            "text:tab" => self.push(" "),
            "text:line-break" => self.push("\n"),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if self.is_inside && self.is_text && self.aside == 0 {
            self.text.push_str(text);
        }
    }

    fn close(&mut self, name: &str) -> Result<(), TableFault> {
        if !self.is_inside {
            return Ok(());
        }
        match name {
            "table:table" => self.is_inside = false,
            "text:p" => self.is_text = false,
            "office:annotation" | "draw:frame" => {
                self.aside = self.aside.saturating_sub(1);
            }
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "table:table-row" => self.end_row()?,
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), TableFault> {
        let text = std::mem::take(&mut self.text);
        let cell = self.value.take().unwrap_or(Cell::Text(text));
        let is_empty = matches!(&cell, Cell::Text(text) if text.trim().is_empty());
        let end = self.column.saturating_add(self.cells_alike);
        if !is_empty && end > super::MOST_COLUMNS {
            return Err(TableFault::Size("columns"));
        }
        if !is_empty {
            self.cells.push((self.column..end, cell));
        }
        self.column = end;
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), TableFault> {
        let cells = std::mem::take(&mut self.cells);
        if !cells.is_empty() {
            if self.rows_alike as usize > super::MOST_ROWS {
                return Err(TableFault::Size("rows"));
            }
            for row in self.row..self.row.saturating_add(self.rows_alike) {
                for (columns, cell) in &cells {
                    for column in columns.clone() {
                        self.rows.put(row, column, cell.clone())?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.rows_alike);
        Ok(())
    }
}

/// What a cell holds beside its text.
fn value(tag: &BytesStart<'_>) -> Option<Cell> {
    match attribute(tag, "office:value-type")?.as_str() {
        "float" | "currency" | "percentage" => {
            attribute(tag, "office:value")?.parse().ok().map(number)
        }
        "date" => {
            let day = attribute(tag, "office:date-value")?;
            day.get(..10)?.parse().ok().map(Cell::Day)
        }
        "boolean" => attribute(tag, "office:boolean-value").map(Cell::Text),
        _ => None,
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    // A look for duplicates would compare each with each.
    let mut all = tag.attributes();
    let found = all.with_checks(false).flatten().find(|it| it.key.as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}
