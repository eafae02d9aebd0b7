use std::fs;

use pobratym_store::{
    Backups, FILE, OpenFault, OpenOptions, Salvaged, Store, StoreFault, verify,
};

use crate::prints::print_of;
use crate::support::{Lcg, NOON, Office, agreement, clause, id, text};

/// Where the root page of the table `record` lies in every file.
const ROOT: usize = 4096;
const DAY: i64 = 24 * 3_600_000;

#[test]
fn a_copy_is_one_sound_file() {
    let mut office = Office::new(1);
    office.write(clause(agreement(1), 1), "речення");
    office.store().type_into(&clause(agreement(1), 2), "набране", NOON).unwrap();
    let copied = office.store().back_up(NOON + 123).unwrap();
    assert_eq!((copied.records, copied.documents), (1, 1));
    assert!(copied.backup.path.ends_with("backups/pobratym-2025-06-15T150640Z.db"));
    assert_eq!(
        Store::backups(office.path()).unwrap(),
        std::slice::from_ref(&copied.backup)
    );
    let names: Vec<_> = fs::read_dir(office.path().join("backups")).unwrap().collect();
    assert_eq!(names.len(), 1, "no log, no half-made copy");
    let raw = rusqlite::Connection::open(&copied.backup.path).unwrap();
    let typed: String =
        raw.query_row("SELECT text FROM typing", [], |row| row.get(0)).unwrap();
    assert_eq!(typed, "набране", "what is being typed is in the copy");
}

#[test]
fn copying_from_another_thread_does_not_stop_the_typing() {
    let mut office = Office::new(2);
    for byte in 0..200 {
        office.write(clause(agreement(1), byte), &"слово ".repeat(100));
    }
    let copies = office.store().copies();
    let dir = office.path().to_path_buf();
    let maker = std::thread::spawn(move || {
        for second in 0..5 {
            copies.make(NOON + second * 1000).unwrap();
        }
        verify(&dir).unwrap()
    });
    let cell = clause(agreement(1), 1);
    let mut typed = 0;
    while !maker.is_finished() || typed < 10 {
        typed += 1;
        office.store().type_into(&cell, &format!("слово {typed}"), NOON).unwrap();
    }
    assert!(maker.join().unwrap().is_sound());
    assert_eq!(Store::backups(office.path()).unwrap().len(), 5);
}

#[test]
fn old_copies_are_thinned_and_foreign_files_left_alone() {
    let mut office = Office::new(3);
    for day in 0..12 {
        office.store().back_up(NOON + day * DAY).unwrap();
        office.store().back_up(NOON + day * DAY + DAY / 2).unwrap();
    }
    let folder = office.path().join("backups");
    fs::write(folder.join("нотатка.txt"), "моє").unwrap();
    let copies = office.store().copies();
    let newest = copies.list().unwrap().remove(0);
    let gone = copies.thin().unwrap();
    let kept = copies.list().unwrap();
    assert_eq!(kept.len() + gone.len(), 24);
    assert!((7..=9).contains(&kept.len()), "{}", kept.len());
    assert_eq!(kept[0], newest);
    assert!(folder.join("нотатка.txt").exists());
}

#[test]
fn copies_may_lie_on_a_stick() {
    let mut office = Office::new(4);
    let stick = tempfile::tempdir().unwrap();
    let copies = Backups::of(office.path()).kept_in(&stick.path().join("Побратим"));
    assert_eq!(copies.list().unwrap(), []);
    office.write(clause(agreement(1), 1), "речення");
    let copied = copies.make(NOON).unwrap();
    assert!(copied.backup.path.starts_with(stick.path()));
    assert_eq!(office.store().copies().list().unwrap(), []);
}

#[test]
fn the_newest_sound_copy_takes_a_lost_files_place() {
    let mut office = Office::new(5);
    let cell = clause(agreement(1), 1);
    office.write(cell, "перше");
    office.store().back_up(NOON).unwrap();
    office.write(cell, "друге");
    let second = office.store().back_up(NOON + DAY).unwrap();
    office.write(cell, "третє");
    let third = office.store().back_up(NOON + 2 * DAY).unwrap();
    let (device, shared) = (office.store().device(), office.store().office());
    office.close();
    // The newest copy rotted on its disk, and the file is gone.
    let mut bytes = fs::read(&third.backup.path).unwrap();
    bytes[8192..].fill(7);
    fs::write(&third.backup.path, &bytes).unwrap();
    fs::write(office.path().join(FILE), "сміття").unwrap();

    let mut ids = Lcg(77);
    let restored =
        Store::restore_newest(office.path(), NOON + 3 * DAY, &mut ids).unwrap();
    assert_eq!(restored.from, second.backup);
    let set_aside = restored.set_aside.unwrap();
    assert_eq!(fs::read_to_string(set_aside).unwrap(), "сміття");
    let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
    office.store = Some(Store::open(options).unwrap());
    assert_eq!(office.read(cell), text("друге"));
    assert_eq!(office.store().office(), shared);
    assert_eq!(office.store().device(), restored.device);
    assert_ne!(restored.device, device, "a copy is another device");
    assert!(office.store().verify().unwrap().is_sound());
    assert!(third.backup.path.exists(), "not even the rotten copy is deleted");
}

