//! From an empty laptop to a paper, through the screens.

use pobratym_tests::office::Office;
use pobratym_tests::program::{CommandLine, papers_in};
use pobratym_tests::skipped;
use pobratym_tests::strangers::{FileCopy, JUDGES, Paper};
use pobratym_tests::window::Window;
use serde_json::{Value, json};

const SENTENCE: &str = "Сторони щороку їздять одна до одної на ґрунтовні об’їзні школи.";
const CLAUSE: &[&str] = &["Пункт 2.1, українською"];

const OWN: &str = "1. Хто ми";
const PARTNER: &str = "2. Хто вони";

/// Enters a town in the form of a new agreement: its names per language.
fn enter(window: &Window, step: &str, facts: [&str; 2], names: &[(&str, &str, &str)]) {
    let [kind, country] = facts;
    window.choose(&[step, "Вид органу"], kind);
    window.choose(&[step, "Країна"], country);
    for (lang, official, short) in names {
        window.write(&[step, lang, "Офіційна назва"], official);
        window.write(&[step, lang, "Коротка назва"], short);
    }
}

/// Waits until all that was typed is on the disk.
fn saved(window: &Window) {
    window.until("«Збережено»", |it| {
        it.ask(
            "return document.querySelector('footer').innerText.includes('Збережено о')",
            &[],
        )
    });
}

/// The sentences of the summary, and those at the fields in the same order.
fn errors(window: &Window) -> [Vec<String>; 2] {
    let texts = |selector: &str| -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])] \
            .map((it) => it.innerText.trim())";
        let found = window.run(script, &[json!(selector)]);
        let found = found.as_array().expect("an array").iter();
        found.map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
    };
    [texts(".summary li a"), texts(".field .error")]
}

#[test]
fn wrong_input_is_said_in_the_same_words_in_the_summary_and_at_its_field() {
    const TEST: &str =
        "wrong_input_is_said_in_the_same_words_in_the_summary_and_at_its_field";
    let office = Office::new();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.press(&["Почати першу угоду"]);
    window.press(&["Скласти проєкт угоди"]);
    window.see("Виправте");
    let [mut summary, mut fields] = errors(&window);
    assert!(summary.len() >= 4, "{summary:?}");
    let first = summary[0].clone();
    assert!(first.contains("вид органу"), "{first}");
    let focused = "return document.activeElement.matches('.summary')";
    window.until("the summary has the focus", |it| it.ask(focused, &[]));
    summary.sort();
    fields.sort();
    assert_eq!(summary, fields);

    // A sentence leads to its field, and the field says that it is wrong.
    window.press(&[&first]);
    let led = "const it = document.activeElement; \
        return [it.matches('select'), it.getAttribute('aria-invalid'), \
            document.getElementById(it.getAttribute('aria-describedby').split(' ').at(-1)) \
                .innerText.trim()]";
    window.until("the field has the focus", |it| it.run(led, &[])[0] == json!(true));
    assert_eq!(window.run(led, &[]), json!([true, "true", first]));
    assert_eq!(window.invoke("bodies", &json!({})), Ok(json!([])), "nothing was founded");
}

