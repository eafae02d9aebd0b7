//! Old agreements, partners and people out of tables of others, by script.

use std::path::{Path, PathBuf};
use std::process::Command;

use pobratym_tests::office::Office;
use pobratym_tests::program::CommandLine;
use pobratym_tests::skipped;
use serde_json::{Value, json};

use crate::script::{list, text};

/// As a state list is: joint cells, double spaces, a row twice, two spellings of one town,
/// namesakes in two oblasts.
const REGISTER: &str = "№;Реєстраційний номер;Назва угоди;Дата та місце підписання;\
Вид співробітництва;Сфера співробітництва;Регіон України;Суб'єкт України;Держава;\
Адміністративно-територіальна одиниця іноземної держави;Суб'єкт іноземної держави;Строк дії
1;;Угода про співпрацю між Калинівською міською радою та ґміною Зорин;\
\"22.03.2017,            м.Зорин\";транскордонне та міжтериторіальне;Культура;\
Львівська область;Калинівська міська рада;Республіка Польща;Підкарпатське воєводство;м.Зорин;_
2;;Договір про співробітництво міст Бельт та Калинівка;\"07.01.1995,  м. Бельт\";\
міжтериторіальне;\"Економіка;
наука\";Вінницька область;Калинівська міська рада;Грузія;;м. Бельт;Безстрокова
3;15;Угода про побратимство між Калинівкою та муніципалітетом Бруно;\"11.07.2025,
м. Бруно,
Італійська Республіка\";міжтериторіальне;Освіта;Вінницька область;Калинівська міська рада;\
Італійська Республіка;;Місто Брунно;5 років
4;;Угода про партнерство;01.09.2009, комуна Сонячна;обидва;Спорт;Вінницька область;\
Калинівська міська рада;Румунія;;\"к.  Сонячна (Йон Попа, голова комуни)\";\
\"до кінця реалізації проєкту (31.12.2024) та наступні 5 років\"
5;;Угода про партнерство;01.09.2009, комуна  Сонячна;обидва;Спорт;Вінницька область;\
Калинівська міська рада;Румунія;;к. Сонячна;до перемоги
6;;;;;;;;;;;
7;;Угода з громадою Рябінова про дружбу міст;01.02.2005;;;Вінницька область;\
Калинівська міська рада;Російська Федерація;;Рябінова;
";

const PARTNERS: &str =
    "Громада;КАТОТТГ;Область;Партнер;Країна;Регіон партнера;Вид;З року;Колір
Калинівська територіальна громада;UA46060370000025447;Львівська область;Ельмінген;DE;\
Hessen;Kommunalpartnerschaft;2019;синій
Калинівська територіальна громада;UA460603700000254;Вінницька область;Марбург;DE;Hessen;\
Kommunalpartnerschaft;12.05.2021;
Калинівська територіальна громада;UA46060370000025447;Львівська область;Ельмінген;DE;\
Hessen;Kommunalpartnerschaft;2019;
";

const CONTACTS: &str = "Name;Funktion;Stadt;Land;E-Mail;Telefon;Notiz
Eva Muster;Bürgermeisterin;Ellmingen;Deutschland;eva@ellmingen.example;+49 30 1234567;\
spricht Polnisch
Jan Beispiel;Referent;Ellmingen;Deutschland;jan(at)ellmingen.example;;
;Referent;Ellmingen;Deutschland;;;
Eva Muster;Bürgermeisterin;Ellmingen;Deutschland;;;
";

fn office(name: &str, table: &str) -> (Office, CommandLine, PathBuf) {
    let office = Office::new();
    let cli = CommandLine::over(&office.data());
    let file = office.path().join(name);
    std::fs::write(&file, table).unwrap();
    (office, cli, file)
}

fn look(cli: &CommandLine, file: &Path, kind: &str) -> Value {
    let file = file.to_str().unwrap();
    cli.json(&["import", file, "--kind", kind, "--dry-run", "--json"])
}

fn import(cli: &CommandLine, file: &Path, kind: &str) -> Value {
    cli.json(&["import", file.to_str().unwrap(), "--kind", kind, "--json"])
}

