//! The ledger of wordings: whether every clause says the same in every language.
//!
//! A wording that was written is a draft until someone holds it against the others. When a
//! wording that the others follow is changed, they are stale until someone looks at them.
//! Bringing a stale or drafted translation up to date makes nothing else stale; the text in
//! the language of drafting is what translations follow, so a change of it always does.

use std::collections::BTreeMap;

use crate::body::Cells;
use crate::cell::{Cell, Kind, Value};
use crate::code::coded;
use crate::{Agreement, Lang, Unit};

coded! {
    /// How far a wording in one language can be relied on.
    pub enum WordingState {
        Missing = "missing",
        /// The template's, which says the same in all its languages.
        Template = "template",
        /// Written here, not yet held against the other languages.
        Draft = "draft",
        /// Another language was changed since.
        Stale = "stale",
        /// Held against the other languages by someone.
        Checked = "checked",
        /// Certified by a translator.
        Certified = "certified",
    }
}

/// What was noted about a wording beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Stale, checked or certified.
    pub state: WordingState,
    /// Who certified it; or why a stale wording may be signed all the same.
    pub note: String,
}

impl Mark {
    pub(crate) fn from_cells(cells: &Cells<'_>) -> BTreeMap<Lang, Self> {
        let notes = cells.texts(Kind::MarkNote);
        cells
            .by_lang(Kind::Mark)
            .filter_map(|(lang, value)| {
                let Value::Code(code) = value else { return None };
                let note = notes.get(&lang).cloned().unwrap_or_default();
                Some((lang, Self { state: code.parse().ok()?, note }))
            })
            .collect()
    }
}

/// The wordings of a title, a heading or a clause, side by side.
#[derive(Clone, Copy, Debug)]
pub struct Wordings<'a> {
    pub unit: Option<Unit>,
    /// [`Kind::Title`], [`Kind::Heading`] or [`Kind::Text`].
    pub kind: Kind,
    texts: &'a BTreeMap<Lang, String>,
    marks: &'a BTreeMap<Lang, Mark>,
    has_template: bool,
    agreement: &'a Agreement,
}

impl<'a> Wordings<'a> {
    /// The state of the wording in `lang`.
    pub fn state(&self, lang: Lang) -> WordingState {
        let is_own = self.texts.contains_key(&lang);
        let is_provided = self.has_template && self.agreement.is_provided_in(lang);
        if !is_own && !is_provided {
            return WordingState::Missing;
        }
        let has_own = self.agreement.langs.iter().any(|it| self.texts.contains_key(it));
        match self.marks.get(&lang) {
            Some(mark) if has_own => mark.state,
            _ if is_own => WordingState::Draft,
            _ => WordingState::Template,
        }
    }

    /// What was noted about the wording in `lang`.
    pub fn note(&self, lang: Lang) -> &'a str {
        self.marks.get(&lang).map(|it| it.note.as_str()).unwrap_or_default()
    }

    /// The text that was written in `lang`.
    pub fn own(&self, lang: Lang) -> Option<&'a str> {
        self.texts.get(&lang).map(String::as_str)
    }

    /// The other languages that a change in `lang` makes stale, and whether the changed
    /// wording loses its own mark.
    pub(crate) fn touched(&self, lang: Lang) -> Vec<Lang> {
        let is_source = self.agreement.langs.first() == Some(&lang);
        let spreads = match self.state(lang) {
            WordingState::Stale | WordingState::Missing => false,
            WordingState::Draft => is_source,
            _ => true,
        };
        let others = self.agreement.langs.iter().copied().filter(|it| *it != lang);
        others.filter(|it| spreads && self.state(*it) != WordingState::Missing).collect()
    }

    fn cell(&self, kind: Kind, lang: Lang) -> Cell {
        Cell { unit: self.unit, ..Cell::of(self.agreement.id, kind) }.in_lang(lang)
    }

    /// The cell of the text in `lang`.
    pub fn text_cell(&self, lang: Lang) -> Cell {
        self.cell(self.kind, lang)
    }

    /// The cell of the mark in `lang`.
    pub fn mark_cell(&self, lang: Lang) -> Cell {
        self.cell(Kind::Mark, lang)
    }

    /// The cell of the note beside the mark in `lang`.
    pub fn note_cell(&self, lang: Lang) -> Cell {
        self.cell(Kind::MarkNote, lang)
    }
}

impl Agreement {
    /// Everything that is worded, in reading order.
    pub fn wordings(&self) -> Vec<Wordings<'_>> {
        let mut all = vec![self.title_wordings()];
        all.extend(self.recitals.iter().map(|it| self.clause_wordings(it)));
        for article in &self.articles {
            all.push(self.heading_wordings(article));
            all.extend(article.clauses.iter().map(|it| self.clause_wordings(it)));
        }
        all
    }

    /// The title in its languages.
    pub fn title_wordings(&self) -> Wordings<'_> {
        Wordings {
            unit: None,
            kind: Kind::Title,
            texts: &self.title,
            marks: &self.title_marks,
            has_template: true,
            agreement: self,
        }
    }

    /// A heading in its languages.
    pub fn heading_wordings<'a>(&'a self, article: &'a crate::Article) -> Wordings<'a> {
        Wordings {
            unit: Some(article.unit),
            kind: Kind::Heading,
            texts: &article.heading,
            marks: &article.marks,
            has_template: article.provision.is_some(),
            agreement: self,
        }
    }

    /// A clause or recital in its languages.
    pub fn clause_wordings<'a>(&'a self, clause: &'a crate::Clause) -> Wordings<'a> {
        Wordings {
            unit: Some(clause.unit),
            kind: Kind::Text,
            texts: &clause.text,
            marks: &clause.marks,
            has_template: clause.provision.is_some(),
            agreement: self,
        }
    }

    /// The wordings that `cell`, a text or a mark, belongs to.
    pub fn wordings_of(&self, cell: Cell) -> Option<Wordings<'_>> {
        let Some(unit) = cell.unit else { return Some(self.title_wordings()) };
        if let Some(clause) = self.clause(unit) {
            return Some(self.clause_wordings(clause));
        }
        let article = self.articles.iter().find(|it| it.unit == unit)?;
        Some(self.heading_wordings(article))
    }

    /// The clause or recital with this unit.
    pub fn clause(&self, unit: Unit) -> Option<&crate::Clause> {
        let clauses = self.articles.iter().flat_map(|it| &it.clauses);
        self.recitals.iter().chain(clauses).find(|it| it.unit == unit)
    }
}
