use chrono::NaiveDate;
use pobratym_domain::{BodyId, Cell, Document, Kind, Lang, Line, Original, Unit, Value};
use pobratym_store::{ActRecord, StoreFault};

use crate::support::{NOON, Office, agreement, clause, id, text, to};

#[test]
fn every_kind_of_value_comes_back() {
    let mut office = Office::new(1);
    let document = agreement(1);
    let of = |kind| Cell::of(document, kind);
    let original = Original {
        party: Unit(id(7)),
        number: 2,
        sha256: [8; 32],
        content: [9; 32],
        printed_at: NOON,
    };
    let changes = [
        to(of(Kind::Title).in_lang(Lang::UK), text("Угода «про все»\n\u{0}\"\\")),
        to(of(Kind::Alternat), Value::Flag(false)),
        to(of(Kind::Originals).at(Unit(id(7))), Value::Number(3)),
        to(of(Kind::SignedOn), Value::Date(NaiveDate::from_ymd_opt(2026, 5, 9).unwrap())),
        to(of(Kind::Template), Value::Code("cooperation/1/uk+en".to_owned())),
        to(of(Kind::Langs), Value::Langs(vec![Lang::UK, Lang::PL])),
        to(of(Kind::Articles), Value::Units(vec![Unit(id(3)), Unit(id(4))])),
        to(of(Kind::PartyBody).at(Unit(id(7))), Value::Body(BodyId(id(5)))),
        to(of(Kind::Arms), Value::Blob([6; 32])),
        to(of(Kind::Original).at(Unit(id(9))), Value::Original(original)),
    ];
    let committed = office.act("Draft", document, &changes);
    assert_eq!(committed.records, changes.len());
    assert_eq!(committed.revision, changes.len() as u64);
    for _ in 0..2 {
        let cells = office.store().cells(document).unwrap();
        assert_eq!(cells.len(), changes.len());
        for change in &changes {
            assert_eq!(cells.get(&change.cell), Some(&change.value), "{}", change.cell);
        }
        office.reopen();
    }
    assert!(office.store().verify().unwrap().is_sound());
}

#[test]
fn a_document_is_listed_once_it_is_spoken_of() {
    let mut office = Office::new(2);
    assert_eq!(office.store().documents().unwrap(), []);
    office.write(clause(agreement(2), 1), "друга");
    office.write(clause(agreement(1), 1), "перша");
    office.act(
        "EditFact",
        Document::Office,
        &[to(Cell::of(Document::Office, Kind::OwnBody), Value::Body(BodyId(id(1))))],
    );
    let documents = office.store().documents().unwrap();
    assert_eq!(documents, [agreement(1), agreement(2), Document::Office]);
    assert!(office.store().changed_at(agreement(1)).unwrap() > Some(NOON));
    assert_eq!(office.store().changed_at(agreement(3)).unwrap(), None);
}

#[test]
fn what_is_taken_away_is_absent_and_still_in_the_past() {
    let mut office = Office::new(3);
    let cell = clause(agreement(1), 1);
    office.write(cell, "було");
    office.act("EditWording", cell.document, &[to(cell, Value::Absent)]);
    assert_eq!(office.read(cell), Value::Absent);
    let past = office.store().past(cell).unwrap();
    let values: Vec<&Value> = past.iter().map(|it| &it.value).collect();
    assert_eq!(values, [&Value::Absent, &text("було")]);
}

#[test]
fn the_same_value_again_is_no_act() {
    let mut office = Office::new(4);
    let cell = clause(agreement(1), 1);
    let first = office.write(cell, "так");
    let second = office.write(cell, "так");
    assert_eq!(second.records, 0);
    assert_eq!(second.revision, first.revision);
    assert_eq!(office.store().history(cell.document, 10).unwrap().len(), 1);
}

