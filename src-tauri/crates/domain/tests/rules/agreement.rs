//! Agreements as a whole: what they lack, who comes first, when they close.

use std::collections::BTreeMap;

use pobratym_domain::{
    Act, Case, Cell, Finding, FindingCode, Forms, Gender, Kind, Lang, Place, Refusal,
    Stage, Step, Unit, Value,
};

use crate::paper::{Paper, bilingual, mayor};

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
