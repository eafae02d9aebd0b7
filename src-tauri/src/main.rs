//! The window of the twinning desk.

// A console window beside the program would puzzle the clerk.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desktop;
mod dropped;
mod folder;
mod office;
mod reminding;
mod spelling;
mod window;

fn main() -> std::process::ExitCode {
    window::run()
}
