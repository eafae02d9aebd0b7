//! A stay: who comes, when, to whom, what they do there to the minute, and what remains of it.

mod attendance;
mod ceremony;
mod changes;
mod programme;
mod review;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use crate::body::Cells;
use crate::cell::{Cell, Kind, Value};
use crate::code::coded;
use crate::{
    AgreementId, Attachment, BodyId, Details, Field, Lang, Person, Unit, VisitId,
};

pub use attendance::Headcount;
pub use ceremony::Arrangement;
pub use changes::ProgrammeChange;
pub use programme::{ProgrammeItem, Span};

coded! {
    /// Which way a visit goes.
    pub enum VisitWay {
        Incoming = "incoming",
        Outgoing = "outgoing",
        Online = "online",
    }
}

coded! {
    /// What a visit is for.
    pub enum VisitKind {
        Official = "official",
        Working = "working",
        Study = "study",
        Youth = "youth",
        Ceremony = "ceremony",
        Humanitarian = "humanitarian",
    }
}

coded! {
    /// How far a visit is.
    pub enum VisitState {
        Planned = "planned",
        /// The partner has agreed to the days.
        Agreed = "agreed",
        Held = "held",
        Cancelled = "cancelled",
    }
}

coded! {
    /// As what someone travels, in the order in which a list names them.
    pub enum DelegateRole {
        Head = "head",
        Member = "member",
        Interpreter = "interpreter",
        Press = "press",
        Driver = "driver",
        Security = "security",
    }
}

coded! {
    /// Who may read of an item of the programme, the narrowest circle first.
    pub enum Circle {
        Internal = "internal",
        Delegation = "delegation",
        Press = "press",
    }
}

coded! {
    /// Whose a gift becomes.
    pub enum GiftFor {
        Community = "community",
        Person = "person",
    }
}

/// So long after its last day the personal values of a visit are kept, unless the clerk says
/// otherwise: a year covers a report and its audit.
const KEPT: Months = Months::new(12);

/// A stay of one or several delegations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: VisitId,
    pub details: Details,
    /// The languages of its papers.
    pub langs: Vec<Lang>,
    pub delegations: Vec<Delegation>,
    /// In the order they were entered.
    pub items: Vec<ProgrammeItem>,
    pub gifts: Vec<Part>,
    pub expenses: Vec<Part>,
    /// What is to be seen to before.
    pub checks: Vec<Part>,
    /// Who hands what to whom at the signing.
    pub handings: Vec<Part>,
    /// The orders that a person put the delegations into; empty where none did.
    pub seats: Vec<Unit>,
    pub flags: Vec<Unit>,
    pub anthems: Vec<Unit>,
    /// The agreements and partners that it is about.
    pub links: Vec<Part>,
    pub files: Vec<Attachment>,
    /// Delegates whose values were erased on their day.
    pub erased: BTreeSet<Unit>,
    pub sample: bool,
    pub removed: bool,
}

/// Those whom one body sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    pub unit: Unit,
    pub body: Option<BodyId>,
    /// In protocol order.
    pub delegates: Vec<Person>,
}

/// A row of a list of the visit: a gift, an expense, a check, what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub unit: Unit,
    pub details: Details,
}

/// The lists of a visit whose rows are forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartList {
    Gifts,
    Expenses,
    Checks,
    Handings,
    Links,
}

impl PartList {
    /// The kind of the cell that holds the list.
    pub fn kind(self) -> Kind {
        match self {
            Self::Gifts => Kind::Gifts,
            Self::Expenses => Kind::Expenses,
            Self::Checks => Kind::Checks,
            Self::Handings => Kind::Handings,
            Self::Links => Kind::Links,
        }
    }

    /// The fields of a row, in their order.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Gifts => &[
                Field::GivenOn,
                Field::GiftName,
                Field::GiftFrom,
                Field::GiftTo,
                Field::GiftWorth,
                Field::Valuation,
                Field::GiftFor,
                Field::ActNumber,
                Field::Shelf,
            ],
            Self::Expenses => &[
                Field::ExpenseName,
                Field::BudgetLine,
                Field::Count,
                Field::Price,
                Field::Spent,
                Field::Remark,
            ],
            Self::Checks => {
                &[Field::CheckName, Field::DueOn, Field::OwnOwner, Field::IsDone]
            }
            Self::Handings => {
                &[Field::Handed, Field::HandedBy, Field::HandedTo, Field::Remark]
            }
            Self::Links => &[Field::About, Field::With],
        }
    }
}

impl Visit {
    /// The fields of its own form, in their order.
    pub const FIELDS: [Field; 30] = [
        Field::VisitWay,
        Field::VisitKind,
        Field::VisitState,
        Field::With,
        Field::StartsOn,
        Field::EndsOn,
        Field::Town,
        Field::Zone,
        Field::InvitationOn,
        Field::InvitationNumber,
        Field::Purpose,
        Field::OrderOn,
        Field::OrderNumber,
        Field::Coordinator,
        Field::Rapporteur,
        Field::Shelter,
        Field::Guide,
        Field::CurfewFrom,
        Field::CurfewUntil,
        Field::PlanB,
        Field::Costs,
        Field::BudgetLine,
        Field::Fund,
        Field::AppliedOn,
        Field::Funding,
        Field::VisitResult,
        Field::MoneyReportedOn,
        Field::ReportedOn,
        Field::EraseOn,
        Field::Remark,
    ];