#[test]
fn without_a_sound_copy_nothing_is_touched() {
    let mut office = Office::new(6);
    office.write(clause(agreement(1), 1), "речення");
    let copied = office.store().back_up(NOON).unwrap();
    office.close();
    fs::write(&copied.backup.path, "сміття").unwrap();
    let before = fs::read(office.path().join(FILE)).unwrap();
    let fault = Store::restore_newest(office.path(), NOON, &mut Lcg(1)).unwrap_err();
    assert!(matches!(fault, OpenFault::Missing { .. }), "{fault}");
    assert_eq!(fs::read(office.path().join(FILE)).unwrap(), before);
    assert!(!office.path().join(format!("{FILE}.part")).exists());
}

#[test]
fn a_changed_byte_is_noticed() {
    let mut office = Office::new(7);
    office.write(clause(agreement(1), 1), "сплачує 100 000 гривень");
    let clerk = office.clerk;
    office.store().set_actor_name(clerk, "Олена").unwrap();
    office.store().put_blob(b"arms of the town").unwrap();
    assert!(office.store().verify().unwrap().is_sound());
    let digest = office.store().past(clause(agreement(1), 1)).unwrap()[0].record;
    office.close();
    let path = office.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    for (written, found) in [
        ("сплачує 100 000", "сплачує 900 000"),
        ("Олена", "Олена".replace('О', "Ф").as_str()),
        ("arms of the town", "arms of the tomb"),
    ] {
        let places: Vec<usize> = (0..bytes.len() - written.len())
            .filter(|at| bytes[*at..].starts_with(written.as_bytes()))
            .collect();
        for at in places {
            bytes[at..at + found.len()].copy_from_slice(found.as_bytes());
        }
    }
    fs::write(&path, bytes).unwrap();
    let report = verify(office.path()).unwrap();
    assert_eq!(report.bad, [digest]);
    assert_eq!(report.personal.len(), 1);
    assert_eq!(report.blobs.len(), 1);
    assert!(!report.is_sound());
}

#[test]
fn a_derived_table_that_went_astray_is_noticed_and_rebuilt() {
    let mut office = Office::new(8);
    let cell = clause(agreement(1), 1);
    office.write(cell, "бібліотека");
    office.write(cell, "музей");
    office.close();
    let raw = rusqlite::Connection::open(office.path().join(FILE)).unwrap();
    raw.execute_batch("DELETE FROM head; UPDATE cell SET n = 1; DELETE FROM passage")
        .unwrap();
    drop(raw);
    let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
    office.store = Some(Store::open(options).unwrap());
    let report = office.store().verify().unwrap();
    assert_eq!(report.derived, ["head", "cell", "passage"]);
    office.store().rebuild().unwrap();
    assert!(office.store().verify().unwrap().is_sound());
    assert_eq!(office.store().search("музей", 9).unwrap().len(), 1);
    assert_eq!(office.store().search("бібліотека", 9).unwrap(), []);
}

#[test]
fn what_a_damaged_file_still_holds_is_taken_over() {
    const CLAUSES: usize = 250;
    let mut lcg = Lcg(11);
    for trial in 0..8 {
        let mut office = Office::new(20 + trial);
        let person = {
            use pobratym_domain::{BodyId, Case, Cell, Document, Kind, Lang, Unit};
            Cell::of(Document::Body(BodyId(id(9))), Kind::PersonName(Case::Nominative))
                .at(Unit(id(9)))
                .in_lang(Lang::UK)
        };
        for byte in 0..10 {
            office.write(clause(agreement(1), byte), "раннє");
        }
        office.store().back_up(NOON).unwrap();
        for number in 10..CLAUSES {
            let cell = clause(agreement(1), number as u8);
            office.write(cell, &format!("речення {number} ").repeat(20));
        }
        office.write(person, "Соломія");
        office.store().put_blob(b"arms of the town").unwrap();
        office.store().type_into(&clause(agreement(2), 1), "набране", NOON).unwrap();
        office.close();
        // A page somewhere in the file turns into garbage, though not the first.
        let path = office.path().join(FILE);
        let mut bytes = fs::read(&path).unwrap();
        let page = (1 + lcg.below(bytes.len() / 4096 - 1)) * 4096;
        for byte in &mut bytes[page..page + 4096] {
            *byte = lcg.next() as u8;
        }
        fs::write(&path, &bytes).unwrap();

        let mut ids = Lcg(30 + trial);
        let restored = Store::restore_newest(office.path(), NOON, &mut ids).unwrap();
        let damaged = restored.set_aside.unwrap();
        assert_eq!(fs::read(&damaged).unwrap(), bytes, "the damaged file is not changed");
        let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
        office.store = Some(Store::open(options).unwrap());
        assert!(office.store().verify().unwrap().is_sound());
        let records = office.store().records(None).unwrap().len();
        let Some(salvaged) = restored.salvaged.filter(|_| page != ROOT) else {
            // The page was the list of tables, or the root of the journal, without which
            // none of its pages is found: the backup is what is left.
            assert_eq!(records, 10, "trial {trial}, page {page}");
            continue;
        };
        assert_eq!(records, 10 + salvaged.records);
        assert!(records > CLAUSES * 9 / 10, "trial {trial}, page {page}: {records}");
        assert_eq!(office.store().salvage(&damaged).unwrap().records, 0);
    }
}

