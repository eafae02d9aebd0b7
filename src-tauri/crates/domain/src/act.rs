//! The verbs: everything that can be done to an agreement or a body.
//!
//! An act is planned against the document as it stands and becomes a list of new values.
//! One act is one transaction and one step of undo.

mod agreement;
mod beginning;
mod body;
mod course;
mod drawing;
mod filing;
mod instrument;
mod lists;
mod returned;
mod value;
mod visit;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::cell::{Cell, Document, Kind, Value};
use crate::{
    AgreementId, AgreementKind, Amendment, Arrangement, AttachmentKind, Audience, BodyId,
    BodyKind, ClauseId, Country, Entry, FactKind, FileCheck, Finding, Lang, Numbering,
    Original, PackRef, PartList, Person, Stage, TableKind, TemplateRef, Unit, VisitId,
    WordingState,
};

pub use returned::{Taken, TakenClause};
pub use value::check_value;

/// One cell's new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub cell: Cell,
    pub value: Value,
}

/// What an act will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub changes: Vec<Change>,
    /// The part that the act made, to be shown and focused.
    pub made: Option<Unit>,
    /// The name of the version to keep with it.
    pub version: Option<String>,
}

/// The skeleton of a template: keys, no words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub numbering: Option<Numbering>,
    pub recitals: Vec<String>,
    pub articles: Vec<OutlineArticle>,
}

/// One article of an [`Outline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineArticle {
    pub key: String,
    pub provisions: Vec<String>,
}

/// What is known of a body when it is first entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyFacts {
    pub kind: BodyKind,
    pub country: Country,
    pub short: BTreeMap<Lang, String>,
    pub official: BTreeMap<Lang, crate::Forms>,
    pub seat: BTreeMap<Lang, String>,
    /// Codes, addresses and what else its card says.
    pub values: Vec<Entered>,
    pub sample: bool,
}

/// One text in the languages that have it.
pub type Texts = BTreeMap<Lang, String>;

/// An article of a [`WrittenText`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenArticle {
    pub heading: Texts,
    pub clauses: Vec<Texts>,
}

/// A whole text in its languages, as it was written elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenText {
    pub title: Texts,
    pub recitals: Vec<Texts>,
    pub articles: Vec<WrittenArticle>,
    /// A remark on the whole, such as what belongs nowhere else.
    pub remark: String,
}

/// A value that is entered when a document begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    pub kind: Kind,
    pub lang: Option<Lang>,
    pub value: Value,
}

/// A clause as it comes from a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insertion {
    /// Words of the built-in library; they follow the facts.
    Provision(String),
    /// Words of the office's own clause, copied.
    Own { source: ClauseId, texts: BTreeMap<Lang, String> },
}

