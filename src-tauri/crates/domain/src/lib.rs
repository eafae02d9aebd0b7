//! The nouns of the twinning desk and the rules between them.
//!
//! In reading order: [`Body`], [`Agreement`], [`Party`], [`Signatory`], [`Article`],
//! [`Clause`], [`Stage`], [`PaperStyle`], [`Alternat`], [`Finding`], [`Refusal`], and the
//! verbs, [`Act`].
//! No I/O, no clock, no randomness, no SQL and no sentence for people lives here.

mod act;
mod agreement;
mod alternat;
mod body;
mod cell;
mod code;
mod finding;
mod forms;
mod id;
mod lang;
mod paper;
mod refusal;
mod review;
mod stage;

pub use act::{Act, BodyFacts, Change, Outline, OutlineArticle, Plan, Step};
pub use agreement::{
    Agreement, AgreementKind, Article, Clause, Numbering, Original, Party, Place,
    Signatory, TemplateRef,
};
pub use alternat::Alternat;
pub use body::{Body, BodyKind, Person};
pub use cell::{Cell, Document, Kind, Line, Value};
pub use code::UnknownCode;
pub use finding::{Finding, FindingCode, Severity};
pub use forms::{Case, Forms, Gender};
pub use id::{AgreementId, BodyId, Id, IdSource, MalformedId, Unit};
pub use lang::{Country, Lang};
pub use paper::{Emblems, LabelPlace, Layout, PaperStyle, Profile};
pub use refusal::Refusal;
pub use stage::Stage;
