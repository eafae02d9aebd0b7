use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FindingView;

/// The state list of registered agreements, as the office would send it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StateRegister {
    /// What stands above the twelve columns, in Ukrainian.
    pub columns: Vec<String>,
    /// By the day of signing.
    pub rows: Vec<StateRegisterRow>,
}

/// The row of one agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StateRegisterRow {
    pub agreement: String,
    /// One for each column.
    pub cells: Vec<String>,
    pub findings: Vec<FindingView>,
    /// Whether it has a number in the list; without one it waits for registration unless it
    /// has ended.
    pub is_registered: bool,
    pub is_ended: bool,
    /// Rows, counted from 1, that seem to be the same agreement.
    pub duplicates: Vec<u32>,
    pub sample: bool,
}

/// The day and place of a signing that stood in one cell.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SigningView {
    pub on: Option<String>,
    pub place: String,
}

/// Which list becomes a table for spreadsheets.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ListInput {
    /// `register`, `partners`, `agreements`, `visits`, `aid`, `commitments` or `participants`.
    pub list: String,
    /// `visit-…`, where its participants are asked for.
    pub visit: Option<String>,
    /// Whether it tells how to reach people, and what is told of them for a visit only.
    pub with_personal: bool,
}
