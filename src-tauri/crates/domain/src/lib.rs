//! The nouns of the twinning desk and the rules between them.
//!
//! In reading order: [`Body`], [`Agreement`], [`Party`], [`Signatory`], [`Article`],
//! [`Clause`], [`Stage`], [`PaperStyle`], [`Alternat`], [`Finding`], [`Refusal`], and the
//! verbs, [`Act`].
//! No I/O, no clock, no randomness, no SQL and no sentence for people lives here.

mod act;
mod agreement;
mod alphabet;
mod alternat;
mod area;
mod body;
mod cell;
mod code;
mod column;
mod comment;
mod entry;
mod field;
mod filing;
mod finding;
mod forms;
mod id;
mod lang;
mod ledger;
mod paper;
mod procedure;
pub mod prose;
mod refusal;
mod review;
mod signing;
mod stage;
mod term;
mod visit;

pub use act::{
    Act, BodyFacts, Change, Entered, Insertion, Outline, OutlineArticle, Plan, Step,
    Taken, TakenClause, Texts, WrittenArticle, WrittenText, check_value,
};
pub use agreement::{
    Agreement, AgreementKind, Amendment, Amends, Article, Clause, DefinedTerm, Fact,
    FactKind, Numbering, Original, Party, Place, Reference, Signatory, TemplateRef,
};
pub use alphabet::Alphabet;
pub use alternat::Alternat;
pub use area::Area;
pub use body::{Body, BodyKind, Person};
pub use cell::{Cell, Document, Kind, Line, Value};
pub use code::UnknownCode;
pub use column::{Meaning, RowFault, RowKind};
pub use comment::{Audience, Comment};
pub use entry::{Entry, EntryField, TableKind};
pub use field::{Details, Field, FieldForm, REASONS};
pub use filing::{AidCategory, AidKind, Direction, Filing, FilingKind, Progress};
pub use finding::{Finding, FindingCode, Severity};
pub use forms::{Case, Forms, Gender};
pub use id::{
    AgreementId, BodyId, ClauseId, CommitmentId, ConsignmentId, Id, IdSource, LetterId,
    MalformedId, Unit, VisitId,
};
pub use lang::{Country, Lang};
pub use ledger::{Mark, WordingState, Wordings};
pub use paper::{Emblems, LabelPlace, Layout, PaperStyle, Profile};
pub use procedure::{
    Approval, Attachment, AttachmentKind, Cooperation, FileCheck, Outcome, PackRef, Votes,
};
pub use refusal::Refusal;
pub use signing::SigningWay;
pub use stage::Stage;
pub use term::{Renewal, Term, TermDays, TermLength};
pub use visit::{
    Arrangement, Circle, DelegateRole, Delegation, GiftFor, Headcount, Part, PartList,
    ProgrammeChange, ProgrammeItem, Span, Visit, VisitKind, VisitState, VisitWay,
    role_of,
};
