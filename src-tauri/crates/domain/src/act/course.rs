//! What becomes of an agreement after its text is settled.

use chrono::NaiveDate;

use super::drawing::Drawing;
use super::{Act, Entered, check_value};
use crate::cell::{Kind, Value};
use crate::{
    Agreement, AgreementKind, Amendment, Attachment, BodyId, Field, Lang, PackRef,
    Refusal, Stage, Unit,
};

impl Drawing<'_> {
    /// An agreement without a text, which a draft and what follows it are not.
    pub(super) fn enter(
        &mut self,
        kind: AgreementKind,
        langs: &[Lang],
        parties: &[(BodyId, Lang)],
        stage: Stage,
        values: &[Entered],
    ) -> Result<(), Refusal> {
        if (Stage::Draft..=Stage::Approved).contains(&stage) {
            return Err(Refusal::NotNext);
        }
        self.set(Kind::AgreementKind, Value::Code(kind.to_string()));
        self.set(Kind::Langs, Value::Langs(langs.to_vec()));
        self.set(Kind::Stage, Value::Code(stage.to_string()));
        let parties = parties.iter().map(|(body, lang)| self.party(*body, *lang));
        let parties = parties.collect();
        self.set(Kind::Parties, Value::Units(parties));
        self.entered(values)
    }

    /// The values that a document begins with.
    pub(super) fn entered(&mut self, values: &[Entered]) -> Result<(), Refusal> {
        for Entered { kind, lang, value } in values {
            check_value(*kind, value)?;
            let cell =
                crate::Cell { lang: *lang, ..crate::Cell::of(self.document, *kind) };
            self.put(cell, value.clone());
        }
        Ok(())
    }

    /// Another stage, with its day.
    pub(super) fn reach(
        &mut self,
        to: &Agreement,
        stage: Stage,
        on: Option<NaiveDate>,
        note: &str,
    ) -> Result<(), Refusal> {
        let day = |field| on.or_else(|| to.details.day(field)).ok_or(Refusal::DayMissing);
        match stage {
            Stage::Approved if to.stage == Stage::Settled => {
                self.day(Field::ApprovedOn, on);
            }
            Stage::Approved if to.stage < Stage::Settled => {
                return Err(Refusal::NotSettled);
            }
            Stage::Signed if to.stage < Stage::Settled => {
                return Err(Refusal::NotSettled);
            }
            Stage::Signed if to.stage < Stage::Signed => {
                let on = on.or(to.signed_on).ok_or(Refusal::DayMissing)?;
                self.set(Kind::SignedOn, Value::Date(on));
            }
            Stage::Registered | Stage::InForce | Stage::Ended
                if to.stage < Stage::Signed =>
            {
                return Err(Refusal::NotSigned);
            }
            Stage::Registered => {
                self.after_signing(to, Field::RegisteredOn, day(Field::RegisteredOn)?)?;
                self.note(Field::RegistrationNumber, note);
            }
            Stage::InForce if to.stage < Stage::Ended => {
                self.after_signing(to, Field::InForceOn, day(Field::InForceOn)?)?;
            }
            Stage::Ended if to.stage < Stage::Ended => {
                self.after_signing(to, Field::EndedOn, day(Field::EndedOn)?)?;
                self.note(Field::EndReason, note);
            }
            _ => return Err(Refusal::NotNext),
        }
        // An agreement may be registered while it is in force, and stays in force.
        let stage = stage.max(to.stage);
        self.set(Kind::Stage, Value::Code(stage.to_string()));
        Ok(())
    }

    fn after_signing(
        &mut self,
        to: &Agreement,
        field: Field,
        on: NaiveDate,
    ) -> Result<(), Refusal> {
        if to.signed_on.is_some_and(|signed| on < signed) {
            return Err(Refusal::DayTooEarly);
        }
        self.day(field, Some(on));
        Ok(())
    }

    fn day(&mut self, field: Field, on: Option<NaiveDate>) {
        if let Some(on) = on {
            self.set(Kind::Field(field), Value::Date(on));
        }
    }

    fn note(&mut self, field: Field, note: &str) {
        if !note.trim().is_empty() {
            self.set(Kind::Field(field), Value::Text(note.trim().to_owned()));
        }
    }

    /// A new round of a step.
    pub(super) fn approval(
        &mut self,
        to: &Agreement,
        party: Unit,
        step: &str,
        pack: &PackRef,
    ) -> Result<Unit, Refusal> {
        let party = to.party(party).ok_or(Refusal::NoSuchUnit)?;
        let unit = self.unit();
        let mut list: Vec<Unit> = party.approvals.iter().map(|it| it.unit).collect();
        list.push(unit);
        self.set_at(party.unit, Kind::Approvals, Value::Units(list));
        self.set_at(unit, Kind::Step, Value::Code(step.to_owned()));
        if party.pack.is_none() {
            self.set_at(party.unit, Kind::Pack, Value::Code(pack.to_string()));
        }
        Ok(unit)
    }

    /// One file more.
    pub(super) fn attach(&mut self, present: &[Attachment], act: &Act) -> Unit {
        let unit = self.unit();
        let Act::Attach { at, digest, name, kind, on, check } = act else { return unit };
        let mut list: Vec<Unit> = present.iter().map(|it| it.unit).collect();
        list.push(unit);
        self.set_in(*at, Kind::Files, Value::Units(list));
        self.set_at(unit, Kind::File, Value::Blob(*digest));
        let named = Value::Text(name.clone());
        self.set_at(unit, Kind::Field(Field::FileName), named);
        self.set_at(unit, Kind::Field(Field::FileKind), Value::Code(kind.to_string()));
        if let Some(on) = on {
            self.set_at(unit, Kind::Field(Field::FileOn), Value::Date(*on));
        }
        if let Some(check) = check {
            let check = Value::Code(check.to_string());
            self.set_at(unit, Kind::Field(Field::FileCheck), check);
        }
        unit
    }

    /// A clause that changes another.
    pub(super) fn amendment(
        &mut self,
        amendment: &Amendment,
        texts: &super::Texts,
    ) -> Unit {
        let unit = self.unit();
        self.set_at(unit, Kind::Amends, Value::Code(amendment.clause.to_string()));
        self.set_at(unit, Kind::AmendsHow, Value::Code(amendment.how.to_string()));
        let (article, clause) = amendment.place;
        let place = Value::Text(format!("{article}.{clause}"));
        self.set_at(unit, Kind::AmendsPlace, place);
        for (lang, text) in texts {
            self.text(Some(unit), Kind::Text, *lang, text);
        }
        unit
    }
}
