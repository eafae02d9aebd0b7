//! Texts as offices have them: columns, one text after another, numbers of all kinds.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

use pobratym_domain::{AgreementKind, Lang};
use pobratym_wording::{FoundKind, Intake, Piece, take_in};

const UK: [&str; 13] = [
    "УГОДА ПРО СПІВРОБІТНИЦТВО",
    "м. Калинець, 12 вересня 2021 року",
    "Калинецька міська рада, в особі міського голови Остапа Гринчука, та Місто Фалькенбрюк, в особі бургомістра Єнса Галльманна, домовилися про таке:",
    "Стаття 1. Мета",
    "1.1. Сторони розвивають співробітництво в галузі освіти та культури на засадах взаємної поваги.",
    "1.2. Щороку до 20 школярів беруть участь у спільному літньому таборі тривалістю 14 днів.",
    "Стаття 2. Фінансування",
    "2.1. Кожна Сторона самостійно оплачує свої витрати в межах бюджету.",
    "Стаття 3. Строк дії",
    "Цю Угоду укладено на п’ять років, і вона набирає чинності з дня підписання.",
    "Від імені Калинецької міської ради",
    "________________ Остап Гринчук",
    "Додаток: перелік контактних осіб",
];

const DE: [&str; 13] = [
    "VEREINBARUNG ÜBER DIE ZUSAMMENARBEIT",
    "Kalynez, 12. September 2021",
    "Der Stadtrat von Kalynez, vertreten durch Bürgermeister Ostap Hryntschuk, und die Stadt Falkenbrück, vertreten durch Bürgermeister Jens Hallmann, haben Folgendes vereinbart:",
    "§ 1 Zweck",
    "1.1 Die Vertragspartner entwickeln die Zusammenarbeit in Bildung und Kultur auf der Grundlage gegenseitiger Achtung.",
    "1.2 Jedes Jahr nehmen bis zu 20 Schülerinnen und Schüler an einem gemeinsamen Sommerlager von 14 Tagen teil.",
    "§ 2 Finanzierung",
    "2.1 Jeder Vertragspartner trägt seine Kosten selbst im Rahmen seines Haushalts.",
    "§ 3 Laufzeit",
    "Diese Vereinbarung wird für fünf Jahre geschlossen und tritt am Tag der Unterzeichnung in Kraft.",
    "Für die Stadt Falkenbrück",
    "________________ Jens Hallmann",
    "Anlage: Ansprechpersonen",
];

fn paragraphs(texts: &[&str]) -> Vec<Piece> {
    texts.iter().map(|it| Piece::Paragraph((*it).to_owned())).collect()
}

fn lang(code: &str) -> Lang {
    code.parse().unwrap()
}

fn taken(pieces: &[Piece]) -> Intake {
    take_in(pieces, &[Lang::UK, Lang::EN])
}

/// Whatever the layout, the same agreement is found.
fn check(intake: &Intake) {
    let mut langs = intake.langs.clone();
    langs.sort();
    assert_eq!(langs, [lang("de"), lang("uk")]);
    assert_eq!(intake.kind, None, "a cooperation agreement has no word of its own");
    assert_eq!(intake.title[&Lang::UK], UK[0]);
    assert_eq!(intake.title[&Lang::DE], DE[0]);
    let headings: Vec<[&str; 2]> = intake
        .articles
        .iter()
        .map(|it| [Lang::UK, Lang::DE].map(|lang| it.heading.texts[&lang].as_str()))
        .collect();
    let expected =
        [["Мета", "Zweck"], ["Фінансування", "Finanzierung"], ["Строк дії", "Laufzeit"]];
    assert_eq!(headings, expected);
    let second = &intake.articles[0].clauses[1];
    assert!(second.texts[&Lang::UK].starts_with("Щороку"), "{second:?}");
    assert!(second.texts[&Lang::DE].starts_with("Jedes Jahr"), "{second:?}");
    assert!(!second.is_doubtful);
    let fact = |kind| {
        let found = intake.facts.iter().find(|it| it.kind == kind);
        found.map(|it| it.value.clone()).unwrap_or_default()
    };
    assert_eq!(fact(FoundKind::SignedOn), "2021-09-12");
    assert_eq!(fact(FoundKind::Years), "5");
    let people: Vec<&str> = intake
        .facts
        .iter()
        .filter(|it| it.kind == FoundKind::Person)
        .map(|it| it.value.as_str())
        .collect();
    assert!(people.iter().any(|it| it.contains("Остапа Гринчука")), "{people:?}");
    assert!(people.iter().any(|it| it.contains("Jens Hallmann")), "{people:?}");
}

