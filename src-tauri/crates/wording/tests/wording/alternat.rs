//! Each party comes first in its own original, and all originals say the same.

use pobratym_domain::{AgreementId, Body, Lang};
use pobratym_wording::{Manuscript, Purpose, Role, compose};

use crate::office::{Office, texts};

fn two() -> (Office, AgreementId) {
    let mut office = Office::sampled();
    let id = office.draft(&["uk", "de"], &[(0, "uk"), (1, "de")]);
    (office, id)
}

fn three() -> (Office, AgreementId) {
    let mut office = Office::sampled();
    let id = office.draft(&["en", "uk", "de", "pl"], &[(0, "uk"), (1, "de"), (2, "pl")]);
    (office, id)
}

/// Every clause, recital and heading of every language, in an order of its own.
fn all_texts(paper: &Manuscript) -> Vec<String> {
    let mut all = Vec::new();
    for lang in &paper.langs {
        for role in [Role::Recital, Role::Agreed, Role::Heading, Role::Clause] {
            all.extend(texts(paper, &role, lang.as_str()));
        }
        all.extend(texts(paper, &Role::Party, lang.as_str()));
    }
    all.sort();
    all
}

fn check_alternat(office: &Office, id: AgreementId) {
    let agreement = office.agreement(id);
    let originals: Vec<Manuscript> =
        (0..agreement.parties.len()).map(|index| office.original(id, index)).collect();
    for (original, own) in originals.iter().zip(&agreement.parties) {
        let body = &office.bodies[&own.body];
        assert_eq!(original.langs[0], own.lang, "the own column is on the left");
        for lang in &original.langs {
            let others = agreement.parties.iter().filter(|it| it.body != own.body);
            let others: Vec<&Body> = others.map(|it| &office.bodies[&it.body]).collect();
            let named = |body: &Body, text: &str| {
                let forms = body.official[lang].iter();
                forms.filter_map(|(_, name)| text.find(name)).min()
            };
            let named_first = |text: &str| {
                let rest = others.iter().filter_map(|it| named(it, text)).min();
                named(body, text).is_some_and(|it| rest.is_none_or(|rest| it < rest))
            };
            let lang = lang.as_str();
            assert!(named_first(&texts(original, &Role::Subtitle, lang)[0]), "{lang}");
            assert!(named_first(&texts(original, &Role::Party, lang)[0]), "{lang}");
            let signed = texts(original, &Role::Signatures(Vec::new()), lang);
            assert!(named_first(&signed[0]), "{lang}: {signed:?}");
        }
        let first = original.rows.iter().find_map(|row| match &row.role {
            Role::Signatures(slots) => Some(slots[0].signatory),
            _ => None,
        });
        let own_signatory = own.signatories.iter().find(|it| !it.countersigns);
        assert_eq!(first, own_signatory.map(|it| it.unit));
        assert_eq!(all_texts(original), all_texts(&originals[0]), "all say the same");
        let clauses = |paper: &Manuscript| texts(paper, &Role::Clause, "uk");
        assert_eq!(clauses(original), clauses(&originals[0]), "in the same order");
    }
}

#[test]
fn two_parties_come_first_in_their_own_originals() {
    let (office, id) = two();
    check_alternat(&office, id);
}

#[test]
fn three_parties_come_first_in_their_own_originals() {
    let (office, id) = three();
    check_alternat(&office, id);
}

#[test]
fn the_others_keep_the_order_agreed_on() {
    let (office, id) = three();
    let subtitle = &texts(&office.original(id, 2), &Role::Subtitle, "uk")[0];
    assert_eq!(
        subtitle,
        "між Гміною Вежбова Гура (Польща),\nКалинецькою міською радою (Україна)\nта Містом \
         Фалькенбрюк (Німеччина)"
    );
    let langs: Vec<Lang> = office.original(id, 2).langs;
    assert_eq!(langs, ["pl", "uk", "de", "en"].map(|it| it.parse().unwrap()));
}

#[test]
fn every_row_has_a_column_for_every_language() {
    let (office, id) = three();
    for paper in [office.paper(id), office.original(id, 1)] {
        for row in &paper.rows {
            let langs: Vec<Lang> = row.columns.iter().map(|it| it.lang).collect();
            assert_eq!(langs, paper.langs, "{:?}", row.role);
            for column in &row.columns {
                assert!(!column.paragraphs.is_empty(), "{:?} {}", row.role, column.lang);
            }
        }
    }
}

#[test]
fn an_original_says_which_it_is_and_a_working_copy_that_it_is_none() {
    let (office, id) = two();
    let original = office.original(id, 0);
    let label: Vec<&str> =
        original.footer.label.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        label,
        [
            "Примірник №\u{a0}1 — для Калинецької міської ради",
            "Ausfertigung Nr.\u{a0}1 für den Stadtrat von Kalynez",
        ]
    );
    let marks = |paper: &Manuscript| -> Vec<String> {
        paper.marks.iter().map(|it| it.text.clone()).collect()
    };
    assert_eq!(marks(&original), ["ЗРАЗОК", "MUSTER"], "a sample stays a sample");
    let working = office.paper(id);
    assert!(working.footer.label.is_empty());
    assert_eq!(
        marks(&working),
        [
            "Робочий примірник — не для підпису",
            "Arbeitsfassung – nicht zur Unterzeichnung",
            "ЗРАЗОК",
            "MUSTER",
        ]
    );
    assert_eq!(working.footer.pages[0].text, "Сторінка {page} з {pages}");
}

#[test]
fn without_the_alternat_an_original_keeps_the_order_and_names_its_keeper() {
    let (office, id) = two();
    let mut agreement = office.agreement(id);
    agreement.alternat = false;
    let party = agreement.parties[1].unit;
    let purpose = Purpose::Original { party, number: 2 };
    let paper =
        compose(&agreement.arrange(Some(party), &office.bodies), &office.bodies, purpose);
    assert!(texts(&paper, &Role::Party, "uk")[0].starts_with("Калинецька"));
    assert!(paper.footer.label[0].text.ends_with("для Міста Фалькенбрюк"));
}

#[test]
fn the_same_agreement_gives_the_same_paper() {
    let (office, id) = three();
    assert_eq!(office.original(id, 1), office.original(id, 1));
    assert_ne!(
        office.original(id, 1).plain_text(),
        office.original(id, 0).plain_text(),
        "and another party another one"
    );
}
