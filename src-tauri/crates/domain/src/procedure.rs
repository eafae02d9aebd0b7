//! What the law and the councils ask of each party, as it was done.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::body::Cells;
use crate::cell::{Kind, Value};
use crate::code::coded;
use crate::{Details, Field, Unit, UnknownCode};

coded! {
    /// How a step ended.
    pub enum Outcome {
        Granted = "granted",
        /// Sent back to be mended; the next round begins when it is sent again.
        Returned = "returned",
        Refused = "refused",
        /// Nobody asks for it here; the remark says why.
        NotNeeded = "not_needed",
    }
}

coded! {
    /// What kind of territorial cooperation it is, in the terms of the Ukrainian register
    /// (law 3668-IX).
    pub enum Cooperation {
        CrossBorder = "cross_border",
        InterTerritorial = "inter_territorial",
        Both = "both",
        Transnational = "transnational",
    }
}

coded! {
    /// What an attached file is.
    pub enum AttachmentKind {
        /// The signed agreement as it was scanned.
        Scan = "scan",
        /// The signed agreement as a file with electronic signatures.
        Signed = "signed",
        Decision = "decision",
        Letter = "letter",
        Photograph = "photograph",
        /// A text that a partner gave back with changes.
        Returned = "returned",
        Other = "other",
    }
}

coded! {
    /// What an attached PDF turned out to be when it was held against what was printed here.
    pub enum FileCheck {
        /// An original, byte for byte as it was written.
        Printed = "printed",
        /// An original with nothing but signatures added.
        Signed = "signed",
        /// A copy of the text as it stood that day.
        Copy = "copy",
        /// It says that it was printed here, and is none of what was.
        Changed = "changed",
        /// None of ours: a scan, another's file.
        Unknown = "unknown",
    }
}

/// A pack of steps at one edition; a party keeps the one that it began with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackRef {
    pub id: String,
    /// Later editions sort later: `2025-04`.
    pub edition: String,
}

/// One round of one step: what was sent, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub unit: Unit,
    /// The step of the party's pack.
    pub step: String,
    pub details: Details,
    pub files: Vec<Attachment>,
}

/// How a council voted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    pub in_favour: Option<u32>,
    pub against: Option<u32>,
    pub abstained: Option<u32>,
    pub not_cast: Option<u32>,
    pub absent: Option<u32>,
}

/// A file that was attached, kept under its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub unit: Unit,
    /// SHA-256.
    pub digest: [u8; 32],
    pub name: String,
    pub kind: AttachmentKind,
    /// Its day and place, who is on it, where the paper original lies.
    pub details: Details,
}

impl Approval {
    pub(crate) fn from_cells(unit: Unit, cells: &Cells<'_>) -> Option<Self> {
        let Value::Code(step) = cells.value(Kind::Step) else { return None };
        let details = Details::from_cells(cells);
        Some(Self { unit, step: step.clone(), details, files: Attachment::list(cells) })
    }

    /// The day it was sent.
    pub fn sent_on(&self) -> Option<NaiveDate> {
        self.details.day(Field::SentOn)
    }

    /// The day it was decided.
    pub fn decided_on(&self) -> Option<NaiveDate> {
        self.details.day(Field::DecidedOn)
    }

    /// How it ended. A day and a number without a word on it mean that it was granted.
    pub fn outcome(&self) -> Option<Outcome> {
        let said = self.details.choice(Field::Outcome);
        said.or_else(|| self.decided_on().map(|_| Outcome::Granted))
    }

    /// Whether the step is through: it was granted, or nobody asks for it.
    pub fn is_through(&self) -> bool {
        matches!(self.outcome(), Some(Outcome::Granted | Outcome::NotNeeded))
    }

    /// Whether it was sent and nobody has answered.
    pub fn is_waiting(&self) -> bool {
        self.sent_on().is_some() && self.outcome().is_none()
    }

    /// How a council voted on it.
    pub fn votes(&self) -> Votes {
        let count = |field| self.details.count(field);
        Votes {
            in_favour: count(Field::VotesFor),
            against: count(Field::VotesAgainst),
            abstained: count(Field::VotesAbstained),
            not_cast: count(Field::VotesNotCast),
            absent: count(Field::VotesAbsent),
        }
    }
}

impl Votes {
    /// How many members the council has by this count; none where nothing was counted.
    pub fn in_all(&self) -> Option<u32> {
        let counts =
            [self.in_favour, self.against, self.abstained, self.not_cast, self.absent];
        let counted: Vec<u32> = counts.into_iter().flatten().collect();
        (!counted.is_empty()).then(|| counted.iter().sum())
    }
}

impl Attachment {
    /// The files of a document or of one part of it.
    pub(crate) fn list(cells: &Cells<'_>) -> Vec<Self> {
        let units = cells.units(Kind::Files).into_iter();
        units.filter_map(|unit| Self::from_cells(unit, &cells.part(unit))).collect()
    }

    fn from_cells(unit: Unit, cells: &Cells<'_>) -> Option<Self> {
        let Value::Blob(digest) = cells.value(Kind::File) else { return None };
        Some(Self {
            unit,
            digest: *digest,
            name: cells.text(Kind::Field(Field::FileName)),
            kind: cells
                .code(Kind::Field(Field::FileKind))
                .unwrap_or(AttachmentKind::Other),
            details: Details::from_cells(cells),
        })
    }

    /// The fields of its form, in their order.
    pub const FIELDS: [Field; 4] =
        [Field::FileOn, Field::FilePlace, Field::FilePeople, Field::Shelf];

    /// What it turned out to be; none where it was not held against anything.
    pub fn check(&self) -> Option<FileCheck> {
        self.details.choice(Field::FileCheck)
    }
}

/// Written `ua/2025-04`.
impl fmt::Display for PackRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.id, self.edition)
    }
}

impl FromStr for PackRef {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('/') {
            Some((id, edition)) if !id.is_empty() && !edition.is_empty() => {
                Ok(Self { id: id.to_owned(), edition: edition.to_owned() })
            }
            _ => Err(UnknownCode(text.to_owned())),
        }
    }
}
