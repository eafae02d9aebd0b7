//! The acts that an agreement cites, clause by clause.

use std::collections::BTreeMap;

use pobratym_domain::{Agreement, Body, BodyId, Cell, Kind, Lang};

use crate::consistency::{CitedAct, cited};
use crate::reading::Reading;

/// An act and where it is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    pub act: CitedAct,
    /// Texts and authorities of signatories, in reading order, the languages of a clause
    /// beside one another.
    pub cells: Vec<Cell>,
}

/// The acts that `agreement` cites in any of its languages, in the order of their first
/// citation. Words of several languages in one clause that mean the same act by its numbers
/// are one citation, quoted in the first of the languages.
pub fn citations(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
) -> Vec<Citation> {
    let reading = Reading::of(agreement, bodies);
    let mut all = Vec::new();
    for party in &agreement.parties {
        for signatory in &party.signatories {
            let at = Cell::of(agreement.id, Kind::Authority).at(signatory.unit);
            let said = |lang: &Lang| signatory.authority.get(lang).cloned();
            collect(&agreement.langs, at, said, &mut all);
        }
    }
    for wordings in agreement.wordings() {
        let mut at = Cell::of(agreement.id, wordings.kind);
        at.unit = wordings.unit;
        let said = |lang: &Lang| reading.plain(&wordings, *lang);
        collect(&agreement.langs, at, said, &mut all);
    }
    all
}

/// Adds what one place says in its languages.
fn collect(
    langs: &[Lang],
    at: Cell,
    said: impl Fn(&Lang) -> Option<String>,
    to: &mut Vec<Citation>,
) {
    for lang in langs {
        for act in said(lang).map(|it| cited(&it, *lang)).unwrap_or_default() {
            let cell = at.in_lang(*lang);
            match to.iter_mut().find(|it| it.means(&act, cell)) {
                Some(known) => known.cells.push(cell),
                None => to.push(Citation { act, cells: vec![cell] }),
            }
        }
    }
}

impl Citation {
    /// Whether `act`, cited at `cell`, is the same.
    fn means(&self, act: &CitedAct, cell: Cell) -> bool {
        if self.act == *act {
            return true;
        }
        let (CitedAct::Unlisted(own), CitedAct::Unlisted(other)) = (&self.act, act)
        else {
            return false;
        };
        let place = |it: &Cell| (it.unit, it.kind);
        let is_beside = |it: &Cell| place(it) == place(&cell) && it.lang != cell.lang;
        own.is_same_act(other)
            && self.cells.iter().any(is_beside)
            && !self.cells.contains(&cell)
    }
}
