//! A text that a partner gave back, held against the version it left with and against ours.
//!
//! Nothing is merged here: every difference becomes a row that a person decides on.

mod likeness;
mod matching;
mod notation;
mod outline;

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{Cell, Kind, Lang, Unit};

use crate::redline::{RedlineSpan, State, spans};
use likeness::{combined, normal};
use matching::{Found, Matching};
use outline::Outline;

pub use notation::{Kept, in_our_notation};

/// A paragraph of a file, from top to bottom, the cells of a row from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnedParagraph {
    pub text: String,
    /// The tag or bookmark that it stands in, as it was written.
    pub mark: Option<String>,
    /// Which block of the file it belongs to.
    pub block: usize,
    /// Which cell of its row, where it stands in a table.
    pub column: Option<usize>,
}

/// What came back: every wording that left or stands here by now, and what is new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// The languages that were found in the file, in the order of the agreement.
    pub langs: Vec<Lang>,
    /// In reading order; what is new stands behind what it follows in the file.
    pub rows: Vec<ReturnedRow>,
    /// Which row each paragraph became part of.
    pub places: Vec<Option<usize>>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReturnedKey {
    /// A title, heading, recital or clause: its cell without a language.
    Wording(Cell),
    /// Something that left in no version, counted from 1.
    New(usize),
    /// Words that follow from facts and are not edited as a text, counted from 1.
    Fixed(usize),
}

/// A clause or the like, with its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedRow {
    pub key: ReturnedKey,
    /// Its number as it stands here; empty where it has none.
    pub number: String,
    /// Behind what it stands in the file, where it is new or moved.
    pub after: Option<Cell>,
    pub is_moved: bool,
    pub columns: Vec<ReturnedColumn>,
}

/// What became of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// Both here and there changed it, in different ways.
    Both,
    Theirs,
    New,
    /// It is not in the file.
    Gone,
    /// Its words are the same and stand elsewhere.
    Moved,
    Ours,
    Same,
}

impl Became {
    /// The stable code of it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Theirs => "theirs",
            Self::New => "new",
            Self::Gone => "gone",
            Self::Moved => "moved",
            Self::Ours => "ours",
            Self::Same => "same",
        }
    }

    /// Whether a person has to decide.
    pub fn is_theirs(self) -> bool {
        !matches!(self, Self::Ours | Self::Same)
    }
}

/// One language of a row; texts are plain, with chips spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedColumn {
    pub lang: Lang,
    pub became: Became,
    /// As it left; as it stands here; as it came back. Empty where it is not there.
    pub base: String,
    pub ours: String,
    pub theirs: String,
    /// Both changes in one, where they touch different words. Only ever a proposal.
    pub proposal: Option<String>,
    /// Quotation marks, dashes and the like differ, and no word.
    pub is_typographic: bool,
}

impl ReturnedColumn {
    /// What taking theirs would change here, word by word.
    pub fn spans(&self) -> Vec<RedlineSpan> {
        spans(&self.ours, &self.theirs)
    }
}

