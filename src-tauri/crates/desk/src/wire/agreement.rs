use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    CommentView, EntryTable, FactView, GlossaryTerm, LawView, PersonNames, ProcedureView,
    ReferenceView, Saved, TermView, VersionView,
};

/// One editable value.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FieldView {
    /// The cell's address: key of every edit, `id` of the input, target of findings.
    pub cell: String,
    /// The grammatical case, where the field is one form of a name.
    pub case: Option<String>,
    pub value: String,
}

/// One clause, heading or title in one language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WordingView {
    pub cell: String,
    pub lang: String,
    /// What stands there: the own text, else the template's, else nothing.
    pub text: String,
    pub state: WordingState,
    /// Who certified it, or why it is released although it is stale.
    pub note: String,
    /// Who checked, certified or released it; empty where nobody did.
    pub by: String,
    /// When that was; milliseconds since 1970, UTC.
    pub at: Option<i64>,
    /// Whether it was written here, and not by the template.
    pub is_own: bool,
    /// Whether the template has words to go back to.
    pub is_provided: bool,
    /// What the chips in the text say, by the words between their braces.
    pub chips: std::collections::BTreeMap<String, String>,
}

/// How far a wording can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum WordingState {
    Missing,
    /// The template's words; they follow the facts.
    Template,
    /// Written here, not yet held against the other languages.
    Draft,
    /// Another language was changed since.
    Stale,
    Checked,
    Certified,
}

/// What is found about an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindingView {
    /// The cell it concerns; may lie on a body's card.
    pub path: String,
    pub code: String,
    /// `blocker` or `caution`.
    pub severity: String,
    pub sentence: String,
}

/// One agreement in the register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreementRow {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub parties: Vec<PartyName>,
    pub languages: Vec<String>,
    pub stage: String,
    pub signed_on: Option<String>,
    pub edited_at: i64,
    pub blockers: u32,
    pub cautions: u32,
    pub sample: bool,
    /// Where a search hit lies in the text; empty without one.
    pub hit: String,
}

/// A party by name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PartyName {
    pub body: String,
    pub name: String,
    pub country: String,
}

/// An agreement as the desk shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreementView {
    pub id: String,
    /// `agreement-…`, as undo addresses it.
    pub document: String,
    pub kind: String,
    /// The name and version of the template it was drafted from, as `cooperation/1`.
    pub template: String,
    /// The languages whose template words a lawyer has reviewed.
    pub reviewed: Vec<String>,
    /// For the head of the screen, in the clerk's language.
    pub name: String,
    pub stage: String,
    /// Whether the wording is closed until it is reopened.
    pub is_closed: bool,
    pub sample: bool,
    pub langs: Vec<String>,
    pub numbering: Vec<FieldView>,
    pub alternat: FieldView,
    pub paper: PaperStyleView,
    pub file_number: FieldView,
    /// `2026-10-24` or empty: left to be written by hand.
    pub signed_on: FieldView,
    pub place: Vec<WordingView>,
    pub title: Vec<WordingView>,
    /// The chosen areas of cooperation, joined by commas.
    pub areas: FieldView,
    pub term: TermView,
    /// A language; empty where all texts are equally authentic.
    pub prevailing: FieldView,
    /// None where the instrument rests on no other.
    pub reference: Option<ReferenceView>,
    /// None where the instrument has no table.
    pub table: Option<EntryTable>,
    pub procedure: ProcedureView,
    pub parties: Vec<PartyView>,
    pub recitals: Vec<ClauseView>,
    pub articles: Vec<ArticleView>,
    /// In reading order.
    pub findings: Vec<FindingView>,
    /// The acts that the text cites, in reading order.
    pub laws: Vec<LawView>,
    pub originals: Vec<OriginalView>,
    pub comments: Vec<CommentView>,
    pub glossary: Vec<GlossaryTerm>,
    pub facts: Vec<FactView>,
    /// Oldest first.
    pub versions: Vec<VersionView>,
    /// The act that undo would take back, in words.
    pub undo: Option<String>,
    pub redo: Option<String>,
    pub revision: u32,
    pub edited_at: i64,
}