/// Which way a part moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    FoundBody {
        id: BodyId,
        facts: Box<BodyFacts>,
    },
    RemoveBody,
    /// Keeps a clause of the office's own, or changes it.
    KeepClause {
        id: ClauseId,
        topic: String,
        texts: BTreeMap<Lang, String>,
        /// The languages that it no longer has.
        gone: Vec<Lang>,
    },
    RemoveClause {
        id: ClauseId,
    },
    AddPerson,
    /// People with what their cards say.
    AddPeople {
        people: Vec<Vec<Entered>>,
    },
    RemovePerson {
        person: Unit,
    },
    /// Enters forms of names that rules proposed, for a person to look over.
    ProposeForms {
        forms: BTreeMap<Cell, String>,
    },
    Draft {
        id: AgreementId,
        kind: AgreementKind,
        template: TemplateRef,
        outline: Outline,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        sample: bool,
    },
    /// An agreement from a text that was there before.
    TakeIn {
        id: AgreementId,
        kind: AgreementKind,
        template: TemplateRef,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        text: Box<WrittenText>,
    },
    /// Begins an agreement without a text: one that was concluded before, or one that is only
    /// wanted so far.
    Enter {
        id: AgreementId,
        kind: AgreementKind,
        langs: Vec<Lang>,
        parties: Vec<(BodyId, Lang)>,
        stage: Stage,
        values: Vec<Entered>,
    },
    /// Files a letter, a promise or a consignment.
    File {
        document: Document,
        langs: Vec<Lang>,
        /// The row of an action plan that a promise is made from.
        source: Option<Unit>,
        values: Vec<Entered>,
    },
    RemoveFiling,
    PlanVisit {
        id: VisitId,
        langs: Vec<Lang>,
        /// Those that send a delegation, and whom of their people.
        delegations: Vec<(BodyId, Vec<Person>)>,
        values: Vec<Entered>,
        sample: bool,
    },
    RemoveVisit,
    /// Those whom a body sends, with people of its card.
    AddDelegation {
        body: BodyId,
        people: Vec<Person>,
    },
    AddDelegate {
        delegation: Unit,
    },
    /// Puts the delegates into the order of their roles; those of one role stay as they are.
    OrderDelegates {
        delegation: Unit,
    },
    /// Items of the programme, each with what it says.
    AddItems {
        rows: Vec<Vec<Entered>>,
    },
    /// Items of the programme as a calendar of others has them: new ones, and what is to be
    /// said of those that are there.
    TakeEvents {
        items: Vec<(Option<Unit>, Vec<Entered>)>,
    },
    /// Gifts, expenses, checks or what is handed, each with what it says.
    AddParts {
        list: PartList,
        rows: Vec<Vec<Entered>>,
    },
    /// Puts the delegations into an order at the table, behind it, or for their anthems.
    Arrange {
        arrangement: Arrangement,
        order: Vec<Unit>,
    },
    /// Who takes part in an item: delegations and delegates; everyone where it is nobody.
    SetParticipants {
        item: Unit,
        takes: Vec<Unit>,
    },
    /// Moves items of the programme by so many minutes.
    ShiftItems {
        items: Vec<Unit>,
        minutes: i32,
    },
    RemoveAgreement,
    /// Makes another instrument of it, keeping what was entered. `texts` is how its clauses
    /// and headings read so far, for those that the new template does not have.
    SetInstrument {
        kind: AgreementKind,
        template: TemplateRef,
        outline: Outline,
        texts: BTreeMap<Unit, BTreeMap<Lang, String>>,
    },
    /// Sets one value: a wording, a name, a date, a number. Without its own text a
    /// clause goes back to its template.
    Edit {
        cell: Cell,
        value: Value,
    },
    AddRecital {
        after: Option<Unit>,
    },
    AddArticle {
        after: Option<Unit>,
    },
    AddClause {
        article: Unit,
        after: Option<Unit>,
    },
    /// Puts a clause of a library into an article, or among the recitals.
    InsertClause {
        article: Option<Unit>,
        after: Option<Unit>,
        clause: Insertion,
    },
    /// Puts an article of the library between the articles.
    InsertArticle {
        after: Option<Unit>,
        article: OutlineArticle,
    },
    /// Puts another clause of the built-in library in the place of one, own texts included.
    Exchange {
        clause: Unit,
        provision: String,
    },
    AddEntry {
        after: Option<Unit>,
    },
    /// Copies rows of another agreement's table behind the present ones; those that stand
    /// there already are left out.
    TakeEntries {
        table: Option<TableKind>,
        entries: Vec<Entry>,
    },
    /// Defines a term; its words are edited like any other text.
    AddTerm,
    /// Adds a sum, day or number to stand in clauses.
    AddFact {
        kind: FactKind,
        name: String,
    },
    Remove {
        unit: Unit,
    },
    Move {
        unit: Unit,
        step: Step,
    },
    /// Behind another part of the same list, or to its top.
    MoveTo {
        unit: Unit,
        after: Option<Unit>,
    },
    /// Rests the agreement on one that was concluded before.
    Refer {
        agreement: AgreementId,
        title: BTreeMap<Lang, String>,
        signed_on: Option<NaiveDate>,
    },
    SetLangs {
        langs: Vec<Lang>,
    },
    AddParty {
        body: BodyId,
        lang: Lang,
    },
    /// Adds someone who signs for a party, from its people or blank.
    AddSignatory {
        party: Unit,
        person: Option<Box<Person>>,
        countersigns: bool,
    },
    /// Puts another person in a signatory's place.
    Substitute {
        signatory: Unit,
        person: Box<Person>,
    },
    /// Says that a wording was held against the others, or is certified by whom `note`
    /// names.
    Check {
        cell: Cell,
        state: WordingState,
        note: String,
    },
    /// Lets a stale wording be signed, for a reason.
    Release {
        cell: Cell,
        reason: String,
    },
    AddComment {
        on: Option<Unit>,
        text: String,
        audience: Audience,
    },
    /// Keeps the agreement as it stands under a name.
    KeepVersion {
        name: String,
    },
    Settle {
        findings: Vec<Finding>,
    },
    Reopen,
    /// Says that it has come to a stage behind the settled text, on what day and under which
    /// number.
    Reach {
        stage: Stage,
        on: Option<NaiveDate>,
        /// Of the registration, or the reason of the end.
        note: String,
    },
    /// Begins a round of a step, by the pack that the party follows from then on.
    AddApproval {
        party: Unit,
        step: String,
        pack: PackRef,
    },
    /// Lets a party follow another pack, or another edition of it.
    FollowPack {
        party: Unit,
        pack: PackRef,
    },
    /// Attaches a file to the document, to a round of a step.
    Attach {
        at: Option<Unit>,
        digest: [u8; 32],
        name: String,
        kind: AttachmentKind,
        on: Option<NaiveDate>,
        check: Option<FileCheck>,
    },
    /// Puts a clause into a protocol that changes a clause of its agreement.
    Amend {
        article: Unit,
        after: Option<Unit>,
        amendment: Amendment,
        /// How the clause reads so far, to be changed.
        texts: Texts,
    },
    /// Takes over what was decided about a text that a partner gave back.
    TakeReturned(Box<Taken>),
    /// Records a printed original.
    PrintOriginal {
        original: Original,
    },
}

