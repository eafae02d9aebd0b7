//! The acts that an agreement cites, with where they can be read and when that was checked.

use serde::Serialize;
use ts_rs::TS;

/// An act that the text cites.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LawView {
    /// In the clerk's language; as the text writes it where the act is not in the table.
    pub name: String,
    /// None where the act is not in the table, so that nobody checked it.
    pub checked: Option<CheckedLaw>,
    /// In reading order, never empty.
    pub places: Vec<LawPlace>,
}

/// What the table of acts knows of one.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckedLaw {
    /// `2024-04-24`
    pub adopted_on: String,
    /// The act that took its place; none while it is in force.
    pub replaced_by: Option<String>,
    /// An address, to be copied: nothing is opened.
    pub source: String,
    /// `2026-11-22`
    pub checked_on: String,
    /// Whether the act itself was seen.
    pub is_verified: bool,
}

/// A clause, heading or signatory whose words cite an act.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LawPlace {
    /// In the clerk's language.
    pub place: String,
    /// Where the first of its languages cites it.
    pub cell: String,
    /// The languages that cite it.
    pub langs: Vec<String>,
}