/// How the papers are set, and what stands on them beside the text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperStyleView {
    /// `columns`, `stacked`, `sequential` or `separate`.
    pub layout: FieldView,
    /// `plain`, `ceremonial` or `official`.
    pub profile: FieldView,
    /// `none`, `arms`, `flags` or `both`.
    pub emblems: FieldView,
    /// `foot` or `end`.
    pub label: FieldView,
    /// A language; empty where the parties stand as agreed.
    pub order: FieldView,
    pub fingerprint: FieldView,
    pub initials: FieldView,
    pub fields: FieldView,
}

/// A party of an agreement.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PartyView {
    pub unit: String,
    pub body: String,
    pub name: String,
    pub country: String,
    pub lang: FieldView,
    /// The languages of its originals from left to right.
    pub columns: Vec<String>,
    pub originals: FieldView,
    /// The address that findings about its signatories point at.
    pub signatories_cell: String,
    pub signatories: Vec<SignatoryView>,
    /// Who could sign, from the body's card.
    pub people: Vec<PersonChoice>,
}

/// Someone on a body's card.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PersonChoice {
    pub unit: String,
    pub name: String,
    pub office: String,
}

/// Who signs for a party.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SignatoryView {
    pub unit: String,
    pub name: String,
    pub gender: FieldView,
    pub countersigns: bool,
    pub langs: Vec<PersonNames>,
}

/// An article.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ArticleView {
    pub unit: String,
    pub number: u32,
    /// The rendered number per language, «Стаття 6», in the order of `langs`.
    pub numbers: Vec<String>,
    pub headings: Vec<WordingView>,
    /// The address that findings about its clauses point at.
    pub clauses_cell: String,
    pub clauses: Vec<ClauseView>,
}

/// A clause or a recital.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ClauseView {
    pub unit: String,
    /// `6.2`; empty for a recital.
    pub number: String,
    /// The clause of the built-in library or template that it follows.
    pub provision: Option<String>,
    /// How many clauses of the library could stand in its place.
    pub alternatives: u32,
    pub wordings: Vec<WordingView>,
}

/// A recorded original.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OriginalView {
    pub number: u32,
    pub party: String,
    pub printed_at: i64,
    pub sha256: String,
    /// Whether what it says has changed since.
    pub is_outdated: bool,
}

/// A new agreement.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct DraftInput {
    /// Name of the template.
    pub template: String,
    /// The language of drafting first.
    pub langs: Vec<String>,
    pub parties: Vec<PartyInput>,
}

/// A party of a new agreement.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct PartyInput {
    pub body: String,
    pub lang: String,
}

