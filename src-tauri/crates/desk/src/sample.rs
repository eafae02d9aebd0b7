//! The sample: agreements between invented towns, marked on every page, brought in by one
//! act and taken out by another.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, AgreementId, Body, BodyId, Case, Cell, Change, Document, Forms,
    Gender, Kind, Lang, Person, Plan, Unit, Value,
};
use pobratym_wording::findings;
use pobratym_wording::sample::{SampleAgreement, SampleArticle, SampleBody, sample};

use crate::desk::{Deed, Desk};
use crate::wire::DeskView;
use crate::{Fault, chance};

impl Desk {
    /// Brings in the sample, if it is not there.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be written.
    pub fn open_sample(&mut self) -> Result<DeskView, Fault> {
        if self.sample_documents()?.is_empty() {
            let mut drawn = Drawn::default();
            let sample = sample();
            let bodies = sample
                .bodies
                .into_iter()
                .map(|it| drawn.body(it))
                .collect::<Result<Vec<_>, _>>()?;
            let mut agreements = Vec::new();
            for it in sample.agreements {
                agreements.push(drawn.agreement(it, &bodies)?);
            }
            let deed = Deed { document: Document::Office, name: "DraftSample" };
            self.transact(deed, &drawn.plan)?;
            for id in agreements {
                let loaded = self.load(id)?;
                self.index(&loaded)?;
            }
        }
        self.view()
    }

    /// Takes the sample out whole.
    ///
    /// # Errors
    /// [`Fault::Store`] when the file cannot be written.
    pub fn remove_sample(&mut self) -> Result<DeskView, Fault> {
        let removed = |document: Document| Change {
            cell: Cell::of(document, Kind::Removed),
            value: Value::Flag(true),
        };
        let changes: Vec<Change> =
            self.sample_documents()?.into_iter().map(removed).collect();
        let deed = Deed { document: Document::Office, name: "RemoveSample" };
        self.transact(deed, &Plan { changes, ..Plan::default() })?;
        self.view()
    }

    fn sample_documents(&self) -> Result<Vec<Document>, Fault> {
        let mut of_sample = Vec::new();
        for document in self.store.documents()? {
            let cells = self.store.cells(document)?;
            let is =
                |kind| cells.get(&Cell::of(document, kind)) == Some(&Value::Flag(true));
            if is(Kind::Sample) && !is(Kind::Removed) {
                of_sample.push(document);
            }
        }
        Ok(of_sample)
    }
}

/// Documents drawn up by the acts that a person would do.
#[derive(Default)]
struct Drawn {
    plan: Plan,
    cells: BTreeMap<Document, BTreeMap<Cell, Value>>,
}

/// A body of the sample with its people, by their places in the sample.
struct DrawnBody {
    body: Body,
    people: Vec<Person>,
}

impl Drawn {
    fn take(&mut self, plan: Plan) -> Option<Unit> {
        for Change { cell, value } in &plan.changes {
            let document = self.cells.entry(cell.document).or_default();
            document.insert(*cell, value.clone());
        }
        self.plan.changes.extend(plan.changes);
        plan.made
    }

    fn read_body(&self, id: BodyId) -> Body {
        Body::from_cells(id, &self.cells[&id.into()])
    }

    fn read_agreement(&self, id: AgreementId) -> Agreement {
        Agreement::from_cells(id, &self.cells[&id.into()])
    }

    fn body(&mut self, it: SampleBody) -> Result<DrawnBody, Fault> {
        let id = BodyId(chance::id());
        let mut facts = it.facts;
        facts.sample = true;
        let found = Act::FoundBody { id, facts: Box::new(facts) };
        self.take(found.begin(&mut chance::id)?);
        let mut people = Vec::new();
        for person in it.people {
            let plan = Act::AddPerson.plan_body(&self.read_body(id), &mut chance::id)?;
            let Some(unit) = self.take(plan) else { continue };
            let at = Cell::of(id, Kind::People).at(unit);
            self.write_person(id, at, &person)?;
            people.push(Person { unit, ..person });
        }
        Ok(DrawnBody { body: self.read_body(id), people })
    }

