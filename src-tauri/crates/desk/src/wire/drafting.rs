//! Drafting beside the text itself: library, comments, versions, comparison, facts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FieldView, PartyInput, PartyName, WordingView};

/// How long an agreement lasts, and what that comes to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TermView {
    /// `indefinite`, `years`, `date` or `project`.
    pub length: FieldView,
    pub years: FieldView,
    /// `2030-12-31` or empty.
    pub until: FieldView,
    pub tail: FieldView,
    /// `auto`, `consent` or `none`.
    pub renewal: FieldView,
    /// In months.
    pub notice: FieldView,
    /// The last day and the last day for notice, where they can be reckoned.
    pub ends_on: Option<String>,
    pub notice_by: Option<String>,
}

/// The agreement that this one rests on.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReferenceView {
    /// Its title in each language.
    pub title: Vec<LangField>,
    pub signed_on: FieldView,
    pub number: FieldView,
    /// Its identifier, where it is in the register.
    pub agreement: FieldView,
}

/// A value in one language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LangField {
    pub lang: String,
    pub cell: String,
    pub value: String,
}

/// The table of an instrument: goods, measures.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EntryTable {
    /// `goods` or `measures`.
    pub kind: String,
    /// The codes of its columns, from left to right.
    pub fields: Vec<String>,
    pub entries: Vec<EntryView>,
    /// What goods are worth together, one for each currency: `29000.50 EUR`.
    pub totals: Vec<String>,
    /// How many rows of goods are in no total, as their quantity or value cannot be read.
    pub left_out: u32,
}

/// One row of a table.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EntryView {
    pub unit: String,
    /// One per column, in the order of [`EntryTable::fields`].
    pub cells: Vec<EntryCell>,
}

/// One column of a row: a value, or one per language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EntryCell {
    pub field: String,
    pub values: Vec<EntryValue>,
}

/// A value of a row; `lang` is empty where it is the same in all languages.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EntryValue {
    pub lang: String,
    pub cell: String,
    pub value: String,
}

/// A remark.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CommentView {
    pub unit: String,
    /// The article or clause it is about; none where it is about the whole.
    pub on: Option<String>,
    /// Where that stands, in words; empty for the whole.
    pub place: String,
    pub text: FieldView,
    /// `internal` or `partner`.
    pub audience: FieldView,
    pub resolved: FieldView,
    pub by: String,
    pub at: i64,
}

/// A named state of the agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VersionView {
    pub unit: String,
    pub name: String,
    pub by: String,
    pub at: i64,
}

/// Something that was done.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HistoryRow {
    pub act: String,
    /// What was done, in the clerk's words.
    pub name: String,
    pub by: String,
    pub at: i64,
    /// Where, in words, without repetition.
    pub places: Vec<String>,
    /// The cells it changed, to go there.
    pub cells: Vec<String>,
    pub is_undo: bool,
}

/// Two states of an agreement side by side.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RedlineView {
    /// What was compared with what.
    pub from: String,
    pub to: String,
    pub langs: Vec<String>,
    pub rows: Vec<RedlineRowView>,
    /// Rows that changed.
    pub changes: u32,
}

/// One row of a comparison.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RedlineRowView {
    /// `title`, `heading`, `clause`, `party` …
    pub role: String,
    pub unit: Option<String>,
    /// `same`, `changed`, `added`, `removed` or `moved`.
    pub change: String,
    pub columns: Vec<RedlineColumnView>,
}

/// One language of a row of a comparison.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RedlineColumnView {
    pub lang: String,
    pub number: String,
    pub spans: Vec<SpanView>,
    /// The cell whose earlier text can be taken back; none where it is no text, or gone.
    pub cell: Option<String>,
}

/// Words that stayed, came or went.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpanView {
    /// `same`, `inserted` or `deleted`.
    pub revision: String,
    pub text: String,
}

/// The library of clauses as an agreement may use it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryView {
    pub langs: Vec<String>,
    pub topics: Vec<TopicView>,
    /// What clauses of the agreement ask for beside themselves.
    pub wants: Vec<WantView>,
}

/// Clauses about one thing.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TopicView {
    pub key: String,
    /// In the clerk's language.
    pub name: String,
    /// Whether it is an area of cooperation.
    pub is_area: bool,
    /// Whether its clauses stand before the articles.
    pub is_preamble: bool,
    pub clauses: Vec<LibraryClause>,
}

/// A clause of the library.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryClause {
    /// The key of a built-in clause, or the identifier of an own one.
    pub key: String,
    /// Clauses with the same place are alternatives; the first of them is the standard.
    pub place: u32,
    pub is_standard: bool,
    /// Whether the office wrote it.
    pub is_own: bool,
    /// The unit of the clause of this agreement that follows it, if one does.
    pub used: Option<String>,
    pub texts: Vec<LangField>,
}

/// A clause that is wanted.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WantView {
    pub key: String,
    /// Why, in the clerk's language.
    pub because: String,
}

/// Where a clause of the library stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ClauseUse {
    pub agreement: String,
    pub title: String,
    pub unit: String,
    /// `6.2`
    pub number: String,
    /// Whether it still says what the library says, per language.
    pub wordings: Vec<WordingView>,
}

/// A clause of the office's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct OwnClauseInput {
    /// The key of a topic.
    pub topic: String,
    /// Language to text.
    pub texts: std::collections::BTreeMap<String, String>,
}

/// The clauses of an office, to be handed on as a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryFile {
    /// The version of this form.
    pub format: u32,
    pub clauses: Vec<OwnClauseInput>,
}

/// A defined term in the languages of an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct GlossaryTerm {
    pub unit: String,
    pub words: Vec<LangField>,
}

/// A value that stands in clauses as a chip, `{fact:<unit>}`.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FactView {
    pub unit: String,
    /// `sum`, `day` or `number`.
    pub kind: String,
    pub name: FieldView,
    /// `150000.50 EUR`, `2027-05-20`, `1500`.
    pub value: FieldView,
}

/// What was found in the office's own text, to be looked over before it becomes an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct IntakeView {
    pub langs: Vec<String>,
    /// The name of the likely template.
    pub template: String,
    pub title: IntakeRow,
    pub preamble: Vec<IntakeRow>,
    pub articles: Vec<IntakeArticle>,
    /// What stands below the last article.
    pub rest: Vec<IntakeRow>,
    pub facts: Vec<IntakeFact>,
    /// Bodies of the register that the text names.
    pub bodies: Vec<PartyName>,
    /// How many rows are doubtful.
    pub doubts: u32,
}

/// An article of a text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct IntakeArticle {
    pub heading: IntakeRow,
    pub clauses: Vec<IntakeRow>,
}

/// One text in its languages.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct IntakeRow {
    /// Language to text.
    pub texts: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    pub is_doubtful: bool,
}

/// A fact that a text names.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct IntakeFact {
    /// `signedOn`, `years` or `person`.
    pub kind: String,
    pub lang: String,
    pub value: String,
}

/// A text that was looked over, and what shall become of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TakeInInput {
    pub template: String,
    /// The language of drafting first.
    pub langs: Vec<String>,
    pub parties: Vec<PartyInput>,
    pub title: IntakeRow,
    pub preamble: Vec<IntakeRow>,
    pub articles: Vec<IntakeArticle>,
    pub rest: Vec<IntakeRow>,
    /// `2024-04-24`, where that shall be taken over.
    pub signed_on: Option<String>,
    pub years: Option<u32>,
}
