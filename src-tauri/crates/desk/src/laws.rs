//! The acts that an agreement cites.

use std::collections::BTreeMap;

use pobratym_domain::{Agreement, Body, BodyId, Cell, Kind, Lang, Place};
use pobratym_wording::{CitedAct, Law, citations, messages};

use crate::wire::{CheckedLaw, LawPlace, LawView};
use crate::{Desk, Fault};

impl Desk {
    /// The acts that an agreement cites in any of its languages, in reading order.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn laws(&mut self, id: &str) -> Result<Vec<LawView>, Fault> {
        let loaded = self.present(id)?;
        Ok(laws(&loaded.agreement, &loaded.bodies, self.lang()))
    }
}

/// The acts that an agreement cites, for a clerk who reads `lang`.
pub(crate) fn laws(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    lang: Lang,
) -> Vec<LawView> {
    let place = |cell: &Cell| place(agreement, bodies, cell, lang);
    let views = citations(agreement, bodies).into_iter().map(|it| LawView {
        places: places(&it.cells, place),
        name: match &it.act {
            CitedAct::Listed(law) => law.name(lang).to_owned(),
            CitedAct::Unlisted(quoted) => quoted.text.clone(),
        },
        checked: match it.act {
            CitedAct::Listed(law) => Some(checked(law, lang)),
            CitedAct::Unlisted(_) => None,
        },
    });
    views.collect()
}

fn checked(law: &Law, lang: Lang) -> CheckedLaw {
    CheckedLaw {
        adopted_on: law.adopted_on.to_string(),
        replaced_by: law.replaced_by(lang).map(str::to_owned),
        source: law.source.clone(),
        checked_on: law.checked_on.to_string(),
        is_verified: law.verified,
    }
}

/// One place for all the languages of a clause.
fn places(cells: &[Cell], name: impl Fn(&Cell) -> String) -> Vec<LawPlace> {
    let mut all: Vec<(Cell, LawPlace)> = Vec::new();
    for cell in cells {
        let lang = cell.lang.map(|it| it.to_string());
        let same = |(it, _): &&mut (Cell, LawPlace)| {
            (it.unit, it.kind) == (cell.unit, cell.kind)
        };
        match all.iter_mut().find(same) {
            Some((_, known)) => known.langs.extend(lang),
            None => {
                let place = LawPlace {
                    place: name(cell),
                    cell: cell.to_string(),
                    langs: lang.into_iter().collect(),
                };
                all.push((*cell, place));
            }
        }
    }
    all.into_iter().map(|(_, place)| place).collect()
}

/// Where a cell stands, in words.
fn place(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
    cell: &Cell,
    lang: Lang,
) -> String {
    let signatory = cell.unit.and_then(|it| agreement.signatory(it));
    if let (Kind::Authority, Some((party, _))) = (cell.kind, signatory) {
        let body = bodies.get(&party.body).map(|it| it.name_in(lang));
        let args = [("party", body.unwrap_or_default())];
        return messages::text("place-authority", &args, lang);
    }
    let place = cell.unit.and_then(|it| agreement.place_of(it));
    messages::place(place.unwrap_or(Place::Title), lang)
}
