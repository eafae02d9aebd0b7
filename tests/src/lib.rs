//! What the journeys and the tests of the real window stand on: an office with its
//! folder, our programs as they were built, programs of strangers, and a window that is
//! driven as a clerk would.

#[cfg(target_os = "linux")]
pub mod disk;
pub mod exports;
pub mod office;
pub mod papers;
#[cfg(unix)]
pub mod printer;
pub mod program;
pub mod skipped;
pub mod strangers;
pub mod visit;
#[cfg(target_os = "linux")]
pub mod window;
