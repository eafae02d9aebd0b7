//! What an agreement says on paper, as a file of it can be found again.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Agreement, Cell, Emblems, Kind, LabelPlace, Lang, Layout, PaperStyle,
};

use super::likeness::{WordBag, normal};
use crate::compose::{Purpose, compose};
use crate::emphasis::Emphasis;
use crate::manuscript::{Manuscript, Role, Row};
use crate::redline::State;

/// The wordings of a state and the other words around them.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Cells without a language, in reading order.
    pub(super) order: Vec<Cell>,
    words: BTreeMap<(Cell, Lang), Worded>,
    /// What stands on the paper and is not edited as a text.
    pub(super) fixed: Vec<(Lang, String)>,
    /// The words at signatures and in tables, which others lay out as they like.
    pub(super) scattered: WordBag,
}

#[derive(Debug, Default)]
struct Worded {
    number: String,
    text: String,
}

impl Outline {
    pub(super) fn of((agreement, bodies): State<'_>) -> Self {
        let plain = PaperStyle {
            layout: Layout::Columns,
            label: LabelPlace::Foot,
            emblems: Emblems::None,
            ..agreement.paper.clone()
        };
        let agreement = Agreement { paper: plain, ..agreement.clone() };
        let alternat = agreement.arrange(None, bodies);
        let manuscript = compose(&alternat, bodies, Purpose::WorkingCopy);
        let mut outline = Self::default();
        for row in &manuscript.rows {
            outline.read(row);
        }
        outline.scattered = scattered(&manuscript);
        outline
    }

    fn read(&mut self, row: &Row) {
        for column in &row.columns {
            let text = Emphasis::without(&column.paragraphs.join("\n\n"));
            let is_worded =
                |it: &Cell| matches!(it.kind, Kind::Title | Kind::Heading | Kind::Text);
            match column.at.filter(is_worded) {
                Some(at) => {
                    let cell = Cell { lang: None, ..at };
                    if !self.order.contains(&cell) {
                        self.order.push(cell);
                    }
                    let number = column.number.clone();
                    self.words.insert((cell, column.lang), Worded { number, text });
                }
                None => {
                    let parts = text.split("\n\n").filter(|it| !it.trim().is_empty());
                    self.fixed.extend(parts.map(|it| (column.lang, it.to_owned())));
                }
            }
        }
    }

    /// The text of a wording; none where there is no such wording.
    pub(super) fn text(&self, cell: Cell, lang: Lang) -> Option<&str> {
        self.words.get(&(cell, lang)).map(|it| it.text.as_str())
    }

    /// The number of a wording in the first language that has it.
    pub(super) fn number(&self, cell: Cell) -> Option<&str> {
        let mut all = self.words.iter().filter(|((it, _), _)| *it == cell);
        all.find(|(_, it)| !it.number.is_empty()).map(|(_, it)| it.number.as_str())
    }

    /// The number of a wording in one language.
    pub(super) fn number_in(&self, cell: Cell, lang: Lang) -> &str {
        self.words.get(&(cell, lang)).map_or("", |it| it.number.as_str())
    }

    /// All wordings with their languages.
    pub(super) fn wordings(&self) -> impl Iterator<Item = (Cell, Lang)> {
        self.words.keys().copied()
    }

    /// The numbers of all wordings, without what programs change.
    pub(super) fn numbers(&self) -> BTreeSet<String> {
        let numbers = self.words.values().map(|it| normal(&it.number));
        numbers.filter(|it| !it.is_empty()).collect()
    }
}

fn scattered(manuscript: &Manuscript) -> WordBag {
    let mut said = Vec::new();
    for row in &manuscript.rows {
        let names = row.columns.iter().flat_map(|it| &it.paragraphs);
        match &row.role {
            Role::Signatures(slots) => {
                said.extend(names.cloned());
                let lines = slots.iter().flat_map(|it| &it.lines);
                for it in lines {
                    let all = [&it.office, &it.name, &it.signature, &it.seal, &it.placed];
                    said.extend(all.map(String::clone));
                }
            }
            Role::Table(table) => {
                said.extend(table.columns.iter().map(|it| it.head.clone()));
                said.extend(table.rows.iter().chain(&table.totals).flatten().cloned());
            }
            Role::Label | Role::PlaceDate => said.extend(names.cloned()),
            _ => {}
        }
    }
    said.extend(manuscript.marks.iter().map(|it| it.text.clone()));
    WordBag::of(&normal(&Emphasis::without(&said.join("\n"))))
}
