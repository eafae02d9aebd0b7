//! What went wrong in a use case, and how it is told.

use std::path::{Path, PathBuf};

use pobratym_domain::{Finding, Lang, Refusal};
use pobratym_files::{TableFault, TextFault, WorkbookFault};
use pobratym_pdf::PdfFault;
use pobratym_store::{OpenFault, StoreFault};
use pobratym_typeset::PictureFault;
use pobratym_wording::messages;

use crate::view;
use crate::wire::{Trouble, TroubleKind};

/// Why a use case was not carried out. Whatever was saved before stays saved.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("refused: {0}")]
    Refused(Refusal),
    #[error(transparent)]
    Store(#[from] StoreFault),
    #[error(transparent)]
    Open(#[from] OpenFault),
    #[error(transparent)]
    Pdf(#[from] PdfFault),
    #[error("{operation} {}: {source}", path.display())]
    File { operation: &'static str, path: PathBuf, source: std::io::Error },
    /// A picture that cannot be printed.
    #[error("{}: {fault}", path.display())]
    Picture { path: PathBuf, fault: PictureFault },
    /// A file that holds no text, or more than any agreement.
    #[error("{}: {source}", path.display())]
    Text { path: PathBuf, source: TextFault },
    /// A file that holds no calendar or no card.
    #[error("{}: {source}", path.display())]
    Foreign { path: PathBuf, source: TextFault },
    /// A file that holds no table, or more than is read.
    #[error("{}: {source}", path.display())]
    Table { path: PathBuf, source: TableFault },
    /// A file that cannot go with a paper: too large, or of the name of another.
    #[error("attaching {}", .0.display())]
    Attachment(PathBuf),
    /// A file that is no procedure pack; why, for those who write packs.
    #[error("{}: {why}", path.display())]
    Pack { path: PathBuf, why: String },
    #[error("a pack of a newer program: {}", .0.display())]
    PackNewer(PathBuf),
    /// A table that no spreadsheet has room for.
    #[error(transparent)]
    Workbook(#[from] WorkbookFault),
    /// A printer that did not take a paper: what its system said, and how many of all
    /// papers it took before.
    #[error("printing on {printer} ({sent} of {all} sent): {said}")]
    Printer { printer: String, said: String, sent: usize, all: usize },
    /// The system has no program that takes papers for a printer.
    #[error("no program to print with")]
    NoPrinting,
    /// A long task that the clerk stopped.
    #[error("stopped")]
    Stopped,
    /// What was asked for does not exist (any more).
    #[error("not found: {0}")]
    NotFound(String),
    /// The input is not of the form that the use case takes.
    #[error("invalid input: {0}")]
    Invalid(String),
    /// A panic, by the identifier of its line in the log.
    #[error("bug, log id {0}")]
    Bug(String),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Fault {
    pub(crate) fn file(
        operation: &'static str,
        path: &Path,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { operation, path, source }
    }

    pub(crate) fn not_ready(findings: Vec<Finding>) -> Self {
        Self::Refused(Refusal::NotReady(findings))
    }

    /// Tells the clerk in `lang` what happened, what is safe and what to do.
    pub fn tell(&self, lang: Lang) -> Box<Trouble> {
        let (kind, said, findings) = match self {
            Self::Refused(refusal) => {
                let findings = match refusal {
                    Refusal::NotReady(findings) => view::findings(findings, lang),
                    _ => Vec::new(),
                };
                (TroubleKind::Refusal, messages::refusal(refusal, lang), findings)
            }
            Self::Bug(log) => (TroubleKind::Bug, messages::bug(log, lang), Vec::new()),
            Self::Printer { printer, said, sent, all } => {
                let none = || "none".to_owned();
                let said = if said.is_empty() { none() } else { said.clone() };
                let sent = if *sent == 0 { none() } else { sent.to_string() };
                let all = all.to_string();
                let args = [
                    ("printer", printer.as_str()),
                    ("said", &said),
                    ("sent", &sent),
                    ("all", &all),
                ];
                let said = messages::fault(self.code(), &args, lang);
                (TroubleKind::Fault, said, Vec::new())
            }
            _ => {
                let path = self.path().map(|it| it.display().to_string());
                let args = path.as_ref().map(|path| ("path", path.as_str()));
                let said = messages::fault(self.code(), args.as_slice(), lang);
                (TroubleKind::Fault, said, Vec::new())
            }
        };
        Box::new(Trouble {
            kind,
            code: self.code().to_owned(),
            what: said.what,
            safe: said.safe,
            next: said.next,
            findings,
        })
    }

    /// The stable code, which window and command line branch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Store(fault) => store_code(fault),
            Self::Open(fault) => crate::opening::open_code(fault),
            Self::Pdf(_) => "pdf",
            Self::File { source, .. } => match source.kind() {
                std::io::ErrorKind::StorageFull => "disk_full",
                std::io::ErrorKind::ReadOnlyFilesystem
                | std::io::ErrorKind::PermissionDenied => "print_target",
                _ => "io",
            },
            Self::Picture { fault, .. } => match fault {
                PictureFault::Format => "picture_format",
                PictureFault::Broken => "picture_broken",
                PictureFault::Size => "picture_size",
                PictureFault::Letters => "picture_letters",
                PictureFault::Outside => "picture_outside",
            },
            Self::Text { source: TextFault::Broken(_), .. } => "text_broken",
            Self::Text { source: TextFault::Size(_), .. } => "text_size",
            Self::Text { source: TextFault::Protected, .. } => "text_protected",
            Self::Text { source: TextFault::Macros, .. } => "text_macros",
            Self::Text { source: TextFault::OldWord, .. } => "text_old",
            Self::Foreign { .. } => "foreign",
            Self::Table { source, .. } => match source {
                TableFault::Broken(_) => "table_broken",
                TableFault::Size(_) => "table_size",
                TableFault::Protected => "table_protected",
                TableFault::Empty => "table_empty",
                TableFault::Sheet(_) => "table_sheet",
                TableFault::Encoding(_) => "table_encoding",
            },
            Self::Attachment(_) => "attachment",
            Self::Pack { .. } => "pack",
            Self::PackNewer(_) => "pack_newer",
            Self::Workbook(_) => "workbook",
            Self::Printer { .. } => "printer",
            Self::NoPrinting => "no_printing",
            Self::Stopped => "stopped",
            Self::NotFound(_) => "not_found",
            Self::Invalid(_) => "invalid_input",
            Self::Bug(_) => "bug",
        }
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Self::File { path, .. }
            | Self::Picture { path, .. }
            | Self::Text { path, .. }
            | Self::Foreign { path, .. }
            | Self::Table { path, .. }
            | Self::Pack { path, .. }
            | Self::PackNewer(path) => Some(path),
            Self::Attachment(path) => Some(path),
            Self::Store(fault) => store_path(fault),
            _ => None,
        }
    }
}

/// The stable code of a fault of the store.
pub(crate) fn store_code(fault: &StoreFault) -> &'static str {
    match fault {
        StoreFault::DiskFull { .. } => "disk_full",
        StoreFault::ReadOnly { .. } => "read_only",
        StoreFault::Damaged { .. } => "damaged",
        StoreFault::InUse { .. } => "in_use",
        StoreFault::Malformed { .. } => "invalid_input",
        StoreFault::Stopped => "stopped",
        StoreFault::Io { .. } => "save_failed",
    }
}

fn store_path(fault: &StoreFault) -> Option<&Path> {
    match fault {
        StoreFault::DiskFull { path, .. }
        | StoreFault::ReadOnly { path, .. }
        | StoreFault::Damaged { path, .. }
        | StoreFault::InUse { path, .. }
        | StoreFault::Io { path, .. } => Some(path),
        StoreFault::Malformed { .. } | StoreFault::Stopped => None,
    }
}
