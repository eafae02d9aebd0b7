//! Signing apart: who waits for whose original, and until when.

use pobratym_domain::{Act, Cell, Field, Kind, Lang, Stage, Unit, Value};

use crate::paper::Paper;

fn enters(paper: &mut Paper, unit: Option<Unit>, field: Field, value: Value) {
    let cell = Cell { unit, ..Cell::of(paper.id, Kind::Field(field)) };
    paper.does(Act::Edit { cell, value }).unwrap();
}

fn day(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

#[test]
fn who_sent_its_original_waits_for_the_others_until_they_are_back() {
    let towns = [("Яснобір", Lang::UK), ("Ельмінген", Lang::DE)];
    let mut paper = Paper::between(&towns, &[Lang::UK, Lang::DE]);
    let units: Vec<Unit> = paper.read().parties.iter().map(|it| it.unit).collect();
    let awaited = |paper: &Paper| -> Vec<Unit> {
        let agreement = paper.read();
        agreement.awaited_by(&agreement.parties[0]).iter().map(|it| it.unit).collect()
    };
    enters(&mut paper, Some(units[0]), Field::DispatchedOn, day("2027-03-12"));
    assert!(awaited(&paper).is_empty(), "together nobody waits");
    let way = Value::Code("post".to_owned());
    enters(&mut paper, None, Field::SigningWay, way);
    assert_eq!(awaited(&paper), [units[1]]);
    let by = |paper: &Paper| paper.read().parties[0].returns_by().unwrap().to_string();
    assert_eq!(by(&paper), "2027-04-11", "thirty days");
    enters(&mut paper, Some(units[0]), Field::ReturnBy, day("2027-03-20"));
    assert_eq!(by(&paper), "2027-03-20");
    enters(&mut paper, Some(units[1]), Field::ReturnedOn, day("2027-03-18"));
    assert!(awaited(&paper).is_empty());
    assert!(paper.read().stage < Stage::Signed, "that is for a person to say");
}
