//! What the desk asks of the system: dialogs, and the viewer for finished papers.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager as _};

/// The system around the window. Paths come from here and never from a page.
pub(crate) trait Desktop: Send + Sync {
    /// A folder for printed papers; none where the clerk thought better of it.
    fn choose_folder(&self) -> Option<PathBuf>;
    /// A place for one PDF, with a name proposed.
    fn choose_target(&self, name: &str) -> Option<PathBuf>;
    /// A picture of arms.
    fn choose_picture(&self) -> Option<PathBuf>;
    /// A PDF to look into.
    fn choose_paper(&self) -> Option<PathBuf>;
    /// A text of the office's own: a Word or text file.
    fn choose_text(&self) -> Option<PathBuf>;
    /// A file that a partner gave back: Word or OpenDocument.
    fn choose_returned(&self) -> Option<PathBuf>;
    /// A file for clauses, to be written or read.
    fn choose_library(&self, to_write: bool) -> Option<PathBuf>;
    /// A file to be attached: any.
    fn choose_file(&self) -> Option<PathBuf>;
    /// A place for a file that is written, with a name proposed; its extension says which
    /// kinds may be chosen.
    fn choose_export(&self, name: &str, extensions: &[&str]) -> Option<PathBuf>;
    /// A file of this kind to be read: `ics`, `vcf`.
    fn choose_import(&self, extension: &str) -> Option<PathBuf>;
    /// A table of others: Excel's, OpenDocument's, or text.
    fn choose_table(&self) -> Option<PathBuf>;
    /// A procedure pack.
    fn choose_pack(&self) -> Option<PathBuf>;
    /// Tells something outside the window.
    fn notify(&self, title: &str, text: &str);
    /// Opens a file in the program that the system has for it.
    fn open(&self, file: &Path) -> std::io::Result<()>;
}

/// The name proposed for a file of clauses.
const LIBRARY: &str = "pobratym-clauses.json";

/// How the names of tables end.
const TABLES: [&str; 7] = ["xlsx", "xlsm", "xls", "ods", "csv", "txt", "tsv"];

/// The system's own dialogs.
pub(crate) struct Native(pub(crate) AppHandle);

impl Native {
    fn dialog(&self) -> rfd::FileDialog {
        let dialog = rfd::FileDialog::new();
        match self.0.get_webview_window("main") {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Desktop for Native {
    fn choose_folder(&self) -> Option<PathBuf> {
        self.dialog().pick_folder()
    }

    fn choose_target(&self, name: &str) -> Option<PathBuf> {
        self.dialog().set_file_name(name).add_filter("PDF", &["pdf"]).save_file()
    }

    fn choose_picture(&self) -> Option<PathBuf> {
        self.dialog()
            .add_filter("PNG, JPEG, SVG", &["png", "jpg", "jpeg", "svg"])
            .pick_file()
    }

    fn choose_paper(&self) -> Option<PathBuf> {
        self.dialog().add_filter("PDF", &["pdf"]).pick_file()
    }

    fn choose_text(&self) -> Option<PathBuf> {
        self.dialog()
            .add_filter("Word, OpenDocument, TXT", &["docx", "odt", "txt"])
            .pick_file()
    }

    fn choose_returned(&self) -> Option<PathBuf> {
        self.dialog().add_filter("Word, OpenDocument", &["docx", "odt"]).pick_file()
    }

    fn choose_library(&self, to_write: bool) -> Option<PathBuf> {
        let dialog = self.dialog().add_filter("JSON", &["json"]);
        match to_write {
            true => dialog.set_file_name(LIBRARY).save_file(),
            false => dialog.pick_file(),
        }
    }

    fn choose_file(&self) -> Option<PathBuf> {
        self.dialog().pick_file()
    }

    fn choose_export(&self, name: &str, extensions: &[&str]) -> Option<PathBuf> {
        let dialog = self.dialog().set_file_name(name);
        let filter = |dialog: rfd::FileDialog, it: &&str| {
            dialog.add_filter(it.to_uppercase(), &[it])
        };
        extensions.iter().fold(dialog, filter).save_file()
    }

    fn choose_import(&self, extension: &str) -> Option<PathBuf> {
        self.dialog().add_filter(extension.to_uppercase(), &[extension]).pick_file()
    }

    fn choose_table(&self) -> Option<PathBuf> {
        self.dialog().add_filter("XLSX, XLS, ODS, CSV", &TABLES).pick_file()
    }

    fn choose_pack(&self) -> Option<PathBuf> {
        self.dialog().add_filter("TOML", &["toml"]).pick_file()
    }

    fn notify(&self, title: &str, text: &str) {
        let mut notification = notify_rust::Notification::new();
        // A system that shows nothing still has the list on the first screen.
        let _ = notification.appname("Pobratym").summary(title).body(text).show();
    }

    fn open(&self, file: &Path) -> std::io::Result<()> {
        open::that_detached(file)
    }
}

/// Answers in place of a person, for tests of the window: the folder named by
/// `POBRATYM_SCRIPT`. Not in the released program.
#[cfg(debug_assertions)]
pub(crate) struct Scripted(PathBuf);

#[cfg(debug_assertions)]
impl Scripted {
    /// The script, where a test has set one.
    pub(crate) fn from_env() -> Option<Self> {
        std::env::var_os("POBRATYM_SCRIPT").map(|folder| Self(folder.into()))
    }

    #[cfg(test)]
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }
}

#[cfg(debug_assertions)]
impl Desktop for Scripted {
    fn choose_folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }

    fn choose_target(&self, name: &str) -> Option<PathBuf> {
        Some(self.0.join(name))
    }

    fn choose_picture(&self) -> Option<PathBuf> {
        let names = ["arms.svg", "arms.png"].map(|it| self.0.join(it));
        names.into_iter().find(|it| it.exists())
    }

    fn choose_paper(&self) -> Option<PathBuf> {
        Some(self.0.join("paper.pdf")).filter(|it| it.exists())
    }

    fn choose_text(&self) -> Option<PathBuf> {
        let names = ["text.docx", "text.txt"].map(|it| self.0.join(it));
        names.into_iter().find(|it| it.exists())
    }

    fn choose_returned(&self) -> Option<PathBuf> {
        Some(self.0.join("returned.docx")).filter(|it| it.exists())
    }

    fn choose_library(&self, to_write: bool) -> Option<PathBuf> {
        Some(self.0.join(LIBRARY)).filter(|it| to_write || it.exists())
    }

    fn choose_file(&self) -> Option<PathBuf> {
        Some(self.0.join("scan.pdf")).filter(|it| it.exists())
    }

    fn choose_export(&self, name: &str, _: &[&str]) -> Option<PathBuf> {
        Some(self.0.join(name))
    }

    fn choose_import(&self, extension: &str) -> Option<PathBuf> {
        Some(self.0.join(format!("import.{extension}"))).filter(|it| it.exists())
    }

    fn choose_table(&self) -> Option<PathBuf> {
        let tables = TABLES.iter().map(|it| self.0.join(format!("table.{it}")));
        tables.into_iter().find(|it| it.exists())
    }

    fn choose_pack(&self) -> Option<PathBuf> {
        Some(self.0.join("pack.toml")).filter(|it| it.exists())
    }

    fn notify(&self, title: &str, text: &str) {
        // The test then finds no file.
        let _ = std::fs::write(self.0.join("notified.txt"), format!("{title}\n{text}"));
    }

    fn open(&self, file: &Path) -> std::io::Result<()> {
        std::fs::write(self.0.join("opened.txt"), file.to_string_lossy().as_bytes())
    }
}
