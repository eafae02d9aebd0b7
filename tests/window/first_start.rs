//! What a clerk meets on a fresh machine.

use pobratym_tests::office::Office;
use pobratym_tests::window::Window;
use serde_json::json;

const WELCOME: &str = "Вітаємо. Тут ще немає жодної угоди";
const SAMPLE: &str = "зразок";

#[test]
fn a_first_start_offers_a_sample_that_is_marked_on_every_screen_and_goes_whole() {
    const TEST: &str =
        "a_first_start_offers_a_sample_that_is_marked_on_every_screen_and_goes_whole";
    let office = Office::new();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see(WELCOME);
    window.press(&["Відкрити зразок"]);
    window.see("Показано 2 угоди");
    let rows = window.run(
        "return [...document.querySelectorAll('main tbody tr')].map((it) => it.innerText)",
        &[],
    );
    let rows = rows.as_array().expect("rows");
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|it| it.as_str().is_some_and(|it| it.contains(SAMPLE))));

    let addresses = window.run(
        "return [...document.querySelectorAll('main tbody a[href^=\"#/agreements/\"]')] \
            .map((it) => it.getAttribute('href'))",
        &[],
    );
    for address in addresses.as_array().expect("addresses") {
        window.go(address.as_str().expect("an address"));
        window.see("Це зразок з вигаданими містами");
        window.go("#/agreements");
        window.see("Показано 2 угоди");
    }
    window.press(&["Партнери"]);
    window.see("Фалькенбрюк");
    let marks = window.run(
        "return [...document.querySelectorAll('main tbody tr')] \
            .filter((it) => it.innerText.includes('зразок')).length",
        &[],
    );
    assert_eq!(marks, json!(3), "every card");
    window.press(&["Сьогодні"]);
    window.see("Потребує вас");
    window.see(SAMPLE);

    window.press(&["Налаштування"]);
    window.press(&["Вилучити зразок"]);
    window.see("Відкрити зразок");
    window.press(&["Сьогодні"]);
    window.see(WELCOME);
}

#[test]
fn the_language_of_the_window_changes_at_once_and_stays() {
    const TEST: &str = "the_language_of_the_window_changes_at_once_and_stays";
    let office = Office::new();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see(WELCOME);
    window.press(&["English"]);
    window.see("Welcome. There are no agreements here yet");
    window.see_no_more("Вітаємо");
    let lang = || window.run("return document.documentElement.lang", &[]);
    assert_eq!(lang(), json!("en"));
    window.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see("Welcome. There are no agreements here yet");
    assert!(!window.text().contains("Вітаємо"), "{}", window.text());
}

/// Each file is a question to the shell and an answer; some twenty of them cost a third of
/// the start.
#[test]
fn the_first_screen_waits_for_two_scripts() {
    const TEST: &str = "the_first_screen_waits_for_two_scripts";
    const SCRIPTS: &str = "const [done] = arguments; \
        fetch('/').then((it) => it.text()).then((text) => { \
            const page = new DOMParser().parseFromString(text, 'text/html'); \
            const all = page.querySelectorAll('script[src], link[rel=modulepreload]'); \
            done([...all].map((it) => (it.src || it.href).split('/').at(-1))); \
        });";
    let office = Office::new();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.see(WELCOME);
    let scripts = window.run_async(SCRIPTS, &[]);
    assert_eq!(scripts.as_array().map(Vec::len), Some(2), "{scripts}");
    window.close();
}
