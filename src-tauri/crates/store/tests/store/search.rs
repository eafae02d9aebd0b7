use pobratym_domain::{Cell, Kind, Lang, Value};
use pobratym_store::Passage;

use crate::support::{Office, agreement, clause, to};

#[test]
fn a_text_is_found_however_it_is_spelt() {
    let mut office = Office::new(1);
    for (index, (written, asked)) in [
        ("Miasto Łódź", "lodz"),
        ("Lange Straße 5", "strasse"),
        ("місто Київ", "Киів"),
        ("Кам’янець-Подільський", "Камянець"),
        ("у Ґданську", "гданськ"),
        ("про співробітництва громад", "співробітництво"),
        ("Δήμος Θεσσαλονίκης", "θεσσαλονικη"),
        ("меморандум 125/2026", "2026"),
    ]
    .into_iter()
    .enumerate()
    {
        let cell = clause(agreement(1), index as u8);
        office.write(cell, written);
        let hits = office.store().search(asked, 10).unwrap();
        let cells: Vec<_> = hits.iter().filter_map(|hit| hit.cell).collect();
        assert_eq!(cells, [cell], "{asked} in {written}");
    }
    for nothing in ["", " ", "«»", "лодзь", "\"*", "AND", "title:"] {
        assert_eq!(office.store().search(nothing, 10).unwrap(), [], "{nothing}");
    }
}

#[test]
fn only_the_present_text_is_found() {
    let mut office = Office::new(2);
    let cell = clause(agreement(1), 1);
    office.write(cell, "бібліотека");
    office.write(cell, "музей");
    assert_eq!(office.store().search("бібліотека", 10).unwrap(), []);
    assert_eq!(office.store().search("музей", 10).unwrap().len(), 1);
    office.act("EditWording", cell.document, &[to(cell, Value::Absent)]);
    assert_eq!(office.store().search("музей", 10).unwrap(), []);
}

#[test]
fn a_title_comes_before_a_mention() {
    let mut office = Office::new(3);
    for byte in 1..20 {
        office.write(clause(agreement(byte), 1), "обмін учнями та вчителями");
    }
    let title = Cell::of(agreement(9), Kind::Title).in_lang(Lang::UK);
    office.write(title, "Обмін учнями");
    let hits = office.store().search("обмін", 5).unwrap();
    assert_eq!(hits.len(), 5);
    assert_eq!(hits[0].cell, Some(title));
    assert_eq!(hits[1].document, agreement(19), "then the latest");
    let short = office.store().search("у", 5).unwrap();
    assert_eq!(short.len(), 5, "one letter is answered too");
}

#[test]
fn computed_texts_are_found_until_an_own_one_replaces_them() {
    let mut office = Office::new(4);
    let cell = clause(agreement(1), 1);
    let provision = Passage {
        document: cell.document,
        cell: Some(cell),
        title: "",
        body: "Сторони сприяють обміну досвідом",
    };
    let whole = Passage {
        document: cell.document,
        cell: None,
        title: "Яснобір – Люблін",
        body: "",
    };
    office.store().index(&[provision, whole]).unwrap();
    let hits = office.store().search("досвід", 10).unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].cell, Some(cell));
    let hits = office.store().search("люблін яснобір", 10).unwrap();
    assert_eq!((hits[0].document, hits[0].cell), (cell.document, None));
    office.write(cell, "Сторони ведуть спільний реєстр");
    assert_eq!(office.store().search("досвід", 10).unwrap(), []);
    assert!(office.store().verify().unwrap().is_sound());
    office.store().index(&[Passage { title: "", ..whole }]).unwrap();
    assert_eq!(office.store().search("люблін", 10).unwrap(), []);
}

#[test]
fn a_rebuild_finds_own_texts_again() {
    let mut office = Office::new(5);
    let cell = clause(agreement(1), 1);
    office.write(cell, "громада");
    office.store().rebuild().unwrap();
    assert_eq!(office.store().search("громади", 10).unwrap().len(), 1);
    office.write(cell, "область");
    assert_eq!(office.store().search("громада", 10).unwrap(), []);
}
