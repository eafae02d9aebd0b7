//! What is filed beside the agreements, one form each: letters, promises, consignments of aid.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::body::Cells;
use crate::cell::{Cell, Document, Kind, Value};
use crate::code::coded;
use crate::{
    AgreementId, Attachment, CommitmentId, ConsignmentId, Details, Entry, Field, Id,
    Lang, LetterId, Unit, VisitId,
};

coded! {
    /// Which way a letter went.
    pub enum Direction {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

coded! {
    /// How far a promise is.
    pub enum Progress {
        Open = "open",
        Started = "started",
        Done = "done",
        /// Nobody will do it any more; the evidence says why.
        Dropped = "dropped",
    }
}

coded! {
    /// What a consignment is.
    pub enum AidKind {
        Humanitarian = "humanitarian",
        /// Experts, training, study stays.
        Experience = "experience",
    }
}

coded! {
    /// What a consignment holds, in the categories of the published studies.
    pub enum AidCategory {
        Food = "food",
        Medicine = "medicine",
        Vehicles = "vehicles",
        Energy = "energy",
        Rescue = "rescue",
        Clothing = "clothing",
        Shelter = "shelter",
        Education = "education",
        Equipment = "equipment",
        Money = "money",
        Knowledge = "knowledge",
        Other = "other",
    }
}

coded! {
    /// What kind of form is filed.
    pub enum FilingKind {
        Letter = "letter",
        Commitment = "commitment",
        Consignment = "consignment",
    }
}

/// A letter that came or went, a promise with its owners and its day, or a consignment of
/// what one side gave the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    pub document: Document,
    pub kind: FilingKind,
    pub details: Details,
    pub files: Vec<Attachment>,
    /// What a consignment holds.
    pub entries: Vec<Entry>,
    /// The languages of its papers.
    pub langs: Vec<Lang>,
    /// The row of an action plan that a promise was made from.
    pub source: Option<Unit>,
    pub sample: bool,
    pub removed: bool,
}

impl FilingKind {
    /// The kind of a document; none where it is no filing.
    pub fn of(document: Document) -> Option<Self> {
        match document {
            Document::Letter(_) => Some(Self::Letter),
            Document::Commitment(_) => Some(Self::Commitment),
            Document::Consignment(_) => Some(Self::Consignment),
            _ => None,
        }
    }

    /// The document of this kind with an identifier.
    pub fn document(self, id: Id) -> Document {
        match self {
            Self::Letter => LetterId(id).into(),
            Self::Commitment => CommitmentId(id).into(),
            Self::Consignment => ConsignmentId(id).into(),
        }
    }

    /// The fields of its form, in their order.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Letter => &[
                Field::Direction,
                Field::LetterOn,
                Field::LetterNumber,
                Field::TheirOn,
                Field::TheirNumber,
                Field::With,
                Field::Correspondent,
                Field::Subject,
                Field::LetterText,
                Field::About,
                Field::OfVisit,
                Field::AnswerBy,
                Field::AnsweredOn,
                Field::Shelf,
                Field::Remark,
            ],
            Self::Commitment => &[
                Field::Promise,
                Field::About,
                Field::OfVisit,
                Field::With,
                Field::OwnOwner,
                Field::TheirOwner,
                Field::DueOn,
                Field::Progress,
                Field::DoneOn,
                Field::Evidence,
            ],
            Self::Consignment => &[
                Field::AidKind,
                Field::Subject,
                Field::GivenOn,
                Field::Giver,
                Field::GiverName,
                Field::Receiver,
                Field::ReceiverName,
                Field::About,
                Field::Acceptance,
                Field::Published,
                Field::Remark,
            ],
        }
    }
}

impl Filing {
    /// Reads a filing from its cells; what is missing is empty. None for a document of
    /// another kind.
    pub fn from_cells(document: Document, cells: &BTreeMap<Cell, Value>) -> Option<Self> {
        let root = Cells::new(cells, Cell::of(document, Kind::Removed));
        let entries = root.units(Kind::Entries).into_iter();
        Some(Self {
            document,
            kind: FilingKind::of(document)?,
            details: Details::from_cells(&root),
            files: Attachment::list(&root),
            entries: entries
                .map(|unit| Entry::from_cells(unit, &root.part(unit)))
                .collect(),
            langs: match root.value(Kind::Langs) {
                Value::Langs(langs) => langs.clone(),
                _ => vec![Lang::UK],
            },
            source: root.code(Kind::Source),
            sample: root.flag(Kind::Sample).unwrap_or(false),
            removed: root.flag(Kind::Removed).unwrap_or(false),
        })
    }

    /// The agreement that it belongs to.
    pub fn about(&self) -> Option<AgreementId> {
        self.details.agreement(Field::About)
    }

    /// The visit that it belongs to.
    pub fn of_visit(&self) -> Option<VisitId> {
        self.details.choice(Field::OfVisit)
    }

    /// Which way a letter went.
    pub fn direction(&self) -> Direction {
        self.details.choice(Field::Direction).unwrap_or(Direction::Incoming)
    }

    /// How far a promise is.
    pub fn progress(&self) -> Progress {
        self.details.choice(Field::Progress).unwrap_or(Progress::Open)
    }

    /// The day on which something of it is due, while it is: the answer to a letter, a
    /// promise.
    pub fn due_on(&self) -> Option<NaiveDate> {
        match self.kind {
            FilingKind::Letter => {
                let answered = self.details.day(Field::AnsweredOn);
                self.details.day(Field::AnswerBy).filter(|_| answered.is_none())
            }
            FilingKind::Commitment => {
                let is_open =
                    matches!(self.progress(), Progress::Open | Progress::Started);
                self.details.day(Field::DueOn).filter(|_| is_open)
            }
            FilingKind::Consignment => None,
        }
    }
}