#[test]
fn an_act_may_reach_over_several_documents() {
    let mut office = Office::new(5);
    let cells = [clause(agreement(1), 1), clause(agreement(2), 1)];
    let changes = cells.map(|cell| to(cell, text("зразок")));
    office.act("AddSample", Document::Office, &changes);
    for cell in cells {
        assert_eq!(office.read(cell), text("зразок"));
        let history = office.store().history(cell.document, 10).unwrap();
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].cells, [cell]);
    }
    let clerk = office.clerk;
    let step = office.store().undo_target(Document::Office, clerk).unwrap();
    assert_eq!(step.unwrap().name, "AddSample");
    assert_eq!(office.store().undo_target(agreement(1), clerk).unwrap(), None);
}

#[test]
fn a_partners_line_is_not_mixed_in() {
    let mut office = Office::new(6);
    let own = clause(agreement(1), 1);
    let theirs = Cell { line: Line::Partner(BodyId(id(9))), ..own };
    office.write(own, "наше");
    office.write(theirs, "їхнє");
    let cells = office.store().cells(own.document).unwrap();
    assert_eq!(cells.into_iter().collect::<Vec<_>>(), [(own, text("наше"))]);
}

#[test]
fn typing_is_kept_until_an_act_seals_it() {
    let mut office = Office::new(7);
    let cell = clause(agreement(1), 1);
    office.write(cell, "речення");
    for length in 1..=30 {
        let typed: String =
            "речення і ще одне речення у кінці".chars().take(length).collect();
        office.store().type_into(&cell, &typed, NOON + length as i64).unwrap();
    }
    office.store().type_into(&clause(agreement(2), 1), "інше", NOON).unwrap();
    office.reopen();
    let typing = office.store().typing(Some(cell.document)).unwrap();
    assert_eq!(typing.len(), 1);
    assert_eq!(typing[0].text, "речення і ще одне речення у кі");
    assert_eq!(typing[0].at, NOON + 30);
    assert!(!typing[0].overtaken);
    assert_eq!(typing[0].base, Some(office.store().past(cell).unwrap()[0].record));
    assert_eq!(office.store().typing(None).unwrap().len(), 2);
    assert_eq!(office.read(cell), text("речення"), "typing is not yet a value");

    let changes = [to(cell, text(&typing[0].text))];
    let act = ActRecord {
        seals: &[cell],
        ..ActRecord::new("EditWording", office.clerk, NOON, cell.document, &changes)
    };
    let mut ids = office.ids.clone();
    office.store().transact(&act, &mut ids).unwrap();
    assert_eq!(office.read(cell), text(&typing[0].text));
    assert_eq!(office.store().typing(Some(cell.document)).unwrap(), []);
}

#[test]
fn typing_over_a_value_that_changed_meanwhile_is_told() {
    let mut office = Office::new(8);
    let cell = clause(agreement(1), 1);
    office.store().type_into(&cell, "набрано", NOON).unwrap();
    assert!(!office.store().typing(None).unwrap()[0].overtaken);
    office.write(cell, "записано");
    let typing = office.store().typing(None).unwrap();
    assert!(typing[0].overtaken);
    assert_eq!(typing[0].base, None);
    office.store().forget_typing(&cell).unwrap();
    assert_eq!(office.store().typing(None).unwrap(), []);
}

#[test]
fn a_version_holds_the_document_as_it_was() {
    let mut office = Office::new(9);
    let document = agreement(1);
    let [first, second] = [clause(document, 1), clause(document, 2)];
    office.write(first, "один");
    let changes = [to(second, text("два"))];
    let act = ActRecord {
        version: Some("v1, надіслано 12.03"),
        ..ActRecord::new("Settle", office.clerk, NOON, document, &changes)
    };
    let mut ids = office.ids.clone();
    office.store().transact(&act, &mut ids).unwrap();
    office.write(first, "один змінений");
    office.write(clause(document, 3), "три");
    let versions = office.store().versions(document).unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(versions[0].name, "v1, надіслано 12.03");
    let held = office.store().version(document, versions[0].unit).unwrap();
    let held: Vec<_> = held.into_iter().collect();
    assert_eq!(held, [(first, text("один")), (second, text("два"))]);
    let cell = Cell::of(document, Kind::Version).at(versions[0].unit);
    assert_eq!(office.read(cell), Value::Version("v1, надіслано 12.03".to_owned()));
    assert!(office.store().verify().unwrap().is_sound());
}

