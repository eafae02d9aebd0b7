use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileView, FindingView, FormField};

/// How an agreement is carried through: its stages, the steps of its parties, its papers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProcedureView {
    pub stages: Vec<StageView>,
    pub parties: Vec<PartyProcedure>,
    /// What the steps lack or what stands in their way.
    pub findings: Vec<FindingView>,
    /// What became of it: the kind of cooperation, days, numbers, where the paper lies.
    pub details: Vec<FormField>,
    /// The parts of the explanatory note, in each language of the agreement.
    pub reasons: Vec<FormField>,
    pub files: Vec<FileView>,
    /// The day its term ends, once it runs.
    pub ends_on: Option<String>,
    pub is_expired: bool,
    /// Whether a text is there, or only facts of one that was concluded before.
    pub has_text: bool,
}

/// One stage of an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StageView {
    pub stage: String,
    /// `done`, `now`, `next` or `passed`: a later stage was reached without it.
    pub state: String,
    pub on: Option<String>,
    /// The day of the step that brings it about, to be taken over.
    pub proposed_on: Option<String>,
    /// What it waits for, a sentence each.
    pub lacks: Vec<String>,
    /// What one button does to come to it: `find_partner`, `draft`, `settle`, `approve`,
    /// `sign`, `register`, `enter_into_force`, `end`; none where it is not its turn.
    pub act: Option<String>,
}

/// The steps of one party.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PartyProcedure {
    pub party: String,
    pub name: String,
    pub country: String,
    /// None where no pack is for its country.
    pub pack: Option<PackView>,
    pub steps: Vec<StepView>,
    /// Every paper of its steps.
    pub papers: Vec<StepPaper>,
    /// Where and when it signs, and what it sent; empty where all sign together.
    pub signing: Vec<FormField>,
}

/// The pack that a party follows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PackView {
    /// `ua/2025`
    pub reference: String,
    pub name: String,
    pub valid_from: String,
    pub valid_until: Option<String>,
    /// When its sources were looked at.
    pub checked_on: String,
    /// Whether the party has begun with it, so that it keeps it.
    pub is_kept: bool,
    /// A newer edition that it may follow.
    pub newer: Option<PackName>,
    pub is_own: bool,
}

/// A pack by name.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PackName {
    pub reference: String,
    pub name: String,
}

/// One step of a party.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepView {
    pub key: String,
    pub name: String,
    pub who: String,
    pub help: String,
    /// `hard`, `soft` or `habit`.
    pub weight: String,
    /// Whether the rule was seen in its source.
    pub verified: bool,
    /// The stage that it belongs ahead of.
    pub before: String,
    /// The stage that its day is the day of.
    pub effect: Option<String>,
    /// `open`, `waiting`, `returned`, `refused`, `granted` or `not_needed`.
    pub state: String,
    /// The day that goes with the state.
    pub on: Option<String>,
    pub number: String,
    /// Oldest first.
    pub rounds: Vec<RoundView>,
    pub dues: Vec<Deadline>,
    pub papers: Vec<StepPaper>,
    pub sources: Vec<SourceView>,
}

/// One round of a step.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoundView {
    pub unit: String,
    pub fields: Vec<FormField>,
    pub files: Vec<FileView>,
}

/// A paper that is printed for a step.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepPaper {
    pub key: String,
    /// In the language of the paper.
    pub name: String,
}

/// Where a rule is written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceView {
    pub name: String,
    pub source: String,
    pub verified: bool,
}

/// A protocol to an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AddendumView {
    pub id: String,
    pub title: String,
    pub number: String,
    pub stage: String,
    pub signed_on: Option<String>,
    /// How many clauses it changes.
    pub changes: u32,
}

/// A day to keep.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Deadline {
    pub on: String,
    /// Calendar days from today; negative when it is over.
    pub days_left: i32,
    /// `answer`, `wait`, `act`, `term`, `notice`, `letter`, `commitment` or `check`.
    pub kind: String,
    /// What is due, in the clerk's language.
    pub matter: String,
    /// What it belongs to.
    pub title: String,
    /// `agreement-…`, `letter-…`, `commitment-…` or `visit-…`.
    pub document: String,
    pub party: Option<String>,
    pub step: Option<String>,
    /// So many days ahead it is near.
    pub warn: u32,
    pub is_near: bool,
    pub is_over: bool,
    /// Whether the number of days was seen in its source.
    pub verified: bool,
    /// The day itself, where offices are closed on it; for a time of working days, the
    /// holidays within it. Information only: no day is moved.
    pub days_off: Vec<DayOff>,
    pub sample: bool,
}

/// A holiday, a Saturday or a Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DayOff {
    pub on: String,
    pub name: String,
}

/// An agreement that was concluded before, or that is only wanted so far.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EnterInput {
    /// `cooperation`, `twinning` …
    pub kind: String,
    /// `need`, `partner`, `signed`, `registered`, `in_force` or `ended`.
    pub stage: String,
    pub langs: Vec<String>,
    pub parties: Vec<super::PartyInput>,
    /// By language.
    pub title: std::collections::BTreeMap<String, String>,
    pub place: std::collections::BTreeMap<String, String>,
    pub signed_on: Option<String>,
    /// `indefinite`, `years` or `date`.
    pub term: Option<String>,
    pub years: Option<u32>,
    pub until: Option<String>,
    /// Areas of cooperation by their codes.
    pub areas: Vec<String>,
    /// By the codes of the fields: `registration_number`, `shelf`, `need/uk` …
    pub fields: std::collections::BTreeMap<String, String>,
}

/// A procedure pack.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PackRow {
    pub reference: String,
    pub name: String,
    pub countries: Vec<String>,
    pub valid_from: String,
    pub valid_until: Option<String>,
    pub checked_on: String,
    pub steps: u32,
    /// How many of its rules were not seen in their source.
    pub unverified: u32,
    /// Where its holidays are written, where it has any.
    pub holidays: Option<SourceView>,
    pub is_own: bool,
}
