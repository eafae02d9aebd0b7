//! The body of an office file while it is read, from top to bottom.

use std::collections::{BTreeMap, BTreeSet};

use crate::archive::Room;
use crate::{Block, OfficeText, Origin, Paragraph, Remark};

/// What every bookmark around a wording of ours begins with.
const BOOKMARK: &str = "c_";
/// No mark of ours is longer, in bytes.
const LONGEST_MARK: usize = 256;
/// Of bookmarks around a place and of remarks about it, so many are told apart.
const MOST_AROUND: usize = 64;

/// What was read so far, and what is open where the reading stands.
#[derive(Default)]
pub(crate) struct Body {
    blocks: Vec<Block>,
    paragraph: Paragraph,
    /// The rows around, the outermost first.
    rows: Vec<Row>,
    /// Tags of the content controls around, the outermost first.
    controls: Vec<Option<String>>,
    /// Our bookmarks that are open: how they are closed, and their names.
    bookmarks: Vec<(String, String)>,
    /// Within what is no part of the text.
    pub(crate) hidden: u32,
    /// Remarks that hang nowhere yet, by the identifiers of the file.
    pub(crate) remarks: BTreeMap<String, Remark>,
    /// Remarks of this paragraph whose words still go on, and which they are.
    quoting: Vec<(String, usize)>,
    revised_by: BTreeSet<String>,
    pub(crate) room: Room,
}

#[derive(Default)]
struct Row {
    cells: Vec<Vec<Paragraph>>,
    is_gone: bool,
}

impl Body {
    pub(crate) fn push(&mut self, text: &str) {
        let times = 1 + self.quoting.len();
        if self.hidden > 0 || !self.room.has(times.saturating_mul(text.len())) {
            return;
        }
        if self.paragraph.mark.is_none() && !text.trim().is_empty() {
            let control = self.controls.iter().rev().flatten().next();
            let bookmark = self.bookmarks.last().map(|(_, name)| name);
            self.paragraph.mark = control.or(bookmark).cloned();
        }
        self.paragraph.text.push_str(text);
        for (_, index) in &self.quoting {
            if let Some(remark) = self.paragraph.remarks.get_mut(*index) {
                remark.quoted.push_str(text);
            }
        }
    }

    pub(crate) fn open_control(&mut self) {
        self.controls.push(None);
    }

    pub(crate) fn name_control(&mut self, tag: String) {
        if let Some(control) = self.controls.last_mut() {
            *control = Some(tag).filter(|it| (1..=LONGEST_MARK).contains(&it.len()));
        }
    }

    pub(crate) fn close_control(&mut self) {
        self.controls.pop();
    }

    /// Somebody made a tracked change.
    pub(crate) fn revise(&mut self, author: String) {
        if !self.revised_by.contains(&author) && self.room.has_piece() {
            self.revised_by.insert(author);
        }
    }

    pub(crate) fn set_level(&mut self, level: Option<u8>) {
        self.paragraph.level = level;
    }

    /// A bookmark begins; those of others are of no interest. One at the beginning of a
    /// paragraph is its mark even where a program took the words out of it.
    pub(crate) fn open_bookmark(&mut self, id: String, name: String) {
        let is_ours = name.starts_with(BOOKMARK) && name.len() <= LONGEST_MARK;
        if is_ours && self.bookmarks.len() < MOST_AROUND {
            if self.paragraph.is_empty() {
                self.paragraph.mark.get_or_insert(name.clone());
            }
            self.bookmarks.push((id, name));
        }
    }

    pub(crate) fn close_bookmark(&mut self, id: &str) {
        self.bookmarks.retain(|(open, _)| open != id);
    }

    /// Hangs a remark on the paragraph, unless it hangs somewhere already.
    pub(crate) fn hang(&mut self, id: &str, is_range: bool) {
        if let Some(remark) = self.remarks.remove(id) {
            self.paragraph.remarks.push(remark);
            if is_range && self.quoting.len() < MOST_AROUND {
                self.quoting.push((id.to_owned(), self.paragraph.remarks.len() - 1));
            }
        }
    }

    pub(crate) fn end_quote(&mut self, id: &str) {
        self.quoting.retain(|(open, _)| open != id);
    }

    pub(crate) fn open_row(&mut self) {
        if self.room.has_piece() {
            self.rows.push(Row::default());
        }
    }

    pub(crate) fn open_cell(&mut self) {
        if let Some(row) = self.rows.last_mut().filter(|_| self.room.has_piece()) {
            row.cells.push(Vec::new());
        }
    }

    /// The row was taken out by a tracked change.
    pub(crate) fn drop_row(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.is_gone = true;
        }
    }

    /// The end of the paragraph was taken out: what follows is part of it. One that has no
    /// word left leaves nothing behind.
    pub(crate) fn go_on(&mut self) {
        if self.paragraph.is_empty() {
            self.paragraph.mark = None;
        }
    }

    pub(crate) fn end_paragraph(&mut self) {
        let mut paragraph = std::mem::take(&mut self.paragraph);
        self.quoting.clear();
        if paragraph.is_empty() {
            for remark in paragraph.remarks {
                self.remarks.insert(format!("empty-{}", self.remarks.len()), remark);
            }
            return;
        }
        if !self.room.has_piece() {
            return;
        }
        paragraph.text = paragraph.text.trim().to_owned();
        match self.rows.last_mut().and_then(|row| row.cells.last_mut()) {
            Some(cell) => cell.push(paragraph),
            None => self.blocks.push(Block::Paragraph(paragraph)),
        }
    }

    /// A table within a cell gives its paragraphs to that cell.
    pub(crate) fn end_row(&mut self) {
        let Some(Row { cells, is_gone }) = self.rows.pop() else { return };
        if is_gone || cells.iter().all(Vec::is_empty) {
            return;
        }
        match self.rows.last_mut().and_then(|outer| outer.cells.last_mut()) {
            Some(cell) => cell.extend(cells.into_iter().flatten()),
            None => self.blocks.push(Block::Row(cells)),
        }
    }

    pub(crate) fn finish(mut self, origin: Origin) -> OfficeText {
        self.end_paragraph();
        OfficeText {
            blocks: self.blocks,
            remarks: self.remarks.into_values().collect(),
            origin,
            revised_by: self.revised_by.into_iter().collect(),
        }
    }
}
