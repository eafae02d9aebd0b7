//! What is filed beside agreements, by script: letters, promises, aid; the yearly report and
//! the calendar.

use pobratym_desk::wire::FilingInput;
use pobratym_tests::office::Office;
use pobratym_tests::program::CommandLine;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper, words};
use serde_json::{Value, json};

use crate::script::{act, desk, list, text};

fn file(cli: &CommandLine, kind: &str, langs: &[&str], fields: Value) -> Value {
    let input = json!({ "kind": kind, "langs": langs, "fields": fields });
    cli.json(&["file", &input.to_string()])
}

fn body(cli: &CommandLine, name: &str) -> Value {
    let bodies = cli.json(&["bodies"]);
    let found = bodies.as_array().unwrap().iter().find(|it| it["name"] == name);
    cli.json(&["body", text(found.unwrap(), "/id")])
}

#[test]
fn a_letter_waits_for_its_answer_until_it_has_one() {
    let (_office, cli) = desk();
    let fields = json!({ "direction": "incoming", "letter_on": "2026-11-01",
        "subject": "Запрошення на свято", "answer_by": "2026-11-05" });
    let letter = file(&cli, "letter", &["uk"], fields);
    let document = text(&letter, "/document").to_owned();
    let waits = || {
        let dues = cli.json(&["deadlines", "--json"]);
        let is_ours = |it: &&Value| it["document"] == document.as_str();
        dues.as_array().unwrap().iter().filter(is_ours).count()
    };
    assert_eq!(waits(), 1);
    cli.json(&["edit", &format!("{document}/-/field.answered_on"), "2026-11-04"]);
    assert_eq!(waits(), 0);
    let refused =
        cli.call(&["edit", &format!("{document}/-/field.direction"), "sideways"]);
    assert_eq!(refused.code, 3);
}

