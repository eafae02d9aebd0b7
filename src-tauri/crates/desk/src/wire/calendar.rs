use serde::Serialize;
use ts_rs::TS;

/// What a calendar shows: a visit, a day to keep, the anniversary of an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CalendarEntry {
    /// Unique, and the same each time.
    pub id: String,
    /// `visit`, `deadline` or `anniversary`.
    pub kind: String,
    /// What it leads to: `visit-…`, `agreement-…`, a letter or a promise.
    pub document: String,
    /// First and last day.
    pub from: String,
    pub until: String,
    /// What the document is called; may be empty.
    pub title: String,
    /// What is to be done on that day, or what it is the anniversary of; empty for a visit.
    pub matter: String,
    /// `planned`, `agreed`, `held` or `cancelled`, for a visit.
    pub state: Option<String>,
    /// So many years after the signing, for an anniversary.
    pub years: Option<i32>,
    /// Whether these years are a round number.
    pub is_round: bool,
    /// Whether the day to keep was missed.
    pub is_over: bool,
    pub sample: bool,
}
