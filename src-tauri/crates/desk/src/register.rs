//! The state list of registered agreements, and agreements that stand there twice.

use std::collections::{BTreeMap, BTreeSet};

use pobratym_domain::{
    Agreement, Body, BodyId, Country, Document, Field, Finding, FindingCode, Kind, Lang,
    Stage,
};
use pobratym_files::{Cell, Column, ColumnKind, SheetTable};
use pobratym_store::fold;
use pobratym_wording::{
    Reading, RegisterRow, read_signing, register_columns, register_row,
};

use crate::desk::Desk;
use crate::wire::{
    AgreementRow, EnterInput, SigningView, StateRegister, StateRegisterRow,
};
use crate::{Fault, input, view};

/// What two entries of one agreement share: who concluded it, and its day or its title.
#[derive(Clone, Debug)]
pub(crate) struct Likeness {
    pub(crate) parties: BTreeSet<String>,
    pub(crate) signed_on: Option<String>,
    pub(crate) titles: BTreeSet<String>,
}

/// An agreement with its row.
struct Listed {
    agreement: Agreement,
    row: RegisterRow,
    alike: Likeness,
}

impl Desk {
    /// The list with a row for each signed agreement of a Ukrainian party. Rows are held
    /// against those of the same parties and day only, or without a day.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be read.
    pub fn state_register(&mut self) -> Result<StateRegister, Fault> {
        let mut listed = Vec::new();
        for document in self.store.documents()? {
            let Document::Agreement(id) = document else { continue };
            let loaded = self.load(id)?;
            let row = register_row(&loaded.agreement, &loaded.bodies);
            if let Some(row) = row.filter(|_| !loaded.agreement.removed) {
                let alike = likeness(&loaded.agreement, &loaded.bodies);
                listed.push(Listed { agreement: loaded.agreement, row, alike });
            }
        }
        listed.sort_by_key(|it| (it.agreement.signed_on, it.agreement.id));
        find_numbers_twice(&mut listed);
        let of_parties = by_parties(&listed);
        let rows = listed.iter().enumerate().map(|(index, it)| {
            let days = &of_parties[&it.alike.parties];
            let near: Vec<&Vec<usize>> = match &it.alike.signed_on {
                None => days.values().collect(),
                day => [day, &None].into_iter().filter_map(|it| days.get(it)).collect(),
            };
            let is_alike = |other: &usize| {
                *other != index && listed[*other].alike.is_alike(&it.alike)
            };
            let near = near.into_iter().flatten().copied();
            let mut duplicates: Vec<usize> = near.filter(is_alike).collect();
            duplicates.sort_unstable();
            self.listed_row(it, index, duplicates)
        });
        Ok(StateRegister { columns: register_columns().to_vec(), rows: rows.collect() })
    }

    /// The list as it is sent, without samples.
    pub(crate) fn register_table(&mut self) -> Result<SheetTable, Fault> {
        let mut list = self.state_register()?;
        list.rows.retain(|it| !it.sample);
        let columns = list.columns.iter().map(|head| Column {
            head: head.clone(),
            kind: ColumnKind::Text,
            width: 24,
        });
        let rows = list.rows.iter().zip(1..).map(|(row, number)| {
            let mut cells = vec![Cell::Number(number.to_string())];
            cells.extend(row.cells.iter().skip(1).cloned().map(Cell::Text));
            cells
        });
        Ok(SheetTable {
            name: crate::message("register-sheet", &[], Lang::UK),
            columns: columns.collect(),
            rows: rows.collect(),
        })
    }

    /// The agreements that one about to be entered seems to be already: the same parties, by
    /// the codes of their units where they have any, and the same day or title.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for a body that is not there.
    pub fn duplicates(&mut self, input: &EnterInput) -> Result<Vec<AgreementRow>, Fault> {
        let mut parties = BTreeSet::new();
        for party in &input.parties {
            parties.insert(identity(&self.known_body(input::body_id(&party.body)?)?));
        }
        let entered = Likeness {
            parties,
            signed_on: input.signed_on.clone().filter(|it| !it.is_empty()),
            titles: input.title.values().map(|it| fold(it)).collect(),
        };
        let all = self.summaries()?.agreements().map(|it| &it.row);
        let may_be = |it: &&AgreementRow| {
            let days = it.signed_on.as_ref().zip(entered.signed_on.as_ref());
            days.is_none_or(|(one, other)| one == other)
        };
        let rows: Vec<AgreementRow> = all.filter(may_be).cloned().collect();
        let mut alike = Vec::new();
        for row in rows {
            let loaded = self.load(input::agreement_id(&row.id)?)?;
            if likeness(&loaded.agreement, &loaded.bodies).is_alike(&entered) {
                alike.push(row);
            }
        }
        Ok(alike)
    }

