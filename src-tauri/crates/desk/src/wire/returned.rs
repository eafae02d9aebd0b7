use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SpanView;

/// A file that came back, held against the version it left with and against the text here.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReturnedView {
    pub file: String,
    /// What was compared: decisions name it, so that none is taken on another text.
    pub seen: String,
    /// The version it was held against; none where it was held against the text as it stands.
    pub base: Option<String>,
    /// How that is called.
    pub base_name: String,
    /// Whether the file itself names that version.
    pub is_base_named: bool,
    /// The languages that were found in the file.
    pub langs: Vec<String>,
    /// Whose tracked changes were read as accepted.
    pub revised_by: Vec<String>,
    pub rows: Vec<ReturnedRowView>,
    pub remarks: Vec<ReturnedRemarkView>,
    /// How many differences wait for a decision.
    pub open: u32,
}

/// A clause or the like.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReturnedRowView {
    /// What decisions call it: its unit, `title`, `new-1`, `fixed-1`.
    pub key: String,
    pub unit: Option<String>,
    /// Where it stands here, in words; where it is new, behind what it stands.
    pub place: String,
    /// `wording`; `new`; `fixed` for words that follow from facts.
    pub kind: String,
    /// Behind what it stands in the file, in words; empty where it stands as it did.
    pub moved_behind: String,
    /// Whether it stands elsewhere in the file.
    pub is_moved: bool,
    /// Whether it is in the file in none of its languages.
    pub is_gone: bool,
    pub columns: Vec<ReturnedColumnView>,
}

/// One language of it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReturnedColumnView {
    pub lang: String,
    /// `ours`, `theirs`, `both`, `same`, `new`, `gone` or `moved`: who changed it.
    pub became: String,
    /// As it left; as it stands here; as it came back.
    pub base: String,
    pub ours: String,
    pub theirs: String,
    /// What taking theirs would change here.
    pub spans: Vec<SpanView>,
    /// Both changes in one, only to be looked at and edited.
    pub proposal: Option<String>,
    /// Only quotation marks, dashes and the like differ.
    pub is_typographic: bool,
    /// Whether taking theirs makes plain words of facts that the text follows here.
    pub loses_facts: bool,
    /// Whether theirs can be taken by itself, in this language.
    pub is_takeable: bool,
}

/// A remark in the margin of the file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReturnedRemarkView {
    /// The article or clause it is about.
    pub unit: Option<String>,
    pub place: String,
    pub author: String,
    /// `2026-03-12`, empty where the file does not say it.
    pub on: String,
    pub text: String,
    pub quoted: String,
}

/// What the clerk decided about a file that came back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TakeReturnedInput {
    /// Of the comparison that was decided on; without it, of the present one.
    #[serde(default)]
    pub seen: Option<String>,
    /// The version that it was held against, where the clerk chose it.
    #[serde(default)]
    pub base: Option<String>,
    pub decisions: Vec<DecisionInput>,
    /// Whether the remarks become comments.
    #[serde(default)]
    pub remarks: bool,
}

/// One decision. What none is about stays as it is here.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct DecisionInput {
    /// The key of the row.
    pub row: String,
    /// One language of it; without it, its place, its going, or all that came.
    #[serde(default)]
    pub lang: Option<String>,
    pub take: TakeInput,
    /// The text, where it is edited.
    #[serde(default)]
    pub text: Option<String>,
}

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TakeInput {
    Theirs,
    Ours,
    Edited,
}
