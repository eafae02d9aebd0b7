//! The real window, driven through WebKit's driver on a display that nobody looks at.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[cfg(target_os = "linux")]
mod cards;
mod carrying;
#[cfg(target_os = "linux")]
mod day;
mod drafting;
#[cfg(target_os = "linux")]
mod first_start;
#[cfg(target_os = "linux")]
mod keeping;
#[cfg(target_os = "linux")]
mod locked;
#[cfg(target_os = "linux")]
mod opening;
#[cfg(target_os = "linux")]
mod prose;

#[cfg(not(target_os = "linux"))]
#[test]
fn the_window_is_driven() {
    let reason = "only WebKitGTK has a driver that needs nothing else";
    pobratym_tests::skipped::skip("the_window_is_driven", reason);
}