/// What is done to an agreement, beyond editing one value.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(
    tag = "act",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum ActInput {
    /// Without `after`, at the top.
    AddRecital {
        after: Option<String>,
    },
    AddArticle {
        after: Option<String>,
    },
    AddClause {
        article: String,
        after: Option<String>,
    },
    /// Makes another instrument of it; what was entered stays.
    SetInstrument {
        template: String,
    },
    /// Without `article`, among the recitals. `clause` is a key of the library or the
    /// identifier of an own clause.
    InsertClause {
        article: Option<String>,
        after: Option<String>,
        clause: String,
    },
    /// An article about a topic of the library.
    InsertArticle {
        after: Option<String>,
        topic: String,
    },
    /// Puts another clause of the library in the place of one.
    Exchange {
        clause: String,
        provision: String,
    },
    AddEntry {
        after: Option<String>,
    },
    /// Copies the table of the agreement that this one rests on.
    TakeEntries,
    /// Defines a term; its words are edited like other fields.
    AddTerm,
    /// `kind` is `sum`, `day` or `number`.
    AddFact {
        kind: String,
        name: String,
    },
    /// Fills empty forms of a signatory's name and office by rule.
    ProposeForms {
        signatory: String,
    },
    /// «Переклад звірено». `certified_by` names the translator where it is certified.
    Check {
        cell: String,
        certified_by: Option<String>,
    },
    /// Lets a stale wording be signed, for a reason.
    Release {
        cell: String,
        reason: String,
    },
    /// `on` is an article or clause; `audience` is `internal` or `partner`.
    AddComment {
        on: Option<String>,
        text: String,
        audience: String,
    },
    KeepVersion {
        name: String,
    },
    /// `stage` is `approved`, `signed`, `registered`, `in_force` or `ended`; `note`
    /// the number of the registration or the reason of the end.
    Reach {
        stage: String,
        on: Option<String>,
        note: String,
    },
    /// A round of a step of a party.
    AddApproval {
        party: String,
        step: String,
    },
    /// `pack` as `ua/2025`.
    FollowPack {
        party: String,
        pack: String,
    },
    /// A clause that changes a clause of the agreement that this one rests on; `how` is
    /// `rewords`, `adds` or `deletes`.
    Amend {
        article: String,
        after: Option<String>,
        clause: String,
        how: String,
    },
    /// Takes back the text that a version has in a cell.
    TakeBack {
        cell: String,
        version: String,
    },
    /// A recital, article, clause, row of the table, comment, party or signatory.
    Remove {
        unit: String,
    },
    MoveUp {
        unit: String,
    },
    MoveDown {
        unit: String,
    },
    /// Behind another part of the same list; without `after`, to its top.
    MoveTo {
        unit: String,
        after: Option<String>,
    },
    /// Rests this agreement on another of the register, and takes over its title and date.
    Refer {
        agreement: String,
    },
    SetLangs {
        langs: Vec<String>,
    },
    AddParty {
        body: String,
        lang: String,
    },
    /// `person` from the body's card, or blank.
    AddSignatory {
        party: String,
        person: Option<String>,
        countersigns: bool,
    },
    Substitute {
        signatory: String,
        person: String,
    },
    /// Gives a clause, heading or title back to the template.
    Restore {
        cell: String,
    },
    Settle,
    Reopen,
    /// Takes the agreement out of the register.
    RemoveAgreement,
}

/// An agreement after an act.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Changed {
    pub view: AgreementView,
    /// The part that was made or moved, to be focused.
    pub made: Option<String>,
    pub saved: Saved,
}

/// Which papers to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(
    tag = "paper",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[ts(export)]
pub enum PaperInput {
    /// Marked on every page; in the order of one party, or in its own.
    WorkingCopy { party: Option<String> },
    /// For information: unsigned, and marked so on every page.
    CourtesyCopy { party: Option<String> },
    /// As signed protocols changed it, for information.
    Consolidated,
    /// The whole set.
    Originals,
}

/// Papers that were written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Printed {
    pub files: Vec<PrintedFile>,
    /// What to look at before the originals go out: fields left blank, numbers of pages
    /// that differ.
    pub cautions: Vec<FindingView>,
}

/// One paper that was printed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintedFile {
    /// Of one that went to a printer, the name alone.
    pub path: String,
    pub printer: Option<String>,
    pub pages: u32,
    pub sha256: String,
    /// The party it is for; empty for a working copy in its own order.
    pub party: String,
}

/// A document that left for a word processor.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FolioFile {
    pub path: String,
    /// The name of the version that it left with; none where it compares two.
    pub version: Option<String>,
}

/// Whether a PDF is what this desk printed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperVerdict {
    pub kind: VerdictKind,
    /// Where it was printed: the agreement's identifier and name.
    pub agreement: Option<String>,
    pub title: String,
    /// The party that the original is for.
    pub party: String,
    pub number: Option<u32>,
    /// Milliseconds since 1970, UTC.
    pub printed_at: Option<i64>,
    pub path: String,
}

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum VerdictKind {
    /// Byte for byte as it was written.
    Printed,
    /// As it was written, with nothing but signatures added.
    Signed,
    /// A copy of the text as it stands today, byte for byte as it is printed here.
    Copy,
    /// None of ours, or changed.
    Unknown,
}
