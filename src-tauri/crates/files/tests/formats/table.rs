//! Tables, read by openpyxl, LibreOffice Calc and Python's `csv`.

use chrono::{DateTime, NaiveDate, Utc};
use pobratym_files::{
    Cell, Column, ColumnKind, SheetTable, Workbook, WorkbookFault, write_csv, write_xlsx,
};
use serde_json::{Value, json};

use crate::stranger::{read, shown_by_calc};

const NOTE: &str = "«Школа; ліцей» – \"пілот\"\nдругий рядок";
const FORMULA: &str = "=HYPERLINK(\"file:///x\";\"Відкрити\")";

fn created_at() -> DateTime<Utc> {
    "2026-05-01T09:00:00Z".parse().unwrap()
}

fn day(text: &str) -> Cell {
    Cell::Day(text.parse::<NaiveDate>().unwrap())
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(text: &str) -> Cell {
    Cell::Number(text.to_owned())
}

/// A register with one of everything that goes wrong easily.
fn register() -> SheetTable {
    let column =
        |(head, kind, width): (&str, _, _)| Column { head: head.to_owned(), kind, width };
    SheetTable {
        name: "Реєстр угод".to_owned(),
        columns: [
            ("Назва", ColumnKind::Text, 44),
            ("Підписано", ColumnKind::Day, 12),
            ("Кошторис, євро", ColumnKind::Number { places: 2 }, 15),
            ("Примірників", ColumnKind::Number { places: 0 }, 11),
            ("Примітка", ColumnKind::Text, 30),
        ]
        .map(column)
        .to_vec(),
        rows: vec![
            vec![
                text("Угода про співробітництво міст Яснобір та Ельмінген"),
                day("2026-05-02"),
                number("12500.5"),
                number("2"),
                text(NOTE),
            ],
            vec![
                text(FORMULA),
                Cell::Empty,
                number("-0.07"),
                Cell::Empty,
                text("+380 44"),
            ],
            vec![
                text("007"),
                day("1900-02-28"),
                number("12345678901234567.89"),
                number("два"),
                text("2026-05-02"),
            ],
            vec![
                text("1e3"),
                day("1900-03-01"),
                number("0"),
                text("12"),
                day("2100-02-28"),
            ],
        ],
    }
}

fn xlsx() -> Vec<u8> {
    write_xlsx(&Workbook { sheets: vec![register()] }, created_at()).unwrap()
}

/// One key of all cells of the first sheet.
fn cells(found: &Value, key: &str) -> Vec<Vec<Value>> {
    let rows = found["sheets"][0]["rows"].as_array().unwrap().iter();
    rows.map(|row| row.as_array().unwrap().iter().map(|it| it[key].clone()).collect())
        .collect()
}

#[test]
fn every_cell_of_a_workbook_is_of_its_own_kind() {
    const TEST: &str = "every_cell_of_a_workbook_is_of_its_own_kind";
    let Some(found) = read(TEST, "xlsx", &xlsx()) else { return };
    assert_eq!(
        json!(cells(&found, "value")),
        json!([
            ["Назва", "Підписано", "Кошторис, євро", "Примірників", "Примітка"],
            [
                "Угода про співробітництво міст Яснобір та Ельмінген",
                "2026-05-02T00:00:00",
                12500.5,
                2,
                NOTE
            ],
            [FORMULA, null, -0.07, null, "+380 44"],
            ["007", "28.02.1900", "12345678901234567.89", "два", "2026-05-02"],
            ["1e3", "1900-03-01T00:00:00", 0, "12", "2100-02-28T00:00:00"],
        ])
    );
    // openpyxl: s a text, d a day, n a number or nothing, f a formula.
    assert_eq!(
        json!(cells(&found, "type")),
        json!([
            ["s", "s", "s", "s", "s"],
            ["s", "d", "n", "n", "s"],
            ["s", "n", "n", "n", "s"],
            ["s", "s", "s", "s", "s"],
            ["s", "d", "n", "s", "d"],
        ])
    );
    let formats = cells(&found, "format");
    assert_eq!(
        json!(formats[1]),
        json!(["General", "dd.mm.yyyy", "#,##0.00", "#,##0", "General"])
    );
    assert_eq!(formats[4][4], "dd.mm.yyyy", "a day in a column of texts");
    let columns = &found["sheets"][0]["columns"];
    assert_eq!(columns["B"]["format"], "dd.mm.yyyy", "for days that are not there yet");
}

#[test]
fn what_looks_like_a_formula_stays_text_in_the_hands_of_a_clerk() {
    const TEST: &str = "what_looks_like_a_formula_stays_text_in_the_hands_of_a_clerk";
    let Some(found) = read(TEST, "xlsx", &xlsx()) else { return };
    let guarded = cells(&found, "guarded");
    assert_eq!((&guarded[2][0], &guarded[2][4]), (&json!(true), &json!(true)));
    let others = guarded.iter().flatten().filter(|it| **it == json!(true)).count();
    assert_eq!(others, 2, "and nothing else has the mark: {guarded:?}");
}

#[test]
fn a_table_can_be_read_below_its_heads_filtered_and_printed() {
    const TEST: &str = "a_table_can_be_read_below_its_heads_filtered_and_printed";
    let Some(found) = read(TEST, "xlsx", &xlsx()) else { return };
    let sheet = &found["sheets"][0];
    assert_eq!(sheet["name"], "Реєстр угод");
    assert_eq!(sheet["frozen"], "A2");
    assert_eq!(sheet["filter"], "A1:E5");
    assert_eq!(sheet["heads"], "$1:$1");
    for (name, width) in [("A", 44.0), ("B", 12.0), ("C", 15.0), ("D", 11.0), ("E", 30.0)]
    {
        let found = sheet["columns"][name]["width"].as_f64().unwrap();
        // Excel's own width has five pixels of padding in it.
        assert!((width..width + 1.0).contains(&found), "{name}: {found}");
    }
    let bold = cells(&found, "bold");
    assert!(bold[0].iter().all(|it| *it == json!(true)), "{bold:?}");
    assert!(bold[1..].iter().flatten().all(|it| *it == json!(false)), "{bold:?}");
    let (value, wrap) = (cells(&found, "value"), cells(&found, "wrap"));
    for (value, wrap) in value.iter().flatten().zip(wrap.iter().flatten()) {
        assert!(value.is_null() || *wrap == json!(true), "{value}");
    }
}

#[test]
fn the_same_tables_and_instant_give_the_same_bytes() {
    const TEST: &str = "the_same_tables_and_instant_give_the_same_bytes";
    let bytes = xlsx();
    assert!(bytes == xlsx(), "two files of one table differ");
    let Some(found) = read(TEST, "xlsx", &bytes) else { return };
    assert_eq!(found["created"], "2026-05-01T09:00:00");
    assert_eq!(found["modified"], "2026-05-01T09:00:00");
    // The first instant a ZIP archive can name: no clock has been asked.
    assert_eq!(found["stamps"], json!([[1980, 1, 1, 0, 0, 0]]));
}

#[test]
fn sheets_keep_their_order_and_one_without_rows_opens() {
    const TEST: &str = "sheets_keep_their_order_and_one_without_rows_opens";
    let bare = SheetTable { name: "Візити".to_owned(), rows: vec![], ..register() };
    let workbook = Workbook {
        sheets: vec![
            register(),
            bare,
            SheetTable { name: "Порожньо".to_owned(), ..SheetTable::default() },
        ],
    };
    let bytes = write_xlsx(&workbook, created_at()).unwrap();
    let Some(found) = read(TEST, "xlsx", &bytes) else { return };
    let names: Vec<&Value> =
        found["sheets"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["Реєстр угод", "Візити", "Порожньо"]);
    assert_eq!(found["sheets"][1]["filter"], "A1:E1");
    assert_eq!(found["sheets"][2]["filter"], Value::Null);
}

#[test]
fn characters_that_nobody_sees_break_no_workbook() {
    const TEST: &str = "characters_that_nobody_sees_break_no_workbook";
    let pasted = "<b>&amp;</b>\u{0}\u{1b}\u{ffff}\u{10ffff}🤝 _x0041_\r\nкінець";
    let mut sheet = register();
    sheet.rows[0][0] = text(pasted);
    let workbook = Workbook { sheets: vec![sheet] };
    let bytes = write_xlsx(&workbook, created_at()).unwrap();
    let Some(found) = read(TEST, "xlsx", &bytes) else { return };
    let value = cells(&found, "value")[1][0].as_str().unwrap().to_owned();
    assert!(value.starts_with("<b>&amp;</b>"), "{value:?}");
    assert!(value.contains('🤝') && value.ends_with("\nкінець"), "{value:?}");
    assert!(!value.contains("_x000D_"), "{value:?}");
}

#[test]
fn calc_shows_what_excel_shows() {
    const TEST: &str = "calc_shows_what_excel_shows";
    let Some(shown) = shown_by_calc(TEST, &xlsx()) else { return };
    let Some(found) = read(TEST, "csv", &shown) else { return };
    assert_eq!(
        found,
        json!([
            ["Назва", "Підписано", "Кошторис, євро", "Примірників", "Примітка"],
            [
                "Угода про співробітництво міст Яснобір та Ельмінген",
                "02.05.2026",
                "12,500.50",
                "2",
                NOTE
            ],
            [FORMULA, "", "-0.07", "", "+380 44"],
            ["007", "28.02.1900", "12345678901234567.89", "два", "2026-05-02"],
            ["1e3", "01.03.1900", "0.00", "12", "28.02.2100"],
        ])
    );
}

#[test]
fn csv_gives_every_cell_back() {
    const TEST: &str = "csv_gives_every_cell_back";
    let Some(found) = read(TEST, "csv", &write_csv(&register()).unwrap()) else { return };
    assert_eq!(
        found,
        json!([
            ["Назва", "Підписано", "Кошторис, євро", "Примірників", "Примітка"],
            [
                "Угода про співробітництво міст Яснобір та Ельмінген",
                "02.05.2026",
                "12500,5",
                "2",
                NOTE
            ],
            [format!("'{FORMULA}"), "", "-0,07", "", "'+380 44"],
            ["007", "28.02.1900", "12345678901234567,89", "два", "2026-05-02"],
            ["1e3", "01.03.1900", "0", "12", "28.02.2100"],
        ])
    );
}

#[test]
fn a_row_that_does_not_fit_its_heads_is_named() {
    let mut sheet = register();
    sheet.rows[2].pop();
    let csv = write_csv(&sheet).unwrap_err();
    let xlsx = write_xlsx(&Workbook { sheets: vec![sheet] }, created_at()).unwrap_err();
    for fault in [csv, xlsx] {
        let WorkbookFault::Row { sheet, row, cells, columns } = fault else {
            panic!("{fault:?}");
        };
        assert_eq!((&*sheet, row, cells, columns), ("Реєстр угод", 3, 4, 5));
    }
}

#[test]
fn what_excel_has_no_room_for_is_refused() {
    let named = |name: &str| SheetTable { name: name.to_owned(), ..register() };
    let mut long = register();
    long.rows[0][0] = Cell::Text("ї".repeat(32_768));
    for sheets in [
        vec![named("")],
        vec![named("Угоди: 2026")],
        vec![named(&"ї".repeat(32))],
        vec![named("Угоди"), named("угоди")],
        vec![long],
    ] {
        let fault = write_xlsx(&Workbook { sheets }, created_at()).unwrap_err();
        assert!(matches!(fault, WorkbookFault::Xlsx(_)), "{fault:?}");
    }
}
