use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where papers are to go, other than into a folder.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "to", rename_all = "camelCase")]
#[ts(export)]
pub enum PrintTo {
    /// The program in which the system shows them.
    Viewer,
    #[serde(rename_all = "camelCase")]
    Printer {
        /// Its name, as the system calls it.
        printer: String,
        copies: u32,
        /// `one`, `long` or `short`: the edge along which sheets are turned.
        sides: String,
    },
}

/// The printers of this computer, and what was chosen last.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintersView {
    /// Their names, that of the system first.
    pub printers: Vec<String>,
    /// The last one, or that of the system; none where there are no printers.
    pub printer: Option<String>,
    /// `one`, `long` or `short`.
    pub sides: String,
}

/// What was printed of a document.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintLog {
    /// The latest first.
    pub prints: Vec<PrintView>,
    /// The originals that exist by the journal, by their numbers.
    pub originals: Vec<OriginalCount>,
}

/// One paper that was printed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintView {
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who printed it; empty where no name was said.
    pub by: String,
    pub paper: String,
    /// Its number, where it is an original.
    pub original: Option<u32>,
    /// Of one copy.
    pub pages: u32,
    pub copies: u32,
    /// `files`, `viewer` or `printer`.
    pub way: String,
    /// The folder or the printer; empty for the viewer.
    pub place: String,
}

/// How often an original was made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OriginalCount {
    pub number: u32,
    /// The party that it is for.
    pub party: String,
    /// How many times it was printed, anywhere.
    pub times: u32,
    /// The last time, milliseconds since 1970, UTC.
    pub printed_at: i64,
}

/// A message to a partner, with what goes with it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct MailInput {
    /// `agreement-…`, `visit-…` or `letter-…`.
    pub document: String,
    /// The body that it goes to.
    pub to: String,
    /// Of an agreement `working-copy`, `courtesy-copy`, or `docx` or `odt` for a word
    /// processor; of a visit its papers with commas between. A letter goes with its annexes.
    pub attach: Option<String>,
}
