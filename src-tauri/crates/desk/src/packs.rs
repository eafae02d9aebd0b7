//! The procedure packs of this build and of the office, and what they exclude.

use std::path::Path;
use std::sync::Arc;

use pobratym_domain::{
    BodyId, Cell, Change, Country, Document, Kind, Lang, Plan, Refusal, Unit, Value,
};
use pobratym_wording::{Pack, PackFault, PackSource, Packs};

use crate::desk::{Deed, Desk};
use crate::wire::{PackRow, SourceView};
use crate::{Fault, chance};

/// The largest pack file, in bytes.
const PACK_LIMIT: u64 = 1024 * 1024;

impl Desk {
    /// The procedure packs: those of this build and those of the office.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn pack_rows(&mut self) -> Result<Vec<PackRow>, Fault> {
        let lang = self.lang();
        let packs = self.packs()?;
        let row = |pack: &Arc<Pack>| pack_row(pack, packs.is_own(&pack.reference), lang);
        Ok(packs.all().map(row).collect())
    }

    /// Takes a pack from a file. Agreements that follow an older edition keep it and are
    /// offered this one.
    ///
    /// # Errors
    /// [`Fault::Pack`] or [`Fault::PackNewer`]; nothing was taken.
    pub fn keep_pack(&mut self, file: &Path) -> Result<Vec<PackRow>, Fault> {
        let length = std::fs::metadata(file).map_err(Fault::file("reading", file))?.len();
        let wrong = |why: String| Fault::Pack { path: file.to_owned(), why };
        if length > PACK_LIMIT {
            return Err(wrong(format!("{length} bytes")));
        }
        let text = std::fs::read_to_string(file).map_err(Fault::file("reading", file))?;
        let pack = Pack::read(&text).map_err(|fault| match fault {
            PackFault::Newer(_) => Fault::PackNewer(file.to_owned()),
            PackFault::Wrong(why) => wrong(why),
        })?;
        let list = Cell::of(Document::Office, Kind::Packs);
        let cells = self.cells(Document::Office)?;
        let mut units = match cells.get(&list) {
            Some(Value::Units(units)) => units.clone(),
            _ => Vec::new(),
        };
        let at = |unit: &Unit| Cell::of(Document::Office, Kind::PackText).at(*unit);
        let same = units.iter().copied().find(|unit| {
            own_pack(cells.get(&at(unit)))
                .is_some_and(|it| it.reference == pack.reference)
        });
        let unit = same.unwrap_or_else(|| {
            let unit = Unit(chance::id());
            units.push(unit);
            unit
        });
        let changes = vec![
            Change { cell: at(&unit), value: Value::Text(text) },
            Change { cell: list, value: Value::Units(units) },
        ];
        let deed = Deed { document: Document::Office, name: "KeepPack" };
        self.transact(deed, &Plan { changes, ..Plan::default() })?;
        self.packs.take();
        self.pack_rows()
    }

    /// Whether the law of one of the bodies allows no cooperation with the state of another.
    ///
    /// # Errors
    /// [`Refusal::PartyExcluded`] where it does not.
    pub(crate) fn refuse_excluded(
        &self,
        bodies: impl IntoIterator<Item = BodyId>,
    ) -> Result<(), Fault> {
        let mut countries = Vec::new();
        for body in bodies {
            countries.push(self.known_body(body)?.country);
        }
        let packs = self.packs()?;
        let today = chance::today();
        let laws = countries.iter().filter_map(|it| packs.usual(*it, today));
        let is_excluded =
            |it: &Country| laws.clone().any(|law| law.excluded.contains(it));
        match countries.iter().any(is_excluded) {
            true => Err(Refusal::PartyExcluded.into()),
            false => Ok(()),
        }
    }

    /// The packs, read once as long as none is added.
    pub(crate) fn packs(&self) -> Result<Arc<Packs>, Fault> {
        let known = self.packs.borrow().clone();
        match known {
            Some(known) => Ok(known),
            None => {
                let packs = Arc::new(Packs::with(self.own_pack_files()?));
                Ok(self.packs.borrow_mut().insert(packs).clone())
            }
        }
    }

    fn own_pack_files(&self) -> Result<Vec<Pack>, Fault> {
        let cells = self.store.cells(Document::Office)?;
        let texts = cells.iter().filter(|(cell, _)| cell.kind == Kind::PackText);
        Ok(texts.filter_map(|(_, value)| own_pack(Some(value))).collect())
    }
}

fn own_pack(value: Option<&Value>) -> Option<Pack> {
    match value {
        Some(Value::Text(text)) => Pack::read(text).ok(),
        _ => None,
    }
}

fn pack_row(pack: &Pack, is_own: bool, lang: Lang) -> PackRow {
    let unverified = pack.steps.iter().filter(|it| !it.verified).count();
    PackRow {
        reference: pack.reference.to_string(),
        name: pack.name(lang).to_owned(),
        countries: pack.countries.iter().map(|it| it.to_string()).collect(),
        valid_from: pack.valid_from.to_string(),
        valid_until: pack.valid_until.map(|it| it.to_string()),
        checked_on: pack.checked_on.to_string(),
        steps: u32::try_from(pack.steps.len()).unwrap_or(u32::MAX),
        unverified: u32::try_from(unverified).unwrap_or(u32::MAX),
        holidays: pack.holidays_source.as_ref().map(|it| SourceView::of(it, lang)),
        is_own,
    }
}

impl SourceView {
    pub(crate) fn of(source: &PackSource, lang: Lang) -> Self {
        Self {
            name: source.name(lang).to_owned(),
            source: source.source.clone(),
            verified: source.verified,
        }
    }
}
