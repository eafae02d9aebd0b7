//! What is filed beside agreements, in the window: aid that becomes an act of acceptance, a
//! letter that is printed in the language of its reader.

use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper, words};
use pobratym_tests::window::Window;

use crate::shot;

#[test]
fn aid_is_entered_row_by_row_and_becomes_an_act_of_acceptance() {
    const TEST: &str = "aid_is_entered_row_by_row_and_becomes_an_act_of_acceptance";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/aid");
    window.press(&["Нова допомога"]);
    window.see("Перелік наданого");
    window.choose(&["Хто надав"], "Ельмінген");
    window.choose(&["Хто отримав"], "Яснобір");
    for (row, goods) in [("Рядок 1", "Генератор 50 кВт"), ("Рядок 2", "Кабель мідний")]
    {
        window.press(&["Додати рядок"]);
        window.write(&[row, "Назва українською"], goods);
        window.write(&[row, "Кількість"], "2");
        window.write(&[row, "Вартість одиниці з валютою"], "1500,50 EUR\t");
    }
    window.until("both rows are in the sum", |it| {
        let told = it.text().split_whitespace().collect::<Vec<_>>().join(" ");
        told.contains("Разом: 6 002,00 EUR")
    });
    shot(&window, "goods");
    window.press(&["Скласти акт приймання-передачі"]);
    let is_there = "return location.hash.startsWith('#/agreements/')";
    window.until("the act is there", |it| it.ask(is_there, &[]));
    window.see("Узгодити текст");
    shot(&window, "acceptance");
    window.kill();
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept = "SELECT count(*) FROM cell WHERE value ->> 'text' = 'Кабель мідний'";
        assert_eq!(copy.ask(kept), "2", "in the list and in the act");
    }
}

#[test]
fn a_letter_is_written_and_printed_for_its_reader() {
    const TEST: &str = "a_letter_is_written_and_printed_for_its_reader";
    let mut office = Office::new();
    office.found_towns();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/letters");
    window.press(&["Новий лист"]);
    window.choose(&["Відомості", "Лист"], "Вихідний");
    window.choose(&["Відомості", "Партнер"], "Ельмінген");
    window.write(&["Короткий зміст"], "Einladung zum Stadtfest");
    window
        .write(&["Текст листа"], "wir laden Ihre Delegation herzlich zum Stadtfest ein.");
    window.choose(&["Мова листа"], "Німецька");
    shot(&window, "letter-written");
    window.press(&["Надрукувати лист"]);
    window.see("Збережено 1 файл");
    let papers = papers_in(window.papers());
    assert_eq!(papers.len(), 1);
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers[0]);
        paper.must_please();
        let text = words(&paper.pages().join(" "));
        assert!(text.contains("wir laden Ihre Delegation herzlich"), "{text}");
        for said in
            ["Große Kreisstadt Elmingen", "Stadtrat von Jasnobir", "Mit freundlichen"]
        {
            assert!(text.contains(said), "{said} in {text}");
        }
    }
    window.close();
}
