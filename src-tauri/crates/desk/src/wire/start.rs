use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Deadline, Trouble};

/// What the window shows first.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Start {
    Ready {
        desk: Box<DeskView>,
    },
    /// The office file could not be opened; nothing was touched.
    Blocked {
        trouble: Box<OpenTrouble>,
    },
}

/// The desk as it stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DeskView {
    pub version: String,
    pub data_dir: String,
    pub settings: Settings,
    /// `2026-10-24`
    pub today: String,
    /// Whether there is no agreement and no body yet.
    pub is_empty: bool,
    pub has_sample: bool,
    /// The office's own body, once it has a card.
    pub office: Option<OfficeName>,
    /// Texts that were being typed when the program last ended, now sealed.
    pub restored: Vec<Restored>,
    pub last_backup: Option<BackupView>,
    pub catalog: Catalog,
}

/// The office's own body by name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfficeName {
    pub body: String,
    pub name: String,
    pub official: String,
}

/// A text found again after the program ended in the middle of it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Restored {
    pub cell: String,
    /// The agreement or body, `agreement-…` or `body-…`.
    pub document: String,
    pub title: String,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
}

/// What can be chosen; names come from the message files.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Catalog {
    /// The newest of each instrument, in the order of the field.
    pub templates: Vec<TemplateView>,
    pub areas: Vec<AreaName>,
    pub langs: Vec<String>,
    pub countries: Vec<String>,
    pub body_kinds: Vec<String>,
}

/// A built-in template.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TemplateView {
    pub name: String,
    pub version: u32,
    pub kind: String,
    pub languages: Vec<String>,
    /// The languages that a lawyer has reviewed.
    pub reviewed: Vec<String>,
    pub is_binding: bool,
    /// Whether it rests on an agreement concluded before.
    pub refers: bool,
    pub least_parties: u32,
}

/// An area of cooperation by name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AreaName {
    pub code: String,
    /// In the clerk's language.
    pub name: String,
}

/// What the clerk chose for this desk.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Settings {
    /// `uk` or `en`.
    pub ui_lang: String,
    /// `auto`, `light`, `dark` or `contrast`.
    pub theme: String,
    /// The clerk's name; empty until said.
    pub clerk: String,
    /// The office's own body.
    pub own_body: Option<String>,
    /// Whether the program tells once a day, outside the window, how much is due.
    #[serde(default = "yes")]
    pub reminders: bool,
}

fn yes() -> bool {
    true
}

/// That something is safe.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Saved {
    /// Milliseconds since 1970, UTC; none before anything was saved in this start.
    pub at: Option<i64>,
    pub last_backup: Option<BackupView>,
    /// What went wrong with the latest backup, in the clerk's language.
    pub backup_fault: Option<String>,
}

/// A verified copy of the office file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupView {
    pub at: i64,
    pub file: String,
}

/// What looking the whole file over found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DataReport {
    pub is_whole: bool,
    pub records: u64,
    /// What is no longer as it was written; for a support person.
    pub faults: Vec<String>,
}

/// Why the office file was not opened, and what can be done.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenTrouble {
    pub trouble: Trouble,
    pub path: String,
    /// Where a damaged file was set aside.
    pub set_aside: Option<String>,
    /// Newest first.
    pub copies: Vec<BackupView>,
    /// A folder on this computer to use instead.
    pub proposed: Option<String>,
}

/// The first screen of the day.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TodayView {
    pub today: String,
    pub needs: Vec<Need>,
    /// Days to keep that are near or over, soonest first.
    pub deadlines: Vec<Deadline>,
    pub stages: Vec<StageCount>,
}

/// Something that waits for the clerk.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Need {
    pub agreement: String,
    pub title: String,
    /// `finish` (blockers left), `settle`, `print`, `reprint`.
    pub step: String,
    pub blockers: u32,
    pub cautions: u32,
    pub stage: String,
    pub edited_at: i64,
    pub sample: bool,
}

/// How many agreements stand at a stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StageCount {
    pub stage: String,
    pub count: u32,
}
