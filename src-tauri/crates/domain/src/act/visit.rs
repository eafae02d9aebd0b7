//! Acts on a visit.

use chrono::{NaiveDateTime, TimeDelta};

use super::beginning::check_langs;
use super::drawing::Drawing;
use super::lists::{shift, take, units};
use super::{Act, Entered, Plan, check_value};
use crate::cell::{Cell, Kind, Value};
use crate::{
    BodyId, Case, DelegateRole, Field, IdSource, Person, ProgrammeItem, Refusal, Unit,
    Visit, role_of,
};

impl Act {
    /// What the act will do to a visit.
    ///
    /// # Errors
    /// [`Refusal`] when it cannot take it; nothing is changed.
    pub fn plan_visit(
        &self,
        visit: &Visit,
        ids: &mut dyn IdSource,
    ) -> Result<Plan, Refusal> {
        let mut plan = Drawing { document: visit.id.into(), ids, changes: Vec::new() };
        let mut made = None;
        match self {
            Self::RemoveVisit => plan.set(Kind::Removed, Value::Flag(true)),
            Self::Edit { cell, value } => {
                check_value(cell.kind, value)?;
                plan.put(*cell, value.clone());
            }
            Self::SetLangs { langs } => {
                check_langs(langs)?;
                plan.set(Kind::Langs, Value::Langs(langs.clone()));
            }
            Self::AddDelegation { body, people } => {
                let list = units(&visit.delegations, |it| it.unit);
                let unit = plan.append(None, Kind::Delegations, list);
                plan.delegation(unit, *body, people);
                made = Some(unit);
            }
            Self::AddDelegate { delegation } => {
                let list = delegates(visit, *delegation)?;
                made = Some(plan.append(Some(*delegation), Kind::People, list));
            }
            Self::OrderDelegates { delegation } => {
                let found = visit.delegations.iter().find(|it| it.unit == *delegation);
                let mut people: Vec<&Person> =
                    found.ok_or(Refusal::NoSuchUnit)?.delegates.iter().collect();
                people.sort_by_key(|it| role_of(it));
                let list = people.iter().map(|it| it.unit).collect();
                plan.set_at(*delegation, Kind::People, Value::Units(list));
            }
            Self::AddItems { rows } => {
                let list = units(&visit.items, |it| it.unit);
                made = plan.rows(Kind::Programme, list, rows)?;
            }
            Self::TakeEvents { items } => {
                let mut list = units(&visit.items, |it| it.unit);
                for (item, values) in items {
                    let unit = match item {
                        Some(unit) => item_of(visit, *unit)?.unit,
                        None => {
                            let unit = plan.unit();
                            list.push(unit);
                            unit
                        }
                    };
                    plan.entered_at(unit, values)?;
                }
                if list.len() > visit.items.len() {
                    plan.set(Kind::Programme, Value::Units(list));
                }
            }
            Self::AddParts { list, rows } => {
                let parts = units(visit.parts(*list), |it| it.unit);
                made = plan.rows(list.kind(), parts, rows)?;
            }
            Self::Arrange { arrangement, order } => {
                let known =
                    |unit: &Unit| visit.delegations.iter().any(|it| it.unit == *unit);
                if !order.iter().all(known) {
                    return Err(Refusal::NoSuchUnit);
                }
                let mut once = Vec::new();
                order.iter().for_each(|it| match once.contains(it) {
                    true => {}
                    false => once.push(*it),
                });
                plan.set(arrangement.kind(), Value::Units(once));
            }
            Self::SetParticipants { item, takes } => {
                item_of(visit, *item)?;
                let known = |unit: &Unit| {
                    visit.delegations.iter().any(|it| it.unit == *unit)
                        || visit.delegates().any(|(_, it)| it.unit == *unit)
                };
                if !takes.iter().all(known) {
                    return Err(Refusal::NoSuchUnit);
                }
                let value = match takes.is_empty() {
                    true => Value::Absent,
                    false => Value::Units(takes.clone()),
                };
                plan.set_at(*item, Kind::Takes, value);
            }
            Self::ShiftItems { items, minutes } => {
                for unit in items {
                    plan.shift(item_of(visit, *unit)?, *minutes)?;
                }
            }
            Self::Attach { at: None, .. } => {
                made = Some(plan.attach(&visit.files, self));
            }
            Self::Remove { unit } => {
                let (at, kind, mut list) = list_of(visit, *unit)?;
                take(&mut list, *unit)?;
                plan.set_in(at, kind, Value::Units(list));
            }
            Self::Move { unit, step } => {
                let (at, kind, mut list) = list_of(visit, *unit)?;
                if shift(&mut list, *unit, *step)? {
                    plan.set_in(at, kind, Value::Units(list));
                }
            }
            Self::KeepVersion { name } => {
                let mut plan = plan.finish(None);
                plan.version = Some(name.clone());
                return Ok(plan);
            }
            _ => return Err(Refusal::NoSuchUnit),
        }
        Ok(plan.finish(made))
    }
}

