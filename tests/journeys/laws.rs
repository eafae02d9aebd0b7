//! The acts that an agreement cites: over the desk alone, and by script.

use pobratym_desk::wire::{ActInput, LawView};
use pobratym_tests::office::Office;
use pobratym_tests::program::CommandLine;
use serde_json::Value;

const BUDGET: [&str; 2] = [
    "Закону України «Про співпрацю громад» від 5 травня 2010 року № 123-VI",
    "Gesetz der Ukraine „Über die Zusammenarbeit“ vom 5. Mai 2010 Nr. 123-VI",
];

/// The acts whose names hold these words.
fn named<'a>(laws: &'a [LawView], words: &str) -> Vec<&'a LawView> {
    laws.iter().filter(|it| it.name.contains(words)).collect()
}

#[test]
fn every_act_is_listed_clause_by_clause_with_its_source_and_day() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let cells = |article: usize| -> Vec<String> {
        let clause = &view.articles[article].clauses[0];
        clause.wordings.iter().map(|it| it.cell.clone()).collect()
    };
    let (first, second) = (cells(0), cells(1));
    for (cell, act) in first.iter().zip(BUDGET) {
        office.edit(cell, &format!("{act}."));
    }
    office
        .edit(&second[0], "Відповідно до Європейської хартії місцевого самоврядування.");
    office.edit(&second[1], "Nach der DSGVO und dem Gesetz Nr. 1861-IV.");
    let laws = office.agreement(&view.id).laws;

    let [charter] = named(&laws, "хартія")[..] else { panic!("{laws:?}") };
    let checked = charter.checked.as_ref().expect("it stands in the table");
    assert_eq!(checked.adopted_on, "1985-10-15");
    assert_eq!(checked.replaced_by, None);
    assert!(checked.is_verified && checked.source.starts_with("https://www.coe.int/"));
    assert!(checked.checked_on.as_str() > "2026-01-01", "{}", checked.checked_on);
    let place = charter.places.iter().find(|it| it.cell == second[0]).expect("a place");
    assert_eq!(
        (place.place.as_str(), &place.langs[..]),
        ("Стаття 2, пункт 1", &["uk".to_owned()][..])
    );

    let [replaced] = named(&laws, "1861-IV")[..] else { panic!("{laws:?}") };
    let by = replaced.checked.as_ref().and_then(|it| it.replaced_by.as_deref());
    assert!(by.is_some_and(|it| it.contains("3668-IX")), "{by:?}");
    let [data] = named(&laws, "2016/679")[..] else { panic!("{laws:?}") };
    assert!(data.checked.as_ref().is_some_and(|it| !it.is_verified));

    let [unlisted] = named(&laws, "123-VI")[..] else { panic!("one for both: {laws:?}") };
    assert!(unlisted.checked.is_none());
    assert_eq!(unlisted.name, BUDGET[0]);
    assert_eq!(unlisted.places.len(), 1);
    assert_eq!(unlisted.places[0].langs, ["uk", "de"]);
    let findings = office.agreement(&view.id).findings;
    let told = |it: &&pobratym_desk::wire::FindingView| it.sentence.contains("123-VI");
    assert_eq!(findings.iter().filter(told).count(), 0, "listed, and no alarm");

    let clause = view.articles[0].clauses[0].unit.clone();
    office.act(&view.id, &ActInput::Remove { unit: clause });
    assert!(named(&office.agreement(&view.id).laws, "123-VI").is_empty());
}

#[test]
fn what_the_authority_of_a_signatory_rests_on_is_listed_too() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.name_signatories(&view.id, &towns);
    let view = office.agreement(&view.id);
    let cell = &view.parties[0].signatories[0].langs[0].authority.cell;
    office.edit(cell, "Закону України «Про місцеве самоврядування в Україні»");
    let laws = office.agreement(&view.id).laws;
    let [law] = named(&laws, "280/97-ВР")[..] else { panic!("{laws:?}") };
    assert_eq!(law.places[0].cell, *cell);
    assert!(law.places[0].place.contains("підстава"), "{}", law.places[0].place);
}

#[test]
fn scripts_read_the_acts_and_the_findings_stay_an_array() {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let rows = cli.json(&["sample", "--json"]);
    let rows = rows.as_array().expect("an array");
    let draft = rows.iter().find(|it| it["stage"] == "draft").expect("a draft");
    let draft = draft["id"].as_str().expect("an id");
    let shown = cli.json(&["show", draft]);
    let cell = shown.pointer("/articles/0/clauses/0/wordings/0/cell");
    let cell = cell.and_then(Value::as_str).expect("a cell");
    cli.json(&["edit", cell, "Закон України № 3668-IX і постанова № 77-2020."]);
    let laws = cli.json(&["laws", draft, "--json"]);
    let laws = laws.as_array().expect("an array");
    let known = laws.iter().find(|it| it["checked"]["adoptedOn"] == "2024-04-24");
    let known = known.unwrap_or_else(|| panic!("{laws:?}"));
    assert_eq!(known["checked"]["source"], "https://zakon.rada.gov.ua/laws/show/3668-20");
    assert_eq!(known["checked"]["isVerified"], false);
    assert_eq!(known["places"][0]["cell"], cell);
    let unknown = laws.iter().find(|it| it["checked"].is_null()).expect("one");
    assert_eq!(unknown["name"], "постанова № 77-2020");
    let plain = cli.call(&["laws", draft]);
    assert_eq!(plain.code, 0);
    assert!(plain.said.contains("unlisted  постанова № 77-2020  "), "{}", plain.said);
    let findings = cli.call(&["check", draft, "--json"]).any_json();
    assert!(findings.is_array(), "scripts rely on it");
}
