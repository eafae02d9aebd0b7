//! The cell: the smallest thing that is edited, journalled and pointed at.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::{
    AgreementId, BodyId, Case, ClauseId, CommitmentId, ConsignmentId, EntryField, Field,
    FieldForm, Id, Lang, LetterId, Unit, UnknownCode, VisitId,
};

/// What a cell belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Document {
    /// What the office says about itself.
    Office,
    Agreement(AgreementId),
    Body(BodyId),
    /// A clause of the office's own.
    Clause(ClauseId),
    Letter(LetterId),
    Commitment(CommitmentId),
    Consignment(ConsignmentId),
    Visit(VisitId),
}

/// Whose proposal a value is. Lines never mix by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// Our office's.
    Own,
    /// A partner's.
    Partner(BodyId),
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    // Agreement
    AgreementKind,
    Template,
    Langs,
    Stage,
    Alternat,
    Numbering,
    Title,
    Place,
    SignedOn,
    FileNumber,
    Layout,
    Profile,
    Emblems,
    Label,
    Order,
    Fingerprint,
    Initials,
    Fields,
    Parties,
    Recitals,
    Articles,
    Areas,
    TermLength,
    TermYears,
    TermUntil,
    TermTail,
    Renewal,
    Notice,
    Prevailing,
    Refers,
    RefersTitle,
    RefersOn,
    RefersNumber,
    Entries,
    Comments,
    Glossary,
    Term,
    Facts,
    FactKind,
    FactName,
    FactValue,
    // Article and clause
    Heading,
    Clauses,
    Text,
    Provision,
    /// Whether a wording was held against the others.
    Mark,
    MarkNote,
    /// The office's own clause that a clause was taken from.
    Source,
    // Clause of the office's own
    Topic,
    // Row of a table
    Entry(EntryField),
    // Form beside the text
    Field(Field),
    Files,
    File,
    // Procedure of a party
    Pack,
    Approvals,
    Step,
    // Pack of the office's own
    Packs,
    PackText,
    // Clause of a protocol: which part of the agreement it changes, and how
    Amends,
    AmendsHow,
    AmendsPlace,
    // Comment
    Comment,
    CommentOn,
    Audience,
    Resolved,
    // Party and signatory
    PartyBody,
    PartyLang,
    Originals,
    Signatories,
    Office(Case),
    Name(Case),
    Authority,
    Gender,
    Countersigns,
    // Body and its people
    BodyKind,
    Country,
    Official(Case),
    Short,
    Seat,
    Arms,
    People,
    PersonName(Case),
    // Visit
    Delegations,
    Programme,
    Takes,
    Gifts,
    Expenses,
    Checks,
    Handings,
    Seats,
    Flags,
    Anthems,
    Links,
    // Office
    OwnBody,
    // Everywhere
    Sample,
    Removed,
    Original,
    Version,
}

const PLAIN: &[(Kind, &str)] = &[
    (Kind::AgreementKind, "kind"),
    (Kind::Template, "template"),
    (Kind::Langs, "langs"),
    (Kind::Stage, "stage"),
    (Kind::Alternat, "alternat"),
    (Kind::Numbering, "numbering"),
    (Kind::Title, "title"),
    (Kind::Place, "place"),
    (Kind::SignedOn, "signed_on"),
    (Kind::FileNumber, "file_number"),
    (Kind::Layout, "layout"),
    (Kind::Profile, "profile"),
    (Kind::Emblems, "emblems"),
    (Kind::Label, "label"),
    (Kind::Order, "order"),
    (Kind::Fingerprint, "fingerprint"),
    (Kind::Initials, "initials"),
    (Kind::Fields, "fields"),
    (Kind::Parties, "parties"),
    (Kind::Recitals, "recitals"),
    (Kind::Articles, "articles"),
    (Kind::Areas, "areas"),
    (Kind::TermLength, "term_length"),
    (Kind::TermYears, "term_years"),
    (Kind::TermUntil, "term_until"),
    (Kind::TermTail, "term_tail"),
    (Kind::Renewal, "renewal"),
    (Kind::Notice, "notice"),
    (Kind::Prevailing, "prevailing"),
    (Kind::Refers, "refers"),
    (Kind::RefersTitle, "refers_title"),
    (Kind::RefersOn, "refers_on"),
    (Kind::RefersNumber, "refers_number"),
    (Kind::Entries, "entries"),
    (Kind::Comments, "comments"),
    (Kind::Glossary, "glossary"),
    (Kind::Term, "term"),
    (Kind::Facts, "facts"),
    (Kind::FactKind, "fact_kind"),
    (Kind::FactName, "fact_name"),
    (Kind::FactValue, "fact_value"),
    (Kind::Mark, "mark"),
    (Kind::MarkNote, "mark_note"),
    (Kind::Source, "source"),
    (Kind::Topic, "topic"),
    (Kind::Comment, "comment"),
    (Kind::CommentOn, "comment_on"),
    (Kind::Audience, "audience"),
    (Kind::Resolved, "resolved"),
    (Kind::Heading, "heading"),
    (Kind::Clauses, "clauses"),
    (Kind::Text, "text"),
    (Kind::Provision, "provision"),
    (Kind::PartyBody, "body"),
    (Kind::PartyLang, "lang"),
    (Kind::Originals, "originals"),
    (Kind::Signatories, "signatories"),
    (Kind::Authority, "authority"),
    (Kind::Gender, "gender"),
    (Kind::Countersigns, "countersigns"),
    (Kind::BodyKind, "body_kind"),
    (Kind::Country, "country"),
    (Kind::Short, "short"),
    (Kind::Seat, "seat"),
    (Kind::Arms, "arms"),
    (Kind::People, "people"),
    (Kind::Delegations, "delegations"),
    (Kind::Programme, "programme"),
    (Kind::Takes, "takes"),
    (Kind::Gifts, "gifts"),
    (Kind::Expenses, "expenses"),
    (Kind::Checks, "checks"),
    (Kind::Handings, "handings"),
    (Kind::Seats, "seats"),
    (Kind::Flags, "flags"),
    (Kind::Anthems, "anthems"),
    (Kind::Links, "links"),
    (Kind::OwnBody, "own_body"),
    (Kind::Files, "files"),
    (Kind::File, "file"),
    (Kind::Pack, "pack"),
    (Kind::Approvals, "approvals"),
    (Kind::Step, "step"),
    (Kind::Packs, "packs"),
    (Kind::PackText, "pack_text"),
    (Kind::Amends, "amends"),
    (Kind::AmendsHow, "amends_how"),
    (Kind::AmendsPlace, "amends_place"),
    (Kind::Sample, "sample"),
    (Kind::Removed, "removed"),
    (Kind::Original, "original"),
    (Kind::Version, "version"),
];

