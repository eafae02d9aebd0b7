//! Data that cannot be opened: each case has a screen of its own, and nothing is touched.

use std::fs;
use std::path::{Path, PathBuf};

use pobratym_tests::disk::Disk;
use pobratym_tests::office::Office;
use pobratym_tests::program::Outcome;
use pobratym_tests::skipped;
use pobratym_tests::window::{Setting, Window};
use serde_json::json;

const QUIT: &str = "Закрити програму";
const AGAIN: &str = "Спробувати ще раз";
const RESTORE: &str = "Відкрити найновішу перевірену копію";

fn file(office: &Office) -> PathBuf {
    office.data().join("pobratym.db")
}

/// An office with the sample and one verified copy of it, closed.
fn with_copy() -> Office {
    let mut office = Office::with_sample();
    office.desk().back_up_now().unwrap();
    office.close();
    office
}

fn set_aside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten().map(|it| it.path());
    entries.filter(|it| it.to_string_lossy().contains("set-aside")).collect()
}

/// Whether the first thing said is this, as a heading that has the focus.
fn says_first(window: &Window, heading: &str) {
    window.see(heading);
    let focused = "return document.activeElement.querySelector('h1')?.innerText ?? ''";
    window.until("the news has the focus", |it| {
        it.run(focused, &[]).as_str().is_some_and(|it| it.trim() == heading)
    });
    assert!(!window.has(&["Сьогодні"]), "there is nothing to go to");
}

#[test]
fn a_second_window_says_that_the_data_is_open_and_goes_on_when_it_is_not() {
    const TEST: &str =
        "a_second_window_says_that_the_data_is_open_and_goes_on_when_it_is_not";
    let mut office = Office::with_sample();
    office.desk();
    let Some(window) = Window::open(TEST, &office) else { return };
    says_first(&window, "Дані вже відкрито в іншому вікні");
    window.see("Перейдіть до відкритого вікна або закрийте його й спробуйте ще раз.");
    assert!(!window.has(&[RESTORE]), "no copy is offered for data that is well");
    window.press(&[AGAIN]);
    // The folder is asked for a while before the answer is given.
    let answered = "return !document.querySelector('[aria-disabled=true]')";
    window.until("an answer", |it| it.ask(answered, &[]));
    window.see("Дані вже відкрито в іншому вікні");
    office.close();
    window.press(&[AGAIN]);
    window.see("Потребує вас");
}

#[test]
fn two_windows_over_one_folder_do_not_both_write() {
    const TEST: &str = "two_windows_over_one_folder_do_not_both_write";
    let office = Office::with_sample();
    let Some(first) = Window::open(TEST, &office) else { return };
    first.see("Потребує вас");
    let Some(second) = Window::open(TEST, &office) else { return };
    second.see("Дані вже відкрито в іншому вікні");
    let refused = second.invoke("open_sample", &json!({})).unwrap_err();
    assert_eq!(refused["code"], "in_use");
    second.quit_by(&[QUIT]);
    first.press(&["Партнери"]);
    first.see("Фалькенбрюк");
}

