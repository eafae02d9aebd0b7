//! The smallest window that Tauri makes: what the program's start and memory are measured
//! against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}
