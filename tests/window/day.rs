//! A day of drafting: an instrument, three languages, facts, a clause of the library, what it
//! makes stale, two versions, a planted error, the paper.

use pobratym_tests::office::Office;
use pobratym_tests::program::papers_in;
use pobratym_tests::skipped;
use pobratym_tests::strangers::{JUDGES, Paper};
use pobratym_tests::window::Window;

const TEST: &str = "a_day_from_the_instrument_to_the_paper";
const CLAUSE: &[&str] = &["Пункт 2.2, українською"];
const GERMAN: &[&str] = &["Пункт 2.2, німецькою"];
const ENGLISH: &[&str] = &["Пункт 2.2, англійською"];

#[test]
fn a_day_from_the_instrument_to_the_paper() {
    let office = Office::with_sample();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/new");
    window.choose(&["1. Хто ми", "Наш орган"], "Калинець");
    window.choose(&["2. Хто вони", "Орган партнера"], "Фалькенбрюк");
    window.press(&["Угода про побратимство"]);
    window.choose(&["Додати мову"], "Англійська");
    window.press(&["Скласти проєкт угоди"]);
    window.see("Калинець – Фалькенбрюк");

    // What is known of the signing is entered once.
    window.press(&["Відомості про угоду"]);
    window.write(&["Дата підписання", "День"], "24");
    window.write(&["Дата підписання", "Місяць"], "10");
    window.write(&["Дата підписання", "Рік"], "2027");
    window.write(&["Місце підписання українською"], "Калинець");
    window.write(&["Місце підписання німецькою"], "Kalynez");
    window.write(&["Місце підписання англійською"], "Kalynets");
    window.press(&["Відомості про угоду"]);

    // What the partner gets is kept under a name.
    window.press(&["Версії"]);
    window.write(&["Назва версії"], "надіслано партнеру 12.03");
    window.press(&["Зберегти версію"]);
    window.see("надіслано партнеру 12.03");
    window.press(&["До тексту"]);

    // A clause of the library.
    window.press(&["Бібліотека положень…"]);
    window.write(&["Слово з положення або тема"], "корупц");
    window.see("1 положення");
    window.press(&["Вставити"]);
    window.see("Вставлено: Стаття 17");
    window.press(&["До тексту"]);

    // One language is changed; the others say that nobody has looked at them since.
    window.rewrite(CLAUSE, "До 20 травня 2027 року кожна Сторона запрошує 15 мешканців.");
    window.see("мова складання");
    window.press(&["Назва, українською"]);
    window.see("застаріло");
    window.see("До підписання лишилося 4 зауваження");
    let german = "Bis zum 20. Mai 2027 lädt jeder Vertragspartner 15 Menschen ein.";
    window.rewrite(GERMAN, german);
    window.press(&["Переклад звірено: Пункт 2.2, німецькою"]);
    // An error in the third language.
    window.rewrite(ENGLISH, "By 20 May 2027 each Party shall invite 50 residents.");
    window.press(&["Переклад звірено: Пункт 2.2, англійською"]);
    let said = "числа в текстах українською (15) та англійською (50) не збігаються";
    window.see(said);
    window.rewrite(ENGLISH, "By 20 May 2027 each Party shall invite 15 residents.");
    window.press(&["Назва, українською"]);
    window.see_no_more(said);

    // What changed since the partner saw it.
    window.press(&["Версії"]);
    window.press(&["Порівняти з теперішнім текстом"]);
    window.see("lädt jeder Vertragspartner 15 Menschen ein");
    window.see("Стаття 17");
    window.press(&["До версій"]);
    // And between two versions, which no later change touches.
    window.write(&["Назва версії"], "після зауважень");
    window.press(&["Зберегти версію"]);
    window.see("після зауважень");
    window.choose(&["Раніша"], "надіслано партнеру 12.03");
    window.choose(&["Пізніша"], "після зауважень");
    window.press(&["Порівняти"]);
    window.see("Що змінилося");
    window.see("lädt jeder Vertragspartner 15 Menschen ein");
    window.press(&["До версій"]);
    window.press(&["До тексту"]);

    window.press(&["Друк / зберегти PDF"]);
    window.press(&["Зберегти робочий примірник"]);
    window.see("Збережено 1 файл");
    let papers = papers_in(window.papers());
    if skipped::has_all(TEST, &JUDGES) {
        let paper = Paper::at(&papers[0]);
        paper.must_please();
        assert!(paper.column(2, 3).contains("shall invite 15 residents"));
        for (column, signed) in ["24 жовтня 2027", "24. Oktober 2027", "24 October 2027"]
            .into_iter()
            .enumerate()
        {
            assert!(paper.column(column, 3).contains(signed), "{signed}");
        }
    }
}
