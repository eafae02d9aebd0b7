//! An office without a disk: drafts the sample by the same acts as the desk.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, AgreementId, Body, BodyId, Case, Cell, Document, Finding, Id, Kind,
    Lang, Person, Plan, Unit, Value,
};
use pobratym_wording::sample::{SampleAgreement, SampleBody, SampleParty, sample};
use pobratym_wording::{Manuscript, Purpose, Role, Template, compose};

/// Everything that was entered so far.
#[derive(Default)]
pub(crate) struct Office {
    cells: BTreeMap<Document, BTreeMap<Cell, Value>>,
    pub(crate) bodies: BTreeMap<BodyId, Body>,
    /// The bodies in the order of the sample, with their people.
    known: Vec<(BodyId, Vec<Person>)>,
    last: u32,
}

impl Office {
    /// An office that knows the bodies of the sample.
    pub(crate) fn sampled() -> Self {
        Self::knowing(&sample().bodies)
    }

    /// An office that knows these bodies.
    pub(crate) fn knowing(bodies: &[SampleBody]) -> Self {
        let mut office = Self::default();
        bodies.iter().for_each(|body| office.found(body));
        office
    }

    fn id(&mut self) -> Id {
        next(&mut self.last)
    }

    fn take(&mut self, plan: Plan) -> Option<Unit> {
        for change in plan.changes {
            let cells = self.cells.entry(change.cell.document).or_default();
            cells.insert(change.cell, change.value);
        }
        plan.made
    }

    fn found(&mut self, body: &SampleBody) {
        let id = BodyId(self.id());
        let act = Act::FoundBody { id, facts: Box::new(body.facts.clone()) };
        let plan = act.begin(&mut || next(&mut self.last)).unwrap();
        self.take(plan);
        let cells = &self.cells[&Document::Body(id)];
        self.bodies.insert(id, Body::from_cells(id, cells));
        self.known.push((id, body.people.clone()));
    }

    /// Puts another name into a body.
    pub(crate) fn rename(&mut self, body: BodyId, case: Case, lang: Lang, name: &str) {
        let body = self.bodies.get_mut(&body).unwrap();
        body.official.entry(lang).or_default().set(case, name);
    }

    /// A draft from the template with these bodies of the sample, all of whose people
    /// sign, the first without countersigning.
    pub(crate) fn draft(
        &mut self,
        langs: &[&str],
        parties: &[(usize, &str)],
    ) -> AgreementId {
        let parties = parties.iter().map(|&(body, own)| SampleParty {
            body,
            lang: lang(own),
            signs: vec![0],
            countersigns: (1..self.known[body].1.len()).collect(),
        });
        let agreement = SampleAgreement {
            template: Template::find("cooperation", 1).unwrap(),
            langs: langs.iter().map(|it| lang(it)).collect(),
            parties: parties.collect(),
            place: langs.iter().map(|it| (lang(it), format!("Place ({it})"))).collect(),
            signed_on: "2027-05-21".parse().ok(),
            facts: vec![(
                Kind::Areas,
                None,
                Value::Codes(
                    ["education", "culture", "energy"].map(str::to_owned).into(),
                ),
            )],
            entries: Vec::new(),
            articles: Vec::new(),
            settled: false,
        };
        self.enter(&agreement)
    }

