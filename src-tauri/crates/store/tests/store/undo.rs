use pobratym_domain::{Cell, Kind, Refusal, Unit, Value};
use pobratym_store::{ActRecord, NotUndone, Undone};

use crate::support::{NOON, Office, agreement, clause, id, text, to};

impl Office {
    fn undo(&mut self) -> Result<Undone, Refusal> {
        let at = self.tick();
        let Self { store, ids, clerk, .. } = self;
        refused(store.as_mut().unwrap().undo(agreement(1), *clerk, at, ids))
    }

    fn redo(&mut self) -> Result<Undone, Refusal> {
        let at = self.tick();
        let Self { store, ids, clerk, .. } = self;
        refused(store.as_mut().unwrap().redo(agreement(1), *clerk, at, ids))
    }
}

fn refused(outcome: Result<Undone, NotUndone>) -> Result<Undone, Refusal> {
    match outcome {
        Ok(undone) => Ok(undone),
        Err(NotUndone::Refused(refusal)) => Err(refusal),
        Err(NotUndone::Fault(fault)) => panic!("{fault}"),
    }
}

#[test]
fn acts_are_undone_and_redone_in_turn() {
    let mut office = Office::new(1);
    let cell = clause(agreement(1), 1);
    assert_eq!(office.undo(), Err(Refusal::NothingToUndo));
    for words in ["а", "б", "в"] {
        office.write(cell, words);
    }
    for words in ["б", "а"] {
        assert_eq!(office.undo().unwrap().cells, [cell]);
        assert_eq!(office.read(cell), text(words));
    }
    office.undo().unwrap();
    assert_eq!(office.read(cell), Value::Absent);
    assert_eq!(office.undo(), Err(Refusal::NothingToUndo));
    for words in ["а", "б", "в"] {
        office.redo().unwrap();
        assert_eq!(office.read(cell), text(words));
    }
    assert_eq!(office.redo(), Err(Refusal::NothingToRedo));
    office.undo().unwrap();
    assert_eq!(office.read(cell), text("б"));
    assert!(office.store().verify().unwrap().is_sound());
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let mut office = Office::new(2);
    let cell = clause(agreement(1), 1);
    for words in ["а", "б", "в"] {
        office.write(cell, words);
    }
    office.reopen();
    office.undo().unwrap();
    office.reopen();
    let clerk = office.clerk;
    let store = office.store();
    assert_eq!(
        store.undo_target(agreement(1), clerk).unwrap().unwrap().name,
        "EditWording"
    );
    assert!(store.redo_target(agreement(1), clerk).unwrap().is_some());
    office.undo().unwrap();
    assert_eq!(office.read(cell), text("а"));
    office.reopen();
    office.redo().unwrap();
    office.redo().unwrap();
    assert_eq!(office.read(cell), text("в"));
}

#[test]
fn a_whole_act_is_undone() {
    let mut office = Office::new(3);
    let document = agreement(1);
    let list = Cell::of(document, Kind::Articles);
    let one = clause(document, 1);
    office.act(
        "AddArticle",
        document,
        &[to(list, Value::Units(vec![Unit(id(1))])), to(one, text("стаття"))],
    );
    let act = office.undo().unwrap();
    assert_eq!(act.cells, [list, one]);
    assert_eq!(act.step.name, "AddArticle");
    assert!(office.store().cells(document).unwrap().is_empty());
    let history = office.store().history(document, 10).unwrap();
    assert_eq!(
        history[0].undoes,
        Some(history[1].act),
        "undo is an act that names its own"
    );
}

#[test]
fn a_new_act_ends_what_can_be_redone() {
    let mut office = Office::new(4);
    let cell = clause(agreement(1), 1);
    for words in ["а", "б", "в"] {
        office.write(cell, words);
    }
    office.undo().unwrap();
    office.undo().unwrap();
    office.write(cell, "г");
    assert_eq!(office.redo(), Err(Refusal::NothingToRedo));
    office.undo().unwrap();
    assert_eq!(office.read(cell), text("а"));
    office.redo().unwrap();
    assert_eq!(office.read(cell), text("г"));
    assert_eq!(office.redo(), Err(Refusal::NothingToRedo), "«б» stays undone");
}

