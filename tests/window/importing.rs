//! How tables of others get in, and lists and all data out again.

use std::path::PathBuf;

use pobratym_tests::exports;
use pobratym_tests::office::Office;
use pobratym_tests::strangers::FileCopy;
use pobratym_tests::window::Window;
use serde_json::Value;

use crate::shots;

/// A row that is fine with joint cells, its twin, a doubtful one, one that nothing is known of.
const TABLE: &str =
    "№;Назва угоди;Дата та місце підписання;Суб'єкт України;Держава;Суб'єкт іноземної держави;\
Строк дії
1;Угода про дружбу громад Яснобір і Ріплінген;\"22.03.2017, м. Ріплінген\";\
Яснобірська міська рада;Німеччина;Ріплінген;до 31.12.2030
2;Угода про дружбу громад Яснобір і Ріплінген;\"22.03.2017,  м.Ріплінген\";\
Яснобірська міська рада;Німеччина;Ріплінген;до 31.12.2030
3;Меморандум про співпрацю з Верхнім Долом;2019 р.;Яснобірська міська рада;Польща;\
Верхній Діл;до перемоги
4;;;;;;
";

fn drop_file(window: &Window, kind: &str) {
    const SCRIPT: &str = "dispatchEvent(new CustomEvent(arguments[0], \
        { detail: { kind: arguments[1], count: 1, x: 300, y: 300 } }))";
    window.run(SCRIPT, &["file-hover".into(), kind.into()]);
    window.see("Відпустіть файл, щоб переглянути таблицю");
    shots(window, "dropped");
    window.run(SCRIPT, &["file-drop".into(), kind.into()]);
}

/// The agreements of the office that are not removed, as its file has them.
fn days_of_signing(copy: &FileCopy) -> String {
    copy.ask("SELECT count(*) FROM cell WHERE value ->> 'date' = '2017-03-22'")
}

#[test]
fn a_table_is_dropped_looked_over_taken_killed_and_undone() {
    const TEST: &str = "a_table_is_dropped_looked_over_taken_killed_and_undone";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    std::fs::create_dir_all(window.papers()).unwrap();
    std::fs::write(window.papers().join("table.csv"), TABLE).unwrap();
    window.go("#/visits");
    window.see("Візитів ще немає");
    drop_file(&window, "csv");
    window.see("4 рядки: 2 нові, 1 повтор, 1 внести не можна. Ще нічого не записано.");
    window.see("повторює рядок 2");
    window.see("«до перемоги»");
    shots(&window, "import");
    window.press(&["Внести 2 записи"]);
    window.see("Внесено: угоди — 2");
    shots(&window, "imported");
    window.kill();

    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        assert_eq!(days_of_signing(&copy), "1", "what was taken in outlives the power");
    }
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/agreements");
    window.see("22.03.2017");
    window.go("#/import");
    window.press(&["Вибрати файл…"]);
    window.see("4 рядки: 0 нових, 3 повтори, 1 внести не можна.");
    window.see("уже є в програмі");
    std::fs::write(
        window.papers().join("table.csv"),
        TABLE.replace("Ріплінген", "Гіршталь"),
    )
    .unwrap();
    window.press(&["Вибрати файл…"]);
    window.see("4 рядки: 1 новий, 2 повтори, 1 внести не можна.");
    window.press(&["Внести 1 запис"]);
    window.press(&["Скасувати імпорт"]);
    window.see("Імпорт скасовано: усе внесене вилучено.");
    window.go("#/agreements");
    window.see("22.03.2017");
    assert!(!window.text().contains("Гіршталь"));
    window.close();
}

#[test]
fn a_list_and_all_data_leave_from_the_window() {
    const TEST: &str = "a_list_and_all_data_leave_from_the_window";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    std::fs::create_dir_all(window.papers()).unwrap();
    window.go("#/bodies");
    window.press(&["Зберегти таблицю…"]);
    window.see("Записано 1 рядок");
    shots(&window, "list-saved");
    window.go("#/settings");
    window.press(&["Зберегти всі дані…"]);
    window.see("Усі дані записано");
    shots(&window, "all-data");
    let folder: PathBuf = std::fs::read_dir(window.papers())
        .unwrap()
        .flatten()
        .map(|it| it.path())
        .find(|it| it.join("contents.json").exists())
        .expect("a folder with all data");
    let contents = std::fs::read_to_string(folder.join("contents.json")).unwrap();
    assert!(contents.contains("bodies.json"), "{contents}");
    let bodies = std::fs::read_to_string(folder.join("bodies.json")).unwrap();
    assert!(bodies.contains("Ельмінген"));
    let list = window.papers().join("partners.xlsx");
    window.close();
    let Some(rows) = exports::cells(TEST, &list) else { return };
    let names: Vec<&Value> = rows.iter().skip(1).map(|it| &it[0]).collect();
    assert_eq!(names, ["Ельмінген"]);
}