/// Each row by its number, state and what is doubtful in it.
fn judged(view: &Value) -> Vec<String> {
    let row = |it: &Value| {
        let findings = list(it, "/findings").iter();
        let findings: Vec<String> = findings
            .map(|it| format!(" {}@{}", text(it, "/code"), text(it, "/cell")))
            .collect();
        format!("{} {}{}", it["row"], text(it, "/state"), findings.concat())
    };
    list(view, "/rows").iter().map(row).collect()
}

/// The fields of a form that hold something.
fn fields(view: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut values = vec![view];
    while let Some(value) = values.pop() {
        match value {
            Value::Object(members) => {
                if let (Some(Value::String(field)), Some(Value::String(text))) =
                    (members.get("field"), members.get("value"))
                    && !text.is_empty()
                {
                    found.push((field.clone(), text.clone()));
                }
                values.extend(members.values());
            }
            Value::Array(members) => values.extend(members),
            _ => {}
        }
    }
    found
}

fn field(view: &Value, name: &str) -> String {
    let found = fields(view).into_iter().find(|(field, _)| field == name);
    found.map(|(_, text)| text).unwrap_or_default()
}

/// The only agreement whose title has these words.
fn agreement(cli: &CommandLine, words: &str) -> Value {
    let rows = cli.json(&["list", "--json"]);
    let found =
        rows.as_array().unwrap().iter().find(|it| text(it, "/title").contains(words));
    let id = text(found.unwrap_or_else(|| panic!("{words} in {rows}")), "/id").to_owned();
    cli.json(&["show", &id, "--json"])
}

