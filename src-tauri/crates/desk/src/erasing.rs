//! The personal values of visits, which are erased on their day.

use std::collections::BTreeSet;

use pobratym_domain::{Document, Id, Unit, Value, VisitId};

use crate::desk::Desk;
use crate::visits::visit_id;
use crate::wire::Erasure;
use crate::{Fault, chance};

impl Desk {
    /// The visits whose personal values should have been erased by today, those that were
    /// removed among them.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn erasures(&mut self) -> Result<Vec<Erasure>, Fault> {
        let due = self.store.personal_due(chance::today())?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let mut erasures = Vec::new();
        for document in self.store.documents()? {
            let Document::Visit(id) = document else { continue };
            let units = self.personal_units(id)?;
            let is_due = |it: &&Unit| due.iter().any(|due| due.subject == it.0);
            let people = units.iter().filter(is_due).count();
            if people > 0 {
                let visit = self.read_visit(id)?;
                erasures.push(Erasure {
                    document: document.to_string(),
                    title: self.visit_name(&visit)?,
                    erase_on: visit
                        .erase_on()
                        .map(|it| it.to_string())
                        .unwrap_or_default(),
                    people: u32::try_from(people).unwrap_or(u32::MAX),
                });
            }
        }
        Ok(erasures)
    }

    /// Erases the personal values of everyone who is or was in a visit, for good, and tells
    /// of how many people. The visit itself stays as it was.
    ///
    /// # Errors
    /// [`Fault::Store`]; some may be erased then, others not yet.
    pub fn erase_visit(&mut self, document: &str) -> Result<u32, Fault> {
        let id = visit_id(document)?;
        self.seal(Some(id.into()))?;
        let at = chance::now().timestamp_millis();
        let mut people = 0;
        for unit in self.personal_units(id)? {
            if self.store.erase_personal(unit.0, at)? > 0 {
                people += 1;
            }
        }
        Ok(people)
    }

    /// The parts of a visit that hold values of a person, also those that were taken out of
    /// its lists.
    fn personal_units(&self, id: VisitId) -> Result<BTreeSet<Unit>, Fault> {
        let cells = self.cells(id.into())?.into_iter();
        let personal = cells.filter(|(cell, value)| {
            cell.kind.is_personal() && matches!(value, Value::Text(_))
        });
        Ok(personal.filter_map(|(cell, _)| cell.unit).collect())
    }

    /// Sets the day of erasure of everyone who is or was in a visit; nothing where the
    /// document is none.
    pub(crate) fn keep_erasure_day(&mut self, document: Document) -> Result<(), Fault> {
        let Document::Visit(id) = document else { return Ok(()) };
        let units = self.personal_units(id)?.into_iter();
        let people: Vec<Id> = units.map(|unit| unit.0).collect();
        let day = self.read_visit(id)?.erase_on();
        Ok(self.store.erase_personal_on(&people, day)?)
    }
}
