//! One item of the programme, to the minute.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Circle;
use crate::body::Cells;
use crate::cell::Kind;
use crate::{Details, Field, Lang, Unit};

/// What is done at an hour at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeItem {
    pub unit: Unit,
    pub details: Details,
    /// The delegations and delegates who take part; everyone where it names none.
    pub takes: Vec<Unit>,
}

/// From when until when, by the clock on the wall. An item without an end lasts no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
}

impl ProgrammeItem {
    /// The fields of its form, in their order.
    pub const FIELDS: [Field; 19] = [
        Field::ItemOn,
        Field::From,
        Field::Until,
        Field::Activity,
        Field::Venue,
        Field::Address,
        Field::Description,
        Field::Shelter,
        Field::Responsible,
        Field::Interpreter,
        Field::Circle,
        Field::TransferMinutes,
        Field::Transport,
        Field::Dress,
        Field::Speakers,
        Field::PlanB,
        Field::Menu,
        Field::IsConfirmed,
        Field::Remark,
    ];

    /// What a calendar of others may say of it.
    pub const TAKEN: [Field; 8] = [
        Field::ItemOn,
        Field::From,
        Field::Until,
        Field::Activity,
        Field::Venue,
        Field::Address,
        Field::Description,
        Field::CalendarUid,
    ];

    pub(super) fn from_cells(unit: Unit, root: &Cells<'_>) -> Self {
        let cells = root.part(unit);
        let details = Details::from_cells(&cells);
        Self { unit, details, takes: cells.units(Kind::Takes) }
    }

    /// Its day.
    pub fn on(&self) -> Option<NaiveDate> {
        self.details.day(Field::ItemOn)
    }

    /// The hour at which it begins.
    pub fn from(&self) -> Option<NaiveTime> {
        self.details.time(Field::From)
    }

    /// The hour at which it ends.
    pub fn until(&self) -> Option<NaiveTime> {
        self.details.time(Field::Until)
    }

    /// From when until when; an end at an earlier hour is that of the next day.
    pub fn span(&self) -> Option<Span> {
        let from = self.on()?.and_time(self.from()?);
        let until = match self.until() {
            None => from,
            Some(until) if until >= from.time() => from.date().and_time(until),
            Some(until) => from.date().succ_opt()?.and_time(until),
        };
        Some(Span { from, until })
    }

    /// Whether it ends on the next day; at midnight it does not yet.
    pub fn is_past_midnight(&self) -> bool {
        let until = self.until().filter(|it| *it != NaiveTime::MIN);
        matches!((self.from(), until), (Some(from), Some(until)) if until < from)
    }

    /// Who may read of it.
    pub fn circle(&self) -> Circle {
        self.details.choice(Field::Circle).unwrap_or(Circle::Delegation)
    }

    /// What is done, in `lang` or else in another language.
    pub fn name_in(&self, lang: Lang) -> &str {
        match self.details.text_in(Field::Activity, lang) {
            "" => {
                let said = self.details.texts(Field::Activity);
                said.map(|(_, text)| text).find(|it| !it.is_empty()).unwrap_or_default()
            }
            text => text,
        }
    }

    /// How long the way to the next item takes.
    pub fn transfer(&self) -> Option<TimeDelta> {
        let minutes = self.details.count(Field::TransferMinutes)?;
        Some(TimeDelta::minutes(minutes.into()))
    }
}

impl Span {
    /// Whether both last at one time. What only touches does not meet.
    pub fn meets(self, other: Self) -> bool {
        let overlap = self.from < other.until && other.from < self.until;
        overlap || self.from == other.from
    }
}