/// Every paragraph is somewhere.
fn nothing_is_lost(intake: &Intake, texts: &[&str]) {
    let rows = intake.preamble.iter().chain(&intake.rest);
    let clauses =
        intake.articles.iter().flat_map(|it| it.clauses.iter().chain([&it.heading]));
    let said: Vec<&String> = rows
        .chain(clauses)
        .flat_map(|it| it.texts.values())
        .chain(intake.title.values())
        .collect();
    for text in texts {
        let tail = text.split_whitespace().last().unwrap();
        assert!(said.iter().any(|it| it.contains(tail)), "{text}");
    }
}

#[test]
fn two_columns_of_a_table() {
    let rows: Vec<Piece> = UK
        .iter()
        .zip(DE)
        .map(|(uk, de)| Piece::Row(vec![vec![(*uk).into()], vec![de.into()]]))
        .collect();
    let intake = taken(&rows);
    check(&intake);
    nothing_is_lost(&intake, &UK);
    nothing_is_lost(&intake, &DE);
}

#[test]
fn one_row_that_holds_everything() {
    let cell = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect();
    let intake = taken(&[Piece::Row(vec![cell(&UK), cell(&DE)])]);
    check(&intake);
}

#[test]
fn one_text_after_the_other() {
    let mut pieces = paragraphs(&UK);
    pieces.extend(paragraphs(&DE));
    let intake = taken(&pieces);
    check(&intake);
    nothing_is_lost(&intake, &UK);
    nothing_is_lost(&intake, &DE);
}

#[test]
fn paragraphs_in_turn() {
    let pieces: Vec<Piece> =
        UK.iter().zip(DE).flat_map(|(uk, de)| paragraphs(&[*uk, de])).collect();
    let intake = taken(&pieces);
    check(&intake);
    nothing_is_lost(&intake, &DE);
}

#[test]
fn a_clause_that_one_language_lacks_leaves_the_others_in_their_places() {
    let mut de: Vec<&str> = DE.to_vec();
    de.remove(4);
    let mut pieces = paragraphs(&UK);
    pieces.extend(paragraphs(&de));
    let intake = taken(&pieces);
    let clauses = &intake.articles[0].clauses;
    let pair = clauses.iter().find(|it| it.texts.contains_key(&Lang::DE)).unwrap();
    assert!(pair.texts[&Lang::UK].starts_with("Щороку"), "the figures tell them apart");
    assert!(clauses.iter().all(|it| it.is_doubtful));
    nothing_is_lost(&intake, &UK);
    nothing_is_lost(&intake, &de);
}

#[test]
fn a_text_in_one_language_whose_numbers_stand_alone() {
    let text = [
        "MEMORANDUM OF UNDERSTANDING",
        "between the City of Kalynets and the Town of Falkenbrück concerning cooperation in the field of energy.",
        "1. Purpose",
        "The Parties intend to share their experience of energy efficiency in public buildings.",
        "- schools",
        "- hospitals",
        "2. Duration",
        "(1) This Memorandum applies for three years.",
        "(2) It may be ended by either Party in writing.",
    ];
    let intake = taken(&paragraphs(&text));
    assert_eq!(intake.langs, [Lang::EN]);
    assert_eq!(intake.kind, Some(AgreementKind::Memorandum));
    assert_eq!(intake.articles.len(), 2);
    let first = &intake.articles[0].clauses;
    assert_eq!(first.len(), 1, "items belong to their clause");
    assert!(first[0].texts[&Lang::EN].ends_with("\n- schools\n- hospitals"));
    assert_eq!(
        intake.articles[1].clauses[0].texts[&Lang::EN],
        "This Memorandum applies for three years."
    );
}

#[test]
fn what_is_no_agreement_is_kept_all_the_same() {
    for text in ["", "😀", "<script>alert(1)</script>", "\u{202e}abc"] {
        let intake = taken(&paragraphs(&[text]));
        let all = intake
            .title
            .values()
            .chain(intake.preamble.iter().flat_map(|it| it.texts.values()));
        assert_eq!(all.cloned().collect::<String>(), text.trim());
    }
    assert_eq!(taken(&[]), Intake { langs: taken(&[]).langs, ..Intake::default() });
}