impl Act {
    /// The name the journal keeps.
    pub fn name(&self) -> &'static str {
        match self {
            Self::FoundBody { .. } => "FoundBody",
            Self::RemoveBody => "RemoveBody",
            Self::KeepClause { .. } => "KeepClause",
            Self::RemoveClause { .. } => "RemoveClause",
            Self::AddPerson | Self::AddPeople { .. } => "AddPerson",
            Self::RemovePerson { .. } => "RemovePerson",
            Self::ProposeForms { .. } => "ProposeForms",
            Self::Draft { .. } => "Draft",
            Self::TakeIn { .. } => "ImportText",
            Self::Enter { stage, .. } if *stage < Stage::Draft => "EnterNeed",
            Self::Enter { .. } => "EnterAgreement",
            Self::File { document, .. } => match document {
                Document::Letter(_) => "FileLetter",
                Document::Commitment(_) => "FileCommitment",
                _ => "FileConsignment",
            },
            Self::RemoveFiling => "RemoveFiling",
            Self::PlanVisit { .. } => "PlanVisit",
            Self::RemoveVisit => "RemoveVisit",
            Self::AddDelegation { .. } => "AddDelegation",
            Self::AddDelegate { .. } => "AddDelegate",
            Self::OrderDelegates { .. } => "OrderDelegates",
            Self::AddItems { .. } => "AddItem",
            Self::TakeEvents { .. } => "TakeEvents",
            Self::AddParts { list, .. } => match list {
                PartList::Gifts => "AddGift",
                PartList::Expenses => "AddExpense",
                PartList::Checks => "AddCheck",
                PartList::Handings => "AddHanding",
                PartList::Links => "AddLink",
            },
            Self::Arrange { .. } => "Arrange",
            Self::SetParticipants { .. } => "SetParticipants",
            Self::ShiftItems { .. } => "ShiftItems",
            Self::RemoveAgreement => "RemoveAgreement",
            Self::SetInstrument { .. } => "SetInstrument",
            Self::Edit { cell, .. } if cell.kind.is_wording() => "EditWording",
            Self::Edit { .. } => "EditFact",
            Self::AddRecital { .. } => "AddRecital",
            Self::AddArticle { .. } => "AddArticle",
            Self::AddClause { .. } => "AddClause",
            Self::InsertClause { .. } => "InsertClause",
            Self::InsertArticle { .. } => "InsertArticle",
            Self::Exchange { .. } => "Exchange",
            Self::AddEntry { .. } => "AddEntry",
            Self::TakeEntries { .. } => "TakeEntries",
            Self::AddTerm => "AddTerm",
            Self::AddFact { .. } => "AddFact",
            Self::Remove { .. } => "Remove",
            Self::Move { .. } | Self::MoveTo { .. } => "Move",
            Self::Refer { .. } => "EditFact",
            Self::SetLangs { .. } => "SetLangs",
            Self::AddParty { .. } => "AddParty",
            Self::AddSignatory { .. } => "AddSignatory",
            Self::Substitute { .. } => "Substitute",
            Self::Check { .. } => "Check",
            Self::Release { .. } => "Release",
            Self::AddComment { .. } => "AddComment",
            Self::KeepVersion { .. } => "KeepVersion",
            Self::Settle { .. } => "Settle",
            Self::Reopen => "Reopen",
            Self::Reach { stage, .. } => match stage {
                Stage::Approved => "Approve",
                Stage::Signed => "Sign",
                Stage::Registered => "Register",
                Stage::InForce => "EnterIntoForce",
                _ => "End",
            },
            Self::AddApproval { .. } => "AddApproval",
            Self::FollowPack { .. } => "FollowPack",
            Self::Attach { .. } => "Attach",
            Self::Amend { .. } => "Amend",
            Self::TakeReturned(_) => "TakeReturned",
            Self::PrintOriginal { .. } => "PrintOriginal",
        }
    }
}