#[test]
fn an_own_letter_goes_out_in_the_language_of_its_reader() {
    const TEST: &str = "an_own_letter_goes_out_in_the_language_of_its_reader";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let town = body(&cli, "Фалькенбрюк");
    let id = text(&town, "/id");
    let person = text(&town, "/people/0/unit");
    let edit = |field: &str, value: &str| {
        cli.json(&["edit", &format!("body-{id}/{person}/field.{field}"), value]);
    };
    edit("person_lang", "de");
    edit("salutation/de", "Sehr geehrte Frau Bürgermeisterin,");
    let fields = json!({ "direction": "outgoing", "with": id, "subject": "Einladung",
        "letter_on": "2026-11-12", "letter_number": "01-12/77",
        "letter_text": "wir laden Sie herzlich ein.\nDas Programm liegt bei." });
    let letter = file(&cli, "letter", &["de"], fields);
    let document = text(&letter, "/document");
    let name = text(&letter, "/people/0");
    cli.json(&["edit", &format!("{document}/-/field.correspondent"), name]);
    let out = office.path().join("brief.pdf");
    cli.json(&["letter", document, "--out", out.to_str().unwrap()]);
    let paper = Paper::at(&out);
    paper.must_please();
    let said = words(&paper.pages().join("\n"));
    for part in [
        "Sehr geehrte Frau Bürgermeisterin,",
        "12. November 2026",
        "01-12/77",
        "Das Programm liegt bei.",
        "Mit freundlichen Grüßen",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn an_action_plan_gives_its_measures_to_the_one_list_once() {
    let (_office, cli) = desk();
    let parties = "Калинець,Фалькенбрюк";
    let plan = cli.json(&[
        "new",
        "action-plan",
        "--languages",
        "uk,de",
        "--parties",
        parties,
        "--json",
    ]);
    let id = text(&plan, "/id");
    let row = act(&cli, id, &json!({ "act": "addEntry", "after": null }));
    let unit = text(&row, "/made");
    let edit = |field: &str, value: &str| {
        cli.json(&["edit", &format!("agreement-{id}/{unit}/entry.{field}"), value]);
    };
    edit("name/uk", "Обмін учнями");
    edit("responsible/uk", "відділ освіти");
    edit("due", "20.05.2027");
    assert_eq!(cli.json(&["take-commitments", id]), 1);
    assert_eq!(cli.json(&["take-commitments", id]), 0, "not a second time");
    let undone = cli.json(&["undo", id, "--json"]);
    assert_eq!(undone["view"]["redo"], "домовленості з плану заходів");
    assert_eq!(cli.json(&["commitments"]), json!([]), "all are one act of the plan");
    cli.json(&["redo", id]);
    let commitments = cli.json(&["commitments"]);
    let fields = &commitments[0]["fields"];
    assert_eq!(fields["promise"], "Обмін учнями");
    assert_eq!(fields["own_owner"], "відділ освіти");
    assert_eq!(commitments[0]["dueOn"], "2027-05-20");
    let document = text(&commitments, "/0/document");
    cli.json(&["edit", &format!("{document}/-/field.progress"), "done"]);
    assert_eq!(cli.json(&["commitments"])[0]["dueOn"], Value::Null);
}

#[test]
fn aid_becomes_an_act_of_acceptance_and_a_line_of_the_report() {
    const TEST: &str = "aid_becomes_an_act_of_acceptance_and_a_line_of_the_report";
    if !skipped::has_all(TEST, &JUDGES) {
        return;
    }
    let (office, cli) = desk();
    let giver = body(&cli, "Фалькенбрюк");
    let receiver = body(&cli, "Калинець");
    let fields = json!({ "aid_kind": "humanitarian", "subject": "Генератори для лікарні",
        "given_on": "2026-10-01", "giver": giver["id"], "receiver": receiver["id"] });
    let aid = file(&cli, "consignment", &["uk", "de"], fields);
    let document = text(&aid, "/document").to_owned();
    let row =
        cli.json(&["act-on-filing", &document, r#"{"act":"addEntry","after":null}"#]);
    let unit = text(&row, "/made").to_owned();
    for (field, value) in [
        ("name/uk", "Генератор 20 кВт"),
        ("name/de", "Stromerzeuger 20 kW"),
        ("measure/uk", "шт."),
        ("measure/de", "Stück"),
        ("quantity", "3"),
        ("price", "8 400 EUR"),
        ("weight", "1,5"),
        ("category", "energy"),
    ] {
        cli.json(&["edit", &format!("{document}/{unit}/entry.{field}"), value]);
    }
    let rows = cli.json(&["aid"]);
    assert_eq!(rows[0]["totals"], json!(["25200 EUR"]));
    assert_eq!(rows[0]["tonnes"], "1.5");
    assert_eq!(rows[0]["categories"], json!(["energy"]));
    let acceptance = cli.json(&["draft-acceptance", &document]);
    assert_eq!(acceptance["kind"], "acceptance_act");
    let cells = list(&acceptance, "/table/entries/0/cells");
    let name = cells.iter().find(|it| it["field"] == "name").unwrap();
    assert_eq!(name["values"][1]["value"], "Stromerzeuger 20 kW");
    let linked = cli.json(&["filing", &document]);
    let fields = list(&linked, "/fields");
    let link = fields.iter().find(|it| it["field"] == "acceptance").unwrap();
    assert_eq!(link["value"], acceptance["id"]);
    let out = office.path().join("report.pdf");
    cli.json(&["report", "2026", "--out", out.to_str().unwrap()]);
    let paper = Paper::at(&out);
    paper.must_please();
    let said = words(&paper.pages().join("\n"));
    assert!(said.contains("Генератори для лікарні"), "{said}");
    assert!(said.contains("25"), "{said}");
    assert_eq!(cli.call(&["report", "99999999", "--out", "x.pdf"]).code, 4);
}

#[test]
fn the_days_to_keep_leave_as_a_calendar() {
    let (office, cli) = desk();
    let fields = json!({ "promise": "Надіслати фото свята", "due_on": "2999-05-20" });
    file(&cli, "commitment", &["uk"], fields);
    let out = office.path().join("days.ics");
    assert_eq!(cli.json(&["calendar", "--out", out.to_str().unwrap()]), 1);
    let calendar = std::fs::read_to_string(&out).unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:29990520"), "{calendar}");
    assert!(calendar.contains("Надіслати фото свята"), "{calendar}");
}

#[test]
fn what_began_a_record_is_not_undone_and_the_lists_stay_whole() {
    let (_office, cli) = desk();
    let letter = file(&cli, "letter", &["uk"], json!({ "subject": "Запрошення" }));
    let rows = cli.json(&["list", "--json"]);
    let drafted = cli.json(&[
        "new",
        "cooperation",
        "--languages",
        "uk,pl",
        "--parties",
        "Калинець,Вежбова Гура",
        "--json",
    ]);
    for id in [text(&letter, "/document"), text(&drafted, "/id")] {
        let refused = cli.call(&["undo", id]);
        assert_eq!(refused.code, 3, "{}", refused.said);
        assert!(refused.complained.contains("Скасовувати більше нічого"));
    }
    let listed = |words: &[&str]| cli.json(words).as_array().unwrap().len();
    assert_eq!(listed(&["letters", "--json"]), 1);
    assert_eq!(listed(&["list", "--json"]), rows.as_array().unwrap().len() + 1);
}

#[test]
fn what_is_due_is_told_once_a_day_and_names_nobody() {
    let mut office = Office::new();
    let letter = |office: &mut Office| {
        let fields = [("subject", "Запрошення"), ("answer_by", "2026-01-05")];
        let fields = fields.map(|(field, value)| (field.to_owned(), value.to_owned()));
        let input = FilingInput {
            kind: "letter".to_owned(),
            langs: vec!["uk".to_owned()],
            fields: fields.into(),
        };
        office.desk().file(&input).expect("a letter");
    };
    letter(&mut office);
    let mut settings = office.desk().view().expect("the desk").settings;
    settings.reminders = false;
    office.desk().change_settings(&settings).expect("reminders off");
    assert_eq!(office.desk().remind().unwrap(), None, "they are off");
    settings.reminders = true;
    office.desk().change_settings(&settings).expect("reminders on");
    let told = office.desk().remind().unwrap().expect("something is due");
    assert_eq!(told.title, "Строки на сьогодні");
    assert!(told.text.starts_with("Прострочено: 1. Наближається: 0."), "{}", told.text);
    assert!(!told.text.contains("Запрошення"), "others may see it");
    letter(&mut office);
    assert_eq!(office.reopen().remind().unwrap(), None, "once a day, also after a start");
}