#[test]
fn history_tells_the_latest_acts_first() {
    let mut office = Office::new(10);
    let cell = clause(agreement(1), 1);
    for words in ["а", "б", "в"] {
        office.write(cell, words);
    }
    let history = office.store().history(cell.document, 2).unwrap();
    assert_eq!(history.len(), 2);
    assert!(history[0].at > history[1].at);
    assert_eq!(history[0].name, "EditWording");
    assert_eq!(history[0].actor, office.clerk);
    assert_eq!(history[0].cells, [cell]);
}

#[test]
fn order_is_logical_and_does_not_follow_a_clock_set_back() {
    let mut office = Office::new(11);
    let cell = clause(agreement(1), 1);
    office.write(cell, "раніше");
    office.now -= 6 * 365 * 24 * 3_600_000;
    office.write(cell, "пізніше");
    assert_eq!(office.read(cell), text("пізніше"));
    let past = office.store().past(cell).unwrap();
    assert_eq!(past[0].value, text("пізніше"));
    assert!(past[0].at < past[1].at);
}

#[test]
fn the_journal_cannot_be_rewritten() {
    let mut office = Office::new(12);
    office.write(clause(agreement(1), 1), "назавжди");
    office.close();
    let file = rusqlite::Connection::open(office.path().join("pobratym.db")).unwrap();
    for sql in [
        "UPDATE record SET body = x'00'",
        "DELETE FROM record",
        "UPDATE OR REPLACE record SET n = 99",
    ] {
        let error = file.execute(sql, []).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{sql}: {error}");
    }
    drop(file);
    office.store = Some(
        pobratym_store::Store::open(pobratym_store::OpenOptions::new(
            office.dir.path(),
            NOON,
            &mut office.ids,
        ))
        .unwrap(),
    );
    assert_eq!(office.read(clause(agreement(1), 1)), text("назавжди"));
}

#[test]
fn settings_and_attachments_come_back() {
    let mut office = Office::new(13);
    let store = office.store();
    store.set_setting("lang", Some("uk")).unwrap();
    store.set_setting("theme", Some("dark")).unwrap();
    store.set_setting("theme", Some("light")).unwrap();
    store.set_setting("lang", None).unwrap();
    let arms = vec![7; 100_000];
    let digest = store.put_blob(&arms).unwrap();
    assert_eq!(store.put_blob(&arms).unwrap(), digest);
    office.reopen();
    let store = office.store();
    assert_eq!(store.setting("lang").unwrap(), None);
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("light"));
    assert_eq!(store.blob(&digest).unwrap(), Some(arms));
    assert_eq!(store.blob(&[0; 32]).unwrap(), None);
    let too_large = vec![0; pobratym_store::BLOB_LIMIT + 1];
    let fault = store.put_blob(&too_large).unwrap_err();
    assert!(matches!(fault, StoreFault::Malformed { .. }), "{fault}");
}

#[test]
fn an_act_of_many_changes_that_is_stopped_leaves_nothing() {
    let mut office = Office::new(1);
    let changes: Vec<_> = (0..2_500_u16)
        .map(|it| (it / 250, u8::try_from(it % 250).unwrap()))
        .map(|(round, unit)| {
            to(clause(agreement(1), unit), text(&format!("пункт {round}")))
        })
        .collect();
    let act = ActRecord::new("ImportTable", office.clerk, NOON, agreement(1), &changes);
    let mut heard = Vec::new();
    let mut ids = office.ids.clone();
    let stopped = office.store().transact_watched(&act, &mut ids, &mut |done| {
        heard.push(done);
        done < 2_000
    });
    assert!(matches!(stopped, Err(StoreFault::Stopped)), "{stopped:?}");
    assert_eq!(heard, [0, 1_000, 2_000]);
    assert_eq!(office.store().documents().unwrap(), []);
    assert!(office.store().verify().unwrap().is_sound());
}
