//! The signing of an agreement: how it is planned from what is known, and what is arranged.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveTime};
use pobratym_domain::{
    Act, Agreement, Arrangement, BodyId, Delegation, Details, Entered, Field, Kind, Lang,
    PartList, Person, Plan, Signatory, Stage, Value, Visit, VisitId,
};
use pobratym_wording::{SignedThere, usual_ceremony, usual_handings};

use crate::agreements::Loaded;
use crate::desk::{Deed, Desk};
use crate::visits::parts_of;
use crate::wire::{CeremonyView, PlaceView, VisitView};
use crate::{Fault, chance, form};

/// When a ceremony begins while nobody has said so.
const USUAL_HOUR: NaiveTime = match NaiveTime::from_hms_opt(11, 0, 0) {
    Some(hour) => hour,
    None => NaiveTime::MIN,
};

impl Desk {
    /// Plans the signing of an agreement as a visit of one day: its parties as delegations
    /// with their signatories at the head, the usual course, what is usually handed and seen
    /// to.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such agreement.
    pub fn plan_ceremony(&mut self, agreement: &str) -> Result<VisitView, Fault> {
        let loaded = self.present(agreement)?;
        let of = &loaded.agreement;
        let id = VisitId(chance::id());
        let own = self.choices.own_body;
        let mut parties: Vec<_> = of.parties.iter().collect();
        parties.sort_by_key(|it| Some(it.body) != own);
        let delegations: Vec<(BodyId, Vec<Person>)> = parties
            .iter()
            .map(|it| (it.body, it.signatories.iter().map(delegate).collect()))
            .collect();
        let act = Act::PlanVisit {
            id,
            langs: of.langs.clone(),
            delegations,
            values: ceremony_of(&loaded),
            sample: of.sample,
        };
        let mut plan = act.begin(&mut chance::id)?;
        let begun = planned(id, &plan);
        let about = entered(Field::About, None, Value::Code(of.id.to_string()));
        // One button is one act: what it begins with goes back in one step.
        for more in [
            Act::AddParts { list: PartList::Links, rows: vec![vec![about]] },
            Act::AddItems { rows: course(&begun.langs, of.signed_on) },
            Act::AddParts { list: PartList::Handings, rows: self.usual_handings(&begun) },
            Act::AddParts { list: PartList::Checks, rows: self.usual_checks(&begun) },
        ] {
            plan.changes.extend(more.plan_visit(&begun, &mut chance::id)?.changes);
        }
        self.transact(Deed::of(id, &act), &plan)?;
        self.changed_visit(id, None).map(|it| it.view)
    }

    /// What is usually handed that is not in the list already.
    pub(crate) fn usual_handings(&self, visit: &Visit) -> Vec<Vec<Entered>> {
        let lang = visit.langs.first().copied().unwrap_or(Lang::UK);
        let fields = [Field::Handed, Field::HandedBy, Field::HandedTo];
        let is_new = |row: &[String; 3]| {
            let is_it = |details: &Details| details.text(Field::Handed) == row[0];
            !visit.handings.iter().any(|it| is_it(&it.details))
        };
        let rows = usual_handings(lang).into_iter().filter(is_new);
        rows.map(|row| {
            let values = fields.into_iter().zip(row);
            values.map(|(field, text)| entered(field, None, Value::Text(text))).collect()
        })
        .collect()
    }

    /// The agreements that are signed during a visit, as its papers name them: those that
    /// wait for it or were signed on its days, and in a ceremony every one that is unsigned.
    pub(crate) fn signed_at(&self, visit: &Visit) -> Result<Vec<SignedThere>, Fault> {
        let mut signed = Vec::new();
        for id in visit.agreements() {
            let loaded = self.load(id)?;
            if is_signed_at(visit, &loaded.agreement) {
                signed.push(signed_there(&loaded));
            }
        }
        Ok(signed)
    }

    /// What is arranged for a signing; none where nothing is signed.
    pub(crate) fn ceremony_view(
        &self,
        visit: &Visit,
    ) -> Result<Option<CeremonyView>, Fault> {
        let signed = self.signed_at(visit)?;
        if !visit.is_ceremony() && signed.is_empty() {
            return Ok(None);
        }
        let own = self.choices.own_body;
        let order = |what: Arrangement| -> Result<Vec<PlaceView>, Fault> {
            visit.arranged(what, own).into_iter().map(|it| self.place(it)).collect()
        };
        let document = visit.id.into();
        let view = CeremonyView {
            fields: form::fields(
                document,
                None,
                &Visit::CEREMONY,
                &visit.details,
                &visit.langs,
            ),
            seats: order(Arrangement::Seats)?,
            flags: order(Arrangement::Flags)?,
            anthems: order(Arrangement::Anthems)?,
            handings: parts_of(visit, PartList::Handings, Field::Handed),
            originals: signed.iter().map(|it| it.originals).sum(),
        };
        Ok(Some(view))
    }

