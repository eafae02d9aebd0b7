//! Acts that a rule forbids.

use std::fmt;

use crate::Finding;

/// Why an act was not done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The wording is closed since the agreement was settled; reopen it first.
    TextClosed,
    /// Only a settled agreement has originals.
    NotSettled,
    /// It was not settled, so there is nothing to reopen.
    NothingToReopen,
    /// Originals were signed; their text is not reopened.
    AlreadySigned,
    /// It was not signed, so it has no life to speak of yet.
    NotSigned,
    /// The stage is none that comes next.
    NotNext,
    /// The day of it is not known.
    DayMissing,
    /// It cannot have been before the day of signing.
    DayTooEarly,
    /// The law allows no cooperation with this state.
    PartyExcluded,
    /// These findings block, all of them.
    NotReady(Vec<Finding>),
    /// An agreement has at most five parties.
    TooManyParties,
    /// An agreement has at least two parties.
    TooFewParties,
    /// An agreement has one to five languages, none of them twice.
    LanguageCount,
    /// A party keeps one to three originals.
    OriginalsCount,
    /// The originals of a set would not say the same.
    OriginalsDiffer,
    /// An original goes to a printer once: a second copy would be one more original.
    OriginalsOnce,
    /// A card or a notice has more text than its sheet has room for.
    NoRoom,
    /// There is nothing that could be printed.
    NothingToPrint,
    /// The body is a party to an agreement.
    BodyInUse,
    /// There is no such wording to be checked or released.
    NothingToCheck,
    /// The agreement referred to has no such rows that are not here already.
    NothingToTake,
    /// A file has nothing, or nothing that is not here already.
    NothingNew,
    /// The file says that it belongs to another agreement.
    OtherAgreement,
    /// The text or the file is another one than was compared.
    ComparedBefore,
    /// A stale wording is released for a reason only.
    ReasonMissing,
    /// What the act names is not (or no longer) there.
    NoSuchUnit,
    /// The value does not fit the field.
    WrongValue,
    /// There is nothing (more) to undo.
    NothingToUndo,
    /// There is nothing (more) to redo.
    NothingToRedo,
    /// Someone else has changed the same place since, so undoing would undo theirs.
    ChangedByOthers,
    /// What an import brought in was changed or used since.
    ImportChanged,
    /// All data go into a folder of their own.
    FolderNotEmpty,
}

impl Refusal {
    /// The stable code of this refusal.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TextClosed => "text_closed",
            Self::NotSettled => "not_settled",
            Self::NothingToReopen => "nothing_to_reopen",
            Self::AlreadySigned => "already_signed",
            Self::NotSigned => "not_signed",
            Self::NotNext => "not_next",
            Self::DayMissing => "day_missing",
            Self::DayTooEarly => "day_too_early",
            Self::PartyExcluded => "party_excluded",
            Self::NotReady(_) => "not_ready",
            Self::TooManyParties => "too_many_parties",
            Self::TooFewParties => "too_few_parties",
            Self::LanguageCount => "language_count",
            Self::OriginalsCount => "originals_count",
            Self::OriginalsDiffer => "originals_differ",
            Self::OriginalsOnce => "originals_once",
            Self::NoRoom => "no_room",
            Self::NothingToPrint => "nothing_to_print",
            Self::BodyInUse => "body_in_use",
            Self::NothingToCheck => "nothing_to_check",
            Self::NothingToTake => "nothing_to_take",
            Self::NothingNew => "nothing_new",
            Self::OtherAgreement => "other_agreement",
            Self::ComparedBefore => "compared_before",
            Self::ReasonMissing => "reason_missing",
            Self::NoSuchUnit => "no_such_unit",
            Self::WrongValue => "wrong_value",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NothingToRedo => "nothing_to_redo",
            Self::ChangedByOthers => "changed_by_others",
            Self::ImportChanged => "import_changed",
            Self::FolderNotEmpty => "folder_not_empty",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refusal {}