    fn write_person(
        &mut self,
        id: BodyId,
        at: Cell,
        person: &Person,
    ) -> Result<(), Fault> {
        let mut values = Vec::new();
        let mut forms = |kind: fn(Case) -> Kind, names: &BTreeMap<Lang, Forms>| {
            for (lang, forms) in names {
                values.extend(forms.iter().map(|(case, text)| {
                    let cell = Cell { kind: kind(case), ..at }.in_lang(*lang);
                    (cell, Value::Text(text.to_owned()))
                }));
            }
        };
        forms(Kind::PersonName, &person.name);
        forms(Kind::Office, &person.office);
        values.extend(person.authority.iter().map(|(lang, text)| {
            let cell = Cell { kind: Kind::Authority, ..at }.in_lang(*lang);
            (cell, Value::Text(text.clone()))
        }));
        if person.gender != Gender::Unspecified {
            let cell = Cell { kind: Kind::Gender, ..at };
            values.push((cell, Value::Code(person.gender.to_string())));
        }
        for (cell, value) in values {
            let act = Act::Edit { cell, value };
            self.take(act.plan_body(&self.read_body(id), &mut chance::id)?);
        }
        Ok(())
    }

    fn agreement(
        &mut self,
        it: SampleAgreement,
        bodies: &[DrawnBody],
    ) -> Result<AgreementId, Fault> {
        let id = AgreementId(chance::id());
        let act = Act::Draft {
            id,
            kind: it.template.kind(),
            template: it.template.reference(),
            outline: it.template.outline(),
            langs: it.langs,
            parties: it
                .parties
                .iter()
                .map(|it| (bodies[it.body].body.id, it.lang))
                .collect(),
            sample: true,
        };
        self.take(act.begin(&mut chance::id)?);
        let parties = self.read_agreement(id).parties;
        for (party, of) in parties.iter().zip(&it.parties) {
            let signs = of.signs.iter().map(|it| (it, false));
            for (&person, countersigns) in
                signs.chain(of.countersigns.iter().map(|it| (it, true)))
            {
                let person = Some(Box::new(bodies[of.body].people[person].clone()));
                let party = party.unit;
                self.does(id, &Act::AddSignatory { party, person, countersigns })?;
            }
        }
        let root = |kind| Cell::of(id, kind);
        for (lang, place) in it.place {
            let cell = root(Kind::Place).in_lang(lang);
            self.does(id, &Act::Edit { cell, value: Value::Text(place) })?;
        }
        if let Some(day) = it.signed_on {
            let cell = root(Kind::SignedOn);
            self.does(id, &Act::Edit { cell, value: Value::Date(day) })?;
        }
        for (kind, lang, value) in it.facts {
            let cell = Cell { lang, ..root(kind) };
            self.does(id, &Act::Edit { cell, value })?;
        }
        for article in it.articles {
            self.article(id, article)?;
        }
        if it.settled {
            let bodies: BTreeMap<BodyId, Body> =
                bodies.iter().map(|it| (it.body.id, it.body.clone())).collect();
            let findings = findings(&self.read_agreement(id), &bodies, &[], Lang::UK);
            self.does(id, &Act::Settle { findings })?;
        }
        Ok(id)
    }

    fn article(&mut self, id: AgreementId, it: SampleArticle) -> Result<(), Fault> {
        let standing = self.read_agreement(id).articles;
        let after = it.after.checked_sub(1).and_then(|index| standing.get(index));
        let act = Act::AddArticle { after: after.map(|it| it.unit) };
        let Some(article) = self.does(id, &act)? else { return Ok(()) };
        let mut texts: Vec<(Unit, Kind, BTreeMap<Lang, String>)> =
            vec![(article, Kind::Heading, it.heading)];
        let mut clauses = it.clauses.into_iter();
        let made = self.read_agreement(id).articles;
        let first = made.iter().find(|it| it.unit == article);
        let mut last = first.and_then(|it| it.clauses.first()).map(|it| it.unit);
        texts.extend(last.zip(clauses.next()).map(|(unit, it)| (unit, Kind::Text, it)));
        for clause in clauses {
            last = self.does(id, &Act::AddClause { article, after: last })?;
            texts.extend(last.map(|unit| (unit, Kind::Text, clause)));
        }
        for (unit, kind, wordings) in texts {
            for (lang, text) in wordings {
                let cell = Cell::of(id, kind).at(unit).in_lang(lang);
                self.does(id, &Act::Edit { cell, value: Value::Text(text) })?;
            }
        }
        Ok(())
    }

    fn does(&mut self, id: AgreementId, act: &Act) -> Result<Option<Unit>, Fault> {
        let plan = act.plan(&self.read_agreement(id), &mut chance::id)?;
        Ok(self.take(plan))
    }
}
