use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryTable, Saved};

/// One field of a form.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FormField {
    /// Which field, such as `due_on`.
    pub field: String,
    /// `text`, `day`, `time`, `count`, `flag`, `choice`, `body`, `agreement` or `visit`.
    pub form: String,
    /// The language, where each has words of its own.
    pub lang: Option<String>,
    /// The cell's address: key of every edit, `id` of the input.
    pub cell: String,
    pub value: String,
    /// Whether it is erased on the day of its person.
    pub is_personal: bool,
}

/// A file that was attached.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FileView {
    pub unit: String,
    pub name: String,
    /// `scan`, `signed`, `decision`, `letter`, `photograph`, `returned` or `other`.
    pub kind: String,
    pub on: Option<String>,
    /// What a PDF turned out to be beside what was printed here: `printed`, `signed`, `copy`,
    /// `changed` or `unknown`; none where it was not held against it.
    pub check: Option<String>,
    /// Its day and place, who is on it, where the paper original lies.
    pub fields: Vec<FormField>,
    pub sha256: String,
}

/// A letter, a promise or a consignment in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FilingRow {
    /// `letter-…`, `commitment-…` or `consignment-…`.
    pub document: String,
    /// `letter`, `commitment` or `consignment`.
    pub kind: String,
    /// What its fields hold, by their codes; those that hold nothing are left out.
    pub fields: BTreeMap<String, String>,
    /// The names of the bodies and of the agreement in its fields, by the fields' codes.
    pub names: BTreeMap<String, String>,
    /// The day on which something of it is due, while it is.
    pub due_on: Option<String>,
    /// What a consignment is worth, one for each currency.
    pub totals: Vec<String>,
    /// What it weighs in all, in tonnes; empty where no row says.
    pub tonnes: String,
    /// The categories of what it holds.
    pub categories: Vec<String>,
    pub files: u32,
    pub sample: bool,
}

/// A letter, a promise or a consignment.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FilingView {
    pub document: String,
    pub kind: String,
    /// For the head of the screen.
    pub name: String,
    pub fields: Vec<FormField>,
    pub files: Vec<FileView>,
    /// The people of the body that a letter is from or to.
    pub people: Vec<String>,
    /// What a consignment holds.
    pub table: Option<EntryTable>,
    pub langs: Vec<String>,
    pub sample: bool,
    pub undo: Option<String>,
    pub redo: Option<String>,
}

/// What a filing begins with.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FilingInput {
    /// `letter`, `commitment` or `consignment`.
    pub kind: String,
    /// The languages of its papers.
    pub langs: Vec<String>,
    /// By the codes of the fields.
    pub fields: BTreeMap<String, String>,
}

/// What can be done to a filing beside editing its fields.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(
    tag = "act",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum FilingActInput {
    /// Takes it out of the lists.
    RemoveFiling,
    /// A row of what a consignment holds.
    AddEntry {
        after: Option<String>,
    },
    /// A row, or a file.
    Remove {
        unit: String,
    },
    SetLangs {
        langs: Vec<String>,
    },
}

/// A filing after a change.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedFiling {
    pub view: FilingView,
    /// The part that was made, to be focused.
    pub made: Option<String>,
    pub saved: Saved,
}
