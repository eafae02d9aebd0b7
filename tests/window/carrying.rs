//! Carrying an agreement through in the window: an old one entered, a step recorded, the day
//! it is due on the first screen, and all of it there again after the power was cut.

use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper, words};
use pobratym_tests::window::Window;

use crate::shot;

const TEST: &str = "a_step_is_recorded_kept_and_told_on_the_first_screen";

#[test]
fn a_step_is_recorded_kept_and_told_on_the_first_screen() {
    let mut office = Office::new();
    let (view, _) = office.settled();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/agreements/{}/procedure", view.id));
    window.see("Погодження міністерства");
    shot(&window, "procedure");
    // A cell of the table is named by its row and column, and says how far the step is.
    window.run("document.querySelector('[data-step$=\" ministry\"]').click()", &[]);
    window.see("Подайте проєкт угоди");
    shot(&window, "step");
    window.press(&["Записати цей крок"]);
    window.write(&["День подання", "День"], "10");
    window.write(&["День подання", "Місяць"], "1");
    window.write(&["День подання", "Рік"], "2026");
    window.write(&["Вихідний номер"], "01-12/345");
    shot(&window, "round");
    window.go("#/today");
    window.see("Строки");
    window.see("прострочено");
    shot(&window, "today");
    window.go("#/letters");
    window.press(&["Новий лист"]);
    window.see("Короткий зміст");
    window.write(&["Короткий зміст"], "Запрошення на День Європи");
    shot(&window, "letter");
    window.go("#/letters");
    window.see("Запрошення на День Європи");
    window.go("#/state-register");
    window.see("Державний перелік");
    shot(&window, "stateregister");
    window.go("#/deadlines");
    window.see("прострочено");
    window.kill();

    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept =
            copy.ask("SELECT count(*) FROM cell WHERE value ->> 'text' = '01-12/345'");
        assert_eq!(kept, "1");
    }
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see("прострочено");
    window.close();
}

#[test]
fn a_council_paper_is_printed_from_the_step_that_asks_for_it() {
    const TEST: &str = "a_council_paper_is_printed_from_the_step_that_asks_for_it";
    let mut office = Office::new();
    let (view, _) = office.settled();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/agreements/{}/procedure", view.id));
    window.see("Погодження міністерства");
    window.run("document.querySelector('[data-step$=\" note\"]').click()", &[]);
    window.press(&["Надрукувати: Пояснювальна записка"]);
    window.see("Збережено 1 файл");
    shot(&window, "note");
    let papers = papers_in(window.papers());
    assert_eq!(papers.len(), 1);
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers[0]);
        paper.must_please();
        assert!(words(&paper.pages().join(" ")).contains("Пояснювальна записка"));
    }
    window.close();
}