    fn place(&self, delegation: &Delegation) -> Result<PlaceView, Fault> {
        let body = delegation.body.map(|it| self.known_body(it)).transpose()?;
        let lang = self.lang();
        Ok(PlaceView {
            unit: delegation.unit.to_string(),
            name: body.as_ref().map(|it| it.name_in(lang).to_owned()).unwrap_or_default(),
            country: body.map(|it| it.country.to_string()).unwrap_or_default(),
            person: delegation
                .leader()
                .map(|it| crate::view::nominative(&it.name, lang))
                .unwrap_or_default(),
        })
    }
}

fn is_signed_at(visit: &Visit, agreement: &Agreement) -> bool {
    let (stage, days) = (agreement.stage, visit.starts_on().zip(visit.ends_on()));
    match agreement.signed_on.filter(|_| stage >= Stage::Signed) {
        Some(on) => days.is_some_and(|(first, last)| (first..=last).contains(&on)),
        None => {
            let waits = matches!(stage, Stage::Settled | Stage::Approved);
            waits || (visit.is_ceremony() && stage < Stage::Signed)
        }
    }
}

fn signed_there(loaded: &Loaded) -> SignedThere {
    let (of, reading) = (&loaded.agreement, loaded.reading());
    let titled = |lang: &Lang| {
        let title = reading.speak(&reading.title(*lang), *lang).text;
        (*lang, title.replace('\n', " "))
    };
    let aims = of.details.texts(Field::Aim).filter(|(_, text)| !text.is_empty());
    SignedThere {
        titles: of.langs.iter().map(titled).filter(|it| !it.1.is_empty()).collect(),
        aims: aims.map(|(lang, text)| (lang, text.to_owned())).collect(),
        originals: of.parties.iter().map(|it| it.originals).sum(),
    }
}

/// A visit as its first act plans it.
fn planned(id: VisitId, plan: &Plan) -> Visit {
    let cells = plan.changes.iter().map(|it| (it.cell, it.value.clone()));
    Visit::from_cells(id, &cells.collect())
}

/// What is known of a signing from its agreement.
fn ceremony_of(loaded: &Loaded) -> Vec<Entered> {
    let agreement = &loaded.agreement;
    let code = |field, code: &str| entered(field, None, Value::Code(code.to_owned()));
    let mut values = vec![
        code(Field::VisitKind, "ceremony"),
        code(Field::VisitWay, "incoming"),
        code(Field::From, &USUAL_HOUR.format("%H:%M").to_string()),
    ];
    if let Some(on) = agreement.signed_on {
        values.push(entered(Field::StartsOn, None, Value::Date(on)));
        values.push(entered(Field::EndsOn, None, Value::Date(on)));
    }
    for (lang, place) in &agreement.place {
        values.push(entered(Field::Town, Some(*lang), Value::Text(place.clone())));
    }
    values
}

/// The items of a ceremony as it usually goes.
fn course(langs: &[Lang], on: Option<NaiveDate>) -> Vec<Vec<Entered>> {
    let hour = |minutes: u32| {
        let at = USUAL_HOUR + Duration::minutes(minutes.into());
        Value::Code(at.format("%H:%M").to_string())
    };
    let items = usual_ceremony(langs).into_iter();
    items
        .map(|it| {
            let mut values = vec![
                entered(Field::From, None, hour(it.after)),
                entered(Field::Until, None, hour(it.after + it.lasts)),
                entered(Field::Circle, None, Value::Code(it.circle.to_string())),
            ];
            values.extend(on.map(|it| entered(Field::ItemOn, None, Value::Date(it))));
            let named = it.name.into_iter();
            values.extend(named.map(|(lang, name)| {
                entered(Field::Activity, Some(lang), Value::Text(name))
            }));
            values
        })
        .collect()
}

fn entered(field: Field, lang: Option<Lang>, value: Value) -> Entered {
    Entered { kind: Kind::Field(field), lang, value }
}

/// Who signs, as the head of a delegation.
fn delegate(signatory: &Signatory) -> Person {
    Person {
        unit: signatory.unit,
        name: signatory.name.clone(),
        office: signatory.office.clone(),
        authority: BTreeMap::new(),
        gender: signatory.gender,
        details: Details::default(),
    }
}
