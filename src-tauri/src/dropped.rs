//! Files that are dropped onto the window. The page learns how the name of the first ends and
//! where the pointer is; what it then asks for, it asks for as if a dialog had been answered.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tauri::{DragDropEvent, PhysicalPosition};

use crate::desktop::Desktop;
use crate::office::hold;

/// A desktop whose dialogs a dropped file answers.
pub(crate) struct Dropping {
    desktop: Box<dyn Desktop>,
    files: Mutex<Files>,
}

#[derive(Default)]
struct Files {
    /// What is over the window, or was dropped onto it last.
    dropped: Vec<PathBuf>,
    /// What the next dialogs are answered with.
    held: VecDeque<PathBuf>,
}

impl Dropping {
    pub(crate) fn onto(desktop: Box<dyn Desktop>) -> Self {
        Self { desktop, files: Mutex::default() }
    }

    /// Whether the next dialogs are answered with the files that were dropped, each with one.
    pub(crate) fn hold(&self, is_held: bool) {
        let mut files = hold(&self.files);
        let dropped = std::mem::take(&mut files.dropped);
        files.held = if is_held { dropped.into() } else { VecDeque::new() };
    }

    /// The script that tells the page of files over the window, or dropped onto it. `scale`
    /// is how many of the event's pixels the page has in one of its own.
    pub(crate) fn told(&self, event: &DragDropEvent, scale: f64) -> Option<String> {
        let mut files = hold(&self.files);
        let (name, position) = match event {
            DragDropEvent::Enter { paths, position } => {
                files.dropped = paths.iter().filter(|it| it.is_file()).cloned().collect();
                ("file-hover", position)
            }
            DragDropEvent::Over { position } => ("file-hover", position),
            DragDropEvent::Drop { paths, position } => {
                files.dropped = paths.iter().filter(|it| it.is_file()).cloned().collect();
                ("file-drop", position)
            }
            DragDropEvent::Leave => {
                return Some(script("file-hover", "null"));
            }
            _ => return None,
        };
        let PhysicalPosition { x, y } = *position;
        let kind = files.dropped.first().map(|it| kind(it)).unwrap_or_default();
        let detail = format!(
            "{{kind:'{kind}',count:{count},x:{x:.0},y:{y:.0}}}",
            count = files.dropped.len(),
            x = x / scale,
            y = y / scale,
        );
        Some(script(name, &detail))
    }

    fn held(&self) -> Option<PathBuf> {
        hold(&self.files).held.pop_front()
    }
}

fn script(name: &str, detail: &str) -> String {
    format!("dispatchEvent(new CustomEvent('{name}',{{detail:{detail}}}))")
}

/// How the name ends, in lower case; nothing where that is no plain word.
fn kind(path: &Path) -> String {
    let end = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    end.filter(|it| it.bytes().all(|it| it.is_ascii_alphanumeric())).unwrap_or_default()
}

impl Desktop for Dropping {
    fn choose_folder(&self) -> Option<PathBuf> {
        self.desktop.choose_folder()
    }

    fn choose_target(&self, name: &str) -> Option<PathBuf> {
        self.desktop.choose_target(name)
    }

    fn choose_picture(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_picture())
    }

    fn choose_paper(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_paper())
    }

    fn choose_text(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_text())
    }

    fn choose_returned(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_returned())
    }

    fn choose_library(&self, to_write: bool) -> Option<PathBuf> {
        self.desktop.choose_library(to_write)
    }

    fn choose_file(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_file())
    }

    fn choose_export(&self, name: &str, extensions: &[&str]) -> Option<PathBuf> {
        self.desktop.choose_export(name, extensions)
    }

    fn choose_import(&self, extension: &str) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_import(extension))
    }

    fn choose_table(&self) -> Option<PathBuf> {
        self.held().or_else(|| self.desktop.choose_table())
    }

    fn choose_pack(&self) -> Option<PathBuf> {
        self.desktop.choose_pack()
    }

    fn notify(&self, title: &str, text: &str) {
        self.desktop.notify(title, text);
    }

    fn open(&self, file: &Path) -> std::io::Result<()> {
        self.desktop.open(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::desktop::Scripted;

    fn event(files: &[&str]) -> DragDropEvent {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let paths = files.iter().map(|it| here.join(it)).collect();
        DragDropEvent::Drop { paths, position: PhysicalPosition::new(30.0, 60.0) }
    }

    /// A desktop on which every dialog is cancelled.
    fn dropping() -> Dropping {
        let nothing = Scripted::at(Path::new(env!("CARGO_MANIFEST_DIR")));
        Dropping::onto(Box::new(nothing))
    }

    #[test]
    fn the_page_learns_the_kind_and_the_place_and_no_path() {
        let told = dropping().told(&event(&["src", "Cargo.toml", "build.rs"]), 1.5);
        let expected = "dispatchEvent(new CustomEvent('file-drop',\
            {detail:{kind:'toml',count:2,x:20,y:40}}))";
        assert_eq!(told.as_deref(), Some(expected), "a folder is no file");
    }

    #[test]
    fn dialogs_are_answered_with_what_was_dropped_once_each_and_only_while_it_is_held() {
        let dropping = dropping();
        dropping.told(&event(&["Cargo.toml", "build.rs"]), 1.0);
        assert_eq!(dropping.choose_file(), None, "nothing is taken unasked");
        dropping.hold(true);
        assert!(dropping.choose_file().is_some_and(|it| it.ends_with("Cargo.toml")));
        assert!(dropping.choose_table().is_some_and(|it| it.ends_with("build.rs")));
        assert_eq!(dropping.choose_file(), None);
        dropping.told(&event(&["Cargo.toml"]), 1.0);
        dropping.hold(true);
        dropping.hold(false);
        assert_eq!(dropping.choose_file(), None, "what was let go is nobody's");
    }

    #[test]
    fn a_name_that_ends_in_no_word_tells_the_page_nothing() {
        assert_eq!(kind(Path::new("a.XLSX")), "xlsx");
        assert_eq!(kind(Path::new("a.x'+alert(1)+'")), "");
        assert_eq!(kind(Path::new("a")), "");
    }
}
