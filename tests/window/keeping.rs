//! What was typed is not lost, however the program ends.

use pobratym_tests::office::Office;
use pobratym_tests::window::Window;
use thirtyfour::Key;

const CLAUSE: &[&str] = &["Пункт 1.2, українською"];

/// An office with a draft, closed; the draft's identifier and the text of the clause.
fn drafted() -> (Office, String, String) {
    let mut office = Office::new();
    let towns = office.found_towns();
    let view = office.draft(&towns);
    let text = view.articles[0].clauses[1].wordings[0].text.clone();
    office.close();
    (office, view.id, text)
}

fn saved(window: &Window) {
    window.until("«Збережено»", |it| {
        it.ask(
            "return document.querySelector('footer').innerText.includes('Збережено о')",
            &[],
        )
    });
}

fn desk(test: &str, office: &Office, id: &str) -> Option<Window> {
    let window = Window::open(test, office)?;
    window.go(&format!("#/agreements/{id}"));
    window.see("Узгодити текст");
    Some(window)
}

#[test]
fn text_is_there_to_the_last_saved_word_when_the_program_is_killed_while_typing() {
    const TEST: &str =
        "text_is_there_to_the_last_saved_word_when_the_program_is_killed_while_typing";
    let (office, id, _) = drafted();
    let Some(window) = desk(TEST, &office, &id) else { return };
    window.rewrite(CLAUSE, "Набране ");
    window.write(CLAUSE, "й збережене.");
    saved(&window);
    let kept = "Набране й збережене.";
    window.write(CLAUSE, " А це вже ні");
    window.kill();

    let Some(window) = Window::open(TEST, &office) else { return };
    window.see("Програма закрилася посеред роботи. Набраний текст знайдено й збережено:");
    window.press(&["Угода про співробітництво: Яснобір – Ельмінген"]);
    window.see("Узгодити текст");
    let found = window.read(CLAUSE);
    assert!(found.starts_with(kept), "{found}");
    assert!("Набране й збережене. А це вже ні".starts_with(&found), "{found}");
}

#[test]
fn the_last_keys_are_sealed_when_the_window_is_closed_and_undo_goes_on_after_it() {
    const TEST: &str =
        "the_last_keys_are_sealed_when_the_window_is_closed_and_undo_goes_on_after_it";
    let (office, id, template) = drafted();
    let Some(window) = desk(TEST, &office, &id) else { return };
    window.rewrite(CLAUSE, "Перший вечір.");
    saved(&window);
    window.press(&["Зміст", "Преамбула"]);
    window.rewrite(CLAUSE, "Другий вечір, без крапки в кінці");
    window.close();

    let Some(window) = desk(TEST, &office, &id) else { return };
    assert_eq!(window.read(CLAUSE), "Другий вечір, без крапки в кінці");
    let undo = "Скасувати: зміна тексту (Ctrl+Z)";
    window.press(&[undo]);
    window.until("the first evening", |it| it.read(CLAUSE) == "Перший вечір.");
    window.press(&[undo]);
    window.until("the template", |it| it.read(CLAUSE) == template);
    window.press(&["Повторити: зміна тексту (Ctrl+Y)"]);
    window.until("the first evening again", |it| it.read(CLAUSE) == "Перший вечір.");
    // By keys, in the field itself, where nothing is being typed.
    window.focus(CLAUSE);
    window.chord(&[Key::Control], 'z');
    window.until("the template by keys", |it| it.read(CLAUSE) == template);
}

#[test]
fn ctrl_s_answers_and_seals() {
    const TEST: &str = "ctrl_s_answers_and_seals";
    let (office, id, _) = drafted();
    let Some(window) = desk(TEST, &office, &id) else { return };
    window.rewrite(CLAUSE, "Збережене клавішами.");
    window.chord(&[Key::Control], 's');
    let answered = "return [...document.querySelectorAll('[role=status]')] \
        .some((it) => /Збережено о .* на цьому комп/.test(it.textContent))";
    window.until("an answer", |it| it.ask(answered, &[]));
    let undo = "Скасувати: зміна тексту (Ctrl+Z)";
    window.until("an act to undo", |it| it.has(&[undo]));
    window.kill();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see("Потребує вас");
    assert!(
        !window.text().contains("Програма закрилася посеред роботи"),
        "it was sealed"
    );
}
