//! A signing in the window: planned from its agreement, the places changed by keys, its
//! folder printed, the plug pulled.

use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::strangers::FileCopy;
use pobratym_tests::window::Window;

use crate::shot;

#[test]
fn a_signing_is_planned_arranged_and_printed() {
    const TEST: &str = "a_signing_is_planned_arranged_and_printed";
    let mut office = Office::new();
    office.desk().open_sample().expect("the sample is drawn up");
    let agreements = office.desk().register("").expect("agreements");
    let settled = agreements.iter().find(|it| it.stage == "settled").expect("a text");
    let id = settled.id.clone();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/agreements/{id}/procedure"));
    window.press(&["Запланувати церемонію"]);
    window.see("Церемонія підписання");
    window.see("Єнс Галльманн");
    window.see("Підписання примірників");
    shot(&window, "ceremony");
    window.run("document.querySelector('figure').scrollIntoView();", &[]);
    shot(&window, "ceremony-seats");
    let seats = "Місця за столом, зліва направо";
    window.press(&[seats, &format!("Калинець: нижче, {seats}")]);
    let order = "return [...document.querySelectorAll('figure ol strong')] \
        .map((it) => it.textContent).join()";
    window.until("the seats are changed", |it| {
        it.run(order, &[]) == "Єнс Галльманн,Остап Гринчук"
    });
    window.write(&["Золота книга: власний текст українською"], "Із вдячністю\t");
    for paper in ["Схема розсадження", "Запис до Золотої книги"]
    {
        window.press(&["Папери візиту", paper]);
    }
    window.press(&["Надрукувати 2 папери"]);
    window.see("Збережено 2 файли");
    assert_eq!(papers_in(window.papers()).len(), 2);
    window.kill();
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let kept = "SELECT count(*) FROM cell WHERE value ->> 'text' = 'Із вдячністю'";
        assert_eq!(copy.ask(kept), "1");
    }
}