impl Drawing<'_> {
    /// A new part behind the others of a list.
    fn append(&mut self, at: Option<Unit>, kind: Kind, mut list: Vec<Unit>) -> Unit {
        let unit = self.unit();
        list.push(unit);
        self.set_in(at, kind, Value::Units(list));
        unit
    }

    /// New rows behind the others of a list; the first of them.
    fn rows(
        &mut self,
        kind: Kind,
        mut list: Vec<Unit>,
        rows: &[Vec<Entered>],
    ) -> Result<Option<Unit>, Refusal> {
        let mut made = None;
        for values in rows {
            let unit = self.unit();
            self.entered_at(unit, values)?;
            list.push(unit);
            made = made.or(Some(unit));
        }
        if made.is_some() {
            self.set(kind, Value::Units(list));
        }
        Ok(made)
    }

    pub(super) fn entered_at(
        &mut self,
        unit: Unit,
        values: &[Entered],
    ) -> Result<(), Refusal> {
        for Entered { kind, lang, value } in values {
            check_value(*kind, value)?;
            let cell = Cell { lang: *lang, ..Cell::of(self.document, *kind).at(unit) };
            self.put(cell, value.clone());
        }
        Ok(())
    }

    /// The first delegations of a visit, each led by the first of its people.
    pub(super) fn delegations(&mut self, delegations: &[(BodyId, Vec<Person>)]) {
        let mut list = Vec::new();
        for (body, people) in delegations {
            let unit = self.unit();
            if let Some(head) = self.delegation(unit, *body, people) {
                let role = Value::Code(DelegateRole::Head.to_string());
                self.set_at(head, Kind::Field(Field::DelegateRole), role);
            }
            list.push(unit);
        }
        if !list.is_empty() {
            self.set(Kind::Delegations, Value::Units(list));
        }
    }

    /// Those whom a body sends; the first of them.
    fn delegation(
        &mut self,
        delegation: Unit,
        body: BodyId,
        people: &[Person],
    ) -> Option<Unit> {
        self.set_at(delegation, Kind::PartyBody, Value::Body(body));
        let mut delegates = Vec::new();
        for person in people {
            let unit = self.unit();
            delegates.push(unit);
            self.delegate(unit, person);
        }
        if !delegates.is_empty() {
            self.set_at(delegation, Kind::People, Value::Units(delegates.clone()));
        }
        delegates.first().copied()
    }

    /// What a body's card says of a person.
    fn delegate(&mut self, unit: Unit, person: &Person) {
        for (make, forms) in [
            (Kind::PersonName as fn(Case) -> Kind, &person.name),
            (Kind::Office, &person.office),
        ] {
            for (lang, forms) in forms {
                for (case, form) in forms.iter() {
                    self.text(Some(unit), make(case), *lang, form);
                }
            }
        }
        self.set_at(unit, Kind::Gender, Value::Code(person.gender.to_string()));
        for (lang, text) in person.details.texts(Field::Salutation) {
            self.text(Some(unit), Kind::Field(Field::Salutation), lang, text);
        }
        for field in [Field::PersonTelephone, Field::PersonMail] {
            let text = person.details.text(field);
            if !text.is_empty() {
                self.set_at(unit, Kind::Field(field), Value::Text(text.to_owned()));
            }
        }
    }

    /// Moves an item by so many minutes, over midnight where it must be.
    fn shift(&mut self, item: &ProgrammeItem, minutes: i32) -> Result<(), Refusal> {
        let span = item.span().ok_or(Refusal::DayMissing)?;
        let by = TimeDelta::minutes(minutes.into());
        let moved =
            |at: NaiveDateTime| at.checked_add_signed(by).ok_or(Refusal::WrongValue);
        let (from, until) = (moved(span.from)?, moved(span.until)?);
        let time = |at: NaiveDateTime| Value::Code(at.format("%H:%M").to_string());
        self.set_at(item.unit, Kind::Field(Field::ItemOn), Value::Date(from.date()));
        self.set_at(item.unit, Kind::Field(Field::From), time(from));
        if item.until().is_some() {
            self.set_at(item.unit, Kind::Field(Field::Until), time(until));
        }
        Ok(())
    }
}

fn item_of(visit: &Visit, unit: Unit) -> Result<&ProgrammeItem, Refusal> {
    visit.items.iter().find(|it| it.unit == unit).ok_or(Refusal::NoSuchUnit)
}

fn delegates(visit: &Visit, delegation: Unit) -> Result<Vec<Unit>, Refusal> {
    let found = visit.delegations.iter().find(|it| it.unit == delegation);
    Ok(units(&found.ok_or(Refusal::NoSuchUnit)?.delegates, |it| it.unit))
}

/// The list that holds `unit`: where it stands, its kind and its members.
fn list_of(
    visit: &Visit,
    unit: Unit,
) -> Result<(Option<Unit>, Kind, Vec<Unit>), Refusal> {
    let top = [
        (Kind::Delegations, units(&visit.delegations, |it| it.unit)),
        (Kind::Programme, units(&visit.items, |it| it.unit)),
        (Kind::Gifts, units(&visit.gifts, |it| it.unit)),
        (Kind::Expenses, units(&visit.expenses, |it| it.unit)),
        (Kind::Checks, units(&visit.checks, |it| it.unit)),
        (Kind::Handings, units(&visit.handings, |it| it.unit)),
        (Kind::Links, units(&visit.links, |it| it.unit)),
        (Kind::Files, units(&visit.files, |it| it.unit)),
    ];
    let top = top.into_iter().map(|(kind, list)| (None, kind, list));
    let people = visit
        .delegations
        .iter()
        .map(|it| (Some(it.unit), Kind::People, units(&it.delegates, |it| it.unit)));
    top.chain(people).find(|(_, _, list)| list.contains(&unit)).ok_or(Refusal::NoSuchUnit)
}
