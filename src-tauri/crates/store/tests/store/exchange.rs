use pobratym_domain::{Cell, Line, Value};
use pobratym_store::{ActRecord, Applied, StoreFault};

use crate::support::{Lcg, NOON, Office, agreement, clause, id, text, to};

/// Two computers of one office, edits on both, exchanged now and then.
fn busy_office(seed: u64) -> (Office, Office) {
    let mut one = Office::new(seed);
    let office = one.store().office();
    let mut two = Office::joining(seed + 1, Some(office));
    let mut lcg = Lcg(seed);
    for round in 0..60 {
        let (here, there) =
            if lcg.below(2) == 0 { (&mut one, &mut two) } else { (&mut two, &mut one) };
        here.clerk = id(lcg.below(3) as u8 + 100);
        let cell = clause(agreement(lcg.below(2) as u8), lcg.below(4) as u8);
        here.write(cell, &format!("редакція {round}"));
        if lcg.below(10) == 0 {
            let records = here.store().records(None).unwrap();
            there.store().apply(&records).unwrap();
        }
    }
    (one, two)
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    for seed in 1..6 {
        let (mut one, mut two) = busy_office(seed * 100);
        let mine = one.store().records(None).unwrap();
        let theirs = two.store().records(None).unwrap();
        one.store().apply(&theirs).unwrap();
        two.store().apply(&mine).unwrap();
        let digest = one.store().digest().unwrap();
        assert_eq!(two.store().digest().unwrap(), digest);

        let mut all = one.store().records(None).unwrap();
        let office = one.store().office();
        for shuffle in 0..3 {
            Lcg(seed + shuffle).shuffle(&mut all);
            let mut third = Office::joining(7, Some(office));
            for part in all.chunks(7) {
                third.store().apply(part).unwrap();
            }
            assert_eq!(third.store().digest().unwrap(), digest, "shuffle {shuffle}");
            assert!(third.store().verify().unwrap().is_sound());
        }
        one.store().rebuild().unwrap();
        assert_eq!(one.store().digest().unwrap(), digest, "rebuilt");
    }
}

#[test]
fn what_is_known_changes_nothing() {
    let (mut one, _) = busy_office(42);
    let records = one.store().records(None).unwrap();
    let digest = one.store().digest().unwrap();
    let applied = one.store().apply(&records).unwrap();
    assert_eq!(applied, Applied { new: 0, known: records.len() });
    assert_eq!(one.store().digest().unwrap(), digest);
}

#[test]
fn a_child_may_arrive_before_its_parent() {
    let mut one = Office::new(50);
    let office = one.store().office();
    let cell = clause(agreement(1), 1);
    for words in ["а", "б", "в"] {
        one.write(cell, words);
    }
    let mut records = one.store().records(None).unwrap();
    records.reverse();
    let mut two = Office::joining(51, Some(office));
    for record in records {
        two.store().apply(&[record]).unwrap();
        assert_eq!(two.read(cell), text("в"));
        assert_eq!(two.store().clashes(cell.document).unwrap(), []);
    }
}

#[test]
fn two_clerks_who_changed_one_place_clash_and_a_person_decides() {
    let mut one = Office::new(60);
    let office = one.store().office();
    let mut two = Office::joining(61, Some(office));
    two.clerk = id(201);
    let cell = clause(agreement(1), 1);
    one.write(cell, "сплачує 100 000 гривень до 1 травня");
    let records = one.store().records(None).unwrap();
    two.store().apply(&records).unwrap();
    one.write(cell, "сплачує 150 000 гривень до 1 липня");
    two.write(cell, "сплачує 120 000 євро до 15 червня");
    let records = two.store().records(None).unwrap();
    one.store().apply(&records).unwrap();

    let clashes = one.store().clashes(cell.document).unwrap();
    assert_eq!(clashes.len(), 1);
    let values: Vec<&Value> = clashes[0].proposals.iter().map(|it| &it.value).collect();
    assert_eq!(values.len(), 2, "both texts stand, and no third one");
    assert_eq!(values[0], &one.read(cell));
    assert!(values.contains(&&text("сплачує 150 000 гривень до 1 липня")));
    assert!(values.contains(&&text("сплачує 120 000 євро до 15 червня")));

    let changes = [to(cell, values[1].clone())];
    let decision = ActRecord {
        settles: &[cell],
        ..ActRecord::new("Decide", one.clerk, NOON, cell.document, &changes)
    };
    let mut ids = one.ids.clone();
    one.store().transact(&decision, &mut ids).unwrap();
    assert_eq!(one.store().clashes(cell.document).unwrap(), []);
    let records = one.store().records(None).unwrap();
    two.store().apply(&records).unwrap();
    assert_eq!(two.store().clashes(cell.document).unwrap(), []);
    assert_eq!(two.read(cell), one.read(cell));
}

