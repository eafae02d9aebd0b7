//! OpenDocument texts (ISO/IEC 26300): their words, without their look.

use quick_xml::events::BytesStart;

use crate::archive::{Archive, COMPOUND, Visit, attribute, broken, origin, walk};
use crate::body::Body;
use crate::docx::{self, NUMBER_STYLE};
use crate::{OfficeText, Remark, TextFault};

/// Whether a file begins as those that [`read_office`] knows, if only to refuse them by name:
/// what is neither may be a plain text.
pub fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") || bytes.starts_with(&COMPOUND)
}

/// Reads a file of Word or OpenDocument, whichever it is. Tracked changes are read as
/// accepted.
///
/// # Errors
/// As [`crate::read_docx`].
pub fn read_office(bytes: &[u8]) -> Result<OfficeText, TextFault> {
    let mut archive = Archive::open(bytes)?;
    match archive.part("content.xml")? {
        Some(xml) => read(archive, &xml),
        None => docx::read(archive),
    }
}

fn read(mut archive: Archive<'_>, xml: &str) -> Result<OfficeText, TextFault> {
    let manifest = archive.part("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(TextFault::Protected);
    }
    let mut words = Words::default();
    walk(xml, &mut words)?;
    if !words.is_text_file {
        return Err(broken("no text"));
    }
    let meta = archive.part("meta.xml")?;
    let origin = meta.map(|xml| origin(&xml)).transpose()?.unwrap_or_default();
    Ok(words.body.finish(origin))
}

/// What is being read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Reading {
    #[default]
    Words,
    Author,
    Day,
    Remark,
}

#[derive(Default)]
struct Words {
    body: Body,
    is_text_file: bool,
    /// Paragraphs around: text boxes and notes have some of their own.
    paragraphs: u32,
    lists: u8,
    spans: Vec<bool>,
    /// Within a remark, which has paragraphs of its own.
    remark: Option<(String, Remark)>,
    /// Within the list of tracked changes, which holds what they took out.
    is_tracked: bool,
    reading: Reading,
}

impl Visit for Words {
    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        let named = || attribute(tag, "name").unwrap_or_default();
        if let Some((_, remark)) = &mut self.remark {
            match name {
                "creator" => self.reading = Reading::Author,
                "date" => self.reading = Reading::Day,
                "p" => {
                    self.reading = Reading::Remark;
                    if !remark.text.is_empty() {
                        remark.text.push('\n');
                    }
                }
                _ => {}
            }
            return;
        }
        match name {
            "text" if tag.name().as_ref().starts_with("office:") => {
                self.is_text_file = true;
            }
            "p" | "h" => {
                self.paragraphs += 1;
                if let Some(level) = self.lists.checked_sub(1) {
                    self.body.set_level(Some(level));
                }
            }
            "list" => self.lists = self.lists.saturating_add(1),
            "s" => {
                let count = attribute(tag, "c").and_then(|it| it.parse().ok());
                self.body.push(&" ".repeat(count.unwrap_or(1).min(64)));
            }
            "tab" => self.body.push(" "),
            "line-break" => self.body.push("\n"),
            "span" => {
                let style = attribute(tag, "style-name");
                let is_number = style.as_deref() == Some(NUMBER_STYLE);
                self.spans.push(is_number);
                self.body.hidden += u32::from(is_number);
            }
            "tracked-changes" => {
                self.is_tracked = true;
                self.body.hidden += 1;
            }
            "creator" if self.is_tracked => self.reading = Reading::Author,
            "number" | "note" | "sequence-decls" | "forms" => self.body.hidden += 1,
            "annotation" => self.remark = Some((named(), Remark::default())),
            "annotation-end" => self.body.end_quote(&named()),
            "bookmark-start" => self.body.open_bookmark(named(), named()),
            "bookmark" => {
                self.body.open_bookmark(named(), named());
                self.body.close_bookmark(&named());
            }
            "bookmark-end" => self.body.close_bookmark(&named()),
            "table-row" => self.body.open_row(),
            "table-cell" | "covered-table-cell" => self.body.open_cell(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.remark.is_some() {
            if name == "annotation" {
                self.end_remark();
            }
            if name != "span" {
                self.reading = Reading::Words;
            }
            return;
        }
        match name {
            "p" | "h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                if !self.is_tracked {
                    self.body.end_paragraph();
                }
            }
            "list" => self.lists = self.lists.saturating_sub(1),
            "span" if self.spans.pop() == Some(true) => self.show(),
            "tracked-changes" => {
                self.is_tracked = false;
                self.show();
            }
            "creator" => self.reading = Reading::Words,
            "number" | "note" | "sequence-decls" | "forms" => self.show(),
            "table-row" => self.body.end_row(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match (self.reading, &mut self.remark) {
            (Reading::Author, None) => {
                self.body.revise(text.to_owned());
            }
            (Reading::Author, Some((_, remark))) => remark.author.push_str(text),
            (Reading::Day, Some((_, remark))) => {
                remark.on.extend(text.chars().take_while(|it| *it != 'T'));
            }
            (Reading::Remark, Some((_, remark))) => remark.text.push_str(text),
            (Reading::Words, None) if self.paragraphs > 0 => self.body.push(text),
            _ => {}
        }
    }

    fn is_full(&self) -> bool {
        self.body.room.is_full
    }
}

impl Words {
    fn show(&mut self) {
        self.body.hidden = self.body.hidden.saturating_sub(1);
    }

    fn end_remark(&mut self) {
        let Some((id, remark)) = self.remark.take() else { return };
        let is_said = self.body.hidden == 0 && !remark.text.trim().is_empty();
        if is_said && self.body.room.has_piece() {
            self.body.remarks.insert(id.clone(), remark);
            self.body.hang(&id, true);
        }
    }
}
