//! Word files (ECMA-376, WordprocessingML): their words, without their look.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::{Block, OfficeText, Paragraph, TextFault};

/// The words of no agreement need more, unpacked.
const LIMIT: u64 = 64 << 20;

/// Reads a file. Words that a redline took out are left out, words it put in are kept.
///
/// # Errors
/// [`TextFault`] when it is no such file, is not whole, or unpacks to more than 64 MiB.
pub fn read_docx(bytes: &[u8]) -> Result<OfficeText, TextFault> {
    let broken = |error: zip::result::ZipError| TextFault::Broken(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let document = archive.by_name("word/document.xml").map_err(broken)?;
    let mut xml = String::new();
    document
        .take(LIMIT + 1)
        .read_to_string(&mut xml)
        .map_err(|error| TextFault::Broken(error.to_string()))?;
    if xml.len() as u64 > LIMIT {
        return Err(TextFault::Size(LIMIT));
    }
    read_xml(&xml)
}

fn read_xml(xml: &str) -> Result<OfficeText, TextFault> {
    let broken = |error: quick_xml::Error| TextFault::Broken(error.to_string());
    let mut reader = Reader::from_str(xml);
    let mut words = Words::default();
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(tag) => words.open(&tag),
            Event::Empty(tag) => {
                words.open(&tag);
                words.close(tag.local_name().as_ref());
            }
            Event::End(tag) => words.close(tag.local_name().as_ref()),
            Event::Text(text) => words.text(&text),
            Event::GeneralRef(name) => words.reference(&name),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(OfficeText { blocks: words.blocks })
}

#[derive(Default)]
struct Words {
    blocks: Vec<Block>,
    paragraph: Paragraph,
    /// The cells of the rows around, the outermost first, and the paragraphs of each.
    rows: Vec<Vec<Vec<Paragraph>>>,
    is_text: bool,
    /// Within what a redline took out, or a text box's second copy.
    hidden: u32,
}

impl Words {
    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "t" => self.is_text = true,
            "tab" | "ptab" => self.push(" "),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            "softHyphen" => self.push("\u{ad}"),
            "del" | "moveFrom" | "Fallback" | "instrText" => self.hidden += 1,
            "ilvl" => {
                let level = tag.attributes().flatten().find_map(|it| {
                    let is_value = it.key.local_name().as_ref() == "val";
                    is_value.then(|| it.value.parse().ok())?
                });
                self.paragraph.level = level;
            }
            "tr" => self.rows.push(Vec::new()),
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.is_text = false,
            "del" | "moveFrom" | "Fallback" | "instrText" => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            "p" => self.end_paragraph(),
            "tr" => self.end_row(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_text {
            self.push(text);
        }
    }

    /// `&amp;`, `&#8217;`
    fn reference(&mut self, name: &str) {
        if !self.is_text {
            return;
        }
        let entity = format!("&{name};");
        if let Ok(text) = quick_xml::escape::unescape(&entity) {
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) {
        if self.hidden == 0 {
            self.paragraph.text.push_str(text);
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.is_empty() {
            return;
        }
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(paragraph),
            None => self.blocks.push(Block::Paragraph(paragraph)),
        }
    }

    /// A table within a cell gives its paragraphs to that cell.
    fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        match self.rows.last_mut().and_then(|outer| outer.last_mut()) {
            Some(cell) => cell.extend(row.into_iter().flatten()),
            None if row.iter().all(Vec::is_empty) => {}
            None => self.blocks.push(Block::Row(row)),
        }
    }
}