#[test]
fn two_towns_are_entered_and_their_agreement_is_drafted_typed_and_printed() {
    const TEST: &str =
        "two_towns_are_entered_and_their_agreement_is_drafted_typed_and_printed";
    let office = Office::new();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.press(&["Почати першу угоду"]);
    let own = ("Українською", "Яснобірська міська рада", "Яснобір");
    enter(&window, OWN, ["Рада", "Україна"], &[own]);
    enter(
        &window,
        PARTNER,
        ["Місто", "Німеччина"],
        &[
            ("Німецькою", "Große Kreisstadt Weißbühl", "Weißbühl"),
            ("Українською", "Місто Вайсбюль", "Вайсбюль"),
        ],
    );
    window.press(&["Угода про співробітництво"]);
    window.press(&["Скласти проєкт угоди"]);
    window.see("Яснобір – Вайсбюль");
    assert_eq!(
        window.read(&["Назва, німецькою"]),
        "Vereinbarung über die Zusammenarbeit"
    );
    assert!(window.read(CLAUSE).starts_with("Сфери"), "{}", window.read(CLAUSE));

    window.rewrite(CLAUSE, SENTENCE);
    assert_eq!(window.read(CLAUSE), SENTENCE, "as the clerk sees it");
    saved(&window);
    if let Some(copy) = FileCopy::of(TEST, &office.data()) {
        let typing = copy.ask("SELECT text FROM typing");
        assert_eq!(typing, SENTENCE, "before it is sealed, the row is on the disk");
    }

    window.press(&["Друк / зберегти PDF"]);
    window.press(&["Зберегти робочий примірник"]);
    window.see("Збережено 1 файл");
    let papers = papers_in(window.papers());
    assert_eq!(papers.len(), 1);
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers[0]);
        paper.must_please();
        let text = paper.column(0, 2);
        assert!(text.contains(SENTENCE), "{text}");
        assert!(paper.column(1, 2).contains("Große Kreisstadt Weißbühl"));
        for page in paper.pages() {
            assert!(page.contains("Робочий примірник"), "{page}");
        }
    }
    window.press(&["Відкрити"]);
    let opened = window.papers().join("opened.txt");
    window.until("the paper is opened", |_| opened.is_file());
    assert_eq!(std::fs::read_to_string(opened).unwrap(), papers[0].display().to_string());
    window.press(&["Закрити"]);

    // The other language is out of date until someone looks; then the text is settled.
    window.press(&["Узгодити текст"]);
    window.see("Лишилося 1 зауваження, яке цьому перешкоджає");
    window.press(&["Переклад звірено: Пункт 2.1, німецькою"]);
    window.see_no_more("текст іншою мовою змінився");
    // Nobody signs yet: why no original is printed is said.
    window.press(&["Узгодити текст"]);
    window.see("Текст узгоджено, тому його можна лише читати.");
    window.press(&["Друк / зберегти PDF"]);
    window.see("Друкувати на підпис ще не можна");
    window.see("Вайсбюль: не вказано, хто підписує за цю сторону.");
    window.press(&["Закрити"]);
    window.close();

    let cli = CommandLine::over(&office.data());
    let rows = cli.json(&["list", "--json"]);
    let id = rows[0]["id"].as_str().expect("the agreement");
    let kept = cli.json(&["show", id]);
    assert_eq!(kept["articles"][1]["clauses"][0]["wordings"][0]["text"], SENTENCE);
    assert_eq!(kept["stage"], Value::from("settled"));
}

#[test]
fn originals_are_printed_through_the_dialog_once_the_text_is_settled() {
    const TEST: &str =
        "originals_are_printed_through_the_dialog_once_the_text_is_settled";
    let mut office = Office::new();
    let (view, _) = office.settled();
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go(&format!("#/agreements/{}", view.id));
    window.see("Текст узгоджено");
    let locked = "return document.getElementById(arguments[0]).getAttribute('aria-readonly') === 'true'";
    let cell = &view.articles[0].clauses[0].wordings[0].cell;
    assert!(window.ask(locked, &[json!(cell)]), "a settled text is only read");
    window.press(&["Друк / зберегти PDF"]);
    window.press(&["Зберегти 2 примірники на підпис"]);
    window.see("Збережено 2 файли");
    let papers = papers_in(window.papers());
    assert_eq!(papers.len(), 2);

    // One of them comes back by mail.
    std::fs::copy(&papers[1], window.papers().join("paper.pdf")).unwrap();
    window.press(&["Закрити"]);
    window.go("#/agreements");
    window.press(&["Перевірити PDF…"]);
    window.see("Цей примірник надруковано тут");
    window.close();
    let originals = office.agreement(&view.id).originals;
    assert_eq!(originals.len(), 2);
    assert!(originals.iter().all(|it| !it.is_outdated));
}
