//! Rows of a table, taken over from the agreement that another one rests on.

use pobratym_domain::{
    Act, AgreementKind, Cell, Entry, EntryField, Kind, Lang, Refusal, TableKind, Value,
};

use crate::paper::{Paper, bilingual};

/// What the row says.
type Row<'a> = &'a [(EntryField, Option<Lang>, &'a str)];

const GENERATOR: Row<'_> = &[
    (EntryField::Name, Some(Lang::UK), "Генератор"),
    (EntryField::Name, Some(Lang::DE), "Generator"),
    (EntryField::Name, Some(Lang::EN), "Generator"),
    (EntryField::Quantity, None, "2"),
    (EntryField::Price, None, "14 500 EUR"),
    (EntryField::Serial, None, "FB-6021, FB-6022"),
];
const BED: Row<'_> =
    &[(EntryField::Name, Some(Lang::UK), "Ліжко"), (EntryField::Quantity, None, "24")];

fn paper(kind: AgreementKind, rows: &[Row<'_>]) -> Paper {
    let mut paper = bilingual();
    let cell = Cell::of(paper.id, Kind::AgreementKind);
    paper.cells.insert(cell, Value::Code(kind.to_string()));
    for row in rows {
        let after = paper.read().entries.last().map(|it| it.unit);
        let unit = paper.does(Act::AddEntry { after }).unwrap().unwrap();
        for (field, lang, text) in *row {
            let cell = Cell::of(paper.id, Kind::Entry(*field)).at(unit);
            let value = Value::Text((*text).to_owned());
            paper.does(Act::Edit { cell: Cell { lang: *lang, ..cell }, value }).unwrap();
        }
    }
    paper
}

fn taking(from: &Paper) -> Act {
    let from = from.read();
    Act::TakeEntries { table: from.kind.table(), entries: from.entries }
}

fn names(of: &[Entry]) -> Vec<&str> {
    of.iter().map(|it| it.text(EntryField::Name, Lang::UK)).collect()
}

#[test]
fn the_rows_are_copied_whole_behind_the_present_ones_and_not_twice() {
    let source = paper(AgreementKind::Humanitarian, &[GENERATOR, &[], BED]);
    let mut act = paper(AgreementKind::AcceptanceAct, &[BED]);
    act.does(taking(&source)).unwrap();
    let entries = act.read().entries;
    assert_eq!(
        names(&entries),
        ["Ліжко", "Генератор"],
        "neither the bed nor the blank row"
    );
    for (field, lang, text) in GENERATOR {
        let lang = lang.unwrap_or(Lang::UK);
        let expected = if lang == Lang::EN { "" } else { *text };
        assert_eq!(entries[1].text(*field, lang), expected, "{field} {lang}");
    }
    assert_eq!(act.does(taking(&source)), Err(Refusal::NothingToTake));
    assert_eq!(source.read().entries.len(), 3, "the source keeps its rows");
}

#[test]
fn rows_that_are_the_same_in_the_source_all_come() {
    let source = paper(AgreementKind::Humanitarian, &[BED, BED]);
    let mut act = paper(AgreementKind::AcceptanceAct, &[]);
    act.does(taking(&source)).unwrap();
    assert_eq!(names(&act.read().entries), ["Ліжко", "Ліжко"]);
}

#[test]
fn another_table_or_none_gives_nothing() {
    let goods = paper(AgreementKind::Humanitarian, &[BED]);
    let mut plan = paper(AgreementKind::ActionPlan, &[]);
    assert_eq!(plan.does(taking(&goods)), Err(Refusal::NothingToTake));
    let mut act = paper(AgreementKind::AcceptanceAct, &[]);
    let none = Act::TakeEntries { table: None, entries: Vec::new() };
    assert_eq!(act.does(none), Err(Refusal::NothingToTake));
    let empty = Act::TakeEntries { table: Some(TableKind::Goods), entries: Vec::new() };
    assert_eq!(act.does(empty), Err(Refusal::NothingToTake));
}

#[test]
fn a_closed_text_takes_no_rows() {
    let source = paper(AgreementKind::Humanitarian, &[BED]);
    let mut act = paper(AgreementKind::AcceptanceAct, &[]);
    act.cells.insert(Cell::of(act.id, Kind::Stage), Value::Code("settled".to_owned()));
    assert_eq!(act.does(taking(&source)), Err(Refusal::TextClosed));
}
