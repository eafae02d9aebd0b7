//! The fields of the forms beside the text: approvals, letters, promises, what became of an
//! agreement.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::body::Cells;
use crate::cell::Value;
use crate::code::coded;
use crate::{
    AgreementId, AidKind, AttachmentKind, BodyId, Cooperation, Direction, Lang, Outcome,
    Progress,
};

coded! {
    /// One field of a form.
    pub enum Field {
        // What became of an agreement
        Cooperation = "cooperation",
        /// What the register says of its areas, where that is more than their names.
        Sphere = "sphere",
        ApprovedOn = "approved_on",
        RegisteredOn = "registered_on",
        RegistrationNumber = "registration_number",
        InForceOn = "in_force_on",
        /// The day until which its parties prolonged it in writing.
        ProlongedUntil = "prolonged_until",
        EndedOn = "ended_on",
        EndReason = "end_reason",
        /// Where the paper original lies.
        Shelf = "shelf",
        /// What the parties expect to spend: an amount and a currency.
        Amount = "amount",
        /// The programme and line of the budget that it is paid from.
        BudgetLine = "budget_line",
        // Why, in the words of the explanatory note; one text per language
        Need = "need",
        Relations = "relations",
        Aim = "aim",
        Basis = "basis",
        Finance = "finance",
        Results = "results",
        /// Why this partner and no other.
        WhyPartner = "why_partner",
        // Approval
        SentOn = "sent_on",
        SentNumber = "sent_number",
        DecidedOn = "decided_on",
        DecisionNumber = "decision_number",
        /// Who decided.
        DecidedBy = "decided_by",
        Outcome = "outcome",
        VotesFor = "votes_for",
        VotesAgainst = "votes_against",
        VotesAbstained = "votes_abstained",
        VotesNotCast = "votes_not_cast",
        VotesAbsent = "votes_absent",
        /// Which sitting, of which convocation.
        Session = "session",
        /// Who reported on it.
        Rapporteur = "rapporteur",
        /// Who sees that it is carried out.
        Control = "control",
        Remark = "remark",
        // Attachment
        FileName = "file_name",
        FileKind = "file_kind",
        FileOn = "file_on",
        // Body and its people
        /// The code of the unit in the official codifier of the state: КАТОТТГ, AGS, TERYT.
        UnitCode = "unit_code",
        Region = "region",
        Address = "address",
        Telephone = "telephone",
        Mail = "mail",
        Website = "website",
        /// What it was called before.
        FormerNames = "former_names",
        /// «Шановний пане Андрію!»
        Salutation = "salutation",
        PersonTelephone = "person_telephone",
        PersonMail = "person_mail",
        /// The language that letters to a person are written in.
        PersonLang = "person_lang",
        // Letter
        Direction = "direction",
        LetterOn = "letter_on",
        LetterNumber = "letter_number",
        TheirOn = "their_on",
        TheirNumber = "their_number",
        Subject = "subject",
        /// Who of the body it is from or to.
        Correspondent = "correspondent",
        /// What an own letter says.
        LetterText = "letter_text",
        /// The day by which it is to be answered.
        AnswerBy = "answer_by",
        AnsweredOn = "answered_on",
        // Commitment
        Promise = "promise",
        OwnOwner = "own_owner",
        TheirOwner = "their_owner",
        DueOn = "due_on",
        Progress = "progress",
        DoneOn = "done_on",
        Evidence = "evidence",
        // Consignment
        AidKind = "aid_kind",
        GivenOn = "given_on",
        Giver = "giver",
        Receiver = "receiver",
        GiverName = "giver_name",
        ReceiverName = "receiver_name",
        Published = "published",
        // Everywhere
        /// The agreement that it belongs to.
        About = "about",
        /// The act of acceptance of a consignment.
        Acceptance = "acceptance",
        /// The body that it concerns.
        With = "with",
    }
}

/// Which values a field takes.
#[derive(Clone, Copy, Debug)]
pub enum FieldForm {
    /// What a person types, once or in each language.
    Text,
    Day,
    Count,
    Flag,
    /// A member of a closed list: whether this is one.
    Choice(fn(&str) -> bool),
    Body,
    /// The identifier of an agreement.
    Agreement,
}

fn is<T: FromStr>(code: &str) -> bool {
    code.parse::<T>().is_ok()
}

