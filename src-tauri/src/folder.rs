//! Where the office file lies: `--data DIR`, `POBRATYM_DATA`, or the system's folder.

use std::path::PathBuf;

use tauri::{App, Manager as _};

/// The folder that this start of the program uses.
///
/// # Errors
/// When the system names no folder for application data.
pub(crate) fn choose(app: &App) -> tauri::Result<PathBuf> {
    match asked(std::env::args_os().skip(1)) {
        Some(folder) => Ok(folder),
        None => app.path().app_local_data_dir(),
    }
}

/// A folder on this computer, where the chosen one lies on a network.
pub(crate) fn local(app: &tauri::AppHandle) -> tauri::Result<PathBuf> {
    app.path().app_local_data_dir()
}

fn asked(mut args: impl Iterator<Item = std::ffi::OsString>) -> Option<PathBuf> {
    while let Some(arg) = args.next() {
        if arg == "--data" {
            return args.next().map(PathBuf::from);
        }
    }
    std::env::var_os("POBRATYM_DATA").map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn the_folder_named_on_the_command_line_wins() {
        let args = ["--data", "somewhere"].map(Into::into).into_iter();
        assert_eq!(asked(args), Some("somewhere".into()));
    }
}