#[test]
fn a_damaged_file_is_set_aside_and_the_newest_verified_copy_opens() {
    const TEST: &str = "a_damaged_file_is_set_aside_and_the_newest_verified_copy_opens";
    let office = with_copy();
    let damage = "тут був файл ".repeat(2000);
    fs::write(file(&office), &damage).unwrap();
    let Some(window) = Window::open(TEST, &office) else { return };
    says_first(&window, "Файл із даними пошкоджено. Його відкладено, нічого не видалено");
    let kept = set_aside(&office.data());
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(fs::read_to_string(&kept[0]).unwrap(), damage, "whole");
    window.see(&kept[0].file_name().unwrap().to_string_lossy());
    window.see("Перевірені резервні копії");
    window.press(&[RESTORE]);
    window.see("Потребує вас");
    assert_eq!(fs::read_to_string(&kept[0]).unwrap(), damage, "still there");
    window.press(&["Угоди"]);
    window.see("Показано 2 угоди");
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    const TEST: &str = "a_file_of_a_newer_version_is_left_as_it_is";
    if !skipped::has_all(TEST, &["sqlite3"]) {
        return;
    }
    let office = Office::with_sample();
    let mut command = std::process::Command::new("sqlite3");
    let made = Outcome::of(command.arg(file(&office)).arg("PRAGMA user_version = 99"));
    assert_eq!(made.code, 0, "{}", made.complained);
    let before = fs::read(file(&office)).unwrap();
    let Some(window) = Window::open(TEST, &office) else { return };
    says_first(&window, "Дані цілі, але їх записала новіша версія програми");
    window.see("Установіть новішу версію програми й відкрийте файл нею.");
    window.press(&[AGAIN]);
    window.see("Дані цілі, але їх записала новіша версія програми");
    assert_eq!(fs::read(file(&office)).unwrap(), before, "not a byte was written");
    assert_eq!(set_aside(&office.data()), Vec::<PathBuf>::new());
}

#[test]
fn a_folder_that_cannot_be_written_to_is_said_and_opens_once_it_can() {
    const TEST: &str = "a_folder_that_cannot_be_written_to_is_said_and_opens_once_it_can";
    let office = Office::with_sample();
    let Some(disk) = Disk::at(office.path().join("disk")) else {
        return skipped::skip(TEST, "mounting is not allowed");
    };
    for name in ["pobratym.db", "lock"] {
        fs::copy(office.data().join(name), disk.path().join(name)).unwrap();
    }
    disk.make_read_only();
    let setting = Setting { data: Some(disk.path()), ..Setting::default() };
    let Some(window) = Window::open_with(TEST, &office, setting) else { return };
    says_first(&window, "Дані цілі, але писати в їхню теку не можна");
    disk.make_writable();
    window.press(&[AGAIN]);
    window.see("Потребує вас");
    window.close();
}

#[test]
fn a_window_that_has_nothing_open_closes_at_the_first_asking() {
    const TEST: &str = "a_window_that_has_nothing_open_closes_at_the_first_asking";
    let mut office = Office::with_sample();
    office.desk();
    let Some(window) = Window::open(TEST, &office) else { return };
    says_first(&window, "Дані вже відкрито в іншому вікні");
    window.close();
}

#[test]
fn a_lost_file_is_not_replaced_by_an_empty_one() {
    const TEST: &str = "a_lost_file_is_not_replaced_by_an_empty_one";
    let office = with_copy();
    fs::remove_file(file(&office)).unwrap();
    let Some(window) = Window::open(TEST, &office) else { return };
    says_first(&window, "Файлу з даними немає на місці");
    assert!(!file(&office).exists());
    window.press(&[RESTORE]);
    window.see("Потребує вас");
    assert!(file(&office).exists());
}

/// A command that the window asks for and nobody granted fails only when it is pressed.
#[test]
fn every_command_is_registered_and_granted() {
    let handled = include_str!("../../src-tauri/src/window.rs");
    let handled = handled.lines().filter_map(|it| {
        let name = it.trim().strip_prefix("commands::")?.strip_suffix(',')?;
        name.rsplit("::").next()
    });
    let named = include_str!("../../src-tauri/build.rs");
    let granted = include_str!("../../src-tauri/capabilities/main.json");
    let asked = include_str!("../../ui/src/lib/api/commands.ts");
    let mut count = 0;
    for command in handled {
        count += 1;
        assert!(
            named.contains(&format!("    \"{command}\",\n")),
            "{command} in build.rs"
        );
        let grant = format!("\"allow-{}\"", command.replace('_', "-"));
        assert!(granted.contains(&grant), "{grant} in the capability");
        assert!(asked.contains(&format!("  {command}: [")), "{command} in commands.ts");
    }
    assert!(count > 60, "{count} commands were found");
}