#[test]
fn a_state_list_goes_in_with_every_fact_kept_and_every_fault_shown() {
    let (_office, cli, file) = office("реєстр.csv", REGISTER);
    let view = look(&cli, &file, "agreements");
    assert_eq!(
        judged(&view),
        [
            "2 new",
            "3 new",
            "4 new spelled_two_ways@K4",
            "5 new more_said@K5 cooperation_unknown@E5 title_general@C5",
            "6 duplicate cooperation_unknown@E6 term_unread@L6 title_general@C6",
            "7 faulty nothing_named@C7",
            "8 faulty state_excluded@",
        ]
    );
    assert_eq!(view["duplicates"], json!([6]));
    assert_eq!(view["rows"][4]["duplicateRow"], 5);
    let nothing = cli.json(&["list", "--json"]);
    assert_eq!(nothing, json!([]), "a look keeps nothing");

    let imported = import(&cli, &file, "agreements");
    assert_eq!((&imported["agreements"], &imported["bodies"]), (&json!(4), &json!(6)));
    let register = cli.json(&["register", "--json"]);
    let cells: Vec<Vec<&str>> = list(&register, "/rows")
        .iter()
        .map(|row| list(row, "/cells").iter().map(|it| it.as_str().unwrap()).collect())
        .collect();
    let row = |title: &str| {
        cells
            .iter()
            .find(|it| it[2].starts_with(title))
            .unwrap_or_else(|| panic!("{title}"))
    };
    let first = row("Угода про співпрацю");
    assert_eq!(first[3], "22.03.2017, м.Зорин");
    assert_eq!(first[4], "транскордонне та міжтериторіальне");
    assert_eq!((first[6], first[8]), ("Львівська область", "Республіка Польща"));
    assert_eq!(
        (first[9], first[10], first[11]),
        ("Підкарпатське воєводство", "Зорин", "")
    );
    let second = row("Договір про");
    assert_eq!((second[5], second[6]), ("Економіка; наука", "Вінницька область"));
    assert_eq!(second[11], "Безстрокова");
    let third = row("Угода про побратимство");
    assert_eq!((third[1], third[11]), ("15", "5 років"));
    assert_eq!(third[3], "11.07.2025, м. Бруно, Італійська Республіка");
    let fourth = row("Угода про партнерство");
    assert_eq!(fourth[11], "До 31.12.2024 та наступні 5 років");

    let shown = agreement(&cli, "Угода про партнерство");
    let remark = field(&shown, "remark");
    for kept in [
        "Суб'єкт іноземної держави: Йон Попа, голова комуни",
        "Вид співробітництва: обидва",
        "Строк дії: до кінця реалізації проєкту (31.12.2024) та наступні 5 років",
    ] {
        assert!(remark.contains(kept), "{kept} in {remark}");
    }
    let bodies = cli.json(&["bodies", "--json"]);
    let councils = bodies.as_array().unwrap().iter();
    let councils = councils.filter(|it| text(it, "/name") == "Калинівська міська рада");
    assert_eq!(councils.count(), 2, "namesakes of two oblasts stay apart");
    let found = cli.json(&["search", "Сонячна", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 1, "by the name of a party");

    let again = look(&cli, &file, "agreements");
    assert_eq!(again["counts"]["new"], 0, "{:?}", judged(&again));
    let refused = cli.call(&["import", file.to_str().unwrap(), "--kind", "agreements"]);
    assert_eq!(refused.code, 3, "nothing is new");
}

#[test]
fn words_where_a_day_belongs_are_no_place() {
    let table = "Назва угоди;Дата та місце підписання;Партнер\n\
                 Угода про дружбу двох міст;буде погоджено;Зорин\n";
    let (_office, cli, file) = office("register.csv", table);
    assert_eq!(judged(&look(&cli, &file, "agreements")), ["2 new day_unread@B2"]);
    let _ = import(&cli, &file, "agreements");
    let shown = agreement(&cli, "Угода про дружбу");
    assert_eq!(text(&shown, "/place/0/text"), "", "{shown}");
    assert_eq!(field(&shown, "remark"), "Дата та місце підписання: буде погоджено");
}

#[test]
fn an_import_is_undone_whole_unless_something_of_it_is_in_use() {
    let (_office, cli, file) = office("register.csv", REGISTER);
    let imported = import(&cli, &file, "agreements");
    let id = text(&imported, "/id");
    cli.call(&["undo-import", id]);
    assert_eq!(cli.json(&["list", "--json"]), json!([]));
    assert_eq!(cli.json(&["bodies", "--json"]), json!([]));
    assert_eq!(cli.json(&["search", "Сонячна", "--json"]), json!([]));
    assert_eq!(cli.call(&["undo-import", id]).code, 3, "it is undone already");

    let imported = import(&cli, &file, "agreements");
    let shown = agreement(&cli, "Угода про партнерство");
    let cell = format!("{}/-/field.shelf", text(&shown, "/document"));
    let edited = cli.call(&["edit", &cell, "шафа 2"]);
    assert_eq!(edited.code, 0, "{edited:?}");
    let refused = cli.call(&["undo-import", text(&imported, "/id")]);
    assert_eq!(refused.code, 3);
    assert_eq!(cli.json(&["list", "--json"]).as_array().unwrap().len(), 4);
    assert!(cli.json(&["verify-data", "--json"])["isWhole"] == true);
}

#[test]
fn partners_are_told_apart_by_code_and_their_years_are_kept() {
    let (_office, cli, file) = office("partners.csv", PARTNERS);
    let view = look(&cli, &file, "partners");
    assert_eq!(
        judged(&view),
        ["2 new year_only@H2", "3 new code_wrong@B3", "4 duplicate year_only@H4",]
    );
    let imported = import(&cli, &file, "partners");
    assert_eq!((&imported["agreements"], &imported["bodies"]), (&json!(2), &json!(4)));
    let remark = field(&agreement(&cli, "Ельмінген"), "remark");
    for kept in ["З року: 2019", "Вид: Kommunalpartnerschaft", "Колір: синій"]
    {
        assert!(remark.contains(kept), "{kept} in {remark}");
    }
    let bodies = cli.json(&["bodies", "--json"]);
    let found = bodies.as_array().unwrap().iter().filter(|it| it["agreements"] == 1);
    assert_eq!(found.count(), 4);
}

#[test]
fn people_go_onto_the_card_of_their_body() {
    let (_office, cli, file) = office("contacts.csv", CONTACTS);
    let view = look(&cli, &file, "contacts");
    assert_eq!(
        judged(&view),
        ["2 new", "3 new mail_wrong@E3", "4 faulty nothing_named@A4", "5 duplicate",]
    );
    let imported = import(&cli, &file, "contacts");
    assert_eq!((&imported["people"], &imported["bodies"]), (&json!(2), &json!(1)));
    let bodies = cli.json(&["bodies", "--json"]);
    let card = cli.json(&["body", text(&bodies, "/0/id"), "--json"]);
    assert_eq!(text(&card, "/country/value"), "DE");
    assert_eq!(list(&card, "/people").len(), 2);
    let said = fields(&card);
    for (field, value) in [
        ("person_mail", "eva@ellmingen.example"),
        ("person_telephone", "+49 30 1234567"),
        ("remark", "Notiz: spricht Polnisch"),
        ("remark", "E-Mail: jan(at)ellmingen.example"),
    ] {
        assert!(
            said.contains(&(field.to_owned(), value.to_owned())),
            "{value} in {said:?}"
        );
    }
    assert_eq!(look(&cli, &file, "contacts")["counts"]["new"], 0);
}

#[test]
fn what_a_clerk_said_of_columns_is_remembered() {
    let table = "Що;Хто;Коли\nУгода про дружбу двох міст;Зорин;01.02.2003\n";
    let (_office, cli, file) = office("own.csv", table);
    let meanings = |view: &Value| -> Vec<String> {
        list(view, "/columns").iter().map(|it| text(it, "/meaning").to_owned()).collect()
    };
    assert_eq!(meanings(&look(&cli, &file, "agreements")), ["", "", "signed_on"]);
    let path = file.to_str().unwrap();
    let mapping = r#"{"A":"title","B":"partner"}"#;
    cli.json(&["import", path, "--kind", "agreements", "--mapping", mapping, "--json"]);
    let again = look(&cli, &file, "agreements");
    assert_eq!(meanings(&again), ["title", "partner", "signed_on"]);
    assert_eq!(again["isRemembered"], true);
    assert_eq!(again["counts"]["duplicates"], 1);
    let wrong =
        cli.call(&["import", path, "--kind", "agreements", "--mapping", r#"{"A":"x"}"#]);
    assert_ne!(wrong.code, 0);
}

#[test]
fn rows_are_chosen_by_their_numbers() {
    let (_office, cli, file) = office("register.csv", REGISTER);
    let path = file.to_str().unwrap();
    let imported =
        cli.json(&["import", path, "--kind", "agreements", "--rows", "3,6,7", "--json"]);
    assert_eq!(
        imported["agreements"], 2,
        "a repeated row may be taken, a faulty one not"
    );
}

#[test]
fn workbooks_of_calc_bring_what_the_text_brings() {
    let test = "workbooks_of_calc_bring_what_the_text_brings";
    if !skipped::has_all(test, &["soffice"]) {
        return;
    }
    let (office, cli, file) = office("register.csv", REGISTER);
    let expected = judged(&look(&cli, &file, "agreements"));
    for form in ["xlsx", "xls", "ods"] {
        let profile = office.path().join("profile");
        let converted = Command::new("soffice")
            .arg(format!("-env:UserInstallation=file://{}", profile.display()))
            .args(["--headless", "--infilter=CSV:59,34,UTF8,1,,0,false,false"])
            .args(["--convert-to", form, "--outdir"])
            .args([office.path(), &file])
            .output()
            .unwrap();
        let table = file.with_extension(form);
        assert!(table.is_file(), "{converted:?}");
        let view = look(&cli, &table, "agreements");
        assert_eq!(text(&view, "/format"), form);
        assert_eq!(judged(&view), expected, "{form}");
    }
}

#[test]
fn what_is_no_table_is_refused_and_nothing_is_kept() {
    let (_office, cli, file) = office("table.xlsx", "PK\u{3}\u{4} and no more");
    let path = file.to_str().unwrap();
    let refused = cli.call(&["import", path, "--kind", "agreements"]);
    assert_ne!(refused.code, 0);
    assert!(refused.complained.contains("таблиці"), "{refused:?}");
    assert_eq!(cli.json(&["bodies", "--json"]), json!([]));
}
