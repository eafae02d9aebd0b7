//! Facts in the middle of a text, in the grammar of each language.

use pobratym_domain::{Act, AgreementId, Cell, FactKind, FindingCode, Kind, Unit, Value};
use pobratym_wording::Role;

use crate::office::{Office, lang, texts};

/// A draft in four languages, its first clause saying the same in all of them.
fn draft(said: impl Fn(&Office, AgreementId) -> String) -> (Office, AgreementId, Unit) {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "en", "de", "pl"], &[(0, "uk"), (1, "de")]);
    let clause = office.agreement(id).articles[0].clauses[0].unit;
    let text = said(&office, id);
    for code in ["uk", "en", "de", "pl"] {
        let cell = Cell::of(id, Kind::Text).at(clause).in_lang(lang(code));
        office.edit(cell, Value::Text(text.clone()));
    }
    (office, id, clause)
}

fn first_clause(office: &Office, id: AgreementId, code: &str) -> String {
    texts(&office.paper(id), &Role::Clause, code)[0].clone()
}

#[test]
fn a_party_stands_in_the_case_that_its_chip_names() {
    let (office, id, _) = draft(|office, id| {
        let party = office.agreement(id).parties[0].unit;
        format!("{{party:{party}|genitive}}; {{party:{party}|dative}}; {{short:{party}}}")
    });
    let uk = first_clause(&office, id, "uk");
    // Without a form of that case, the nominative stands.
    assert_eq!(uk, "Калинецької міської ради; Калинецька міська рада; Калинець");
    let de = first_clause(&office, id, "de");
    assert_eq!(de, "Stadtrat von Kalynez; dem Stadtrat von Kalynez; Kalynez");
}

#[test]
fn a_reference_follows_its_article_when_that_moves() {
    let (mut office, id, _) = draft(|office, id| {
        let article = &office.agreement(id).articles[4];
        format!("{{article:{}}}, {{clause:{}}}", article.unit, article.clauses[1].unit)
    });
    assert_eq!(first_clause(&office, id, "uk"), "5, 5.2");
    let other = office.agreement(id).articles[2].unit;
    office.act(id, &Act::Remove { unit: other });
    for code in ["uk", "en", "de", "pl"] {
        assert_eq!(first_clause(&office, id, code), "4, 4.2", "{code}");
    }
}

#[test]
fn sums_and_days_stand_as_each_language_writes_them() {
    let (mut office, id, clause) = draft(|_, _| String::from("-"));
    let fact = |office: &mut Office, kind, value: &str| {
        let act = Act::AddFact { kind, name: "x".into() };
        let unit = office.act(id, &act).unwrap();
        let cell = Cell::of(id, Kind::FactValue).at(unit);
        office.edit(cell, Value::Text(value.to_owned()));
        unit
    };
    let sum = fact(&mut office, FactKind::Sum, "150000.50 EUR");
    let day = fact(&mut office, FactKind::Day, "2027-05-20");
    for code in ["uk", "en", "de", "pl"] {
        let cell = Cell::of(id, Kind::Text).at(clause).in_lang(lang(code));
        let text = format!("{{fact:{sum}}}, {{fact:{day}}}");
        office.edit(cell, Value::Text(text));
    }
    let said = ["uk", "en", "de", "pl"].map(|code| first_clause(&office, id, code));
    assert_eq!(
        said,
        [
            "150\u{a0}000,50\u{a0}EUR, 20 травня 2027 року",
            "EUR\u{a0}150,000.50, 20 May 2027",
            "150.000,50\u{a0}EUR, 20. Mai 2027",
            "150\u{a0}000,50\u{a0}EUR, 20 maja 2027 r.",
        ]
    );
}

#[test]
fn a_chip_for_something_that_was_removed_leaves_a_blank_and_is_found() {
    let (mut office, id, _) = draft(|office, id| {
        format!("{{article:{}}}", office.agreement(id).articles[2].unit)
    });
    let codes = |office: &Office| {
        let found = office.findings(id).into_iter();
        found.filter(|it| it.code == FindingCode::ChipEmpty).count()
    };
    assert_eq!(codes(&office), 0);
    let article = office.agreement(id).articles[2].unit;
    office.act(id, &Act::Remove { unit: article });
    assert_eq!(first_clause(&office, id, "uk"), "________");
    assert_eq!(codes(&office), 4);
}
