//! Cards of bodies: what the program proposes and the clerk looks over.

use pobratym_tests::office::Office;
use pobratym_tests::strangers::FileCopy;
use pobratym_tests::window::Window;

const TEST: &str = "empty_cases_are_proposed_marked_and_taken_back_in_one_step";
const UNDO: &str = "Скасувати: відмінки за правилами";

#[test]
fn empty_cases_are_proposed_marked_and_taken_back_in_one_step() {
    let mut office = Office::new();
    let towns = office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/bodies/{}", towns.own.id));
    window.see("Назви в текстах");
    window.press(&["Назви в текстах", "Запропонувати відмінки"]);
    window.see("Запропоновано за правилами: перегляньте");
    let marks = "return document.body.innerText.split('за правилом').length - 1";
    assert_eq!(window.run(marks, &[]), 4, "two Ukrainian, two German");
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept = copy.ask(
            "SELECT count(*) FROM cell WHERE value ->> 'text' IN \
             ('Яснобірської міської ради', 'Яснобірською міською радою', \
              'dem Stadtrat von Jasnobir', 'den Stadtrat von Jasnobir')",
        );
        assert_eq!(kept, "4");
    }
    window.press(&[UNDO]);
    window.see_no_more("за правилом");
    window.close();
}