impl Field {
    /// Which values it takes.
    pub fn form(self) -> FieldForm {
        match self {
            Self::Cooperation => FieldForm::Choice(is::<Cooperation>),
            Self::Outcome => FieldForm::Choice(is::<Outcome>),
            Self::FileKind => FieldForm::Choice(is::<AttachmentKind>),
            Self::Direction => FieldForm::Choice(is::<Direction>),
            Self::Progress => FieldForm::Choice(is::<Progress>),
            Self::AidKind => FieldForm::Choice(is::<AidKind>),
            Self::PersonLang => FieldForm::Choice(is::<Lang>),
            Self::ApprovedOn
            | Self::RegisteredOn
            | Self::InForceOn
            | Self::ProlongedUntil
            | Self::EndedOn
            | Self::SentOn
            | Self::DecidedOn
            | Self::FileOn
            | Self::LetterOn
            | Self::TheirOn
            | Self::AnswerBy
            | Self::AnsweredOn
            | Self::DueOn
            | Self::DoneOn
            | Self::GivenOn => FieldForm::Day,
            Self::VotesFor
            | Self::VotesAgainst
            | Self::VotesAbstained
            | Self::VotesNotCast
            | Self::VotesAbsent => FieldForm::Count,
            Self::Published => FieldForm::Flag,
            Self::Giver | Self::Receiver | Self::With => FieldForm::Body,
            Self::About | Self::Acceptance => FieldForm::Agreement,
            _ => FieldForm::Text,
        }
    }

    /// Whether each language has words of its own for it.
    pub fn is_worded(self) -> bool {
        matches!(
            self,
            Self::Need
                | Self::Relations
                | Self::Aim
                | Self::Basis
                | Self::Finance
                | Self::Results
                | Self::WhyPartner
                | Self::Region
                | Self::Address
                | Self::FormerNames
                | Self::Salutation
        )
    }

    /// Whether the value is a person's and may be erased without the journal losing a record.
    pub fn is_personal(self) -> bool {
        matches!(self, Self::PersonTelephone | Self::PersonMail)
    }

    /// Whether `value` is of the form that it takes.
    pub(crate) fn takes(self, value: &Value) -> bool {
        match (self.form(), value) {
            (FieldForm::Text, Value::Text(_))
            | (FieldForm::Day, Value::Date(_))
            | (FieldForm::Flag, Value::Flag(_))
            | (FieldForm::Body, Value::Body(_)) => true,
            (FieldForm::Count, Value::Number(number)) => *number <= MOST_VOTES,
            (FieldForm::Choice(is), Value::Code(code)) => is(code),
            (FieldForm::Agreement, Value::Code(code)) => is::<crate::Id>(code),
            _ => false,
        }
    }
}

/// No council has more members.
const MOST_VOTES: u32 = 1000;

/// The parts of an explanatory note, in its order.
pub const REASONS: [Field; 7] = [
    Field::Need,
    Field::Relations,
    Field::WhyPartner,
    Field::Aim,
    Field::Basis,
    Field::Finance,
    Field::Results,
];

/// What the fields of a document, or of one part of it, hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    values: BTreeMap<(Field, Option<Lang>), Value>,
}

impl Details {
    pub(crate) fn from_cells(cells: &Cells<'_>) -> Self {
        Self { values: cells.fields().collect() }
    }

    fn value(&self, field: Field) -> &Value {
        self.values.get(&(field, None)).unwrap_or(&Value::Absent)
    }

    /// What was written in a field; empty where nothing was.
    pub fn text(&self, field: Field) -> &str {
        match self.value(field) {
            Value::Text(text) => text.trim(),
            _ => "",
        }
    }

    /// What was written in a field in `lang`; empty where nothing was.
    pub fn text_in(&self, field: Field, lang: Lang) -> &str {
        match self.values.get(&(field, Some(lang))) {
            Some(Value::Text(text)) => text.trim(),
            _ => "",
        }
    }

    /// The same as it was typed, with the space that a person is still typing behind.
    pub fn written_in(&self, field: Field, lang: Lang) -> &str {
        match self.values.get(&(field, Some(lang))) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// What a field without words holds, as an edit would give it; empty where nothing does.
    pub fn shown(&self, field: Field) -> String {
        match self.value(field) {
            Value::Text(text) => text.clone(),
            Value::Date(day) => day.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Flag(flag) => flag.to_string(),
            Value::Code(code) => code.clone(),
            Value::Body(body) => body.to_string(),
            _ => String::new(),
        }
    }

    /// What was written in a field in each language.
    pub fn texts(&self, field: Field) -> impl Iterator<Item = (Lang, &str)> {
        self.values.iter().filter_map(move |((it, lang), value)| match value {
            Value::Text(text) if *it == field => Some(((*lang)?, text.trim())),
            _ => None,
        })
    }

    /// The day in a field.
    pub fn day(&self, field: Field) -> Option<NaiveDate> {
        match self.value(field) {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    /// The number in a field.
    pub fn count(&self, field: Field) -> Option<u32> {
        match self.value(field) {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The member of a closed list that was chosen.
    pub fn choice<T: FromStr>(&self, field: Field) -> Option<T> {
        match self.value(field) {
            Value::Code(code) => code.parse().ok(),
            _ => None,
        }
    }

    /// The body in a field.
    pub fn body(&self, field: Field) -> Option<BodyId> {
        match self.value(field) {
            Value::Body(body) => Some(*body),
            _ => None,
        }
    }

    /// The agreement in a field.
    pub fn agreement(&self, field: Field) -> Option<AgreementId> {
        self.choice(field)
    }

    /// Whether a box is ticked.
    pub fn flag(&self, field: Field) -> bool {
        *self.value(field) == Value::Flag(true)
    }
}
