//! The real window, driven through WebKit's driver on a display that nobody looks at.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[cfg(target_os = "linux")]
mod calendar;
#[cfg(target_os = "linux")]
mod cards;
#[cfg(target_os = "linux")]
mod carrying;
#[cfg(target_os = "linux")]
mod ceremonies;
#[cfg(target_os = "linux")]
mod day;
#[cfg(target_os = "linux")]
mod drafting;
#[cfg(target_os = "linux")]
mod entering;
#[cfg(target_os = "linux")]
mod filing;
#[cfg(target_os = "linux")]
mod first_start;
#[cfg(target_os = "linux")]
mod importing;
#[cfg(target_os = "linux")]
mod keeping;
#[cfg(target_os = "linux")]
mod locked;
#[cfg(target_os = "linux")]
mod opening;
#[cfg(target_os = "linux")]
mod paths;
#[cfg(target_os = "linux")]
mod prose;
#[cfg(target_os = "linux")]
mod returned;
#[cfg(target_os = "linux")]
mod visits;

#[cfg(not(target_os = "linux"))]
#[test]
fn the_window_is_driven() {
    let reason = "only WebKitGTK has a driver that needs nothing else";
    pobratym_tests::skipped::skip("the_window_is_driven", reason);
}

/// Keeps a picture of the window, where `POBRATYM_SHOTS` names a folder to look at.
#[cfg(target_os = "linux")]
fn shot(window: &pobratym_tests::window::Window, name: &str) {
    if let Some(folder) = std::env::var_os("POBRATYM_SHOTS") {
        let file = std::path::Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(file, window.picture()).expect("a picture is written");
    }
}

/// Shows the window in a theme, and presses keys with `Ctrl`.
#[cfg(target_os = "linux")]
fn look(window: &pobratym_tests::window::Window, theme: &str, keys: &[&str]) {
    const SCRIPT: &str = "const [theme, keys] = arguments; \
        document.documentElement.dataset.theme = theme; \
        for (const code of keys) \
            dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true }));";
    window.run(SCRIPT, &[theme.into(), keys.to_vec().into()]);
}

/// The same by day, by night, and with all text at 200 %.
#[cfg(target_os = "linux")]
fn shots(window: &pobratym_tests::window::Window, name: &str) {
    if std::env::var_os("POBRATYM_SHOTS").is_none() {
        return;
    }
    shot(window, name);
    look(window, "dark", &[]);
    shot(window, &format!("{name}-dark"));
    look(window, "light", &["Equal"; 5]);
    shot(window, &format!("{name}-200"));
    look(window, "light", &["Digit0"]);
}
