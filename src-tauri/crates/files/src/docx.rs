//! Word files (ECMA-376, WordprocessingML): their words, without their look.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::archive::{Archive, Room, Visit, attribute, broken, origin, walk};
use crate::body::Body;
use crate::{OfficeText, Remark, TextFault};

/// The character style that numbers before wordings have in the files we write.
pub(crate) const NUMBER_STYLE: &str = "ClauseNumber";

/// Reads a file. Tracked changes are read as accepted: what they took out is left out, what
/// they put in is kept, and the text names those who made them.
///
/// # Errors
/// [`TextFault`] when it is no such file, is not whole, is encrypted, has macros, or unpacks to
/// more than 64 MiB.
pub fn read_docx(bytes: &[u8]) -> Result<OfficeText, TextFault> {
    read(Archive::open(bytes)?)
}

pub(crate) fn read(mut archive: Archive<'_>) -> Result<OfficeText, TextFault> {
    let main = match archive.part("_rels/.rels")? {
        Some(rels) => {
            let mut main = MainPart::default();
            walk(&rels, &mut main)?;
            main.0
        }
        None => None,
    };
    let main = main.unwrap_or_else(|| "word/document.xml".to_owned());
    let xml = archive.part(&main)?.ok_or_else(|| broken("no document"))?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let comments = archive.part(&format!("{folder}/comments.xml"))?;
    let custom = archive.part("docProps/custom.xml")?;
    let mut words = Words::default();
    if let Some(xml) = comments {
        let mut margin = Margin::default();
        walk(&xml, &mut margin)?;
        words.body.remarks = margin.remarks;
        words.body.room = margin.room;
    }
    walk(&xml, &mut words)?;
    if !words.is_text_file {
        return Err(broken("no text"));
    }
    let origin = custom.map(|xml| origin(&xml)).transpose()?.unwrap_or_default();
    Ok(words.body.finish(origin))
}

/// Which part the words are in (ECMA-376-2, 9.3).
#[derive(Default)]
struct MainPart(Option<String>);

impl Visit for MainPart {
    fn open(&mut self, _: &str, tag: &BytesStart<'_>) {
        let is_main =
            attribute(tag, "Type").is_some_and(|it| it.ends_with("/officeDocument"));
        if is_main {
            let target = attribute(tag, "Target");
            self.0 = target.map(|it| it.trim_start_matches('/').to_owned());
        }
    }

    fn close(&mut self, _: &str) {}

    fn text(&mut self, _: &str) {}
}

/// The remarks of a file by their identifiers.
#[derive(Default)]
struct Margin {
    id: String,
    remark: Remark,
    is_text: bool,
    remarks: BTreeMap<String, Remark>,
    room: Room,
}

impl Visit for Margin {
    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "comment" => {
                self.id = attribute(tag, "id").unwrap_or_default();
                let on = attribute(tag, "date").unwrap_or_default();
                self.remark = Remark {
                    author: attribute(tag, "author").unwrap_or_default(),
                    on: on.chars().take_while(|it| *it != 'T').collect(),
                    ..Remark::default()
                };
            }
            "t" => self.is_text = true,
            "p" if !self.remark.text.is_empty() => self.remark.text.push('\n'),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.is_text = false,
            "comment" => {
                let remark = std::mem::take(&mut self.remark);
                if !remark.text.trim().is_empty() && self.room.has_piece() {
                    self.remarks.insert(std::mem::take(&mut self.id), remark);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_text && self.room.has(text.len()) {
            self.remark.text.push_str(text);
        }
    }

    fn is_full(&self) -> bool {
        self.room.is_full
    }
}

/// The elements that what is within them depends on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    ParagraphProperties,
    RowProperties,
    /// `rPr` of a paragraph's end.
    EndProperties,
    /// How something looked before.
    Former,
    Other,
}

#[derive(Default)]
struct Words {
    body: Body,
    /// Workbooks and slides are packed alike.
    is_text_file: bool,
    path: Vec<Within>,
    is_text: bool,
    /// Within the run that is the number of a wording.
    is_number: bool,
    /// Of each content control around, whether it shows a prompt in place of words.
    prompts: Vec<bool>,
    /// A tracked change took the end of the paragraph away, so that the next one goes on.
    goes_on: bool,
}

