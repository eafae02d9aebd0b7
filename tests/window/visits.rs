//! A visit in the window: planned, its programme typed, clashes seen and mended, its papers
//! printed, the plug pulled.

use std::ffi::OsString;

use pobratym_tests::office::Office;
use pobratym_tests::printer::Printers;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper, words};
use pobratym_tests::visit::eighty_guests;
use pobratym_tests::window::{Setting, Window};
use thirtyfour::Key;

use crate::shot;

/// Enters an item of the first day: when, until when, what in both languages.
fn item(window: &Window, from: &str, until: &str, said: [&str; 2], interpreter: &str) {
    window.press(&["Додати захід: П’ятниця, 23 жовтня 2026 року"]);
    window.write(&["Програма", "Початок"], from);
    window.write(&["Програма", "Кінець"], until);
    window.write(&["Програма", "Захід програми українською"], said[0]);
    window.write(&["Програма", "Захід програми німецькою"], said[1]);
    window.write(&["Програма", "Перекладач"], &format!("{interpreter}\t"));
    // The item goes to its hour when it is sealed, and its form with it.
    let is_saved = "const line = document.querySelector('.statusline').innerText; \
        return line.includes('Збережено о');";
    window.until("the item is saved", |it| it.ask(is_saved, &[]));
    window.press(&["Програма", "Згорнути"]);
}

#[test]
fn a_visit_is_planned_its_clashes_are_mended_and_its_papers_printed() {
    const TEST: &str = "a_visit_is_planned_its_clashes_are_mended_and_its_papers_printed";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.press(&["Візити"]);
    window.see("Візитів ще немає");
    window.press(&["Запланувати візит"]);
    window.choose(&["Партнер"], "Ельмінген");
    for (field, day) in [("Перший день", "23"), ("Останній день", "25")]
    {
        window.write(&[field, "День"], day);
        window.write(&[field, "Місяць"], "10");
        window.write(&[field, "Рік"], "2026\t");
    }
    window.write(&["Місто або село перебування"], "Яснобір");
    window.press(&["Запланувати візит"]);
    window.see("Візит: Ельмінген");
    window.see("цього дня годинник переводять на годину назад");
    shot(&window, "visit-begun");

    let interpreter = "Соломія Гай";
    let welcome = ["Вітання в ратуші", "Begrüßung im Rathaus"];
    item(&window, "1030", "11.40", welcome, interpreter);
    let talk = ["Розмова про воду", "Arbeitsgespräch über Wasser"];
    item(&window, "11:30", "12:45", talk, interpreter);
    window.see("накладання 10 хвилин");
    window.see("Соломія Гай у цей час перекладає");
    shot(&window, "visit-clash");
    window.press(&["Перенести на 10 хв пізніше, після «Вітання в ратуші»"]);
    window.see_no_more("накладання 10 хвилин");
    window.see("11:40");

    window.press(&["Додати учасника: Ельмінген"]);
    window.write(&["Делегації", "Ім’я та прізвище українською"], "Анна Беккер");
    window.write(&["Делегації", "Ім’я та прізвище німецькою"], "Anna Becker\t");
    window.choose(&["Делегації", "Роль у делегації"], "Керівник делегації");
    window.see("Анна Беккер");
    window.press(&["Папери візиту", "Програма"]);
    window.press(&["Надрукувати 1 папір"]);
    window.see("Збережено 1 файл");
    shot(&window, "visit-printed");
    let papers = papers_in(window.papers());
    assert_eq!(papers.len(), 1);
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers[0]);
        paper.must_please();
        let text = words(&paper.pages().join(" "));
        for said in
            ["Begrüßung im Rathaus", "Розмова про воду", "11:40–12:55", "23–25 жовтня"]
        {
            assert!(text.contains(said), "{said} in {text}");
        }
    }

    window.kill();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.press(&["Візити"]);
    window.see("Візит: Ельмінген");
    window.close();
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept =
            "SELECT count(*) FROM cell WHERE value ->> 'text' = 'Розмова про воду'";
        assert_eq!(copy.ask(kept), "1");
    }
}

