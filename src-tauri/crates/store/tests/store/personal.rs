use chrono::NaiveDate;
use pobratym_domain::{BodyId, Case, Cell, Document, Id, Kind, Lang, Unit, Value};

use crate::support::{NOON, Office, id, text, to};

const NAME: &str = "Соломія Крушельницька";
const PERSON: Unit = Unit(Id::from_bytes([77; 10]));

fn name_cell() -> Cell {
    let body = Document::Body(BodyId(id(1)));
    Cell::of(body, Kind::PersonName(Case::Nominative)).at(PERSON).in_lang(Lang::UK)
}

/// Whether these bytes stand anywhere in the folder's files.
fn is_on_disk(office: &Office, words: &str) -> bool {
    std::fs::read_dir(office.path()).unwrap().flatten().any(|entry| {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        bytes.windows(words.len()).any(|it| it == words.as_bytes())
    })
}

fn is_in_records(office: &mut Office, words: &str) -> bool {
    let records = office.store().records(None).unwrap();
    records.iter().any(|record| String::from_utf8_lossy(record).contains(words))
}

#[test]
fn a_name_is_in_no_record() {
    let mut office = Office::new(1);
    office.write(name_cell(), NAME);
    let clerk = office.clerk;
    office.store().set_actor_name(clerk, "Олена Пчілка").unwrap();
    assert_eq!(office.read(name_cell()), text(NAME));
    assert_eq!(office.store().actor_name(clerk).unwrap().unwrap(), "Олена Пчілка");
    for words in ["Соломія", "Крушельницька", "Олена", "Пчілка"]
    {
        assert!(!is_in_records(&mut office, words), "{words}");
    }
    assert!(is_in_records(&mut office, &clerk.to_string()));
}

#[test]
fn erasing_leaves_the_journal_whole() {
    let mut office = Office::new(2);
    office.write(name_cell(), NAME);
    office.write(name_cell(), "Соломія А. Крушельницька");
    office.store().type_into(&name_cell(), "Соломія Амвросіївна", NOON).unwrap();
    let digest = office.store().digest().unwrap();
    assert!(is_on_disk(&office, "Соломія"));
    let erased = office.store().erase_personal(PERSON.0, NOON).unwrap();
    assert_eq!(erased, 2, "the earlier value as well");
    assert!(matches!(office.read(name_cell()), Value::Erased(_)));
    assert_eq!(office.store().typing(None).unwrap(), []);
    assert_eq!(office.store().digest().unwrap(), digest);
    assert!(office.store().verify().unwrap().is_sound());
    assert!(!is_on_disk(&office, "Соломія"), "not in the file, not in its log");
    assert_eq!(office.store().erase_personal(PERSON.0, NOON).unwrap(), 0);
    office.store().rebuild().unwrap();
    assert!(office.store().verify().unwrap().is_sound());
}

#[test]
fn undo_does_not_bring_an_erased_value_back() {
    let mut office = Office::new(3);
    let body = name_cell().document;
    office.write(name_cell(), NAME);
    office.write(name_cell(), "Соломія К.");
    office.store().erase_personal(PERSON.0, NOON).unwrap();
    let (clerk, mut ids) = (office.clerk, office.ids.clone());
    office.store().undo(body, clerk, NOON, &mut ids).unwrap();
    assert!(matches!(office.read(name_cell()), Value::Erased(_)));
}

#[test]
fn a_value_is_due_on_its_day() {
    let mut office = Office::new(4);
    office.write(name_cell(), NAME);
    let day = |day| NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
    let store = office.store();
    assert_eq!(store.personal_due(day(31)).unwrap(), []);
    store.erase_personal_on(&[PERSON.0], Some(day(15))).unwrap();
    assert_eq!(store.personal_due(day(14)).unwrap(), []);
    let due = store.personal_due(day(15)).unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].subject, due[0].erase_on, due[0].values), (PERSON.0, day(15), 1));
    store.erase_personal(PERSON.0, NOON).unwrap();
    assert_eq!(store.personal_due(day(31)).unwrap(), []);
}

#[test]
fn a_name_is_found_until_it_is_erased() {
    let mut office = Office::new(5);
    office.write(name_cell(), NAME);
    let hits = office.store().search("крушельницькою", 10).unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].cell, Some(name_cell()));
    office.act("Remove", name_cell().document, &[to(name_cell(), Value::Absent)]);
    assert_eq!(office.store().search("Крушельницька", 10).unwrap(), []);
    office.write(name_cell(), NAME);
    office.store().erase_personal(PERSON.0, NOON).unwrap();
    assert_eq!(office.store().search("Крушельницька", 10).unwrap(), []);
}