type CasedKind = (fn(Case) -> Kind, &'static str);
const CASED: &[CasedKind] = &[
    (Kind::Office, "office"),
    (Kind::Name, "name"),
    (Kind::Official, "official"),
    (Kind::PersonName, "person_name"),
];

impl Kind {
    /// Whether the value is a person's and may be erased without the journal losing a
    /// record. Names on a deed are outside this promise.
    pub fn is_personal(self) -> bool {
        match self {
            Self::PersonName(_) => true,
            Self::Field(field) => field.is_personal(),
            _ => false,
        }
    }

    /// Whether the value is typed by hand, as a text.
    pub fn is_typed(self) -> bool {
        if let Self::Field(field) = self {
            return matches!(field.form(), FieldForm::Text);
        }
        matches!(
            self,
            Self::Title
                | Self::Place
                | Self::FileNumber
                | Self::Heading
                | Self::Text
                | Self::Office(_)
                | Self::Name(_)
                | Self::Authority
                | Self::Official(_)
                | Self::Short
                | Self::Seat
                | Self::PersonName(_)
                | Self::RefersTitle
                | Self::RefersNumber
                | Self::Entry(_)
                | Self::Comment
                | Self::Term
                | Self::FactName
                | Self::FactValue
                | Self::MarkNote
        )
    }

    /// Whether the value is part of what the parties agree on, which settling closes.
    pub fn is_wording(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Heading
                | Self::Text
                | Self::Provision
                | Self::Langs
                | Self::Numbering
                | Self::Parties
                | Self::Recitals
                | Self::Articles
                | Self::Clauses
                | Self::PartyBody
                | Self::PartyLang
                | Self::Template
                | Self::AgreementKind
                | Self::Areas
                | Self::TermLength
                | Self::TermYears
                | Self::TermUntil
                | Self::TermTail
                | Self::Renewal
                | Self::Notice
                | Self::Prevailing
                | Self::RefersTitle
                | Self::RefersOn
                | Self::RefersNumber
                | Self::Entries
                | Self::Entry(_)
                | Self::Facts
                | Self::FactKind
                | Self::FactValue
                | Self::Amends
                | Self::AmendsHow
                | Self::AmendsPlace
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((_, name)) = PLAIN.iter().find(|(kind, _)| kind == self) {
            return f.write_str(name);
        }
        if let Self::Entry(field) = self {
            return write!(f, "entry.{field}");
        }
        if let Self::Field(field) = self {
            return write!(f, "field.{field}");
        }
        let (name, case) = match self {
            Self::Office(case) => ("office", case),
            Self::Name(case) => ("name", case),
            Self::Official(case) => ("official", case),
            Self::PersonName(case) => ("person_name", case),
            _ => return Err(fmt::Error),
        };
        write!(f, "{name}.{case}")
    }
}

impl FromStr for Kind {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some((kind, _)) = PLAIN.iter().find(|(_, name)| *name == text) {
            return Ok(*kind);
        }
        let unknown = || UnknownCode(text.to_owned());
        let (name, case) = text.split_once('.').ok_or_else(unknown)?;
        match name {
            "entry" => return Ok(Self::Entry(case.parse()?)),
            "field" => return Ok(Self::Field(case.parse()?)),
            _ => {}
        }
        let (make, _) = CASED.iter().find(|(_, it)| *it == name).ok_or_else(unknown)?;
        Ok(make(case.parse()?))
    }
}

