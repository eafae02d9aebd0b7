//! A clause is edited as it reads: emphasis and facts, and what comes from Word.

use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper};
use pobratym_tests::window::Window;
use thirtyfour::Key;

const TEST: &str = "what_is_made_bold_chosen_and_pasted_reaches_the_disk_and_the_paper";
const CLAUSE: &[&str] = &["Пункт 1.2, українською"];

/// What Word puts on the clipboard, shortened.
const FROM_WORD: &str = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head>\
    <style>p.MsoNormal {font-family:Arial}</style><script>alert(1)</script></head><body>\
    <p class=MsoNormal style='color:red'>Школи <b>міста</b><o:p></o:p></p>\
    <!--[if gte mso 9]><xml>dirt</xml><![endif]--></body></html>";

#[test]
fn what_is_made_bold_chosen_and_pasted_reaches_the_disk_and_the_paper() {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/agreements/{}", view.id));
    window.see("Узгодити текст");

    window.rewrite(CLAUSE, "Сторони ");
    window.chord(&[Key::Control], 'b');
    window.keys("щороку");
    window.chord(&[Key::Control], 'b');
    window.keys(" зустрічаються з @");
    window.until("the facts", |it| it.has(&["Що вставити"]));
    window.keys("коротка назва");
    window.see("коротка назва сторони");
    window.keys("\u{e007}");
    window.until("the fact", |it| {
        it.read(CLAUSE) == "Сторони щороку зустрічаються з Яснобір"
    });
    window.keys(": ");
    window.paste(CLAUSE, FROM_WORD, "Школи міста");
    let read = "Сторони щороку зустрічаються з Яснобір: Школи міста";
    window.until("the pasted words", |it| it.read(CLAUSE) == read);
    let emphasis = "return [...document.activeElement.querySelectorAll('strong, b')] \
        .map((it) => it.textContent).join('|') === 'щороку|міста'";
    assert!(
        window.ask(emphasis, &[]),
        "{}",
        window.run("return document.activeElement.innerHTML", &[])
    );

    // Another field: the text is sealed and shown at rest as it was.
    window.press(&["Зміст", "Преамбула"]);
    window.until("the same at rest", |it| it.read(CLAUSE) == read);
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let cell = &view.articles[0].clauses[1].wordings[0].cell;
        let kept =
            copy.ask(&format!("SELECT value ->> 'text' FROM cell WHERE cell = '{cell}'"));
        assert!(kept.starts_with("Сторони **щороку** зустрічаються з {short:"), "{kept}");
        assert!(kept.ends_with("}: Школи **міста**"), "{kept}");
    }
    window.press(&["Друк / зберегти PDF"]);
    window.press(&["Зберегти робочий примірник"]);
    window.see("Збережено 1 файл");
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers_in(window.papers())[0]);
        paper.must_please();
        let text = paper.column(0, 2);
        assert!(text.contains(read), "{text}");
    }
}
