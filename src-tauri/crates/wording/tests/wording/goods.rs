//! What the goods of an agreement are worth, on paper.

use pobratym_domain::{
    Act, AgreementId, AgreementKind, Cell, EntryField, Kind, Lang, Value,
};
use pobratym_wording::{Role, Table, Template, Worth};

use crate::office::Office;

/// A quantity and a value for each row.
fn goods(langs: &[&str], rows: &[(&str, &str)]) -> (Office, AgreementId) {
    let mut office = Office::sampled();
    let id = office.draft(langs, &[(0, langs[0]), (1, langs[0])]);
    let template = Template::newest(AgreementKind::Humanitarian).unwrap();
    office.act(
        id,
        &Act::SetInstrument {
            kind: template.kind(),
            template: template.reference(),
            outline: template.outline(),
            texts: Default::default(),
        },
    );
    for (quantity, price) in rows {
        let after = office.agreement(id).entries.last().map(|it| it.unit);
        let unit = office.act(id, &Act::AddEntry { after }).unwrap();
        let at = |field| Cell::of(id, Kind::Entry(field)).at(unit);
        for lang in langs {
            let name = at(EntryField::Name).in_lang(lang.parse().unwrap());
            office.edit(name, Value::Text("x".to_owned()));
        }
        for (field, text) in
            [(EntryField::Quantity, quantity), (EntryField::Price, price)]
        {
            office.edit(at(field), Value::Text((*text).to_owned()));
        }
    }
    (office, id)
}

fn tables(office: &Office, id: AgreementId) -> Vec<Table> {
    let rows = office.paper(id).rows.into_iter();
    rows.filter_map(|row| match row.role {
        Role::Table(table) => Some(table),
        _ => None,
    })
    .collect()
}

/// The totals below the rows, the first column apart from the last.
#[track_caller]
fn check(rows: &[(&str, &str)], expected: &[(&str, &str)]) {
    let (office, id) = goods(&["uk"], rows);
    let table = &tables(&office, id)[0];
    let ends = table.totals.iter().map(|row| {
        (
            row.first().map(String::as_str).unwrap(),
            row.last().map(String::as_str).unwrap(),
        )
    });
    let said: Vec<(String, String)> =
        ends.map(|(name, sum)| (name.to_owned(), sum.replace('\u{a0}', " "))).collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(said, expected, "{rows:?}");
}

#[test]
fn goods_are_added_up_for_each_currency() {
    check(
        &[("3", "0,10 EUR"), ("24", "310 грн"), ("2", "14 500 EUR"), ("1", "₴ 60,50")],
        &[("Разом", "29 000,30 EUR"), ("Разом", "7500,50 UAH")],
    );
    check(&[("0,5", "3,33 євро")], &[("Разом", "1,665 EUR")]);
    check(&[("10", "9.99 CZK")], &[("Разом", "99,90 CZK")]);
}

#[test]
fn a_total_says_where_rows_are_not_in_it() {
    let partial = "Разом за рядками, де вказано вартість";
    for left_out in [
        ("5", ""),
        ("", "7 EUR"),
        ("кілька", "7 EUR"),
        ("5", "7"),
        ("5", "8.400 EUR"),
        ("5", "7 kr"),
        ("5", "близько 7 EUR"),
    ] {
        check(&[("2", "3 EUR"), left_out], &[(partial, "6 EUR")]);
    }
    check(&[("2", "3 EUR"), ("2", "4 EUR")], &[("Разом", "14 EUR")]);
}

#[test]
fn without_a_value_there_is_no_total_and_no_column_for_it() {
    check(&[("5", ""), ("6", "")], &[]);
    let (office, id) = goods(&["uk"], &[("5", "")]);
    assert_eq!(tables(&office, id)[0].columns.len(), 2);
    assert_eq!(Worth::of(&office.agreement(id).entries).left_out, 1);
}

#[test]
fn amounts_are_written_as_each_language_writes_them() {
    let langs = ["uk", "de", "en", "fr", "pl"];
    let (office, id) = goods(&langs, &[("2", "14 500,25 євро")]);
    let said = |lang: &str| {
        let lang: Lang = lang.parse().unwrap();
        let tables = tables(&office, id);
        let table = tables.iter().find(|it| it.columns[0].lang == lang).unwrap();
        let row = table.rows[0][2..].join(" | ");
        format!("{row} | {} {}", table.totals[0][0], table.totals[0][3])
            .replace('\u{a0}', " ")
    };
    assert_eq!(said("uk"), "14 500,25 EUR | 29 000,50 EUR | Разом 29 000,50 EUR");
    assert_eq!(said("de"), "14.500,25 EUR | 29.000,50 EUR | Summe 29.000,50 EUR");
    assert_eq!(said("en"), "EUR 14,500.25 | EUR 29,000.50 | Total EUR 29,000.50");
    assert_eq!(said("fr"), "14 500,25 EUR | 29 000,50 EUR | Total 29 000,50 EUR");
    assert_eq!(said("pl"), "14 500,25 EUR | 29 000,50 EUR | Razem 29 000,50 EUR");
}

#[test]
fn other_goods_have_another_fingerprint() {
    let (office, id) = goods(&["uk", "de"], &[("2", "3 EUR")]);
    let (other, same_id) = goods(&["uk", "de"], &[("2", "4 EUR")]);
    let print = |office: &Office, id| office.paper(id).footer.fingerprint;
    assert!(print(&office, id).is_some());
    assert_ne!(print(&office, id), print(&other, same_id));
}