/// Holds a file against the version that left and against what stands here. Matches by marks,
/// then by the same words, then by place, then by likeness; never one to many.
///
/// Nearly linear in the length of the texts; where very much differs, in what differs times
/// the words it shares.
pub fn compare_returned(
    base: State<'_>,
    ours: State<'_>,
    paragraphs: &[ReturnedParagraph],
) -> Returned {
    let (left, here) = (Outline::of(base), Outline::of(ours));
    let matching = Matching::of(&left, &here, paragraphs);
    let in_order = ours.0.langs.iter().chain(&base.0.langs).copied();
    let mut langs: Vec<Lang> = Vec::new();
    for lang in in_order.filter(|it| matching.langs.contains(it)) {
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    let mut comparison = Comparison {
        left,
        here,
        matching,
        langs,
        all: Returned { places: vec![None; paragraphs.len()], ..Returned::default() },
    };
    comparison.write(paragraphs);
    comparison.all
}

struct Comparison {
    left: Outline,
    here: Outline,
    matching: Matching,
    langs: Vec<Lang>,
    all: Returned,
}

impl Comparison {
    fn write(&mut self, paragraphs: &[ReturnedParagraph]) {
        self.all.langs = self.langs.clone();
        let mut cells: Vec<Cell> = self.left.order.clone();
        let known: BTreeSet<Cell> = cells.iter().copied().collect();
        for (index, cell) in self.here.order.iter().enumerate() {
            if !known.contains(cell) {
                let before = self.here.order[..index].last();
                let at = before.and_then(|it| cells.iter().position(|at| at == it));
                cells.insert(at.map_or(0, |it| it + 1), *cell);
            }
        }
        let mut news = self.matching.news(paragraphs);
        self.add_news(None, &mut news);
        for cell in cells {
            self.add_wording(cell);
            self.add_news(Some(cell), &mut news);
        }
        let fixed = std::mem::take(&mut self.matching.fixed);
        for (number, (paragraph, lang, base)) in fixed.into_iter().enumerate() {
            let Some(theirs) = paragraphs.get(paragraph).map(|it| it.text.clone()) else {
                continue;
            };
            self.place(paragraph);
            self.all.rows.push(ReturnedRow {
                key: ReturnedKey::Fixed(number + 1),
                number: String::new(),
                after: None,
                is_moved: false,
                columns: vec![ReturnedColumn {
                    lang,
                    became: Became::Theirs,
                    ours: base.clone(),
                    base,
                    theirs,
                    proposal: None,
                    is_typographic: false,
                }],
            });
        }
    }

    fn place(&mut self, paragraph: usize) {
        if let Some(place) = self.all.places.get_mut(paragraph) {
            *place = Some(self.all.rows.len());
        }
    }

    fn add_wording(&mut self, cell: Cell) {
        let after = self.matching.moved.get(&cell).copied();
        let langs = self.langs.clone();
        let columns: Vec<ReturnedColumn> =
            langs.iter().map(|lang| self.column(cell, *lang, after.is_some())).collect();
        let is_moved = after.is_some();
        let number = self.here.number(cell).or(self.left.number(cell));
        let number = number.unwrap_or_default().to_owned();
        let mut paragraphs = Vec::new();
        for lang in &langs {
            paragraphs.extend(self.matching.paragraphs(cell, *lang));
        }
        paragraphs.into_iter().for_each(|it| self.place(it));
        self.all.rows.push(ReturnedRow {
            key: ReturnedKey::Wording(cell),
            number,
            after: after.flatten().or_else(|| self.matching.before.get(&cell).copied()),
            is_moved,
            columns,
        });
    }

    fn column(&self, cell: Cell, lang: Lang, is_moved: bool) -> ReturnedColumn {
        let was = self.left.text(cell, lang);
        let ours = self.here.text(cell, lang).unwrap_or_default();
        let theirs = self.matching.text(cell, lang);
        let base = was.unwrap_or_default();
        let same = |one: &str, other: &str| normal(one) == normal(other);
        let became = match &theirs {
            None if base.is_empty() && ours.is_empty() => Became::Same,
            None if base.is_empty() => Became::Ours,
            None if ours.is_empty() => Became::Same,
            None => Became::Gone,
            Some(theirs) if same(theirs, base) && same(ours, base) => match is_moved {
                true => Became::Moved,
                false => Became::Same,
            },
            Some(theirs) if same(theirs, base) => Became::Ours,
            Some(theirs) if same(theirs, ours) => Became::Same,
            Some(_) if same(ours, base) => Became::Theirs,
            Some(_) => Became::Both,
        };
        let proposal = theirs.as_deref().filter(|_| became == Became::Both);
        let proposal = proposal.and_then(|it| combined(base, ours, it));
        let theirs = theirs.unwrap_or_default();
        let plain = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
        ReturnedColumn {
            lang,
            became,
            is_typographic: became == Became::Same && plain(ours) != plain(&theirs),
            base: base.to_owned(),
            ours: ours.to_owned(),
            theirs,
            proposal,
        }
    }

    /// What is new behind a wording, or before all.
    fn add_news(
        &mut self,
        after: Option<Cell>,
        news: &mut BTreeMap<Option<Cell>, Vec<Found>>,
    ) {
        for found in news.remove(&after).unwrap_or_default() {
            let columns = found.texts.iter().map(|(lang, text)| ReturnedColumn {
                lang: *lang,
                became: Became::New,
                base: String::new(),
                ours: String::new(),
                theirs: text.clone(),
                proposal: None,
                is_typographic: false,
            });
            let columns = columns.collect();
            found.paragraphs.iter().for_each(|it| self.place(*it));
            let is_new = |it: &&ReturnedRow| matches!(it.key, ReturnedKey::New(_));
            let number = self.all.rows.iter().filter(is_new).count() + 1;
            self.all.rows.push(ReturnedRow {
                key: ReturnedKey::New(number),
                number: String::new(),
                after,
                is_moved: false,
                columns,
            });
        }
    }
}

impl ReturnedRow {
    /// The clause or recital that it is about.
    pub fn clause(&self) -> Option<Unit> {
        match self.key {
            ReturnedKey::Wording(cell) if cell.kind == Kind::Text => cell.unit,
            _ => None,
        }
    }

    /// Whether the file has it in none of its languages.
    pub fn is_gone(&self) -> bool {
        !self.columns.is_empty()
            && self.columns.iter().all(|it| it.became == Became::Gone)
    }
}
