//! Measures the program beside the least that it could be, in one run, and writes
//! `docs/performance.md`: `cargo xtask bench`.

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    measure::run()
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
#[path = "performance/measure.rs"]
mod measure;
