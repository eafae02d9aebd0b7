//! Drafting by script: instruments, the ledger, versions, the library, an office's own text.

use std::path::Path;

use pobratym_tests::program::CommandLine;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{act, desk, list, text};

/// A twinning agreement in Ukrainian, German and Polish.
fn twinning(cli: &CommandLine) -> Value {
    let parties = "Калинець,Фалькенбрюк,Вежбова Гура";
    cli.json(&[
        "new",
        "twinning",
        "--languages",
        "uk,de,pl",
        "--parties",
        parties,
        "--json",
    ])
}

/// The codes of findings at a cell.
fn found(cli: &CommandLine, id: &str, cell: &str) -> Vec<String> {
    let outcome = cli.call(&["check", id, "--json"]);
    let findings: Value = serde_json::from_str(&outcome.said).expect("findings");
    let all = findings.as_array().expect("an array").iter();
    all.filter(|it| it["path"] == cell).map(|it| text(it, "/code").to_owned()).collect()
}

#[test]
fn every_instrument_is_listed_with_its_version_and_languages() {
    let (_office, cli) = desk();
    let templates = cli.json(&["templates", "--json"]);
    let templates = templates.as_array().expect("an array");
    assert_eq!(templates.len(), 15);
    for template in templates {
        assert_eq!(template["kind"], template["name"]);
        assert!(template["version"].as_u64() >= Some(1));
        let langs = list(template, "/languages");
        for lang in ["uk", "en", "de", "pl", "ro", "fr", "da"] {
            assert!(langs.iter().any(|it| it == lang), "{lang} of {template}");
        }
    }
}

#[test]
fn a_change_makes_the_others_stale_until_they_are_checked_or_released() {
    let (_office, cli) = desk();
    let view = twinning(&cli);
    let id = text(&view, "/id");
    let cell =
        |lang: usize| text(&view, &format!("/articles/0/clauses/0/wordings/{lang}/cell"));
    cli.json(&[
        "edit",
        cell(0),
        "Сторони щороку обмінюються делегаціями по 12 осіб.",
        "--json",
    ]);
    for lang in [1, 2] {
        let codes = found(&cli, id, cell(lang));
        assert!(codes.contains(&"wording_stale".to_owned()), "{codes:?}");
        assert!(codes.contains(&"numbers_differ".to_owned()), "{codes:?}");
    }
    let said = "Die Vertragspartner tauschen jährlich Delegationen von 12 Personen aus.";
    cli.json(&["edit", cell(1), said, "--json"]);
    let check = json!({ "act": "check", "cell": cell(1) });
    let after = act(&cli, id, &check);
    let wording = &after["view"]["articles"][0]["clauses"][0]["wordings"][1];
    assert_eq!(wording["state"], "checked");
    assert!(wording["at"].is_i64());
    assert_eq!(found(&cli, id, cell(1)), [""; 0]);
    let release = |reason: &str| {
        let act = json!({ "act": "release", "cell": cell(2), "reason": reason });
        cli.call(&["act", id, &act.to_string(), "--json"])
    };
    assert_eq!(release(" ").code, 3, "a reason is asked for");
    assert_eq!(release("Погоджено з партнером листом від 3 березня.").code, 0);
    let codes = found(&cli, id, cell(2));
    assert!(codes.contains(&"wording_released".to_owned()), "{codes:?}");
    assert!(!codes.contains(&"wording_stale".to_owned()), "{codes:?}");
}

#[test]
fn versions_are_compared_on_screen_and_on_paper() {
    const TEST: &str = "versions_are_compared_on_screen_and_on_paper";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let view = twinning(&cli);
    let id = text(&view, "/id");
    let name = "надіслано партнеру 12.03";
    act(&cli, id, &json!({ "act": "keepVersion", "name": name }));
    let cell = text(&view, "/articles/1/clauses/0/wordings/0/cell");
    cli.json(&["edit", cell, "Сторони двічі на рік запрошують одна одну.", "--json"]);
    let gone = text(&view, "/articles/2/unit");
    act(&cli, id, &json!({ "act": "remove", "unit": gone }));
    let redline = cli.json(&["redline", id, name, "now", "--json"]);
    let rows = list(&redline, "/rows");
    let changed = |change: &str| rows.iter().filter(|it| it["change"] == change).count();
    assert_eq!(changed("changed"), 1);
    assert!(changed("removed") > 1, "an article with its clauses");
    let out = office.beside("redline").join("redline.pdf");
    let file = out.to_str().expect("a path of letters");
    cli.json(&["redline", id, name, "now", "--out", file, "--json"]);
    let paper = Paper::at(&out);
    paper.must_please();
    let said = words(&paper.pages().join(" ")).to_lowercase();
    assert!(said.contains("порівняння версій"), "{said}");
    // In its column, where lines end between any two words.
    assert!(said.contains("двічі"), "{said}");
    let back = json!({ "act": "takeBack", "cell": cell, "version": version(&cli, id) });
    let after = act(&cli, id, &back);
    let wording = &after["view"]["articles"][1]["clauses"][0]["wordings"][0];
    assert_eq!(wording["isOwn"], false, "the version had the template's words");
}

fn version(cli: &CommandLine, id: &str) -> String {
    let versions = cli.json(&["versions", id, "--json"]);
    text(&versions, "/0/unit").to_owned()
}