impl Words {
    fn revise(&mut self, name: &str, tag: &BytesStart<'_>) {
        if let Some(author) = attribute(tag, "author") {
            self.body.revise(author);
        }
        let is_gone = matches!(name, "del" | "moveFrom");
        match self.path.last() {
            Some(Within::EndProperties) => self.goes_on |= is_gone,
            Some(Within::RowProperties) if is_gone => self.body.drop_row(),
            Some(Within::RowProperties) => {}
            _ if is_gone => self.body.hidden += 1,
            _ => {}
        }
    }
}

impl Visit for Words {
    fn open(&mut self, name: &str, tag: &BytesStart<'_>) {
        let value = || attribute(tag, "val");
        let id = || attribute(tag, "id").unwrap_or_default();
        let parent = self.path.last().copied();
        let is_former = self.path.contains(&Within::Former);
        match name {
            "document" if self.path.is_empty() => self.is_text_file = true,
            "t" => self.is_text = true,
            "tab" | "ptab" if parent != Some(Within::ParagraphProperties) => {
                self.body.push(" ");
            }
            "br" | "cr" => self.body.push("\n"),
            "noBreakHyphen" => self.body.push("\u{2011}"),
            "softHyphen" => self.body.push("\u{ad}"),
            "del" | "moveFrom" | "ins" | "moveTo" if !is_former => self.revise(name, tag),
            "Fallback" | "instrText" => self.body.hidden += 1,
            "ilvl" if !is_former => {
                self.body.set_level(value().and_then(|it| it.parse().ok()));
            }
            "rStyle" if !is_former => self.begin_number(value()),
            "tr" => self.body.open_row(),
            "tc" => self.body.open_cell(),
            "sdt" => self.open_control(),
            "tag" => self.body.name_control(value().unwrap_or_default()),
            "showingPlcHdr" => self.show_placeholder(),
            "bookmarkStart" => {
                self.body.open_bookmark(id(), attribute(tag, "name").unwrap_or_default());
            }
            "bookmarkEnd" => self.body.close_bookmark(&id()),
            "commentRangeStart" => self.body.hang(&id(), true),
            "commentRangeEnd" => self.body.end_quote(&id()),
            "commentReference" => self.body.hang(&id(), false),
            _ => {}
        }
        self.path.push(match name {
            "pPr" => Within::ParagraphProperties,
            "trPr" => Within::RowProperties,
            "rPr" if parent == Some(Within::ParagraphProperties) => Within::EndProperties,
            "rPrChange" | "pPrChange" | "trPrChange" | "tcPrChange" | "tblPrChange"
            | "sectPrChange" | "numberingChange" => Within::Former,
            _ => Within::Other,
        });
    }

    fn close(&mut self, name: &str) {
        self.path.pop();
        let parent = self.path.last();
        let is_run_level =
            !matches!(parent, Some(Within::EndProperties | Within::RowProperties));
        match name {
            "t" => self.is_text = false,
            "r" if self.is_number => {
                self.is_number = false;
                self.body.hidden = self.body.hidden.saturating_sub(1);
            }
            "del" | "moveFrom"
                if is_run_level && !self.path.contains(&Within::Former) =>
            {
                self.body.hidden = self.body.hidden.saturating_sub(1);
            }
            "Fallback" | "instrText" => {
                self.body.hidden = self.body.hidden.saturating_sub(1);
            }
            "sdt" => self.close_control(),
            "p" if std::mem::take(&mut self.goes_on) => self.body.go_on(),
            "p" | "tc" => self.body.end_paragraph(),
            "tr" => self.body.end_row(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_text {
            self.body.push(text);
        }
    }

    fn is_full(&self) -> bool {
        self.body.room.is_full
    }
}

impl Words {
    fn open_control(&mut self) {
        self.body.open_control();
        self.prompts.push(false);
    }

    /// The prompt of the program is none of the text: the words were taken out.
    fn show_placeholder(&mut self) {
        if let Some(prompt) = self.prompts.last_mut().filter(|it| !**it) {
            *prompt = true;
            self.body.hidden += 1;
        }
    }

    fn close_control(&mut self) {
        self.body.close_control();
        if self.prompts.pop() == Some(true) {
            self.body.hidden = self.body.hidden.saturating_sub(1);
        }
    }

    /// A number stands before the words and is none of them.
    fn begin_number(&mut self, style: Option<String>) {
        if style.as_deref() == Some(NUMBER_STYLE) && !self.is_number {
            self.is_number = true;
            self.body.hidden += 1;
        }
    }
}
