//! The fields of the forms beside the text: approvals, letters, promises, what became of an
//! agreement.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};

use crate::body::Cells;
use crate::cell::Value;
use crate::code::coded;
use crate::{
    AgreementId, AidKind, AttachmentKind, BodyId, Circle, Cooperation, DelegateRole,
    Direction, FileCheck, GiftFor, Lang, Outcome, Progress, SigningWay, VisitKind,
    VisitState, VisitWay,
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
        /// How its parties sign.
        SigningWay = "signing_way",
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
        // Party that signs apart
        PartySignedOn = "party_signed_on",
        PartySignedAt = "party_signed_at",
        /// When and under which number its originals went to the next party.
        DispatchedOn = "dispatched_on",
        DispatchNumber = "dispatch_number",
        /// The day by which they are to be back.
        ReturnBy = "return_by",
        /// When its original came back signed.
        ReturnedOn = "returned_on",
        // Attachment
        FileName = "file_name",
        FileKind = "file_kind",
        FileOn = "file_on",
        /// Where it was made, and who is on it.
        FilePlace = "file_place",
        FilePeople = "file_people",
        /// What it turned out to be beside what was printed.
        FileCheck = "file_check",
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
        // Visit
        VisitWay = "visit_way",
        VisitKind = "visit_kind",
        VisitState = "visit_state",
        StartsOn = "starts_on",
        EndsOn = "ends_on",
        /// The town that is visited.
        Town = "town",
        /// By which clock its hours are: `Europe/Kyiv`.
        Zone = "zone",
        InvitationOn = "invitation_on",
        InvitationNumber = "invitation_number",
        Purpose = "purpose",
        /// Who answers for it in our office.
        Coordinator = "coordinator",
        /// Where one goes in an air raid.
        Shelter = "shelter",
        /// Who leads there, with a telephone.
        Guide = "guide",
        CurfewFrom = "curfew_from",
        CurfewUntil = "curfew_until",
        /// What is done instead, in an air raid or without power.
        PlanB = "plan_b",
        /// Who pays what.
        Costs = "costs",
        /// The key of a fund whose rules it is to keep: `cerv_town_twinning`.
        Fund = "fund",
        /// When the fund was asked.
        AppliedOn = "applied_on",
        Funding = "funding",
        VisitResult = "visit_result",
        /// Of the order on receiving or sending it.
        OrderOn = "order_on",
        OrderNumber = "order_number",
        /// When the report on the money was handed in, and that on what was agreed.
        MoneyReportedOn = "money_reported_on",
        ReportedOn = "reported_on",
        /// The day on which its personal values are to be erased.
        EraseOn = "erase_on",
        // Delegate
        DelegateRole = "delegate_role",
        /// As the passport has it.
        LatinName = "latin_name",
        Languages = "languages",
        Diet = "diet",
        /// What someone needs to get about.
        Access = "access",
        ArrivesOn = "arrives_on",
        ArrivesAt = "arrives_at",
        /// Train, flight, car.
        ArrivesBy = "arrives_by",
        LeavesOn = "leaves_on",
        LeavesAt = "leaves_at",
        LeavesBy = "leaves_by",
        Lodging = "lodging",
        Car = "car",
        /// Whom to call.
        Emergency = "emergency",
        /// Whether photographs may be published.
        Photographs = "photographs",
        Attended = "attended",
        /// Whether a visa asks for a letter.
        NeedsLetter = "needs_letter",
        /// Under which category of the border rules a delegate may leave.
        ExitCategory = "exit_category",
        ExitAct = "exit_act",
        ExitActOn = "exit_act_on",
        /// Number and date of the order on the business trip.
        TripOrder = "trip_order",
        /// When the list for the border service was sent.
        ListedOn = "listed_on",
        // Item of the programme
        ItemOn = "item_on",
        From = "from",
        Until = "until",
        Activity = "activity",
        Venue = "venue",
        Responsible = "responsible",
        Interpreter = "interpreter",
        Circle = "circle",
        /// To the next item.
        TransferMinutes = "transfer_minutes",
        Transport = "transport",
        Dress = "dress",
        /// Who speaks, and how long.
        Speakers = "speakers",
        Menu = "menu",
        /// What else is said of an item to those who take part.
        Description = "description",
        /// What other calendars know an item by.
        CalendarUid = "calendar_uid",
        IsConfirmed = "is_confirmed",
        // Gift
        GiftName = "gift_name",
        GiftFrom = "gift_from",
        GiftTo = "gift_to",
        GiftWorth = "gift_worth",
        /// How its worth was found.
        Valuation = "valuation",
        GiftFor = "gift_for",
        /// Of the act by which it was handed over.
        ActNumber = "act_number",
        // Expense
        ExpenseName = "expense_name",
        Count = "count",
        Price = "price",
        Spent = "spent",
        // Check
        CheckName = "check_name",
        IsDone = "is_done",
        // Ceremony
        EuropeanFlag = "european_flag",
        EuropeanAnthem = "european_anthem",
        /// What is read aloud.
        Oath = "oath",
        /// What the host's head wants to say.
        Speech = "speech",
        /// What the guests write into the golden book.
        GoldenBook = "golden_book",
        Handed = "handed",
        HandedBy = "handed_by",
        HandedTo = "handed_to",
        // Everywhere
        /// The visit that it belongs to.
        OfVisit = "of_visit",
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
    /// An hour of the day: `08:52`.
    Time,
    Count,
    Flag,
    /// A member of a closed list: whether this is one.
    Choice(fn(&str) -> bool),
    Body,
    /// The identifier of an agreement.
    Agreement,
    /// The identifier of a visit.
    Visit,
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
            Self::FileCheck => FieldForm::Choice(is::<FileCheck>),
            Self::Direction => FieldForm::Choice(is::<Direction>),
            Self::Progress => FieldForm::Choice(is::<Progress>),
            Self::AidKind => FieldForm::Choice(is::<AidKind>),
            Self::PersonLang => FieldForm::Choice(is::<Lang>),
            Self::VisitWay => FieldForm::Choice(is::<VisitWay>),
            Self::VisitKind => FieldForm::Choice(is::<VisitKind>),
            Self::VisitState => FieldForm::Choice(is::<VisitState>),
            Self::DelegateRole => FieldForm::Choice(is::<DelegateRole>),
            Self::Circle => FieldForm::Choice(is::<Circle>),
            Self::GiftFor => FieldForm::Choice(is::<GiftFor>),
            Self::SigningWay => FieldForm::Choice(is::<SigningWay>),
            Self::Zone => FieldForm::Choice(is_zone),
            Self::Fund => FieldForm::Choice(is_key),
            Self::CurfewFrom
            | Self::CurfewUntil
            | Self::ArrivesAt
            | Self::LeavesAt
            | Self::From
            | Self::Until => FieldForm::Time,
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
            | Self::GivenOn
            | Self::StartsOn
            | Self::EndsOn
            | Self::InvitationOn
            | Self::EraseOn
            | Self::OrderOn
            | Self::MoneyReportedOn
            | Self::ReportedOn
            | Self::ArrivesOn
            | Self::LeavesOn
            | Self::ExitActOn
            | Self::ListedOn
            | Self::PartySignedOn
            | Self::DispatchedOn
            | Self::ReturnBy
            | Self::ReturnedOn
            | Self::AppliedOn
            | Self::ItemOn => FieldForm::Day,
            Self::VotesFor
            | Self::VotesAgainst
            | Self::VotesAbstained
            | Self::VotesNotCast
            | Self::VotesAbsent
            | Self::TransferMinutes
            | Self::Count => FieldForm::Count,
            Self::Published
            | Self::Photographs
            | Self::Attended
            | Self::NeedsLetter
            | Self::IsConfirmed
            | Self::IsDone
            | Self::EuropeanFlag
            | Self::EuropeanAnthem => FieldForm::Flag,
            Self::Giver | Self::Receiver | Self::With => FieldForm::Body,
            Self::About | Self::Acceptance => FieldForm::Agreement,
            Self::OfVisit => FieldForm::Visit,
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
                | Self::Town
                | Self::Purpose
                | Self::Costs
                | Self::Shelter
                | Self::PlanB
                | Self::Activity
                | Self::Venue
                | Self::Dress
                | Self::Oath
                | Self::Speech
                | Self::GoldenBook
                | Self::Description
        )
    }

    /// Whether the value is a person's and may be erased without the journal losing a record.
    pub fn is_personal(self) -> bool {
        matches!(
            self,
            Self::PersonTelephone
                | Self::PersonMail
                | Self::LatinName
                | Self::Diet
                | Self::Access
                | Self::Lodging
                | Self::Car
                | Self::Emergency
                | Self::ArrivesBy
                | Self::LeavesBy
                | Self::ExitCategory
        )
    }

    /// The greatest number that it takes.
    fn most(self) -> u32 {
        match self {
            Self::TransferMinutes => MOST_MINUTES,
            Self::Count => MOST_PIECES,
            _ => MOST_VOTES,
        }
    }

    /// Whether `value` is of the form that it takes.
    pub(crate) fn takes(self, value: &Value) -> bool {
        match (self.form(), value) {
            (FieldForm::Text, Value::Text(_))
            | (FieldForm::Day, Value::Date(_))
            | (FieldForm::Flag, Value::Flag(_))
            | (FieldForm::Body, Value::Body(_)) => true,
            (FieldForm::Count, Value::Number(number)) => *number <= self.most(),
            (FieldForm::Choice(is), Value::Code(code)) => is(code),
            (FieldForm::Time, Value::Code(code)) => is_time(code),
            (FieldForm::Agreement | FieldForm::Visit, Value::Code(code)) => {
                is::<crate::Id>(code)
            }
            _ => false,
        }
    }
}

