//! Tables as other programs write them: openpyxl, LibreOffice, and text in the encodings of
//! three countries.

use encoding_rs::{WINDOWS_1250, WINDOWS_1251};
use pobratym_files::{Cell, ReadTable, TableChoice, TableFault, read_table};
use serde_json::json;

use crate::stranger::{made_by_openpyxl, saved_by_calc};

fn read(bytes: &[u8]) -> ReadTable {
    read_table(bytes, TableChoice::default()).unwrap()
}

/// What is in a table, row by row.
fn shown(table: &ReadTable) -> Vec<(u32, Vec<String>)> {
    let cell = |it: &Cell| match it {
        Cell::Empty => "-".to_owned(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => format!("n{number}"),
        Cell::Day(day) => day.to_string(),
    };
    table.rows.iter().map(|it| (it.number, it.cells.iter().map(cell).collect())).collect()
}

fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
    (number, cells.iter().map(|it| it.to_string()).collect())
}

#[test]
fn workbooks_of_three_forms_say_the_same() {
    let test = "workbooks_of_three_forms_say_the_same";
    let rows = json!([
        ["Назва", "Дата", "З року", "Так"],
        ["Угода «Схід»;\nдругий рядок", { "day": "2017-03-22" }, 2022, true],
        [],
        ["  Żory & <Łódź>", null, 0.5, "'=1+1"],
    ]);
    let Some(xlsx) = made_by_openpyxl(test, &rows) else { return };
    let expected = |flag: &str| {
        vec![
            row(1, &["Назва", "Дата", "З року", "Так"]),
            row(2, &["Угода «Схід»;\nдругий рядок", "2017-03-22", "n2022", flag]),
            row(4, &["  Żory & <Łódź>", "-", "n0.5", "'=1+1"]),
        ]
    };
    assert_eq!(shown(&read(&xlsx)), expected("true"));
    // Calc keeps a truth value as such in the one, as a number in the other.
    for (form, flag) in [("xls", "true"), ("ods", "n1")] {
        let Some(bytes) = saved_by_calc(test, &xlsx, form) else { return };
        let table = read(&bytes);
        assert_eq!((table.format, table.sheets.len()), (form, 1));
        assert_eq!(shown(&table), expected(flag), "{form}");
    }
}

const UKRAINIAN: &str = "Назва;Місце\r\n\"Угода; про \"\"дружбу\"\"\r\nміст\";Ґданськ і Київ\r\n\
    Договір про співробітництво;Їжаківка\r\n";

#[test]
fn text_in_any_encoding_is_told_by_its_letters() {
    let expected = [
        row(1, &["Назва", "Місце"]),
        row(2, &["Угода; про \"дружбу\"\nміст", "Ґданськ і Київ"]),
        row(3, &["Договір про співробітництво", "Їжаківка"]),
    ];
    let utf16 = |swap: bool, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        let units = mark.into_iter().chain(UKRAINIAN.encode_utf16());
        units
            .flat_map(|it| if swap { it.to_be_bytes() } else { it.to_le_bytes() })
            .collect()
    };
    for bytes in [
        UKRAINIAN.as_bytes().to_vec(),
        format!("\u{feff}{UKRAINIAN}").into_bytes(),
        utf16(false, true),
        utf16(true, true),
        WINDOWS_1251.encode(UKRAINIAN).0.into_owned(),
    ] {
        let table = read(&bytes);
        assert_eq!(shown(&table), expected, "{:?}", table.encoding);
    }
    let polish = "Miasto,Gmina,Uwagi\nŻółkiewka,Źródło Śląskie,współpraca młodzieży\n";
    let table = read(&WINDOWS_1250.encode(polish).0);
    let expected = [
        row(1, &["Miasto", "Gmina", "Uwagi"]),
        row(2, &["Żółkiewka", "Źródło Śląskie", "współpraca młodzieży"]),
    ];
    assert_eq!(shown(&table), expected, "{:?}", table.encoding);
}

#[test]
fn the_clerk_may_name_the_encoding() {
    let bytes = WINDOWS_1251.encode("А;Б\r\nї;ґ\r\n").0;
    let choice = TableChoice { encoding: Some("windows-1251"), ..TableChoice::default() };
    let table = read_table(&bytes, choice).unwrap();
    assert_eq!(shown(&table), [row(1, &["А", "Б"]), row(2, &["ї", "ґ"])]);
    let unknown = TableChoice { encoding: Some("klingon"), ..TableChoice::default() };
    assert!(matches!(read_table(&bytes, unknown), Err(TableFault::Encoding(_))));
}

#[test]
fn separators_are_told_by_rows_of_one_width() {
    for separator in [";", ",", "\t", "|"] {
        let text = ["Назва", "Місце", "Рік\nМіж A", "Яр, що; за|мостом", "2020"];
        let quoted = |it: &str| format!("\"{it}\"");
        let line = |cells: &[&str]| {
            cells.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(separator)
        };
        let file = format!("{}\n{}\n", line(&text[..3]), line(&text[2..]));
        let table = read(file.as_bytes());
        assert_eq!(table.rows[1].cells.len(), 3, "{separator:?}");
    }
}
