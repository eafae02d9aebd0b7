use serde::Serialize;
use ts_rs::TS;

use super::FindingView;

/// Which of the kinds of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TroubleKind {
    /// A rule forbids this act.
    Refusal,
    /// Disk, file, font, printer.
    Fault,
    /// Ours.
    Bug,
}

/// An act that was not done, in the clerk's language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Trouble {
    pub kind: TroubleKind,
    /// Stable code, such as `text_closed`, `disk_full`.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What is safe; empty where nothing was at stake.
    pub safe: String,
    /// What to do next.
    pub next: String,
    /// All findings that block, for `not_ready`.
    pub findings: Vec<FindingView>,
}