#[test]
fn eighty_guests_are_printed_for_and_the_partner_learns_what_changed() {
    const TEST: &str =
        "eighty_guests_are_printed_for_and_the_partner_learns_what_changed";
    let mut office = Office::new();
    let visit = eighty_guests(office.desk());
    let late = &visit.days[0].items[1].unit;
    let cell = format!("{}/{late}/field.from", visit.document);
    office.desk().edit_visit(&cell, "09:30").expect("an edit");
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/visits/{}", visit.document.trim_start_matches("visit-")));
    window.see("Делегації, 80 осіб");
    window.see("накладання 15 хвилин");
    shot(&window, "visit-eighty");
    window.press(&["Надрукувати всі папери"]);
    window.see("Збережено 14 файлів");
    let folder = papers_in(window.papers());
    assert_eq!(folder.len(), 14, "with a list of them");

    window.rewrite(&["Назва редакції"], "Надіслано у Фалькенбрюк");
    window.press(&["Зберегти редакцію"]);
    window.press(&["Перенести на 15 хв пізніше, після «Захід о 9»"]);
    window.see_no_more("накладання 15 хвилин");
    window.press(&["Показати зміни"]);
    window.see("Перенесено:");
    window.press(&["Надрукувати зміни"]);
    window.see("Збережено 1 файл");
    let papers = papers_in(window.papers());
    let change = papers.iter().find(|it| !folder.contains(it)).expect("what changed");
    if skipped::has_all(TEST, &JUDGES) {
        let said = words(&Paper::at(change).pages().join(" "));
        assert!(said.contains("23.10 09:30–10:45 23.10 09:45–11:00"), "{said}");
        assert!(said.contains("Захід о 10") && !said.contains("Захід о 11"), "{said}");
    }
    window.close();
}

#[test]
fn an_item_is_pulled_to_another_hour_by_the_pointer_and_by_keys() {
    const TEST: &str = "an_item_is_pulled_to_another_hour_by_the_pointer_and_by_keys";
    const DAY: &str = "П’ятниця, 23 жовтня 2026 року";
    let mut office = Office::new();
    let visit = eighty_guests(office.desk());
    let last = visit.days[0].items.last().expect("an item").unit.clone();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/visits/{}", visit.document.trim_start_matches("visit-")));
    window.press(&["За годинами"]);
    const HOUR: &str = "return document.querySelector('.scale').offsetHeight / \
        document.querySelectorAll('.scale .hours')[0].children.length;";
    let hour = window.run(HOUR, &[]).as_f64().expect("the height of an hour");
    #[expect(clippy::cast_possible_truncation, reason = "a screen has few pixels")]
    window.pull(&[DAY, "18:00–18:45"], hour.round() as i64);
    window.see("19:00–19:45");
    shot(&window, "visit-scale");
    window.focus(&[DAY, "19:00–19:45"]);
    window.chord(&[], Key::Down.value());
    window.see("19:05–19:50");
    window.chord(&[Key::Shift], Key::Down.value());
    window.see("19:20–20:05");
    window.close();
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        for (field, hour) in [("from", "19:20"), ("until", "20:05")] {
            let cell = format!("{}/{last}/field.{field}", visit.document);
            let kept = format!("SELECT value ->> 'code' FROM cell WHERE cell = '{cell}'");
            assert_eq!(copy.ask(&kept), hour, "{field}");
        }
    }
}

#[test]
fn a_paper_of_a_visit_goes_to_the_printer_that_was_chosen() {
    const TEST: &str = "a_paper_of_a_visit_goes_to_the_printer_that_was_chosen";
    let mut office = Office::new();
    let visit = eighty_guests(office.desk());
    let printers = Printers::that_take(9, office.beside("spool"));
    office.close();
    let system = std::env::var("PATH").unwrap_or_default();
    let path: OsString = printers.first_of(&system);
    let setting = Setting { path: Some(&path), ..Setting::default() };
    let Some(window) = Window::open_with(TEST, &office, setting) else { return };
    window.go(&format!("#/visits/{}", visit.document.trim_start_matches("visit-")));
    window.press(&["Папери візиту", "Програма"]);
    window.press(&["Куди друкувати", "На принтер"]);
    window.focus(&["Принтер"]);
    window.choose(&["Принтер"], "Архів");
    window.rewrite(&["Копій"], "2");
    shot(&window, "visit-printer");
    window.press(&["Надрукувати 1 папір"]);
    window.until("the printer has it", |_| printers.count() == 1);
    let (args, paper) = printers.taken(0);
    assert_eq!(
        (args[1].as_str(), &args[4..6]),
        ("Архів", &["-n".into(), "2".into()][..])
    );
    assert!(paper.starts_with(b"%PDF-"));
    window.see("2 копії");
    window.close();
}
