use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a table of others is to be read, and what of it to take.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TableInput {
    /// `agreements`, `partners` or `contacts`.
    pub kind: String,
    /// By the name on its tab; else the first that is not empty.
    #[serde(default)]
    pub sheet: Option<String>,
    /// Of a table as text, such as `windows-1251`; else it is guessed.
    #[serde(default)]
    pub encoding: Option<String>,
    /// What columns mean: codes by the names of columns, `{"C": "title"}`; empty for a
    /// remark. What is not named is guessed.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// The rows to take, by their numbers; else those that are new.
    #[serde(default)]
    pub take: Option<Vec<u32>>,
}

/// What a table of others would bring. Nothing is kept yet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableView {
    /// The name of the file.
    pub file: String,
    /// `xlsx`, `xls`, `ods` or `csv`.
    pub format: String,
    /// Of a table as text.
    pub encoding: Option<String>,
    pub sheets: Vec<String>,
    pub sheet: String,
    /// Whether it has macros; they are neither run nor kept.
    pub has_macros: bool,
    /// The row in which the heads stand.
    pub head_row: u32,
    pub columns: Vec<TableColumn>,
    /// Whether a clerk has said before what columns with these heads mean.
    pub is_remembered: bool,
    /// What columns of such a table can mean.
    pub meanings: Vec<String>,
    pub rows: Vec<TableRow>,
    /// The numbers of the rows that seem to be there already.
    pub duplicates: Vec<u32>,
    pub counts: TableCounts,
}

/// A column and what it means.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableColumn {
    /// `A`, `B` …
    pub name: String,
    pub head: String,
    /// A code; empty where its cells become remarks.
    pub meaning: String,
}

/// How many rows there are of each state.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableCounts {
    pub rows: u32,
    pub new: u32,
    pub duplicates: u32,
    /// Those that cannot be taken.
    pub faulty: u32,
    /// Those that would be taken.
    pub taken: u32,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableRow {
    /// As spreadsheets count, from 1.
    pub row: u32,
    /// `new`, `duplicate` or `faulty`.
    pub state: String,
    pub take: bool,
    /// One for each column.
    pub cells: Vec<String>,
    pub findings: Vec<RowFinding>,
    /// The earlier row that says the same.
    pub duplicate_row: Option<u32>,
    /// The agreement or body that is there already.
    pub duplicate_of: Option<String>,
}

/// What is doubtful in a row.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RowFinding {
    pub code: String,
    /// `blocker` or `caution`.
    pub severity: String,
    /// `C7`; empty where it concerns the whole row.
    pub cell: String,
    pub sentence: String,
}

/// What an import brought in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableImport {
    /// By which it can be undone.
    pub id: String,
    pub agreements: u32,
    /// New cards.
    pub bodies: u32,
    pub people: u32,
    pub counts: TableCounts,
}
