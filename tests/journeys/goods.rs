//! Humanitarian help: the goods of an agreement, what they are worth, and the act by which
//! they are accepted.

use std::path::Path;

use pobratym_tests::program::CommandLine;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{act, desk, text};

const PARTIES: &str = "Калинець,Фалькенбрюк";

/// A new instrument in Ukrainian, German and English.
fn new(cli: &CommandLine, instrument: &str) -> String {
    let words = ["new", instrument, "--languages", "uk,de,en", "--parties", PARTIES];
    text(&cli.json(&words), "/id").to_owned()
}

/// Puts a row into the table, column by column, the same in all languages.
fn add(cli: &CommandLine, id: &str, columns: &[(&str, &str)]) {
    let table = cli.json(&["show", id])["table"].clone();
    let last = table["entries"].as_array().and_then(|it| it.last());
    let after = last.map_or(Value::Null, |it| it["unit"].clone());
    let changed = act(cli, id, &json!({ "act": "addEntry", "after": after }));
    let made = changed["made"].as_str().expect("a row");
    let entries = changed["view"]["table"]["entries"].as_array().expect("rows");
    let row = entries.iter().find(|it| it["unit"] == made).expect("the row");
    for (field, said) in columns {
        let cells = row["cells"].as_array().expect("columns").iter();
        let cell = cells.clone().find(|it| it["field"] == *field).expect("a column");
        for value in cell["values"].as_array().expect("values") {
            cli.json(&["edit", text(value, "/cell"), said]);
        }
    }
}

/// What strangers read on a working copy.
fn read(cli: &CommandLine, id: &str, folder: &Path) -> String {
    let out = folder.to_str().expect("a path");
    let printed = cli.json(&["print", id, "--out", out, "--working-copy"]);
    let paper = Paper::at(text(&printed, "/files/0/path"));
    paper.must_please();
    words(&paper.pages().join("\n"))
}

#[test]
fn strangers_read_the_same_total_in_each_language_as_they_would_reckon() {
    const TEST: &str =
        "strangers_read_the_same_total_in_each_language_as_they_would_reckon";
    let (office, cli) = desk();
    let id = new(&cli, "humanitarian");
    add(
        &cli,
        &id,
        &[("name", "Generator"), ("quantity", "3"), ("price", "14 500,10 євро")],
    );
    add(&cli, &id, &[("name", "Bett"), ("quantity", "24"), ("price", "€ 310,35")]);
    add(&cli, &id, &[("name", "Decken"), ("quantity", "1000"), ("price", "125 UAH")]);
    let shown = cli.json(&["show", &id]);
    assert_eq!(shown["table"]["totals"], json!(["50948.70 EUR", "125000 UAH"]));
    assert_eq!(shown["table"]["leftOut"], 0);
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let paper = read(&cli, &id, &office.beside("whole"));
    for total in [
        "Разом 50 948,70 EUR Разом 125 000 UAH",
        "Summe 50.948,70 EUR Summe 125.000 UAH",
        "Total EUR 50,948.70 Total UAH 125,000",
    ] {
        assert!(paper.contains(total), "{total} in {paper}");
    }
    for row in ["43 500,30 EUR", "43.500,30 EUR", "EUR 43,500.30", "Gesamtwert"] {
        assert!(paper.contains(row), "{row} in {paper}");
    }

    add(&cli, &id, &[("name", "Kleidung"), ("quantity", "5")]);
    let shown = cli.json(&["show", &id]);
    assert_eq!(shown["table"]["leftOut"], 1);
    let paper = read(&cli, &id, &office.beside("partial"));
    assert!(paper.contains("Summe der Positionen mit Wertangabe"), "{paper}");
    assert!(!paper.contains("Summe 50.948,70"), "{paper}");
}

#[test]
fn an_acceptance_act_takes_the_goods_of_its_agreement_in_one_step() {
    let (_office, cli) = desk();
    let agreement = new(&cli, "humanitarian");
    add(
        &cli,
        &agreement,
        &[("name", "Generator"), ("quantity", "2"), ("price", "14 500 EUR")],
    );
    add(&cli, &agreement, &[("name", "Bett"), ("quantity", "24"), ("serial", "B-1")]);
    let id = new(&cli, "acceptance_act");

    let alone = cli.call(&["take-goods", &id, "--json"]);
    assert_eq!(alone.code, 3, "it refers to none yet");
    assert_eq!(alone.any_json()["code"], "nothing_to_take");

    act(&cli, &id, &json!({ "act": "refer", "agreement": agreement }));
    let taken = cli.json(&["take-goods", &id, "--json"]);
    let said = |of: &Value| -> Vec<Vec<String>> {
        let rows = of["table"]["entries"].as_array().expect("rows").iter();
        let cells = rows.map(|it| it["cells"].as_array().expect("columns").iter());
        cells
            .map(|row| {
                let values = row.flat_map(|it| it["values"].as_array().expect("values"));
                values.map(|it| text(it, "/value").to_owned()).collect()
            })
            .collect()
    };
    let source = cli.json(&["show", &agreement]);
    assert_eq!(said(&taken["view"]), said(&source), "word for word");
    assert_eq!(taken["view"]["table"]["totals"], json!(["29000 EUR"]));
    assert_eq!(taken["view"]["table"]["leftOut"], 1);
    assert_eq!(taken["view"]["undo"], "перелік з угоди");
    let history = cli.json(&["history", &id]);
    assert_eq!(history[0]["name"], "перелік з угоди", "{history}");

    let again = cli.call(&["take-goods", &id, "--json"]);
    assert_eq!((again.code, &again.any_json()["code"]), (3, &json!("nothing_to_take")));
    let undone = cli.json(&["undo", &id]);
    assert_eq!(undone["view"]["table"]["entries"], json!([]), "one step of undo");
    let redone = cli.json(&["redo", &id]);
    assert_eq!(said(&redone["view"]), said(&source));
}
