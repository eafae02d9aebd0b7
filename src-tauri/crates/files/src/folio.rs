//! A text document for the word processors of others: what it says, paragraph by paragraph,
//! and the name of its look. [`write_docx`] and [`write_odt`] make a file of it.

mod docx;
mod odt;
mod package;
mod style;
mod xml;

use chrono::{DateTime, Utc};

pub use docx::write_docx;
pub use odt::write_odt;
pub use style::Style;

/// A text document on sheets of one size.
#[derive(Clone, Debug, PartialEq)]
pub struct Folio {
    pub title: String,
    /// Who made it, and who made the changes that are marked in it.
    pub author: String,
    pub made_at: DateTime<Utc>,
    /// The language that it begins with, as [`Run::lang`].
    pub lang: String,
    pub sheet: SheetSetup,
    /// Repeated on every sheet.
    pub head: Vec<Paragraph>,
    pub foot: Vec<Paragraph>,
    pub parts: Vec<Part>,
    /// What programs are to know of the file, by name.
    pub properties: Vec<(String, String)>,
}

/// The sheet and its type. Lengths are in points.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetSetup {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    /// Between two columns.
    pub gutter: f32,
    pub font: String,
    /// Type size of the text.
    pub size: f32,
    /// From one line of text to the next.
    pub leading: f32,
    /// Whether both edges of the text are straight.
    pub is_justified: bool,
    /// Whether numbers stand beside the text of clauses, not within it.
    pub has_room: bool,
}

/// A part of a document, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Over the whole measure.
    Text(Wording),
    /// Wordings side by side in columns of one width, which may end on the next sheet.
    Row(Vec<Wording>),
    /// Rows of two cells that stay on one sheet.
    Block(Vec<[Vec<Paragraph>; 2]>),
    Table(Table),
}

/// Paragraphs that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording {
    /// By what it is known when the file comes back.
    pub handle: Option<Handle>,
    /// At least one.
    pub paragraphs: Vec<Paragraph>,
}

/// What a wording is called in the file: a content control in Word, a bookmark everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handle {
    /// For programs, at most 64 characters.
    pub tag: String,
    /// For people.
    pub name: String,
}

/// A paragraph and the name of its look.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub style: Style,
    /// As [`Run::lang`].
    pub lang: String,
    pub runs: Vec<Run>,
    pub starts_sheet: bool,
    /// What became of its end. One that is deleted joins it with the paragraph below.
    pub change: Option<Change>,
}

/// A stretch of text of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub said: Said,
    /// As BCP 47 has it with a country, `uk-UA`, or without one.
    pub lang: String,
    pub bold: bool,
    pub italic: bool,
    pub change: Option<Change>,
}

/// What stands in a run. In a text, a line feed is a forced break and a tab is a tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Text(String),
    /// The number before a wording, with what parts it from it. It is no part of the wording.
    Number(String),
    /// The number of the page, and of all pages.
    Page,
    Pages,
}

/// What a revision did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Inserted,
    Deleted,
}

/// A table with a head, which every sheet repeats.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub head: Vec<Paragraph>,
    /// A cell for each of the head.
    pub rows: Vec<Vec<Paragraph>>,
}

/// Why a file was not made: it would be larger than its kind allows.
#[derive(Debug, thiserror::Error)]
#[error("a file of text could not be packed: {0}")]
pub struct FolioFault(#[from] zip::result::ZipError);

/// The longest name of a bookmark that Word keeps.
const LONGEST_NAME: usize = 40;

impl Handle {
    /// `c_` and the tag, its other characters than Latin letters and digits as low lines; at
    /// most 40 characters.
    pub fn bookmark(&self) -> String {
        let plain = self.tag.chars().map(|it| match it {
            it if it.is_ascii_alphanumeric() => it,
            _ => '_',
        });
        "c_".chars().chain(plain).take(LONGEST_NAME).collect()
    }
}

impl Run {
    /// Plain text.
    pub fn text(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self::of(Said::Text(text.into()), lang)
    }

    /// Something said without emphasis.
    pub fn of(said: Said, lang: impl Into<String>) -> Self {
        Self { said, lang: lang.into(), bold: false, italic: false, change: None }
    }
}

impl Paragraph {
    /// A paragraph of these runs.
    pub fn new(style: Style, lang: impl Into<String>, runs: Vec<Run>) -> Self {
        Self { style, lang: lang.into(), runs, starts_sheet: false, change: None }
    }
}

impl SheetSetup {
    /// The width of the text.
    fn measure(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// The width of one of so many columns.
    fn column(&self, count: usize) -> f32 {
        let count = count.max(1) as f32;
        (self.measure() - self.gutter * (count - 1.0)) / count
    }
}

impl Folio {
    /// Every paragraph of the text, with head and foot.
    fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        let text = self.parts.iter().flat_map(Part::paragraphs);
        self.head.iter().chain(&self.foot).chain(text)
    }

    /// The parts, those rows together that make up one table.
    fn groups(&self) -> impl Iterator<Item = &[Part]> {
        self.parts.chunk_by(|one, next| match (one, next) {
            (Part::Row(one), Part::Row(next)) => one.len() == next.len(),
            _ => false,
        })
    }
}

impl Part {
    fn paragraphs(&self) -> Box<dyn Iterator<Item = &Paragraph> + '_> {
        match self {
            Self::Text(wording) => Box::new(wording.paragraphs.iter()),
            Self::Row(cells) => Box::new(cells.iter().flat_map(|it| &it.paragraphs)),
            Self::Block(rows) => Box::new(rows.iter().flatten().flatten()),
            Self::Table(table) => {
                Box::new(table.head.iter().chain(table.rows.iter().flatten()))
            }
        }
    }
}