    fn listed_row(
        &self,
        listed: &Listed,
        index: usize,
        duplicates: Vec<usize>,
    ) -> StateRegisterRow {
        let Listed { agreement, row, .. } = listed;
        let mut cells = row.cells.to_vec();
        cells[0] = (index + 1).to_string();
        let number = |index: usize| u32::try_from(index + 1).unwrap_or(u32::MAX);
        StateRegisterRow {
            agreement: agreement.id.to_string(),
            cells,
            findings: view::findings(&row.findings, self.lang()),
            is_registered: !agreement.details.text(Field::RegistrationNumber).is_empty(),
            is_ended: agreement.stage == Stage::Ended,
            duplicates: duplicates.into_iter().map(number).collect(),
            sample: agreement.sample,
        }
    }
}

/// Tells day and place of a signing apart that stand in one cell.
pub fn signing(text: &str) -> SigningView {
    let read = read_signing(text);
    SigningView { on: read.on.map(|it| it.to_string()), place: read.place }
}

impl Likeness {
    pub(crate) fn is_alike(&self, other: &Self) -> bool {
        let same_day = self.signed_on.is_some() && self.signed_on == other.signed_on;
        let same_title = !self.titles.is_disjoint(&other.titles);
        let days_clash =
            self.signed_on.is_some() && other.signed_on.is_some() && !same_day;
        let says_neither = |it: &Self| it.signed_on.is_none() && it.titles.is_empty();
        let is_same = same_day
            || (same_title && !days_clash)
            || (says_neither(self) && says_neither(other));
        self.parties == other.parties && is_same
    }
}

/// The agreements of the same parties, by the day on which they were signed.
type Days<'a> = BTreeMap<&'a Option<String>, Vec<usize>>;

fn by_parties(listed: &[Listed]) -> BTreeMap<&BTreeSet<String>, Days<'_>> {
    let mut all = BTreeMap::<_, Days<'_>>::new();
    for (index, Listed { alike, .. }) in listed.iter().enumerate() {
        let days = all.entry(&alike.parties).or_default();
        days.entry(&alike.signed_on).or_default().push(index);
    }
    all
}

/// Registration numbers that more than one agreement has.
fn find_numbers_twice(listed: &mut [Listed]) {
    let number = |it: &Listed| {
        it.agreement.details.text(Field::RegistrationNumber).trim().to_owned()
    };
    let mut times = BTreeMap::<String, u32>::new();
    for it in listed.iter() {
        *times.entry(number(it)).or_default() += 1;
    }
    for it in listed {
        let number = number(it);
        if !number.is_empty() && times.get(&number).is_some_and(|times| *times > 1) {
            let at = pobratym_domain::Cell::of(
                it.agreement.id,
                Kind::Field(Field::RegistrationNumber),
            );
            let finding = Finding::found(FindingCode::NumberTwice, at);
            it.row.findings.push(finding.with("party", "none").with("number", number));
        }
    }
}

pub(crate) fn likeness(
    agreement: &Agreement,
    bodies: &BTreeMap<BodyId, Body>,
) -> Likeness {
    let parties = agreement.parties.iter().filter_map(|it| bodies.get(&it.body));
    let reading = Reading::of(agreement, bodies);
    let titles = agreement.langs.iter().map(|it| reading.title(*it).text);
    let titles = titles.map(|it| fold(&it)).filter(|it| !it.trim().is_empty());
    Likeness {
        parties: parties.map(identity).collect(),
        signed_on: agreement.signed_on.map(|it| it.to_string()),
        titles: titles.collect(),
    }
}

/// What tells a body from others of its name.
fn identity(body: &Body) -> String {
    let code = body.details.text(Field::UnitCode);
    identity_of(code, body.country, body.name_in(Lang::UK))
}

/// What tells a body of this code, country and name from others.
pub(crate) fn identity_of(code: &str, country: Country, name: &str) -> String {
    match code {
        "" => format!("{country} {}", fold(name)),
        code => code.to_owned(),
    }
}