#[test]
fn typing_that_became_an_act_is_not_taken_over_again() {
    let mut office = Office::new(50);
    let cell = clause(agreement(1), 1);
    office.store().type_into(&cell, "набране раніше", NOON).unwrap();
    let earlier = office.store().back_up(NOON).unwrap().backup.path;
    office.write(cell, "записане пізніше");
    office.store().forget_typing(&cell).unwrap();
    assert_eq!(office.store().salvage(&earlier).unwrap(), Salvaged::default());
    assert_eq!(office.store().typing(None).unwrap(), []);
}

#[test]
fn damage_met_at_work_is_looked_into_at_the_next_opening() {
    let mut office = Office::new(51);
    for byte in 0..200 {
        office.write(clause(agreement(1), byte), &"слово ".repeat(200));
    }
    office.store().back_up(NOON).unwrap();
    office.write(clause(agreement(1), 1), "після копії");
    office.close();
    // Closed in good order, but then half of it rots.
    let path = office.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    for page in bytes.chunks_mut(4096).skip(60) {
        page.fill(0x5A);
    }
    fs::write(&path, &bytes).unwrap();
    let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
    let store = Store::open(options).unwrap();
    let fault = store.records(None).unwrap_err();
    assert!(matches!(fault, StoreFault::Damaged { .. }), "{fault}");
    let _ = store.close();
    let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
    let fault = Store::open(options).unwrap_err();
    let OpenFault::Damaged { set_aside, copies } = fault else { panic!("{fault}") };
    assert_eq!(copies.len(), 1);
    let mut ids = Lcg(52);
    let restored = Store::restore_newest(office.path(), NOON, &mut ids).unwrap();
    assert_eq!(restored.set_aside, Some(set_aside), "the one of a moment ago");
    let options = OpenOptions::new(office.dir.path(), NOON, &mut office.ids);
    office.store = Some(Store::open(options).unwrap());
    assert_eq!(office.store().cells(agreement(1)).unwrap().len(), 200);
    assert!(office.store().verify().unwrap().is_sound());
}

#[test]
fn a_sound_file_is_taken_over_whole() {
    let mut office = Office::new(40);
    let cell = clause(agreement(1), 1);
    office.write(cell, "речення");
    office.store().type_into(&cell, "набране", NOON + 5000).unwrap();
    let digest = office.store().put_blob(b"arms of the town").unwrap();
    let clerk = office.clerk;
    office.store().set_actor_name(clerk, "Олена").unwrap();
    let printed = print_of(agreement(1), clerk);
    office.store().note_prints(std::slice::from_ref(&printed), &mut Lcg(5)).unwrap();
    let shared = office.store().office();
    office.close();
    let mut other = Office::joining(41, Some(shared));
    other.store().type_into(&cell, "раніше набране", NOON).unwrap();
    let salvaged = other.store().salvage(&office.path().join(FILE)).unwrap();
    let expected = Salvaged { records: 1, typing: 1, personal: 1, blobs: 1, prints: 1 };
    assert_eq!(salvaged, expected);
    assert_eq!(other.store().prints(agreement(1)).unwrap(), [printed]);
    assert_eq!(other.read(cell), text("речення"));
    assert_eq!(other.store().typing(None).unwrap()[0].text, "набране");
    assert!(other.store().blob(&digest).unwrap().is_some());
    assert_eq!(other.store().actor_name(clerk).unwrap().as_deref(), Some("Олена"));
    assert_eq!(
        other.store().salvage(&office.path().join(FILE)).unwrap(),
        Salvaged::default()
    );
}
