use pobratym_domain::{Document, Id};
use pobratym_store::{FILE, Print};
use rusqlite::Connection;

use crate::support::{Lcg, NOON, Office, agreement};

/// An original on three pages that went to a printer.
pub(crate) fn print_of(document: Document, actor: Id) -> Print {
    Print {
        document,
        at: NOON,
        actor,
        paper: "Угода - 1 - Калинець".to_owned(),
        original: Some(1),
        pages: 3,
        copies: 1,
        way: "printer".to_owned(),
        place: "Приймальня".to_owned(),
    }
}

#[test]
fn what_was_printed_is_read_by_document_the_latest_first() {
    let mut office = Office::new(60);
    let first = print_of(agreement(1), office.clerk);
    let later = Print { at: NOON + 1, original: None, copies: 20, ..first.clone() };
    let other = Print { document: agreement(2), ..first.clone() };
    let mut ids = Lcg(61);
    let all = [first.clone(), other, later.clone()];
    office.store().note_prints(&all, &mut ids).unwrap();
    assert_eq!(office.store().prints(agreement(1)).unwrap(), [later, first]);
    assert!(office.store().prints(agreement(3)).unwrap().is_empty());
    let documents = office.store().documents().unwrap();
    assert!(documents.is_empty(), "a print makes and changes no document");
}

#[test]
fn what_was_printed_is_not_changed_from_outside() {
    let mut office = Office::new(62);
    let print = print_of(agreement(1), office.clerk);
    office.store().note_prints(&[print], &mut Lcg(63)).unwrap();
    office.close();
    let raw = Connection::open(office.path().join(FILE)).unwrap();
    assert!(raw.execute("UPDATE print SET copies = 2", []).is_err());
}