/// No council has more members.
const MOST_VOTES: u32 = 1000;
/// No way to the next item takes longer than a day.
const MOST_MINUTES: u32 = 24 * 60;
const MOST_PIECES: u32 = 100_000;

/// As hours are written and kept.
const TIME: &str = "%H:%M";

fn is_time(code: &str) -> bool {
    let time = NaiveTime::parse_from_str(code, TIME);
    time.is_ok_and(|it| it.format(TIME).to_string() == code)
}

/// Whether a name is built like those of the tz database: `Europe/Kyiv`.
fn is_zone(name: &str) -> bool {
    let is_word = |it: &str| {
        !it.is_empty()
            && it.bytes().all(|it| it.is_ascii_alphabetic() || b"_-+".contains(&it))
    };
    name.contains('/') && name.split('/').all(is_word)
}

/// Whether a key is built like those of the rules: `cerv_town_twinning`.
fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
}

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

    /// The hour in a field.
    pub fn time(&self, field: Field) -> Option<NaiveTime> {
        match self.value(field) {
            Value::Code(code) => NaiveTime::parse_from_str(code, TIME).ok(),
            _ => None,
        }
    }

    /// The code in a field that takes names of a list which is not kept here.
    pub fn chosen(&self, field: Field) -> Option<&str> {
        match self.value(field) {
            Value::Code(code) => Some(code),
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