#[test]
fn clauses_come_from_the_library_and_own_ones_go_to_other_offices() {
    let (office, cli) = desk();
    let view = twinning(&cli);
    let id = text(&view, "/id");
    let article = text(&view, "/articles/8/unit");
    let insert = json!({
        "act": "insertClause", "article": article, "after": null, "clause": "financing-forecast",
    });
    let after = act(&cli, id, &insert);
    let made = text(&after, "/made").to_owned();
    let clause = &after["view"]["articles"][8]["clauses"][0];
    assert_eq!(clause["unit"], made.as_str());
    assert_eq!(clause["alternatives"], 2, "three stand for one place");
    let exchange =
        json!({ "act": "exchange", "clause": made, "provision": "financing-no-burden" });
    let after = act(&cli, id, &exchange);
    assert_eq!(
        after["view"]["articles"][8]["clauses"][0]["provision"],
        "financing-no-burden"
    );
    let own = json!({ "topic": "safety", "texts": { "uk": "Наше." } });
    assert_eq!(cli.call(&["keep-clause", &own.to_string()]).code, 4, "no such topic");
    let own = json!({ "topic": "publicity", "texts": { "uk": "Наше правило.", "de": "Unsere Regel." } });
    let key = cli.json(&["keep-clause", &own.to_string(), "--json"]);
    let key = key.as_str().expect("a key");
    let insert = json!({ "act": "insertClause", "article": article, "after": null, "clause": key });
    act(&cli, id, &insert);
    let uses = cli.json(&["clause-uses", key, "--json"]);
    assert_eq!(uses[0]["agreement"], id);
    assert_eq!(uses[0]["number"], "9.1");
    let file = office.beside("library").join("clauses.json");
    let file = file.to_str().expect("a path of letters");
    assert_eq!(cli.call(&["export-library", file]).code, 0);
    let (_other, elsewhere) = desk();
    assert_eq!(elsewhere.json(&["import-library", file, "--json"]), 1);
    assert_eq!(elsewhere.json(&["import-library", file, "--json"]), 0, "known already");
    let found = elsewhere.json(&["library", "наше правило", "--json"]);
    assert_eq!(list(&found, "/topics").len(), 1);
    assert_eq!(found["topics"][0]["clauses"][0]["isOwn"], true);
}

#[test]
fn another_instrument_keeps_what_was_entered() {
    let (_office, cli) = desk();
    let view = twinning(&cli);
    let id = text(&view, "/id");
    let cell = text(&view, "/articles/1/clauses/0/wordings/0/cell");
    cli.json(&["edit", cell, "Наші слова.", "--json"]);
    let after =
        act(&cli, id, &json!({ "act": "setInstrument", "template": "memorandum" }));
    let view = &after["view"];
    assert_eq!(view["kind"], "memorandum");
    assert_eq!(list(view, "/parties").len(), 3);
    let clauses = list(view, "/articles").iter().flat_map(|it| list(it, "/clauses"));
    let kept = clauses.filter(|it| it["wordings"][0]["text"] == "Наші слова.").count();
    assert_eq!(kept, 1);
    let undone = cli.json(&["undo", id, "--json"]);
    assert_eq!(undone["view"]["kind"], "twinning", "and it is one step to go back");
}

#[test]
fn an_agreement_from_a_word_file_keeps_every_word() {
    let (_office, cli) = desk();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("papers/office-text.docx");
    let file = file.to_str().expect("a path of letters");
    let seen = cli.json(&["take-in", file, "--json"]);
    assert_eq!(seen["langs"], json!(["uk", "de"]));
    assert_eq!(seen["template"], "twinning");
    assert_eq!(list(&seen, "/articles").len(), 2);
    assert_eq!(seen["doubts"], 1, "fourteen days are not twelve");
    let bodies: Vec<&str> =
        list(&seen, "/bodies").iter().map(|it| text(it, "/name")).collect();
    assert_eq!(bodies.len(), 2, "{bodies:?}");
    let parties = "Калинець,Фалькенбрюк";
    let view = cli.json(&["take-in", file, "--parties", parties, "--json"]);
    assert_eq!(view["signedOn"]["value"], "2021-09-12");
    assert_eq!(view["term"]["years"]["value"], "5");
    assert_eq!(list(&view, "/articles").len(), 2);
    let clause = &view["articles"][0]["clauses"][1]["wordings"];
    assert!(text(clause, "/0/text").starts_with("Щороку до 20"));
    assert!(text(clause, "/1/text").starts_with("Jedes Jahr"));
    let rest = text(&view, "/comments/0/text/value");
    assert!(rest.contains("Від імені") && rest.contains("Für die Stadt"), "{rest}");
    let codes = found(&cli, text(&view, "/id"), text(clause, "/1/cell"));
    assert_eq!(codes, ["numbers_differ"]);
    // A language that the agreement does not have is no reason to lose its words.
    let others = ["--languages", "uk,pl", "--parties", parties, "--json"];
    let view = cli.json(&[&["take-in", file][..], &others].concat());
    assert_eq!(view["langs"], json!(["uk", "pl"]));
    let rest = text(&view, "/comments/0/text/value");
    assert!(rest.contains("Jedes Jahr") && rest.contains("Für die Stadt"), "{rest}");
    let outcome = cli.call(&["take-in", "/nowhere.docx", "--json"]);
    assert_eq!(outcome.code, 4);
}
