//! Measures the program beside the least that it could be, in one run, and writes
//! `docs/performance.md`: `cargo xtask bench`.

#![allow(
    clippy::print_stdout,
    reason = "what one paper cost is said to the process that asks"
)]

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    // A number asks for one paper of so many articles, in a process of its own.
    match std::env::args().nth(1).and_then(|it| it.parse().ok()) {
        Some(articles) => lengths::set(articles),
        None => measure::run(),
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
#[path = "performance/beside.rs"]
mod beside;
#[cfg(target_os = "linux")]
#[path = "performance/driver.rs"]
mod driver;
#[cfg(target_os = "linux")]
#[path = "performance/lengths.rs"]
mod lengths;
#[cfg(target_os = "linux")]
#[path = "performance/measure.rs"]
mod measure;
#[cfg(target_os = "linux")]
#[path = "performance/typing.rs"]
mod typing;