#[test]
fn what_another_office_sends_is_on_its_own_line() {
    let mut us = Office::new(70);
    let mut them = Office::new(71);
    let cell = clause(agreement(1), 1);
    us.write(cell, "наше");
    them.write(cell, "їхнє");
    let records = them.store().records(None).unwrap();
    us.store().apply(&records).unwrap();
    assert_eq!(us.read(cell), text("наше"));
    let office = them.store().office();
    let theirs = Cell { line: Line::Partner(pobratym_domain::BodyId(office)), ..cell };
    assert_eq!(us.store().past(theirs).unwrap()[0].value, text("їхнє"));
    assert!(us.store().verify().unwrap().is_sound());
}

#[test]
fn one_record_that_is_none_refuses_them_all() {
    let (mut one, mut two) = busy_office(80);
    let records = one.store().records(None).unwrap();
    let digest = two.store().digest().unwrap();
    for nonsense in [&b"{}"[..], b"", b"\xff\xfe", b"null", &[b'['; 100_000]] {
        let mut offered = records.clone();
        offered.push(nonsense.to_vec());
        let fault = two.store().apply(&offered).unwrap_err();
        assert!(matches!(fault, StoreFault::Malformed { .. }), "{fault}");
        assert_eq!(two.store().digest().unwrap(), digest, "nothing was taken in");
    }
}

#[test]
fn damaged_records_never_pass_for_what_they_were() {
    let (mut one, _) = busy_office(90);
    let office = one.store().office();
    let records = one.store().records(None).unwrap();
    let known: std::collections::HashSet<&Vec<u8>> = records.iter().collect();
    let mut two = Office::joining(91, Some(office));
    let mut lcg = Lcg(92);
    for _ in 0..300 {
        let mut bytes = records[lcg.below(records.len())].clone();
        let at = lcg.below(bytes.len());
        match lcg.below(3) {
            0 => bytes[at] ^= 1 << lcg.below(8),
            1 => bytes.truncate(at),
            _ => bytes.insert(at, lcg.next() as u8),
        }
        // It may still read as a record, but then it is another one.
        let _ = two.store().apply(&[bytes]);
    }
    let taken = two.store().records(None).unwrap();
    assert!(taken.iter().all(|record| !known.contains(record)));
    two.store().apply(&records).unwrap();
    assert!(two.store().verify().unwrap().is_sound());
}

#[test]
fn what_a_newer_program_wrote_is_kept_and_passed_on() {
    let mut one = Office::new(95);
    let cell = clause(agreement(1), 1);
    one.write(cell, "відоме");
    let known = String::from_utf8(one.store().records(None).unwrap().remove(0)).unwrap();
    let newer = known
        .replace(r#""format":1"#, r#""format":2,"witness":["нове"]"#)
        .replace("/text/uk", "/hologram/uk")
        .replace(r#"{"text":"відоме"}"#, r#"{"hologram":{"depth":3}}"#);
    assert_ne!(newer, known);
    let newer = newer.into_bytes();
    one.store().apply(std::slice::from_ref(&newer)).unwrap();
    assert_eq!(one.store().cells(cell.document).unwrap().len(), 1);
    assert!(one.store().records(None).unwrap().contains(&newer), "byte for byte");
    one.store().rebuild().unwrap();
    assert!(one.store().verify().unwrap().is_sound());
}
