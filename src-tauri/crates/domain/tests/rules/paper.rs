//! A document in memory.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, AgreementId, AgreementKind, Body, BodyFacts, BodyId, BodyKind, Case,
    Cell, Change, Finding, FindingCode, Forms, Gender, Id, Kind, Lang, Outline,
    OutlineArticle, Person, Plan, Refusal, TemplateRef, Unit, Value,
};

/// An agreement and its bodies, changed only by acts.
pub(crate) struct Paper {
    pub(crate) cells: BTreeMap<Cell, Value>,
    pub(crate) bodies: BTreeMap<BodyId, Body>,
    pub(crate) id: AgreementId,
    next: u8,
}

pub(crate) fn id(number: u8) -> Id {
    Id::from_bytes([number; 10])
}

impl Paper {
    pub(crate) fn between(towns: &[(&str, Lang)], langs: &[Lang]) -> Self {
        let bodies = towns.iter().enumerate().map(|(index, (name, lang))| {
            let id = BodyId(id(200 + u8::try_from(index).unwrap()));
            (id, town(id, name, *lang, langs))
        });
        let bodies: BTreeMap<BodyId, Body> = bodies.collect();
        let parties = bodies.keys().zip(towns).map(|(id, (_, lang))| (*id, *lang));
        let act = Act::Draft {
            id: AgreementId(id(1)),
            kind: AgreementKind::Cooperation,
            template: TemplateRef {
                name: "cooperation".into(),
                version: 1,
                langs: vec![Lang::UK, Lang::DE],
            },
            outline: Outline {
                numbering: None,
                recitals: vec!["friendship".into()],
                articles: vec![
                    OutlineArticle {
                        key: "aim".into(),
                        provisions: vec!["aim-1".into()],
                    },
                    OutlineArticle {
                        key: "means".into(),
                        provisions: vec!["means-1".into(), "means-2".into()],
                    },
                ],
            },
            langs: langs.to_vec(),
            parties: parties.collect(),
            sample: false,
        };
        let mut paper =
            Self { cells: BTreeMap::new(), bodies, id: AgreementId(id(1)), next: 10 };
        let plan = act.begin(&mut paper.ids()).unwrap();
        paper.take(plan);
        paper
    }

    pub(crate) fn ids(&mut self) -> impl FnMut() -> Id {
        move || {
            self.next += 1;
            id(self.next)
        }
    }

    pub(crate) fn take(&mut self, plan: Plan) {
        for Change { cell, value } in plan.changes {
            self.cells.insert(cell, value);
        }
    }

    pub(crate) fn read(&self) -> Agreement {
        Agreement::from_cells(self.id, &self.cells)
    }

    pub(crate) fn does(&mut self, act: Act) -> Result<Option<Unit>, Refusal> {
        let agreement = self.read();
        let plan = act.plan(&agreement, &mut self.ids())?;
        let made = plan.made;
        self.take(plan);
        Ok(made)
    }

    pub(crate) fn writes(
        &mut self,
        unit: Option<Unit>,
        kind: Kind,
        lang: Lang,
        text: &str,
    ) {
        let cell = Cell { unit, ..Cell::of(self.id, kind) }.in_lang(lang);
        self.does(Act::Edit { cell, value: Value::Text(text.into()) }).unwrap();
    }

    pub(crate) fn findings(&self) -> Vec<Finding> {
        self.read().review(&self.bodies, Lang::UK)
    }

    pub(crate) fn codes(&self) -> Vec<FindingCode> {
        self.findings().iter().map(|it| it.code).collect()
    }

    pub(crate) fn settles(&mut self) -> Result<Option<Unit>, Refusal> {
        let findings = self.findings();
        self.does(Act::Settle { findings })
    }

    pub(crate) fn is_signed_for_by_all(&mut self) {
        let langs = self.read().langs;
        for party in self.read().parties {
            let person = Box::new(mayor(&langs));
            let act = Act::AddSignatory {
                party: party.unit,
                person: Some(person),
                countersigns: false,
            };
            self.does(act).unwrap();
        }
    }
}

pub(crate) fn town(id: BodyId, name: &str, lang: Lang, langs: &[Lang]) -> Body {
    let facts = BodyFacts {
        kind: BodyKind::City,
        country: "UA".parse().unwrap(),
        short: BTreeMap::from([(lang, name.into())]),
        official: langs
            .iter()
            .map(|it| (*it, Forms::from([(Case::Nominative, &*format!("Місто {name}"))])))
            .collect(),
        seat: langs.iter().map(|it| (*it, "вул. Соборна, 1".into())).collect(),
        values: Vec::new(),
        sample: false,
    };
    let act = Act::FoundBody { id, facts: Box::new(facts) };
    let plan = act.begin(&mut || Id::from_bytes([0; 10])).unwrap();
    let cells = plan.changes.into_iter().map(|it| (it.cell, it.value)).collect();
    Body::from_cells(id, &cells)
}

pub(crate) fn mayor(langs: &[Lang]) -> Person {
    let forms = |text: &str| Forms::from([(Case::Nominative, text)]);
    Person {
        unit: Unit(id(99)),
        name: langs.iter().map(|it| (*it, forms("Ірина Коваль"))).collect(),
        office: langs.iter().map(|it| (*it, forms("міський голова"))).collect(),
        authority: langs.iter().map(|it| (*it, "Закону".into())).collect(),
        gender: Gender::Feminine,
        details: Default::default(),
    }
}

pub(crate) fn bilingual() -> Paper {
    let towns = [("Яснобір", Lang::UK), ("Falkenbrück", Lang::DE)];
    Paper::between(&towns, &[Lang::UK, Lang::DE])
}