    /// The fields of a delegate's form beside name, office and gender.
    pub const DELEGATE: [Field; 26] = [
        Field::DelegateRole,
        Field::LatinName,
        Field::Salutation,
        Field::Languages,
        Field::Diet,
        Field::Access,
        Field::ArrivesOn,
        Field::ArrivesAt,
        Field::ArrivesBy,
        Field::LeavesOn,
        Field::LeavesAt,
        Field::LeavesBy,
        Field::Lodging,
        Field::Car,
        Field::PersonTelephone,
        Field::PersonMail,
        Field::Emergency,
        Field::Photographs,
        Field::Attended,
        Field::NeedsLetter,
        Field::ExitCategory,
        Field::ExitAct,
        Field::ExitActOn,
        Field::TripOrder,
        Field::ListedOn,
        Field::Remark,
    ];

    /// Reads a visit from its cells; what is missing is empty.
    pub fn from_cells(id: VisitId, cells: &BTreeMap<Cell, Value>) -> Self {
        let root = Cells::new(cells, Cell::of(id, Kind::Removed));
        let parts = |list: PartList| -> Vec<Part> {
            let units = root.units(list.kind()).into_iter();
            units
                .map(|unit| Part { unit, details: Details::from_cells(&root.part(unit)) })
                .collect()
        };
        let delegations = root.units(Kind::Delegations).into_iter();
        let items = root.units(Kind::Programme).into_iter();
        Self {
            id,
            details: Details::from_cells(&root),
            langs: match root.value(Kind::Langs) {
                Value::Langs(langs) => langs.clone(),
                _ => vec![Lang::UK],
            },
            delegations: delegations
                .map(|unit| Delegation::from_cells(unit, &root))
                .collect(),
            items: items.map(|unit| ProgrammeItem::from_cells(unit, &root)).collect(),
            gifts: parts(PartList::Gifts),
            expenses: parts(PartList::Expenses),
            checks: parts(PartList::Checks),
            handings: parts(PartList::Handings),
            seats: root.units(Kind::Seats),
            flags: root.units(Kind::Flags),
            anthems: root.units(Kind::Anthems),
            links: parts(PartList::Links),
            files: Attachment::list(&root),
            erased: cells
                .iter()
                .filter(|(cell, value)| {
                    matches!(cell.kind, Kind::PersonName(_))
                        && matches!(value, Value::Erased(_))
                })
                .filter_map(|(cell, _)| cell.unit)
                .collect(),
            sample: root.flag(Kind::Sample).unwrap_or(false),
            removed: root.flag(Kind::Removed).unwrap_or(false),
        }
    }

    /// Which way it goes.
    pub fn way(&self) -> VisitWay {
        self.details.choice(Field::VisitWay).unwrap_or(VisitWay::Incoming)
    }

    /// How far it is.
    pub fn state(&self) -> VisitState {
        self.details.choice(Field::VisitState).unwrap_or(VisitState::Planned)
    }

    /// Its first day.
    pub fn starts_on(&self) -> Option<NaiveDate> {
        self.details.day(Field::StartsOn)
    }

    /// Its last day; the first one where no other is known.
    pub fn ends_on(&self) -> Option<NaiveDate> {
        self.details.day(Field::EndsOn).or_else(|| self.starts_on())
    }

    /// The agreements that it is about.
    pub fn agreements(&self) -> impl Iterator<Item = AgreementId> {
        self.links.iter().filter_map(|it| it.details.agreement(Field::About))
    }

    /// The day on which its personal values are to be erased: the one that was entered, or a
    /// year after the last day.
    pub fn erase_on(&self) -> Option<NaiveDate> {
        let entered = self.details.day(Field::EraseOn);
        entered.or_else(|| self.ends_on()?.checked_add_months(KEPT))
    }

    /// Everyone who travels, in the order of the delegations.
    pub fn delegates(&self) -> impl Iterator<Item = (&Delegation, &Person)> {
        self.delegations
            .iter()
            .flat_map(|it| it.delegates.iter().map(move |who| (it, who)))
    }

    /// The rows of a list.
    pub fn parts(&self, list: PartList) -> &[Part] {
        match list {
            PartList::Gifts => &self.gifts,
            PartList::Expenses => &self.expenses,
            PartList::Checks => &self.checks,
            PartList::Handings => &self.handings,
            PartList::Links => &self.links,
        }
    }

    /// The items by day and hour; those without a day come last.
    pub fn programme(&self) -> Vec<&ProgrammeItem> {
        let mut items: Vec<&ProgrammeItem> = self.items.iter().collect();
        items.sort_by_key(|it| {
            let (on, from) = (it.on(), it.from());
            (on.is_none(), on, from.is_none(), from)
        });
        items
    }
}

impl Delegation {
    /// Who stands for it: its head, or else the first of it.
    pub fn leader(&self) -> Option<&Person> {
        let head = self.delegates.iter().find(|it| role_of(it) == DelegateRole::Head);
        head.or_else(|| self.delegates.first())
    }

    fn from_cells(unit: Unit, root: &Cells<'_>) -> Self {
        let cells = root.part(unit);
        let delegates = cells.units(Kind::People).into_iter();
        Self {
            unit,
            body: match cells.value(Kind::PartyBody) {
                Value::Body(body) => Some(*body),
                _ => None,
            },
            delegates: delegates
                .map(|unit| Person::from_cells(unit, &root.part(unit)))
                .collect(),
        }
    }
}

/// As what a delegate travels.
pub fn role_of(person: &Person) -> DelegateRole {
    person.details.choice(Field::DelegateRole).unwrap_or(DelegateRole::Member)
}