#[test]
fn nobody_undoes_what_another_person_wrote() {
    let mut office = Office::new(5);
    let [me, other] = [id(1), id(2)];
    let cell = clause(agreement(1), 1);
    office.clerk = me;
    office.write(cell, "моє");
    office.clerk = other;
    assert_eq!(office.undo(), Err(Refusal::NothingToUndo), "it is not the other's act");
    office.write(cell, "чуже");
    office.clerk = me;
    assert_eq!(office.undo(), Err(Refusal::ChangedByOthers));
    assert_eq!(office.read(cell), text("чуже"));
    office.clerk = other;
    office.undo().unwrap();
    assert_eq!(office.read(cell), text("моє"));
    office.clerk = me;
    assert_eq!(
        office.undo(),
        Err(Refusal::ChangedByOthers),
        "the last word was not mine"
    );
}

#[test]
fn nothing_is_half_undone() {
    let mut office = Office::new(6);
    let [one, two] = [clause(agreement(1), 1), clause(agreement(1), 2)];
    office.act("Both", agreement(1), &[to(one, text("а")), to(two, text("б"))]);
    let me = office.clerk;
    office.clerk = id(2);
    office.write(two, "чуже");
    office.clerk = me;
    let digest = office.store().digest().unwrap();
    assert_eq!(office.undo(), Err(Refusal::ChangedByOthers));
    assert_eq!(office.store().digest().unwrap(), digest);
}

#[test]
fn undoing_does_not_take_away_what_clashes() {
    let mut one = Office::new(7);
    let shared = one.store().office();
    let mut two = Office::joining(8, Some(shared));
    two.clerk = id(2);
    let cell = clause(agreement(1), 1);
    one.write(cell, "наше");
    two.write(cell, "їхнє");
    let records = two.store().records(None).unwrap();
    one.store().apply(&records).unwrap();
    assert_eq!(one.undo(), Err(Refusal::ChangedByOthers));
}

#[test]
fn other_documents_keep_their_own_order() {
    let mut office = Office::new(9);
    let [here, there] = [clause(agreement(1), 1), clause(agreement(2), 1)];
    office.write(here, "тут");
    office.write(there, "там");
    office.undo().unwrap();
    assert_eq!(office.read(here), Value::Absent);
    assert_eq!(office.read(there), text("там"));
}

#[test]
fn undoing_to_settle_takes_the_version_away_and_redoing_brings_it_back() {
    let mut office = Office::new(10);
    let cell = clause(agreement(1), 1);
    office.write(cell, "текст");
    let stage = Cell::of(agreement(1), Kind::Stage);
    let changes = [to(stage, Value::Code("settled".to_owned()))];
    let act = ActRecord {
        version: Some("settled"),
        ..ActRecord::new("Settle", office.clerk, NOON, agreement(1), &changes)
    };
    let mut ids = office.ids.clone();
    office.store().transact(&act, &mut ids).unwrap();
    office.ids = ids;
    office.undo().unwrap();
    assert_eq!(office.store().versions(agreement(1)).unwrap(), []);
    office.redo().unwrap();
    let versions = office.store().versions(agreement(1)).unwrap();
    assert_eq!(versions.len(), 1);
    let held = office.store().version(agreement(1), versions[0].unit).unwrap();
    assert_eq!(held.get(&cell), Some(&text("текст")));
}

#[test]
fn a_document_whose_beginning_is_taken_back_is_not_listed_and_still_known() {
    let mut office = Office::new(9);
    office.write(clause(agreement(1), 1), "а");
    let clerk = office.clerk;
    let began = office.store().undo_target(agreement(1), clerk).unwrap().unwrap();
    office.write(clause(agreement(1), 2), "б");
    assert_eq!(office.store().beginning(agreement(1)).unwrap(), Some(began.act));
    assert_eq!(office.store().beginning(agreement(2)).unwrap(), None);
    office.undo().unwrap();
    assert_eq!(office.store().documents().unwrap(), [agreement(1)]);
    office.undo().unwrap();
    assert_eq!(office.store().documents().unwrap(), []);
    assert_eq!(office.store().beginning(agreement(1)).unwrap(), Some(began.act));
    office.redo().unwrap();
    assert_eq!(office.store().documents().unwrap(), [agreement(1)]);
}
