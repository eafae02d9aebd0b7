//! The rules of agreements, told as acts on documents that live in memory.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Agreement, AgreementId, AgreementKind, Body, BodyFacts, BodyId, BodyKind, Case,
    Cell, Change, Finding, FindingCode, Forms, Gender, Id, Kind, Lang, Outline,
    OutlineArticle, Person, Place, Plan, Refusal, Severity, Stage, Step, TemplateRef,
    Unit, Value,
};

/// An agreement and its bodies, changed only by acts.
struct Paper {
    cells: BTreeMap<Cell, Value>,
    bodies: BTreeMap<BodyId, Body>,
    id: AgreementId,
    next: u8,
}

fn id(number: u8) -> Id {
    Id::from_bytes([number; 10])
}

impl Paper {
    fn between(towns: &[(&str, Lang)], langs: &[Lang]) -> Self {
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

    fn ids(&mut self) -> impl FnMut() -> Id {
        move || {
            self.next += 1;
            id(self.next)
        }
    }

    fn take(&mut self, plan: Plan) {
        for Change { cell, value } in plan.changes {
            self.cells.insert(cell, value);
        }
    }

    fn read(&self) -> Agreement {
        Agreement::from_cells(self.id, &self.cells)
    }

    fn does(&mut self, act: Act) -> Result<Option<Unit>, Refusal> {
        let agreement = self.read();
        let plan = act.plan(&agreement, &mut self.ids())?;
        let made = plan.made;
        self.take(plan);
        Ok(made)
    }

    fn writes(&mut self, unit: Option<Unit>, kind: Kind, lang: Lang, text: &str) {
        let cell = Cell { unit, ..Cell::of(self.id, kind) }.in_lang(lang);
        self.does(Act::Edit { cell, value: Value::Text(text.into()) }).unwrap();
    }

    fn findings(&self) -> Vec<Finding> {
        self.read().review(&self.bodies, Lang::UK)
    }

    fn codes(&self) -> Vec<FindingCode> {
        self.findings().iter().map(|it| it.code).collect()
    }

    fn settles(&mut self) -> Result<Option<Unit>, Refusal> {
        let findings = self.findings();
        self.does(Act::Settle { findings })
    }

    fn is_signed_for_by_all(&mut self) {
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

fn town(id: BodyId, name: &str, lang: Lang, langs: &[Lang]) -> Body {
    let facts = BodyFacts {
        kind: BodyKind::City,
        country: "UA".parse().unwrap(),
        short: BTreeMap::from([(lang, name.into())]),
        official: langs
            .iter()
            .map(|it| (*it, Forms::from([(Case::Nominative, &*format!("Місто {name}"))])))
            .collect(),
        seat: langs.iter().map(|it| (*it, "вул. Соборна, 1".into())).collect(),
        sample: false,
    };
    let act = Act::FoundBody { id, facts: Box::new(facts) };
    let plan = act.begin(&mut || Id::from_bytes([0; 10])).unwrap();
    let cells = plan.changes.into_iter().map(|it| (it.cell, it.value)).collect();
    Body::from_cells(id, &cells)
}

fn mayor(langs: &[Lang]) -> Person {
    let forms = |text: &str| Forms::from([(Case::Nominative, text)]);
    Person {
        unit: Unit(id(99)),
        name: langs.iter().map(|it| (*it, forms("Ірина Коваль"))).collect(),
        office: langs.iter().map(|it| (*it, forms("міський голова"))).collect(),
        authority: langs.iter().map(|it| (*it, "Закону".into())).collect(),
        gender: Gender::Feminine,
    }
}

fn bilingual() -> Paper {
    let towns = [("Яснобір", Lang::UK), ("Falkenbrück", Lang::DE)];
    Paper::between(&towns, &[Lang::UK, Lang::DE])
}

#[test]
fn a_draft_from_a_template_lacks_signatories_and_nothing_of_the_text() {
    let paper = bilingual();
    let blockers: Vec<Finding> =
        paper.findings().into_iter().filter(Finding::blocks).collect();
    let codes: Vec<FindingCode> = blockers.iter().map(|it| it.code).collect();
    assert_eq!(codes, [FindingCode::SignatoryMissing; 2]);
}

#[test]
fn own_party_and_own_language_come_first_and_the_others_keep_their_order() {
    let towns = [("А", Lang::UK), ("B", Lang::DE), ("C", Lang::PL)];
    let langs = [Lang::UK, Lang::EN, Lang::DE, Lang::PL];
    let paper = Paper::between(&towns, &langs);
    let agreement = paper.read();
    let [a, b, c] = [0, 1, 2].map(|it| agreement.parties[it].unit);
    for (first, parties, langs) in [
        (a, [a, b, c], [Lang::UK, Lang::DE, Lang::PL, Lang::EN]),
        (b, [b, a, c], [Lang::DE, Lang::UK, Lang::PL, Lang::EN]),
        (c, [c, a, b], [Lang::PL, Lang::UK, Lang::DE, Lang::EN]),
    ] {
        let alternat = agreement.arrange(Some(first), &paper.bodies);
        let arranged: Vec<Unit> = alternat.parties().iter().map(|it| it.unit).collect();
        assert_eq!(arranged, parties);
        assert_eq!(alternat.langs(), langs);
    }
}

#[test]
fn without_the_alternat_every_original_stands_in_the_same_order() {
    let mut paper = bilingual();
    let cell = Cell::of(paper.id, Kind::Alternat);
    paper.does(Act::Edit { cell, value: Value::Flag(false) }).unwrap();
    let agreement = paper.read();
    for party in &agreement.parties {
        let alternat = agreement.arrange(Some(party.unit), &paper.bodies);
        assert_eq!(alternat.langs(), [Lang::UK, Lang::DE]);
        assert_eq!(alternat.parties()[0].unit, agreement.parties[0].unit);
    }
}

#[test]
fn an_original_needs_a_settled_text_and_then_names_everything_that_blocks() {
    let mut paper = bilingual();
    let party = paper.read().parties[0].unit;
    let refused = |paper: &Paper| {
        paper
            .read()
            .alternat(party, &paper.bodies, &paper.findings())
            .map(|_| ())
            .unwrap_err()
    };
    assert_eq!(refused(&paper), Refusal::NotSettled);
    paper.settles().unwrap();
    let Refusal::NotReady(blockers) = refused(&paper) else { panic!("not ready") };
    assert_eq!(blockers.len(), 2, "both parties lack a signatory");
    paper.is_signed_for_by_all();
    assert!(paper.read().alternat(party, &paper.bodies, &paper.findings()).is_ok());
}

#[test]
fn settling_refuses_with_every_missing_wording_and_closes_the_text() {
    let mut paper = bilingual();
    let article = paper.does(Act::AddArticle { after: None }).unwrap().unwrap();
    let Err(Refusal::NotReady(blockers)) = paper.settles() else { panic!("refused") };
    // A heading and a clause, in two languages each.
    assert_eq!(blockers.len(), 4);
    paper.does(Act::Remove { unit: article }).unwrap();
    paper.settles().unwrap();
    assert_eq!(paper.read().stage, Stage::Settled);
    let cell = Cell::of(paper.id, Kind::Title).in_lang(Lang::UK);
    let edit = Act::Edit { cell, value: Value::Text("Угода".into()) };
    let closed = [edit, Act::AddArticle { after: None }, Act::AddRecital { after: None }];
    for act in closed {
        assert_eq!(paper.does(act), Err(Refusal::TextClosed));
    }
    paper.does(Act::Reopen).unwrap();
    assert_eq!(paper.read().stage, Stage::Draft);
    assert_eq!(paper.does(Act::Reopen), Err(Refusal::NothingToReopen));
}

#[test]
fn a_substitute_on_the_day_is_possible_after_settling() {
    let mut paper = bilingual();
    paper.is_signed_for_by_all();
    paper.settles().unwrap();
    let signatory = paper.read().parties[0].signatories[0].unit;
    let mut person = mayor(&[Lang::UK]);
    person.name =
        BTreeMap::from([(Lang::UK, Forms::from([(Case::Nominative, "Олег Гнатюк")]))]);
    person.gender = Gender::Masculine;
    paper.does(Act::Substitute { signatory, person: Box::new(person) }).unwrap();
    let now = paper.read();
    let signatory = &now.parties[0].signatories[0];
    let name = |lang| signatory.name.get(&lang).and_then(|it| it.get(Case::Nominative));
    assert_eq!(name(Lang::UK), Some("Олег Гнатюк"));
    assert_eq!(name(Lang::DE), None, "nothing of the earlier signatory is left");
    assert!(paper.codes().contains(&FindingCode::SignatoryNameMissing));
}

#[test]
fn parts_move_by_one_place_and_stop_at_the_ends() {
    let mut paper = bilingual();
    let [first, second] = [0, 1].map(|it| paper.read().articles[it].unit);
    for (unit, step, order) in [
        (first, Step::Up, [first, second]),
        (first, Step::Down, [second, first]),
        (first, Step::Down, [second, first]),
        (first, Step::Up, [first, second]),
    ] {
        paper.does(Act::Move { unit, step }).unwrap();
        let articles: Vec<Unit> =
            paper.read().articles.iter().map(|it| it.unit).collect();
        assert_eq!(articles, order);
    }
}

#[test]
fn what_is_added_stands_after_what_was_named() {
    let mut paper = bilingual();
    let article = paper.read().articles[1].clone();
    let after = Some(article.clauses[0].unit);
    let made =
        paper.does(Act::AddClause { article: article.unit, after }).unwrap().unwrap();
    assert_eq!(paper.read().place_of(made), Some(Place::Clause(2, 2)));
    assert_eq!(paper.read().place_of(article.unit), Some(Place::Article(2)));
    let nowhere = Act::AddClause { article: made, after: None };
    assert_eq!(paper.does(nowhere), Err(Refusal::NoSuchUnit));
}

#[test]
fn the_counts_of_parties_languages_and_originals_are_kept() {
    let mut paper = bilingual();
    let party = paper.read().parties[0].unit;
    assert_eq!(paper.does(Act::Remove { unit: party }), Err(Refusal::TooFewParties));
    let body = *paper.bodies.keys().next().unwrap();
    for _ in 0..3 {
        paper.does(Act::AddParty { body, lang: Lang::UK }).unwrap();
    }
    let sixth = Act::AddParty { body, lang: Lang::UK };
    assert_eq!(paper.does(sixth), Err(Refusal::TooManyParties));
    assert!(paper.codes().contains(&FindingCode::SameBodyTwice));
    for langs in [vec![], vec![Lang::UK, Lang::UK]] {
        assert_eq!(paper.does(Act::SetLangs { langs }), Err(Refusal::LanguageCount));
    }
    let cell = Cell::of(paper.id, Kind::Originals).at(party);
    for (number, kept) in [(0, false), (1, true), (3, true), (4, false)] {
        let act = Act::Edit { cell, value: Value::Number(number) };
        assert_eq!(paper.does(act).is_ok(), kept, "{number} originals");
    }
}

#[test]
fn a_value_of_the_wrong_form_is_refused() {
    let mut paper = bilingual();
    for (kind, value) in [
        (Kind::SignedOn, Value::Text("tomorrow".into())),
        (Kind::Stage, Value::Code("signed".into())),
        (Kind::Numbering, Value::Code("roman".into())),
        (Kind::Articles, Value::Units(Vec::new())),
    ] {
        let cell = Cell::of(paper.id, kind);
        assert_eq!(paper.does(Act::Edit { cell, value }), Err(Refusal::WrongValue));
    }
}

#[test]
fn figures_that_differ_between_languages_are_a_caution() {
    let mut paper = bilingual();
    let clause = paper.read().articles[0].clauses[0].unit;
    let differ = |paper: &Paper| paper.codes().contains(&FindingCode::NumbersDiffer);
    paper.writes(
        Some(clause),
        Kind::Text,
        Lang::UK,
        "Строк дії — 5 років, до 2031 року.",
    );
    paper.writes(Some(clause), Kind::Text, Lang::DE, "Bis 2031, also 5 Jahre.");
    assert!(!differ(&paper), "their order is the language's own");
    paper.writes(Some(clause), Kind::Text, Lang::DE, "Die Laufzeit beträgt 3 Jahre.");
    assert!(differ(&paper));
    assert_eq!(FindingCode::NumbersDiffer.severity(), Severity::Caution);
}

#[test]
fn an_own_text_that_names_two_parties_is_a_caution() {
    let mut paper = bilingual();
    let clause = paper.read().articles[0].clauses[0].unit;
    let named = |paper: &Paper| paper.codes().contains(&FindingCode::PartyNamedInWording);
    paper.writes(Some(clause), Kind::Text, Lang::UK, "Яснобір приймає гостей.");
    assert!(!named(&paper));
    paper.writes(Some(clause), Kind::Text, Lang::UK, "Яснобір і Falkenbrück дружать.");
    assert!(named(&paper));
}

#[test]
fn a_language_that_the_template_lacks_is_missing_everywhere() {
    let towns = [("Яснобір", Lang::UK), ("Wierzbowa", Lang::PL)];
    let paper = Paper::between(&towns, &[Lang::UK, Lang::PL]);
    let missing = paper.findings().into_iter().filter(|it| {
        matches!(it.code, FindingCode::WordingMissing | FindingCode::HeadingMissing)
    });
    let missing: Vec<Finding> = missing.collect();
    assert!(missing.iter().all(|it| it.at.lang == Some(Lang::PL)));
    assert_eq!(missing.len(), 6, "a recital, two headings, three clauses");
}
