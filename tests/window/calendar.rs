//! The calendar in the window: walked by keys, shown by month, week and list.

use pobratym_tests::office::Office;
use pobratym_tests::visit::eighty_guests;
use pobratym_tests::window::Window;
use thirtyfour::Key;

use crate::shot;

/// The day that has the focus.
const FOCUSED: &str = "return document.activeElement?.dataset?.day ?? '';";

#[test]
fn the_calendar_is_walked_by_keys_and_leads_to_its_visits() {
    const TEST: &str = "the_calendar_is_walked_by_keys_and_leads_to_its_visits";
    let mut office = Office::new();
    eighty_guests(office.desk());
    office.close();
    let Some(window) = Window::open(TEST, &office) else { return };
    window.go("#/calendar?day=2026-10-23&mode=month");
    window.see("Жовтень 2026");
    window.until("the visit is there", |it| {
        it.ask("return document.querySelectorAll('a.visit').length === 3", &[])
    });
    shot(&window, "calendar-month");
    window.run("document.querySelector('[data-day=\"2026-10-23\"]').focus();", &[]);
    for (key, day) in [
        (Key::Right, "2026-10-24"),
        (Key::Down, "2026-10-31"),
        (Key::Home, "2026-10-26"),
        (Key::PageDown, "2026-11-26"),
        (Key::PageUp, "2026-10-26"),
    ] {
        window.chord(&[], key.value());
        window.until(day, |it| it.run(FOCUSED, &[]) == day);
    }
    window.press(&["Тиждень"]);
    window.see("26.10.2026–01.11.2026");
    window.press(&["Назад"]);
    window.see("19.10.2026–25.10.2026");
    shot(&window, "calendar-week");
    window.press(&["Список"]);
    shot(&window, "calendar-list");
    window.run("document.querySelector('a.visit').click();", &[]);
    window.see("Делегації, 80 осіб");
    window.close();
}
