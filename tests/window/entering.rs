//! How an agreement that was not drafted here gets in: an old one from its first and last
//! page, one whose text the office has.

use pobratym_tests::office::Office;
use pobratym_tests::strangers::FileCopy;
use pobratym_tests::window::Window;

use crate::shot;

#[test]
fn an_old_agreement_is_entered_with_its_scan_and_is_there_after_a_power_cut() {
    const TEST: &str =
        "an_old_agreement_is_entered_with_its_scan_and_is_there_after_a_power_cut";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    std::fs::create_dir_all(window.papers()).unwrap();
    std::fs::write(window.papers().join("scan.pdf"), "%PDF-1.4 of a scanner").unwrap();
    window.go("#/agreements");
    window.press(&["Внести укладену раніше"]);
    window.see("Внести угоду без складання тексту");
    window.choose(&["Партнер 1", "Орган партнера"], "Ельмінген");
    window.choose(&["Вид документа"], "Угода про побратимство");
    window.write(&["Назва українською"], "Угода про дружбу громад");
    window.write(&["День і місце одним рядком"], "22.03.2017, м. Ельмінген\t");
    window.choose(&["Строк дії"], "безстроково");
    window.write(&["Де лежить паперовий примірник"], "папка 7, аркуш 12");
    shot(&window, "enter");
    assert_eq!(window.read(&["Місце підписання"]), "м. Ельмінген");
    assert_eq!(window.read(&["День підписання", "Рік"]), "2017");
    window.press(&["Внести угоду"]);
    window.see("Файли угоди");
    window.press(&["Файли угоди", "Долучити файл…"]);
    window.see("scan.pdf");
    shot(&window, "entered");
    window.kill();

    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept =
            copy.ask("SELECT count(*) FROM cell WHERE value ->> 'date' = '2017-03-22'");
        assert_eq!(kept, "1");
    }
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/agreements");
    window.see("22.03.2017");
    // Its day, its parties: it is told before it is entered twice.
    window.press(&["Внести укладену раніше"]);
    window.choose(&["Партнер 1", "Орган партнера"], "Ельмінген");
    window.write(&["Назва українською"], "Угода про побратимство");
    window.write(&["День і місце одним рядком"], "22.03.2017, м. Ельмінген\t");
    window.press(&["Внести угоду"]);
    window.see("Якщо це інша угода");
    shot(&window, "duplicate");
    window.close();
}

#[test]
fn a_text_of_the_office_is_pasted_looked_over_and_taken() {
    const TEST: &str = "a_text_of_the_office_is_pasted_looked_over_and_taken";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    std::fs::create_dir_all(window.papers()).unwrap();
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/papers/office-text.docx");
    std::fs::copy(text, window.papers().join("text.docx")).unwrap();
    window.go("#/new");
    window.press(&["З готового тексту…"]);
    window.see("Угода з готового тексту");
    window.press(&["Вибрати файл…"]);
    window.see("Перегляньте знайдене");
    shot(&window, "intake");
    window.see("1 сумнівний рядок");
    window.press(&["Наступний сумнівний"]);
    window.press(&["Рядок правильний"]);
    window.see("Сумнівних рядків немає");
    window.choose(&["Партнер 1", "Орган партнера"], "Ельмінген");
    window.press(&["Узяти як угоду"]);
    window.see("Яснобір – Ельмінген");
    shot(&window, "taken");
    assert!(window.text().contains("Щороку до 20"));
    window.kill();

    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept = "SELECT count(*) FROM cell WHERE value ->> 'text' LIKE 'Jedes Jahr%'";
        assert_eq!(copy.ask(kept), "1");
    }
}