    /// Drafts an agreement of the sample.
    pub(crate) fn enter(&mut self, planned: &SampleAgreement) -> AgreementId {
        let id = AgreementId(self.id());
        let parties = planned.parties.iter();
        let act = Act::Draft {
            id,
            kind: planned.template.kind(),
            template: planned.template.reference(),
            outline: planned.template.outline(),
            langs: planned.langs.clone(),
            parties: parties.map(|it| (self.known[it.body].0, it.lang)).collect(),
            sample: true,
        };
        let plan = act.begin(&mut || next(&mut self.last)).unwrap();
        self.take(plan);
        for (lang, place) in &planned.place {
            let cell = Cell::of(id, Kind::Place).in_lang(*lang);
            self.edit(cell, Value::Text(place.clone()));
        }
        if let Some(date) = planned.signed_on {
            self.edit(Cell::of(id, Kind::SignedOn), Value::Date(date));
        }
        let units: Vec<Unit> =
            self.agreement(id).parties.iter().map(|it| it.unit).collect();
        for (party, unit) in planned.parties.iter().zip(units) {
            let signs = party.signs.iter().map(|it| (*it, false));
            for (person, countersigns) in
                party.countersigns.iter().map(|it| (*it, true)).chain(signs)
            {
                let person = self.known[party.body].1[person].clone();
                self.act(
                    id,
                    &Act::AddSignatory {
                        party: unit,
                        person: Some(Box::new(person)),
                        countersigns,
                    },
                );
            }
        }
        for (kind, lang, value) in &planned.facts {
            self.edit(Cell { lang: *lang, ..Cell::of(id, *kind) }, value.clone());
        }
        for cells in &planned.entries {
            let after = self.agreement(id).entries.last().map(|it| it.unit);
            let unit = self.act(id, &Act::AddEntry { after }).unwrap();
            for (kind, lang, value) in cells {
                let cell = Cell { lang: *lang, ..Cell::of(id, *kind) }.at(unit);
                self.edit(cell, value.clone());
            }
        }
        for article in &planned.articles {
            let before = article.after.checked_sub(1);
            let after = before.map(|it| self.agreement(id).articles[it].unit);
            let unit = self.act(id, &Act::AddArticle { after }).unwrap();
            for (lang, text) in &article.heading {
                let cell = Cell::of(id, Kind::Heading).at(unit).in_lang(*lang);
                self.edit(cell, Value::Text(text.clone()));
            }
            for (index, clause) in article.clauses.iter().enumerate() {
                let there = self.agreement(id);
                let there = there.articles.iter().find(|it| it.unit == unit).unwrap();
                let made = match there.clauses.get(index) {
                    Some(clause) => clause.unit,
                    None => {
                        let after = there.clauses.last().map(|it| it.unit);
                        self.act(id, &Act::AddClause { article: unit, after }).unwrap()
                    }
                };
                for (lang, text) in clause {
                    let cell = Cell::of(id, Kind::Text).at(made).in_lang(*lang);
                    self.edit(cell, Value::Text(text.clone()));
                }
            }
        }
        id
    }

    /// Sets one value of an agreement.
    pub(crate) fn edit(&mut self, cell: Cell, value: Value) {
        let Document::Agreement(id) = cell.document else { panic!("{cell}") };
        self.act(id, &Act::Edit { cell, value });
    }

    /// Does one act to an agreement.
    pub(crate) fn act(&mut self, id: AgreementId, act: &Act) -> Option<Unit> {
        let agreement = self.agreement(id);
        let plan = act.plan(&agreement, &mut || next(&mut self.last)).unwrap();
        self.take(plan)
    }

    /// The agreement as it stands.
    pub(crate) fn agreement(&self, id: AgreementId) -> Agreement {
        Agreement::from_cells(id, &self.cells[&Document::Agreement(id)])
    }

    /// Its working copy in its own order.
    pub(crate) fn paper(&self, id: AgreementId) -> Manuscript {
        compose(
            &self.agreement(id).arrange(None, &self.bodies),
            &self.bodies,
            Purpose::WorkingCopy,
        )
    }

    /// The original of its `index`th party.
    pub(crate) fn original(&self, id: AgreementId, index: usize) -> Manuscript {
        let agreement = self.agreement(id);
        let party = agreement.parties[index].unit;
        let number = u32::try_from(index).unwrap() + 1;
        let purpose = Purpose::Original { party, number };
        compose(&agreement.arrange(Some(party), &self.bodies), &self.bodies, purpose)
    }

    /// Everything to look at in it.
    pub(crate) fn findings(&self, id: AgreementId) -> Vec<Finding> {
        pobratym_wording::findings(&self.agreement(id), &self.bodies, &[], Lang::UK)
    }
}

fn next(last: &mut u32) -> Id {
    *last += 1;
    let [a, b, c, d] = last.to_be_bytes();
    Id::from_bytes([0, 0, 0, 0, 0, 0, a, b, c, d])
}

/// A language by its code.
pub(crate) fn lang(code: &str) -> Lang {
    code.parse().unwrap()
}

/// The texts of the rows with this role, in one language, one line each.
pub(crate) fn texts(paper: &Manuscript, role: &Role, code: &str) -> Vec<String> {
    let rows = paper
        .rows
        .iter()
        .filter(|row| std::mem::discriminant(&row.role) == std::mem::discriminant(role));
    rows.filter_map(|row| row.columns.iter().find(|it| it.lang.as_str() == code))
        .map(|column| column.paragraphs.join("\n"))
        .collect()
}