/// The address of one value. Written, it is the place a finding names, the identifier of
/// the input on screen and the key in the journal:
/// `agreement-<id>/<unit or ->/<kind>[/<lang>]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    pub document: Document,
    pub unit: Option<Unit>,
    pub kind: Kind,
    pub lang: Option<Lang>,
    pub line: Line,
}

impl Cell {
    /// Our own line's cell of a document as a whole.
    pub fn of(document: impl Into<Document>, kind: Kind) -> Self {
        Self { document: document.into(), unit: None, kind, lang: None, line: Line::Own }
    }

    /// The same cell of one part of the document.
    pub fn at(self, unit: Unit) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// The same cell in one language.
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }
}

macro_rules! documents {
    ($($id:ident => $document:ident, $name:literal;)+) => {
        $(impl From<$id> for Document {
            fn from(id: $id) -> Self {
                Self::$document(id)
            }
        })+

        impl fmt::Display for Document {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Office => f.write_str("office"),
                    $(Self::$document(id) => write!(f, concat!($name, "-{}"), id),)+
                }
            }
        }

        impl FromStr for Document {
            type Err = UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let unknown = |_| UnknownCode(text.to_owned());
                match text.split_once('-') {
                    None if text == "office" => Ok(Self::Office),
                    $(Some(($name, id)) => id.parse().map(Self::$document).map_err(unknown),)+
                    _ => Err(UnknownCode(text.to_owned())),
                }
            }
        }
    };
}

documents! {
    AgreementId => Agreement, "agreement";
    BodyId => Body, "body";
    ClauseId => Clause, "clause";
    LetterId => Letter, "letter";
    CommitmentId => Commitment, "commitment";
    ConsignmentId => Consignment, "consignment";
    VisitId => Visit, "visit";
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own => f.write_str("own"),
            Self::Partner(body) => write!(f, "partner-{body}"),
        }
    }
}

impl FromStr for Line {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("partner-") {
            None if text == "own" => Ok(Self::Own),
            Some(id) => {
                id.parse().map(Self::Partner).map_err(|_| UnknownCode(text.to_owned()))
            }
            None => Err(UnknownCode(text.to_owned())),
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.document)?;
        match self.unit {
            Some(unit) => write!(f, "{unit}/{}", self.kind)?,
            None => write!(f, "-/{}", self.kind)?,
        }
        if let Some(lang) = self.lang {
            write!(f, "/{lang}")?;
        }
        if self.line != Line::Own {
            write!(f, "@{}", self.line)?;
        }
        Ok(())
    }
}

impl FromStr for Cell {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownCode(text.to_owned());
        let (address, line) = match text.split_once('@') {
            Some((address, line)) => (address, line.parse()?),
            None => (text, Line::Own),
        };
        let parts: Vec<&str> = address.split('/').collect();
        let (document, unit, kind, lang) = match parts.as_slice() {
            [document, unit, kind] => (document, unit, kind, None),
            [document, unit, kind, lang] => (document, unit, kind, Some(lang.parse()?)),
            _ => return Err(unknown()),
        };
        let unit = match *unit {
            "-" => None,
            unit => Some(unit.parse().map_err(|_| unknown())?),
        };
        Ok(Self { document: document.parse()?, unit, kind: kind.parse()?, lang, line })
    }
}

/// What one cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Taken away, or never there.
    Absent,
    Text(String),
    Flag(bool),
    Number(u32),
    Date(NaiveDate),
    /// A member of a closed list, or a name of a template.
    Code(String),
    Langs(Vec<Lang>),
    Units(Vec<Unit>),
    /// Members of a closed list, in the order of choice.
    Codes(Vec<String>),
    Body(BodyId),
    /// The digest (SHA-256) of an attached file.
    Blob([u8; 32]),
    /// A recorded print.
    Original(crate::Original),
    /// A named set of values, as the journal holds it.
    Version(String),
    /// A person's value that was erased on its day.
    Erased(Id),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_reads_back_as_it_was_written() {
        let id = Id::from_bytes([7; 10]);
        let mut kinds: Vec<Kind> = PLAIN.iter().map(|(kind, _)| *kind).collect();
        kinds.extend(CASED.iter().map(|(make, _)| make(Case::Genitive)));
        kinds.extend(EntryField::ALL.iter().map(|field| Kind::Entry(*field)));
        kinds.extend(Field::ALL.iter().map(|field| Kind::Field(*field)));
        for kind in kinds {
            let plain = Cell::of(AgreementId(id), kind);
            let partner = Cell { line: Line::Partner(BodyId(id)), ..plain };
            for cell in [plain, plain.at(Unit(id)), plain.in_lang(Lang::UK), partner] {
                assert_eq!(cell.to_string().parse(), Ok(cell), "{cell}");
            }
        }
        assert!("agreement-x/-/title/uk".parse::<Cell>().is_err());
        assert!("office/-/own_body/uk/more".parse::<Cell>().is_err());
    }
}
