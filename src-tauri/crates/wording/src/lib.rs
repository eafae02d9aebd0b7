//! What the paper says: facts and a frozen template become a [`Manuscript`].
//!
//! In reading order: [`Template`] and its [`Facts`], [`Reading`] (one's own wording or
//! the template's), [`compose`] and [`findings`], [`messages`] for people, [`sample`].
//! Pure: every word was compiled in, and nothing reads a clock or a disk.

mod bundle;
mod citations;
mod columns;
mod compiled;
mod compose;
mod consistency;
mod correspondence;
mod council;
mod covering;
mod decimal;
mod declension;
mod emphasis;
mod facts;
mod fingerprint;
mod intake;
mod joint;
mod library;
mod listed;
mod manuscript;
pub mod messages;
mod papers;
mod procedure;
mod prose;
mod reading;
mod redline;
mod register;
mod report;
mod returned;
pub mod sample;
mod template;
mod transliteration;
mod visiting;
mod words;
mod worth;

pub use citations::{Citation, citations};
pub use columns::{guess, head_row};
pub use compose::{Purpose, amended, arms, compose, findings};
pub use consistency::{
    Circle, CitedAct, Discrepancy, Law, Name, Quoted, cited, code_point, discrepancies,
    first_date, recognised, turns_direction,
};
pub use correspondence::Correspondence;
pub use council::{CouncilPaper, CouncilPaperName, council_papers};
pub use covering::{Cover, Covering};
pub use declension::{Proposal, What, propose};
pub use emphasis::{Emphasis, Revision};
pub use facts::Facts;
pub use fingerprint::Fingerprint;
pub use intake::{
    FoundFact, FoundKind, Intake, IntakeArticle, Piece, Row as IntakeRow, take_in,
};
pub use joint::{
    SaidTerm, Subject, cooperation_of, country_of, instrument_of, is_nothing,
    is_unit_code, near, oblast_of, read_day, read_subject, read_term, year_of,
};
pub use library::{Condition, Library, Topic};
pub use manuscript::{
    Column, Emblem, Footer, Form, Manuscript, PictureName, PlanSeat, PlanView, Role, Row,
    Slot, SlotText, Start, Table, TableColumn, TablePlan, Text,
};
pub use papers::{Card, CardSheet, Letter, Letterhead, Notice, NoticeText, TableSheet};
pub use procedure::{
    Due, DueKind, Holiday, Pack, PackFault, PackSource, Packs, Standing, Step, StepState,
    Weight, followed, review, standings,
};
pub use prose::Spoken;
pub use reading::{Reading, Wording};
pub use redline::{
    Redline, RedlineColumn, RedlineRow, RedlineSpan, RowChange, State, redline, tracked,
};
pub use register::{
    COLUMNS, REGISTER_COUNTRY, RegisterRow, Signing, read_signing, register_columns,
    register_row,
};
pub use report::{Report, ReportPart};
pub use returned::{
    Became, Kept, Returned, ReturnedColumn, ReturnedKey, ReturnedParagraph, ReturnedRow,
    compare_returned, in_our_notation,
};
pub use template::Template;
pub use transliteration::{latin, latin_in};
pub use visiting::{
    Exit, Fund, LineSum, Packed, SignedThere, UsualItem, VisitClock, VisitManuscript,
    VisitPaper, VisitPapers, exits, expense_lines, funds, review_by_fund,
    review_by_rules, usual_ceremony, usual_handings, visit_clocks,
    visit_rules_checked_on,
};
pub use words::Cases;
pub use worth::{Sum, Worth, weight};
